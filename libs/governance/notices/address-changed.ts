/** Another address lets its reader sign in as this person: the old one is told, at once and by name. In the ledger the mail is of no body. */
import { createMailing } from '#messaging/ledger';
import { renderMail } from '#messaging/mail-kinds';
import { derivedId } from '#platform/ids';
import type { Work } from '../command.js';

export async function tellOldAddress({ tx, scheme, now, context: { tenantId, commandId, actor } }: Work, { personId, name, email }: { personId: string; name: string; email: string }): Promise<void> {
  const [by]: { name: string }[] = actor.kind === 'person' ? await tx.query(`SELECT name FROM person WHERE id = $1`, [actor.personId]) : [];
  const lea = `LEA ${scheme.municipality.name}`;
  const facts = {
    kind: 'address-changed' as const, by: by?.name ?? null, lea, mailbox: scheme.mailbox, colour: null, link: null,
    sender: { name: 'Leidraad', role: `namens ${lea}` }, greeting: name, reason: 'U krijgt deze mail omdat dit tot nu toe uw mailadres was.',
  };
  const mailing = { id: derivedId('address-changed', tenantId, commandId), tenantId, kind: 'address-changed', ...renderMail(facts), calendar: null, attachments: [], about: {}, urgent: true, inOrder: false };
  await createMailing(tx, mailing, [{ personId, email, name, digest: false }], scheme.mailbox, now);
}
