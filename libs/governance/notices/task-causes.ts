/** Whether that for which a task is there still waits: asked again of who takes back that it was dealt with, whenever that was said. */
import { isUnevaluated } from '../agreements/evaluation-task.js';
import type { Work } from '../command.js';
import { isLeftBehind } from '../handover/left-behind.js';
import { isNotHandedOver } from '../handover/waiting-task.js';
import { isUnadopted } from '../meetings/in-writing-task.js';
import type { Task } from '../meetings/record.entity.js';
import { isStillMissing } from '../oversight/statutory-list.js';
import { isProposed } from '../privacy/proposal.js';
import { isUndelivered } from './delivery-task.js';

/** What no cause closes by itself is for people to judge. */
export function stillWaits(work: Work, task: Task): Promise<boolean> {
  const { tx, today } = work;
  switch (task.kind) {
    case 'mail-geweigerd':
      return isUndelivered(tx, task.deliveryId!);
    case 'afspraak-evaluatie':
      return isUnevaluated(tx, task);
    case 'overdracht-blijft-liggen':
      return isNotHandedOver(tx, task);
    case 'actiepunt-zonder-eigenaar':
      return isLeftBehind(tx, task.id, today);
    case 'verslag-schriftelijk':
      return isUnadopted(tx, task.meetingId!);
    case 'wettelijke-toets':
      return isStillMissing(work, task.id);
    case 'vernietigingslijst':
      return isProposed(tx, task.id);
    case 'vergadering-te-weinig':
    case 'nieuw-overleg':
    case 'effect-mislukt':
      return Promise.resolve(true);
  }
}
