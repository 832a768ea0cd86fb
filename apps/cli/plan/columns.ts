/** Tables of a fixed width for a terminal: what does not fit in a cell goes on below. */

/** `width` in characters; two spaces stand between columns. */
export interface Column { heading: string; width: number; right?: boolean }

export function columns(layout: readonly Column[], rows: readonly (readonly string[])[]): string {
  const headings = layout.map(({ heading }) => heading);
  return [headings, ...rows].flatMap((row) => tableRow(layout, row)).join('\n');
}

function tableRow(layout: readonly Column[], row: readonly string[]): string[] {
  const cells = layout.map(({ width }, index) => wrap(row[index] ?? '', width));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => layout.map(({ width, right }, index) => pad(cells[index]![line] ?? '', width, right)).join('  ').trimEnd());
}

const pad = (text: string, width: number, right = false): string => (right ? text.padStart(width) : text.padEnd(width));

/** Lines of at most `width` characters; a longer word is cut, behind a hyphen or slash of its own where it has one. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((long) => pieces(long, width))) {
    const glued = line + (line === '' || word.continues ? '' : ' ') + word.text;
    if (glued.length <= width) line = glued;
    else {
      lines.push(line);
      line = word.text;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number): { text: string; continues: boolean }[] {
  if (word.length <= width) return [{ text: word, continues: false }];
  const broken = word.slice(0, width).search(/[-/&][^-/&]*$/) + 1;
  const cut = broken > 0 ? word.slice(0, broken) : `${word.slice(0, width - 1)}-`;
  const rest = word.slice(broken > 0 ? broken : width - 1);
  return [{ text: cut, continues: false }, ...pieces(rest, width).map(({ text }) => ({ text, continues: true }))];
}
