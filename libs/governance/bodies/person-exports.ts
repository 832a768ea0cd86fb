/** All that is kept about somebody, handed out by who may; that it was, is recorded. */
import type { Commands } from '../command.js';
import { exportPerson, type PersonExport } from '../privacy/person-export.js';
import { assertMayManage } from './management.js';

export class PersonExports {
  constructor(private readonly commands: Commands) {}

  /** @param slug the municipality's. @throws DomainError `person.absent`, or forbidden */
  async of(tenantId: string, slug: string, by: string, personId: string): Promise<PersonExport> {
    const found = await this.commands.read(tenantId, async (reading) => {
      await assertMayManage(reading, by, 'person.export');
      return exportPerson(reading.tx, slug, personId, { at: reading.now, retention: reading.scheme.retention });
    });
    await this.commands.audit(tenantId, 'person-exported', { by, personId });
    return found;
  }
}
