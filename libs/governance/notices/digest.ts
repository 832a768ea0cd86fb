/** One mail a day for who prefers that: what came in since the last one, in one letter. */
import type { DataSource } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { createMailing } from '#messaging/ledger';
import { putInDigest, waitingForDigest, type WaitingNotice } from '#messaging/ledger.queries';
import { renderMail } from '#messaging/mail-kinds';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { schemeOn } from '../municipalities/schemes.js';

export class Digests {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly baseUrl: string,
  ) {}

  /** Make today's digests of one municipality; returns how many. A repeat finds nothing waiting. */
  run(tenantId: string): Promise<number> {
    return inTenant(this.db, tenantId, async (tx) => {
      const now = this.clock.now();
      const date = localDateOf(now);
      const { scheme } = await schemeOn(tx, tenantId, date);
      const groups = byAddress(await waitingForDigest(tx));
      for (const notices of groups) {
        const [first] = notices;
        if (!first) continue;
        const id = derivedId('digest', tenantId, first.email.toLowerCase(), first.deliveryId);
        const facts = {
          kind: 'digest' as const,
          lea: `LEA ${scheme.municipality.name}`,
          mailbox: scheme.mailbox,
          colour: null,
          sender: { name: `LEA ${scheme.municipality.name}`, role: 'secretariaat' },
          greeting: first.name,
          reason: 'Deze mail bundelt de berichten van een dag, zoals in Leidraad gekozen is.',
          link: this.baseUrl,
          date,
          notices: notices.map(({ subject, text }) => ({ subject, text })),
        };
        const mailing = { id, tenantId, kind: 'digest', ...(await renderMail(facts)), calendar: null, attachments: [], about: {}, urgent: true };
        await createMailing(tx, mailing, [{ personId: first.personId, email: first.email, name: first.name, digest: false }], scheme.mailbox, now);
        await putInDigest(tx, id, notices.map(({ deliveryId }) => deliveryId));
      }
      return groups.length;
    });
  }
}

function byAddress(notices: readonly WaitingNotice[]): WaitingNotice[][] {
  const groups = new Map<string, WaitingNotice[]>();
  for (const notice of notices) groups.set(notice.email.toLowerCase(), [...(groups.get(notice.email.toLowerCase()) ?? []), notice]);
  return [...groups.values()];
}
