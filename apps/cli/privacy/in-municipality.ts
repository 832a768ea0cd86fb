import type { EntityManager } from 'typeorm';
import { municipalityId } from '#governance/municipalities/establish';
import { DomainError } from '#platform/errors';
import { inTenant, readInTenant } from '#platform/tenancy';
import { withApplication } from '../with-application.js';

interface Given {
  tx: EntityManager;
  tenantId: string;
  now: string;
}

/** Read in one municipality. @param record what is to be kept of that it was read, before it is handed out. @throws DomainError `municipality.unknown` */
export function inMunicipality<T>(municipality: string, read: (given: Given) => Promise<T>, record?: (found: T, given: Given) => Promise<void>): Promise<T> {
  return withApplication('privacy', async (database, clock) => {
    const tenantId = municipalityId(municipality);
    const now = clock.now();
    const found = await readInTenant(database, tenantId, async (tx) => {
      const [known]: unknown[] = await tx.query(`SELECT FROM municipality WHERE tenant_id = $1`, [tenantId]);
      if (!known) throw new DomainError('not-found', 'municipality.unknown', `De gemeente '${municipality}' is hier niet bekend.`, { municipality });
      return read({ tx, tenantId, now });
    });
    if (record) await inTenant(database, tenantId, (tx) => record(found, { tx, tenantId, now }));
    return found;
  });
}
