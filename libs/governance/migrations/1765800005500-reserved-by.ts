import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose reservation it is need not be who brought the item in; when the achterban answered is told beside the decision. An item for advice comes to an advice. */
export class ReservedBy1765800005500 implements MigrationInterface {
  name = 'ReservedBy1765800005500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agenda_item ADD COLUMN reserved_by uuid, ADD COLUMN reservation_answered_on date');
    // The owner sees rows only while the policies are not forced on it.
    await runner.query('ALTER TABLE agenda_item NO FORCE ROW LEVEL SECURITY');
    await runner.query('UPDATE agenda_item SET reserved_by = submitted_by WHERE reservation IS NOT NULL');
    await runner.query('ALTER TABLE agenda_item FORCE ROW LEVEL SECURITY');
    await runner.query('DROP INDEX agenda_item_reserved');
    await runner.query(`CREATE INDEX agenda_item_reserved ON agenda_item (tenant_id, reserved_by) WHERE reservation = 'open'`);
    await outcomes(runner, ['besloten', 'geadviseerd', 'aangehouden', 'onder-voorbehoud', 'besproken', 'niet-behandeld']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await outcomes(runner, ['besloten', 'aangehouden', 'onder-voorbehoud', 'besproken', 'niet-behandeld']);
    await runner.query('DROP INDEX agenda_item_reserved');
    await runner.query(`CREATE INDEX agenda_item_reserved ON agenda_item (tenant_id, submitted_by) WHERE reservation = 'open'`);
    await runner.query('ALTER TABLE agenda_item DROP COLUMN reserved_by, DROP COLUMN reservation_answered_on');
  }
}

async function outcomes(runner: QueryRunner, allowed: readonly string[]): Promise<void> {
  await runner.query('ALTER TABLE agenda_item DROP CONSTRAINT agenda_item_outcome_check');
  await runner.query(`ALTER TABLE agenda_item ADD CONSTRAINT agenda_item_outcome_check CHECK (outcome IN (${allowed.map((one) => `'${one}'`).join(', ')}))`);
}
