/** The files of a zip, where all who read it read the same: whoever goes by its directory at the end and whoever goes from its first byte. */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  /** 0: stored, 8: deflated. */
  method: number;
  /** Bytes in the file, from `dataAt`. */
  packed: number;
  dataAt: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** What a writer may add behind a file's data: its check and sizes. */
const MOST_DESCRIPTOR_BYTES = 24;
const ENCRYPTED = 1;

/**
 * null: no such zip. Its end record ends the file, its directory stands right before that and names each file once, and those fill the
 * rest from the first byte: nothing stands before, between or behind them. Encrypted files and sizes beyond 4 GB are none of it.
 */
export function zipEntries(zip: Buffer): ZipEntry[] | null {
  const end = zip.length - END_BYTES;
  if (end < 0 || zip.readUInt32LE(end) !== END) return null;
  const [count, bytes, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  if (start + bytes !== end) return null;
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let filled = 0;
  for (const { entry, from } of inOrder(zip, start, end)) {
    // Programs take names that differ in capitals only for the same.
    if (!entry || from < filled || from - filled > (filled === 0 ? 0 : MOST_DESCRIPTOR_BYTES) || names.has(entry.name.toLowerCase())) return null;
    names.add(entry.name.toLowerCase());
    entries.push(entry);
    filled = entry.dataAt + entry.packed;
  }
  return entries.length === count && count > 0 && filled <= start && start - filled <= MOST_DESCRIPTOR_BYTES ? entries : null;
}

/** What the directory names, as it follows in the file; an entry that is wrong is null. */
function inOrder(zip: Buffer, start: number, end: number): { entry: ZipEntry | null; from: number }[] {
  const found: { entry: ZipEntry | null; from: number }[] = [];
  for (let at = start; at < end; ) {
    if (at + CENTRAL_BYTES > end || zip.readUInt32LE(at) !== CENTRAL) return [{ entry: null, from: 0 }];
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const next = at + CENTRAL_BYTES + name + extra + comment;
    if (next > end) return [{ entry: null, from: 0 }];
    found.push({ entry: entryAt(zip, at, name, start), from: zip.readUInt32LE(at + 42) });
    at = next;
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Where the file's own header says the same as the directory does. */
function entryAt(zip: Buffer, at: number, nameBytes: number, start: number): ZipEntry | null {
  const [flags, method, packed, from] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
  const name = zip.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
  if (flags & ENCRYPTED || from + LOCAL_BYTES > start || zip.readUInt32LE(from) !== LOCAL) return null;
  const ownName = zip.subarray(from + LOCAL_BYTES, from + LOCAL_BYTES + zip.readUInt16LE(from + 26));
  const dataAt = from + LOCAL_BYTES + ownName.length + zip.readUInt16LE(from + 28);
  if (!ownName.equals(name) || zip.readUInt16LE(from + 8) !== method || dataAt + packed > start) return null;
  return { name: name.toString('utf8'), method, packed, dataAt };
}

/** @param most bytes when unpacked. null: more than that, or not to be read */
export function unzipped(zip: Buffer, { method, packed, dataAt }: ZipEntry, most: number): Buffer | null {
  const data = zip.subarray(dataAt, dataAt + packed);
  if (method === 0) return packed <= most ? data : null;
  if (method !== 8) return null;
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch {
    return null;
  }
}
