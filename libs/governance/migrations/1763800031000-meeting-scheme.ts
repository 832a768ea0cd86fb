import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which version of the scheme a meeting runs: kept, whatever the municipality decides later. */
export class MeetingScheme1763800031000 implements MigrationInterface {
  name = 'MeetingScheme1763800031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE meeting ADD COLUMN scheme_version int');
    // Meetings from before this column: what held on their day. The owner sees rows only while the policies are not forced on it.
    for (const table of ['meeting', 'scheme_version']) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      UPDATE meeting m SET scheme_version = coalesce(
        (SELECT max(v.version) FROM scheme_version v WHERE v.tenant_id = m.tenant_id AND v.valid_from <= (m.starts_at AT TIME ZONE 'Europe/Amsterdam')::date), 1)`);
    for (const table of ['meeting', 'scheme_version']) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await runner.query('ALTER TABLE meeting ALTER COLUMN scheme_version SET NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE meeting DROP COLUMN scheme_version');
  }
}
