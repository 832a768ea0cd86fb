/** What waits for the secretary is done, and by whom. */
import { DomainError } from '#platform/errors';
import { authorize, authorizeSomewhere, type CommandContext, type Commands } from '../command.js';
import { Task } from '../meetings/record.entity.js';

export class TaskCommands {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `task.unknown`, `task.done`, or forbidden to who is not the secretary of its body (of any, where it has none) */
  complete(context: CommandContext, taskId: string): Promise<{ taskId: string }> {
    return this.commands.plain(context, { task: taskId }, async (work) => {
      const task = await work.tx.findOne(Task, { where: { id: taskId }, lock: { mode: 'pessimistic_write' } });
      if (!task) throw new DomainError('not-found', 'task.unknown', 'Deze taak bestaat niet. Kies er een uit de lijst.', { taskId });
      if (task.bodyId === null) await authorizeSomewhere(work, 'task.complete');
      else await authorize(work, task.bodyId, 'task.complete');
      if (task.doneAt !== null) throw new DomainError('conflict', 'task.done', 'Deze taak is al afgehandeld.', { taskId });
      await work.tx.update(Task, { id: taskId }, { doneAt: work.now, doneBy: personOf(context) });
      return { taskId };
    });
  }
}

const personOf = ({ actor }: CommandContext): string | null => (actor.kind === 'person' ? actor.personId : null);
