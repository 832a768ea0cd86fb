/** The arguments of `leidraad simulate`, all of them checked before anything starts. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { addDays, assertLocalDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Scheme } from '#scheme/model';
import { parseScheme } from '#scheme/parse';
import { readScheme } from '../scheme/files.js';
import { UsageError } from '../usage-error.js';
import { PEOPLE, type People } from './temperament.js';

/** As typed. */
export interface SimulateArguments {
  scheme: string;
  from?: string | undefined;
  to?: string | undefined;
  seed: string;
  people: string;
  json?: string | undefined;
}

export interface SimulateOptions {
  scheme: Scheme;
  /** The scheme's YAML, and the file's name for messages. */
  source: string;
  fileName: string;
  from: LocalDate;
  to: LocalDate;
  seed: number;
  people: People;
  /** Absolute path, or null. */
  json: string | null;
}

/** Public and school holidays can be told or estimated for these years. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** @throws UsageError with one line that says what to type instead */
export function readOptions(given: SimulateArguments): SimulateOptions {
  const { scheme, source, fileName } = soundScheme(given.scheme);
  const from = readDate('--from', given.from ?? scheme.period.from);
  const to = readDate('--to', given.to ?? scheme.period.until ?? fourYears(scheme.period.from));
  if (to < from) throw new UsageError(`--to ${to} lies before --from ${from}.`);
  return { scheme, source, fileName, from, to, seed: readSeed(given.seed), people: readPeople(given.people), json: readTarget(given.json) };
}

function soundScheme(name: string): Pick<SimulateOptions, 'scheme' | 'source' | 'fileName'> {
  const { path, text: source } = readScheme(name);
  const parsed = parseScheme(source, name);
  if (parsed.ok) return { scheme: parsed.scheme, source, fileName: path };
  const [first, ...rest] = parsed.problems;
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
  throw new UsageError(`--scheme ${path}:${first?.line}:${first?.column}: ${first?.message}${more}`);
}

/** A scheme without an end is lived through for four years. */
const fourYears = (from: LocalDate): LocalDate => addDays(`${Number(from.slice(0, 4)) + 4}${from.slice(4)}`, -1);

function readDate(option: string, text: string): LocalDate {
  try {
    assertLocalDate(text);
  } catch {
    throw new UsageError(`${option} ${text} is not a date. Write it as 2021-08-31.`);
  }
  if (text < FIRST_DAY || text > LAST_DAY) throw new UsageError(`${option} ${text} lies outside ${FIRST_DAY} to ${LAST_DAY}.`);
  return text;
}

function readSeed(text: string): number {
  const seed = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(seed)) return seed;
  throw new UsageError(`--seed ${text} is not a number. Give a whole number, 0 or more.`);
}

function readPeople(text: string): People {
  const found = PEOPLE.find((people) => people === text);
  if (found) return found;
  throw new UsageError(`--people ${text} is unknown. Choose one of: ${PEOPLE.join(', ')}.`);
}

/** The folder must be there now: after the run is a bad moment to find that it is not. */
function readTarget(text: string | undefined): string | null {
  if (text === undefined) return null;
  const path = resolve(text);
  if (existsSync(path) && statSync(path).isDirectory()) throw new UsageError(`--json ${text} is a folder. Give the name of a file.`);
  if (!existsSync(dirname(path))) throw new UsageError(`--json ${text}: the folder ${dirname(path)} does not exist.`);
  return path;
}
