/** When bodies meet: how often, on which days, in which order. */
import { describeObstacle } from '#calendar/explain';
import { addDays, daysBetween, formatDutchDate, instantOf, localDateOf, localTimeOf, schoolYearOf, weekdayOf } from '#calendar/local-date';
import type { LocalDate, SchoolYear } from '#calendar/model';
import { proposeReplacement } from '#calendar/season';
import type { PlannedMeeting } from '#calendar/season.model';
import { seasonInput } from '#governance/meetings/planning';
import type { Run } from './run.js';
import type { HistoryFact, MeetingFact } from './facts.model.js';
import { historyOf } from './meeting-lines.js';

/** Meetings that took place on a day that was asked for. */
export const heldIn = ({ facts, from, to }: Run): MeetingFact[] => facts.meetings.filter(({ startsAt, cancelled }) => !cancelled && localDateOf(startsAt) >= from && localDateOf(startsAt) <= to);

export const named = ({ title, startsAt }: MeetingFact): string => `${title} van ${formatDutchDate(localDateOf(startsAt))}`;

/** As many meetings as the scheme says, in every school year that was lived through from beginning to end. */
export function checkNumbers(run: Run): void {
  for (const year of fullYears(run)) {
    for (const { id, name, meetings } of run.scheme.bodies) {
      if (!meetings) continue;
      const { min, max } = meetings.perYear;
      const count = heldIn(run).filter((meeting) => meeting.bodyId === id && meeting.schoolYear === year.label).length;
      if (count < min) run.findings.add('year.too-few', year.to, `${name}: ${count} vergaderingen in schooljaar ${year.label}, afgesproken zijn er minstens ${min}.`);
      if (count > max) run.findings.add('year.too-many', year.to, `${name}: ${count} vergaderingen in schooljaar ${year.label}, afgesproken zijn er hoogstens ${max}.`);
    }
  }
}

function fullYears({ from, to, scheme: { period } }: Run): SchoolYear[] {
  const years: SchoolYear[] = [];
  for (let year = schoolYearOf(from); year.to <= to && (period.until === null || year.to <= period.until); year = schoolYearOf(addDays(year.to, 1))) {
    if (year.from >= from && year.from >= period.from) years.push(year);
  }
  return years;
}

/** Not in a weekend, on a public holiday or bridge day, or in a school holiday; on the body's own weekdays while one was left, at its own time. */
export function checkDays(run: Run): void {
  for (const meeting of heldIn(run)) {
    const date = localDateOf(meeting.startsAt);
    const obstacle = run.calendar.obstacle(date) ?? run.calendar.schoolHoliday(date);
    if (obstacle) run.findings.add('meeting.on-free-day', meeting.startsAt, `${named(meeting)}: die dag ${describeObstacle(obstacle)}.`);
    const rules = run.scheme.bodies.find(({ id }) => id === meeting.bodyId)?.meetings;
    if (!rules) continue;
    const left = rules.weekdays.includes(weekdayOf(date)) ? null : ownDayLeft(run, meeting);
    if (left) run.findings.add('meeting.other-weekday', meeting.startsAt, `${named(meeting)}: dat is geen dag waarop dit overleg vergadert, en ${formatDutchDate(left)} kon nog.`);
    if (localTimeOf(meeting.startsAt) !== rules.startTime) run.findings.add('meeting.other-time', meeting.startsAt, `${named(meeting)}: begon om ${localTimeOf(meeting.startsAt)}, afgesproken is ${rules.startTime}.`);
  }
}

/**
 * A day on one of the body's own weekdays that could be proposed when this meeting was planned in the place of a cancelled one: then there may
 * be none any more, as when its year had begun. Of what was planned before, every weekday was there.
 */
function ownDayLeft({ facts, scheme, calendar }: Run, meeting: MeetingFact): LocalDate | null {
  const events = ({ id }: MeetingFact): HistoryFact[] => historyOf(facts, 'meeting', id);
  const planned = events(meeting).find(({ event }) => event === 'start')!.at;
  const before = (one: MeetingFact, what: string): boolean => events(one).some(({ event, at }) => event === what && at <= planned);
  const inYear = facts.meetings.filter((one) => one.id !== meeting.id && one.schoolYear === meeting.schoolYear && before(one, 'start'));
  const as = (one: MeetingFact): PlannedMeeting => ({ body: one.bodyId, date: localDateOf(before(one, 'MOVED') || !events(one).some(({ event }) => event === 'MOVED') ? one.startsAt : one.firstStartsAt) });
  const gone = inYear.filter((one) => one.cancelled && before(one, 'CANCELLED'));
  const cancelled = gone.findLast(({ bodyId }) => bodyId === meeting.bodyId);
  const year = schoolYearOf(localDateOf(meeting.startsAt));
  const { weekdays } = scheme.bodies.find(({ id }) => id === meeting.bodyId)!.meetings!;
  if (!cancelled) return planned < instantOf(year.from, '00:00') ? localDateOf(meeting.startsAt) : null;
  const input = seasonInput(scheme, year, localDateOf(planned), inYear.filter((one) => !gone.includes(one)).map(as));
  const proposed = proposeReplacement(calendar, input, as(cancelled)).meeting?.date;
  return proposed !== undefined && weekdays.includes(weekdayOf(proposed)) ? proposed : null;
}

/** Spread over the year, and so long before the meetings of a body that decides on its proposals that these can still reach its agenda. */
export function checkSpread(run: Run): void {
  const held = heldIn(run);
  for (const { id, name, meetings } of run.scheme.bodies) {
    if (!meetings) continue;
    const own = held.filter(({ bodyId }) => bodyId === id);
    for (const [index, meeting] of own.entries()) {
      const previous = own[index - 1];
      if (previous?.schoolYear !== meeting.schoolYear) continue;
      const days = daysBetween(localDateOf(previous.startsAt), localDateOf(meeting.startsAt));
      if (days < meetings.minDaysApart) run.findings.add('meeting.too-close', meeting.startsAt, `${named(meeting)}: ${days} dagen na de vorige, afgesproken zijn er minstens ${meetings.minDaysApart}.`);
    }
    if (meetings.precedes) checkOrder(run, name, own, held, meetings.precedes);
  }
}

/** Of what was planned before its school year began: later there may be no room left before it. */
function checkOrder(run: Run, name: string, own: readonly MeetingFact[], held: readonly MeetingFact[], { body, atLeastDays }: { body: string; atLeastDays: number }): void {
  const begins = new Map(fullYears(run).map(({ label, from }) => [label, instantOf(from, '00:00')]));
  const inTime = ({ id, schoolYear }: MeetingFact): boolean => (historyOf(run.facts, 'meeting', id)[0]?.at ?? '') < (begins.get(schoolYear) ?? '');
  for (const later of held.filter((meeting) => meeting.bodyId === body && inTime(meeting))) {
    const last = own.findLast(({ startsAt, schoolYear }) => startsAt < later.startsAt && schoolYear === later.schoolYear);
    const days = last ? daysBetween(localDateOf(last.startsAt), localDateOf(later.startsAt)) : null;
    if (days === null || days < atLeastDays) run.findings.add('meeting.out-of-order', later.startsAt, `${named(later)}: ${name} kwam ${days === null ? 'er niet voor bijeen' : `${days} dagen ervoor bijeen`}, afgesproken is minstens ${atLeastDays} dagen.`);
  }
}
