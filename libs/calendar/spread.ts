/**
 * Choose days that divide a stretch of time evenly, at the least total cost: a shortest path over the candidate days in order.
 * With n days to choose out of c candidates it looks at n·c² steps (5 of 80: 32,000), and the answer is the best one there is.
 */
import type { LocalDate } from './model.js';

/** A day that may be chosen. `position` lies on the line to be divided; `cost` is what choosing this day costs by itself. */
export interface Candidate {
  date: LocalDate;
  position: number;
  cost: number;
  /** This day is chosen whatever it costs. */
  fixed: boolean;
}

export interface SpreadProblem {
  /** In order of date. */
  candidates: readonly Candidate[];
  /** The line runs from 0 to `length`. */
  length: number;
  count: number;
  /** What it costs that nothing is chosen between the two (null: the start, the end); Infinity when they exclude each other. */
  between(from: Candidate | null, to: Candidate | null): number;
}

/** The chosen days and their cost; null when `count` days cannot be chosen. */
export function spread({ candidates, length, count, between }: SpreadProblem): { chosen: Candidate[]; cost: number } | null {
  if (count === 0) return candidates.some(({ fixed }) => fixed) ? null : { chosen: [], cost: 0 };
  const ideal = length / count;
  // Both ends together are one gap; weighed twice, so that the first meeting does not fall in the first week of school.
  const edge = (gap: number): number => 2 * (gap - ideal / 2) ** 2;
  const lastFixed = candidates.findLastIndex(({ fixed }) => fixed);
  const step = steps(candidates, ideal, between);
  const cameFrom: number[][] = [];
  let best = candidates.map((c, j) => (lastFixedBefore(candidates, j) >= 0 ? Infinity : edge(c.position) + c.cost + between(null, c)));
  for (let k = 1; k < count; k++) {
    const { costs, from } = oneMore(best, step);
    cameFrom.push(from);
    best = costs;
  }
  const total = best.map((cost, j) => (j < lastFixed ? Infinity : cost + edge(length - candidates[j]!.position) + between(candidates[j]!, null)));
  const cost = Math.min(...total);
  if (!Number.isFinite(cost)) return null;
  const path = [total.indexOf(cost)];
  for (const from of cameFrom.toReversed()) path.unshift(from[path[0]!]!);
  return { chosen: path.map((j) => candidates[j]!), cost };
}

/** step[j][i]: the cost of going on from candidate i to the later candidate j. A fixed day in between may not be passed over. */
function steps(candidates: readonly Candidate[], ideal: number, between: SpreadProblem['between']): number[][] {
  return candidates.map((to, j) => {
    const earliest = lastFixedBefore(candidates, j);
    return candidates.slice(0, j).map((from, i) => (i < earliest ? Infinity : (to.position - from.position - ideal) ** 2 + to.cost + between(from, to)));
  });
}

function oneMore(best: readonly number[], step: readonly (readonly number[])[]): { costs: number[]; from: number[] } {
  const costs: number[] = [];
  const from: number[] = [];
  for (const [j, row] of step.entries()) {
    costs[j] = Infinity;
    from[j] = -1;
    for (const [i, cost] of row.entries()) {
      const total = best[i]! + cost;
      if (total < costs[j]) [costs[j], from[j]] = [total, i];
    }
  }
  return { costs, from };
}

/** Index of the last fixed day before candidate j, -1 when there is none. */
function lastFixedBefore(candidates: readonly Candidate[], j: number): number {
  for (let i = j - 1; i >= 0; i--) if (candidates[i]!.fixed) return i;
  return -1;
}
