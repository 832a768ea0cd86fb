/**
 * Turns that begin by themselves: the first when the scheme's period begins, another when a new scheme brings an ambition or a new
 * period, after a turn that was the last of its LEA. In office hours of the scheme's calendar; a repeat finds them under way.
 */
import type { DataSource } from 'typeorm';
import { localDateOf, localTimeOf } from '#calendar/local-date';
import { isDuplicate, type Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { inTenant } from '#platform/tenancy';
import { schemeOn } from '../municipalities/schemes.js';
import { beginTurn, idleSubjects, isCurrent } from './begin-turn.js';

const OPENS = '08:30';
const CLOSES = '17:00';

export class CycleOpenings {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
    private readonly clock: Clock,
  ) {}

  /** In every municipality; returns how many began. One that fails is told of, the others go on. */
  async runDue(onFailure: (tenantId: string, error: unknown) => void): Promise<number> {
    let begun = 0;
    const municipalities: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY slug`);
    for (const { id } of municipalities) {
      begun += await this.run(id).catch((error: unknown) => {
        onFailure(id, error);
        return 0;
      });
    }
    return begun;
  }

  /** In one municipality; 0 outside office hours, and outside the LEA's period. */
  async run(tenantId: string): Promise<number> {
    try {
      return await inTenant(this.db, tenantId, async (tx) => {
        const now = this.clock.now();
        const today = localDateOf(now);
        const current = await schemeOn(tx, tenantId, today);
        if (!current.calendar.isWorkingDay(today) || localTimeOf(now) < OPENS || localTimeOf(now) >= CLOSES || !isCurrent(current.scheme, today)) return 0;
        let begun = 0;
        for (const subject of await idleSubjects(tx, current.scheme)) {
          if ((await beginTurn(this.runner, { tx, tenantId, ...current, opens: now, actor: { kind: 'system', name: 'setup' } }, subject)) !== null) begun += 1;
        }
        return begun;
      });
    } catch (error) {
      // Another worker was at it in the same moment.
      if (isDuplicate(error)) return 0;
      throw error;
    }
  }
}
