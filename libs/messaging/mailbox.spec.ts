import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailbox, type EmbeddedMailbox, type MailboxOptions } from './mailbox.js';
import { createMailer } from './mailer.js';

const source = (n: number): Buffer => Buffer.from(`To: lid@school.example\r\nMessage-ID: <${n}@lea.example>\r\nSubject: =?UTF-8?Q?Besluitenlijst_=E2=82=AC?= ${n}\r\n\r\nTekst ${n}\r\n`);

describe('the embedded mailbox', () => {
  let folder: string;
  let running: EmbeddedMailbox[];
  beforeEach(async () => {
    running = [];
    folder = await mkdtemp(join(tmpdir(), 'leidraad-mailbox-'));
  });
  afterEach(async () => {
    await Promise.all(running.map((m) => m.stop()));
    await rm(folder, { recursive: true });
  });
  const start = async (options: Partial<MailboxOptions> = {}) => {
    const mailbox = await startMailbox({ host: '127.0.0.1', port: 0, folder, now: () => '2021-10-15T07:00:00.000Z', ...options });
    running.push(mailbox);
    return mailbox;
  };
  const send = async (mailbox: EmbeddedMailbox, message: Buffer) => {
    const mailer = createMailer({ url: mailbox.url, from: 'lea@zoetermeer.example' });
    const outcome = await mailer.send('lid@school.example', message);
    mailer.close();
    return outcome;
  };

  it('shows what arrived, parsed', async () => {
    const heard: number[] = [];
    const mailbox = await start({ onMessage: (entry) => heard.push(entry.id) });
    await send(mailbox, source(1));
    expect(mailbox.listMessages()).toEqual([expect.objectContaining({ id: 1, at: '2021-10-15T07:00:00.000Z', to: 'lid@school.example', subject: 'Besluitenlijst € 1' })]);
    expect((await mailbox.readMessage(1))?.text?.trim()).toBe('Tekst 1');
    expect(await mailbox.readMessage(2)).toBeUndefined();
    expect(heard).toEqual([1]);
  });

  it('still has everything after a restart and counts on', async () => {
    const first = await start();
    await send(first, source(1));
    await first.stop();
    const second = await start();
    await send(second, source(2));
    expect(second.listMessages().map((m) => [m.id, m.messageId])).toEqual([[1, '<1@lea.example>'], [2, '<2@lea.example>']]);
  });

  it('forgets what a crash left half written, because nobody was told that it arrived', async () => {
    const first = await start();
    await send(first, source(1));
    await first.stop();
    await writeFile(join(folder, '0000002.eml'), 'half');
    await appendFile(join(folder, 'index.jsonl'), '{"id":2,"at"');
    const second = await start();
    expect(second.listMessages().map((m) => m.id)).toEqual([1]);
    expect((await readdir(folder)).sort()).toEqual(['0000001.eml', 'index.jsonl']);
  });

  it('keeps a bounded number of messages, the newest', async () => {
    const mailbox = await start({ limit: 10 });
    for (let n = 1; n <= 12; n++) await send(mailbox, source(n));
    expect(mailbox.listMessages().map((m) => m.id)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.eml'))).toHaveLength(10);
  });

  it('refuses a message that is too large for good', async () => {
    const mailbox = await start({ maxBytes: 10_000 });
    expect(await send(mailbox, Buffer.concat([source(1), Buffer.alloc(20_000, 'x\r\n')]))).toMatchObject({ outcome: 'refused' });
    expect(mailbox.listMessages()).toEqual([]);
  });

  it('says so when its port is taken', async () => {
    const mailbox = await start();
    await expect(start({ port: mailbox.port, folder: join(folder, 'b') })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
