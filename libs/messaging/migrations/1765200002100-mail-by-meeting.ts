import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mails are found by their meeting, and what is still on its way by being open. Under row-level security an index serves only comparisons
 * that give nothing away about rows one may not see, and `about ->> 'meetingId' = …` and `lower(email) = …` are none of these: every letter
 * read all deliveries that were ever made, once for each of its readers.
 */
export class MailByMeeting1765200002100 implements MigrationInterface {
  name = 'MailByMeeting1765200002100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX mailing_meeting`);
    await runner.query(`ALTER TABLE mailing ADD COLUMN meeting_id uuid GENERATED ALWAYS AS ((about ->> 'meetingId')::uuid) STORED`);
    await runner.query(`CREATE INDEX mailing_of_meeting ON mailing (meeting_id) WHERE meeting_id IS NOT NULL`);
    await runner.query(`CREATE INDEX delivery_still_open ON delivery (tenant_id, id) WHERE delivery_open(state, next_attempt_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX delivery_still_open`);
    await runner.query(`ALTER TABLE mailing DROP COLUMN meeting_id`);
    await runner.query(`CREATE INDEX mailing_meeting ON mailing ((about ->> 'meetingId'))`);
  }
}
