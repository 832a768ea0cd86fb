import type { Result } from './measure.js';

/** The results as lines of text, one a case; a goal that was missed is said to be. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => [result.suite, result.case, String(result.perSecond), result.ratio.toFixed(3), result.goal.toFixed(2), result.met ? 'met' : 'MISSED']);
  const lines = [['suite', 'case', 'per second', 'of raw', 'goal', ''], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const isNumber = (column: number) => column >= 2 && column <= 4;
  return lines.map((line) => line.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
