/** `npm run bench -- --suite NAME --reps N --json FILE`: the engine's rates beside the raw limit that the same run measured. */
import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError, program } from 'commander';
import { eventSuite } from './event.suite.js';
import type { Result } from './measure.js';
import { table } from './report.js';
import { pagesSuite } from './pages.suite.js';
import { rosterSuite } from './roster.suite.js';
import { type Bench, withServer } from './server.js';
import { workflowSuite } from './workflow.suite.js';

const onServer = (suite: (bench: Bench, repetitions: number) => Promise<Result[]>) => (repetitions: number): Promise<Result[]> => withServer((bench) => suite(bench, repetitions));
const SUITES: Readonly<Record<string, (repetitions: number) => Promise<Result[]>>> = { event: onServer(eventSuite), workflow: onServer(workflowSuite), roster: rosterSuite, pages: pagesSuite };
/** A median of fewer says little on a machine that does other things too. */
const LEAST_REPETITIONS = 5;

program
  .name('npm run bench --')
  .option('--suite <name>', `one of ${Object.keys(SUITES).join(', ')}; all without it`, suiteOf)
  .option('--reps <number>', `repetitions, ${LEAST_REPETITIONS} at least`, repetitionsOf, LEAST_REPETITIONS)
  .option('--json <file>', 'write the results there as well')
  .action(run);
await program.parseAsync();

async function run({ suite, reps, json }: { suite?: string; reps: number; json?: string }): Promise<void> {
  const results: Result[] = [];
  for (const [name, measure] of Object.entries(SUITES)) {
    if (suite === undefined || suite === name) results.push(...(await measure(reps)));
  }
  console.log(table(results));
  if (json) await writeFile(json, `${JSON.stringify(results, null, 2)}\n`);
}

function suiteOf(name: string): string {
  if (!Object.hasOwn(SUITES, name)) throw new InvalidArgumentError(`Choose from ${Object.keys(SUITES).join(', ')}.`);
  return name;
}

function repetitionsOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < LEAST_REPETITIONS) throw new InvalidArgumentError(`A whole number, ${LEAST_REPETITIONS} or more.`);
  return count;
}
