/** Sums of a year's money: per line, per ambition, per source, per year. PURE. */
import type { AnnualPlan } from '../model.js';
import type { BudgetLine, Tally, YearBudget } from './model.js';

/** The budget of the plan's own year; lines without costs cost nothing. */
export function budgetOf({ lines, linesFor, budget }: AnnualPlan): YearBudget {
  return {
    year: linesFor ?? '',
    availableCents: budget?.amountCents ?? null,
    lines: lines.map(({ id, name, ambitions, costs }) => ({ id, name, ambitions, costCents: costs?.totalCents ?? 0, cover: costs ? coverOf(costs) : [] })),
  };
}

function coverOf({ coveredCents, coveredBy }: NonNullable<AnnualPlan['lines'][number]['costs']>): BudgetLine['cover'] {
  const named = coveredBy.map(({ source, amountCents }) => ({ source, cents: amountCents }));
  const rest = coveredCents - sum(named.map(({ cents }) => cents));
  return rest > 0 ? [...named, { source: null, cents: rest }] : named;
}

export function tallyOf({ costCents, cover }: BudgetLine): Tally {
  const coveredCents = sum(cover.map(({ cents }) => cents));
  return { costCents, coveredCents, leaCents: costCents - coveredCents };
}

export function total(lines: readonly BudgetLine[]): Tally {
  const tallies = lines.map(tallyOf);
  return { costCents: sum(tallies.map((one) => one.costCents)), coveredCents: sum(tallies.map((one) => one.coveredCents)), leaCents: sum(tallies.map((one) => one.leaCents)) };
}

/** A line for several ambitions stands under all of them together: nobody says how to divide it, and so the rows add up. */
export function byAmbition(lines: readonly BudgetLine[]): (Tally & { ambitions: string[] })[] {
  const together = ({ ambitions }: BudgetLine): string => [...ambitions].sort().join(' ');
  const keys = new Set(lines.map(together));
  return [...keys].map((key) => {
    const group = lines.filter((line) => together(line) === key);
    return { ambitions: group[0]!.ambitions, ...total(group) };
  });
}

/** What each source brings in; null: cover of which the source is not named. The LEA's budget itself is `total(lines).leaCents`. */
export function bySource(lines: readonly BudgetLine[]): { source: string | null; cents: number }[] {
  const covers = lines.flatMap(({ cover }) => cover);
  const sources = new Set(covers.map(({ source }) => source));
  return [...sources].map((source) => ({ source, cents: sum(covers.filter((cover) => cover.source === source).map(({ cents }) => cents)) }));
}

/** One row a year, in order, with what is left of the budget (below zero: short; null: no budget is named). */
export function byYear(budgets: readonly YearBudget[]): (Tally & { year: string; leftCents: number | null })[] {
  const rows = budgets.map(({ year, availableCents, lines }) => {
    const tally = total(lines);
    return { year, ...tally, leftCents: availableCents === null ? null : availableCents - tally.leaCents };
  });
  return rows.sort((a, b) => (a.year < b.year ? -1 : 1));
}

export const sum = (amounts: readonly number[]): number => amounts.reduce((whole, amount) => whole + amount, 0);
