import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailbox, type EmbeddedMailbox, type MailboxBehaviour } from './mailbox.js';
import { createMailer, outcomeOf, type Mailer } from './mailer.js';

const mail = (to: string): Buffer => Buffer.from(`To: ${to}\r\nMessage-ID: <1@lea.example>\r\nSubject: Verslag\r\n\r\nHet verslag.\r\n`);

describe('sending one mail', () => {
  let folder: string;
  let mailbox: EmbeddedMailbox;
  let mailer: Mailer;
  let behaviour: MailboxBehaviour;

  beforeEach(async () => {
    behaviour = {};
    folder = await mkdtemp(join(tmpdir(), 'leidraad-mailer-'));
    mailbox = await startMailbox({ host: '127.0.0.1', port: 0, folder, now: () => '2021-10-15T07:00:00.000Z', behaviour: { recipient: (to) => behaviour.recipient?.(to) ?? null, message: (m) => behaviour.message?.(m) ?? 'accept' } });
    mailer = createMailer({ url: mailbox.url, from: 'lea@zoetermeer.example' });
  });
  afterEach(async () => {
    mailer.close();
    await mailbox.stop();
    await rm(folder, { recursive: true });
  });
  const send = (to = 'a.vos@school.example') => mailer.send(to, mail(to));

  it('is accepted when the server took it', async () => {
    expect(await send()).toEqual({ outcome: 'accepted', response: expect.stringMatching(/^250 /) });
    expect(mailbox.listMessages()).toMatchObject([{ from: 'lea@zoetermeer.example', to: 'a.vos@school.example', subject: 'Verslag', messageId: '<1@lea.example>' }]);
  });

  it('is refused for good when the address does not exist', async () => {
    behaviour.recipient = () => ({ code: 550, message: '5.1.1 No such user' });
    expect(await send()).toMatchObject({ outcome: 'refused', permanent: true, response: expect.stringContaining('No such user') });
  });

  it('is refused for now when the server is busy, for this recipient or for the message', async () => {
    behaviour.recipient = () => ({ code: 451, message: '4.7.1 Greylisted' });
    expect(await send()).toMatchObject({ outcome: 'refused', permanent: false });
    behaviour = { message: () => ({ code: 452, message: '4.3.1 Disk full' }) };
    expect(await send()).toMatchObject({ outcome: 'refused', permanent: false });
  });

  it('is refused for good when the message itself will never be taken', async () => {
    behaviour.message = () => ({ code: 554, message: '5.7.1 Rejected as spam' });
    expect(await send()).toMatchObject({ outcome: 'refused', permanent: true });
  });

  it('is unknown when the connection is lost after the message went out, whether it was kept or not', async () => {
    for (const hangUp of ['kept', 'lost'] as const) {
      behaviour.message = () => ({ hangUp });
      expect(await send()).toMatchObject({ outcome: 'unknown' });
    }
    expect(mailbox.listMessages()).toHaveLength(1);
  });

  it('goes on after each of these over the same mailer, with every recipient in a message of their own', async () => {
    behaviour.recipient = (to) => (to.startsWith('weg') ? { code: 550, message: 'No such user' } : null);
    const outcomes = await Promise.all(['a@school.example', 'weg@school.example', 'b@school.example', 'c@school.example'].map(send));
    expect(outcomes.map((o) => o.outcome)).toEqual(['accepted', 'refused', 'accepted', 'accepted']);
    expect(mailbox.listMessages().map((m) => m.to).sort()).toEqual(['a@school.example', 'b@school.example', 'c@school.example']);
  });

  it('is refused for now when there is no server', async () => {
    const gone = createServer();
    const port = await new Promise<number>((resolve) => gone.listen(0, '127.0.0.1', () => resolve((gone.address() as { port: number }).port)));
    await new Promise((resolve) => gone.close(resolve));
    const lonely = createMailer({ host: '127.0.0.1', port, from: 'lea@zoetermeer.example' });
    expect(await lonely.send('a@school.example', mail('a@school.example'))).toMatchObject({ outcome: 'refused', permanent: false });
    lonely.close();
  });
});

describe('what an SMTP error means for the recipient', () => {
  const error = (fields: object) => Object.assign(new Error('x'), fields);
  it.each([
    ['a wrong password is ours to repair, not final', error({ code: 'EAUTH', responseCode: 535, permanent: true, command: 'AUTH PLAIN' }), false, { outcome: 'refused', permanent: false }],
    ['a sender that the server does not allow is ours too', error({ code: 'EENVELOPE', responseCode: 553, permanent: true, command: 'MAIL FROM' }), false, { outcome: 'refused', permanent: false }],
    ['a connection lost before the message began delivered nothing', error({ code: 'ECONNECTION' }), false, { outcome: 'refused', permanent: false }],
    ['silence after the message began may have delivered it', error({ code: 'ETIMEDOUT' }), true, { outcome: 'unknown' }],
  ])('%s', (_, failure, begun, expected) => expect(outcomeOf(failure, begun)).toMatchObject(expected));
});
