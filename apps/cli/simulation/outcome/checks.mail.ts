import { addDays, formatDutchDateTime, localDateOf, localTimeOf } from '#calendar/local-date';
import type { Run } from './run.js';
import type { DeliveryFact, Facts, MailingFact } from './facts.js';

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
  const told = new Map<string, string>();
  for (const mailing of facts.mailings.filter(({ kind }) => kind === 'minutes')) {
    for (const { email, messageId } of mailing.deliveries) {
      const key = `${mailing.meetingId}/${mailing.status}/${email}`;
      if (told.has(key)) findings.add('mail.repeated', mailing.createdAt, `Het verslag (${mailing.status}) van vergadering ${mailing.meetingId} ging in twee mails (${told.get(key)}, ${messageId}).`);
      told.set(key, messageId);
    }
  }
}

/** Deliveries that should have ended and have not, or ended without anybody knowing. */
export const lost = ({ facts, end }: Pick<Run, 'facts' | 'end'>): DeliveryFact[] => facts.mailings.flatMap(({ deliveries }) => deliveries.filter((delivery) => isLost(delivery, end)));

function isLost({ state, nextAttemptAt, createdAt, inDigest, arrivedAt, task }: DeliveryFact, end: string): boolean {
  switch (state) {
    case 'digested':
      return !inDigest && addDays(localDateOf(createdAt), DIGEST_DAYS) < localDateOf(end);
    case 'accepted':
      return arrivedAt === null;
    case 'failed':
    case 'bounced':
      return !task;
    case 'unknown':
      return nextAttemptAt === null ? arrivedAt === null && !task : nextAttemptAt <= end;
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
