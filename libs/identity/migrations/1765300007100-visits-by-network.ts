import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which network somebody went to their own organisation's sign-in: how many are on their way at once is limited. */
export class VisitsByNetwork1765300007100 implements MigrationInterface {
  name = 'VisitsByNetwork1765300007100';

  async up(runner: QueryRunner): Promise<void> {
    // Visits last a quarter of an hour: those of before count for no network.
    await runner.query(`ALTER TABLE sign_in_visit ADD COLUMN network text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE sign_in_visit ALTER COLUMN network DROP DEFAULT`);
    await runner.query(`CREATE INDEX sign_in_visit_network ON sign_in_visit (tenant_id, network, expires_at)`);
    await runner.query(`CREATE INDEX sign_in_visit_browser ON sign_in_visit (tenant_id, browser_digest)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX sign_in_visit_browser`);
    await runner.query(`ALTER TABLE sign_in_visit DROP COLUMN network`);
  }
}
