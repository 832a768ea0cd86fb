import type { EntityManager } from 'typeorm';
import { municipalityId } from '#governance/municipalities/establish';
import { DomainError } from '#platform/errors';
import { readInTenant } from '#platform/tenancy';
import { withApplication } from '../with-application.js';

/** Read in one municipality. @throws DomainError `municipality.unknown` */
export function inMunicipality<T>(municipality: string, read: (given: { tx: EntityManager; tenantId: string; now: string }) => Promise<T>): Promise<T> {
  return withApplication('privacy', async (database, clock) => {
    const tenantId = municipalityId(municipality);
    return readInTenant(database, tenantId, async (tx) => {
      const [known]: unknown[] = await tx.query(`SELECT FROM municipality WHERE tenant_id = $1`, [tenantId]);
      if (!known) throw new DomainError('not-found', 'municipality.unknown', `De gemeente '${municipality}' is hier niet bekend.`, { municipality });
      return read({ tx, tenantId, now: clock.now() });
    });
  });
}
