/** The annual plan for other programs (issue 6, point 4). Amounts in cents; `from` and `until` are null where the planning names no dates. */
import { budgetOf, tallyOf, total } from '#scheme/budget/tally';
import type { AnnualPlan } from '#scheme/model';

export function planJson(plan: AnnualPlan): string {
  const { lines, availableCents } = budgetOf(plan);
  const file = {
    lines: plan.lines.map(({ name, activities }, index) => ({
      theme: name,
      ...tallyOf(lines[index]!),
      actions: activities.map(({ nr, name: action, partners, planning, from, until, amountCents }) => ({ nr, action, partners, planning, from, until, budgetCents: amountCents })),
    })),
    totals: { ...total(lines), availableCents },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
