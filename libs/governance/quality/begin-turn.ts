/** A turn begins: its row, the goals that carry over, its workflow. In the caller's transaction. */
import type { EntityManager } from 'typeorm';
import type { Instant, LocalDate } from '#calendar/model';
import type { Actor } from '#engine/model';
import type { Runner } from '#engine/runner';
import { derivedId } from '#platform/ids';
import type { Scheme } from '#scheme/model';
import type { CurrentScheme } from '../municipalities/scheme-history.js';
import type { CycleInput } from '#workflows/quality-cycle.model';
import { cycleState, cycleTarget } from './cycle.queries.js';
import { QualityCycle } from './goal.entity.js';
import { carryOver } from './goal.rows.js';
import { homeBody, subjectsOf, type Subject } from './subjects.js';
import { planTurn } from './turn.js';

interface Beginning extends CurrentScheme {
  tx: EntityManager;
  tenantId: string;
  opens: Instant;
  actor: Actor;
}

/** @returns the turn's number; null where no evaluation lies ahead in the LEA's period. The caller has seen that none is under way. */
export async function beginTurn(runner: Runner, { tx, tenantId, scheme, calendar, opens, actor }: Beginning, subject: Subject): Promise<number | null> {
  const [last] = await tx.find(QualityCycle, { where: { subjectId: subject.id }, order: { turn: 'DESC' }, take: 1 });
  const plan = planTurn(scheme, calendar, subject, opens, last ? (await cycleState(tx, last)).context.plan.evaluations.map(({ id }) => id) : []);
  if (!plan) return null;
  const turn = (last?.turn ?? 0) + 1;
  await tx.insert(QualityCycle, { tenantId, subjectId: subject.id, turn, kind: subject.kind, name: subject.name, beganAt: opens, endedAt: null });
  const goals = last ? await carryOver(tx, tenantId, last, opens) : [];
  const input: CycleInput = { subjectId: subject.id, turn, bodyId: homeBody(scheme, subject).id, plan, goals };
  await runner.start(tenantId, cycleTarget(subject.id, turn), input, { id: derivedId('begin-turn', tenantId, subject.id, turn), actor }, tx);
  return turn;
}

/** In the scheme's period. */
export const isCurrent = ({ period }: Scheme, day: LocalDate): boolean => period.from <= day && (period.until === null || day <= period.until);

/** Those of the scheme that have no turn under way. */
export async function idleSubjects(tx: EntityManager, scheme: Scheme): Promise<Subject[]> {
  const busy: { id: string }[] = await tx.query(`SELECT subject_id AS id FROM quality_cycle WHERE ended_at IS NULL`);
  return subjectsOf(scheme).filter(({ id }) => !busy.some((one) => one.id === id));
}
