import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that are alike, for whoever mistypes. pg_trgm comes with PostgreSQL and may be switched on by a database's owner. */
export class Search1764800008000 implements MigrationInterface {
  name = 'Search1764800008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP EXTENSION pg_trgm');
  }
}
