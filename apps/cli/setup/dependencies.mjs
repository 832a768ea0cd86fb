import { readFileSync } from 'node:fs';
import { ROOT } from './root.mjs';
import { runQuietly } from './run.mjs';

/**
 * npm keeps in node_modules what it installed there, and writes it last: compared with package-lock.json it tells whether the
 * two agree, whoever ran npm and however it ended. Optional packages (other platforms) may be missing.
 */
export function dependenciesAreInstalled() {
  const installed = packages('node_modules/.package-lock.json');
  const wanted = packages('package-lock.json');
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const present = installed[path];
    return present ? present.version === version && present.integrity === integrity : optional || devOptional;
  });
}

/** Development dependencies too, also where NODE_ENV says production: the build needs them. */
export async function installDependencies() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  // On Windows npm is a script, which Node starts through a shell only.
  await runQuietly(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(`${ROOT}/${file}`, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
