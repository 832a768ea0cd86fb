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
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE delivery`);
    await runner.query(`DROP TABLE mailing`);
  }
}
