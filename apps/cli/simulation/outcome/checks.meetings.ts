import { describeObstacle } from '#calendar/explain';
import { addDays, formatDutchDate, localDateOf, schoolYearOf } from '#calendar/local-date';
import type { SchoolYear } from '#calendar/model';
import type { Run } from './run.js';
import { membersOn, type MeetingFact } from './facts.js';
import { mailingsOf } from './meeting-lines.js';

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

/** Not in a weekend, on a public holiday or bridge day, or in a school holiday. */
export function checkDays(run: Run): void {
  for (const meeting of heldIn(run)) {
    const date = localDateOf(meeting.startsAt);
    const obstacle = run.calendar.obstacle(date) ?? run.calendar.schoolHoliday(date);
    if (obstacle) run.findings.add('meeting.on-free-day', meeting.startsAt, `${named(meeting)}: die dag ${describeObstacle(obstacle)}.`);
  }
}

/** Every member had an agenda before the meeting began, or the secretary knows that the address does not work. */
export function checkAgendas(run: Run): void {
  for (const meeting of heldIn(run)) {
    const sent = [...mailingsOf(run.facts, meeting.id, 'agenda'), ...mailingsOf(run.facts, meeting.id, 'agenda-changed')].flatMap(({ deliveries }) => deliveries);
    const late = membersOn(run.facts, [meeting.bodyId], localDateOf(meeting.startsAt)).filter((person) => {
      const own = sent.filter(({ personId }) => personId === person);
      return !own.some(({ arrivedAt, task }) => task || (arrivedAt !== null && arrivedAt < meeting.startsAt));
    });
    if (late.length > 0) run.findings.add('agenda.not-before-meeting', meeting.startsAt, `${named(meeting)}: ${late.length} leden hadden geen agenda toen de vergadering begon.`);
  }
}
