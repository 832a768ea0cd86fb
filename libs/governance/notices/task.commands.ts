/** What waits for the secretary is done, and by whom. */
import { DomainError } from '#platform/errors';
import { authorize, type CommandContext, type Commands, type Work } from '../command.js';
import { bodiesWhere } from '../bodies/offices.queries.js';
import { Task } from '../meetings/record.entity.js';

export class TaskCommands {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `task.unknown`, `task.done`, or forbidden to who is not the secretary of its body (of any, where it has none) */
  complete(context: CommandContext, taskId: string): Promise<{ taskId: string }> {
    return this.commands.plain(context, { task: taskId }, async (work) => {
      const task = await work.tx.findOne(Task, { where: { id: taskId }, lock: { mode: 'pessimistic_write' } });
      if (!task) throw new DomainError('not-found', 'task.unknown', 'Deze taak bestaat niet. Kies er een uit de lijst.', { taskId });
      await assertOwn(work, task.bodyId);
      if (task.doneAt !== null) throw new DomainError('conflict', 'task.done', 'Deze taak is al afgehandeld.', { taskId });
      await work.tx.update(Task, { id: taskId }, { doneAt: work.now, doneBy: personOf(context) });
      return { taskId };
    });
  }
}

async function assertOwn(work: Work, bodyId: string | null): Promise<void> {
  const { actor } = work.context;
  if (bodyId !== null) return authorize(work, bodyId, 'task.complete');
  if (actor.kind === 'system') return;
  const own = await bodiesWhere(work.tx, work.scheme, actor.personId, work.today, 'task.complete');
  if (own.length === 0) throw new DomainError('forbidden', 'permission.task.complete', 'Alleen een secretaris kan dit.');
}

const personOf = ({ actor }: CommandContext): string | null => (actor.kind === 'person' ? actor.personId : null);
