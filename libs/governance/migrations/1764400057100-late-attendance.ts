import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was there can be added after a meeting's own record has closed; the logbook says who added it. */
export class LateAttendance1764400057100 implements MigrationInterface {
  name = 'LateAttendance1764400057100';

  up = (runner: QueryRunner): Promise<void> => allow(runner, [...DEEDS, 'aanwezigheid-aangevuld']);
  down = (runner: QueryRunner): Promise<void> => allow(runner, DEEDS);
}

const DEEDS = ['voorzitter-gekozen', 'notulist-gekozen', 'actiepunt-gereed', 'actiepunt-heropend'];

async function allow(runner: QueryRunner, deeds: readonly string[]): Promise<void> {
  await runner.query(`ALTER TABLE logbook DROP CONSTRAINT logbook_what_check, ADD CONSTRAINT logbook_what_check CHECK (what IN (${deeds.map((deed) => `'${deed}'`).join(', ')}))`);
}
