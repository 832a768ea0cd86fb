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
         in_order        boolean NOT NULL,
         created_at      timestamptz NOT NULL,
         CHECK ((calendar IS NULL) = (calendar_method IS NULL))
       )`,
      ...tenantTable('mailing', { grants: ['SELECT', 'INSERT'] }),
      `CREATE INDEX mailing_recent ON mailing (tenant_id, created_at DESC, id)`,
      `CREATE INDEX mailing_meeting ON mailing ((about ->> 'meetingId'))`,
      `CREATE TABLE delivery (
         tenant_id       uuid NOT NULL,
         id              uuid PRIMARY KEY,
         nr              bigint GENERATED ALWAYS AS IDENTITY, -- order in which rows were made
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
         after_id        uuid REFERENCES delivery (id), -- not before this one has ended; NULL again when that takes too long
         copy_of         uuid REFERENCES delivery (id), -- sent again by hand: the first delivery
         created_at      timestamptz NOT NULL
       )`,
      // One mail per address and mailing, whatever number of bodies its owner sits in; a copy that was asked for comes on top.
      `CREATE UNIQUE INDEX delivery_once ON delivery (mailing_id, lower(email)) WHERE copy_of IS NULL`,
      `CREATE INDEX delivery_copies ON delivery (copy_of) WHERE copy_of IS NOT NULL`,
      `CREATE INDEX delivery_behind ON delivery (after_id) WHERE after_id IS NOT NULL`,
      `CREATE INDEX delivery_of_mailing ON delivery (mailing_id)`,
      `CREATE INDEX delivery_due ON delivery (next_attempt_at, id) WHERE state IN ('queued', 'unknown')`,
      `CREATE INDEX delivery_under_way ON delivery (sending_since, id) WHERE state = 'sending'`,
      `CREATE INDEX delivery_for_digest ON delivery (tenant_id, person_id) WHERE state = 'digested' AND digest_id IS NULL`,
      ...tenantTable('delivery', { grants: ['SELECT', 'INSERT', 'UPDATE'], dispatch: ['tenant_id', 'id', 'state', 'next_attempt_at', 'sending_since', 'after_id', 'digest_id', 'created_at'] }),
      OPEN,
      HELD,
      CLAIM,
      ACCEPT,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION delivery_accept, delivery_claim, delivery_held, delivery_open`);
    await runner.query(`DROP TABLE delivery`);
    await runner.query(`DROP TABLE mailing`);
  }
}

/** Has a delivery in this state still to end? */
const OPEN = `
CREATE FUNCTION delivery_open(p_state text, p_next_attempt_at timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT p_state IN ('queued', 'sending') OR (p_state = 'unknown' AND p_next_attempt_at IS NOT NULL)
$$`;

/** Is the delivery that must go before still open? NULL where none must. Sees what its caller may see: the tenant's, or the dispatcher's columns. */
const HELD = `
CREATE FUNCTION delivery_held(p_after uuid) RETURNS boolean LANGUAGE sql STABLE STRICT AS $$
  SELECT EXISTS (SELECT FROM delivery e WHERE e.id = p_after AND delivery_open(e.state, e.next_attempt_at))
$$`;

/** What every mail takes, each in one round trip with its tenant set: `claimAlone` and `recordAccepted` of ledger.ts. */
const CLAIM = `
CREATE FUNCTION delivery_claim(p_tenant uuid, p_id uuid, p_now timestamptz) RETURNS SETOF delivery LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  RETURN QUERY UPDATE delivery d SET state = 'sending', attempts = d.attempts + 1, sending_since = p_now, next_attempt_at = NULL
    WHERE d.id = p_id AND d.state IN ('queued', 'unknown') AND d.next_attempt_at <= p_now AND delivery_held(d.after_id) IS NOT TRUE RETURNING d.*;
END $$`;

const ACCEPT = `
CREATE FUNCTION delivery_accept(p_tenant uuid, p_id uuid, p_attempts int, p_response text, p_now timestamptz) RETURNS SETOF uuid LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant', p_tenant::text, true);
  RETURN QUERY UPDATE delivery d SET state = 'accepted', next_attempt_at = NULL, last_response = p_response, sending_since = NULL, accepted_at = p_now
    WHERE d.id = p_id AND d.attempts = p_attempts AND d.state IN ('sending', 'unknown') RETURNING d.id;
END $$`;
