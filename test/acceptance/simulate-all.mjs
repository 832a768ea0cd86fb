// Every scheme that comes with Leidraad over its whole period, for every kind of people and twenty seeds (issues 2 and 3, "Shown
// by"): hours on two cores, so not part of `npm test`.
// npm run simulate:all [-- --schemes zoetermeer,westland --seeds 1-20 --people human,negligent --from 2021-08-01 --to 2022-07-31 --at-once 2]
// What a run left is kept in .cache/acceptance under the build that made it: stopped half-way, the next call goes on from there.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureSetup } from '../../apps/cli/setup/ensure-setup.mjs';
import { ROOT } from '../../apps/cli/setup/root.mjs';

const { values } = parseArgs({
  options: {
    schemes: { type: 'string', default: shipped().join(',') },
    seeds: { type: 'string', default: '1-20' },
    people: { type: 'string', default: 'punctual,human,negligent' },
    // By default those of the scheme.
    from: { type: 'string' },
    to: { type: 'string' },
    'at-once': { type: 'string', default: `${Math.max(1, Math.floor(availableParallelism() / 2))}` },
  },
});

await ensureSetup();
const folder = join(ROOT, '.cache/acceptance', readFileSync(join(ROOT, 'dist/.server'), 'utf8').slice(0, 12));
mkdirSync(folder, { recursive: true });
const [first, last = first] = values.seeds.split('-').map(Number);
const runs = [];
for (let seed = first; seed <= last; seed++) for (const scheme of values.schemes.split(',')) for (const people of values.people.split(',')) runs.push({ scheme, seed, people });
console.log('scheme                 people     seed  meetings  latest day  with akkoord  items  mails  violations  seconds');
let broken = 0;
const waiting = [...runs];
await Promise.all(Array.from({ length: Number(values['at-once']) }, work));
console.log(broken === 0 ? `${runs.length} runs, no violation` : `${broken} of ${runs.length} runs with violations`);
process.exitCode = broken === 0 ? 0 : 1;

async function work() {
  for (let run = waiting.shift(); run; run = waiting.shift()) report(run, await outcomeOf(run));
}

function shipped() {
  return readdirSync(join(ROOT, 'workflows/schemes')).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -5));
}

async function outcomeOf(run) {
  const { scheme, seed, people } = run;
  const json = join(folder, `${[scheme.replace(/\W+/g, '-'), values.from, values.to, people, seed].filter(Boolean).join('-')}.json`);
  if (!existsSync(json)) await simulate(run, json);
  return JSON.parse(readFileSync(json, 'utf8'));
}

/** Written aside: a run that was stopped leaves nothing that looks finished. */
async function simulate({ scheme, seed, people }, json) {
  const aside = `${json}.part`;
  const args = ['apps/cli/leidraad.mjs', 'simulate', '--scheme', scheme, ...given('from'), ...given('to'), '--seed', `${seed}`, '--people', people, '--json', aside];
  const failed = await new Promise((done) => execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 26 }, (error, _, err) => done(error && error.code !== 1 ? err : null)));
  if (failed !== null) throw new Error(`${scheme}, seed ${seed}, ${people}: ${failed}`);
  renameSync(aside, json);
}

function given(option) {
  return values[option] === undefined ? [] : [`--${option}`, values[option]];
}

function report({ scheme, seed, people }, { meetings, mails, violations, elapsedMs }) {
  const sent = meetings.filter(({ minutes }) => minutes.withinDays !== null);
  const latest = Math.max(...sent.map(({ minutes }) => minutes.withinDays));
  const agreed = sent.filter(({ minutes }) => minutes.status === 'akkoord').length;
  const items = meetings.reduce((sum, { agendaItems }) => sum + agendaItems.submitted, 0);
  const cells = [scheme.padEnd(22), people.padEnd(9), `${seed}`.padStart(5), `${meetings.length}`.padStart(9), `${latest}`.padStart(11), `${agreed} of ${sent.length}`.padStart(13), `${items}`.padStart(6), `${mails.total}`.padStart(6), `${violations.length}`.padStart(11), (elapsedMs / 1000).toFixed(1).padStart(8)];
  console.log(cells.join(' '));
  for (const { rule, at, detail } of violations) console.log(`  ${at} ${rule}: ${detail}`);
  if (violations.length > 0) broken++;
}
