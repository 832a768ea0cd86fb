/**
 * Who sits in a body around a day of change, in the words of the roster room: people as the places that they have. Read from
 * memberships, planned ones among them.
 */
import type { EntityManager } from 'typeorm';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { nextTurn, turns } from '#roster/dates';
import type { Candidate, Roster, RosterSeat, Sitting } from '#roster/model';
import { rostersOf } from '#roster/roster';
import type { Situation, Vacated } from '#roster/situation';
import type { Scheme } from '#scheme/model';
import type { RotationContext } from '#workflows/rotation.model';
import { homeSeat } from '../bodies/line-up.queries.js';
import { mergedSchemeOn } from '../bodies/merged.js';
import { mergersOf } from '../bodies/organisation.queries.js';
import { schemeOn } from '../municipalities/schemes.js';
import { stayingFor, staysAt } from './goes-on.js';
import { asMerged } from './rotation.rows.js';
import { historyOf, leaverOf, replacedIn, sitting, type Past, type Sits } from './sitting.js';

/** What a rotation comes down to: who stays, which seats are still to be filled, who was put forward for them. */
export interface Standing {
  scheme: Scheme;
  roster: Roster;
  /** Of the day of change; where that has been, of the day after the present. */
  day: LocalDate;
  situation: Situation;
  /** Seat → candidate, of those who were put forward and are not appointed. */
  chosen: Map<string, string>;
  /** Everybody in any body on that day. */
  members: Sits[];
  /** Who has a seat of this body that day and keeps it: members, and who stays for want of a successor. */
  remaining: Sits[];
  /** Seat → who sits there until the change of that seat. */
  holders: Map<string, string>;
  /** Of an early departure: who leaves. */
  leaver: string | null;
}

/** A body may have stopped rotating since, by another version of its scheme. */
export const doesRotate = async (tx: EntityManager, tenantId: string, rotation: Pick<RotationContext, 'bodyId' | 'on'>, today: LocalDate): Promise<boolean> => (await rosterThen(tx, tenantId, rotation, today)) !== null;

/** By the rules of the day of change; null: the body does not rotate by then. */
export async function rosterThen(tx: EntityManager, tenantId: string, { bodyId, on }: Pick<RotationContext, 'bodyId' | 'on'>, today: LocalDate): Promise<Roster | null> {
  const { scheme } = await schemeOn(tx, tenantId, dayOf(on, today));
  return rostersOf(scheme).find(({ body }) => body === bodyId) ?? null;
}

/** The day of change; where that has been, the day after the present. */
export const dayOf = (on: LocalDate, today: LocalDate): LocalDate => (on > today ? on : addDays(today, 1));

