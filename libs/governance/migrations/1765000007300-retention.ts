import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, tenantTable } from '#platform/tenancy';

/**
 * Vernietigingslijsten, and what their carrying out needs. The database itself refuses to erase what stands on no approved list: the
 * application's role may empty a mail, or take a command or a step's payload away, only where an approved entry covers its day.
 */
export class Retention1765000007300 implements MigrationInterface {
  name = 'Retention1765000007300';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
      for (const statement of tenantTable(table, { grants: ['SELECT', 'INSERT', 'UPDATE'] })) await runner.query(statement);
    }
    await runner.query('CREATE UNIQUE INDEX destruction_list_open ON destruction_list (tenant_id) WHERE approved_at IS NULL AND withdrawn_at IS NULL');
    for (const statement of [COVERS, ...ERASING]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of BACK) await runner.query(statement);
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
  }
}

const TABLES: Record<string, string> = {
  // Which scheme's periods it follows from, and of which day. `asked_by` null: it was made by itself.
  destruction_list: `
    id uuid NOT NULL,
    made_on date NOT NULL,
    scheme_version int NOT NULL,
    asked_by uuid,
    made_at timestamptz NOT NULL,
    approved_by uuid,
    approved_at timestamptz CHECK (approved_at IS NULL OR approved_by IS NOT NULL),
    withdrawn_by uuid,
    withdrawn_at timestamptz CHECK (withdrawn_at IS NULL OR approved_at IS NULL),
    removed_at timestamptz CHECK (removed_at IS NULL OR approved_at IS NOT NULL),
    PRIMARY KEY (tenant_id, id)`,
  // A rule of a list: what of one category had its event from one day to another, both inclusive; or one person. It never holds what it removes.
  destruction_entry: `
    list_id uuid NOT NULL,
    nr int NOT NULL CHECK (nr > 0),
    category text NOT NULL,
    person_id uuid CHECK ((person_id IS NOT NULL) = (category = 'persons')),
    from_day date NOT NULL,
    until_day date NOT NULL CHECK (until_day >= from_day),
    past_since date NOT NULL,
    count int NOT NULL CHECK (count > 0),
    years int NOT NULL,
    after text NOT NULL,
    excluded_because text,
    excluded_by uuid,
    excluded_at timestamptz CHECK ((excluded_at IS NULL) = (excluded_because IS NULL)),
    removed int NOT NULL DEFAULT 0,
    done_at timestamptz,
    PRIMARY KEY (tenant_id, list_id, nr),
    FOREIGN KEY (tenant_id, list_id) REFERENCES destruction_list,
    FOREIGN KEY (tenant_id, person_id) REFERENCES person`,
  // How somebody who was removed is called in the record of a meeting: minutes go on saying what they said.
  record_name: `
    meeting_id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (tenant_id, meeting_id, person_id),
    FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting,
    FOREIGN KEY (tenant_id, person_id) REFERENCES person`,
};

/** The local day is that of the Netherlands, as everywhere. */
const COVERS = `
CREATE FUNCTION destruction_covers(p_tenant uuid, p_category text, p_at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM destruction_entry e JOIN destruction_list l ON l.tenant_id = e.tenant_id AND l.id = e.list_id
    WHERE e.tenant_id = p_tenant AND e.category = p_category AND e.excluded_at IS NULL AND l.approved_at IS NOT NULL
      AND (p_at AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN e.from_day AND e.until_day)
$$`;

const ERASING = [
  `ALTER TABLE person ADD COLUMN removed_at timestamptz`,
  `ALTER TABLE mailing ADD COLUMN erased boolean NOT NULL DEFAULT false`,
  `GRANT UPDATE (subject, calendar, calendar_method, erased) ON mailing TO ${APP_ROLE}`,
  `DROP POLICY forget_codes ON mailing`,
  `CREATE POLICY erase ON mailing AS RESTRICTIVE FOR UPDATE TO ${APP_ROLE} USING (kind = 'sign-in-code' OR destruction_covers(tenant_id, 'mail', created_at))`,
  `CREATE POLICY erase ON history_payload AS RESTRICTIVE FOR DELETE TO ${APP_ROLE} USING (EXISTS (SELECT FROM instance i WHERE i.id = instance_id AND i.ended AND destruction_covers(i.tenant_id, 'steps', i.changed_at)))`,
  `GRANT DELETE ON inbox, outbox TO ${APP_ROLE}`,
  `CREATE POLICY erase ON inbox AS RESTRICTIVE FOR DELETE TO ${APP_ROLE} USING (destruction_covers(tenant_id, 'commands', at))`,
  `CREATE POLICY erase ON outbox AS RESTRICTIVE FOR DELETE TO ${APP_ROLE} USING (finished_at IS NOT NULL AND destruction_covers(tenant_id, 'commands', finished_at))`,
];

const BACK = [
  `DROP POLICY erase ON outbox`,
  `DROP POLICY erase ON inbox`,
  `REVOKE DELETE ON inbox, outbox FROM ${APP_ROLE}`,
  `DROP POLICY erase ON history_payload`,
  `DROP POLICY erase ON mailing`,
  `CREATE POLICY forget_codes ON mailing AS RESTRICTIVE FOR UPDATE TO ${APP_ROLE} USING (kind = 'sign-in-code')`,
  `REVOKE UPDATE (subject, calendar, calendar_method, erased) ON mailing FROM ${APP_ROLE}`,
  `ALTER TABLE mailing DROP COLUMN erased`,
  `ALTER TABLE person DROP COLUMN removed_at`,
  `DROP FUNCTION destruction_covers`,
];
