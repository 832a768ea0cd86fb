import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A guest who need not come after all: the row stays, for who was told to come must hear it, and their calendar goes by what it had. */
export class GuestWithdrawn1765800003300 implements MigrationInterface {
  name = 'GuestWithdrawn1765800003300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agenda_guest ADD COLUMN withdrawn_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agenda_guest DROP COLUMN withdrawn_at');
  }
}
