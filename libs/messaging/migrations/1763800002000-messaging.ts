import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/tenancy';

/** What is mailed (`mailing`) and to whom, with what became of it (`delivery`). Read and written by ledger.ts. */
export class Messaging1763800002000 implements MigrationInterface {
  name = 'Messaging1763800002000';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `CREATE TABLE mailing (
         tenant_id       uuid NOT NULL,
         id              uuid PRIMARY KEY,
         kind            text NOT NULL,
         subject         text NOT NULL,
         text_body       text NOT NULL,
         html_body       text NOT NULL,
         calendar        text,
         calendar_method text CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
         attachments     jsonb NOT NULL,
         about           jsonb NOT NULL,
         urgent          boolean NOT NULL,
         created_at      timestamptz NOT NULL,
         CHECK ((calendar IS NULL) = (calendar_method IS NULL))
       )`,
      ...tenantTable('mailing', { grants: ['SELECT', 'INSERT'] }),
      `CREATE INDEX mailing_recent ON mailing (tenant_id, created_at DESC, id)`,
      `CREATE INDEX mailing_meeting ON mailing ((about ->> 'meetingId'))`,
      `CREATE TABLE delivery (
         tenant_id       uuid NOT NULL,
         id              uuid PRIMARY KEY,
         mailing_id      uuid NOT NULL REFERENCES mailing (id),
         person_id       uuid,
         email           text NOT NULL,
         name            text NOT NULL,
         message_id      text NOT NULL UNIQUE,
         state           text NOT NULL CHECK (state IN ('queued', 'sending', 'accepted', 'bounced', 'failed', 'unknown', 'digested')),
         attempts        smallint NOT NULL DEFAULT 0,
         unknowns        smallint NOT NULL DEFAULT 0,
         next_attempt_at timestamptz,
         sending_since   timestamptz,
         accepted_at     timestamptz,
         last_response   text,
         digest_id       uuid REFERENCES mailing (id),
         created_at      timestamptz NOT NULL
       )`,
      // One mail per address and mailing, whatever number of bodies its owner sits in.
      `CREATE UNIQUE INDEX delivery_once ON delivery (mailing_id, lower(email))`,
      `CREATE INDEX delivery_due ON delivery (next_attempt_at, id) WHERE state IN ('queued', 'unknown')`,
      `CREATE INDEX delivery_under_way ON delivery (sending_since, id) WHERE state = 'sending'`,
      `CREATE INDEX delivery_for_digest ON delivery (tenant_id, person_id) WHERE state = 'digested' AND digest_id IS NULL`,
      ...tenantTable('delivery', { grants: ['SELECT', 'INSERT', 'UPDATE'], dispatch: true }),
      CLAIM,
      ACCEPT,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION delivery_accept, delivery_claim`);
    await runner.query(`DROP TABLE delivery`);
    await runner.query(`DROP TABLE mailing`);
  }
}

/** What every mail takes, each in one round trip with its tenant set: `claimAlone` and `recordAccepted` of ledger.ts. */
const CLAIM = `
CREATE FUNCTION delivery_claim(p_tenant uuid, p_id uuid, p_now timestamptz) RETURNS SETOF delivery LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  RETURN QUERY UPDATE delivery d SET state = 'sending', attempts = d.attempts + 1, sending_since = p_now, next_attempt_at = NULL
    WHERE d.id = p_id AND d.state IN ('queued', 'unknown') AND d.next_attempt_at <= p_now RETURNING d.*;
END $$`;

const ACCEPT = `
CREATE FUNCTION delivery_accept(p_tenant uuid, p_id uuid, p_attempts int, p_response text, p_now timestamptz) RETURNS SETOF uuid LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  RETURN QUERY UPDATE delivery d SET state = 'accepted', next_attempt_at = NULL, last_response = p_response, sending_since = NULL, accepted_at = p_now
    WHERE d.id = p_id AND d.attempts = p_attempts AND d.state IN ('sending', 'unknown') RETURNING d.id;
END $$`;
