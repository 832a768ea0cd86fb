import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, tenantTable } from '#platform/tenancy';

/** Sign-in by code, visits to a municipality's own sign-in (OIDC), and sessions. Of every secret only a digest is kept. */
export class Identity1764700007000 implements MigrationInterface {
  name = 'Identity1764700007000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE ${table} (tenant_id uuid NOT NULL, ${columns})`);
    for (const statement of [
      // The worker looks for codes that are to be mailed, in all municipalities.
      ...tenantTable('sign_in', { dispatch: ['tenant_id', 'id', 'due_at'] }),
      ...tenantTable('sign_in_visit'),
      ...tenantTable('session'),
      ...INDEXES,
      ...FORGET_CODES,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(TABLES).reverse().join(', ')}`);
    await runner.query('DROP INDEX person_address');
    await runner.query('DROP POLICY forget_codes ON mailing');
    await runner.query(`REVOKE UPDATE (text_body, html_body) ON mailing FROM ${APP_ROLE}`);
  }
}

const TABLES: Record<string, string> = {
  // Asked for, with an address that is known (person_id) or not: nothing else tells the two apart.
  sign_in: `
    id uuid NOT NULL,
    person_id uuid,
    address_digest text NOT NULL,
    browser_digest text NOT NULL,
    network text NOT NULL,
    asked_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    due_at timestamptz,
    code_salt text,
    code_digest text,
    tries int NOT NULL DEFAULT 0,
    used_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES person`,
  // On the way to the municipality's own sign-in and back.
  sign_in_visit: `
    id uuid NOT NULL,
    provider text NOT NULL,
    browser_digest text NOT NULL,
    state text NOT NULL,
    nonce text NOT NULL,
    verifier text NOT NULL,
    back_to text NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)`,
  // Proof that somebody had this address when they signed in: it counts while the person has it still.
  session: `
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    address text NOT NULL,
    token_digest text NOT NULL,
    method text NOT NULL CHECK (method IN ('code', 'oidc')),
    started_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, token_digest),
    FOREIGN KEY (tenant_id, person_id) REFERENCES person`,
};

const INDEXES = [
  'CREATE INDEX person_address ON person (tenant_id, lower(email))',
  'CREATE INDEX sign_in_address ON sign_in (tenant_id, address_digest, asked_at)',
  'CREATE INDEX sign_in_network ON sign_in (tenant_id, network, asked_at)',
  'CREATE INDEX sign_in_due ON sign_in (due_at) WHERE due_at IS NOT NULL',
  'CREATE INDEX session_person ON session (tenant_id, person_id)',
];

/** What a mail said is never changed, but that of a code: it is a secret for ten minutes, and of no use to anybody after that. */
const FORGET_CODES = [
  `GRANT UPDATE (text_body, html_body) ON mailing TO ${APP_ROLE}`,
  `CREATE POLICY forget_codes ON mailing AS RESTRICTIVE FOR UPDATE TO ${APP_ROLE} USING (kind = 'sign-in-code')`,
];
