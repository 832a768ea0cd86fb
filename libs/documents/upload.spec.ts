import { letterDocx } from './letter-docx.js';
import { judgeUpload, type Judged, type Refused } from './upload.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const PDF = bytes('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n');
const PNG = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0');
const ZIP_END = bytes(`PK\x05\x06${'\0'.repeat(18)}`);
/** One stored file of this name: as much of a zip as its kind is told by. */
function zipped(name: string, content: string): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 0, 'latin1');
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, bytes(name), bytes(content), ZIP_END]);
}
/** An OpenDocument text with two entries, as a program wrote it. */
const ODT = Buffer.from('UEsDBBQAAAAAAAAAIQBexjIMJwAAACcAAAAIAAAAbWltZXR5cGVhcHBsaWNhdGlvbi92bmQub2FzaXMub3BlbmRvY3VtZW50LnRleHRQSwMEFAAAAAAAB298XdQc0QEEAAAABAAAAAsAAABjb250ZW50LnhtbDxhLz5QSwECFAMUAAAAAAAAACEAXsYyDCcAAAAnAAAACAAAAAAAAAAAAAAAgAEAAAAAbWltZXR5cGVQSwECFAMUAAAAAAAHb3xd1BzRAQQAAAAEAAAACwAAAAAAAAAAAAAAgAFNAAAAY29udGVudC54bWxQSwUGAAAAAAIAAgBvAAAAegAAAAAA', 'base64');

const judge = (content: Buffer, fileName: string, mediaType = 'application/octet-stream'): Promise<Judged> => judgeUpload({ content, fileName, mediaType });

it.each<[string, Buffer, string, string]>([
  ['a PDF', PDF, 'Notitie.PDF', 'application/pdf'],
  ['a picture', PNG, 'kaart.png', 'image/png'],
  ['an OpenDocument text', ODT, 'verslag.odt', 'application/vnd.oasis.opendocument.text'],
  ['plain text with accents', Buffer.from('Café, één punt\n'), 'notitie.txt', 'text/plain'],
  ['a table', bytes('a;b\n1;2\n'), 'cijfers.csv', 'text/csv'],
  ['a PDF that tells of a zip in its midst', Buffer.concat([PDF, ZIP_END, bytes('\nstartxref\n%%EOF')]), 'bijlagen.pdf', 'application/pdf'],
])('takes %s, as what it is', async (_, content, name, mediaType) => {
  expect(await judge(content, name)).toEqual({ ok: true, mediaType });
  expect(await judge(content, name, mediaType)).toEqual({ ok: true, mediaType });
});

it.each<[string, Buffer, string, string | undefined, Refused]>([
  ['a program', bytes('MZ\x90\0'), 'leuk.exe', undefined, 'file.kind'],
  ['a page', bytes('<html><script>alert(1)</script>'), 'pagina.html', undefined, 'file.kind'],
  ['a picture that can hold script', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'plaatje.svg', undefined, 'file.kind'],
  ['an archive', zipped('a.exe', 'MZ'), 'alles.zip', undefined, 'file.kind'],
  ['a document with macros', ODT, 'macro.docm', undefined, 'file.kind'],
  ['a file without a kind in its name', PDF, 'notitie', undefined, 'file.kind'],
  ['a program called a PDF', bytes('MZ\x90\0'), 'notitie.pdf', undefined, 'file.differs'],
  ['an archive called a document', zipped('a.exe', 'MZ'), 'notitie.docx', undefined, 'file.differs'],
  ['a PDF called a picture', PDF, 'kaart.png', undefined, 'file.differs'],
  ['a PDF whose sender says that it is a page', PDF, 'notitie.pdf', 'text/html', 'file.differs'],
  ['bytes called text', bytes('a\0b'), 'notitie.txt', undefined, 'file.differs'],
  ['a page called text', bytes('\n <!DOCTYPE html><p>'), 'notitie.txt', undefined, 'file.double'],
  ['a PDF called text', bytes('Hallo\n%PDF-1.7'), 'notitie.txt', undefined, 'file.double'],
  ['a PDF that is a page, too', bytes('%PDF-1.7\n<script>alert(1)</script>'), 'notitie.pdf', undefined, 'file.double'],
  ['a PDF that is an archive, too', Buffer.concat([PDF, zipped('a.exe', 'MZ')]), 'notitie.pdf', undefined, 'file.double'],
  ['a picture that is an archive with a comment, too', Buffer.concat([PNG, zipped('a', 'b').subarray(0, -2), bytes('\x03\0hoi')]), 'kaart.png', undefined, 'file.double'],
  ['a picture that is a PDF, too', Buffer.concat([PNG, PDF]), 'kaart.png', undefined, 'file.double'],
])('refuses %s', async (_, content, name, mediaType, code) => {
  expect(await judge(content, name, mediaType)).toMatchObject({ ok: false, code });
});

it('takes a Word document', async () => {
  expect(await judge(await letterDocx({ title: 'Brief', text: 'Geachte raad' }), 'brief.docx')).toMatchObject({ ok: true });
});

it('looks at the whole end of a large file and no further', async () => {
  expect(await judge(Buffer.concat([PDF, Buffer.alloc(1_000_000, 32)]), 'groot.pdf')).toMatchObject({ ok: true });
});
