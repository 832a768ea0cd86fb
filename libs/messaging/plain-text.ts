/** The plain text of a mail, from the same blocks: for those who read mail as text, and for the digest. PURE. */
import { compile, type HtmlToTextOptions } from 'html-to-text';
import { TRAILING } from '#platform/text';

/** Characters per line: mail programs show this width without wrapping again (RFC 5322 advises 78). */
const WIDTH = 76;

const options: HtmlToTextOptions = {
  wordwrap: WIDTH,
  formatters: {
    // Headings stand out by a line below; capitals read as shouting.
    underlined(element, walk, builder) {
      const title = textOf(element);
      builder.openBlock({ leadingLineBreaks: 2 });
      walk(element.children, builder);
      builder.addLineBreak();
      builder.addLiteral('-'.repeat(Math.min(title.length, WIDTH)));
      builder.closeBlock({ trailingLineBreaks: 1 });
    },
    // '  Openen in Leidraad: https://…' on a line of its own, so that no mail program breaks the address.
    button(element, walk, builder) {
      builder.openBlock({ leadingLineBreaks: 2 });
      walk(element.children, builder);
      builder.addInline(':');
      builder.addLineBreak();
      builder.addLiteral(String(element.attribs['href']));
      builder.closeBlock({ trailingLineBreaks: 2 });
    },
    // Four columns do not fit a line of text: number before, the rest below each other.
    rows(table, walk, builder) {
      const rows = find(table, 'tbody').flatMap((body) => find(body, 'tr')).map((row) => find(row, 'td'));
      const width = Math.max(0, ...rows.map(([number]) => (number ? textOf(number).length : 0))) + 2;
      builder.openList({ leadingLineBreaks: 2, interRowLineBreaks: 1, maxPrefixLength: width, prefixAlign: 'left' });
      for (const [number, what, ...more] of rows) {
        builder.openListItem({ prefix: number ? textOf(number).padEnd(width) : '' });
        walk(what?.children ?? [], builder);
        if (more.length > 0) {
          builder.addLineBreak();
          builder.addInline(more.map(textOf).join(' · '));
        }
        builder.closeListItem();
      }
      builder.closeList({ trailingLineBreaks: 2 });
    },
  },
  selectors: [
    { selector: '*.preview', format: 'skip' },
    { selector: 'tr.band', format: 'skip' },
    { selector: 'title', format: 'skip' },
    { selector: 'h2', format: 'underlined' },
    { selector: 'a.button', format: 'button' },
    { selector: 'a', options: { linkBrackets: ['<', '>'], hideLinkHrefIfSameAsText: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'p.tight', format: 'paragraph', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'ul.tight', format: 'unorderedList', options: { itemPrefix: '- ', leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'div.item', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'table.rows', format: 'rows' },
    { selector: 'table.data', format: 'dataTable', options: { uppercaseHeaderCells: false, maxColumnWidth: 46, colSpacing: 2 } },
  ],
};
const convert = compile(options);

/** Text of a rendered mail. */
export const plainText = (html: string): string => convert(html).replace(TRAILING, '').replace(/\n{3,}/g, '\n\n').trim();

interface Node { type: string; name?: string; data?: string; children?: Node[] }
const find = <T extends { name?: string; children?: T[] }>(node: T, name: string): T[] => (node.children ?? []).filter((child) => child.name === name);
const textOf = (node: Node): string => (node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(textOf).join(''));
