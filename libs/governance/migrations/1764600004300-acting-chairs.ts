import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever presides for now is told from whom was chosen: the first goes when there is a choice, the second when the next one is made. */
export class ActingChairs1764600004300 implements MigrationInterface {
  name = 'ActingChairs1764600004300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE chosen_office ADD COLUMN for_now boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE chosen_office DROP COLUMN for_now`);
  }
}
