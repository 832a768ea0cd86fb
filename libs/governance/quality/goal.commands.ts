/** Goals of a turn: written down, taken back, set. */
import type { EntityManager } from 'typeorm';
import { DomainError, type Problem } from '#platform/errors';
import { derivedId } from '#platform/ids';
import type { Scheme } from '#scheme/model';
import type { JsonObject } from '#workflows/definition';
import { topicProblems } from '../oversight/known-topics.js';
import { answerer, type CommandContext, type Commands, type Result } from '../command.js';
import { cycleTarget, findSubject } from './cycle.queries.js';
import { cleanGoal, type CleanGoal, type SaveGoal } from './goal.draft.js';
import { Goal } from './goal.entity.js';
import { writeGoal } from './goal.rows.js';
import { authorizeInCycle } from './people.js';

type OfGoal = { goalId: string };

export class GoalCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * Write down a goal, or write it anew (`goalId`). The doelentoets advises where the goal is shown; it refuses nothing.
   * @throws DomainError `goal.invalid` with every problem, `goal.other-cycle`, `goal.unknown`, or what the workflow refuses
   */
  save(context: CommandContext, subjectId: string, turn: number, goalId: string | null, body: SaveGoal): Promise<Result<OfGoal>> {
    const id = goalId ?? derivedId('goal', context.tenantId, context.commandId);
    return this.commands.onInstance(context, cycleTarget(subjectId, turn), { goalId, goal: body } as unknown as JsonObject, async (work, { snapshot }) => {
      await authorizeInCycle(work, findSubject(work.scheme, subjectId), 'cycle.goals');
      const draft = cleanGoal(body);
      assertGoal(work.scheme, draft, 'goal');
      const known = goalId === null ? null : await findGoal(work.tx, subjectId, turn, goalId);
      const [{ position }] = (await work.tx.query(`SELECT coalesce(max(position) + 1, 0)::int AS position FROM goal WHERE subject_id = $1 AND turn = $2`, [subjectId, turn])) as [{ position: number }];
      const row = { tenantId: context.tenantId, id, subjectId, turn, position: known?.position ?? position, draft, continues: known?.continues ?? null, savedBy: answerer(context.actor), savedAt: work.now };
      const state = await writeGoal(work.tx, { ...row, status: snapshot.value === 'setting' ? 'concept' : 'vastgesteld' });
      return { event: { type: 'GOAL_SAVED', at: work.now, ...state }, result: { goalId: id } };
    });
  }

  /** @throws DomainError `goal.unknown`, `goal.other-cycle`, or what the workflow refuses */
  remove(context: CommandContext, subjectId: string, turn: number, goalId: string): Promise<Result<OfGoal>> {
    return this.commands.onInstance(context, cycleTarget(subjectId, turn), { goalId, remove: true }, async (work) => {
      await authorizeInCycle(work, findSubject(work.scheme, subjectId), 'cycle.goals');
      await findGoal(work.tx, subjectId, turn, goalId);
      await work.tx.update(Goal, { id: goalId }, { status: 'weggehaald' });
      return { event: { type: 'GOAL_REMOVED', at: work.now, goalId }, result: { goalId } };
    });
  }

  /** From here on they are what the turn works on. @throws DomainError `cycle.no-goals`, `cycle.goals-not-ready` */
  set(context: CommandContext, subjectId: string, turn: number): Promise<Result<{ turn: number }>> {
    return this.commands.onInstance(context, cycleTarget(subjectId, turn), { set: true }, async (work) => {
      await authorizeInCycle(work, findSubject(work.scheme, subjectId), 'cycle.goals');
      await work.tx.update(Goal, { subjectId, turn, status: 'concept' }, { status: 'vastgesteld' });
      return { event: { type: 'GOALS_SET', at: work.now }, result: { turn } };
    });
  }
}

/** @throws DomainError `goal.unknown`, `goal.other-cycle` */
export async function findGoal(tx: EntityManager, subjectId: string, turn: number, goalId: string): Promise<Goal> {
  const goal = await tx.findOneBy(Goal, { id: goalId });
  if (!goal || goal.status === 'weggehaald') throw new DomainError('not-found', 'goal.unknown', 'Dit doel bestaat niet (meer). Kies er een uit de lijst met doelen van deze ronde.', { goalId });
  if (goal.subjectId === subjectId && goal.turn === turn) return goal;
  throw new DomainError('conflict', 'goal.other-cycle', 'Dit doel hoort bij een andere ambitie of een andere ronde. Een doel verhuist niet: laat het doorgaan bij de bijstelling, of schrijf hier een nieuw doel op.', { goalId, subjectId: goal.subjectId, turn: goal.turn });
}

/** What cannot be stored; what could be better is for the doelentoets. @throws DomainError `goal.invalid` with every problem */
export function assertGoal(scheme: Scheme, goal: CleanGoal, at: string): void {
  const problem = (field: string, code: string, message: string): Problem => ({ in: 'body', field: `${at}.${field}`.replace(/^goal\./, ''), code, message });
  const problems = [
    ...(goal.text === '' ? [problem('text', 'required', 'Schrijf op wat u wilt bereiken.')] : []),
    ...topicProblems(scheme, goal.topicIds, at === 'goal' ? 'topicIds' : `${at}.topicIds`),
    ...goal.indicators.flatMap(({ name, measurer }, index) => [
      ...(name === '' ? [problem(`indicators.${index}.name`, 'required', 'Noem wat u telt of opzoekt.')] : []),
      ...(measurer !== null && !hasSeat(scheme, measurer) ? [problem(`indicators.${index}.measurer`, 'unknown', 'Deze plek staat niet in de samenwerkingsstructuur. Kies een overleg en een plek daarin.')] : []),
      ...(goal.indicators.findIndex((other) => other.name === name) < index ? [problem(`indicators.${index}.name`, 'twice', 'Deze indicator staat er al.')] : []),
    ]),
  ];
  if (problems.length > 0) throw new DomainError('invalid', 'goal.invalid', 'Dit doel kan zo niet worden opgeslagen. Hieronder staat wat er anders moet; er is niets gewijzigd.', {}, problems);
}

export const hasSeat = ({ bodies }: Scheme, { bodyId, seatId }: { bodyId: string; seatId: string }): boolean => bodies.some(({ id, seats }) => id === bodyId && seats.some((seat) => seat.id === seatId));
