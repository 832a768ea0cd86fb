/** Checks on what is planned for some time and money: evaluations, monitors, the annual plan's activities and costs. PURE. */
import { entriesAt, valueAt, type Finding, type Path } from './finding.js';
import { part } from './part.js';
import { AnnualPlan, Costs } from './schema.plan.js';
import { Period } from './schema.values.js';

/** What has a first and a last day ends after it begins, and begins in the scheme's period. */
export function checkWindows(data: unknown): Finding[] {
  const period = part(data, ['period'], Period);
  const activities = entriesAt(data, ['annualPlan', 'lines']).flatMap(({ path }) => entriesAt(data, [...path, 'activities']));
  const windows = [...entriesAt(data, ['evaluations']), ...entriesAt(data, ['monitors']), ...activities];
  return windows.flatMap(({ value, path }) => {
    const window = part({ from: valueAt(value, ['from']), until: valueAt(value, ['until']) ?? null }, [], Period);
    if (!window) return [];
    if (window.until !== null && window.until < window.from) {
      const expected = `een dag op of na ${window.from}`;
      return [{ path: [...path, 'until'], code: 'scheme.period-order', expected, message: `Dit eindigt op ${window.until}, vóór het begint; verwacht: ${expected}.` }];
    }
    if (!period || (window.from >= period.from && (period.until === null || window.from <= period.until))) return [];
    const expected = `een dag in de periode (${period.from} tot en met ${period.until ?? 'onbepaald'})`;
    return [{ path: [...path, 'from'], code: 'scheme.outside-period', expected, message: `${window.from} valt buiten de periode; verwacht: ${expected}.` }];
  });
}

/** No line covers more than it costs (a problem); what the lines leave for the LEA's budget fits in it (else a warning). */
export function checkCosts(data: unknown): Finding[] {
  const costs = entriesAt(data, ['annualPlan', 'lines']).flatMap(({ path }) => {
    const value = part(data, [...path, 'costs'], Costs);
    return value ? [{ path: [...path, 'costs'], value }] : [];
  });
  const overcovered = costs.filter(({ value }) => value.covered > value.total).map(({ path, value }): Finding => {
    const expected = `hoogstens ${value.total} euro`;
    return { path: [...path, 'covered'], code: 'scheme.costs', expected, message: `Er is meer gedekt (${value.covered} euro) dan het kost; verwacht: ${expected}.` };
  });
  return [...overcovered, ...overBudget(data, costs.reduce((sum, { value }) => sum + value.total - value.covered, 0))];
}

function overBudget(data: unknown, charged: number): Finding[] {
  const path: Path = ['annualPlan', 'budget', 'amount'];
  const amount = part(data, path, AnnualPlan.shape.budget.unwrap().shape.amount);
  if (amount === undefined || charged <= amount) return [];
  const expected = `minstens ${charged} euro`;
  return [{ path, severity: 'warning', code: 'scheme.over-budget', expected, message: `De plannen vragen ${charged} euro van het LEA-budget; verwacht: ${expected}.` }];
}
