/**
 * What somebody uploads, judged by its bytes before it is kept: one of the kinds of file that a meeting needs, what its name and its sender say
 * it is, and nothing else besides. A file that can be read as two kinds carries the one past whoever looks for the other.
 */
import { fileTypeFromBuffer } from 'file-type';
import { officeFault } from './office-file.js';

export interface Upload {
  content: Buffer;
  fileName: string;
  /** As the sender says; 'application/octet-stream': says nothing. */
  mediaType: string;
}

export type Refused = 'file.kind' | 'file.old' | 'file.differs' | 'file.double' | 'file.macro';
export type Judged = { ok: true; mediaType: string } | { ok: false; code: Refused; message: string };

const UNSAID = 'application/octet-stream';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** By extension: what the bytes must be found to be ('text': nothing that is known by its first bytes), and its media type. */
const KINDS: Readonly<Record<string, readonly [found: string, mediaType: string]>> = {
  pdf: ['pdf', 'application/pdf'],
  docx: ['docx', `${OFFICE}.wordprocessingml.document`],
  xlsx: ['xlsx', `${OFFICE}.spreadsheetml.sheet`],
  pptx: ['pptx', `${OFFICE}.presentationml.presentation`],
  odt: ['odt', `${OPEN}.text`],
  ods: ['ods', `${OPEN}.spreadsheet`],
  odp: ['odp', `${OPEN}.presentation`],
  png: ['png', 'image/png'],
  jpg: ['jpg', 'image/jpeg'],
  jpeg: ['jpg', 'image/jpeg'],
  gif: ['gif', 'image/gif'],
  webp: ['webp', 'image/webp'],
  txt: ['text', 'text/plain'],
  md: ['text', 'text/markdown'],
  csv: ['text', 'text/csv'],
};
const ZIPPED: ReadonlySet<string> = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']);
/** Word, Excel and PowerPoint until 2003: whether such a file holds macros cannot be told without reading all of it as those programs do. */
const OLD: ReadonlySet<string> = new Set(['doc', 'xls', 'ppt']);

const MESSAGES: Readonly<Record<Refused, string>> = {
  'file.kind': 'Dit soort bestand kan hier niet worden bewaard. Stuur een pdf, een document, rekenblad of presentatie (Word, Excel, PowerPoint, OpenDocument), een afbeelding of platte tekst.',
  'file.old': 'Dit is een bestand van een oude Word, Excel of PowerPoint, waarin iets schadelijks kan zitten dat niemand ziet. Open het, sla het op als docx, xlsx, pptx of pdf, en stuur dat.',
  'file.differs': 'De inhoud van dit bestand past niet bij zijn naam of soort. Open het, sla het opnieuw op als wat het is, en stuur het dan.',
  'file.double': 'Dit bestand is te lezen als meer dan één soort. Sla het opnieuw op, bijvoorbeeld als pdf, en stuur het dan.',
  'file.macro': 'In dit bestand zitten macro’s: die voeren iets uit bij wie het opent. Sla het op zonder macro’s (docx, xlsx, pptx) of als pdf, en stuur dat.',
};
const refuse = (code: Refused): Judged => ({ ok: false, code, message: MESSAGES[code] });

export async function judgeUpload({ content, fileName, mediaType }: Upload): Promise<Judged> {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const kind = KINDS[extension];
  if (!kind) return refuse(OLD.has(extension) ? 'file.old' : 'file.kind');
  const [expected, own] = kind;
  const found = (await fileTypeFromBuffer(content))?.ext ?? (isText(content) ? 'text' : null);
  if (found !== expected) return refuse('file.differs');
  if (mediaType !== UNSAID && mediaType.toLowerCase() !== own) return refuse('file.differs');
  if (isDouble(content, found)) return refuse('file.double');
  const fault = ZIPPED.has(found) ? officeFault(content, found) : null;
  return fault ? refuse(fault) : { ok: true, mediaType: own };
}

/** UTF-8 without control characters but those of lines and tabs. */
function isText(content: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return !/[\u0000-\u0008\u000e-\u001f\u007f]/.test(text); // eslint-disable-line no-control-regex
  } catch {
    return false;
  }
}

/** As far as readers look for a PDF's first line, and browsers for markup. */
const HEAD_BYTES = 1024;

function isDouble(content: Buffer, found: string): boolean {
  const head = content.subarray(0, HEAD_BYTES).toString('latin1');
  if (/<(!doctype|html|head|body|script|svg|iframe|object|embed)\b|<\?php/i.test(head)) return true;
  if (found !== 'pdf' && head.includes('%PDF-')) return true;
  return !ZIPPED.has(found) && endsAsZip(content);
}

const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
/** Without its comment, which ends the file. */
const ZIP_END_BYTES = 22;

/** A zip is read from its end: whatever stands before it, its last record says where its files are. */
function endsAsZip(content: Buffer): boolean {
  const first = Math.max(0, content.length - ZIP_END_BYTES - 0xffff);
  for (let at = content.lastIndexOf(ZIP_END); at >= first; at = at === 0 ? -1 : content.lastIndexOf(ZIP_END, at - 1)) {
    if (at + ZIP_END_BYTES <= content.length && at + ZIP_END_BYTES + content.readUInt16LE(at + ZIP_END_BYTES - 2) === content.length) return true;
  }
  return false;
}
