/** When bodies meet: how often, on which days, in which order. */
import { describeObstacle } from '#calendar/explain';
import { addDays, daysBetween, formatDutchDate, instantOf, localDateOf, localTimeOf, schoolYearOf, weekdayOf } from '#calendar/local-date';
import type { LocalDate, SchoolYear } from '#calendar/model';
import { checkSeason } from '#calendar/season-check';
import type { PlannedMeeting } from '#calendar/season.model';
import { seasonInput } from '#governance/meetings/planning';
import type { Run } from './run.js';
import type { MeetingFact } from './facts.model.js';
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
 * A day on one of the body's own weekdays, after its call could still go out, that broke no rule of the year when this meeting was planned: for
 * one in the place of a cancelled meeting there may be none. Of what was planned before its school year began every day was there.
 */
function ownDayLeft({ facts, scheme, calendar }: Run, meeting: MeetingFact): LocalDate | null {
  const year = schoolYearOf(localDateOf(meeting.startsAt));
  const planned = historyOf(facts, 'meeting', meeting.id).find(({ event }) => event === 'start')!.at;
  const input = seasonInput({ ...scheme, bodies: scheme.bodies.filter(({ meetsBefore }) => !meetsBefore) }, year, localDateOf(planned), []);
  const body = input.bodies.find(({ id }) => id === meeting.bodyId)!;
  const inYear = facts.meetings.filter((one) => one.id !== meeting.id && one.schoolYear === year.label);
  const gone = inYear.filter((one) => one.cancelled && historyOf(facts, 'meeting', one.id).some(({ event, at }) => event === 'CANCELLED' && at <= planned));
  const others = inYear.filter((one) => !gone.includes(one)).map(({ bodyId, startsAt }) => ({ body: bodyId, date: localDateOf(startsAt) }));
  const broken = (meetings: readonly PlannedMeeting[]): string[] => checkSeason(calendar, input, meetings).map(({ message }) => message);
  const before = broken(others);
  const given = (date: LocalDate): boolean => gone.some(({ bodyId, startsAt }) => bodyId === body.id && localDateOf(startsAt) === date);
  for (let day = addDays(input.today, body.leadDays); day <= year.to; day = addDays(day, 1)) {
    if (body.weekdays.includes(weekdayOf(day)) && !given(day) && broken([...others, { body: body.id, date: day }]).every((message) => before.includes(message))) return day;
  }
  return null;
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
