// apps (but web), libs, workflows and the tests' own programs to dist/, where package.json's `imports` find them. Types are
// checked by `npm test`.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, fingerprint, hasStamp, writeStamp } from './fingerprint.mjs';
import { ROOT } from './root.mjs';
import { runNodeModule } from './run.mjs';

const SOURCES = ['apps', 'libs', 'workflows', 'test'];
const STAMP = 'dist/.server';
const isServer = (path) => !path.startsWith('apps/web/') && !/\.(spec[^/]*\.tsx?|d\.ts|mjs)$/.test(path);
const isCompiled = (path) => /\.tsx?$/.test(path);

const sources = () => filesBelow(SOURCES, isServer);
const present = () => fingerprint([...sources(), '.swcrc', 'package.json'], process.version.split('.')[0]);

export const serverIsBuilt = () => hasStamp(STAMP, present());

export async function buildServer() {
  const stamp = present();
  const aside = `.cache/build-${process.pid}`;
  const ignore = ['apps/web/**', '**/*.spec*.ts', '**/*.spec*.tsx', '**/*.d.ts', '**/*.mjs'].flatMap((pattern) => ['--ignore', pattern]);
  await runNodeModule('@swc/cli/bin/swc.js', [...SOURCES, '--out-dir', aside, '--quiet', ...ignore]);
  // What the programs read at run time (scheme files, fonts, …) lies beside the code that reads it, in the source as in dist.
  for (const file of sources().filter((path) => !isCompiled(path))) copy(file, join(aside, file));
  rmSync(join(ROOT, STAMP), { force: true });
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  for (const room of SOURCES) {
    rmSync(join(ROOT, 'dist', room), { recursive: true, force: true });
    if (existsSync(join(ROOT, aside, room))) renameSync(join(ROOT, aside, room), join(ROOT, 'dist', room));
  }
  rmSync(join(ROOT, aside), { recursive: true, force: true });
  writeStamp(STAMP, stamp);
}

function copy(from, to) {
  mkdirSync(dirname(join(ROOT, to)), { recursive: true });
  copyFileSync(join(ROOT, from), join(ROOT, to));
}
