/** What a reader can copy out of one of our PDFs: glyphs back to letters by each font's own table, lines as they were set. */
import { inflateSync } from 'node:zlib';

export function textOfPdf(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const letters = fonts(source);
  return streams(source)
    .filter((content) => content.includes(' TJ'))
    .map((content) => {
      let font = '';
      return [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)].map(([, named, glyphs]) => {
        if (named) font = named;
        return glyphs ? [...glyphs.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, run]) => run!.match(/.{4}/g)!.map((glyph) => letters.get(font)?.[parseInt(glyph, 16)] ?? '?')).join('') : '';
      });
    })
    .flat()
    .filter((line) => line !== '')
    .join('\n');
}

export const pagesOfPdf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0;

const streams = (source: string): string[] => [...source.matchAll(/stream\n([^]*?)\nendstream/g)].map(([, bytes]) => inflated(bytes!));

function fonts(source: string): Map<string, string[]> {
  const object = (id: string): string => new RegExp(`(?:^|\n)${id} 0 obj\n([^]*?)\nendobj`).exec(source)![1]!;
  const names = [...source.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, id!] as const);
  return new Map(
    names.map(([name, id]) => {
      const table = streams(object(/\/ToUnicode (\d+)/.exec(object(id))![1]!))[0]!;
      const codes = [...table.matchAll(/<[0-9a-f]{4}> <[0-9a-f]{4}> \[(.*?)\]/gs)].flatMap(([, list]) => [...list!.matchAll(/<([0-9a-f ]+)>/g)].map(([, code]) => code!));
      return [name, codes.map((code) => String.fromCharCode(...code.split(' ').map((unit) => parseInt(unit, 16))))];
    }),
  );
}

function inflated(bytes: string): string {
  try {
    return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
  } catch {
    return bytes; // not compressed
  }
}
