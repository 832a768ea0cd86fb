/** Checks on what is planned for some time and money: evaluations, monitors, the annual plan's costs. PURE. */
import { imbalances } from './budget/balance.js';
import { centsOf, formatEuros } from './budget/euros.js';
import { sum } from './budget/tally.js';
import { compileLine, compileTotals } from './compile.plan.js';
import { entriesAt, valueAt, type Finding, type Path } from './finding.js';
import { part } from './part.js';
import { AnnualPlan, PlanLine, Totals } from './schema.plan.js';
import { Period } from './schema.values.js';

/** What has a first and a last day ends after it begins, and begins in the scheme's period. */
export function checkWindows(data: unknown): Finding[] {
  const period = part(data, ['period'], Period);
  const windows = [...entriesAt(data, ['evaluations']), ...entriesAt(data, ['monitors'])];
  return windows.flatMap(({ value, path }) => {
    const window = part({ from: valueAt(value, ['from']), until: valueAt(value, ['until']) ?? null }, [], Period);
    if (!window) return [];
    if (window.until !== null && window.until < window.from) {
      const expected = `een dag op of na ${window.from}`;
      return [{ path: [...path, 'until'], code: 'scheme.period-order', expected, message: `Dit eindigt op ${window.until}, vóór het begint; verwacht: ${expected}.` }];
    }
    // What comes back every so many years may have begun before.
    const comesBack = typeof valueAt(value, ['everyYears']) === 'number' && window.from < (period?.from ?? '');
    if (!period || comesBack || (window.from >= period.from && (period.until === null || window.from <= period.until))) return [];
    const expected = `een dag in de periode (${period.from} tot en met ${period.until ?? 'onbepaald'})`;
    return [{ path: [...path, 'from'], code: 'scheme.outside-period', expected, message: `${window.from} valt buiten de periode; verwacht: ${expected}.` }];
  });
}

/** No line covers more than it costs, and what the plan states adds up (else a problem); what is left for the LEA's budget fits in it (else a warning). */
export function checkCosts(data: unknown): Finding[] {
  const entries = entriesAt(data, ['annualPlan', 'lines']);
  const lines = entries.flatMap(({ path }) => {
    const written = part(data, path, PlanLine);
    return written ? [{ path, line: compileLine(written, null) }] : [];
  });
  const whole = lines.length === entries.length;
  const totals = whole ? part(data, ['annualPlan', 'totals'], Totals) : undefined;
  const found = imbalances({ lines: lines.map(({ line }) => line), totals: totals ? compileTotals(totals) : null });
  const findings = found.map((one): Finding => {
    const at = lines.find(({ line }) => line.id === one.line)?.path;
    const path = at ? [...at, 'costs', one.part === 'activities' ? 'total' : one.part] : ['annualPlan', 'totals', one.part];
    const expected = `${one.part === 'covered' && one.line !== null ? 'hoogstens ' : one.part === 'activities' ? 'samen hoogstens ' : ''}${formatEuros(one.expectedCents)}`;
    return { path, code: 'scheme.costs', expected, message: `${one.message}; verwacht: ${expected}.` };
  });
  const costs = lines.flatMap(({ line }) => line.costs ?? []);
  return [...findings, ...overBudget(data, sum(costs.map(({ totalCents, coveredCents }) => totalCents - coveredCents)))];
}

function overBudget(data: unknown, chargedCents: number): Finding[] {
  const path: Path = ['annualPlan', 'budget', 'amount'];
  const amount = part(data, path, AnnualPlan.shape.budget.unwrap().shape.amount);
  if (amount === undefined || chargedCents <= centsOf(amount)) return [];
  const expected = `minstens ${formatEuros(chargedCents)}`;
  return [{ path, severity: 'warning', code: 'scheme.over-budget', expected, message: `De plannen vragen ${formatEuros(chargedCents)} van het LEA-budget; verwacht: ${expected}.` }];
}
