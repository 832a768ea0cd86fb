/** Organisations that are to go on as one: whether they can, and what changes with it. PURE. */
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { rostersOf } from '#roster/roster';
import type { Named, Scheme } from '#scheme/model';
import { authoritiesOf } from '../plans/authorities.js';
import type { SeatOnDay } from './line-up.queries.js';
import { afterMergers } from './merged.js';
import { partnerOn, type Merger } from './organisation.queries.js';

export interface MergePartners {
  /** Ids in the scheme. */
  partners: string[];
  /** The one that is left: one of them, or another that the scheme has by then. */
  into: string;
  on: LocalDate;
}

/** What comes of it. */
export interface MergerChanges {
  /** The seats that speak for the one that is left from then on, with who sits there. */
  seats: SeatOnDay[];
  /** Seats of one body that then speak for one organisation: whether both stay is for its members to say. */
  together: { bodyId: string; seatIds: string[] }[];
  /** Who no longer adopts the annual plan by themselves; none also where there is no plan. */
  adopted: string[];
  /** Bodies that change by rooster, in which successors come from another organisation or sector than before. */
  rosters: Named[];
  /** Organisations that count for another sector from then on. */
  sectors: { name: string; from: string; to: string }[];
}

/**
 * The organisations that go on as the other, each once.
 * @param scheme of the day @throws DomainError `partner.unknown`, `partner.merged`, `partner.circle`
 */
export function goneBy(scheme: Scheme, known: readonly Merger[], body: MergePartners): string[] {
  assertKnown(scheme, body);
  const gone = [...new Set(body.partners)].filter((id) => id !== body.into);
  for (const id of gone) assertFree(scheme, known, id);
  if (gone.length > 0 && !gone.includes(partnerOn(known, body.into, '9999-12-31'))) return gone;
  throw new DomainError('conflict', 'partner.circle', 'Zo gaat een organisatie op in zichzelf. Kies de organisatie die overblijft. Er is niets gewijzigd.', { into: body.into });
}

/** @param known without these @param seats of the day, as they are without them */
export function changesBy(scheme: Scheme, known: readonly Merger[], { gone, into, on }: { gone: readonly string[]; into: string; on: LocalDate }, seats: readonly SeatOnDay[]): MergerChanges {
  const after = [...known, ...gone.map((partnerId) => ({ partnerId, intoId: into, on }))];
  const left = partnerOn(after, into, on);
  const adopting = (mergers: readonly Merger[]): { id: string; name: string }[] => (scheme.annualPlan ? authoritiesOf(scheme, scheme.annualPlan, mergers, on) : []);
  const still = adopting(after).map(({ id }) => id);
  return {
    seats: seats.filter(({ organisation }) => organisation !== null && gone.includes(organisation.id)),
    together: seatsTogether(scheme, after, left, on),
    adopted: adopting(known).filter(({ id }) => !still.includes(id)).map(({ name }) => name),
    rosters: changedRosters(scheme, known, after, on),
    sectors: changedSectors(scheme, gone, left),
  };
}

function assertKnown({ partners }: Scheme, { partners: named, into }: MergePartners): void {
  const missing = [...named.map((id, index) => ({ id, field: `partners.${index}` })), { id: into, field: 'into' }].filter(({ id }) => !partners.some((partner) => partner.id === id));
  if (missing.length === 0) return;
  throw new DomainError('invalid', 'partner.unknown', `Niet elke organisatie die u noemt, staat op die dag in de samenwerkingsstructuur. Kies uit: ${partners.map(({ id }) => id).join(', ')}.`, {}, missing.map(({ field }) => ({ in: 'body', field, code: 'unknown', message: 'Deze organisatie is hier niet bekend.' })));
}

function assertFree(scheme: Scheme, known: readonly Merger[], id: string): void {
  const before = known.find(({ partnerId }) => partnerId === id);
  if (!before) return;
  throw new DomainError('conflict', 'partner.merged', `Deze organisatie is al opgegaan in ${nameOf(scheme, before.intoId)}, op ${formatDutchDate(before.on)}. Noem die organisatie.`, { partnerId: id });
}

const nameOf = ({ partners }: Scheme, id: string): string => partners.find((partner) => partner.id === id)?.name ?? id;

function seatsTogether(scheme: Scheme, mergers: readonly Merger[], partner: string, on: LocalDate): { bodyId: string; seatIds: string[] }[] {
  return scheme.bodies
    .map(({ id, seats }) => ({ bodyId: id, seatIds: seats.filter(({ filledBy }) => filledBy.kind === 'partner' && partnerOn(mergers, filledBy.partner, on) === partner).map((seat) => seat.id) }))
    .filter(({ seatIds }) => seatIds.length > 1);
}

/** Judged by what somebody may come for, and for which sector that counts. */
function changedRosters(scheme: Scheme, before: readonly Merger[], after: readonly Merger[], on: LocalDate): Named[] {
  const asked = (mergers: readonly Merger[]): Map<string, string> =>
    new Map(rostersOf(afterMergers(scheme, mergers, on)).map(({ body, seats, candidates }) => [body, JSON.stringify([seats.map(({ eligible }) => eligible), [...candidates].map(([id, { sector }]) => [id, sector])])]));
  const [was, is] = [asked(before), asked(after)];
  return scheme.bodies.filter(({ id }) => was.get(id) !== is.get(id)).map(({ id, name }) => ({ id, name }));
}

function changedSectors({ partners, sectors }: Scheme, gone: readonly string[], left: string): MergerChanges['sectors'] {
  const sectorOf = (id: string): string => partners.find((partner) => partner.id === id)?.sector ?? '';
  const named = (id: string): string => sectors.find((sector) => sector.id === id)?.name ?? id;
  return gone.filter((id) => sectorOf(id) !== sectorOf(left)).map((id) => ({ name: nameOf({ partners } as Scheme, id), from: named(sectorOf(id)), to: named(sectorOf(left)) }));
}
