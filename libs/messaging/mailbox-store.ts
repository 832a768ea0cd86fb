/** The embedded mailbox's folder: one .eml file per message and an index in order of arrival. Survives restarts and crashes. */
import { appendFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { z } from 'zod';

const entry = z.object({
  /** Counts up from 1 in order of arrival. */
  id: z.number().int().positive(),
  at: z.string(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  messageId: z.string(),
  size: z.number(),
});
export type MailboxEntry = z.infer<typeof entry>;

export class MailboxStore {
  private constructor(
    private readonly folder: string,
    private readonly limit: number,
    private entries: MailboxEntry[],
    private lastId: number,
  ) {}

  /** @param limit messages kept; older ones are removed, a tenth at a time */
  static async open(folder: string, limit: number): Promise<MailboxStore> {
    await mkdir(folder, { recursive: true });
    const index = await readFile(join(folder, INDEX), 'utf8').catch(() => '');
    const entries = index.split('\n').flatMap(parseLine);
    const known = new Set(entries.map((e) => fileName(e.id)));
    // A message without a line in the index was never acknowledged to its sender, who sends it again.
    const files = (await readdir(folder)).filter((name) => name.endsWith('.tmp') || (name.endsWith('.eml') && !known.has(name)));
    await Promise.all(files.map((name) => rm(join(folder, name))));
    const store = new MailboxStore(folder, limit, entries, entries.at(-1)?.id ?? 0);
    await store.writeIndex(); // drops half a line left by a crash
    return store;
  }

  /** Newest last. */
  list(): readonly MailboxEntry[] {
    return this.entries;
  }

  /** The message as it arrived; undefined when it does not exist (any more). */
  async source(id: number): Promise<Buffer | undefined> {
    return this.entries.some((e) => e.id === id) ? readFile(join(this.folder, fileName(id))) : undefined;
  }

  async add(source: Buffer, envelope: { at: string; from: string; to: string }): Promise<MailboxEntry> {
    const id = ++this.lastId; // taken before the first await: two messages at once get two numbers
    const mail = await PostalMime.parse(source.subarray(0, HEADER_BYTES));
    const added = { id, ...envelope, subject: mail.subject ?? '', messageId: mail.messageId ?? '', size: source.length };
    const path = join(this.folder, fileName(id));
    await writeFile(`${path}.tmp`, source);
    await rename(`${path}.tmp`, path);
    await appendFile(join(this.folder, INDEX), `${JSON.stringify(added)}\n`);
    this.entries.push(added);
    if (this.entries.length > this.limit * 1.1) await this.prune();
    return added;
  }

  private async prune(): Promise<void> {
    const gone = this.entries.slice(0, -this.limit);
    this.entries = this.entries.slice(-this.limit);
    await this.writeIndex();
    await Promise.all(gone.map((e) => rm(join(this.folder, fileName(e.id)), { force: true })));
  }

  private async writeIndex(): Promise<void> {
    const path = join(this.folder, INDEX);
    await writeFile(`${path}.tmp`, this.entries.map((e) => `${JSON.stringify(e)}\n`).join(''));
    await rename(`${path}.tmp`, path);
  }
}

// Subject and Message-ID stand in the first kilobytes; a PDF need not be decoded for a list.
const HEADER_BYTES = 8_192;
export const INDEX = 'index.jsonl';
export const fileName = (id: number): string => `${String(id).padStart(7, '0')}.eml`;

/** A line of the index; nothing for half a line that a crash left. */
export function parseLine(line: string): MailboxEntry[] {
  try {
    return [entry.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
