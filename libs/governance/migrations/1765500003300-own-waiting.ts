import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first page asks every reader what waits on their own name: of all years only what is still open. */
export class OwnWaiting1765500003300 implements MigrationInterface {
  name = 'OwnWaiting1765500003300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX action_item_owner ON action_item (tenant_id, owner_id) WHERE done_on IS NULL');
    await runner.query('CREATE INDEX constituency_passing_person ON constituency_passing (tenant_id, person_id) WHERE passed_on IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX action_item_owner, constituency_passing_person');
  }
}
