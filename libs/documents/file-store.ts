/**
 * Files by content: a file's name is the SHA-256 of its bytes, so the same PDF is kept once, and what is read is checked
 * against its name. Nothing that a user typed ever becomes part of a path.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface StoredFile {
  /** 64 lower-case hexadecimal digits. */
  sha256: string;
  /** Bytes. */
  size: number;
}

export class FileStore {
  /** @param folder where files are kept, in sub-folders by their first two digits; made when it is not there */
  constructor(private readonly folder: string) {}

  /** Keep these bytes. Once this returns they survive a crash; keeping the same bytes again does nothing. */
  async put(content: Buffer): Promise<StoredFile> {
    const sha256 = digest(content);
    const path = this.pathOf(sha256);
    if (!(await isWhole(path, content.length))) await writeWhole(path, content);
    return { sha256, size: content.length };
  }

  /**
   * The bytes. @throws Error when `sha256` is no digest, when there is no such file, or when it has been changed on disk: our rows
   * name only what was put here, so each of these is a defect and not an answer
   */
  async get(sha256: string): Promise<Buffer> {
    const content = await readFile(this.pathOf(sha256));
    if (digest(content) !== sha256) throw new Error(`File ${sha256} is damaged: its content has another digest`);
    return content;
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a SHA-256 digest: ${JSON.stringify(sha256)}`);
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

const isWhole = (path: string, size: number): Promise<boolean> => stat(path).then((found) => found.size === size, () => false);

/** Written aside and renamed: a reader sees the whole file or none, also when the machine stops in between. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${randomUUID()}.tmp`;
  const file = await open(aside, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
    await file.close();
    await rename(aside, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(aside, { force: true });
    throw error;
  }
}
