/**
 * One mail a day for who prefers that, on weekdays: what came in before half past seven, in one letter. Nothing remembers that a
 * day's digest went out: a notice waits until it is in one, so a worker that was away at that hour makes up for it when it is back.
 */
import type { DataSource } from 'typeorm';
import { instantOf, localDateOf, weekdayOf } from '#calendar/local-date';
import type { Queryable } from '#engine/instance.store';
import { createMailing } from '#messaging/ledger';
import { putInDigest, tenantsWaitingForDigest, waitingForDigest, type WaitingNotice } from '#messaging/ledger.queries';
import { renderMail } from '#messaging/mail-kinds';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { schemeOn } from '../municipalities/schemes.js';
import { pagesOf } from './web-pages.js';

export const DIGEST_TIME = '07:30';

export class Digests {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly baseUrl: string,
  ) {}

  /** Make the digests of every municipality in which one is due; returns how many. One that fails is told of, the others go on. */
  async runDue(dispatch: Queryable, onFailure: (tenantId: string, error: unknown) => void): Promise<number> {
    const before = digestMoment(this.clock.now());
    if (before === null) return 0;
    let made = 0;
    for (const tenantId of await tenantsWaitingForDigest(dispatch, before)) {
      made += await this.run(tenantId).catch((error: unknown) => {
        onFailure(tenantId, error);
        return 0;
      });
    }
    return made;
  }

  /** Make today's digests of one municipality; returns how many. Before its hour none; a repeat finds nothing waiting. */
  async run(tenantId: string): Promise<number> {
    const before = digestMoment(this.clock.now());
    return before === null ? 0 : this.make(tenantId, before);
  }

  private make(tenantId: string, before: string): Promise<number> {
    return inTenant(this.db, tenantId, async (tx) => {
      const now = this.clock.now();
      const date = localDateOf(now);
      const { scheme } = await schemeOn(tx, tenantId, date);
      const groups = byAddress(await waitingForDigest(tx, before));
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
          link: pagesOf(this.baseUrl, scheme),
          date,
          notices: notices.map(({ subject, text }) => ({ subject, text })),
        };
        const mailing = { id, tenantId, kind: 'digest', ...renderMail(facts), calendar: null, attachments: [], about: {}, urgent: true, inOrder: false };
        await createMailing(tx, mailing, [{ personId: first.personId, email: first.email, name: first.name, digest: false }], scheme.mailbox, now);
        await putInDigest(tx, id, notices.map(({ deliveryId }) => deliveryId));
      }
      return groups.length;
    });
  }
}

/** Today's half past seven, local time, before the day begins; null where it is still to come, and at the weekend. */
export function digestMoment(now: string): string | null {
  const today = localDateOf(now);
  const moment = instantOf(today, DIGEST_TIME);
  return weekdayOf(today) <= 5 && now >= moment ? moment : null;
}

function byAddress(notices: readonly WaitingNotice[]): WaitingNotice[][] {
  const groups = new Map<string, WaitingNotice[]>();
  for (const notice of notices) groups.set(notice.email.toLowerCase(), [...(groups.get(notice.email.toLowerCase()) ?? []), notice]);
  return [...groups.values()];
}
