import { addDays, formatDutchDate, formatDutchDateTime, localDateOf, localTimeOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Run } from './run.js';
import { heldIn, named } from './checks.meetings.js';
import { membersOn, type DeliveryFact, type MeetingFact } from './facts.js';
import { mailingsOf } from './meeting-lines.js';

const OFFICE = { opens: '08:00', closes: '18:00' };

/** To every member of the receiving bodies by the end of the last day; what leaves by itself does so on its day, in office hours. */
export function checkDistribution(run: Run): void {
  for (const meeting of heldIn(run)) {
    const lastDay = lastDayFor(run, meeting);
    if (lastDay === null || lastDay >= localDateOf(run.end)) continue;
    checkReaders(run, meeting, lastDay);
    checkLastResort(run, meeting);
  }
}

/** The agreed day itself: a mailing of last resort may stand earlier when that day is a holiday. */
export function lastDayFor({ scheme, calendar }: Run, { bodyId, startsAt }: MeetingFact): LocalDate | null {
  const minutes = scheme.bodies.find(({ id }) => id === bodyId)?.minutes;
  if (!minutes || minutes.recipients.length === 0) return null;
  const { amount, unit } = minutes.distribution;
  const held = localDateOf(startsAt);
  return unit === 'working-days' ? calendar.addWorkingDays(held, amount) : addDays(held, unit === 'weeks' ? amount * 7 : amount);
}

function checkReaders(run: Run, meeting: MeetingFact, lastDay: LocalDate): void {
  const mailings = mailingsOf(run.facts, meeting.id, 'minutes');
  const sentOn = mailings[0] ? localDateOf(mailings[0].createdAt) : lastDay;
  const recipients = run.scheme.bodies.find(({ id }) => id === meeting.bodyId)?.minutes.recipients ?? [];
  const deliveries = mailings.flatMap((mailing) => mailing.deliveries);
  for (const person of membersOn(run.facts, recipients, sentOn)) {
    const own = deliveries.filter(({ personId }) => personId === person);
    if (own.some((delivery) => arrivedBy(delivery, lastDay) || delivery.task)) continue;
    const rule = own.some(({ arrivedAt }) => arrivedAt !== null) ? 'minutes.late' : 'minutes.member-without-mail';
    run.findings.add(rule, lastDay, `${named(meeting)}: lid ${person} had op ${formatDutchDate(lastDay)} nog niets van het verslag.`);
  }
}

const arrivedBy = ({ arrivedAt }: DeliveryFact, day: LocalDate): boolean => arrivedAt !== null && localDateOf(arrivedAt) <= day;

/** Concept and list leave by themselves, never before the instant that the deadlines name. */
function checkLastResort(run: Run, meeting: MeetingFact): void {
  const due = meeting.deadlines.find(({ id }) => id === 'distribution');
  for (const { status, createdAt } of mailingsOf(run.facts, meeting.id, 'minutes')) {
    if (status === 'akkoord' || !due) continue;
    if (createdAt < due.at) run.findings.add('minutes.too-early', createdAt, `${named(meeting)}: wat vanzelf gaat (${status}) ging op ${formatDutchDateTime(createdAt)}, vóór ${formatDutchDateTime(due.at)}.`);
    const time = localTimeOf(createdAt);
    const inOffice = run.calendar.isWorkingDay(localDateOf(createdAt)) && time >= OFFICE.opens && time <= OFFICE.closes;
    if (!announced(run, meeting, createdAt)) run.findings.add('minutes.not-announced', createdAt, `${named(meeting)}: secretaris en voorzitter hebben niet gezien dat ${status} vanzelf zou gaan.`);
    if (!inOffice) run.findings.add('minutes.out-of-hours', createdAt, `${named(meeting)}: wat vanzelf gaat (${status}) ging op ${formatDutchDateTime(createdAt)}, buiten kantooruren.`);
  }
}

const announced = (run: Run, meeting: MeetingFact, before: string): boolean => mailingsOf(run.facts, meeting.id, 'automatic-mailing-preview').some(({ createdAt }) => createdAt < before);

/** Minutes come onto the body's next agenda, and stay on an agenda until they are adopted. */
export function checkAdoption(run: Run): void {
  for (const meeting of heldIn(run)) {
    const lastDay = lastDayFor(run, meeting);
    const next = run.facts.meetings.find((later) => later.bodyId === meeting.bodyId && !later.cancelled && lastDay !== null && localDateOf(later.startsAt) > lastDay);
    if (!next || next.startsAt > run.end) continue;
    const placed = run.facts.history.some((row) => row.workflow === 'minutes' && row.meetingId === meeting.id && row.event === 'PLACED_DONE' && row.at < next.startsAt);
    if (!placed) run.findings.add('minutes.not-on-agenda', next.startsAt, `${named(meeting)}: het verslag stond niet op de agenda van ${named(next)}.`);
  }
}
