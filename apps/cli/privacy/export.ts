/** `leidraad privacy export`. */
import { municipalityId } from '#governance/municipalities/establish';
import { exportPerson, type PersonExport } from '#governance/privacy/person-export';
import { DomainError } from '#platform/errors';
import { readInTenant } from '#platform/tenancy';
import { withApplication } from '../with-application.js';

/** @throws DomainError for a municipality or a person that is not here */
export function exportOf({ municipality, email }: { municipality: string; email: string }): Promise<PersonExport> {
  return withApplication('privacy', async (database, clock) => {
    const tenantId = municipalityId(municipality);
    return readInTenant(database, tenantId, async (tx) => {
      const [known]: unknown[] = await tx.query(`SELECT FROM municipality WHERE tenant_id = $1`, [tenantId]);
      if (!known) throw new DomainError('not-found', 'municipality.unknown', `De gemeente '${municipality}' is hier niet bekend.`, { municipality });
      return exportPerson(tx, municipality, email, clock.now());
    });
  });
}
