/** How an assignment's memory changes, and what its dates come to. PURE. */
import { addDays, addMonths, instantOf, localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { AssignmentEvent } from './assignment.events.js';
import type { AssignmentContext, Bottleneck } from './assignment.model.js';
import type { ItemOutcome } from './brought.js';

type Change = Partial<AssignmentContext>;
export type Asked = keyof AssignmentContext['asked'];

/** Reminders come in the morning. */
const MORNING = '09:00';
export const morningOf = (day: LocalDate): Instant => instantOf(day, MORNING);
export const daysAfter = (at: Instant, days: number): Instant => morningOf(addDays(localDateOf(at), days));

/** The item of this kind that lies before the issuing body now: 'voorstel-2'. */
export const refOf = ({ asked }: AssignmentContext, kind: Asked): string => `${kind}-${asked[kind]}`;
export const bottleneckRef = (noteId: string): string => `knelpunt-${noteId}`;

export const withAsked = ({ asked }: AssignmentContext, kind: Asked): Change => ({ asked: { ...asked, [kind]: asked[kind] + 1 } });

/** What the body chose about the item of this kind that was asked last; null: nothing, or about another item. */
export function choiceOn(context: AssignmentContext, event: AssignmentEvent, kind: Asked): string | null {
  return event.type === 'ITEM_OUTCOME' && event.ref === refOf(context, kind) && event.outcome === 'besloten' ? event.choice : null;
}

/** Talked about without a decision: it is still asked. */
export const onlyDiscussed = (context: AssignmentContext, event: AssignmentEvent, kind: Asked): boolean =>
  event.type === 'ITEM_OUTCOME' && event.ref === refOf(context, kind) && event.outcome === 'besproken';

/** The open bottleneck that an item was about, or a command names. */
export const openBottleneck = ({ bottlenecks }: AssignmentContext, noteId: string): Bottleneck | undefined => bottlenecks.find((one) => one.noteId === noteId && one.resolvedAt === null);

export const bottleneckOf = (context: AssignmentContext, event: AssignmentEvent): Bottleneck | undefined =>
  event.type === 'ITEM_OUTCOME' ? context.bottlenecks.find(({ noteId, resolvedAt }) => bottleneckRef(noteId) === event.ref && resolvedAt === null) : undefined;

export const withBottleneck = (context: AssignmentContext, noteId: string, change: Partial<Bottleneck>): Change => ({
  bottlenecks: context.bottlenecks.map((one) => (one.noteId === noteId ? { ...one, ...change } : one)),
});

/** What more time comes to where nobody named a date. */
const MORE_TIME_MONTHS = 3;
/** To answer the questions with which a proposal came back. */
const ANSWER_WEEKS = 6;

const later = (a: LocalDate | null, b: LocalDate): LocalDate => (a !== null && a > b ? a : b);

/** The date that the body grants with "meer tijd" or "nieuwe termijn". */
export const extended = ({ dueOn }: AssignmentContext, at: Instant, wanted: LocalDate | null): LocalDate =>
  wanted !== null && wanted > localDateOf(at) ? wanted : addMonths(later(dueOn, localDateOf(at)), MORE_TIME_MONTHS);

/** A proposal that came back has its date at the earliest six weeks later. */
export const answerBy = ({ dueOn }: AssignmentContext, at: Instant): LocalDate => later(dueOn, addDays(localDateOf(at), ANSWER_WEEKS * 7));

/** The last day has not passed at `at`. */
export const inTime = ({ dueOn }: AssignmentContext, at: Instant): boolean => dueOn !== null && localDateOf(at) < dueOn;

/** A report may come so long before its moment and still be the one that was agreed. */
const EARLY_DAYS = 21;

/** Agreed moments for which no report has come, of those after the group accepted. A later report makes up for an earlier moment. */
export function unreported({ reportsOn, reports, acceptedAt }: Pick<AssignmentContext, 'reportsOn' | 'reports' | 'acceptedAt'>): LocalDate[] {
  if (acceptedAt === null) return [];
  return reportsOn.filter((on) => on > localDateOf(acceptedAt) && !reports.some((at) => localDateOf(at) >= addDays(on, -EARLY_DAYS)));
}

/** The school year after '2021-2022': '2022-2023'. */
export const yearAfter = (year: string): string => year.split('-').map((part) => Number(part) + 1).join('-');

export const placedBy = (event: AssignmentEvent): Change => (event.type === 'ITEM_PLACED' ? { placed: { ref: event.ref, meetingId: event.meetingId, startsAt: event.startsAt } } : {});

/** An item that was dealt with stands on no agenda any more. */
export const unplaced = ({ placed }: AssignmentContext, { ref }: Pick<ItemOutcome, 'ref'>): Change => (placed?.ref === ref ? { placed: null } : {});
