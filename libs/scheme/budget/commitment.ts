/** A promise of money is weighed before it is made. PURE. */
import { formatEuros } from './euros.js';
import type { Commitment, YearBudget } from './model.js';
import { sum, tallyOf } from './tally.js';

/** `warnings` (Dutch) say what the promise would pass; the numbers are what would be left after it, below zero when it is short. */
export interface Weighed { fits: boolean; warnings: string[]; lineLeftCents: number; budgetLeftCents: number | null }

/**
 * @param made what was promised in this year before
 * @param proposed not yet promised
 * @throws RangeError for a line that the budget does not have, or an amount that is not a whole number of cents above zero
 */
export function weigh(budget: YearBudget, made: readonly Commitment[], proposed: Commitment): Weighed {
  const line = budget.lines.find(({ id }) => id === proposed.line);
  if (!line) throw new RangeError(`No such line in the budget of ${budget.year}: ${JSON.stringify(proposed.line)}`);
  if (!Number.isSafeInteger(proposed.cents) || proposed.cents <= 0) throw new RangeError(`Not an amount in cents above zero: ${proposed.cents}`);
  const promised = (of: readonly Commitment[]): number => sum(of.map(({ cents }) => cents)) + proposed.cents;
  const lineLeftCents = tallyOf(line).leaCents - promised(made.filter((one) => one.line === line.id));
  const budgetLeftCents = budget.availableCents === null ? null : budget.availableCents - promised(made);
  const warnings = [...passed(`'${line.name}'`, lineLeftCents), ...passed(`het LEA-budget van ${budget.year}`, budgetLeftCents)];
  return { fits: warnings.length === 0, warnings, lineLeftCents, budgetLeftCents };
}

const passed = (what: string, leftCents: number | null): string[] => (leftCents === null || leftCents >= 0 ? [] : [`Hiermee gaat ${what} er ${formatEuros(-leftCents)} overheen. Er is nog niets toegezegd.`]);
