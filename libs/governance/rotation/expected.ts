/**
 * Who will be the members on a coming day: what is settled as it stands in the list, the rest as what the planner expects. Somebody
 * whose term is over by then is no member by then; that a successor comes, and from where, is expected and never a fact.
 */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Change } from '#roster/model';
import { rostersOf } from '#roster/roster';
import type { Named } from '#scheme/model';
import { lineUpOn, type SeatOnDay } from '../bodies/line-up.queries.js';
import { namesOf } from '../bodies/people.queries.js';
import { schemeOn } from '../municipalities/schemes.js';
import { comesOn, outlookOf, type Outlook } from './outlook.js';
import { peopleBehind, type CandidateFor, type PersonRef } from './rotation.queries.js';

export interface Expectation {
  /** The day on which the seat changes hands. */
  from: LocalDate;
  /** `turn`: by the rooster; `departure`: announced. */
  why: 'turn' | 'departure';
  /** Who leaves then; null: nobody sits there now, or another change lies between. */
  leaves: PersonRef | null;
  /** Put forward, and not appointed yet. */
  nominee: PersonRef | null;
  /** Sectors of which at least one of those who come that day must be. */
  mustComeFrom: Named[];
  /** Who can come on this seat. */
  candidates: CandidateFor[];
  /** Nobody can, by the rules: who sits there stays for now, or the seat is empty. Dutch; null: somebody can. */
  conflict: string | null;
}

/** `expectation`: `holder` is null then, for nobody knows yet. */
export type SeatOfDay = SeatOnDay & { expectation: Expectation | null };

export async function membersOfDay(tx: EntityManager, tenantId: string, day: LocalDate, today: LocalDate, bodyIds?: readonly string[]): Promise<SeatOfDay[]> {
  const seats = await lineUpOn(tx, tenantId, day, bodyIds);
  if (day <= today) return seats.map((seat) => ({ ...seat, expectation: null }));
  const outlooks = await outlooksOn(tx, tenantId, day, today);
  const names = outlooks.size === 0 ? new Map<string, string>() : await namesOf(tx);
  return seats.map((seat) => {
    const outlook = outlooks.get(seat.bodyId);
    const expectation = outlook ? expectationOf(outlook, seat, names) : expectationOfChair(outlooks, seat);
    return expectation ? { ...seat, holder: null, sector: null, organisation: null, vacantSince: null, expectation } : { ...seat, expectation };
  });
}

/** Bodies of which the members have still to choose who presides by then, with the day from which on. */
export async function chairsToChoose(tx: EntityManager, tenantId: string, day: LocalDate, today: LocalDate): Promise<Map<string, LocalDate>> {
  if (day <= today) return new Map();
  const found = [...(await outlooksOn(tx, tenantId, day, today))].map(([bodyId, outlook]) => [bodyId, chairToChoose(outlook)] as const);
  return new Map(found.flatMap(([bodyId, change]) => (change ? [[bodyId, change.on] as const] : [])));
}

/** Of every body that rotates by the scheme of that day. */
async function outlooksOn(tx: EntityManager, tenantId: string, day: LocalDate, today: LocalDate): Promise<Map<string, Outlook>> {
  const { scheme } = await schemeOn(tx, tenantId, day);
  const outlooks = new Map<string, Outlook>();
  for (const { body } of rostersOf(scheme)) {
    const outlook = await outlookOf(tx, tenantId, { bodyId: body, today, until: day });
    if (outlook) outlooks.set(body, outlook);
  }
  return outlooks;
}

/** The last change of chair that is foreseen and not settled; null: whoever is to preside stands in the list. */
const chairToChoose = ({ plan, chosenOn }: Outlook): Change | null => plan.changes.filter(({ on, chair }) => chair.from !== chair.to && !chosenOn.includes(on)).at(-1) ?? null;

/** The seat of whoever presides over a body that chooses another by then. */
export function expectationOfChair(outlooks: ReadonlyMap<string, Outlook>, { chairOf, holder }: SeatOnDay): Expectation | null {
  const outlook = chairOf === null ? undefined : outlooks.get(chairOf);
  const change = outlook && chairToChoose(outlook);
  if (!change) return null;
  return { from: change.on, why: 'turn', leaves: holder && { id: holder.personId, name: holder.name }, nominee: null, mustComeFrom: [], candidates: [], conflict: null };
}

/** null: what stands in the list holds for all that is known. */
export function expectationOf({ roster, scheme, plan, members, rotations }: Outlook, { seatId, holder }: SeatOnDay, names: ReadonlyMap<string, string>): Expectation | null {
  const last = plan.changes.filter((change) => concerns(change, seatId)).at(-1);
  // Whoever comes for certain stands in the list from that day on.
  if (!last || (holder !== null && holder.since >= last.on)) return null;
  const person = (id: string | undefined): PersonRef | null => (id !== undefined && names.has(id) ? { id, name: names.get(id)! } : null);
  const sector = (id: string | null): Named | null => scheme.sectors.find((one) => one.id === id) ?? null;
  const first = plan.changes.find((change) => concerns(change, seatId)) === last;
  const open = rotations.find((one) => one.context.seats.some((seat) => seat.seatId === seatId && comesOn(seat, one) === last.on));
  const options = last.options.find((one) => one.seat === seatId)?.candidates ?? [];
  const nominee = person(open?.context.seats.find((one) => one.seatId === seatId)?.nominee?.personId);
  return {
    from: last.on,
    why: open?.kind === 'departure' ? 'departure' : 'turn',
    leaves: first ? person(members.find((one) => one.bodyId === roster.body && one.seatId === seatId)?.personId) : null,
    nominee,
    mustComeFrom: last.mustComeFrom.flatMap((id) => sector(id) ?? []),
    candidates: options.map((id) => {
      const { name, sector: sectorId } = roster.candidates.get(id)!;
      return { candidate: id, name, sector: sector(sectorId), people: peopleBehind(scheme, id, members).flatMap((one) => person(one) ?? []), asks: [] };
    }),
    conflict: last.conflict?.text ?? null,
  };
}

/** The seat comes free that day, or should. */
export const concerns = ({ leaving, joining, carriedOver, vacant }: Change, seatId: string): boolean =>
  [...leaving, ...joining, ...carriedOver].some(({ seat }) => seat === seatId) || vacant.includes(seatId);
