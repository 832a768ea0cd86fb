/** Sections as a text of eighty columns. PURE. */
import type { Block, Section } from './text.js';

const COLUMNS = 80;

export const asPlainText = (sections: readonly Section[]): string => sections.map(sectionText).join('\n');

function sectionText({ heading, level, blocks }: Section): string {
  const title = wrapped(heading, '', '');
  return `${title}${(level === 1 ? '=' : '-').repeat(Math.min(COLUMNS, heading.length))}\n${blocks.map((block, index) => (index > 0 && (block.kind === 'list' || blocks[index - 1]!.kind === 'list') ? '\n' : '') + blockText(block)).join('')}`;
}

function blockText(block: Block): string {
  if (block.kind === 'text') return wrapped(withOrigin(block), '', '');
  const items = block.items.map((item) => wrapped(withOrigin(item), '- ', '  ')).join('');
  return (block.intro === null ? '' : wrapped(withOrigin({ text: block.intro, origin: listOrigin(block) }), '', '')) + items;
}

const listOrigin = ({ origin, items }: Block & { kind: 'list' }): string | null =>
  origin !== null && items.some((item) => item.origin !== null) ? `${origin}; tenzij er iets anders bij staat` : origin;

const withOrigin = ({ text, origin }: { text: string; origin: string | null }): string => (origin === null ? text : `${text} [${origin}]`);

/** The text as lines of at most `columns`, each ended; `first` stands before the first, `next` before the others. A word longer than a line keeps one to itself. */
export function wrapped(text: string, first: string, next: string, columns = COLUMNS): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = next;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return `${[...lines, line].join('\n')}\n`;
}
