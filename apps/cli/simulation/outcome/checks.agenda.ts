/** From the call for items to an agenda at every member: each step on its day, whoever stays silent. */
import { formatDutchDate, formatDutchDateTime, localDateOf } from '#calendar/local-date';
import type { Instant } from '#calendar/model';
import { heldIn, named } from './checks.meetings.js';
import { inTimeOrExcused } from './delivered.js';
import type { MeetingFact } from './facts.model.js';
import { historyOf, mailingsOf } from './meeting-lines.js';
import type { Run } from './run.js';
import { membersOn } from './tables.js';

/** Members, or the agendacommissie in their place, are asked for items on the day of the call; the agenda leaves on the day of the papers. */
export function checkSteps(run: Run): void {
  for (const meeting of heldIn(run)) {
    const calls = ['call-for-items', 'committee-call'].flatMap((kind) => mailingsOf(run.facts, meeting.id, kind));
    checkStep(run, meeting, calls[0]?.createdAt, { id: 'call', none: 'call.none', late: 'call.late', what: 'om agendapunten is gevraagd' });
    checkStep(run, meeting, mailingsOf(run.facts, meeting.id, 'agenda')[0]?.createdAt, { id: 'papers', none: 'agenda.none', late: 'agenda.late', what: 'de agenda ging uit' });
  }
}

/** What the rules put into the past when a date was planned at short notice is due at once, and has no day of its own. */
function checkStep(run: Run, meeting: MeetingFact, at: Instant | undefined, { id: step, none, late, what }: { id: string; none: string; late: string; what: string }): void {
  const due = meeting.deadlines.find(({ id }) => id === step);
  if (at === undefined || at >= meeting.startsAt) run.findings.add(none, meeting.startsAt, `${named(meeting)}: niet gebeurd: ${what}.`);
  else if (due?.met && localDateOf(at) > due.date) run.findings.add(late, at, `${named(meeting)}: ${what} op ${formatDutchDateTime(at)}, afgesproken was ${formatDutchDate(due.date)}.`);
}

/** Every member had an agenda before the meeting began, or the secretary knows that the address does not work. */
export function checkAgendas(run: Run): void {
  for (const meeting of heldIn(run)) {
    const sent = ['agenda', 'agenda-changed', 'agenda-for-newcomer'].flatMap((kind) => mailingsOf(run.facts, meeting.id, kind)).flatMap(({ deliveries }) => deliveries);
    const late = membersOn(run.facts, [meeting.bodyId], localDateOf(meeting.startsAt)).filter((person) => {
      const own = sent.filter(({ personId }) => personId === person);
      return !own.some((one) => inTimeOrExcused(run.facts, one, meeting.startsAt));
    });
    if (late.length > 0) run.findings.add('agenda.not-before-meeting', meeting.startsAt, `${named(meeting)}: ${late.length} leden hadden geen agenda toen de vergadering begon.`);
  }
}

/** What always stands on it stands on it. */
export function checkStandingItems(run: Run): void {
  for (const meeting of heldIn(run)) {
    const there = run.facts.items.filter(({ meetingId, from, status }) => meetingId === meeting.id && from === 'standing' && status === 'ingediend').map(({ title }) => title);
    const missing = (run.scheme.bodies.find(({ id }) => id === meeting.bodyId)?.agenda.standingItems ?? []).filter(({ title }) => !there.includes(title));
    for (const { title } of missing) run.findings.add('agenda.without-standing-item', meeting.startsAt, `${named(meeting)}: ‘${title}’ stond niet op de agenda.`);
  }
}

/** An agenda that was opened again after it had left goes out anew; and who brought a late item in hears what the chair decided. */
export function checkChanges(run: Run): void {
  for (const meeting of heldIn(run)) {
    const rows = historyOf(run.facts, 'meeting', meeting.id);
    const again = ['agenda', 'agenda-changed'].flatMap((kind) => mailingsOf(run.facts, meeting.id, kind)).map(({ createdAt }) => createdAt);
    for (const { at } of rows.filter(({ event, fromState }) => event === 'AGENDA_REOPENED' && fromState === 'sent')) {
      // At the same instant, where the meeting is nearer than a weekday.
      if (!again.some((sent) => sent >= at && sent < meeting.startsAt)) run.findings.add('agenda.new-version-not-sent', at, `${named(meeting)}: de agenda is na verzending heropend en niet opnieuw verstuurd.`);
    }
    const asked = rows.filter(({ event }) => event === 'LATE_ITEM_SUBMITTED').length;
    if (mailingsOf(run.facts, meeting.id, 'late-item-request').length < asked) run.findings.add('late-item.not-asked', meeting.startsAt, `${named(meeting)}: niet over elk laat punt is de voorzitter gevraagd.`);
    const answered = rows.filter(({ event }) => event === 'LATE_ITEM_CONSENTED' || event === 'LATE_ITEM_REFUSED').length;
    if (mailingsOf(run.facts, meeting.id, 'late-item-answer').length < answered) run.findings.add('late-item.not-answered', meeting.startsAt, `${named(meeting)}: niet wie elk laat punt inbracht, hoorde wat de voorzitter besloot.`);
  }
}

/** A cancelled meeting is proposed again when its year falls below the agreed number without it. Of a year that lies in the scheme's period for a part that is another number. */
export function checkReplacements(run: Run): void {
  const { facts, scheme } = run;
  const planned = facts.meetings.map((meeting) => ({ ...meeting, plannedAt: historyOf(facts, 'meeting', meeting.id)[0]?.at ?? meeting.startsAt, cancelledAt: cancelledAt(run, meeting) }));
  for (const meeting of planned) {
    const { cancelledAt: at, bodyId, schoolYear, id } = meeting;
    const min = scheme.bodies.find((body) => body.id === bodyId)?.meetings?.perYear.min;
    if (at === null || min === undefined || !liesIn(scheme.period, schoolYear)) continue;
    const left = planned.filter((other) => other.bodyId === bodyId && other.schoolYear === schoolYear && other.plannedAt <= at && (other.cancelledAt === null || other.cancelledAt > at)).length;
    if (left < min && !facts.tasks.some(({ kind, meetingId }) => kind === 'vergadering-te-weinig' && meetingId === id)) run.findings.add('cancelled.not-proposed-again', at, `${named(meeting)} ging niet door; het jaar telt er dan ${left}, afgesproken zijn er ${min}, en de secretaris hoorde dat niet.`);
  }
}

const liesIn = ({ from, until }: Run['scheme']['period'], schoolYear: string): boolean => from <= `${schoolYear.slice(0, 4)}-08-01` && (until === null || until >= `${schoolYear.slice(5)}-07-31`);

const cancelledAt = ({ facts }: Run, { id }: MeetingFact): Instant | null => historyOf(facts, 'meeting', id).find(({ event }) => event === 'CANCELLED')?.at ?? null;
