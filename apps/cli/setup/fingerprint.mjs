import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';

/** Every file below these paths (relative to the clone) that `wanted` accepts, in a fixed order. */
export function filesBelow(paths, wanted) {
  const found = [];
  const visit = (path) => {
    if (!existsSync(join(ROOT, path))) return;
    if (!statSync(join(ROOT, path)).isDirectory()) return void (wanted(path) && found.push(path));
    for (const name of readdirSync(join(ROOT, path)).sort()) if (name !== 'node_modules') visit(`${path}/${name}`);
  };
  paths.forEach(visit);
  return found;
}

/** Hash of names and contents: times and sizes differ between checkouts of the same source, and agree after a quick edit. */
export function fingerprint(files, ...more) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(join(ROOT, file))).update('\0');
  return hash.update(more.join('\0')).digest('hex');
}

/** A build's stamp lies in the build, so that deleting the one deletes the other. */
export const hasStamp = (stamp, value) => existsSync(join(ROOT, stamp)) && readFileSync(join(ROOT, stamp), 'utf8') === value;

export function writeStamp(stamp, value) {
  mkdirSync(dirname(join(ROOT, stamp)), { recursive: true });
  writeFileSync(join(ROOT, stamp), value);
}
