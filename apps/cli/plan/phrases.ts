/** `leidraad planning-phrases`: the reader of planning phrases, measured on both halves of its table. */
import { measure, type Score } from '#calendar/planning/measure';
import { PHRASES } from '#calendar/planning/table';

/** `sound`: nothing is understood wrongly. */
export function phrasesPage(): { page: string; sound: boolean } {
  const halves = [
    ['gezien bij het maken', measure(PHRASES.filter(({ keptAside }) => !keptAside))],
    ['apart gehouden', measure(PHRASES.filter(({ keptAside }) => keptAside))],
  ] as const;
  const scores = halves.map(([, score]) => score);
  const rows = [['', 'met periode', 'begrepen', 'zonder', 'bewaard', 'verkeerd'], ...halves.map(([name, score]) => [name, ...figures(score)])];
  const page = [table(rows), ...scores.flatMap(({ missed }) => missed.map((phrase) => `niet begrepen: ${phrase}`)), ...scores.flatMap(({ wrong }) => wrong.map(({ phrase, expected, read }) => `verkeerd begrepen: ${phrase} (bedoeld: ${expected}; gelezen: ${read})`))];
  return { page: `${page.join('\n')}\n`, sound: scores.every(({ wrong }) => wrong.length === 0) };
}

function figures({ meant, understood, without, kept, wrong }: Score): string[] {
  return [`${meant}`, `${understood} (${share(understood, meant)})`, `${without}`, `${kept} (${share(kept, without)})`, `${wrong.length} (${share(wrong.length, meant + without)})`];
}

const share = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;

/** First column to the left, figures to the right. */
function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()).join('\n');
}
