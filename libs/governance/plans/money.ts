/** A plan's money as rows, in the shape in which the budget room counts it: what does not add up, what is left. Pure. */
import type { Problem } from '#platform/errors';
import { imbalances } from '#scheme/budget/balance';
import { formatEuros } from '#scheme/budget/euros';
import type { BudgetLine, Cover, YearBudget } from '#scheme/budget/model';
import { sum } from '#scheme/budget/tally';

export interface MoneyOfLine {
  lineId: string;
  name: string;
  ambitions: string[];
  costCents: number;
  cover: Cover[];
  /** What the plan itself states for the LEA's budget; left out: whatever is left. */
  leaCents?: number | null | undefined;
  actions: { budgetCents: number | null }[];
}

const PARTS = { covered: 'cover', coveredBy: 'cover', lea: 'leaCents', total: 'costCents', activities: 'actions' } as const;

/** Everything that is wrong with the amounts, each with the line that it stands in. `field` gives the place of a line in what was asked. */
export function moneyProblems(lines: readonly MoneyOfLine[], field: (lineId: string) => string): Problem[] {
  const problem = (lineId: string, part: string, code: string, message: string): Problem => ({ in: 'body', field: [field(lineId), part].filter((step) => step !== '').join('.'), code, message });
  const wrong = lines.flatMap((line) => [
    ...notMoney(line.costCents, 'kosten').map((text) => problem(line.lineId, 'costCents', 'amount', `Regel '${line.name}': ${text}`)),
    ...line.cover.flatMap(({ cents }, index) => notMoney(cents, 'dekking').map((text) => problem(line.lineId, `cover.${index}.cents`, 'amount', `Regel '${line.name}': ${text}`))),
    ...line.actions.flatMap(({ budgetCents }, index) => (budgetCents === null ? [] : notMoney(budgetCents, `budget van actie ${index + 1}`).map((text) => problem(line.lineId, `actions.${index}.budgetCents`, 'amount', `Regel '${line.name}': ${text}`)))),
  ]);
  if (wrong.length > 0) return wrong;
  const written = lines.map(({ lineId, name, ambitions, costCents, cover, leaCents, actions }) => ({
    id: lineId,
    name,
    ambitions,
    remarks: [],
    costs: { totalCents: costCents, coveredCents: sum(cover.map(({ cents }) => cents)), leaCents: leaCents ?? null, coveredBy: [] },
    activities: actions.map(({ budgetCents }) => ({ amountCents: budgetCents })) as never,
  }));
  return imbalances({ lines: written, totals: null }).map(({ line, part, message, expectedCents }) => problem(line ?? '', PARTS[part], 'does-not-add-up', `${message}; verwacht: ${part === 'lea' ? '' : 'hoogstens '}${formatEuros(expectedCents)}.`));
}

function notMoney(cents: number, what: string): string[] {
  if (cents < 0) return [`${what} onder nul (${formatEuros(cents)}) kan niet.`];
  return Number.isSafeInteger(cents) ? [] : [`${what} in een deel van een cent kan niet.`];
}

export const budgetLine = ({ lineId, name, ambitions, costCents, cover }: MoneyOfLine): BudgetLine => ({ id: lineId, name, ambitions, costCents, cover });

export const yearBudget = (year: string, availableCents: number | null, lines: readonly MoneyOfLine[]): YearBudget => ({ year, availableCents, lines: lines.map(budgetLine) });

/** Dutch; null: what the plan asks fits, or nobody named a budget. */
export function overBudget({ availableCents }: Pick<YearBudget, 'availableCents'>, leaCents: number): string | null {
  if (availableCents === null || leaCents <= availableCents) return null;
  return `De plannen vragen ${formatEuros(leaCents)} van het LEA-budget; er is ${formatEuros(availableCents)}. Dat is ${formatEuros(leaCents - availableCents)} te weinig.`;
}
