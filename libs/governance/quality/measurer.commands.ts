/** Who hands in a figure changes while the goal stays: people and tasks move between organisations in the years that a turn may last. */
import type { EntityManager } from 'typeorm';
import { DomainError } from '#platform/errors';
import { oneLine } from '#platform/text';
import type { JsonObject } from '#workflows/definition';
import type { CommandContext, Commands, Result } from '../command.js';
import { cycleTarget, findSubject } from './cycle.queries.js';
import { hasSeat } from './goal.commands.js';
import { Goal, Indicator } from './goal.entity.js';
import { authorizeInCycle, type SeatRef } from './people.js';

export interface ChangeMeasurer {
  /** The seat whose holder is asked from now on; null: the owner is. */
  measurer: SeatRef | null;
  /** In words; left out: as it was. */
  measuredBy?: string | null | undefined;
}

export class MeasurerCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * Whoever is asked now hears at once what is asked of them. What was handed in stays, with who handed it in.
   * @throws DomainError `measurer.indicator-unknown`, `measurer.seat-unknown`, `measurer.same`, what the workflow refuses, or forbidden
   */
  change(context: CommandContext, subjectId: string, turn: number, indicatorId: string, body: ChangeMeasurer): Promise<Result<{ indicatorId: string }>> {
    return this.commands.onInstance(context, cycleTarget(subjectId, turn), { indicatorId, measurer: body } as unknown as JsonObject, async (work) => {
      await authorizeInCycle(work, findSubject(work.scheme, subjectId), 'cycle.goals');
      const { measurerBody, measurerSeat, measuredBy } = await findIndicator(work.tx, subjectId, turn, indicatorId);
      const { measurer } = body;
      if (measurer !== null && !hasSeat(work.scheme, measurer)) {
        const message = 'Deze plek staat niet in de samenwerkingsstructuur. Kies een overleg en een plek daarin.';
        throw new DomainError('invalid', 'measurer.seat-unknown', message, {}, [{ in: 'body', field: 'measurer', code: 'unknown', message }]);
      }
      const words = body.measuredBy === undefined ? measuredBy : body.measuredBy ? oneLine(body.measuredBy) || null : null;
      if (measurerBody === (measurer?.bodyId ?? null) && measurerSeat === (measurer?.seatId ?? null) && words === measuredBy) throw new DomainError('conflict', 'measurer.same', 'Zo staat het er al: er verandert niets.', { indicatorId });
      await work.tx.update(Indicator, { id: indicatorId }, { measurerBody: measurer?.bodyId ?? null, measurerSeat: measurer?.seatId ?? null, measuredBy: words });
      return { event: { type: 'MEASURER_CHANGED', at: work.now, indicatorId, measurer: measurer === null ? null : { bodyId: measurer.bodyId, seatId: measurer.seatId } }, result: { indicatorId } };
    });
  }
}

async function findIndicator(tx: EntityManager, subjectId: string, turn: number, indicatorId: string): Promise<Indicator> {
  const indicator = await tx.findOneBy(Indicator, { id: indicatorId });
  if (indicator && (await tx.existsBy(Goal, { id: indicator.goalId, subjectId, turn }))) return indicator;
  throw new DomainError('not-found', 'measurer.indicator-unknown', 'Deze indicator hoort niet bij een doel van deze ronde. Kies er een uit de lijst met doelen.', { indicatorId });
}
