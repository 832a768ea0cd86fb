/** Which municipalities there are: no secret, so it is read without a tenant. */
import type { DataSource } from 'typeorm';
import { DomainError } from '#platform/errors';

export interface KnownMunicipality {
  tenantId: string;
  slug: string;
  name: string;
  example: boolean;
}

const COLUMNS = `tenant_id AS "tenantId", slug, name, example`;

export class MunicipalityQueries {
  constructor(private readonly database: DataSource) {}

  list(): Promise<KnownMunicipality[]> {
    return this.database.query(`SELECT ${COLUMNS} FROM municipality ORDER BY name`);
  }

  /** @throws DomainError `municipality.unknown` */
  async bySlug(slug: string): Promise<KnownMunicipality> {
    const [found]: KnownMunicipality[] = await this.database.query(`SELECT ${COLUMNS} FROM municipality WHERE slug = $1`, [slug]);
    if (!found) throw new DomainError('not-found', 'municipality.unknown', 'Deze gemeente is hier niet bekend. Kies er een uit de lijst /v1/gemeenten.', { slug });
    return found;
  }
}
