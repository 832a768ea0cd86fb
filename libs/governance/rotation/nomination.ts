/** May this person come on that seat, and as whom? The rules of the roster, with the people and errors of governance. */
import type { EntityManager } from 'typeorm';
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { nextTurn } from '#roster/dates';
import { objectionTo, type ObjectionCode } from '#roster/nominate';
import type { HowTheyCome, RotationContext } from '#workflows/rotation.model';
import { refusalText } from '#workflows/refusals';
import { assertPeople } from '../bodies/people.queries.js';
import { leavesHome } from './belongs.js';
import { withLater } from './later.js';
import { findRotation } from './rotation.rows.js';
import { comesByTurn, isOvertaken, lateTurn, seatBeside } from './still.js';
import { placesOf, standingOf, type Standing } from './situation.js';

const CODES: Record<ObjectionCode, string> = {
  leaves: 'rotation.leaves-early',
  'not-eligible': 'rotation.not-eligible',
  'already-here': 'rotation.already-seated',
  'comes-back': 'rotation.comes-back',
  'max-terms': 'rotation.max-terms',
  coverage: 'rotation.breaks-coverage',
  'needed-elsewhere': 'rotation.needed-elsewhere',
};

export interface Nomination {
  candidate: string;
  how: HowTheyCome;
  sector: string | null;
}

/** `from`: where the caller says that they come from, needed only where several are possible. @throws DomainError, one of `CODES` or `rotation.from-where` */
export async function nominationOf(tx: EntityManager, tenantId: string, context: RotationContext, asked: { seatId: string; personId: string; from?: string | undefined }, today: LocalDate): Promise<Nomination> {
  const standing = await withLater(tx, tenantId, await standingOf(tx, tenantId, context, today), context, today);
  await assertStillLeaves(tx, context);
  if (asked.personId === standing.leaver) throw new DomainError('conflict', CODES.leaves, 'Deze persoon vertrekt zelf op die dag. Draag iemand anders voor, of trek het vertrek in.', { ...asked });
  const candidate = candidateOf(standing, asked);
  assertGoes(standing, asked);
  const leaves = await leavesBefore(tx, tenantId, standing, { bodyId: context.bodyId, ...asked });
  if (leaves) throw new DomainError('conflict', 'rotation.leaves-home', `${leaves} Er is niets gewijzigd.`, { ...asked });
  const beside = heldBeside(standing, asked) ?? (await seatBeside(tx, standing.roster, { ...asked, day: standing.day }));
  if (beside) throw new DomainError('conflict', 'rotation.already-seated', `Deze persoon heeft dan al een andere plek in dit overleg: ${beside}. Draag iemand anders voor.`, { ...asked });
  const objection = objectionTo(standing.situation, standing.chosen, asked.seatId, candidate);
  if (objection) throw new DomainError('conflict', CODES[objection.code], `${objection.text} Er is niets gewijzigd.`, { seatId: asked.seatId, candidate, sectors: objection.sectors });
  const how = howTheyCome(standing, asked);
  if (how !== 'new' && standing.roster.rules.reappointment === 'never') throw new DomainError('conflict', CODES['comes-back'], 'Deze persoon treedt die dag af. Volgens de afspraken komt wie aftreedt niet meteen terug. Draag iemand anders voor.', { ...asked });
  return { candidate, how, sector: standing.roster.candidates.get(candidate)?.sector ?? null };
}

/** Dutch; null: as far as is known who comes can stay for the rest of the term. Whoever leaves where owners come from would be no owner any more, with nobody asked to succeed. */
export async function leavesBefore(tx: EntityManager, tenantId: string, { roster, day }: Pick<Standing, 'roster' | 'day'>, ref: { bodyId: string; seatId: string; personId: string }): Promise<string | null> {
  const group = roster.seats.find(({ id }) => id === ref.seatId)?.group ?? null;
  if (group === null) return null;
  const left = await leavesHome(tx, tenantId, ref, { on: day, until: nextTurn(roster, group, day) });
  return left && `Deze persoon vertrekt op ${formatDutchDate(left)} van de plek waar eigenaren vandaan komen. Draag iemand voor die daar blijft, of vanaf die dag wie daar komt.`;
}

async function assertStillLeaves(tx: EntityManager, { rotationId, bodyId, kind, seats, on }: RotationContext): Promise<void> {
  if (kind !== 'departure') return;
  const late = await lateTurn(tx, { bodyId, kind, on, seats });
  if (late) throw new DomainError('conflict', 'departure.by-turn', `${comesByTurn(late)} Draag daar iemand voor. Er is niets gewijzigd.`, { rotationId: late.id });
  const { leaverId } = await findRotation(tx, rotationId);
  if (await isOvertaken(tx, { bodyId, seatId: seats[0]!.seatId, leaverId, on })) throw new DomainError('conflict', 'departure.overtaken', 'Op deze plek komt voor die dag al iemand anders, volgens het rooster. Voor dit vertrek is geen opvolger meer nodig.', { rotationId });
}

