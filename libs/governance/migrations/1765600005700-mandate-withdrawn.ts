import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mandate that was recorded by mistake is taken back: it stays to be read, with who said so and why, and counts on no day. */
export class MandateWithdrawn1765600005700 implements MigrationInterface {
  name = 'MandateWithdrawn1765600005700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mandate
        ADD COLUMN withdrawn_at timestamptz,
        ADD COLUMN withdrawn_by uuid CHECK (withdrawn_by IS NULL OR withdrawn_at IS NOT NULL),
        ADD COLUMN withdrawn_because text CHECK ((withdrawn_because IS NULL) = (withdrawn_at IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mandate DROP COLUMN withdrawn_because, DROP COLUMN withdrawn_by, DROP COLUMN withdrawn_at');
  }
}
