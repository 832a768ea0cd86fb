import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An agenda item says which vraagstuk it is about. No foreign key: those of the scheme have no row. */
export class ItemQuestion1765800006100 implements MigrationInterface {
  name = 'ItemQuestion1765800006100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agenda_item ADD COLUMN question_id uuid');
    await runner.query('CREATE INDEX agenda_item_question ON agenda_item (tenant_id, question_id) WHERE question_id IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX agenda_item_question');
    await runner.query('ALTER TABLE agenda_item DROP COLUMN question_id');
  }
}