/** @throws DomainError `rotation.no-roster` for a body that does not rotate by then */
export async function standingOf(tx: EntityManager, tenantId: string, stored: Pick<RotationContext, 'rotationId' | 'bodyId' | 'on' | 'seats' | 'kind' | 'carriesOver'>, today: LocalDate): Promise<Standing> {
  const day = dayOf(stored.on, today);
  const context = asMerged(stored, await mergersOf(tx), day);
  const scheme = await mergedSchemeOn(tx, tenantId, day);
  const found = rostersOf(scheme).find(({ body }) => body === context.bodyId);
  if (!found) throw new DomainError('conflict', 'rotation.no-roster', 'In dit overleg wisselen de plekken dan niet meer volgens een rooster: de samenwerkingsstructuur is gewijzigd. Wijzig de leden rechtstreeks.', { bodyId: context.bodyId, day });
  const [members, before] = [await sitting(tx, day), await sitting(tx, addDays(day, -1))];
  const roster = withStrangers(found);
  const open = new Set(context.seats.filter(({ seated }) => seated === null).map(({ seatId }) => seatId));
  const place = (list: readonly Sits[]) => (seat: RosterSeat): { seat: RosterSeat; at: Sits | undefined } => ({ seat, at: list.find(({ bodyId, seatId }) => bodyId === found.body && seatId === seat.id) });
  // Who announced that they leave, and stays as long as there is no successor, sits there: the list of members does not have them there yet.
  const carried = await stayingFor(tx, tenantId, found.body, { except: context.rotationId, carriesOver: found.rules.withoutSuccessor === 'carry-over' });
  const remaining = found.seats.filter(({ id }) => !open.has(id)).map(place(members)).flatMap(({ seat, at = staysAt(carried, seat.id, day) }) => (at ? [{ seat, at }] : []));
  const staying = remaining.map(({ seat, at }) => untilThen(roster, context, day, sit(roster, scheme, seat, at, members)));
  const leaving = found.seats.filter(({ id }) => open.has(id)).map(place(before));
  const vacated = leaving.map(({ seat, at }): Vacated => {
    const holder = at ?? staysAt(carried, seat.id, addDays(day, -1));
    return { seat, holder: holder ? placeOf(roster, scheme, seat, holder, before) : null, mayStay: context.carriesOver };
  });
  const chosen = new Map(context.seats.flatMap(({ seatId, nominee, seated }) => (nominee !== null && seated === null && roster.candidates.has(nominee.candidate) ? [[seatId, nominee.candidate] as const] : [])));
  const history = await historyOf(tx, found.body, day);
  const replaced = new Map((await replacedIn(tx, context)).filter(([seatId]) => found.seats.some(({ id }) => id === seatId)));
  const holders = new Map([...leaving.flatMap(({ seat, at }) => (at ? [[seat.id, at.personId] as const] : [])), ...replaced]);
  const placeIn = (seatId: string, personId: string): string => placeOf(roster, scheme, found.seats.find(({ id }) => id === seatId)!, { personId }, before);
  const places = new Map([...holders].map(([seatId, personId]) => [placeIn(seatId, personId), personId] as const));
  // Of who leaves early the place, as long as nobody else has it.
  const leaver = context.kind === 'departure' ? await leaverOf(tx, context.rotationId) : null;
  const goes = leaver === null ? [] : leaving.flatMap(({ seat }) => placesOf(roster, scheme, seat, leaver, members).slice(0, 1));
  // Somebody else in that place is somebody else.
  const left = leaver === null ? vacated : vacated.map((one) => ({ ...one, holder: one.holder !== null && !goes.includes(one.holder) && !roster.candidates.get(one.holder)!.organisation ? `person/${leaver}` : one.holder }));
  const situation = { roster, staying, vacated: left, goes, leaving: [...replaced].map(([seatId, personId]) => placeIn(seatId, personId)), terms: termsOf(found, places, history), placed: placedOf(roster, scheme, found, history, members) };
  return { scheme, roster, day, situation, chosen, members, remaining: remaining.map(({ at }) => at), holders, leaver };
}

/** Who sits here without a place elsewhere that this room knows is somebody all the same. */
class Candidates extends Map<string, Candidate> {
  override get(id: string): Candidate {
    return super.get(id) ?? { id, name: 'Wie hier zit', sector: null, organisation: false };
  }
}
export const withStrangers = (roster: Roster): Roster => ({ ...roster, candidates: new Candidates(roster.candidates) });

/** Everybody with a seat in this body. */
export const seatsOn = (roster: Roster, scheme: Scheme, members: readonly Sits[]): Sitting[] =>
  roster.seats.flatMap((seat) => {
    const at = members.find((one) => one.bodyId === roster.body && one.seatId === seat.id);
    return at ? [sit(roster, scheme, seat, at, members)] : [];
  });

function sit(roster: Roster, scheme: Scheme, seat: RosterSeat, at: Sits, members: readonly Sits[]): Sitting {
  const candidate = placeOf(roster, scheme, seat, at, members);
  return { seat: seat.id, ambition: seat.ambition, candidate, sector: roster.candidates.get(candidate)!.sector, since: at.since, until: seat.group === null ? null : nextTurn(roster, seat.group, at.since) };
}

/** Of a seat whose successor comes later than the others of that day: only what both stand for is here all the time. */
function untilThen({ candidates }: Roster, { seats }: Pick<RotationContext, 'seats'>, day: LocalDate, present: Sitting): Sitting {
  const comes = seats.find(({ seatId, nominee, seated }) => seatId === present.seat && nominee !== null && seated !== null && seated.on > day);
  if (!comes) return present;
  const { id, sector } = candidates.get(comes.nominee!.candidate)!;
  return { ...present, candidate: id, sector: sector === present.sector ? sector : null };
}

