/** Once a calendar year, on a working day, each municipality gets a vernietigingslijst by itself where something is past its period. */
import type { DataSource } from 'typeorm';
import { localDateOf, localTimeOf } from '#calendar/local-date';
import { isDuplicate, type Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { schemeOn } from '../municipalities/schemes.js';
import { destructionTarget } from './destruction.commands.js';
import { writeProposal } from './proposal.js';

const OPENS = '08:30';
const CLOSES = '17:00';

export class DestructionWatch {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
    private readonly clock: Clock,
  ) {}

  /** In every municipality; one that fails is told of, the others go on. */
  async runAll(onFailure: (tenantId: string, error: unknown) => void): Promise<void> {
    const tenants: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY 1`);
    for (const { id } of tenants) await this.run(id).catch((error: unknown) => onFailure(id, error));
  }

  /** True where a list was made. None while one waits for approval, or one was made this year. */
  async run(tenantId: string): Promise<boolean> {
    const now = this.clock.now();
    const today = localDateOf(now);
    try {
      return await inTenant(this.db, tenantId, async (tx) => {
        const { version, scheme, calendar } = await schemeOn(tx, tenantId, today);
        if (!calendar.isWorkingDay(today) || localTimeOf(now) < OPENS || localTimeOf(now) >= CLOSES) return false;
        const [made]: unknown[] = await tx.query(`SELECT FROM destruction_list WHERE (approved_at IS NULL AND withdrawn_at IS NULL) OR made_on >= $1::date LIMIT 1`, [`${today.slice(0, 4)}-01-01`]);
        if (made) return false;
        const listId = derivedId('destruction-of-year', tenantId, today.slice(0, 4));
        const input = await writeProposal(tx, { tenantId, listId, by: null, now, today, scheme: { version, retention: scheme.retention } });
        if (input) await this.runner.start(tenantId, destructionTarget(listId), { ...input }, { id: derivedId('command', listId), actor: { kind: 'system', name: 'setup' } }, tx);
        return input !== null;
      });
    } catch (error) {
      // Another worker was at it in the same moment.
      if (isDuplicate(error)) return false;
      throw error;
    }
  }
}
