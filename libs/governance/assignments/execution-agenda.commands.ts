/** The school year's choice: laid before the platform, and which assignments it chose. */
import type { Target } from '#engine/model';
import { DomainError, type Problem } from '#platform/errors';
import type { ExecutionAgendaContext } from '#workflows/execution-agenda.model';
import { authorize, type CommandContext, type Commands, type Result } from '../command.js';

export const executionAgendaTarget = (year: string): Target => ({ workflow: 'execution-agenda', key: year });

type OfYear = { year: string };

export class ExecutionAgendaCommands {
  constructor(private readonly commands: Commands) {}

  /** Now, instead of when its time comes. @throws DomainError `execution-agenda.empty`, `execution-agenda.already-laid-before` */
  layBefore(context: CommandContext, year: string): Promise<Result<OfYear>> {
    return this.commands.onInstance(context, executionAgendaTarget(year), { layBefore: true }, async (work, instance) => {
      await authorize(work, (instance.snapshot.context as unknown as ExecutionAgendaContext).bodyId, 'execution-agenda.name');
      return { event: { type: 'LAID_BEFORE', at: work.now }, result: { year } };
    });
  }

  /** The body chose some of them: which. @throws DomainError `execution-agenda.unknown-assignment` with each that is not on the list */
  name(context: CommandContext, year: string, body: { assignmentIds: string[] }): Promise<Result<OfYear>> {
    return this.commands.onInstance(context, executionAgendaTarget(year), { ...body }, async (work, instance) => {
      const { bodyId, offers } = instance.snapshot.context as unknown as ExecutionAgendaContext;
      await authorize(work, bodyId, 'execution-agenda.name');
      const problems = body.assignmentIds.flatMap((id, index): Problem[] =>
        offers.some(({ assignmentId, late }) => assignmentId === id && !late) ? [] : [{ in: 'body', field: `assignmentIds.${index}`, code: 'unknown', message: 'Deze opdracht stond niet op de lijst.' }],
      );
      if (problems.length > 0) throw new DomainError('invalid', 'execution-agenda.unknown-assignment', `Niet elke opdracht stond op de lijst voor schooljaar ${year}. Kies uit de lijst.`, { year }, problems);
      return { event: { type: 'NAMED', at: work.now, assignmentIds: [...new Set(body.assignmentIds)] }, result: { year } };
    });
  }
}
