/** A mail to oneself, to see whether mail arrives. In the ledger it is of no body, so no list of mails shows it but one's own last. */
import { createMailing } from '#messaging/ledger';
import type { DeliveryState } from '#messaging/ledger.queries';
import { renderMail } from '#messaging/mail-kinds';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { assertMayManage } from '../bodies/management.js';
import type { CommandContext, Commands } from '../command.js';

export interface SentTest {
  at: string;
  state: DeliveryState;
  /** What the mail server said last. */
  response: string | null;
}

export class TestMails {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError forbidden; `test-mail.under-way` while an earlier one is */
  send(context: CommandContext): Promise<{ email: string }> {
    const { tenantId, commandId, actor } = context;
    return this.commands.plain(context, { test: true }, async (work) => {
      if (actor.kind !== 'person') throw new Error('A test mail goes to who asks for it');
      await assertMayManage(work, actor.personId, 'settings.read');
      if ((await lastOf(work.tx, actor.personId))?.state === 'queued') throw new DomainError('conflict', 'test-mail.under-way', 'Uw vorige proefmail is nog onderweg. Wacht die eerst af.');
      const [person] = (await work.tx.query(`SELECT name, email FROM person WHERE id = $1`, [actor.personId])) as [{ name: string; email: string }];
      const { scheme, now } = work;
      const lea = `LEA ${scheme.municipality.name}`;
      const facts = { kind: 'test-mail' as const, lea, mailbox: scheme.mailbox, colour: null, link: null, sender: { name: 'Leidraad', role: `namens ${lea}` }, greeting: person.name, reason: 'U krijgt deze mail omdat u zelf om een proefmail vroeg.' };
      const mailing = { id: derivedId('test-mail', tenantId, commandId), tenantId, kind: 'test-mail', ...renderMail(facts), calendar: null, attachments: [], about: {}, urgent: true, inOrder: false };
      await createMailing(work.tx, mailing, [{ personId: actor.personId, email: person.email, name: person.name, digest: false }], scheme.mailbox, now);
      return { email: person.email };
    });
  }

  /** What became of one's own last. @throws DomainError forbidden */
  last(tenantId: string, personId: string): Promise<SentTest | null> {
    return this.commands.read(tenantId, async (reading) => {
      await assertMayManage(reading, personId, 'settings.read');
      return lastOf(reading.tx, personId);
    });
  }
}

async function lastOf(tx: { query(text: string, values: unknown[]): Promise<unknown> }, personId: string): Promise<SentTest | null> {
  const [row] = (await tx.query(`SELECT m.created_at AS at, d.state, d.last_response AS response FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'test-mail' AND d.person_id = $1 ORDER BY d.nr DESC LIMIT 1`, [personId])) as SentTest[];
  return row ?? null;
}
