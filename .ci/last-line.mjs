// "N passed, N failed" from what `npm test` left: each test counts, and each of types, style and layers. A run that ended badly
// in any other way (a crash, a suite that does not load, a missing program) counts as one failure at least.
import { readFileSync } from 'node:fs';

const read = (name) => {
  try {
    return JSON.parse(readFileSync(new URL(`../.cache/${name}`, import.meta.url), 'utf8'));
  } catch {
    return undefined;
  }
};
const exitCode = Number(process.argv[2]);
const jest = read('jest-results.json');
const checks = read('test-results.json')?.checks ?? [];
const passed = (jest?.numPassedTests ?? 0) + checks.filter(({ ok }) => ok).length;
const counted = (jest?.numFailedTests ?? 0) + (jest?.numRuntimeErrorTestSuites ?? 0) + checks.filter(({ ok }) => !ok).length;
const failed = exitCode === 0 ? counted : Math.max(counted, 1);
console.log(`${passed} passed, ${failed} failed`);
