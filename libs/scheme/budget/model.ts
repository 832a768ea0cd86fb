/** A year's money: what each line costs, who covers what of it, and what is left for the LEA's budget. PURE. All amounts in whole cents. */

export interface YearBudget {
  /** '2021-2022', '2022' */
  year: string;
  /** What the LEA may spend in it; null: not named. */
  availableCents: number | null;
  lines: BudgetLine[];
}

export interface BudgetLine {
  id: string;
  name: string;
  ambitions: string[];
  costCents: number;
  cover: Cover[];
}

/** `source` null: the plan says that it is covered, and not by whom. */
export interface Cover { source: string | null; cents: number }

/** `leaCents` is what is charged to the LEA's budget: cost less cover. */
export interface Tally { costCents: number; coveredCents: number; leaCents: number }

/** Money promised to somebody, charged to the LEA's budget for this line. */
export interface Commitment { line: string; cents: number }
