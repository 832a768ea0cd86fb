/** The annual plan as the other rooms read it: money in cents, planning phrases as dates. PURE. */
import type { Region } from '#calendar/model';
import { readPlanning } from '#calendar/planning/phrase';
import type { PlanYear } from '#calendar/planning/model';
import { centsOf } from './budget/euros.js';
import type { Adoption, AnnualPlan, LineCosts, PlanLine } from './model.js';
import { planYear } from './plan-year.js';
import type { SchemeFile } from './schema.js';

type Written = NonNullable<SchemeFile['annualPlan']>;
type WrittenLine = Written['lines'][number];

export const compileAdoption = (written: NonNullable<SchemeFile['adoption']>[number]): Adoption => ({ ...written, body: written.body ?? null, partner: written.partner ?? null, sectors: written.sectors ?? [], on: written.on ?? null });

export function compilePlan(written: Written, region: Region): AnnualPlan {
  const { totals, budget, linesFor = null } = written;
  const year = linesFor === null ? null : planYear(written.year, linesFor, region);
  return {
    ...written,
    linesFor,
    lines: written.lines.map((line) => compileLine(line, year)),
    totals: totals ? compileTotals(totals) : null,
    adoptedBy: written.adoptedBy.map(compileAdoption),
    budget: budget ? { amountCents: centsOf(budget.amount), name: budget.name, year: budget.year ?? null } : null,
    rules: written.rules ?? [],
    remarks: written.remarks ?? [],
  };
}

export const compileTotals = ({ total, covered, lea }: NonNullable<Written['totals']>): NonNullable<AnnualPlan['totals']> => ({ totalCents: centsOf(total), coveredCents: centsOf(covered), leaCents: centsOf(lea) });

/** `year` null: not known, so nothing gets dates. */
export function compileLine({ costs, activities, remarks, ...line }: WrittenLine, year: PlanYear | null): PlanLine {
  return { ...line, activities: (activities ?? []).map((activity) => compileActivity(activity, year)), costs: costs ? compileCosts(costs) : null, remarks: remarks ?? [] };
}

function compileActivity({ id, nr, name, partners, planning, amount, budget }: NonNullable<WrittenLine['activities']>[number], year: PlanYear | null): PlanLine['activities'][number] {
  const period = year && readPlanning(planning, year).period;
  return { id, nr: nr ?? null, name, partners, planning, from: period?.from ?? null, until: period?.until ?? null, amountCents: amount === undefined ? null : centsOf(amount), budget: budget ?? null };
}

function compileCosts({ total, covered, lea, coveredBy }: NonNullable<WrittenLine['costs']>): LineCosts {
  return {
    totalCents: centsOf(total),
    coveredCents: centsOf(covered),
    leaCents: lea === undefined ? null : centsOf(lea),
    coveredBy: (coveredBy ?? []).map(({ by, amount }) => ({ source: by, amountCents: centsOf(amount) })),
  };
}
