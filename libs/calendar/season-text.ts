/** What the proposal of a school year says to the secretary, in Dutch. */
import { describeAmount, describeObstacle, explain } from './explain.js';
import { daysBetween, formatDutchDate, weekdayOf } from './local-date.js';
import type { DayObstacle, LocalDate, SchoolYear } from './model.js';
import type { CommitteeWindow, PlannedMeeting, SeasonBody, SeasonCommittee, SeasonInput, SeasonWarning } from './season.model.js';
import { allBodies } from './teaching-time.js';

const meetings = (count: number): string => `${count} ${count === 1 ? 'vergadering' : 'vergaderingen'}`;
const days = (count: number): string => describeAmount(count, 'calendar-days');
export const WEEKDAYS: readonly string[] = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const weekdayName = (date: LocalDate): string => WEEKDAYS[weekdayOf(date) - 1]!;

export const nameOf = (input: SeasonInput, id: string): string => allBodies(input).find((body) => body.id === id)?.name ?? id;

/** Why this date: its place in the year, the weekday, and the distance to the body that it works for. */
export function reasonFor(input: SeasonInput, body: SeasonBody, date: LocalDate, all: readonly PlannedMeeting[]): string[] {
  const own = all.filter((meeting) => meeting.body === body.id).map((meeting) => meeting.date).sort();
  const year = `schooljaar ${input.schoolYear.label}`;
  return [
    own.length === 1 ? `De enige vergadering in ${year}.` : `Vergadering ${own.indexOf(date) + 1} van ${own.length} in ${year}, zo gelijk mogelijk verdeeld over de lesweken.`,
    weekdayReason(body, date),
    ...distanceReasons(input, body, date, all, own),
  ];
}

function weekdayReason(body: SeasonBody, date: LocalDate): string {
  const choice = body.weekdays.indexOf(weekdayOf(date));
  if (choice < 0) return `Op ${weekdayName(date)}: op de voorkeursdagen was geen plaats meer.`;
  return choice === 0 ? `Op ${weekdayName(date)}, de dag van voorkeur.` : `Op ${weekdayName(date)}, keuze ${choice + 1} van de voorkeursdagen.`;
}

function distanceReasons(input: SeasonInput, body: SeasonBody, date: LocalDate, all: readonly PlannedMeeting[], own: readonly LocalDate[]): string[] {
  const { precedes } = body;
  if (!precedes) return [];
  const next = own[own.indexOf(date) + 1];
  return all
    .filter((meeting) => meeting.body === precedes.body && meeting.date > date && (next === undefined || meeting.date < next))
    .map((target) => {
      const agreed = `afgesproken is minstens ${days(precedes.atLeastDays)}`;
      return `${days(daysBetween(date, target.date))} voor ${nameOf(input, precedes.body)} van ${formatDutchDate(target.date)}: voorstellen kunnen mee op die agenda (${agreed}).`;
    });
}

/** Why a committee meets on this day: what it prepares, how far before, and what moved it from the day counted. */
export function committeeReason(input: SeasonInput, { target, counted, opens, closes }: CommitteeWindow, date: LocalDate, taken: readonly PlannedMeeting[]): string[] {
  const reason = explain(counted.reason, nameOf(input, target.body));
  const bounds = opens.label && closes.label ? [`Na ‘${opens.label}’ van ${formatDutchDate(opens.date)} en uiterlijk bij ‘${closes.label}’ van ${formatDutchDate(closes.date)}.`] : [];
  if (date === counted.date) return [...reason, ...bounds];
  const other = taken.find((meeting) => meeting.date === counted.date);
  const why = other ? `Op ${formatDutchDate(counted.date)} vergadert ${nameOf(input, other.body)} al` : `${formatDutchDate(counted.date)} past niet tussen die termijnen of is al bezet`;
  return [...reason, ...bounds, `${why.charAt(0).toUpperCase()}${why.slice(1)}: de dichtstbijzijnde dag die wel kan is ${formatDutchDate(date)}.`];
}

export function unprepared(input: SeasonInput, committee: SeasonCommittee, { target, opens, closes }: CommitteeWindow): SeasonWarning {
  const meeting = `${nameOf(input, target.body)} van ${formatDutchDate(target.date)}`;
  return warning('unprepared', committee.id, target.date, `${committee.name}: geen vergadering voor ${meeting}. Die hoort te liggen tussen ${formatDutchDate(opens.date)} en ${formatDutchDate(closes.date)}.`);
}

export const tooFew = (body: SeasonBody, count: number, min: number): SeasonWarning =>
  warning('too-few', body.id, null, `${body.name}: ${meetings(count)} in dit schooljaar, afgesproken zijn er minstens ${min}.`);

export const tooMany = (body: SeasonBody, count: number, max: number): SeasonWarning =>
  warning('too-many', body.id, null, `${body.name}: ${meetings(count)} in dit schooljaar, afgesproken zijn er hoogstens ${max}.`);

export const fewerThanTarget = (body: SeasonBody, count: number, target: number): SeasonWarning =>
  warning('fewer-than-target', body.id, null, `${body.name}: ${meetings(count)} in plaats van de ${target} die het streven zijn. Voor meer is geen plaats.`);

export const tooClose = (body: SeasonBody, previous: LocalDate, date: LocalDate): SeasonWarning =>
  warning('too-close', body.id, date, `${body.name}: tussen ${formatDutchDate(previous)} en ${formatDutchDate(date)} liggen minder dan ${days(body.minDaysApart)}.`);

export function order(body: SeasonBody, later: { name: string }, target: LocalDate, last: LocalDate | null, atLeastDays: number): SeasonWarning {
  const agreed = `Afgesproken is minstens ${days(atLeastDays)}, zodat voorstellen op tijd op die agenda staan.`;
  const found = last === null ? 'is er in dit schooljaar geen vergadering' : `is de laatste vergadering op ${formatDutchDate(last)}, ${days(daysBetween(last, target))} eerder`;
  return warning('order', body.id, target, `${body.name}: voor ${later.name} van ${formatDutchDate(target)} ${found}. ${agreed}`);
}

export const orderCycle = (bodies: readonly { id: string; name: string }[]): SeasonWarning =>
  warning('order-cycle', bodies[0]!.id, null, `De volgorde klopt niet: ${bodies.map(({ name }) => name).join(', ')} moeten elk vóór een ander van deze overleggen komen.`);

export const onObstacle = (name: string, body: string, date: LocalDate, obstacle: DayObstacle): SeasonWarning =>
  warning('obstacle', body, date, `${name} van ${formatDutchDate(date)}: die dag ${describeObstacle(obstacle)}.`);

export const sameDay = (other: string, name: string, { body, date }: PlannedMeeting): SeasonWarning =>
  warning('same-day', body, date, `${other} en ${name} vallen allebei op ${formatDutchDate(date)}.`);

export const otherWeekday = (body: SeasonBody, date: LocalDate): SeasonWarning =>
  warning('other-weekday', body.id, date, `${body.name} van ${formatDutchDate(date)}: op de voorkeursdagen was geen plaats meer.`);

export const schoolHolidaysUnknown = (year: SchoolYear, knownUntil: LocalDate): SeasonWarning =>
  warning('school-holidays-unknown', null, null, `De schoolvakanties zijn bekend tot en met ${formatDutchDate(knownUntil)}. Voor schooljaar ${year.label} is gerekend met de weken van eerdere jaren: controleer de datums zodra de vakanties vaststaan.`);

const warning = (code: SeasonWarning['code'], body: string | null, date: LocalDate | null, message: string): SeasonWarning => ({ code, body, date, message });
