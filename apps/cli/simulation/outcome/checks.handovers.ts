/** No open duty is without a holder or a seat: what somebody left is with who took it up, or stands with the seat. */
import type { Run } from './run.js';

export function checkHandovers({ handovers: { handovers, orphans }, findings, end }: Run): void {
  for (const { actionId, ownerId } of orphans) findings.add('duty.without-holder', end, `Actiepunt ${actionId} is van ${ownerId}, die nergens meer zit, en staat bij geen plek.`);
  for (const { seat, state, open } of handovers) {
    if (state === 'done' && open > 0) findings.add('handover.done-too-early', end, `De overdracht van ${seat} is afgerond met ${open} open punten.`);
  }
}
