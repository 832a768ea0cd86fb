/**
 * Proposes the meetings of a school year (issue 2, point 4): evenly over the teaching days, on preferred weekdays, in no
 * holiday, no two bodies on a day, and a body whose proposals go to another far enough before it. The body that others work
 * towards is placed first; the others arrange themselves around it, and a committee that prepares meetings gets one before each.
 * The same input gives the same dates.
 */
import { instantOf } from './local-date.js';
import type { LocalDate } from './model.js';
import { checkSeason } from './season-check.js';
import { inWindow, placeCommittee, unprepared } from './season-committee.js';
import type { PlannedMeeting, ProposedMeeting, SeasonBody, SeasonCommittee, SeasonInput, SeasonProposal, SeasonWarning } from './season.model.js';
import { placeBody } from './season-place.js';
import { orderCycle, reasonFor } from './season-text.js';
import { allBodies, inSchoolYear, seasonNumbers } from './teaching-time.js';
import type { BusinessCalendar } from './working-days.js';

/** Never silently fewer meetings than the scheme wants: see `complete` and `warnings`. @throws RangeError on malformed dates */
export function proposeSeason(calendar: BusinessCalendar, input: SeasonInput): SeasonProposal {
  return propose(calendar, input, (body) => seasonNumbers(calendar, input, body).target);
}

export interface Replacement {
  /** Does the year fall below the scheme's minimum without the cancelled meeting, or a meeting go without its committee? */
  needed: boolean;
  /** null when not needed, or when the year has no room left: the warnings say so. */
  meeting: ProposedMeeting | null;
  /** Of the committees that prepare `meeting`. */
  along: ProposedMeeting[];
  warnings: SeasonWarning[];
}

const NOT_NEEDED: Replacement = { needed: false, meeting: null, along: [], warnings: [] };

/** A new date for `cancelled`, which `input.fixed` no longer holds. Other meetings stay where they are. @throws RangeError for a body that is not in `input` */
export function proposeReplacement(calendar: BusinessCalendar, input: SeasonInput, cancelled: PlannedMeeting): Replacement {
  const body = allBodies(input).find(({ id }) => id === cancelled.body);
  if (!body) throw new RangeError(`No such body in this season: ${cancelled.body}`);
  const planned = inSchoolYear(input, input.fixed ?? []);
  const count = ({ id }: SeasonBody): number => planned.filter((meeting) => meeting.body === id).length;
  const missed = isCommittee(body) ? missedBy(calendar, input, body, cancelled, planned) : null;
  if (isCommittee(body) ? missed === null : count(body) >= seasonNumbers(calendar, input, body).min) return NOT_NEEDED;
  const season = { ...input, excluded: [...(input.excluded ?? []), cancelled.date] };
  const { meetings, warnings } = propose(calendar, season, (other) => count(other) + (other === body ? 1 : 0));
  const meeting = meetings.find((proposed) => proposed.body === body.id && (missed === null || proposed.prepares?.date === missed)) ?? null;
  const along = meetings.filter(({ prepares }) => meeting !== null && prepares?.body === meeting.body && prepares.date === meeting.date);
  return { needed: true, meeting, along, warnings };
}

/** The day of the meeting that goes without its committee now; null when that one is gone too, or has another. */
function missedBy(calendar: BusinessCalendar, input: SeasonInput, committee: SeasonCommittee, { date }: PlannedMeeting, planned: readonly PlannedMeeting[]): LocalDate | null {
  return unprepared(calendar, input, committee, planned).find((window) => inWindow(committee, window, date))?.target.date ?? null;
}

const isCommittee = (body: SeasonBody | SeasonCommittee): body is SeasonCommittee => 'before' in body;

function propose(calendar: BusinessCalendar, input: SeasonInput, targetOf: (body: SeasonBody) => number): SeasonProposal {
  const meetings: PlannedMeeting[] = inSchoolYear(input, input.fixed ?? []);
  const { ordered, warnings } = inOrder(input);
  const added: { body: SeasonBody | SeasonCommittee; date: LocalDate; prepares: PlannedMeeting | null; reason: () => string[] }[] = [];
  for (const body of ordered) {
    if (isCommittee(body)) {
      const placed = placeCommittee(calendar, input, body, meetings);
      added.push(...placed.map(({ date, prepares, reason }) => ({ body, date, prepares, reason: () => reason })));
      meetings.push(...placed.map(({ date }) => ({ body: body.id, date })));
    } else {
      const { dates, warnings: noticed } = placeBody(calendar, input, body, targetOf(body), meetings);
      added.push(...dates.map((date) => ({ body, date, prepares: null, reason: () => reasonFor(input, body, date, meetings) })));
      meetings.push(...dates.map((date) => ({ body: body.id, date })));
      warnings.push(...noticed);
    }
  }
  warnings.push(...checkSeason(calendar, input, meetings));
  const proposed = added.map(({ body: { id, startTime, durationMinutes }, date, prepares, reason }) => ({ body: id, date, startTime, durationMinutes, at: instantOf(date, startTime), prepares, reason: reason() }));
  return { meetings: proposed.sort((a, b) => (a.at < b.at ? -1 : 1)), warnings, complete: !warnings.some(({ code }) => BREAKS_A_RULE.has(code)) };
}

const BREAKS_A_RULE: ReadonlySet<SeasonWarning['code']> = new Set(['too-few', 'too-many', 'order', 'order-cycle', 'unprepared']);

/**
 * Each body after the one that it precedes or prepares; a committee, which has few days to choose from, before a body that works
 * towards one. In a circle the first of the list goes first, with a warning.
 */
function inOrder(input: SeasonInput): { ordered: (SeasonBody | SeasonCommittee)[]; warnings: SeasonWarning[] } {
  const warnings: SeasonWarning[] = [];
  const ordered: (SeasonBody | SeasonCommittee)[] = [];
  const committees = new Set<string | undefined>(input.committees?.map(({ id }) => id));
  let waiting = allBodies(input);
  while (waiting.length > 0) {
    const free = waiting.filter((body) => !waiting.some(({ id }) => id === leansOn(body)));
    const next = free.find((body) => isCommittee(body) || !committees.has(leansOn(body))) ?? free[0] ?? waiting[0]!;
    if (free.length === 0) warnings.push(orderCycle(waiting));
    ordered.push(next);
    waiting = waiting.filter((body) => body !== next);
  }
  return { ordered, warnings };
}

const leansOn = (body: SeasonBody | SeasonCommittee): string | undefined => (isCommittee(body) ? body.body : body.precedes?.body);
