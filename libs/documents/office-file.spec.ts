import { deflateRawSync } from 'node:zlib';
import { judgeUpload } from './upload.js';
import { unzipped } from './zip-entries.js';
import { EXCEL, typesOf, WORD, wordWith, zipOf } from './zip.spec-support.js';

const codeOf = async (content: Buffer, fileName: string): Promise<string> => {
  const judged = await judgeUpload({ content, fileName, mediaType: 'application/octet-stream' });
  return judged.ok ? 'taken' : judged.code;
};
const word = (types: string, ...more: [string, string][]): Buffer => zipOf([['[Content_Types].xml', types], ['word/document.xml', '<w:document/>'], ...more]);
const odt = (...more: [string, string][]): Buffer => zipOf([['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', '<a/>'], ...more]);

it.each<[string, Buffer, string]>([
  ['a document', wordWith(), 'notitie.docx'],
  ['a document with a workbook in it', word(typesOf(WORD, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'), ['word/embeddings/tabel.xlsx', 'PK']), 'notitie.docx'],
  ['a workbook', zipOf([['[Content_Types].xml', typesOf(EXCEL)], ['xl/workbook.xml', '<workbook/>']]), 'cijfers.xlsx'],
  ['an OpenDocument text', odt(), 'notitie.odt'],
])('takes %s', async (_, content, name) => expect(await codeOf(content, name)).toBe('taken'));

it.each<[string, Buffer, string, string]>([
  ['a document with macros in it', wordWith(['word/vbaProject.bin', 'x']), 'notitie.docx', 'file.macro'],
  ['macros under another name, which the list of types gives away', word(typesOf(WORD, 'application/vnd.ms-office.vbaProject'), ['word/plaatje.bin', 'x']), 'notitie.docx', 'file.macro'],
  ['a workbook with macros of before 1993', zipOf([['[Content_Types].xml', typesOf(EXCEL)], ['xl/workbook.xml', '<workbook/>'], ['xl/macrosheets/sheet1.xml', '<x/>']]), 'cijfers.xlsx', 'file.macro'],
  ['an OpenDocument text with macros', odt(['Basic/Standard/Module1.xml', 'x']), 'notitie.odt', 'file.macro'],
  ['a document for macros under another extension', word(typesOf('application/vnd.ms-word.document.macroEnabled.main+xml')), 'notitie.docx', 'file.differs'],
  ['a workbook called a document', zipOf([['[Content_Types].xml', typesOf(EXCEL)], ['xl/workbook.xml', '<workbook/>']]), 'notitie.docx', 'file.differs'],
  ['a document that is a workbook, too', word(typesOf(WORD, EXCEL)), 'notitie.docx', 'file.double'],
  ['a document that is a Java program, too', wordWith(['META-INF/MANIFEST.MF', 'Main-Class: Weg']), 'notitie.docx', 'file.double'],
  ['an OpenDocument text that is a Word document, too', odt(['[Content_Types].xml', typesOf(WORD)]), 'notitie.odt', 'file.double'],
  ['types written so that a search passes over them', word(typesOf(WORD, 'application/vnd.ms-office.&#118;baProject')), 'notitie.docx', 'file.differs'],
  ['types in another alphabet', word(typesOf(WORD).replace('UTF-8', 'UTF-7')), 'notitie.docx', 'file.differs'],
  ['two files of one name', wordWith(['WORD/document.xml', 'anders']), 'notitie.docx', 'file.differs'],
  ['a file that the directory does not name', zipOf([['[Content_Types].xml', typesOf(WORD)], ['word/document.xml', '<w:document/>'], ['weg.exe', 'MZ'.repeat(40)], ['word/styles.xml', '<w:styles/>']], ['weg.exe']), 'notitie.docx', 'file.differs'],
  ['something behind the end', Buffer.concat([wordWith(), Buffer.from('MZ')]), 'notitie.docx', 'file.differs'],
  ['half a document', wordWith().subarray(0, -30), 'notitie.docx', 'file.differs'],
  ['another name in the directory than in the file', Buffer.from(wordWith().toString('latin1').replace('word/document.xml', 'word/documemt.xml'), 'latin1'), 'notitie.docx', 'file.differs'],
  ['Word of before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'notitie.doc', 'file.old'],
  ['a document with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'notitie.docx', 'file.differs'],
])('refuses %s', async (_, content, name, code) => expect(await codeOf(content, name)).toBe(code));

it('unpacks no more than was asked for', () => {
  const packed = deflateRawSync(Buffer.alloc(1_000_000));
  const entry = { name: 'bom', method: 8, packed: packed.length, dataAt: 0 };
  expect(unzipped(packed, entry, 1_000_000)).toHaveLength(1_000_000);
  expect(unzipped(packed, entry, 999_999)).toBeNull();
});

it('reads any bytes at all without failing', async () => {
  const whole = wordWith(['word/styles.xml', '<w:styles/>']);
  for (let at = 0; at < whole.length; at++) {
    const broken = Buffer.from(whole);
    broken[at] = broken[at]! ^ 0xff;
    expect(['taken', 'file.differs', 'file.double', 'file.macro']).toContain(await codeOf(broken, 'notitie.docx'));
  }
});
