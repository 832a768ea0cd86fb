// `npm test`: set-up, then everything that must hold: types, style, layers, tests. Arguments go to Jest. What fails does not
// keep the rest from running; the outcome of each is kept for .ci/run's last line.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureSetup } from './ensure-setup.mjs';
import { ROOT } from './root.mjs';

const CHECKS = [
  { name: 'types', args: ['typescript/bin/tsc', '-p', '.'] },
  { name: 'types of the web application', args: ['typescript/bin/tsc', '-p', 'apps/web'] },
  { name: 'style', args: ['eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'layers', args: ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'workflows', 'test'] },
];
const RESULTS = join(ROOT, '.cache/test-results.json');
const JEST_RESULTS = join(ROOT, '.cache/jest-results.json');

await ensureSetup();
for (const file of [RESULTS, JEST_RESULTS]) rmSync(file, { force: true });

process.on('SIGINT', () => {}); // Jest gets it too, and stops what it started; we wait for that
const checks = await Promise.all(CHECKS.map(check));
// ES modules inside Jest need the flag, on Node 20 as on 24.
const jest = await start(['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(ROOT, 'node_modules/jest/bin/jest.js'), '--json', '--outputFile', JEST_RESULTS, ...process.argv.slice(2)], ['ignore', 'ignore', 'inherit']);
const failed = checks.filter(({ ok }) => !ok);
writeFileSync(RESULTS, JSON.stringify({ checks, jestEndedWith: jest.code }));
if (failed.length) console.error(`\nNot in order: ${failed.map(({ name }) => name).join(', ')} (see above the tests).`);
process.exitCode = failed.length ? 1 : (jest.code ?? 1);

async function check({ name, args: [program, ...args] }) {
  const began = Date.now();
  const { code, said } = await start([join(ROOT, 'node_modules', program), ...args], ['ignore', 'pipe', 'pipe']);
  console.error(`${code === 0 ? 'ok     ' : 'FAILED '} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.error(said);
  return { name, ok: code === 0 };
}

function start(args, stdio) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => resolve({ code, said }));
  });
}
