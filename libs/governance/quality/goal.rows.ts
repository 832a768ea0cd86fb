/** Goals with their indicators as rows: written, and carried over to a next turn. */
import type { EntityManager } from 'typeorm';
import { derivedId } from '#platform/ids';
import type { GoalState } from '#workflows/quality-cycle.model';
import { GoalAdjustment } from './evaluation.entity.js';
import { cleanGoal, isReady, type CleanGoal, type SaveGoal } from './goal.draft.js';
import { Goal, Indicator, type GoalStatus } from './goal.entity.js';
import { goalsOf, type GoalWithIndicators } from './cycle.queries.js';

export interface NewGoal {
  tenantId: string;
  id: string;
  subjectId: string;
  turn: number;
  position: number;
  draft: CleanGoal;
  continues: string | null;
  status: GoalStatus;
  savedBy: string | null;
  savedAt: string;
}

/** A goal that is there already is replaced, with all its indicators: nothing was measured of it yet. */
export async function writeGoal(tx: EntityManager, { draft, ...row }: NewGoal): Promise<GoalState> {
  const { indicators, ...fields } = draft;
  await tx.query(`DELETE FROM indicator WHERE goal_id = $1`, [row.id]);
  await tx.save(Goal, { ...row, ...fields });
  const rows = indicators.map(({ measurer, ...indicator }, position): Indicator => ({
    ...indicator, tenantId: row.tenantId, id: derivedId('indicator', row.id, row.savedAt, position), goalId: row.id, position, measurerBody: measurer?.bodyId ?? null, measurerSeat: measurer?.seatId ?? null,
  }));
  if (rows.length > 0) await tx.insert(Indicator, rows);
  return { goalId: row.id, ready: isReady(draft), indicators: rows.map(({ id }) => id) };
}

/** A stored goal as somebody would write it down. */
export const draftOf = ({ goal: { text, owner, byWhen, topicIds, notMeasurableBecause }, indicators }: GoalWithIndicators): CleanGoal => ({
  text, owner, byWhen, topicIds, notMeasurableBecause,
  indicators: indicators.map(({ indicator: { name, unit, direction, baseline, target, byWhen: by, source, measuredBy, measurerBody, measurerSeat } }) => ({
    name, unit, direction, baseline, target, byWhen: by, source, measuredBy, measurer: measurerBody === null || measurerSeat === null ? null : { bodyId: measurerBody, seatId: measurerSeat },
  })),
});

/**
 * The goals of a turn that has ended go into the next, as was decided; nobody decided: all of them. Goals that stayed behind before
 * they were set do not.
 */
export async function carryOver(tx: EntityManager, tenantId: string, { subjectId, turn }: { subjectId: string; turn: number }, at: string): Promise<GoalState[]> {
  const adjustments = await tx.find(GoalAdjustment, { where: { subjectId, turn }, order: { position: 'ASC' } });
  const kept = (await goalsOf(tx, subjectId, turn)).filter(({ goal }) => goal.status === 'vastgesteld').flatMap((one) => {
    const adjustment = adjustments.find(({ goalId }) => goalId === one.goal.id);
    if (adjustment?.decision === 'stoppen') return [];
    return [{ draft: adjustment?.draft ? cleanGoal(adjustment.draft) : draftOf(one), continues: one.goal.id }];
  });
  const fresh = adjustments.filter(({ decision }) => decision === 'nieuw').map(({ draft }) => ({ draft: cleanGoal(draft as SaveGoal), continues: null }));
  const states: GoalState[] = [];
  for (const [position, { draft, continues }] of [...kept, ...fresh].entries()) {
    const id = derivedId('carried-goal', tenantId, subjectId, turn, position);
    states.push(await writeGoal(tx, { tenantId, id, subjectId, turn: turn + 1, position, draft, continues, status: 'concept', savedBy: null, savedAt: at }));
  }
  return states;
}
