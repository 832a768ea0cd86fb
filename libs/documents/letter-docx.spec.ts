import { inflateRawSync } from 'node:zlib';
import { letterDocx, letterParts } from './letter-docx.js';

const TEXT = 'Raadsinformatiebrief: Jaarplan 2022\n\nGeachte raad,\n\nProgramma: Jaarplan 2022\n- Gelijke kansen: 1 van 2 acties is af.\n  - Taalcoaches werven (Q2 2022)\n\nSamen vragen de plannen € 20.000 & meer.';

it('knows a title, a heading above a list, items in items, and text', () => {
  expect(letterParts(TEXT).map((part) => [part.kind, 'level' in part ? part.level : null, part.text])).toEqual([
    ['title', null, 'Raadsinformatiebrief: Jaarplan 2022'],
    ['text', null, 'Geachte raad,'],
    ['heading', null, 'Programma: Jaarplan 2022'],
    ['item', 0, 'Gelijke kansen: 1 van 2 acties is af.'],
    ['item', 1, 'Taalcoaches werven (Q2 2022)'],
    ['text', null, 'Samen vragen de plannen € 20.000 & meer.'],
  ]);
});

it('is a Word document with every line in its style, also what is markup elsewhere', async () => {
  const xml = entry(await letterDocx({ title: 'Brief', text: TEXT }), 'word/document.xml');
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const read = paragraphs.map((one) => [/<w:pStyle w:val="(\w+)"/.exec(one)?.[1], one.replace(/<[^>]+>/g, '')]);
  expect(read.slice(0, 4)).toEqual([['Heading1', 'Raadsinformatiebrief: Jaarplan 2022'], [undefined, 'Geachte raad,'], ['Heading2', 'Programma: Jaarplan 2022'], ['ListParagraph', 'Gelijke kansen: 1 van 2 acties is af.']]);
  expect(read.at(-1)).toEqual([undefined, 'Samen vragen de plannen € 20.000 &amp; meer.']);
});

/** One file of a zip, by its central directory. */
function entry(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const [size, length, start] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    if (zip.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    return inflateRawSync(zip.subarray(data, data + size)).toString('utf8');
  }
  throw new Error(`No ${name} in this file`);
}
