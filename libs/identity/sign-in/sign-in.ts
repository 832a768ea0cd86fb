/**
 * Sign-in by a code that comes by mail. Asking is the same for an address that is known and for one that is not: the same answer, the same
 * work, the same limits. The code itself is made by the worker that mails it (governance/notices/sign-in-codes), so that who answers the
 * browser never knows it. A code counts only in the browser that asked for it, which carries a secret of its own.
 */
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '#platform/clock';
import type { Ids } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { digestOf, newToken } from '../secrets.js';
import { CODE_MINUTES, judgeCode, LOOK_BACK_MINUTES, mayAsk } from './code.rules.js';
import { earlierAsks, insertSignIn, noteTry, noteUse, personAt, signInOf } from './sign-in.store.js';

/** `secret` is for the browser's cookie; `from`: from when on one may ask again. */
export type Asked = { asked: true; secret: string; expiresAt: string } | { asked: false; from: string };

/** Whose address it was, and which. */
export interface Proven {
  personId: string;
  address: string;
}

export type Redeemed = { verdict: 'right'; proven: Proven } | { verdict: 'wrong'; left: number } | { verdict: 'gone' };

export const addressOf = (email: string): string => email.trim().toLowerCase();

export class SignIn {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @param network as `networkOf` gives it */
  ask(tenantId: string, email: string, network: string): Promise<Asked> {
    const now = this.clock.now();
    const later = (minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();
    const address = addressOf(email);
    const addressDigest = digestOf(address);
    return inTenant(this.db, tenantId, async (tx): Promise<Asked> => {
      const verdict = mayAsk(await earlierAsks(tx, addressDigest, network, later(-LOOK_BACK_MINUTES)), now);
      if (!verdict.allowed) return { asked: false, from: verdict.from };
      const secret = newToken();
      const expiresAt = later(CODE_MINUTES);
      await insertSignIn(tx, { tenantId, id: this.ids.uuid(), personId: await personAt(tx, address), addressDigest, browserDigest: digestOf(secret), network, askedAt: now, expiresAt });
      return { asked: true, secret, expiresAt };
    });
  }

  /** @param secret what the browser's cookie says; a wrong code costs one of its tries, also when the caller goes away */
  redeem(tenantId: string, secret: string, code: string): Promise<Redeemed> {
    const now = this.clock.now();
    return inTenant(this.db, tenantId, async (tx): Promise<Redeemed> => {
      const asked = await signInOf(tx, digestOf(secret));
      if (!asked) return { verdict: 'gone' };
      const judged = judgeCode(asked, code, now);
      if (judged.verdict !== 'right') {
        await noteTry(tx, asked.id);
        return judged;
      }
      await noteUse(tx, asked.id, now);
      const proven = await stillHas(tx, asked.personId, asked.addressDigest);
      return proven ? { verdict: 'right', proven } : { verdict: 'gone' };
    });
  }
}

/** Between mail and code the secretary may have given the person another address: then this one proves nothing. */
async function stillHas(tx: EntityManager, personId: string | null, addressDigest: string): Promise<Proven | null> {
  const [row]: { address: string }[] = await tx.query(`SELECT lower(email) AS address FROM person WHERE id = $1`, [personId]);
  return personId !== null && row && digestOf(row.address) === addressDigest ? { personId, address: row.address } : null;
}
