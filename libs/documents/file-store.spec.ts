import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from './file-store.js';

describe('the file store', () => {
  let folder: string;
  let store: FileStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leidraad-files-'));
    store = new FileStore(join(folder, 'files'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const onDisk = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).map((e) => e.name);

  it('gives back what was put in, by the digest of its content', async () => {
    const kept = await store.put(Buffer.from('verslag'));
    expect(kept).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), size: 7 });
    expect((await store.get(kept.sha256)).toString()).toBe('verslag');
    await expect(store.get('0'.repeat(64))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('keeps the same content once, also when it comes many times at once, and leaves nothing half written', async () => {
    const kept = await Promise.all(Array.from({ length: 20 }, () => store.put(Buffer.alloc(100_000, 'x'))));
    expect(new Set(kept.map((k) => k.sha256)).size).toBe(1);
    expect(await onDisk()).toEqual([kept[0]!.sha256]);
  });

  it('mends a file that a crash of the disk left short', async () => {
    const { sha256 } = await store.put(Buffer.from('verslag'));
    await writeFile(join(folder, 'files', sha256.slice(0, 2), sha256), 'vers');
    await store.put(Buffer.from('verslag'));
    expect((await store.get(sha256)).toString()).toBe('verslag');
  });

  it('refuses to hand out a file that was changed on disk', async () => {
    const { sha256 } = await store.put(Buffer.from('verslag'));
    await writeFile(join(folder, 'files', sha256.slice(0, 2), sha256), 'anders!');
    await expect(store.get(sha256)).rejects.toThrow(/damaged/);
  });

  it.each(['../../etc/passwd', 'ab/../../x', '', 'A'.repeat(64), `${'a'.repeat(64)}\n`, 'a'.repeat(63)])('%j is no name of a file', async (name) => {
    await expect(store.get(name)).rejects.toThrow(/Not a SHA-256/);
  });
});
