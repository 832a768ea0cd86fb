/** What sign-in leaves behind and nobody needs any more: it goes by itself. */
import type { DataSource } from 'typeorm';
import type { Clock } from '#platform/clock';
import { inTenant } from '#platform/tenancy';
import { CODE_MINUTES, LOOK_BACK_MINUTES } from './sign-in/code.rules.js';
import { idleSince } from './sessions/session.rules.js';

export class ForgetSignIns {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** In every municipality; a repeat finds nothing. One that fails is told of, the others go on. */
  async runAll(onFailure: (tenantId: string, error: unknown) => void): Promise<void> {
    const tenants: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY 1`);
    for (const { id } of tenants) await this.run(id).catch((error: unknown) => onFailure(id, error));
  }

  /** Sessions that have ended, visits and codes out of time. A code that no server took by then is not sent any more, and its text goes. */
  async run(tenantId: string): Promise<void> {
    const now = this.clock.now();
    const before = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString();
    await inTenant(this.db, tenantId, async (tx) => {
      await tx.query(`DELETE FROM session WHERE expires_at <= $1 OR seen_at <= $2`, [now, idleSince(now)]);
      await tx.query(`DELETE FROM sign_in WHERE asked_at <= $1`, [before(LOOK_BACK_MINUTES)]);
      await tx.query(`DELETE FROM sign_in_visit WHERE expires_at <= $1`, [now]);
      const old = [before(CODE_MINUTES)];
      await tx.query(`UPDATE delivery d SET state = 'failed', next_attempt_at = NULL FROM mailing m WHERE m.id = d.mailing_id AND m.kind = 'sign-in-code' AND m.created_at <= $1 AND d.state IN ('queued', 'unknown')`, old);
      await tx.query(`UPDATE mailing SET text_body = '', html_body = '' WHERE kind = 'sign-in-code' AND created_at <= $1 AND text_body <> ''`, old);
    });
  }
}
