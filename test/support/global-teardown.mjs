import { dropTemplate } from './template.mjs';

/** The server stops, unless another run is still using it. */
export default async function teardown() {
  const postgres = globalThis.testPostgres;
  if (!postgres) return;
  globalThis.testPostgres = undefined;
  await dropTemplate(postgres, JSON.parse(process.env.TEST_POSTGRES).template);
  await postgres.stop();
}
