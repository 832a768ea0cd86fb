// One PostgreSQL for the whole run: started (or shared with another run) here, with a template database that holds every
// migration. Jest cannot transform what this file imports, so it uses the build: brought up to date first, as the tests that
// start real processes need it too.
import { rm } from 'node:fs/promises';
import { ensureSetup } from '../../apps/cli/setup/ensure-setup.mjs';

export default async function setup() {
  if (globalThis.testPostgres) return;
  await ensureSetup();
  const { finishOnSignal } = await import('../../dist/libs/platform/signals.js');
  const { startEmbeddedPostgres } = await import('../../dist/libs/platform/embedded-postgres.js');
  const postgres = await startOrMakeAnew(startEmbeddedPostgres);
  const template = await prepare(postgres).catch(async (error) => {
    await postgres.stop(); // Jest calls no teardown after a failed setup
    throw error;
  });
  globalThis.testPostgres = postgres;
  finishOnSignal(() => postgres.stop());
  // Workers inherit it: test/support/database.ts.
  process.env.TEST_POSTGRES = JSON.stringify({ adminUrl: postgres.adminUrl, template, urls: postgres.urls('any') });
}

async function prepare(postgres) {
  const { prepareTemplate, dropLeftovers } = await import('./template.mjs');
  await dropLeftovers(postgres.adminUrl);
  return prepareTemplate(postgres);
}

/** Nothing in it is worth keeping: what cannot be started (a crash without fsync) is made anew. */
async function startOrMakeAnew(start) {
  const dataDir = '.cache/test-postgres';
  // fsync off: twice as fast and more, and a test database need not survive the machine.
  const options = { dataDir, settings: { fsync: false, synchronous_commit: false, full_page_writes: false, max_connections: 200 } };
  try {
    return await start(options);
  } catch (error) {
    console.error(`The test database of an earlier run does not start (${error.message}); making it anew.`);
    const { removeEmbeddedPostgres } = await import('../../dist/libs/platform/embedded-postgres.js');
    await removeEmbeddedPostgres(dataDir);
    await rm(dataDir, { recursive: true, force: true });
    return start(options);
  }
}
