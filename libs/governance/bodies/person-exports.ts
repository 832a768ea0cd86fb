/** All that is kept about somebody, handed out by who may; that it was, is recorded. */
import { DomainError } from '#platform/errors';
import type { Commands } from '../command.js';
import { exportPerson, type PersonExport } from '../privacy/person-export.js';
import { assertMayManage } from './management.js';

export class PersonExports {
  constructor(private readonly commands: Commands) {}

  /** @param slug the municipality's. @throws DomainError `person.absent`, or forbidden */
  async of(tenantId: string, slug: string, by: string, personId: string): Promise<PersonExport> {
    const found = await this.commands.read(tenantId, async (reading) => {
      await assertMayManage(reading, by, 'person.export');
      const [person]: { email: string }[] = await reading.tx.query(`SELECT email FROM person WHERE id = $1`, [personId]);
      if (!person) throw new DomainError('not-found', 'person.absent', 'Deze persoon bestaat niet in deze gemeente. Kies uit de lijst met personen.', { personId });
      return exportPerson(reading.tx, slug, person.email, { at: reading.now, retention: reading.scheme.retention });
    });
    await this.commands.audit(tenantId, 'person-exported', { by, personId });
    return found;
  }
}
