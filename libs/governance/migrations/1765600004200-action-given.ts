import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An actiepunt that goes to somebody else, long after its meeting. */
export class ActionGiven1765600004200 implements MigrationInterface {
  name = 'ActionGiven1765600004200';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, [...BEFORE, 'actiepunt-gegeven']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allow(runner, BEFORE);
  }
}

const BEFORE = ['voorzitter-gekozen', 'notulist-gekozen', 'actiepunt-gereed', 'actiepunt-heropend', 'aanwezigheid-aangevuld', 'geweerd', 'niet-meer-geweerd', 'lezer-genoemd', 'lezer-niet-meer-genoemd'];

async function allow(runner: QueryRunner, deeds: readonly string[]): Promise<void> {
  await runner.query(`ALTER TABLE logbook DROP CONSTRAINT logbook_what_check, ADD CONSTRAINT logbook_what_check CHECK (what IN (${deeds.map((deed) => `'${deed}'`).join(', ')}))`);
}
