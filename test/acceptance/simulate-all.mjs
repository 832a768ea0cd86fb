// Every scheme that comes with Leidraad over its whole period, for every kind of people and twenty seeds (issues 2 and 3, "Shown
// by"): hours on two cores, so not part of `npm test`.
// npm run simulate:all [-- --schemes zoetermeer,westland --seeds 1-20 --people human,negligent --from 2021-08-01 --to 2022-07-31 --at-once 2 --results FOLDER]
// What a run left is kept in .cache/acceptance under the build that made it: stopped half-way, the next call goes on from there.
// Ends with 1 when a run found a violation or ended without telling what it found; the other runs go on.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureSetup } from '../../apps/cli/setup/ensure-setup.mjs';
import { ROOT } from '../../apps/cli/setup/root.mjs';
import { outcomeOf } from './run.mjs';
import { head, row, summary, violations } from './table.mjs';

const { values } = parseArgs({
  options: {
    schemes: { type: 'string', default: shipped().join(',') },
    seeds: { type: 'string', default: '1-20' },
    people: { type: 'string', default: 'punctual,human,negligent' },
    // By default those of the scheme.
    from: { type: 'string' },
    to: { type: 'string' },
    // A run keeps one core busy, half of it with its database.
    'at-once': { type: 'string', default: `${availableParallelism()}` },
    results: { type: 'string' },
  },
});

await ensureSetup();
const build = stamp();
const folder = resolve(values.results ?? join(ROOT, '.cache/acceptance', build));
mkdirSync(folder, { recursive: true });
const runs = numbers('seeds').flatMap((seed) => values.schemes.split(',').flatMap((scheme) => values.people.split(',').map((people) => ({ scheme, seed, people, from: values.from, to: values.to }))));
const [atOnce = 1] = numbers('at-once');
const outcomes = [];
const waiting = [...runs];
console.log(head());
await Promise.all(Array.from({ length: atOnce }, (_, lane) => work(lane + 1)));
console.log(`\n${summary(outcomes)}`);
process.exitCode = outcomes.every(({ file }) => file?.violations.length === 0) ? 0 : 1;

/** Each lane has a database server of its own: whatever becomes of one run, the others do not notice. */
async function work(lane) {
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    assertSameBuild();
    const outcome = await outcomeOf(run, folder, join(ROOT, '.cache/acceptance', `lane-${lane}`));
    outcomes.push(outcome);
    console.log([row(outcome), ...violations(outcome)].join('\n'));
  }
}

/** Half of the runs of one build and half of another would prove nothing of either. */
function assertSameBuild() {
  if (stamp() === build) return;
  console.error('The program was built anew while its simulations ran. Start again: what the present build has not yet shown is run.');
  process.exit(1);
}

function stamp() {
  return readFileSync(join(ROOT, 'dist/.server'), 'utf8').slice(0, 12);
}

function shipped() {
  return readdirSync(join(ROOT, 'workflows/schemes')).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -5));
}

/** '3', or '1-20' as one to twenty. */
function numbers(option) {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(values[option]) ?? [];
  if (first !== undefined && Number(first) <= Number(last)) return Array.from({ length: last - first + 1 }, (_, i) => Number(first) + i);
  console.error(`--${option} ${values[option]} is not a number, nor two with a dash between them: 1-20.`);
  process.exit(2);
}
