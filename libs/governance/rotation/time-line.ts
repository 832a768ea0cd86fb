/** A body's line-ups as a time line: those that were, as they stand in the list, and those that are expected. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Change, RotationPlan } from '#roster/model';
import type { Named } from '#scheme/model';
import { lineUpOn } from '../bodies/line-up.queries.js';
import { chairsOf } from '../bodies/chairs-elsewhere.js';
import { namesOf } from '../bodies/people.queries.js';
import { bodyOf, schemeOn } from '../municipalities/schemes.js';
import { outlookOrRefuse, type Outlook, type OutlookQuestion } from './outlook.js';
import { peopleBehind, type CandidateFor, type PersonRef } from './rotation.queries.js';
import type { Sits } from './sitting.js';

export interface Place {
  seatId: string;
  seatName: string;
  sector: Named | null;
  /** Who sits there; of a line-up that is expected, who does now and goes on, or was appointed. null: vacant, or nobody knows who by then. */
  person: PersonRef | null;
  /** Of somebody who is expected: the place that the planner sees them come from. */
  candidate: string | null;
  since: LocalDate | null;
  presides: boolean;
}

export interface LineUpOfDay {
  from: LocalDate;
  /** What stands in the list; else what is expected. */
  settled: boolean;
  places: Place[];
}

export interface ExpectedChange extends Omit<Change, 'options'> {
  options: { seatId: string; candidates: CandidateFor[] }[];
  /** Of candidates by their id. */
  names: ReadonlyMap<string, string>;
}

export interface TimeLine {
  bodyId: string;
  bodyName: string;
  lineUps: LineUpOfDay[];
  /** Those to come. */
  changes: ExpectedChange[];
  warnings: string[];
}

export async function timeLine(tx: EntityManager, tenantId: string, question: OutlookQuestion & { from: LocalDate }): Promise<TimeLine> {
  const outlook = await outlookOrRefuse(tx, tenantId, question);
  const names = await namesOf(tx);
  const known = await settledLineUps(tx, tenantId, question);
  const appointed = await comingMembers(tx, question);
  return { bodyId: outlook.roster.body, bodyName: outlook.roster.name, lineUps: [...known, ...outlook.plan.lineUps.slice(1).map((one) => expected(outlook, one, appointed, names))], changes: changesOf(outlook, names), warnings: [...beforeBegin(outlook, question.from), ...outlook.plan.warnings] };
}

function beforeBegin({ roster: { name, period } }: Outlook, from: LocalDate): string[] {
  return from < period.from ? [`${name}: voor ${formatDutchDate(period.from)} liep de samenwerkingsstructuur nog niet.`] : [];
}

type Comes = Pick<Sits, 'seatId' | 'personId' | 'since'>;

/** Those who come for certain: they stand in the list of members, each from a coming day. */
const comingMembers = (tx: EntityManager, { bodyId, today }: OutlookQuestion): Promise<Comes[]> =>
  tx.query(`SELECT seat_id AS "seatId", person_id AS "personId", lower(held)::text AS since FROM membership WHERE body_id = $1 AND lower(held) > $2::date`, [bodyId, today]);

/** One for every day on which somebody with a vote came, left or began to preside, up to today. */
async function settledLineUps(tx: EntityManager, tenantId: string, { bodyId, from, today }: OutlookQuestion & { from: LocalDate }): Promise<LineUpOfDay[]> {
  const rows: { on: LocalDate }[] = await tx.query(
    `SELECT DISTINCT "on" FROM (SELECT lower(held)::text AS "on" FROM membership WHERE body_id = $1 UNION SELECT upper(held)::text FROM membership WHERE body_id = $1 UNION SELECT lower(held)::text FROM chosen_office WHERE body_id = $1 AND office = 'voorzitter') AS d
     WHERE "on" > $2 AND "on" <= $3 ORDER BY 1`,
    [bodyId, from, today],
  );
  const days = [...(from <= today ? [from] : []), ...rows.map(({ on }) => on)];
  const lineUps: LineUpOfDay[] = [];
  for (const day of days) {
    const { scheme } = await schemeOn(tx, tenantId, day);
    const [presides] = await chairsOf(tx, bodyOf(scheme, bodyId), day, null);
    const seats = (await lineUpOn(tx, tenantId, day, [bodyId])).filter(({ voting }) => voting);
    const places = seats.map(({ seatId, seatName, sector, holder }): Place => ({ seatId, seatName, sector, person: holder && { id: holder.personId, name: holder.name }, candidate: null, since: holder?.since ?? null, presides: holder !== null && holder.personId === presides?.personId && presides.from <= day }));
    lineUps.push({ from: day, settled: true, places });
  }
  return lineUps.filter((one, index) => index === 0 || JSON.stringify(one.places) !== JSON.stringify(lineUps[index - 1]!.places));
}

function expected({ roster, scheme, members }: Outlook, { from, sittings, chair }: RotationPlan['lineUps'][number], appointed: readonly Comes[], names: ReadonlyMap<string, string>): LineUpOfDay {
  const places = roster.seats.map(({ id, name }): Place => {
    const sitting = sittings.find(({ seat }) => seat === id);
    const now = members.find((one) => one.bodyId === roster.body && one.seatId === id);
    const goesOn = sitting !== undefined && now !== undefined && now.since === sitting.since;
    const known = goesOn ? now : appointed.find((one) => one.seatId === id && one.since === sitting?.since);
    return {
      seatId: id,
      seatName: name,
      sector: scheme.sectors.find((sector) => sector.id === sitting?.sector) ?? null,
      person: known ? { id: known.personId, name: names.get(known.personId) ?? 'onbekend' } : null,
      candidate: sitting && !known ? roster.candidates.get(sitting.candidate)!.name : null,
      since: sitting?.since ?? null,
      presides: chair === id,
    };
  });
  return { from, settled: false, places };
}

export function changesOf({ roster, scheme, members, plan }: Outlook, names: ReadonlyMap<string, string>): ExpectedChange[] {
  const person = (id: string): PersonRef => ({ id, name: names.get(id) ?? 'onbekend' });
  const candidate = (id: string): CandidateFor => {
    const { name, sector } = roster.candidates.get(id)!;
    return { candidate: id, name, sector: scheme.sectors.find((one) => one.id === sector) ?? null, people: peopleBehind(scheme, id, members).map(person), asks: [] };
  };
  return plan.changes.map((change) => ({ ...change, options: change.options.map(({ seat, candidates }) => ({ seatId: seat, candidates: candidates.map(candidate) })), names: new Map(change.joining.map((one) => [one.candidate, roster.candidates.get(one.candidate)!.name])) }));
}
