import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** Offices that go with no seat, by date; and per agenda item who is kept from it and for whom its confidential part is. */
export class Access1764900007200 implements MigrationInterface {
  name = 'Access1764900007200';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table, { grants: ['SELECT', 'INSERT', 'UPDATE'] })) await runner.query(statement);
    }
    await runner.query(`CREATE UNIQUE INDEX item_access_holds ON item_access (tenant_id, item_id, person_id, rule) WHERE lifted_at IS NULL`);
    await allow(runner, [...BEFORE, ...DEEDS]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allow(runner, BEFORE);
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

const BEFORE = ['voorzitter-gekozen', 'notulist-gekozen', 'actiepunt-gereed', 'actiepunt-heropend', 'aanwezigheid-aangevuld'];
const DEEDS = ['geweerd', 'niet-meer-geweerd', 'lezer-genoemd', 'lezer-niet-meer-genoemd'];

const TABLES: Record<string, string> = {
  // beheerder and programmamanager: everywhere; toehoorder: of a body; bestuurssecretariaat: for a person, wherever that person sits.
  given_office: `
    id uuid NOT NULL,
    office text NOT NULL CHECK (office IN ('beheerder', 'programmamanager', 'bestuurssecretariaat', 'toehoorder')),
    person_id uuid NOT NULL,
    body_id text CHECK ((body_id IS NOT NULL) = (office = 'toehoorder')),
    for_person_id uuid CHECK ((for_person_id IS NOT NULL) = (office = 'bestuurssecretariaat')),
    held daterange NOT NULL CHECK (NOT isempty(held)),
    given_by uuid,
    given_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES person,
    FOREIGN KEY (tenant_id, for_person_id) REFERENCES person,
    EXCLUDE USING gist (tenant_id WITH =, office WITH =, person_id WITH =, (coalesce(body_id, for_person_id::text, '')) WITH =, held WITH &&)`,
  // Lifted rules stay, with who lifted them: afterwards it can be shown who was kept away, when and why.
  item_access: `
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    person_id uuid NOT NULL,
    rule text NOT NULL CHECK (rule IN ('geweerd', 'genoemd')),
    reason text NOT NULL,
    set_by uuid,
    set_at timestamptz NOT NULL,
    lifted_by uuid,
    lifted_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES agenda_item,
    FOREIGN KEY (tenant_id, person_id) REFERENCES person`,
};

async function allow(runner: QueryRunner, deeds: readonly string[]): Promise<void> {
  await runner.query(`ALTER TABLE logbook DROP CONSTRAINT logbook_what_check, ADD CONSTRAINT logbook_what_check CHECK (what IN (${deeds.map((deed) => `'${deed}'`).join(', ')}))`);
}
