/** Rates, repetitions, medians. */
import type { DataSource } from 'typeorm';
import { inTenant } from '#platform/tenancy';

export const TENANT = '11111111-1111-4111-8111-111111111111';

/** Units of work per second. */
export type Rate = number;

/** A repetition's figures: the raw limit, and the engine's, both in the same unit. */
export interface Pair {
  raw: Rate;
  engine: Rate;
}

export interface Result {
  suite: string;
  case: string;
  /** Median of the engine's rate. */
  perSecond: number;
  /** Median of engine over raw, each measured in the same repetition. */
  ratio: number;
  goal: number;
  met: boolean;
}

/** Do `count` units of work in `lanes` parallel lanes, each one after the other; returns units per second. */
export async function inParallel(count: number, lanes: number, work: (index: number, lane: number) => Promise<void>): Promise<Rate> {
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let index = next++; index < count; index = next++) await work(index, lane);
    }),
  );
  return perSecond(count, began);
}

export const perSecond = (count: number, began: number): Rate => (count * 1000) / (performance.now() - began);

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

export function resultOf(suite: string, name: string, goal: number, pairs: readonly Pair[]): Result {
  const ratio = median(pairs.map(({ raw, engine }) => engine / raw));
  return { suite, case: name, perSecond: Math.round(median(pairs.map(({ engine }) => engine))), ratio: Math.round(ratio * 1000) / 1000, goal, met: ratio >= goal };
}

/** A snapshot as the engine keeps it: what the raw counterpart writes. */
export async function storedSnapshot(app: DataSource): Promise<{ context: { rounds: number } }> {
  const rows = await inTenant(app, TENANT, (tx) => tx.query('SELECT snapshot FROM instance LIMIT 1'));
  return rows[0].snapshot;
}

/** What should not happen while something is measured ends the run. */
export const fail = (error: unknown): never => {
  throw new Error('The measurement failed', { cause: error });
};
