/** Reads the embedded mailbox's folder while another process keeps it: the API shows what the mailbox took. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { fileName, INDEX, parseLine, type MailboxEntry } from './mailbox-store.js';

export class MailboxReader {
  private known = { stamp: '', entries: [] as readonly MailboxEntry[] };

  constructor(private readonly folder: string) {}

  /** In order of arrival; empty while there is no mailbox. */
  async list(): Promise<readonly MailboxEntry[]> {
    const path = join(this.folder, INDEX);
    const found = await stat(path).catch(absent);
    if (!found) return [];
    // Thousands of lines are read again only when one has come.
    const stamp = `${found.size}/${found.mtimeMs}`;
    if (stamp !== this.known.stamp) this.known = { stamp, entries: (await readFile(path, 'utf8')).split('\n').flatMap(parseLine) };
    return this.known.entries;
  }

  /** Parsed; undefined when there is no such message (any more). */
  async read(id: number): Promise<Email | undefined> {
    if (!(await this.list()).some((entry) => entry.id === id)) return undefined;
    const source = await readFile(join(this.folder, fileName(id))).catch(absent);
    return source && PostalMime.parse(source);
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
