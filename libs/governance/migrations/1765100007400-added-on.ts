import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Since when somebody is known here: what their retention period is counted from, where they never had a seat, an office or an invitation. Of
 * who was there before this column nobody wrote it down; they count from the day on which it comes, by the database's clock, in one statement
 * that row-level security does not stand in the way of.
 */
export class AddedOn1765100007400 implements MigrationInterface {
  name = 'AddedOn1765100007400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person ADD COLUMN added_on date NOT NULL DEFAULT (CURRENT_TIMESTAMP AT TIME ZONE 'Europe/Amsterdam')::date`);
    await runner.query(`ALTER TABLE person ALTER COLUMN added_on DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person DROP COLUMN added_on`);
  }
}
