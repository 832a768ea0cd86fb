import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A task about a mail that did not arrive names who it is for, without the address: not everybody who reads it may see that. */
export class NoAddressInTasks1765400003100 implements MigrationInterface {
  name = 'NoAddressInTasks1765400003100';

  async up(runner: QueryRunner): Promise<void> {
    // The owner sees rows only while the policies are not forced on it.
    await runner.query('ALTER TABLE task NO FORCE ROW LEVEL SECURITY');
    await runner.query(String.raw`UPDATE task SET text = regexp_replace(text, ' \([^()\s]+@[^()\s]+\)', '') WHERE kind = 'mail-geweigerd'`);
    await runner.query('ALTER TABLE task FORCE ROW LEVEL SECURITY');
  }

  /** The delivery has the address. */
  async down(): Promise<void> {}
}
