/** A turn is begun by hand, or a phase of it is ended with a reason. */
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine } from '#platform/text';
import type { CyclePhase } from '#workflows/quality-cycle.model';
import type { CommandContext, Commands, Result } from '../command.js';
import { beginRefusal, beginTurn } from './begin-turn.js';
import { cycleTarget, findSubject } from './cycle.queries.js';
import { CycleReason } from './evaluation.entity.js';
import { authorizeInCycle } from './people.js';

export class CycleCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * The next turn of a subject that has none under way: turns begin by themselves, but for a subject that lay idle for a while.
   * @throws DomainError `cycle.already-running`, `cycle.outside-period`, `cycle.no-evaluation-ahead`, `cycle.subject-unknown`, or forbidden
   */
  start(context: CommandContext, subjectId: string): Promise<{ subjectId: string; turn: number }> {
    return this.commands.plain(context, { cycle: subjectId }, async (work) => {
      const subject = findSubject(work.scheme, subjectId);
      await authorizeInCycle(work, subject, 'cycle.start');
      const refusal = await beginRefusal(work, subject);
      if (refusal) throw new DomainError('conflict', refusal[0], refusal[1], { subjectId });
      const turn = await beginTurn(this.commands.runner, { ...work, tenantId: context.tenantId, opens: work.now, actor: context.actor }, subject);
      if (turn === null) throw new Error(`No turn of ${subjectId} to begin, though nothing was against it`);
      return { subjectId, turn };
    });
  }

  /** The phase ends without what it is for, and this is why. @throws DomainError `cycle.other-phase`, `cycle.phase-lasts`, or forbidden */
  leavePhase(context: CommandContext, subjectId: string, turn: number, body: { phase: CyclePhase; reason: string }): Promise<Result<{ turn: number }>> {
    return this.commands.onInstance(context, cycleTarget(subjectId, turn), { ...body }, async (work) => {
      const { tenantId, commandId, actor } = work.context;
      await authorizeInCycle(work, findSubject(work.scheme, subjectId), 'cycle.leave');
      const givenBy = actor.kind === 'person' ? actor.personId : null;
      await work.tx.insert(CycleReason, { tenantId, id: derivedId('cycle-reason', tenantId, commandId), subjectId, turn, phase: body.phase, reason: multiLine(body.reason), givenBy, givenAt: work.now });
      return { event: { type: 'PHASE_LEFT', at: work.now, phase: body.phase }, result: { turn } };
    });
  }
}
