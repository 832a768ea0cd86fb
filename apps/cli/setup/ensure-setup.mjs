// Set-up of a clone: dependencies, build, web build; each skipped when nothing changed (about 0.1 s to find out).
import { createRequire } from 'node:module';
import { buildServer, serverIsBuilt } from './build-server.mjs';
import { buildWeb, webIsBuilt } from './build-web.mjs';
import { dependenciesAreInstalled, installDependencies } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { ROOT } from './root.mjs';

const STEPS = [
  { name: 'Pakketten ophalen', done: dependenciesAreInstalled, run: installDependencies },
  { name: 'Bouwen', done: serverIsBuilt, run: buildServer },
  { name: 'Webapplicatie bouwen', done: webIsBuilt, run: buildWeb },
];

/** Progress goes to standard error; standard output belongs to the command. Ends the process with one clear line on failure. */
export const ensureSetup = () => ensure(STEPS);

/** The same without the web application: for what the web application is built from. */
export const ensureServer = () => ensure(STEPS.slice(0, 2));

async function ensure(steps) {
  assertNodeVersion();
  if (steps.every((step) => step.done())) return;
  try {
    await withLock('set-up', async () => {
      // In order, and judged one by one: new dependencies may change the build, another set-up may just have done it all.
      for (const step of steps) {
        if (step.done()) continue;
        const began = Date.now();
        console.error(`${step.name} …`);
        await step.run();
        console.error(`${step.name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
      }
    });
  } catch (error) {
    console.error(`Het klaarzetten mislukte: ${error.message}`);
    process.exit(1);
  }
}

function assertNodeVersion() {
  const needed = createRequire(import.meta.url)(`${ROOT}/package.json`).engines.node.replace('>=', '');
  if (compareVersions(process.versions.node, needed) >= 0) return;
  console.error(`Leidraad heeft Node ${needed} of nieuwer nodig; dit is ${process.versions.node}. Haal die van https://nodejs.org (24 LTS is aan te raden).`);
  process.exit(1);
}

function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) if ((left[i] ?? 0) !== (right[i] ?? 0)) return (left[i] ?? 0) - (right[i] ?? 0);
  return 0;
}
