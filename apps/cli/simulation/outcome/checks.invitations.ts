/** Calendars: the last appointment that somebody got is the one that holds. */
import { formatDutchDateTime, localDateOf } from '#calendar/local-date';
import type { Instant } from '#calendar/model';
import { named } from './checks.meetings.js';
import type { MailingFact, MeetingFact } from './facts.model.js';
import { historyOf } from './meeting-lines.js';
import type { Run } from './run.js';
import { membersOn } from './tables.js';

/** Mails in which a date is meant; a call, an agenda or a notice of papers carries one only for who had none. */
const DATED = ['invitation', 'moved', 'cancelled', 'seat-invitation', 'seat-uninvited', 'committee-call', 'committee-moved', 'committee-cancelled'];
const ofCommittee = (kind: string): boolean => kind.startsWith('committee-');

export function checkCalendarParts({ facts, findings }: Run): void {
  for (const { id, kind, createdAt } of facts.mailings.filter((mailing) => DATED.includes(mailing.kind) && mailing.appointment === null)) {
    findings.add('invitation.without-calendar', createdAt, `Mail '${kind}' (${id}) noemt een datum en heeft geen agenda-onderdeel.`);
  }
}

/** Every member of a meeting that was held has it in the calendar at its own time; of one that was called off nobody who sits there still has it. */
export function checkAppointments(run: Run): void {
  for (const meeting of run.facts.meetings.filter(({ startsAt }) => localDateOf(startsAt) <= run.to)) {
    const cancelled = historyOf(run.facts, 'meeting', meeting.id).find(({ event }) => event === 'CANCELLED')?.at ?? null;
    checkMembers(run, meeting, [meeting.bodyId], false, cancelled, meeting.startsAt);
    const preparation = run.facts.preparations.find(({ meetingId }) => meetingId === meeting.id);
    if (preparation) checkMembers(run, meeting, [preparation.committeeId], true, cancelled, preparation.meets);
  }
}

function checkMembers(run: Run, meeting: MeetingFact, bodies: string[], committee: boolean, cancelled: Instant | null, startsAt: Instant): void {
  // The committee's meeting is over when the meeting itself is called off later.
  if (cancelled !== null && committee && cancelled >= startsAt) return;
  const mailings = run.facts.mailings.filter((mailing) => mailing.meetingId === meeting.id && mailing.appointment !== null && ofCommittee(mailing.kind) === committee);
  for (const person of membersOn(run.facts, bodies, localDateOf(cancelled ?? startsAt))) {
    const last = lastTo(mailings, person)?.appointment ?? null;
    const what = committee ? `De agendacommissie voor ${named(meeting)}` : named(meeting);
    if (cancelled !== null) {
      if (last?.method === 'REQUEST') run.findings.add('invitation.not-withdrawn', cancelled, `${what}: lid ${person} heeft de afgezegde vergadering nog in de agenda.`);
    } else if (last === null) run.findings.add('invitation.none', startsAt, `${what}: lid ${person} is niet uitgenodigd.`);
    else if (last.method === 'CANCEL' || last.startsAt !== startsAt) run.findings.add('invitation.other-date', startsAt, `${what}: lid ${person} heeft ${last.method === 'CANCEL' ? 'een afzegging' : formatDutchDateTime(last.startsAt)} in de agenda.`);
  }
}

const lastTo = (mailings: readonly MailingFact[], person: string): MailingFact | undefined => mailings.findLast(({ deliveries }) => deliveries.some(({ personId }) => personId === person));
