/** What waits for the secretary is done, and by whom; or it was not after all. */
import { DomainError } from '#platform/errors';
import { authorize, authorizeSomewhere, type CommandContext, type Commands, type Work } from '../command.js';
import { Task } from '../meetings/record.entity.js';
import { stillWaits } from './task-causes.js';

export class TaskCommands {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `task.unknown`, `task.done`, or forbidden to who is not the secretary of its body (of any, where it has none) */
  complete(context: CommandContext, taskId: string): Promise<{ taskId: string }> {
    return this.commands.plain(context, { task: taskId }, async (work) => {
      const task = await ownTask(work, taskId);
      if (task.doneAt !== null) throw new DomainError('conflict', 'task.done', 'Deze taak is al afgehandeld.', { taskId });
      await work.tx.update(Task, { id: taskId }, { doneAt: work.now, doneBy: personOf(context) });
      return { taskId };
    });
  }

  /** It was not done after all, says who said that it was. @throws DomainError as `complete`, `task.open`, `task.done-by-another`, `task.settled` where that for which it was there waits no more */
  reopen(context: CommandContext, taskId: string): Promise<{ taskId: string }> {
    return this.commands.plain(context, { task: taskId, open: true }, async (work) => {
      const task = await ownTask(work, taskId);
      if (task.doneAt === null) throw new DomainError('conflict', 'task.open', 'Deze taak staat nog open.', { taskId });
      if (task.doneBy === null || task.doneBy !== personOf(context)) throw new DomainError('conflict', 'task.done-by-another', 'Deze taak is vanzelf of door iemand anders afgehandeld. Alleen wie een taak afhandelde, maakt dat ongedaan.', { taskId });
      if (!(await stillWaits(work, task))) throw new DomainError('conflict', 'task.settled', 'Wat deze taak vroeg, is intussen geregeld. Zij blijft afgehandeld.', { taskId });
      await work.tx.update(Task, { id: taskId }, { doneAt: null, doneBy: null });
      return { taskId };
    });
  }
}

async function ownTask(work: Work, taskId: string): Promise<Task> {
  const task = await work.tx.findOne(Task, { where: { id: taskId }, lock: { mode: 'pessimistic_write' } });
  if (!task) throw new DomainError('not-found', 'task.unknown', 'Deze taak bestaat niet. Kies er een uit de lijst.', { taskId });
  if (task.bodyId === null) await authorizeSomewhere(work, 'task.complete');
  else await authorize(work, task.bodyId, 'task.complete');
  return task;
}

const personOf = ({ actor }: CommandContext): string | null => (actor.kind === 'person' ? actor.personId : null);
