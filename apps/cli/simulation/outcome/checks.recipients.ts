/** To whom: the members on the day of sending, nobody else, each one mail. */
import { formatDutchDateTime, localDateOf } from '#calendar/local-date';
import { recipientsOf } from './checks.minutes.js';
import type { MailingFact, MeetingFact } from './facts.model.js';
import type { Run } from './run.js';
import { attendedButLeft, membersOn, readersOn } from './tables.js';

const TO_MEMBERS = ['invitation', 'call-for-items', 'agenda', 'agenda-changed', 'moved', 'cancelled', 'papers-added'];
const TO_READERS = ['minutes', 'minutes-adopted'];

/** Letters of one kind about one meeting at one moment are one mailing: newcomers get theirs with a calendar part. */
export function checkRecipients(run: Run): void {
  const meetings = new Map(run.facts.meetings.map((meeting) => [meeting.id, meeting]));
  for (const group of groups(run.facts.mailings)) {
    const meeting = meetings.get(group[0]!.meetingId ?? '');
    if (!meeting) continue;
    if (TO_READERS.includes(group[0]!.kind)) for (const mailing of group) checkExactly(run, meeting, [mailing], readersOn(run.facts, meeting, recipientsOf(run, meeting), mailing.createdAt));
    else checkExactly(run, meeting, group, expected(run, meeting, group[0]!));
  }
}

function groups(mailings: readonly MailingFact[]): MailingFact[][] {
  const found = new Map<string, MailingFact[]>();
  for (const mailing of mailings) {
    if (mailing.meetingId === null || ![...TO_MEMBERS, ...TO_READERS, 'decision-list'].includes(mailing.kind)) continue;
    const key = `${mailing.kind}/${mailing.meetingId}/${mailing.createdAt}`;
    found.set(key, [...(found.get(key) ?? []), mailing]);
  }
  return [...found.values()];
}

/** The list goes to the body; once the last day has passed, also to those who then got no decisions. */
function expected(run: Run, meeting: MeetingFact, { kind, createdAt }: MailingFact): string[] {
  if (kind !== 'decision-list') return membersOn(run.facts, [meeting.bodyId], localDateOf(createdAt));
  const passed = run.facts.mailings.some((one) => one.kind === 'minutes' && one.meetingId === meeting.id && one.status !== 'akkoord' && one.createdAt <= createdAt);
  return passed ? readersOn(run.facts, meeting, [...recipientsOf(run, meeting), meeting.bodyId], createdAt) : [...new Set([...membersOn(run.facts, [meeting.bodyId], localDateOf(createdAt)), ...attendedButLeft(run.facts, meeting, createdAt)])];
}

function checkExactly({ facts, findings }: Run, meeting: MeetingFact, group: readonly MailingFact[], wanted: readonly string[]): void {
  const { kind, createdAt } = group[0]!;
  const guests = new Set(facts.guests.filter(({ meetingId }) => meetingId === meeting.id).map(({ personId }) => personId));
  const had = new Set(group.flatMap(({ deliveries }) => deliveries.filter(({ copy }) => !copy).map(({ personId }) => personId)));
  const about = `'${kind}' van ${formatDutchDateTime(createdAt)} over ${meeting.title} (${meeting.id})`;
  for (const person of wanted) if (!had.has(person)) findings.add('recipients.missing', createdAt, `${about}: lid ${person} kreeg geen mail.`);
  for (const person of had) if (person === null || !(wanted.includes(person) || guests.has(person) || (HAS_THE_DATE.includes(kind) && comes(facts, meeting, person, createdAt)))) findings.add('recipients.stranger', createdAt, `${about}: ${person ?? 'iemand zonder plek'} kreeg een mail en hoort er niet bij.`);
}

/** Who becomes a member before the meeting may have its date already, and hears what becomes of it. */
const HAS_THE_DATE = ['moved', 'cancelled'];
const comes = ({ memberships, standIns }: Run['facts'], { bodyId }: MeetingFact, person: string, at: string): boolean => [...memberships, ...standIns].some((one) => one.bodyId === bodyId && one.personId === person && one.from > localDateOf(at));

/** Guests see their own papers only; what is confidential is in no mail at all. */
export function checkSecrets({ facts, findings }: Run): void {
  for (const { mailingId, kind, at, what } of facts.leaks) findings.add('mail.tells-too-much', at, `Mail '${kind}' (${mailingId}) noemt ${what}.`);
  const members = new Set(facts.memberships.map(({ personId }) => personId));
  const guests = new Set(facts.guests.map(({ personId }) => personId).filter((personId) => !members.has(personId)));
  for (const { id, kind, createdAt, deliveries } of facts.mailings.filter((mailing) => !TO_GUESTS.includes(mailing.kind))) {
    if (deliveries.some(({ personId }) => personId !== null && guests.has(personId))) findings.add('mail.to-guest', createdAt, `Een gast kreeg '${kind}' (${id}).`);
  }
}

/** Of papers, only those at the guest's own item; moved and cancelled name no items. */
const TO_GUESTS = ['guest-agenda', 'papers-added', 'moved', 'cancelled'];
