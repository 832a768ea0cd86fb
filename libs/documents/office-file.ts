/**
 * What a file of Word, Excel, PowerPoint or OpenDocument holds: the one document that its name says, without macros. Both are a zip, so that
 * any other file can be put in beside it, or stand in the place of it.
 */
import { unzipped, type ZipEntry, zipEntries } from './zip-entries.js';

export type OfficeFault = 'file.differs' | 'file.double' | 'file.macro';

const FORMAT = 'application/vnd.openxmlformats-officedocument';
/** By extension: what [Content_Types].xml calls the document itself (ECMA-376 part 1, 11 to 13). */
const MAIN: Readonly<Record<string, string>> = {
  docx: `${FORMAT}.wordprocessingml.document.main+xml`,
  xlsx: `${FORMAT}.spreadsheetml.sheet.main+xml`,
  pptx: `${FORMAT}.presentationml.presentation.main+xml`,
};
const TYPES = '[content_types].xml';
/** Hundreds of parts stay far below this. */
const MOST_TYPES_BYTES = 1_000_000;

/** Where macros stand: by the names that Office gives them, and in OpenDocument's own folders. */
const MACRO_PARTS = /(^|\/)(vbaproject\.bin|vbadata\.xml|macrosheets\/.*)$|^(basic|scripts)\//;
const MACRO_TYPES = /vbaproject|macroenabled|macrosheet/i;
/** A program for Java or Android is a zip, too. */
const PROGRAM = /^meta-inf\/manifest\.mf$|^classes\d*\.dex$/;

/** @param kind its extension: docx, xlsx, pptx, odt, ods or odp. null: nothing is wrong with it */
export function officeFault(content: Buffer, kind: string): OfficeFault | null {
  const entries = zipEntries(content);
  if (!entries) return 'file.differs';
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.some((name) => MACRO_PARTS.test(name))) return 'file.macro';
  const other = MAIN[kind] ? 'mimetype' : TYPES;
  if (names.some((name) => name === other || PROGRAM.test(name))) return 'file.double';
  return MAIN[kind] ? typesFault(content, entries, MAIN[kind]) : null;
}

function typesFault(content: Buffer, entries: readonly ZipEntry[], main: string): OfficeFault | null {
  const entry = entries.find(({ name }) => name.toLowerCase() === TYPES);
  const types = entry && textOf(unzipped(content, entry, MOST_TYPES_BYTES));
  if (!types) return 'file.differs';
  if (MACRO_TYPES.test(types)) return 'file.macro';
  const named = (type: string): boolean => types.includes(`"${type}"`) || types.includes(`'${type}'`);
  if (!named(main)) return 'file.differs';
  return Object.values(MAIN).some((type) => type !== main && named(type)) ? 'file.double' : null;
}

/** XML that says what it reads as: UTF-8, and nothing written as a reference or declared elsewhere. */
function textOf(bytes: Buffer | null): string | null {
  if (!bytes) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const encoding = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8';
    return encoding.toLowerCase() !== 'utf-8' || /<!|&(?!amp;)|\0/.test(text) ? null : text;
  } catch {
    return null;
  }
}
