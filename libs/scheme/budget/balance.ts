/** What in a plan's money does not add up, with the line that it stands in. PURE. */
import type { AnnualPlan, PlanLine } from '../model.js';
import { formatEuros } from './euros.js';
import { sum } from './tally.js';

/** `line` null: in the plan's own totals. `part`: the amount that is not what the others make it. `expectedCents`: what would add up, at most. */
export interface Imbalance { line: string | null; part: 'covered' | 'coveredBy' | 'lea' | 'total' | 'activities'; message: string; expectedCents: number }

type Money = Pick<AnnualPlan, 'lines' | 'totals'>;

/** In the order of the lines, the totals last. */
export function imbalances({ lines, totals }: Money): Imbalance[] {
  return [...lines.flatMap(ofLine), ...(totals ? ofTotals(lines, totals) : [])];
}

function ofLine({ id, name, costs, activities }: PlanLine): Imbalance[] {
  if (!costs) return [];
  const { totalCents, coveredCents, leaCents, coveredBy } = costs;
  const found = (part: Imbalance['part'], expectedCents: number, says: string): Imbalance => ({ line: id, part, expectedCents, message: `Regel '${name}': ${says}` });
  if (coveredCents > totalCents) return [found('covered', totalCents, `er is meer gedekt (${formatEuros(coveredCents)}) dan het kost`)];
  const named = sum(coveredBy.map(({ amountCents }) => amountCents));
  const planned = sum(activities.map(({ amountCents }) => amountCents ?? 0));
  const rest = totalCents - coveredCents;
  return [
    ...(coveredBy.length > 0 && named !== coveredCents ? [found('coveredBy', coveredCents, `de bronnen dekken samen ${formatEuros(named)}`)] : []),
    ...(leaCents !== null && leaCents !== rest ? [found('lea', rest, `ten laste van het LEA-budget staat ${formatEuros(leaCents)}`)] : []),
    ...(planned > totalCents ? [found('activities', totalCents, `de activiteiten kosten samen ${formatEuros(planned)}`)] : []),
  ];
}

function ofTotals(lines: readonly PlanLine[], totals: NonNullable<AnnualPlan['totals']>): Imbalance[] {
  const costs = lines.flatMap((line) => line.costs ?? []);
  const sums = { total: sum(costs.map((one) => one.totalCents)), covered: sum(costs.map((one) => one.coveredCents)) };
  const rows = [['total', 'kosten', totals.totalCents, sums.total], ['covered', 'dekking', totals.coveredCents, sums.covered], ['lea', 'ten laste van het LEA-budget', totals.leaCents, sums.total - sums.covered]] as const;
  return rows.flatMap(([part, what, stated, expectedCents]) => (stated === expectedCents ? [] : [{ line: null, part, expectedCents, message: `Totaal ${what}: er staat ${formatEuros(stated)}` }]));
}