/** An organisation may send whom it likes; whether that is the same person again shows here. */
function howTheyCome({ holders }: Standing, { seatId, personId }: { seatId: string; personId: string }): HowTheyCome {
  if (holders.get(seatId) === personId) return 're-appointed';
  return [...holders.values()].includes(personId) ? 'moves' : 'new';
}

function candidateOf({ roster, scheme, members }: Standing, { seatId, personId, from }: { seatId: string; personId: string; from?: string | undefined }): string {
  const seat = roster.seats.find(({ id }) => id === seatId);
  const places = seat ? placesOf(roster, scheme, seat, personId, members) : [];
  if (from !== undefined && seat?.eligible.includes(from) && (places.length === 0 || places.includes(from)) && !isSeat(scheme, from)) return from;
  const [place] = places;
  if (place !== undefined && (places.length === 1 || from === undefined)) return place;
  const names = seat?.eligible.map((id) => roster.candidates.get(id)!.name).join(', ') ?? '';
  if (seat && !seat.eligible.some((id) => isSeat(scheme, id))) throw new DomainError('conflict', 'rotation.from-where', `Zeg namens welke organisatie deze persoon komt. Op deze plek kan iemand komen van: ${names}.`, { seatId, personId });
  throw new DomainError('conflict', CODES['not-eligible'], `Deze persoon kan niet op deze plek komen. Er kan iemand komen die dan zit op: ${names}.`, { seatId, personId });
}

/** Somebody is a candidate by a seat elsewhere, or comes for an organisation or a sector. */
const isSeat = ({ bodies }: Standing['scheme'], candidate: string): boolean => bodies.some(({ id }) => candidate.startsWith(`${id}/`));

/** The other seat that somebody keeps in this body, whatever place they come from. */
function heldBeside({ roster, remaining }: Standing, { seatId, personId }: { seatId: string; personId: string }): string | null {
  const other = remaining.find((one) => one.personId === personId && one.seatId !== seatId);
  return other ? (roster.seats.find(({ id }) => id === other.seatId)?.name ?? other.seatId) : null;
}

/** Who announced that they leave and stays until there is a successor goes to another seat when there is one: else both owners of an ambition could go on one day. */
function assertGoes({ roster, remaining, members, day }: Standing, { seatId, personId }: { seatId: string; personId: string }): void {
  const stays = remaining.find((one) => one.personId === personId && one.seatId !== seatId && !members.includes(one));
  if (!stays) return;
  const name = roster.seats.find(({ id }) => id === stays.seatId)?.name ?? stays.seatId;
  throw new DomainError('conflict', 'rotation.already-seated', `Deze persoon vertrekt van de plek ‘${name}’, maar blijft daar tot er een opvolger is, ook op ${formatDutchDate(day)}. Leg eerst vast wie daar komt, of draag iemand anders voor. Er is niets gewijzigd.`, { seatId, personId });
}

export interface NominationCheck {
  /** null: it cannot be. */
  nomination: Nomination | null;
  objection: { code: string; message: string; sectors: string[] } | null;
}

/** What a nomination would be met with, without making it. @throws DomainError `rotation.other-seat`, `person.unknown` */
export async function nominationCheck(tx: EntityManager, tenantId: string, context: RotationContext, asked: { seatId: string; personId: string; from?: string | undefined }, today: LocalDate): Promise<NominationCheck> {
  await assertPeople(tx, [{ personId: asked.personId, field: 'personId' }]);
  const seat = context.seats.find(({ seatId }) => seatId === asked.seatId);
  if (!seat) throw new DomainError('conflict', 'rotation.other-seat', refusalText('rotation.other-seat'), { seatId: asked.seatId });
  if (seat.seated !== null) return { nomination: null, objection: { code: 'rotation.already-appointed', message: refusalText('rotation.already-appointed'), sectors: [] } };
  // Judged beside the others; who was put forward for this seat before does not count.
  const others = { ...context, seats: context.seats.map((one) => (one.seatId === asked.seatId ? { ...one, nominee: null } : one)) };
  try {
    return { nomination: await nominationOf(tx, tenantId, others, asked, today), objection: null };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'rotation.no-roster') throw error;
    const { sectors } = error.details;
    return { nomination: null, objection: { code: error.code, message: error.message.replace(' Er is niets gewijzigd.', ''), sectors: Array.isArray(sectors) ? (sectors as string[]) : [] } };
  }
}
