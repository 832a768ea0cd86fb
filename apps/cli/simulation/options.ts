/** The arguments of `leidraad simulate`, all of them checked before anything starts. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Scheme } from '#scheme/model';
import { readDate } from '../date-argument.js';
import { soundScheme } from '../scheme/sound-scheme.js';
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

/** @throws UsageError with one line that says what to type instead */
export function readOptions(given: SimulateArguments): SimulateOptions {
  const { scheme, source, fileName } = soundScheme(given.scheme);
  const from = readDate('--from', given.from ?? scheme.period.from);
  const to = readDate('--to', given.to ?? scheme.period.until ?? fourYears(scheme.period.from));
  if (to < from) throw new UsageError(`--to ${to} ligt voor --from ${from}.`);
  return { scheme, source, fileName, from, to, seed: readSeed(given.seed), people: readPeople(given.people), json: readTarget(given.json) };
}

/** A scheme without an end is lived through for four years. */
const fourYears = (from: LocalDate): LocalDate => addDays(`${Number(from.slice(0, 4)) + 4}${from.slice(4)}`, -1);

function readSeed(text: string): number {
  const seed = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(seed)) return seed;
  throw new UsageError(`--seed ${text} is geen getal. Geef een heel getal, 0 of meer.`);
}

function readPeople(text: string): People {
  const found = PEOPLE.find((people) => people === text);
  if (found) return found;
  throw new UsageError(`--people ${text} is er niet. Kies uit: ${PEOPLE.join(', ')}.`);
}

/** The folder must be there now: after the run is a bad moment to find that it is not. */
function readTarget(text: string | undefined): string | null {
  if (text === undefined) return null;
  const path = resolve(text);
  if (existsSync(path) && statSync(path).isDirectory()) throw new UsageError(`--json ${text} is een map. Geef de naam van een bestand.`);
  if (!existsSync(dirname(path))) throw new UsageError(`--json ${text}: de map ${dirname(path)} bestaat niet.`);
  return path;
}
