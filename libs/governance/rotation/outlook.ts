/**
 * How a body's line-up will go on, from who sits there today: what is appointed, put forward or announced, and beyond that what the
 * planner expects. Reads only: "stel dat deze plek vrijkomt" asks it with one departure more.
 */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import type { Roster, RotationPlan } from '#roster/model';
import { planOn, type Known } from '#roster/plan-on';
import { rostersOf } from '#roster/roster';
import type { Present } from '#roster/table';
import type { Scheme } from '#scheme/model';
import type { SeatChange } from '#workflows/rotation.model';
import { chairsOf } from '../bodies/chairs-elsewhere.js';
import { mergedSchemeOn } from '../bodies/merged.js';
import { bodyOf, schemeOn } from '../municipalities/schemes.js';
import { listRotations, type StoredRotation } from './rotation.rows.js';
import { historyOf, sitting, type Sits } from './sitting.js';
import { placedOf, placeOf, termsOf, withStrangers } from './situation.js';

export interface Outlook {
  scheme: Scheme;
  roster: Roster;
  plan: RotationPlan;
  /** Who sits anywhere on the day on which the plan begins. */
  members: Sits[];
  /** Changes of this body that are under way. */
  rotations: StoredRotation[];
  /** Coming days from which on somebody was chosen to preside. */
  chosenOn: LocalDate[];
}

export interface OutlookQuestion {
  bodyId: string;
  today: LocalDate;
  until: LocalDate;
  /** Suppose that. */
  departure?: { seatId: string; on: LocalDate } | undefined;
}

/** null: the seats of this body do not rotate, or the day lies before today. By the rules of the last day asked for. */
export async function outlookOf(tx: EntityManager, tenantId: string, { bodyId, today, until, departure }: OutlookQuestion): Promise<Outlook | null> {
  const scheme = await mergedSchemeOn(tx, tenantId, until);
  const found = rostersOf(scheme).find(({ body }) => body === bodyId);
  if (!found) return null;
  const roster = withStrangers(found);
  // A LEA that has not begun yet is planned from its first day on.
  const begins = today > found.period.from ? today : found.period.from;
  if (until < begins) return null;
  const members = await sitting(tx, begins);
  const rotations = await listRotations(tx, { bodyId, open: true });
  const present = await presentOf(tx, scheme, roster, members, begins);
  const known = { until, ...knownOf(rotations, roster), chairs: await chairsAfter(tx, scheme, bodyId, begins) };
  const departures = [...known.departures, ...(departure ? [{ seat: departure.seatId, on: departure.on }] : [])];
  return { scheme, roster, plan: planOn(roster, present, { ...known, departures }), members, rotations, chosenOn: known.chairs.map(({ on }) => on) };
}

async function presentOf(tx: EntityManager, scheme: Scheme, roster: Roster, members: readonly Sits[], on: LocalDate): Promise<Present> {
  const here = members.flatMap((one) => {
    const seat = roster.seats.find(({ id }) => one.bodyId === roster.body && id === one.seatId);
    return seat ? [{ seat, one, candidate: placeOf(roster, scheme, seat, one, members) }] : [];
  });
  const history = await historyOf(tx, roster.body, on);
  const [presides] = await chairsOf(tx, bodyOf(scheme, roster.body), on, null);
  return {
    on,
    sittings: here.map(({ seat, one, candidate }) => ({ seat: seat.id, candidate, since: one.since })),
    chair: here.find(({ one }) => one.personId === presides?.personId)?.seat.id ?? null,
    terms: termsOf(roster, new Map(here.map(({ one, candidate }) => [candidate, one.personId])), history),
    placed: placedOf(roster, scheme, roster, history, members),
  };
}

/** From which day on a successor is expected: appointed for it, also where others must come first, or else the day of change. */
export const comesOn = ({ seated, appointed }: Pick<SeatChange, 'seated' | 'appointed'>, { on }: Pick<StoredRotation, 'on'>): LocalDate => seated?.on ?? appointed?.on ?? on;

/** By the rooster whoever sits there stays until then. */
const lateFor = (seat: SeatChange, rotation: StoredRotation): { due?: LocalDate } => (rotation.kind === 'turn' && comesOn(seat, rotation) > rotation.on ? { due: rotation.on } : {});

/** Whoever was put forward is expected, and whoever was appointed comes for certain: on the day that the rotation says, or their own. */
function knownOf(rotations: readonly StoredRotation[], { candidates }: Roster): Required<Pick<Known, 'departures' | 'successors'>> {
  const seats = rotations.flatMap((rotation) => rotation.context.seats.map((seat) => ({ ...seat, rotation })));
  return {
    departures: seats.filter(({ rotation, seated }) => rotation.kind === 'departure' && rotation.state === 'foreseen' && seated === null).map(({ seatId, rotation }) => ({ seat: seatId, on: rotation.on, goesAnyway: !rotation.context.carriesOver })),
    successors: seats.flatMap((seat) => (seat.nominee !== null && candidates.has(seat.nominee.candidate) ? [{ seat: seat.seatId, on: comesOn(seat, seat.rotation), candidate: seat.nominee.candidate, ...lateFor(seat, seat.rotation) }] : [])),
  };
}

/** Seats whose holders were chosen to preside from a coming day on. */
async function chairsAfter(tx: EntityManager, scheme: Scheme, bodyId: string, after: LocalDate): Promise<{ seat: string; on: LocalDate }[]> {
  if (bodyOf(scheme, bodyId).chair.by !== 'members') return [];
  return tx.query(
    `SELECT m.seat_id AS seat, lower(o.held)::text AS "on" FROM chosen_office o JOIN membership m ON m.tenant_id = o.tenant_id AND m.body_id = o.body_id AND m.person_id = o.person_id AND m.held @> lower(o.held)
     WHERE o.body_id = $1 AND o.office = 'voorzitter' AND NOT o.for_now AND lower(o.held) > $2::date ORDER BY lower(o.held)`,
    [bodyId, after],
  );
}

/** @throws DomainError `rotation.no-roster`, `body.unknown` */
export async function outlookOrRefuse(tx: EntityManager, tenantId: string, question: OutlookQuestion): Promise<Outlook> {
  const outlook = await outlookOf(tx, tenantId, question);
  if (outlook) return outlook;
  const body = bodyOf((await schemeOn(tx, tenantId, question.until)).scheme, question.bodyId);
  if (question.until < question.today) throw new DomainError('invalid', 'rotation.past', 'Kies een dag die nog komt: wat is geweest, staat bij de leden.', { until: question.until }, [{ in: 'query', field: 'until', code: 'past', message: 'Kies een dag die nog komt.' }]);
  throw new DomainError('conflict', 'rotation.no-roster', `In ${body.name} wisselen de plekken niet volgens een rooster.`, { bodyId: body.id });
}
