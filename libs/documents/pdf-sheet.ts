/**
 * An A4 document with headings, paragraphs and tables that screen readers can follow: PDF/UA, every text in the structure tree,
 * ornaments marked as such. Thin layer over pdfkit; knows nothing of meetings.
 */
import PDFDocument from 'pdfkit';
import { openFont } from './font.js';

const REGULAR = openFont('400Regular');
const STRONG = openFont('600SemiBold');
/** Left out it would be Helvetica, which is not embedded. */
const NO_DEFAULT_FONT = null as never;

const INK = '#1d2733';
const QUIET = '#55616e';
const LINE = '#c9d0d8';
const MARGIN = { left: 68, right: 68, top: 60, bottom: 78 };
const BODY_SIZE = 10.5;
const LEADING = 2;

// Known to pdfkit, not to its types.
const PDF_UA = 'PDF/UA' as PDFKit.Mixins.PDFSubsets;

type Struct = PDFKit.PDFStructureElement;
type Cell = PDFKit.Mixins.CellOptions & { scope?: 'Row' | 'Column' };
type TextStyle = PDFKit.Mixins.TextOptions & { structParent?: Struct; structType?: string };

export interface SheetOptions {
  title: string;
  author: string;
  /** '#rrggbb' of headings and rules. */
  colour: string;
  /** ISO instant that the file names as its making: the same facts give the same bytes. */
  madeAt: string;
}

export class Sheet {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: Struct;
  private readonly bytes: Promise<Buffer>;
  private readonly width: number;

  constructor(private readonly options: SheetOptions) {
    this.doc = new PDFDocument({
      size: 'A4', margins: MARGIN, bufferPages: true, pdfVersion: '1.7', subset: PDF_UA, tagged: true, lang: 'nl-NL', displayTitle: true, font: NO_DEFAULT_FONT,
      info: { Title: options.title, Author: options.author, CreationDate: new Date(options.madeAt) },
    });
    const chunks: Buffer[] = [];
    this.bytes = new Promise((done, fail) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.doc.on('end', () => done(Buffer.concat(chunks)));
      this.doc.on('error', fail);
    });
    // With a family, by which pdfkit knows them again: else it opens the font anew for every cell of a table, a third of all its time.
    this.doc.registerFont('regular', REGULAR, 'regular').registerFont('strong', STRONG, 'strong');
    this.width = this.doc.page.width - MARGIN.left - MARGIN.right;
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** The document's name, over a rule in the municipality's colour. */
  title(above: string, title: string, below: string): void {
    this.write(above, { size: 10.5, colour: this.options.colour, strong: true });
    this.space(2);
    this.write(title, { size: 25, strong: true, tag: 'H1', leading: 0 });
    this.write(below, { size: 13, colour: QUIET });
    this.space(9);
    this.rule(this.options.colour, 1.6);
    this.space(14);
  }

  heading(text: string): void {
    this.keepTogether(74); // never the last line of a page
    this.space(9);
    this.write(text, { size: 13, strong: true, tag: 'H2', colour: this.options.colour, leading: 1 });
    this.space(3);
  }

  /** Paragraphs: blank lines part them, line ends stay. */
  prose(text: string): void {
    for (const paragraph of text.split('\n\n')) {
      this.write(paragraph, {});
      this.space(5);
    }
  }

  quiet(text: string): void {
    this.write(text, { size: 9.5, colour: QUIET });
    this.space(4);
  }

  /** Set off by a bar: what was decided, what to mind. `lead` in bold goes before the text. */
  marked(lead: string, text: string): void {
    const { doc } = this;
    const indent = 14;
    const style: TextStyle = { width: this.width - indent, lineGap: LEADING };
    const height = doc.font('regular').fontSize(BODY_SIZE).heightOfString(`${lead} ${text}`, style);
    this.keepTogether(Math.min(height + 14, 200));
    this.space(2);
    const [top, page] = [doc.y, doc.bufferedPageRange().count];
    doc.fillColor(INK).font('strong').text(`${lead}${text === '' ? '' : ' '}`, MARGIN.left + indent, top, { ...style, structParent: this.root, structType: 'P', continued: text !== '' } as TextStyle);
    if (text !== '') doc.font('regular').text(text, style);
    if (doc.bufferedPageRange().count === page) this.ornament(() => doc.rect(MARGIN.left, top - 1, 3, doc.y - top - LEADING + 3).fill(this.options.colour));
    doc.x = MARGIN.left;
    this.space(7);
  }

  /** Label and value in two columns. */
  facts(rows: readonly (readonly [string, string])[]): void {
    const none = { border: 0, padding: { top: 1.5, bottom: 1.5, left: 0, right: 10 } };
    this.table([92, '*'], rows.map(([label, value]) => [{ ...none, text: label, textColor: QUIET, type: 'TH', scope: 'Row' }, { ...none, text: value, padding: { ...none.padding, right: 0 } }]));
    this.space(6);
  }

