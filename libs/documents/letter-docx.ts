/**
 * A letter in plain text as a Word document that people go on writing in: its first line is the title, parts are parted by blank lines, a line
 * above a list is its heading, and '- ' and '  - ' are items.
 */
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

export interface LetterFacts {
  /** For the document's properties. */
  title: string;
  text: string;
}

export type LetterPart = { kind: 'title' | 'heading' | 'text'; text: string } | { kind: 'item'; level: 0 | 1; text: string };

const ITEM = /^( {2})?- (.*)$/;

/** What each line of the text is. */
export function letterParts(text: string): LetterPart[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  return lines.flatMap((line, index): LetterPart[] => {
    const item = ITEM.exec(line);
    if (item) return [{ kind: 'item', level: item[1] === undefined ? 0 : 1, text: item[2]! }];
    const written = line.trim();
    if (written === '') return [];
    if (index === 0) return [{ kind: 'title', text: written }];
    const opensList = ITEM.test(lines[index + 1] ?? '') && (lines[index - 1] ?? '').trim() === '';
    return [{ kind: opensList ? 'heading' : 'text', text: written }];
  });
}

export async function letterDocx({ title, text }: LetterFacts): Promise<Buffer> {
  const document = new Document({
    title,
    creator: 'Leidraad',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } }, paragraph: { spacing: { after: 160, line: 276 } } } } },
    sections: [{ children: letterParts(text).map(paragraph) }],
  });
  return Packer.toBuffer(document);
}

function paragraph(part: LetterPart): Paragraph {
  const children = [new TextRun(part.text)];
  switch (part.kind) {
    case 'title':
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children });
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children });
    case 'item':
      return new Paragraph({ bullet: { level: part.level }, spacing: { after: 60 }, children });
    case 'text':
      return new Paragraph({ children });
  }
}
