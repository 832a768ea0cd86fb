import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/embedded-postgres';
import type { Env } from '#platform/env';
import { interruptible } from '#platform/signals';

/** Where a command finds the database; fields are absent where the environment names a server but not that role. */
export interface DatabaseAccess {
  ownerUrl?: string;
  appUrl: string;
  dispatchUrl?: string;
  /** Absent on a server of one's own. */
  embedded?: EmbeddedPostgres;
}

/** Run `work` with the configured server, else with the embedded one, which stops afterwards unless others use it. */
export async function withDatabase<T>(env: Env, work: (access: DatabaseAccess) => Promise<T>): Promise<T> {
  if (env.DATABASE_URL) return work({ appUrl: env.DATABASE_URL, ownerUrl: env.DATABASE_MIGRATION_URL, dispatchUrl: env.DATABASE_DISPATCH_URL });
  return interruptible(async (asked) => {
    const embedded = await startEmbeddedPostgres({ dataDir: env.LEIDRAAD_DATA_DIR });
    try {
      asked.throwIfAborted();
      return await work({ ...embedded, embedded });
    } finally {
      await embedded.stop();
    }
  });
}