/** The candidate that somebody is by the place they have: a seat of the body that owners come from, or an organisation. */
export function placeOf(roster: Roster, scheme: Scheme, seat: RosterSeat, { personId }: Pick<Sits, 'personId'>, members: readonly Sits[]): string {
  const [place] = placesOf(roster, scheme, seat, personId, members);
  if (place !== undefined) return place;
  // Of one sector that several organisations fill, whichever it is: that sector is there.
  const all = seat.eligible.map((id) => roster.candidates.get(id)!);
  const ofOneSector = all.length > 0 && all.every(({ organisation, sector }) => organisation && sector === all[0]!.sector);
  return ofOneSector ? all[0]!.id : `person/${personId}`;
}

/** Of the candidates for a seat those whom this person can stand for. */
export function placesOf(roster: Roster, scheme: Scheme, seat: RosterSeat, personId: string, members: readonly Sits[]): string[] {
  if (seat.group === null) return [...seat.eligible];
  const body = scheme.bodies.find(({ id }) => id === roster.body)!;
  const rules = body.seats.find(({ id }) => id === seat.id)!;
  const by = rules.filledBy;
  if (by.kind === 'ambition-owner' && by.from !== null) {
    const home = homeSeat(scheme, { ...rules, sector: null }, personId, members);
    return home ? [`${by.from}/${home.id}`].filter((id) => seat.eligible.includes(id)) : [];
  }
  const own = new Set(partnersOf(scheme, personId, members));
  const of = seat.eligible.filter((id) => own.has(id.replace('partner/', '')));
  // Of a seat that one organisation fills everybody can come from there; of several it must be known from which.
  return of.length > 0 ? of : seat.eligible.length === 1 ? [...seat.eligible] : [];
}

/** The organisations for which a person sits anywhere, or came by the rooster. */
export const partnersOf = (scheme: Scheme, personId: string, members: readonly Sits[]): string[] => [
  ...new Set([...seatedFor(scheme, personId, members), ...members.flatMap((one) => (one.personId === personId && one.came?.startsWith('partner/') ? [one.came.replace('partner/', '')] : []))]),
];
const seatedFor = (scheme: Scheme, personId: string, members: readonly Sits[]): string[] =>
  scheme.bodies.flatMap((body) => body.seats.flatMap(({ id, filledBy }) => (filledBy.kind === 'partner' && members.some((one) => one.bodyId === body.id && one.seatId === id && one.personId === personId) ? [filledBy.partner] : [])));

/**
 * Terms in a row of those who leave. `leaving`: place → person. Whoever is the first to come into a seat in a term has that term, on its
 * first day or late; the rest of somebody else's is no term of one's own. `history`: of the whole body.
 */
export function termsOf(roster: Roster, leaving: ReadonlyMap<string, string>, history: readonly Past[]): Map<string, number> {
  const changes = turns(roster, '2100-01-01');
  const termOf = ({ seatId, since }: Past): LocalDate => {
    const group = roster.seats.find(({ id }) => id === seatId)?.group;
    return changes.filter((turn) => turn.group === group && turn.on <= since).at(-1)?.on ?? roster.period.from;
  };
  const isFirst = (past: Past): boolean => !history.some((other) => other.seatId === past.seatId && other.since < past.since && other.since >= termOf(past));
  return new Map([...leaving].map(([place, leaver]) => [place, inARow(history.filter(({ personId }) => personId === leaver)).filter(isFirst).length]));
}

/** The last of them, back to where there is a gap. @param all of one person, by time */
function inARow(all: readonly Past[]): Past[] {
  return all.reduce<Past[]>((row, one) => (row.length > 0 && row.at(-1)!.until !== one.since ? [one] : [...row, one]), []);
}

/** How often each place had somebody here before. */
export function placedOf(roster: Roster, scheme: Scheme, { seats }: Roster, history: readonly Past[], members: readonly Sits[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { seatId, personId } of history) {
    const seat = seats.find(({ id }) => id === seatId);
    if (!seat) continue;
    const id = placeOf(roster, scheme, seat, { personId }, members);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
