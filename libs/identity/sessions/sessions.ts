/**
 * Sessions: who signed in, where, how and until when. A session belongs to one municipality; the browser carries its secret, we keep a
 * digest. It counts while the person still has the address that was proven: another address ends it.
 */
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '#platform/clock';
import type { Ids } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { digestOf, newToken } from '../secrets.js';
import type { Proven } from '../sign-in/sign-in.js';
import { personAt } from '../sign-in/sign-in.store.js';
import { endOfSession, isAlive, isToBeNoted } from './session.rules.js';

/** 'code': proven to this installation itself, so it counts in every municipality; 'oidc': vouched for by one municipality, and for that one only. */
export type Method = 'code' | 'oidc';

export interface Session extends Proven {
  id: string;
  tenantId: string;
  method: Method;
  startedAt: string;
  seenAt: string;
  expiresAt: string;
}

/** A session's secret with what the browser is told of it. */
export interface Begun {
  /** For the cookie. */
  token: string;
  session: Session;
}

const COLUMNS = `s.id, s.tenant_id AS "tenantId", s.person_id AS "personId", s.address, s.method, s.started_at AS "startedAt", s.seen_at AS "seenAt", s.expires_at AS "expiresAt"`;
const FROM = `session s JOIN person p ON p.tenant_id = s.tenant_id AND p.id = s.person_id AND lower(p.email) = s.address`;
/** The municipality stands before the secret: without it the row could not be looked up. */
const TOKEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

export class Sessions {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Always under a new secret: what a browser carried before it signed in is worth nothing afterwards. */
  begin(tenantId: string, proven: Proven, method: Method): Promise<Begun> {
    const now = this.clock.now();
    return inTenant(this.db, tenantId, (tx) => this.insert(tx, { ...proven, tenantId, method, startedAt: now, expiresAt: endOfSession(now) }, now));
  }

  /** The session that this secret is of, while it lives; its use is noted. */
  async find(token: string): Promise<Session | null> {
    const [, tenantId, secret] = TOKEN.exec(token) ?? [];
    if (tenantId === undefined || secret === undefined) return null;
    const now = this.clock.now();
    return inTenant(this.db, tenantId, async (tx) => {
      const [session]: Session[] = await tx.query(`SELECT ${COLUMNS} FROM ${FROM} WHERE s.token_digest = $1`, [digestOf(secret)]);
      if (!session || !isAlive(session, now)) return null;
      if (isToBeNoted(session.seenAt, now)) await tx.query(`UPDATE session SET seen_at = $2 WHERE id = $1 AND seen_at < $2`, [session.id, now]);
      return session;
    });
  }

  /** This person's sessions here that live, the last used first. */
  list(tenantId: string, personId: string): Promise<Session[]> {
    return inTenant(this.db, tenantId, async (tx) => {
      const rows: Session[] = await tx.query(`SELECT ${COLUMNS} FROM ${FROM} WHERE s.person_id = $1 ORDER BY s.seen_at DESC, s.id`, [personId]);
      return rows.filter((session) => isAlive(session, this.clock.now()));
    });
  }

  /** False when it had ended already. */
  async end({ tenantId, id }: Pick<Session, 'tenantId' | 'id'>): Promise<boolean> {
    const [, count]: [unknown, number] = await inTenant(this.db, tenantId, (tx) => tx.query(`DELETE FROM session WHERE id = $1`, [id]));
    return count > 0;
  }

  /** Every session of this address: in its own municipality, and where the address counts, in the others. Returns how many ended. */
  async endAll(session: Session): Promise<number> {
    let ended = 0;
    for (const tenantId of await this.reachOf(session)) {
      ended += await inTenant(this.db, tenantId, async (tx) => {
        const [, count]: [unknown, number] = await tx.query(`DELETE FROM session WHERE address = $1 OR (person_id = $2 AND tenant_id = $3)`, [session.address, session.personId, session.tenantId]);
        return count;
      });
    }
    return ended;
  }

  /** Municipalities in which this session's person is known by the address that was proven; the session's own is one of them. */
  async homes(session: Session): Promise<string[]> {
    const known: string[] = [];
    for (const tenantId of await this.reachOf(session)) {
      if (tenantId === session.tenantId || (await inTenant(this.db, tenantId, (tx) => personAt(tx, session.address)))) known.push(tenantId);
    }
    return known;
  }

  /**
   * Go on in another municipality, where the same address is known: a session there, that ends no later, in the place of this one.
   * null: the person is not known there, or was vouched for by the other municipality only, or the session ended meanwhile.
   */
  async move(session: Session, tenantId: string): Promise<Begun | null> {
    if (!(await this.reachOf(session)).includes(tenantId)) return null;
    const personId = tenantId === session.tenantId ? session.personId : await inTenant(this.db, tenantId, (tx) => personAt(tx, session.address));
    // Taken away before there is another: of two who go on with one session at once, or beside its end, one goes on.
    if (personId === null || !(await this.end(session))) return null;
    return inTenant(this.db, tenantId, (tx) => this.insert(tx, { personId, address: session.address, tenantId, method: session.method, startedAt: session.startedAt, expiresAt: session.expiresAt }, this.clock.now()));
  }

  private async reachOf({ tenantId, method }: Session): Promise<string[]> {
    if (method === 'oidc') return [tenantId];
    const rows: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY name`);
    return rows.map(({ id }) => id);
  }

  private async insert(tx: EntityManager, part: Omit<Session, 'id' | 'seenAt'>, now: string): Promise<Begun> {
    const secret = newToken();
    const session: Session = { ...part, id: this.ids.uuid(), seenAt: now };
    await tx.query(`INSERT INTO session (tenant_id, id, person_id, address, token_digest, method, started_at, seen_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
      session.tenantId, session.id, session.personId, session.address, digestOf(secret), session.method, session.startedAt, now, session.expiresAt,
    ]);
    return { token: `${session.tenantId}.${secret}`, session };
  }
}
