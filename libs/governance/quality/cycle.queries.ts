/** What pages, letters and commands read of quality cycles. */
import type { EntityManager } from 'typeorm';
import type { Target } from '#engine/model';
import { instanceId } from '#engine/step';
import { DomainError } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import { cycleKey, type CycleContext } from '#workflows/quality-cycle.model';
import { CycleReason, GoalAdjustment, GoalEvaluation, GoalResult } from './evaluation.entity.js';
import { Goal, Indicator, Measurement, QualityCycle } from './goal.entity.js';
import { subjectOf, type Subject } from './subjects.js';

export const cycleTarget = (subjectId: string, turn: number): Target => ({ workflow: 'quality-cycle', key: cycleKey(subjectId, turn) });

/** @throws DomainError `cycle.subject-unknown` */
export function findSubject(scheme: Scheme, subjectId: string): Subject {
  const subject = subjectOf(scheme, subjectId);
  if (!subject) throw new DomainError('not-found', 'cycle.subject-unknown', 'Deze ambitie of programmalijn staat niet in de samenwerkingsstructuur. Kies er een uit de lijst met ambities.', { subjectId });
  return subject;
}

/** @throws DomainError `quality-cycle.unknown` */
export async function findCycle(tx: EntityManager, subjectId: string, turn: number): Promise<QualityCycle> {
  const cycle = await tx.findOneBy(QualityCycle, { subjectId, turn });
  if (!cycle) throw new DomainError('not-found', 'quality-cycle.unknown', 'Deze ronde bestaat niet. Kies er een uit de lijst met rondes.', { subjectId, turn });
  return cycle;
}

/** The figure that counts is the last of a row of corrections. */
export const isCorrected = (figure: Pick<Measurement, 'id'>, all: readonly Pick<Measurement, 'corrects'>[]): boolean => all.some(({ corrects }) => corrects === figure.id);

export interface GoalWithIndicators {
  goal: Goal;
  indicators: { indicator: Indicator; /** By day, corrected ones among them. */ figures: Measurement[] }[];
}

/** Every goal of the turn but those that were taken back; in their order. */
export async function goalsOf(tx: EntityManager, subjectId: string, turn: number): Promise<GoalWithIndicators[]> {
  const goals = (await tx.find(Goal, { where: { subjectId, turn }, order: { position: 'ASC', id: 'ASC' } })).filter(({ status }) => status !== 'weggehaald');
  if (goals.length === 0) return [];
  const indicators: Indicator[] = await tx.createQueryBuilder(Indicator, 'i').where('i.goalId = ANY(:ids)', { ids: goals.map(({ id }) => id) }).orderBy('i.position').getMany();
  const figures: Measurement[] = indicators.length === 0 ? [] : await tx.createQueryBuilder(Measurement, 'm').where('m.indicatorId = ANY(:ids)', { ids: indicators.map(({ id }) => id) }).orderBy('m.on').addOrderBy('m.recordedAt').getMany();
  return goals.map((goal) => ({
    goal,
    indicators: indicators.filter(({ goalId }) => goalId === goal.id).map((indicator) => ({ indicator, figures: figures.filter(({ indicatorId }) => indicatorId === indicator.id) })),
  }));
}

export interface CycleState {
  /** planned, setting, executing, monitoring, evaluating, adjusting, ended. */
  state: string;
  revision: number;
  context: CycleContext;
}

export async function cycleState(tx: EntityManager, { tenantId, subjectId, turn }: Pick<QualityCycle, 'tenantId' | 'subjectId' | 'turn'>): Promise<CycleState> {
  const [row]: CycleState[] = await tx.query(`SELECT state, version AS revision, snapshot -> 'context' AS context FROM instance WHERE id = $1`, [instanceId(tenantId, cycleTarget(subjectId, turn))]);
  if (!row) throw new Error(`Cycle ${subjectId}/${turn} has a row and no instance`);
  return row;
}

export interface CycleDetail extends CycleState {
  cycle: QualityCycle;
  goals: GoalWithIndicators[];
  evaluations: (GoalEvaluation & { results: GoalResult[] })[];
  adjustments: GoalAdjustment[];
  reasons: CycleReason[];
}

/** @throws DomainError `quality-cycle.unknown` */
export async function cycleDetail(tx: EntityManager, subjectId: string, turn: number): Promise<CycleDetail> {
  const cycle = await findCycle(tx, subjectId, turn);
  const evaluations = await tx.find(GoalEvaluation, { where: { subjectId, turn }, order: { recordedAt: 'ASC' } });
  const results = evaluations.length === 0 ? [] : await tx.createQueryBuilder(GoalResult, 'r').where('r.evaluation = ANY(:ids)', { ids: evaluations.map(({ id }) => id) }).getMany();
  return {
    cycle,
    ...(await cycleState(tx, cycle)),
    goals: await goalsOf(tx, subjectId, turn),
    evaluations: evaluations.map((one) => ({ ...one, results: results.filter(({ evaluation }) => evaluation === one.id) })),
    adjustments: await tx.find(GoalAdjustment, { where: { subjectId, turn }, order: { position: 'ASC' } }),
    reasons: await tx.find(CycleReason, { where: { subjectId, turn }, order: { givenAt: 'ASC' } }),
  };
}

/** All turns of one subject, or of all; by subject and turn. */
export const cyclesOf = (tx: EntityManager, subjectId?: string): Promise<QualityCycle[]> =>
  tx.find(QualityCycle, { where: subjectId === undefined ? {} : { subjectId }, order: { subjectId: 'ASC', turn: 'ASC' } });
