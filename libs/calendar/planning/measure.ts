/** How much of the table the parser understands, and how much of it wrongly. PURE. */
import type { PlanningPeriod } from './model.js';
import { readPlanning } from './phrase.js';
import type { PhraseCase } from './table.js';

export interface Score {
  /** Phrases that mean a period. */
  meant: number;
  /** Of those, the ones read as what they mean. */
  understood: number;
  /** Phrases that mean none; `kept`: those of which the text is kept, as it should be. */
  without: number;
  kept: number;
  /** Read as something else than they mean. */
  wrong: { phrase: string; expected: string; read: string }[];
  /** Mean a period, and were not read. */
  missed: string[];
}

export function measure(cases: readonly PhraseCase[]): Score {
  const score: Score = { meant: 0, understood: 0, without: 0, kept: 0, wrong: [], missed: [] };
  for (const one of cases) {
    const expected = meaningOf(one);
    const { period } = readPlanning(one.phrase, one.plan);
    const read = period && periodText(period);
    if (expected === null) score.without += 1;
    else score.meant += 1;
    if (read === null && expected === null) score.kept += 1;
    else if (read === null) score.missed.push(one.phrase);
    else if (read === expected) score.understood += 1;
    else score.wrong.push({ phrase: one.phrase, expected: expected ?? 'geen periode', read });
  }
  return score;
}

export const meaningOf = ({ meaning }: PhraseCase): string | null => meaning && [meaning[0], meaning[1], meaning[2], meaning[3] ?? 'once'].join(' ');

/** '2021-08-01 2022-07-31 year 1 per quarter', as the table writes it. */
export function periodText({ from, until, precision, recurrence }: PlanningPeriod): string {
  const often = recurrence && `${recurrence.times} per ${recurrence.every === 1 ? recurrence.unit : `${recurrence.every} ${recurrence.unit}s`}`;
  return [from, until, precision, often ?? 'once'].join(' ');
}
