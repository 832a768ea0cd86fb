/** Reminders: only to who has not answered, and climbing from who should do it to who can make it happen. */
import { addDays, formatDutchDateTime, instantOf, localDateOf, localTimeOf, weekdayOf } from '#calendar/local-date';
import type { Instant } from '#calendar/model';
import { heldIn, named } from './checks.meetings.js';
import type { MeetingFact } from './facts.model.js';
import { historyOf, mailingsOf } from './meeting-lines.js';
import type { Run } from './run.js';
import { keeperOn, officersOn, type Officers } from './tables.js';

const isCall = (kind: string): boolean => kind === 'items-reminder' || kind === 'committee-reminder';

/** Nobody is reminded of a call that they have answered. */
export function checkReminders({ facts, findings }: Run): void {
  const answered = new Map(facts.answers.map(({ meetingId, personId, at }) => [`${meetingId}/${personId}`, at]));
  for (const { kind, meetingId, createdAt, deliveries } of facts.mailings.filter((mailing) => isCall(mailing.kind))) {
    for (const { personId } of deliveries) {
      const at = answered.get(`${meetingId}/${personId}`);
      if (at !== undefined && at < createdAt) findings.add('reminder.to-who-answered', createdAt, `Lid ${personId} antwoordde op ${formatDutchDateTime(at)} en kreeg toch '${kind}' (vergadering ${meetingId}).`);
    }
  }
}

/** Two weekdays in a row after the deadline; a settling of effects takes no time. */
const HOUR_MS = 3_600_000;

/** A draft that does not come: first the minute-taker hears, a weekday later the secretary too, then the chair. The record: the secretary, later the chair; at once the chair too where nothing at all was recorded in time for the list. */
export function checkLadders(run: Run): void {
  for (const meeting of heldIn(run)) {
    const due = meeting.deadlines.find(({ id }) => id === 'draft');
    const list = meeting.deadlines.find(({ id }) => id === 'decisionList');
    const drafted = historyOf(run.facts, 'minutes', meeting.id).find(({ event, outcome }) => event === 'DRAFT_SUBMITTED' && outcome === 'applied')?.at ?? null;
    const rows = historyOf(run.facts, 'meeting', meeting.id).filter(({ outcome }) => outcome === 'applied');
    const recorded = rows.find(({ event }) => event === 'RECORD_COMPLETED')?.at ?? null;
    const begun = rows.find(({ event }) => event === 'DECISION_RECORDED' || event === 'ACTION_RECORDED')?.at ?? recorded;
    if (due?.met) for (const [step, office] of (['minuteTaker', 'secretary', 'chair'] as const).entries()) checkStep(run, meeting, 'minutes-due-reminder', office, weekdaysLater(due.at, step), drafted);
    if (list?.met) checkStep(run, meeting, 'record-reminder', 'secretary', list.at, recorded);
    if (list?.met) checkStep(run, meeting, 'record-reminder', 'chair', list.at, begun);
    if (due?.met) checkStep(run, meeting, 'record-reminder', 'chair', due.at, recorded);
  }
}

/** `done`: when it needed no reminder any more; null: never. */
function checkStep(run: Run, meeting: MeetingFact, kind: string, office: keyof Officers, at: Instant, done: Instant | null): void {
  if ((done !== null && done <= at) || at >= run.end) return;
  const officers = officersOn(run.facts, run.scheme, meeting.bodyId, localDateOf(at));
  // Nothing waits for a seat to be filled: where nobody holds the office, whoever keeps the body going is reminded.
  const person = officers[office] ?? keeperOn(officers);
  if (person === null) return;
  const there = mailingsOf(run.facts, meeting.id, kind).some(({ createdAt, deliveries }) => createdAt >= at && Date.parse(createdAt) < Date.parse(at) + HOUR_MS && deliveries.some(({ personId }) => personId === person));
  if (!there) run.findings.add('reminder.not-climbing', at, `${named(meeting)}: '${kind}' ging op ${formatDutchDateTime(at)} niet naar ${office} (${person}).`);
}

function weekdaysLater(at: Instant, days: number): Instant {
  let date = localDateOf(at);
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (weekdayOf(date) <= 5) left--;
  }
  return instantOf(date, localTimeOf(at));
}

const DAY_MS = 24 * HOUR_MS;
const ANSWERS = ['RESERVATION_LIFTED', 'RESERVATION_UPHELD', 'OUTCOME_RECORDED'];

/** A decision under reservation is asked after on the day until which the achterban could be asked, unless it was answered before. */
export function checkReservations(run: Run): void {
  for (const item of run.facts.items) {
    const until = item.reservedUntil;
    if (until === null || until >= run.end) continue;
    const rows = historyOf(run.facts, 'meeting', item.meetingId).filter(({ itemId, outcome }) => itemId === item.id && outcome === 'applied');
    const made = rows.findLast(({ event, at }) => event === 'OUTCOME_RECORDED' && at < until)?.at;
    if (made === undefined || rows.some(({ event, at }) => ANSWERS.includes(event) && at > made && at <= until)) continue;
    const asked = mailingsOf(run.facts, item.meetingId, 'follow-up').some(({ createdAt }) => createdAt >= until && Date.parse(createdAt) < Date.parse(until) + DAY_MS);
    if (!asked) run.findings.add('reservation.not-followed-up', until, `Naar het voorbehoud bij ‘${item.title}’ (${item.id}) is op ${formatDutchDateTime(until)} niet gevraagd.`);
  }
}
