/** Zips as specs need them: stored files with a directory, and nothing else. */
import { crc32 } from 'node:zlib';

const u16 = (...values: number[]): Buffer => Buffer.concat(values.map((value) => Buffer.from([value & 0xff, (value >> 8) & 0xff])));
const u32 = (...values: number[]): Buffer => Buffer.concat(values.map((value) => u16(value & 0xffff, value >>> 16)));

/** @param unlisted these stand in the file and not in its directory */
export function zipOf(files: readonly (readonly [name: string, content: string])[], unlisted: readonly string[] = []): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(content)];
    const shared = Buffer.concat([u16(20, 0, 0, 0, 33), u32(crc32(data), data.length, data.length), u16(nameBytes.length, 0)]);
    const local = Buffer.concat([u32(0x04034b50), shared, nameBytes, data]);
    if (!unlisted.includes(name)) directory.push(Buffer.concat([u32(0x02014b50), u16(20), shared, u16(0, 0, 0), u32(0, at), nameBytes]));
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, u32(0x06054b50), u16(0, 0, directory.length, directory.length), u32(central.length, at), u16(0)]);
}

const FORMAT = 'application/vnd.openxmlformats-officedocument';
export const WORD = `${FORMAT}.wordprocessingml.document.main+xml`;
export const EXCEL = `${FORMAT}.spreadsheetml.sheet.main+xml`;
export const typesOf = (...types: string[]): string => `<?xml version="1.0" encoding="UTF-8"?><Types>${types.map((type, index) => `<Override PartName="/part${index}.xml" ContentType="${type}"/>`).join('')}</Types>`;
/** The least that is a Word document, with these beside it. */
export const wordWith = (...more: (readonly [string, string])[]): Buffer => zipOf([['[Content_Types].xml', typesOf(WORD)], ['word/document.xml', '<w:document/>'], ...more]);
