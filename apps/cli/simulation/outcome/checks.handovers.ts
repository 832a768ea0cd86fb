/**
 * No open duty is without a holder or a seat: what somebody left is with who took it up, or stands with the seat. Nobody is asked for
 * ever: after some reminders it stands on the secretary's list.
 */
import { addDays, localDateOf } from '#calendar/local-date';
import type { Run } from './run.js';

/** Days after which reminding has stopped: the last step, and a weekend. */
const LISTED_AFTER = { accepting: 59, vacant: 73 };
/** To one person each time that it is asked anew. */
const MOST_MAILS = 5;

export function checkHandovers({ handovers: { handovers, orphans }, findings, end }: Run): void {
  for (const { actionId, ownerId } of orphans) findings.add('duty.without-holder', end, `Actiepunt ${actionId} is van ${ownerId}, die nergens meer zit, en staat bij geen plek.`);
  const today = localDateOf(end);
  for (const { seat, state, open, since, listedOn, rounds, asked } of handovers) {
    if (state === 'done' && open > 0) findings.add('handover.done-too-early', end, `De overdracht van ${seat} is afgerond met ${open} open punten.`);
    const waits = (state === 'accepting' && addDays(since, LISTED_AFTER.accepting) < today) || (state === 'vacant' && addDays(since, LISTED_AFTER.vacant) < today);
    if (waits && (listedOn === null || listedOn < since)) findings.add('handover.waits-unseen', end, `De overdracht van ${seat} wacht sinds ${since} en staat niet op de lijst van de secretaris.`);
    if (asked > MOST_MAILS * Math.max(1, rounds)) findings.add('handover.asks-for-ever', end, `Over de overdracht van ${seat} kreeg iemand ${asked} mails.`);
  }
}
