// apps/web to dist/web with Vite, which the api serves. Its help is docs/rollen.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, fingerprint, hasStamp, writeStamp } from './fingerprint.mjs';
import { ROOT } from './root.mjs';
import { runNodeModule } from './run.mjs';

const STAMP = 'dist/web/.stamp';
const config = () => ['ts', 'mts', 'js', 'mjs'].map((ending) => `apps/web/vite.config.${ending}`).find((file) => existsSync(join(ROOT, file)));
const present = () => fingerprint([...filesBelow(['apps/web', 'docs/rollen'], (path) => !path.includes('.spec.')), 'package-lock.json']);

/** True where there is no web application. */
export const webIsBuilt = () => config() === undefined || hasStamp(STAMP, present());

export async function buildWeb() {
  const stamp = present();
  // Jest says NODE_ENV=test, and React would come in its slow and large version for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  await runNodeModule('vite/bin/vite.js', ['build', 'apps/web', '--config', config(), '--outDir', join(ROOT, 'dist/web'), '--emptyOutDir', '--logLevel', 'warn'], { env });
  writeStamp(STAMP, stamp);
}
