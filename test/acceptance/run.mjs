// One run of the simulation as a process of its own, and what it left.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../apps/cli/setup/root.mjs';

/** The calendar of ten years is some ten thousand lines; a run that says more than this is out of its mind, and told of as such. */
const MOST_OUTPUT = 1 << 26;
/** Lines of standard error that tell how far it is, or what the calendar does not know. */
const PROGRESS = /^(Schooljaar |De school|De samenwerkingsstructuur )/;

/**
 * @param run { scheme, seed, people, from?, to? }
 * @param folder where the files of finished runs are; what lies there is not run again
 * @param dataDir of the database server that this run may use
 * @returns { run, file, failure }: the simulation's own file, or null and why there is none
 */
export async function outcomeOf(run, folder, dataDir) {
  const json = join(folder, `${[run.scheme.replace(/\W+/g, '-'), run.from, run.to, run.people, run.seed].filter(Boolean).join('-')}.json`);
  if (existsSync(json)) return { run, file: JSON.parse(readFileSync(json, 'utf8')), failure: null };
  // Written aside: a run that was stopped leaves nothing that looks finished.
  const aside = `${json}.part`;
  rmSync(aside, { force: true });
  const { said, ended } = await simulate(run, aside, dataDir);
  const file = existsSync(aside) ? JSON.parse(readFileSync(aside, 'utf8')) : null;
  if (file === null || ended !== (file.violations.length > 0 ? 'code 1' : 'code 0')) return { run, file: null, failure: `ended with ${ended}${file === null ? ' and left no file' : ''}${said}` };
  renameSync(aside, json);
  return { run, file, failure: null };
}

function simulate({ scheme, seed, people, from, to }, json, dataDir) {
  const args = ['simulate', '--scheme', scheme, ...given('--from', from), ...given('--to', to), '--seed', `${seed}`, '--people', people, '--json', json];
  const env = { ...process.env, LEIDRAAD_DATA_DIR: dataDir, NODE_ENV: 'production' };
  return new Promise((done) => {
    execFile(process.execPath, ['dist/apps/cli/main.js', ...args], { cwd: ROOT, env, maxBuffer: MOST_OUTPUT }, (error, _, err) => {
      done({ said: lastWords(err), ended: error ? (error.signal ? `signal ${error.signal}` : `code ${error.code}`) : 'code 0' });
    });
  });
}

const given = (option, value) => (value === undefined ? [] : [option, value]);

function lastWords(err) {
  const lines = err.split('\n').filter((line) => line.trim() !== '' && !PROGRESS.test(line));
  return lines.length === 0 ? ', and said nothing' : `:\n${lines.slice(-12).map((line) => `    ${line}`).join('\n')}`;
}
