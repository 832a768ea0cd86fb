/** Mail as such: each once, none lost, at decent hours, readable, answers to the LEA's own mailbox. */
import { addDays, formatDutchDateTime, localDateOf, localTimeOf, weekdayOf } from '#calendar/local-date';
import { DIGEST_TIME } from '#governance/notices/digest';
import { isExcused } from './delivered.js';
import type { Run } from './run.js';
import type { DeliveryFact, Facts, MailingFact } from './facts.model.js';
import { historyOf } from './meeting-lines.js';

/** Between a notice and its digest lies a weekend at most. */
const DIGEST_DAYS = 4;
const EARLIEST = '07:00';
const LATEST = '20:00';

/** One mail per mailing and recipient; a second copy only where the answer to the first was lost. */
export function duplicates({ arrived }: Facts): Facts['arrived'][number][] {
  const known = new Set<string>();
  return arrived.filter(({ messageId, afterUnknown }) => {
    const again = known.has(messageId) && !afterUnknown;
    known.add(messageId);
    return again;
  });
}

export function checkDuplicates({ facts, findings }: Run): void {
  for (const { messageId, at } of duplicates(facts)) findings.add('mail.duplicate', at, `${messageId} is twee keer verzonden.`);
  const told = new Map<string, { messageId: string; mailing: MailingFact }>();
  for (const mailing of facts.mailings.filter(({ kind }) => kind === 'minutes')) {
    for (const { email, messageId } of mailing.deliveries.filter(({ copy }) => !copy)) {
      const key = `${mailing.meetingId}/${mailing.status}/${email}`;
      const before = told.get(key);
      if (before && !isRenewed(facts, before.mailing, mailing)) findings.add('mail.repeated', mailing.createdAt, `Het verslag (${mailing.status}) van vergadering ${mailing.meetingId} ging in twee mails (${before.messageId}, ${messageId}).`);
      told.set(key, { messageId, mailing });
    }
  }
}

/** A draft that the chair sent back after readers got it is replaced by the text that was then written and handed in. */
function isRenewed(facts: Facts, before: MailingFact, { status, meetingId, createdAt }: MailingFact): boolean {
  if (status !== 'draft' || meetingId === null) return false;
  let since = before.createdAt;
  return ['AKKOORD_WITHHELD', 'DRAFT_SAVED', 'DRAFT_SUBMITTED'].every((event) => {
    const found = historyOf(facts, 'minutes', meetingId).find((row) => row.outcome === 'applied' && row.event === event && row.at >= since && row.at <= createdAt);
    since = found?.at ?? since;
    return found !== undefined;
  });
}

/** Deliveries that should have ended and have not, or ended without anybody knowing. */
export const lost = ({ facts, end }: Pick<Run, 'facts' | 'end'>): DeliveryFact[] => facts.mailings.flatMap(({ deliveries }) => deliveries.filter((delivery) => isLost(delivery, end)));

function isLost(delivery: DeliveryFact, end: string): boolean {
  const { state, nextAttemptAt, createdAt, inDigest, arrivedAt } = delivery;
  switch (state) {
    case 'digested':
      return !inDigest && addDays(localDateOf(createdAt), DIGEST_DAYS) < localDateOf(end);
    case 'accepted':
      return arrivedAt === null;
    case 'failed':
    case 'bounced':
      return !isExcused(delivery);
    case 'unknown':
      return nextAttemptAt === null ? arrivedAt === null && !isExcused(delivery) : nextAttemptAt <= end;
    default:
      return nextAttemptAt === null || nextAttemptAt <= end;
  }
}

export function checkDeliveries(run: Run): void {
  for (const { id, state, createdAt } of lost(run)) run.findings.add('mail.lost', createdAt, `Bezorging ${id} staat op '${state}', en niemand weet ervan.`);
}

/** Nobody gets a mail in the night. */
export function checkHours({ facts, findings }: Run): void {
  for (const mailing of facts.mailings.filter(isAtNight)) findings.add('mail.at-night', mailing.createdAt, `Een mail '${mailing.kind}' werd gemaakt op ${formatDutchDateTime(mailing.createdAt)}.`);
}

function isAtNight({ createdAt }: MailingFact): boolean {
  const time = localTimeOf(createdAt);
  return time < EARLIEST || time > LATEST;
}

/** With plain text and HTML; whoever answers, answers the LEA's own mailbox. */
export function checkForm({ facts, scheme, findings }: Run): void {
  for (const { id, kind, createdAt } of facts.mailings.filter(({ readable }) => !readable)) findings.add('mail.unreadable', createdAt, `Mail '${kind}' (${id}) heeft geen onderwerp, geen platte tekst of geen HTML.`);
  for (const { messageId, at, replyTo } of facts.arrived.filter(({ replyTo }) => replyTo !== scheme.mailbox)) findings.add('mail.reply-to', at, `Wie ${messageId} beantwoordt, schrijft aan ${replyTo ?? 'de afzender'} en niet aan ${scheme.mailbox}.`);
}

/** One a day at most, on weekdays at its hour. */
export function checkDigests({ facts, findings }: Run): void {
  const known = new Map<string, string>();
  for (const { id, createdAt, deliveries } of facts.mailings.filter(({ kind }) => kind === 'digest')) {
    const day = localDateOf(createdAt);
    if (weekdayOf(day) > 5 || localTimeOf(createdAt) !== DIGEST_TIME) findings.add('digest.at-another-hour', createdAt, `Dagoverzicht ${id} ging op ${formatDutchDateTime(createdAt)}.`);
    for (const { email } of deliveries) {
      const key = `${day}/${email.toLowerCase()}`;
      if (known.has(key)) findings.add('digest.twice', createdAt, `${email} kreeg op ${day} twee dagoverzichten.`);
      known.set(key, id);
    }
  }
}
