import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the readers of a besluiten- en actielijst have been told: per body the list's digest and its day, and of an actiepunt that is done
 * which meeting's list said so.
 */
export class ToldLists1763800004100 implements MigrationInterface {
  name = 'ToldLists1763800004100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting ADD COLUMN told_lists jsonb NOT NULL DEFAULT '{}'`);
    await runner.query('ALTER TABLE action_item ADD COLUMN done_told_in uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE action_item DROP COLUMN done_told_in');
    await runner.query('ALTER TABLE meeting DROP COLUMN told_lists');
  }
}