  /** Columns with heads; `widths` in points, one '*' takes the rest. A row stays on one page; where the rows go on over a page, it begins with the heads again. */
  columns(widths: readonly (number | '*')[], heads: readonly string[], rows: readonly (readonly string[])[]): void {
    const padding = { top: 4, bottom: 5, left: 0, right: 10 };
    const head = heads.map((text) => ({ text, type: 'TH' as const, scope: 'Column' as const, textColor: QUIET, padding: { ...padding, top: 0 }, border: 0, font: { size: 9.5 } }));
    const body = rows.map((row) => row.map((text) => ({ text, padding, border: { top: 0.6, bottom: 0, left: 0, right: 0 }, borderColor: LINE })));
    this.keepTogether(90);
    const table = this.openTable(widths);
    const top = this.doc.y;
    table.row(head);
    this.underHeads(widths, heads, this.doc.y - top, () => body.forEach((row) => table.row(row)));
    this.closeTable(table);
    this.space(8);
  }

  /** On each page that the rows add, they leave room for the heads, drawn there once more: to the eye only, for who listens has them with every cell. */
  private underHeads(widths: readonly (number | '*')[], heads: readonly string[], height: number, rows: () => void): void {
    const { doc } = this;
    const fixed = widths.reduce<number>((sum, width) => sum + (width === '*' ? 0 : width), 0);
    const leaveRoom = (): void => void (doc.page.margins.top = MARGIN.top + height);
    const again = (): void => {
      leaveRoom();
      this.ornament(() => {
        doc.font('regular').fontSize(9.5).fillColor(QUIET);
        let x = MARGIN.left;
        for (const [index, text] of heads.entries()) {
          const width = widths[index] === '*' ? this.width - fixed : Number(widths[index]);
          doc.text(text, x, MARGIN.top, { width, lineBreak: false });
          x += width;
        }
      }, 'Pagination');
      doc.font('regular').fontSize(BODY_SIZE);
    };
    leaveRoom();
    doc.on('pageAdded', again);
    rows();
    doc.off('pageAdded', again);
    doc.page.margins.top = MARGIN.top;
  }

  /** Page numbers and `running` at the foot of each page; answers the finished file. */
  finish(running: string): Promise<Buffer> {
    this.root.end();
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.doc.switchToPage(page);
      this.doc.page.margins.bottom = 0; // the foot stands in the margin
      const y = this.doc.page.height - MARGIN.bottom + 34;
      this.ornament(() => {
        this.doc.font('regular').fontSize(9).fillColor(QUIET).text(running, MARGIN.left, y, { width: this.width - 80, height: 12, ellipsis: true });
        this.doc.text(`${page + 1} van ${count}`, MARGIN.left + this.width - 80, y, { width: 80, align: 'right' });
      }, 'Pagination');
    }
    this.doc.end();
    return this.bytes;
  }

  space(points: number): void {
    this.doc.y += points;
  }

  private table(widths: readonly (number | '*')[], data: Cell[][]): void {
    const table = this.openTable(widths);
    for (const row of data) table.row(row);
    this.closeTable(table);
  }

  private openTable(widths: readonly (number | '*')[]): PDFKit.Mixins.PDFTableObject {
    this.doc.font('regular').fontSize(BODY_SIZE).fillColor(INK).lineWidth(0.6);
    // structParent is pdfkit's, and missing in its types.
    const options = { columnStyles: [...widths], position: { x: MARGIN.left, y: this.doc.y }, maxWidth: this.width, structParent: this.root, defaultStyle: { textColor: INK, textOptions: { lineGap: 1 } } } as PDFKit.Mixins.TableOptions;
    return this.doc.table(options);
  }

  private closeTable(table: PDFKit.Mixins.PDFTableObject): void {
    table.end();
    this.doc.x = MARGIN.left;
  }

  private write(text: string, { size = BODY_SIZE, colour = INK, strong = false, tag = 'P', leading = LEADING }): void {
    const style: TextStyle = { width: this.width, lineGap: leading, structParent: this.root, structType: tag };
    this.doc.font(strong ? 'strong' : 'regular').fontSize(size).fillColor(colour).text(text, MARGIN.left, this.doc.y, style);
  }

  private rule(colour: string, thickness: number): void {
    const { y } = this.doc;
    this.ornament(() => this.doc.rect(MARGIN.left, y, this.width, thickness).fill(colour));
    this.space(thickness);
  }

  /** A new page unless `points` fit below. */
  private keepTogether(points: number): void {
    if (this.doc.y + points > this.doc.page.height - MARGIN.bottom) this.doc.addPage();
  }

  private ornament(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    const { y } = this.doc;
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
    this.doc.y = y;
  }
}
