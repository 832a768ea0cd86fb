/**
 * Codes that were asked for and are to be mailed. Made here, where they are mailed: who answers the browser never knows one, and takes as
 * long for an address that nobody has. In the ledger they are of no body, so no secretary reads them; an hour later they are gone from it.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { Queryable } from '#engine/instance.store';
import { digestOf, newCode, newSalt } from '#identity/secrets';
import { CODE_MINUTES } from '#identity/sign-in/code.rules';
import { setCode, takeDue, tenantsWithDueCodes, type DueCode } from '#identity/sign-in/sign-in.store';
import { createMailing } from '#messaging/ledger';
import { renderMail } from '#messaging/mail-kinds';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { schemeOn } from '../municipalities/schemes.js';

export class SignInCodes {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** In every municipality where one waits; returns how many went out. One that fails is told of, the others go on. */
  async runDue(dispatch: Queryable, onFailure: (tenantId: string, error: unknown) => void): Promise<number> {
    let sent = 0;
    for (const tenantId of await tenantsWithDueCodes(dispatch, this.clock.now())) {
      sent += await this.run(tenantId).catch((error: unknown) => {
        onFailure(tenantId, error);
        return 0;
      });
    }
    return sent;
  }

  private run(tenantId: string): Promise<number> {
    const now = this.clock.now();
    return inTenant(this.db, tenantId, async (tx) => {
      let sent = 0;
      for (const due of await takeDue(tx, now)) sent += await mail(tx, tenantId, due, now);
      return sent;
    });
  }
}

async function mail(tx: EntityManager, tenantId: string, { id, personId }: DueCode, now: string): Promise<number> {
  const [person]: { name: string; email: string }[] = await tx.query(`SELECT name, email FROM person WHERE id = $1`, [personId]);
  if (!person) return 0;
  const code = newCode();
  const salt = newSalt();
  await setCode(tx, id, salt, digestOf(code, salt));
  const { scheme } = await schemeOn(tx, tenantId, localDateOf(now));
  const lea = `LEA ${scheme.municipality.name}`;
  const facts = {
    kind: 'sign-in-code' as const, code, minutes: CODE_MINUTES, lea, mailbox: scheme.mailbox, colour: null, link: null,
    sender: { name: 'Leidraad', role: `namens ${lea}` }, greeting: person.name, reason: 'U krijgt deze mail omdat er een code voor dit mailadres is gevraagd.',
  };
  const mailing = { id: derivedId('sign-in-code', id), tenantId, kind: 'sign-in-code', ...renderMail(facts), calendar: null, attachments: [], about: {}, urgent: true, inOrder: false };
  await createMailing(tx, mailing, [{ personId, email: person.email, name: person.name, digest: false }], scheme.mailbox, now);
  return 1;
}
