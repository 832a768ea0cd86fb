/** Who may look whether all is still as it was recorded, does so from here; handing it out is recorded itself. */
import { assertMayManage } from '../bodies/management.js';
import type { Commands } from '../command.js';
import { exportAudit } from './export.js';
import { readSeals, type Seal } from './seal.js';
import { verify, type Verified } from './verify.js';

export class AuditDesk {
  /** It walks everything: whoever asks meanwhile gets the same answer. By municipality. */
  private readonly running = new Map<string, Promise<Verified & { at: string }>>();

  constructor(private readonly commands: Commands) {}

  /** The latest first. @throws DomainError forbidden */
  seals(tenantId: string, personId: string): Promise<Seal[]> {
    return this.commands.read(tenantId, async (reading) => {
      await assertMayManage(reading, personId, 'audit.read');
      return (await readSeals(reading.tx)).reverse();
    });
  }

  /** @throws DomainError forbidden */
  async verify(tenantId: string, personId: string): Promise<Verified & { at: string }> {
    await this.commands.read(tenantId, (reading) => assertMayManage(reading, personId, 'audit.read'));
    const under = this.running.get(tenantId) ?? this.commands.read(tenantId, async ({ tx, now }) => ({ at: now, ...(await verify(tx, tenantId)) })).finally(() => this.running.delete(tenantId));
    this.running.set(tenantId, under);
    return under;
  }

  /**
   * Rows of the export, without what people wrote, to `take` as they are read: it is waited for.
   * @throws DomainError forbidden, before anything is taken
   */
  async assertMayExport(tenantId: string, personId: string): Promise<void> {
    await this.commands.read(tenantId, (reading) => assertMayManage(reading, personId, 'audit.export'));
    await this.commands.audit(tenantId, 'audit-exported', { by: personId });
  }

  export(municipality: { tenantId: string; slug: string }, take: (rows: AsyncGenerator<object>) => Promise<void>): Promise<void> {
    return this.commands.read(municipality.tenantId, ({ tx, now }) => take(exportAudit(tx, municipality, { at: now, payloads: false })));
  }
}
