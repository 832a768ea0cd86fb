/** What pages, letters and commands read of quality cycles. */
import type { EntityManager } from 'typeorm';
import type { Target } from '#engine/model';
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

/** Every goal of the turn but those that were taken back; in their order. One round trip. */
export async function goalsOf(tx: EntityManager, subjectId: string, turn: number): Promise<GoalWithIndicators[]> {
  const ofTurn = 'SELECT id FROM goal WHERE subject_id = :subjectId AND turn = :turn';
  const [all, indicators, figures] = await Promise.all([
    tx.find(Goal, { where: { subjectId, turn }, order: { position: 'ASC', id: 'ASC' } }),
    tx.createQueryBuilder(Indicator, 'i').where(`i.goalId IN (${ofTurn})`, { subjectId, turn }).orderBy('i.position').getMany(),
    tx.createQueryBuilder(Measurement, 'm').where(`m.indicatorId IN (SELECT id FROM indicator WHERE goal_id IN (${ofTurn}))`, { subjectId, turn }).orderBy('m.on').addOrderBy('m.recordedAt').getMany(),
  ]);
  return all
    .filter(({ status }) => status !== 'weggehaald')
    .map((goal) => ({
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

export async function cycleState(tx: EntityManager, { subjectId, turn }: Pick<QualityCycle, 'subjectId' | 'turn'>): Promise<CycleState> {
  const row = await stateOf(tx, subjectId, turn);
  if (!row) throw new Error(`Cycle ${subjectId}/${turn} has a row and no instance`);
  return row;
}

async function stateOf(tx: EntityManager, subjectId: string, turn: number): Promise<CycleState | undefined> {
  const [row]: CycleState[] = await tx.query(`SELECT state, version AS revision, snapshot -> 'context' AS context FROM instance WHERE workflow = 'quality-cycle' AND business_key = $1`, [cycleKey(subjectId, turn)]);
  return row;
}

export interface CycleDetail extends CycleState {
  cycle: QualityCycle;
  goals: GoalWithIndicators[];
  evaluations: (GoalEvaluation & { results: GoalResult[] })[];
  adjustments: GoalAdjustment[];
  reasons: CycleReason[];
}

/** All of it in one round trip. @throws DomainError `quality-cycle.unknown` */
export async function cycleDetail(tx: EntityManager, subjectId: string, turn: number): Promise<CycleDetail> {
  const where = { subjectId, turn };
  const [cycle, state, goals, evaluations, results, adjustments, reasons] = await Promise.all([
    findCycle(tx, subjectId, turn),
    stateOf(tx, subjectId, turn),
    goalsOf(tx, subjectId, turn),
    tx.find(GoalEvaluation, { where, order: { recordedAt: 'ASC' } }),
    tx.createQueryBuilder(GoalResult, 'r').where('r.evaluation IN (SELECT id FROM goal_evaluation WHERE subject_id = :subjectId AND turn = :turn)', where).getMany(),
    tx.find(GoalAdjustment, { where, order: { position: 'ASC' } }),
    tx.find(CycleReason, { where, order: { givenAt: 'ASC' } }),
  ]);
  if (!state) throw new Error(`Cycle ${subjectId}/${turn} has a row and no instance`);
  return { cycle, ...state, goals, evaluations: evaluations.map((one) => ({ ...one, results: results.filter(({ evaluation }) => evaluation === one.id) })), adjustments, reasons };
}

/** All turns of one subject, or of all; by subject and turn. */
export const cyclesOf = (tx: EntityManager, subjectId?: string): Promise<QualityCycle[]> =>
  tx.find(QualityCycle, { where: subjectId === undefined ? {} : { subjectId }, order: { subjectId: 'ASC', turn: 'ASC' } });
