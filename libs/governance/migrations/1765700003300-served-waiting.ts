import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first page asks every bestuurssecretariaat what waits for its members: of all years only the decisions that are still under reservation. */
export class ServedWaiting1765700003300 implements MigrationInterface {
  name = 'ServedWaiting1765700003300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX agenda_item_reserved ON agenda_item (tenant_id, submitted_by) WHERE reservation = 'open'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX agenda_item_reserved');
  }
}
