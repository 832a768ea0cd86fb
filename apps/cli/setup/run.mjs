import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/** Run a program in the clone, quietly; what it said is shown when it fails. Rejects with a one-line error. */
export function runQuietly(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('error', (error) => reject(new Error(`${program} does not run: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(said);
      process.stderr.write(said);
      reject(new Error(`${[program, ...args].join(' ')} ended with ${signal ?? code}`));
    });
  });
}

/** A JavaScript program that a dependency brings, by its path in node_modules: .bin holds shell scripts on Windows. */
export const runNodeModule = (path, args, options) => runQuietly(process.execPath, [`${ROOT}/node_modules/${path}`, ...args], options);
