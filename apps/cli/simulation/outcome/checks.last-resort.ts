/**
 * What leaves by itself on the last day: the best that there is, announced in time to secretary and chair, unless it was stopped,
 * in office hours; and better things that follow it.
 */
import { addDays, formatDutchDateTime, localDateOf, localTimeOf } from '#calendar/local-date';
import type { Instant } from '#calendar/model';
import { heldIn, named } from './checks.meetings.js';
import type { HistoryFact, MailingFact, MeetingFact } from './facts.model.js';
import { historyOf, mailingsOf } from './meeting-lines.js';
import type { Run } from './run.js';
import { officersOn, type Officers } from './tables.js';

const OFFICE = { opens: '08:00', closes: '18:00' };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export function checkLastResort(run: Run): void {
  for (const meeting of heldIn(run)) {
    const mailings = mailingsOf(run.facts, meeting.id, 'minutes');
    for (const [index, mailing] of mailings.entries()) {
      // What follows a mailing that reached nobody follows it at once.
      const instead = mailings[index - 1]?.deliveries.every(({ arrivedAt }) => arrivedAt === null) ?? false;
      if (instead) continue;
      checkQuality(run, meeting, mailing);
      if (mailing.status !== 'akkoord') checkAutomatic(run, meeting, mailing, mailings.slice(0, index));
    }
    checkBetterFollows(run, meeting, mailings);
  }
}

/** Of the text, what could be sent at an instant: agreed to by chair or body, lying ready, or none. */
function readyAt(rows: readonly HistoryFact[], at: Instant): 'akkoord' | 'draft' | 'decisions-only' {
  let [draft, stopped] = [false, false];
  for (const { event } of rows.filter((row) => row.outcome === 'applied' && row.at <= at)) {
    if (event === 'AKKOORD_GIVEN' || (event === 'ADOPTED' && draft)) return 'akkoord';
    if (event === 'DRAFT_SUBMITTED') draft = true;
    if (event === 'AKKOORD_WITHHELD') draft = false;
    if (event === 'AUTOMATIC_MAILING_STOPPED') stopped = true;
    if (event === 'AUTOMATIC_MAILING_RESUMED') stopped = false;
  }
  return draft && !stopped ? 'draft' : 'decisions-only';
}

const QUALITY = ['decisions-only', 'draft', 'akkoord'];

function checkQuality(run: Run, meeting: MeetingFact, { status, createdAt }: MailingFact): void {
  const best = readyAt(historyOf(run.facts, 'minutes', meeting.id), createdAt);
  if (best === status) return;
  const rule = QUALITY.indexOf(status ?? '') < QUALITY.indexOf(best) ? 'minutes.poorer-than-ready' : 'minutes.sent-though-held';
  run.findings.add(rule, createdAt, `${named(meeting)}: op ${formatDutchDateTime(createdAt)} ging ${status} uit, terwijl ${best} gereed was.`);
}

function checkAutomatic(run: Run, meeting: MeetingFact, mailing: MailingFact, earlier: readonly MailingFact[]): void {
  const { status, createdAt } = mailing;
  const due = meeting.deadlines.find(({ id }) => id === 'distribution');
  if (due && createdAt < due.at) run.findings.add('minutes.too-early', createdAt, `${named(meeting)}: wat vanzelf gaat (${status}) ging op ${formatDutchDateTime(createdAt)}, vóór ${formatDutchDateTime(due.at)}.`);
  const time = localTimeOf(createdAt);
  const inOffice = run.calendar.isWorkingDay(localDateOf(createdAt)) && time >= OFFICE.opens && time <= OFFICE.closes;
  if (!inOffice) run.findings.add('minutes.out-of-hours', createdAt, `${named(meeting)}: wat vanzelf gaat (${status}) ging op ${formatDutchDateTime(createdAt)}, buiten kantooruren.`);
  checkPreview(run, meeting, mailing, earlier);
  if (earlier.length === 0 && status === 'decisions-only') checkEscalation(run, meeting, mailing);
}

