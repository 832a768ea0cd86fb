/**
 * Proposes the meetings of a school year (issue 2, point 4): evenly over the teaching days, on preferred weekdays, in no
 * holiday, no two bodies on a day, and a body whose proposals go to another far enough before it. The body that others work
 * towards is placed first; the others arrange themselves around it. The same input gives the same dates.
 */
import { instantOf } from './local-date.js';
import type { LocalDate } from './model.js';
import { checkSeason } from './season-check.js';
import type { PlannedMeeting, ProposedMeeting, SeasonBody, SeasonInput, SeasonProposal, SeasonWarning } from './season.model.js';
import { placeBody } from './season-place.js';
import { orderCycle, reasonFor } from './season-text.js';
import { inSchoolYear, seasonNumbers } from './teaching-time.js';
import type { BusinessCalendar } from './working-days.js';

/** Never silently fewer meetings than the scheme wants: see `complete` and `warnings`. @throws RangeError on malformed dates */
export function proposeSeason(calendar: BusinessCalendar, input: SeasonInput): SeasonProposal {
  return propose(calendar, input, (body) => seasonNumbers(calendar, input, body).target);
}

export interface Replacement {
  /** Does the year fall below the scheme's minimum without the cancelled meeting? */
  needed: boolean;
  /** null when not needed, or when the year has no room left: the warnings say so. */
  meeting: ProposedMeeting | null;
  warnings: SeasonWarning[];
}

/** A new date for `cancelled`, which `input.fixed` no longer holds. Other meetings stay where they are. */
export function proposeReplacement(calendar: BusinessCalendar, input: SeasonInput, cancelled: PlannedMeeting): Replacement {
  const body = input.bodies.find(({ id }) => id === cancelled.body);
  if (!body) throw new RangeError(`No such body in this season: ${cancelled.body}`);
  const planned = inSchoolYear(input, input.fixed ?? []);
  const count = ({ id }: SeasonBody): number => planned.filter((meeting) => meeting.body === id).length;
  if (count(body) >= seasonNumbers(calendar, input, body).min) return { needed: false, meeting: null, warnings: [] };
  const season = { ...input, excluded: [...(input.excluded ?? []), cancelled.date] };
  const { meetings, warnings } = propose(calendar, season, (other) => count(other) + (other === body ? 1 : 0));
  return { needed: true, meeting: meetings[0] ?? null, warnings };
}

function propose(calendar: BusinessCalendar, input: SeasonInput, targetOf: (body: SeasonBody) => number): SeasonProposal {
  const meetings: PlannedMeeting[] = inSchoolYear(input, input.fixed ?? []);
  const { ordered, warnings } = inOrder(input.bodies);
  const added: { body: SeasonBody; date: LocalDate }[] = [];
  for (const body of ordered) {
    const { dates, warnings: noticed } = placeBody(calendar, input, body, targetOf(body), meetings);
    added.push(...dates.map((date) => ({ body, date })));
    meetings.push(...dates.map((date) => ({ body: body.id, date })));
    warnings.push(...noticed);
  }
  warnings.push(...checkSeason(calendar, input, meetings));
  const proposed = added.map(({ body, date }) => ({
    body: body.id,
    date,
    startTime: body.startTime,
    durationMinutes: body.durationMinutes,
    at: instantOf(date, body.startTime),
    reason: reasonFor(input, body, date, meetings),
  }));
  const broken = warnings.some(({ code }) => code === 'too-few' || code === 'too-many' || code === 'order' || code === 'order-cycle');
  return { meetings: proposed.sort((a, b) => (a.at < b.at ? -1 : 1)), warnings, complete: !broken };
}

/** Each body after the one that it precedes. In a circle the first of the list goes first, with a warning. */
function inOrder(bodies: readonly SeasonBody[]): { ordered: SeasonBody[]; warnings: SeasonWarning[] } {
  const warnings: SeasonWarning[] = [];
  const ordered: SeasonBody[] = [];
  let waiting = [...bodies];
  while (waiting.length > 0) {
    const free = waiting.find(({ precedes }) => !precedes || !waiting.some(({ id }) => id === precedes.body));
    const next = free ?? waiting[0]!;
    if (!free) warnings.push(orderCycle(waiting));
    ordered.push(next);
    waiting = waiting.filter((body) => body !== next);
  }
  return { ordered, warnings };
}
