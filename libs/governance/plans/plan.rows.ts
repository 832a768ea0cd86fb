/** Annual plans as they are stored. Rows only; rules stand in the commands. */
import type { EntityManager } from 'typeorm';
import type { Target } from '#engine/model';
import { DomainError } from '#platform/errors';
import { rowOf, rowsOf } from '#platform/rows';
import { YearPlan, YearPlanAction, YearPlanLine, YearPlanVersion } from './plan.entity.js';
import type { MoneyOfLine } from './money.js';

export const planTarget = (year: string): Target => ({ workflow: 'annual-plan', key: year });

export interface LineWithActions extends YearPlanLine {
  actions: YearPlanAction[];
}

/** @throws DomainError `annual-plan.unknown` */
export async function findPlan(tx: EntityManager, year: string): Promise<YearPlan> {
  const found = await rowOf(tx, YearPlan, { year });
  if (!found) throw new DomainError('not-found', 'annual-plan.unknown', `Er is nog geen jaarplan voor ${year}. Kies een jaar uit de lijst, of begin een plan.`, { year });
  return found;
}

/** The newest text, handed in or not. */
export async function newestVersion(tx: EntityManager, year: string): Promise<YearPlanVersion> {
  const found = (await rowsOf(tx, YearPlanVersion, { year }, ['version'])).at(-1);
  if (!found) throw new Error(`Plan ${year} has no version`);
  return found;
}

/** In the plan's order. */
export async function linesOf(tx: EntityManager, year: string, version: number): Promise<LineWithActions[]> {
  const [lines, actions] = await Promise.all([
    rowsOf(tx, YearPlanLine, { year, version }, ['position', 'lineId']),
    rowsOf(tx, YearPlanAction, { year, version }, ['position', 'id']),
  ]);
  return lines.map((line) => ({ ...line, actions: actions.filter(({ lineId }) => lineId === line.lineId) }));
}

export const moneyOf = ({ lineId, name, ambitions, costCents, cover, actions }: LineWithActions): MoneyOfLine => ({ lineId, name, ambitions, costCents, cover, actions });

/**
 * The text that is still being written: the newest version, or a copy of the one that was handed in last.
 * @param reason why there is a new one
 */
export async function openDraft(tx: EntityManager, { tenantId, year }: YearPlan, reason: string | null, now: string): Promise<number> {
  const newest = await newestVersion(tx, year);
  if (newest.submittedAt === null) return newest.version;
  return copyVersion(tx, tenantId, year, newest.version, reason, now);
}

/** @returns the number of the copy */
export async function copyVersion(tx: EntityManager, tenantId: string, year: string, from: number, reason: string | null, now: string): Promise<number> {
  const version = (await newestVersion(tx, year)).version + 1;
  await tx.insert(YearPlanVersion, { tenantId, year, version, reason, submittedAt: null, createdAt: now });
  const lines = await linesOf(tx, year, from);
  await tx.insert(YearPlanLine, lines.map(({ actions: _, ...line }) => ({ ...line, version })));
  await tx.insert(YearPlanAction, lines.flatMap(({ actions }) => actions).map((action) => ({ ...action, version })));
  return version;
}
