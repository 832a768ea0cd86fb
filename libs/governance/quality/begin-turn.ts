/** A turn begins: its row, the goals that carry over, its workflow. In the caller's transaction. */
import { IsNull, type EntityManager } from 'typeorm';
import type { Instant, LocalDate } from '#calendar/model';
import type { Actor } from '#engine/model';
import type { Runner } from '#engine/runner';
import { derivedId } from '#platform/ids';
import type { Scheme } from '#scheme/model';
import type { Reading } from '../command.js';
import type { CurrentScheme } from '../municipalities/scheme-history.js';
import type { CycleInput, CyclePlan } from '#workflows/quality-cycle.model';
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

interface Next {
  /** The turn before it; undefined: it is the first. */
  last: QualityCycle | undefined;
  /** null: no evaluation lies ahead in the LEA's period. */
  plan: CyclePlan | null;
}

/** The turn that would begin then. */
async function nextTurn({ tx, scheme, calendar, opens }: Pick<Beginning, 'tx' | 'scheme' | 'calendar' | 'opens'>, subject: Subject): Promise<Next> {
  const [last] = await tx.find(QualityCycle, { where: { subjectId: subject.id }, order: { turn: 'DESC' }, take: 1 });
  return { last, plan: planTurn(scheme, calendar, subject, opens, last ? (await cycleState(tx, last)).context.plan.evaluations.map(({ id }) => id) : []) };
}

/** Why no turn of this subject can be begun now, as a code and a sentence; null: it can. */
export async function beginRefusal({ now, today, ...work }: Reading, subject: Subject): Promise<readonly [code: string, sentence: string] | null> {
  if (await work.tx.existsBy(QualityCycle, { subjectId: subject.id, endedAt: IsNull() })) return ['cycle.already-running', 'Voor deze ambitie loopt al een ronde van de kwaliteitscyclus. Rond die eerst af; de volgende begint dan vanzelf.'];
  if (!isCurrent(work.scheme, today)) return ['cycle.outside-period', 'De LEA loopt nu niet: haar periode is nog niet begonnen of al voorbij. Pas eerst de samenwerkingsstructuur toe die nu geldt.'];
  if ((await nextTurn({ ...work, opens: now }, subject)).plan) return null;
  return ['cycle.no-evaluation-ahead', 'In wat er van de periode van de LEA over is, komt geen evaluatie meer. Een ronde zou nergens op uitlopen. Verleng de periode, of begin bij de volgende LEA.'];
}

/** @returns the turn's number; null where no evaluation lies ahead in the LEA's period. The caller has seen that none is under way. */
export async function beginTurn(runner: Runner, { tx, tenantId, scheme, calendar, opens, actor }: Beginning, subject: Subject): Promise<number | null> {
  const { last, plan } = await nextTurn({ tx, scheme, calendar, opens }, subject);
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
