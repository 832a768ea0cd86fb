/** From what somebody chooses who does something with a vraagstuk. Queries change nothing. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Body, Scheme } from '#scheme/model';
import { mayDraft } from '../assignments/assignment.queries.js';
import { bodiesBeyond, bodiesWhere } from '../bodies/offices.queries.js';
import type { Reading } from '../command.js';
import type { Question } from './question.model.js';
import { decidingBodies, movesTo, possibleWith, takersOf, type QuestionAct, type Recorder } from './question.rights.js';

export interface MeetingChoice {
  id: string;
  bodyId: string;
  title: string;
  startsAt: string;
}

type Ambition = Scheme['ambitions'][number];

/** Where a new one can come: ambitions, and meetings that can have decided it, the latest first. Nothing where there is nothing to choose. */
export interface AddingChoices {
  ambitions: Ambition[];
  held: MeetingChoice[];
}

export interface QuestionChoices extends AddingChoices {
  possible: QuestionAct[];
  /** Meetings for which the reader can bring in an item, the next first. */
  coming: MeetingChoice[];
  takers: Body[];
  /** The reader writes down what is decided of it, once a meeting of that day or later was held. */
  records: boolean;
}

/** @param personId null: a visitor, who does nothing */
export async function addingChoices(reading: Reading, personId: string | null): Promise<AddingChoices> {
  const recorder = await recorderOf(reading, personId);
  const ambitions = reading.scheme.ambitions.filter(({ id }) => decidingBodies(recorder, [id]).length > 0);
  const held = await heldMeetings(reading, [...new Set(ambitions.flatMap(({ id }) => decidingBodies(recorder, [id])))], null);
  return held.length > 0 ? { ambitions, held } : { ambitions: [], held };
}

/** @param personId null: a visitor, who does nothing */
export async function questionChoices(reading: Reading, question: Question, personId: string | null): Promise<QuestionChoices> {
  const { scheme } = reading;
  const recorder = await recorderOf(reading, personId);
  const deciding = decidingBodies(recorder, [question.ambitionId]);
  const held = await heldMeetings(reading, deciding, question.happened.at(-1)!.on);
  const coming = await comingMeetings(reading, personId);
  const takers = takersOf(recorder, scheme.bodies, question.ambitionId);
  const to = movesTo(recorder, scheme.ambitions.map(({ id }) => id), question.ambitionId);
  const possible = possibleWith(question.status, { held: held.length, coming: coming.length, takers: takers.length, ambitions: to.length, drafts: personId !== null && (await mayDraft(reading, personId)) });
  return { possible, held, coming, takers, ambitions: scheme.ambitions.filter(({ id }) => to.includes(id)), records: deciding.length > 0 };
}

async function recorderOf({ tx, schemes, today }: Reading, personId: string | null): Promise<Recorder> {
  if (personId === null) return { writes: [], beyond: false };
  const writes = await bodiesWhere(tx, schemes.bodiesUntil(today), personId, 'question.change');
  return { writes: writes.map((id) => schemes.standing(id, today).body), beyond: (await bodiesBeyond(tx, schemes.bodiesOn(today), personId, 'question.change')).length > 0 };
}

/** More than anybody looks back over. */
const MOST = 60;

async function heldMeetings({ tx, now }: Reading, bodyIds: readonly string[], since: LocalDate | null): Promise<MeetingChoice[]> {
  const rows: MeetingChoice[] = await tx.query(`SELECT id, body_id AS "bodyId", title, starts_at AS "startsAt" FROM meeting WHERE body_id = ANY($1) AND cancelled_because IS NULL AND starts_at <= $2 ORDER BY starts_at DESC, id LIMIT ${MOST}`, [bodyIds, now]);
  return rows.map(choiceOf).filter(({ startsAt }) => since === null || localDateOf(startsAt) >= since);
}

async function comingMeetings({ tx, schemes, today, now }: Reading, personId: string | null): Promise<MeetingChoice[]> {
  const bodyIds = personId === null ? [] : await bodiesWhere(tx, schemes.bodiesOn(today), personId, 'agenda.submit');
  const rows: MeetingChoice[] = await tx.query(`SELECT id, body_id AS "bodyId", title, starts_at AS "startsAt" FROM meeting WHERE body_id = ANY($1) AND cancelled_because IS NULL AND starts_at > $2 ORDER BY starts_at, id LIMIT ${MOST}`, [bodyIds, now]);
  return rows.map(choiceOf);
}

const choiceOf = ({ startsAt, ...row }: MeetingChoice): MeetingChoice => ({ ...row, startsAt: new Date(startsAt).toISOString() });
