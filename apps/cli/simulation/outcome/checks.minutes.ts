/** What readers get of a meeting, and when: the minutes or what takes their place, and the besluiten- en actielijst. */
import { addDays, formatDutchDate, localDateOf } from '#calendar/local-date';
import type { DeadlineRule, Instant, LocalDate } from '#calendar/model';
import { heldIn, named } from './checks.meetings.js';
import { arrivedBefore, endOf, isExcused, reachedBy } from './delivered.js';
import type { DeliveryFact, MeetingFact } from './facts.model.js';
import { historyOf, mailingsOf } from './meeting-lines.js';
import type { Run } from './run.js';
import { membersOn, readersOn } from './tables.js';

/** Something of the minutes to every reader by the end of the last day. */
export function checkDistribution(run: Run): void {
  for (const { meeting, lastDay, person, deliveries } of readings(run)) {
    if (reachedBy(run.facts, deliveries, lastDay)) continue;
    const rule = deliveries.some(({ arrivedAt }) => arrivedAt !== null) ? 'minutes.late' : 'minutes.member-without-mail';
    run.findings.add(rule, lastDay, `${named(meeting)}: lezer ${person} had op ${formatDutchDate(lastDay)} nog niets van het verslag.`);
  }
}

/** Readers who had nothing on the last day, and why that was nobody's fault here: for the page. */
export function excusedReaders(run: Run): { refused: number; noServer: number } {
  const late = readings(run).filter(({ lastDay, deliveries }) => !deliveries.some((one) => arrivedBefore(one, endOf(lastDay))) && reachedBy(run.facts, deliveries, lastDay));
  const refused = late.filter(({ deliveries }) => deliveries.some(isExcused)).length;
  return { refused, noServer: late.length - refused };
}

interface Reading {
  meeting: MeetingFact;
  lastDay: LocalDate;
  person: string;
  /** To this reader, of whatever there was of the minutes. */
  deliveries: DeliveryFact[];
}

/** Of meetings whose last day has passed: every reader with what was sent. */
function readings(run: Run): Reading[] {
  return heldIn(run).flatMap((meeting) => {
    const lastDay = lastDayFor(run, meeting);
    if (lastDay === null || lastDay >= localDateOf(run.end)) return [];
    const mailings = mailingsOf(run.facts, meeting.id, 'minutes');
    const deliveries = mailings.flatMap((mailing) => mailing.deliveries);
    const readers = readersOn(run.facts, meeting, recipientsOf(run, meeting), mailings[0]?.createdAt ?? instantOn(lastDay));
    return readers.map((person) => ({ meeting, lastDay, person, deliveries: deliveries.filter(({ personId }) => personId === person) }));
  });
}

export const recipientsOf = ({ scheme }: Run, { bodyId }: MeetingFact): string[] => scheme.bodies.find(({ id }) => id === bodyId)?.minutes.recipients ?? [];

const instantOn = (day: LocalDate): Instant => `${day}T12:00:00.000Z`;

/** The agreed day itself: a mailing of last resort may stand earlier when that day is a holiday. */
export function lastDayFor({ scheme, calendar }: Run, { bodyId, startsAt }: MeetingFact): LocalDate | null {
  const minutes = scheme.bodies.find(({ id }) => id === bodyId)?.minutes;
  return !minutes || minutes.recipients.length === 0 ? null : dayAfter(calendar, startsAt, minutes.distribution);
}

function dayAfter(calendar: Run['calendar'], startsAt: Instant, { amount, unit }: Pick<DeadlineRule, 'amount' | 'unit'>): LocalDate {
  const held = localDateOf(startsAt);
  return unit === 'working-days' ? calendar.addWorkingDays(held, amount) : addDays(held, unit === 'weeks' ? amount * 7 : amount);
}

/** Minutes come onto the body's next agenda, and stay on an agenda until they are adopted. */
export function checkAdoption(run: Run): void {
  for (const meeting of heldIn(run)) {
    const lastDay = lastDayFor(run, meeting);
    const next = run.facts.meetings.find((later) => later.bodyId === meeting.bodyId && !later.cancelled && lastDay !== null && localDateOf(later.startsAt) > lastDay);
    if (!next || next.startsAt > run.end) continue;
    const placed = historyOf(run.facts, 'minutes', meeting.id).some(({ event, at }) => event === 'PLACED_DONE' && at < next.startsAt);
    if (!placed) run.findings.add('minutes.not-on-agenda', next.startsAt, `${named(meeting)}: het verslag stond niet op de agenda van ${named(next)}.`);
  }
}

/** A text goes along as a PDF. */
export function checkPdf({ facts, findings }: Run): void {
  for (const { id, kind, status, createdAt, pdf } of facts.mailings) {
    const isText = kind === 'minutes-adopted' || kind === 'review-request' || kind === 'akkoord-request' || (kind === 'minutes' && status !== 'decisions-only');
    if (isText && !pdf) findings.add('minutes.without-pdf', createdAt, `Mail '${kind}' (${id}) ging uit zonder pdf.`);
  }
}

const TELLS = ['DECISION_RECORDED', 'ACTION_RECORDED', 'RECORD_COMPLETED'];

/**
 * The members of the body have decisions and actions within two working days, complete or not, in a list or in the minutes themselves.
 * What is only recorded later leaves by the next working day; of what was not recorded at all there is no list.
 */
export function checkDecisionList(run: Run): void {
  for (const meeting of heldIn(run)) {
    const told = historyOf(run.facts, 'meeting', meeting.id).find(({ event, outcome }) => outcome === 'applied' && TELLS.includes(event))?.at ?? null;
    const lastDay = told === null ? null : listDueOn(run, meeting, told);
    if (lastDay === null || lastDay >= localDateOf(run.end)) continue;
    const mailings = ['decision-list', 'minutes'].flatMap((kind) => mailingsOf(run.facts, meeting.id, kind)).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    const deliveries = mailings.flatMap((mailing) => mailing.deliveries);
    const missing = membersOn(run.facts, [meeting.bodyId], localDateOf(mailings[0]?.createdAt ?? instantOn(lastDay))).filter((person) => !reachedBy(run.facts, deliveries.filter(({ personId }) => personId === person), lastDay));
    if (missing.length > 0) run.findings.add('decision-list.late', lastDay, `${named(meeting)}: ${missing.length} leden hadden op ${formatDutchDate(lastDay)} de besluiten- en actielijst niet.`);
  }
}

/** null: from then on the last day of the minutes counts. */
function listDueOn({ scheme, calendar }: Run, meeting: MeetingFact, told: Instant): LocalDate | null {
  const rules = scheme.bodies.find(({ id }) => id === meeting.bodyId)?.minutes;
  if (!rules) return null;
  const due = meeting.deadlines.find(({ id }) => id === 'decisionList');
  const agreed = dayAfter(calendar, meeting.startsAt, rules.decisionList);
  if (!due || told <= due.at) return agreed;
  const next = calendar.nextWorkingDay(localDateOf(told));
  return next < (meeting.deadlines.find(({ id }) => id === 'distribution')?.date ?? next) ? next : null;
}
