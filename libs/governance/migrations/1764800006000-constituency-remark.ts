import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a representative has the secretary know when the achterban was told. */
export class ConstituencyRemark1764800006000 implements MigrationInterface {
  name = 'ConstituencyRemark1764800006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE constituency_passing ADD COLUMN remark text CHECK (remark IS NULL OR passed_on IS NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE constituency_passing DROP COLUMN remark`);
  }
}