/** Secretary and chair see it so many working days before, a draft in place of another anew; and what they saw last is what leaves, unless somebody acted on it since. */
function checkPreview(run: Run, meeting: MeetingFact, { status, createdAt }: MailingFact, earlier: readonly MailingFact[]): void {
  const replaced = earlier.findLast((one) => one.status === status && one.deliveries.some(({ arrivedAt }) => arrivedAt !== null));
  const previews = mailingsOf(run.facts, meeting.id, 'automatic-mailing-preview').filter((one) => one.createdAt < createdAt && one.createdAt >= (replaced?.createdAt ?? ''));
  const last = previews.at(-1);
  if (!last) return run.findings.add('minutes.not-announced', createdAt, `${named(meeting)}: secretaris en voorzitter hebben niet gezien dat ${status} vanzelf zou gaan.`);
  const days = run.scheme.bodies.find(({ id }) => id === meeting.bodyId)?.minutes.previewWorkingDays ?? 0;
  const inTime = previews.find((one) => run.calendar.addWorkingDays(localDateOf(one.createdAt), days) <= localDateOf(createdAt) && seenByOffice(run, meeting, one));
  const possible = earlier.length > 0 || meeting.deadlines.find(({ id }) => id === 'preview')?.met !== false;
  if (!inTime && possible) run.findings.add('preview.late', createdAt, `${named(meeting)}: secretaris en voorzitter zagen pas op ${formatDutchDateTime(previews[0]!.createdAt)} dat er op ${formatDutchDateTime(createdAt)} iets vanzelf zou gaan; afgesproken is ${days} werkdagen ervoor.`);
  const since = historyOf(run.facts, 'minutes', meeting.id).filter(({ at, outcome }) => outcome === 'applied' && at >= last.createdAt && at <= createdAt);
  const acted = since.some(({ event }) => event === 'AUTOMATIC_MAILING_STOPPED' || event === 'AUTOMATIC_MAILING_RESUMED' || event === 'AKKOORD_WITHHELD');
  if (last.status !== status && !acted) run.findings.add('preview.of-something-else', createdAt, `${named(meeting)}: aangekondigd was ${last.status}, en ${status} ging uit.`);
}

function seenByOffice(run: Run, { bodyId }: MeetingFact, { createdAt, deliveries }: MailingFact): boolean {
  const day = localDateOf(createdAt);
  const saw = ({ chair, secretary }: Officers): boolean => [chair, secretary].every((person) => person === null || deliveries.some(({ personId }) => personId === person));
  // Who takes office later on that day could not be written to.
  return [day, addDays(day, -1)].some((one) => saw(officersOn(run.facts, run.scheme, bodyId, one)));
}

/** That minutes are missing goes to the chair at the same time; where there is none, to whoever keeps the body going. */
function checkEscalation(run: Run, meeting: MeetingFact, { createdAt }: MailingFact): void {
  const { chair } = officersOn(run.facts, run.scheme, meeting.bodyId, localDateOf(createdAt));
  const told = mailingsOf(run.facts, meeting.id, 'escalation').some((one) => Math.abs(Date.parse(one.createdAt) - Date.parse(createdAt)) <= HOUR_MS && (chair === null || one.deliveries.some(({ personId }) => personId === chair)));
  if (!told) run.findings.add('minutes.no-escalation', createdAt, `${named(meeting)}: alleen de besluiten- en actielijst ging uit, en de voorzitter hoorde niet dat het verslag ontbreekt.`);
}

/**
 * Akkoord sends at once; a draft that comes after something has left, be it a draft that the chair sent back, leaves a week later, should
 * the chair not answer. A stop holds it, also one from before it came, until it is let go: then a week later.
 */
function checkBetterFollows(run: Run, meeting: MeetingFact, mailings: readonly MailingFact[]): void {
  const rows = historyOf(run.facts, 'minutes', meeting.id).filter(({ outcome }) => outcome === 'applied');
  const followed = (status: string, from: Instant): boolean => mailings.some((mailing) => mailing.status === status && mailing.createdAt >= from);
  const isOver = (at: Instant, days: number): boolean => Date.parse(at) + days * DAY_MS < Date.parse(run.end);
  const complain = (at: Instant, what: string): void => run.findings.add('minutes.better-not-sent', at, `${named(meeting)}: ${what} van ${formatDutchDateTime(at)} ging niet naar de lezers.`);
  const akkoord = rows.find(({ event }) => event === 'AKKOORD_GIVEN');
  if (akkoord && isOver(akkoord.at, 1) && !followed('akkoord', akkoord.at)) complain(akkoord.at, 'het akkoord');
  const [first] = mailings;
  const lastOf = (events: readonly string[], at: Instant): string | undefined => rows.findLast((row) => row.at <= at && events.includes(row.event))?.event;
  for (const { at } of rows.filter(({ event }) => event === 'DRAFT_SUBMITTED' || event === 'AUTOMATIC_MAILING_RESUMED')) {
    if (!first || at <= first.createdAt || !isOver(at, LATE_DRAFT_DAYS)) continue;
    const ready = lastOf(['DRAFT_SUBMITTED', 'AKKOORD_WITHHELD'], at) === 'DRAFT_SUBMITTED' && lastOf(['AUTOMATIC_MAILING_STOPPED', 'AUTOMATIC_MAILING_RESUMED'], at) !== 'AUTOMATIC_MAILING_STOPPED';
    if (!ready) continue;
    const until = new Date(Date.parse(at) + LATE_DRAFT_DAYS * DAY_MS).toISOString();
    const overtaken = rows.some((row) => row.at > at && row.at <= until && ['AKKOORD_GIVEN', 'AKKOORD_WITHHELD', 'AUTOMATIC_MAILING_STOPPED', 'ADOPTED'].includes(row.event));
    if (!overtaken && !followed('draft', at)) complain(at, 'het late concept');
  }
}

/** A week, and then the first office morning: Christmas and its weekends lie in between at most. */
const LATE_DRAFT_DAYS = 14;
