/**
 * The worked example: a municipality with invented people, who at the first start live through the months until today. So there is
 * something to see: meetings held, minutes sent, deadlines to come. Later starts find it and go on.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { addDays, formatDutchDate, localDateOf, schoolYearOf } from '#calendar/local-date';
import { FileStore } from '#documents/file-store';
import { createMailer } from '#messaging/mailer';
import { liveThrough } from '../simulation/simulate.js';
import { readOptions } from '../simulation/options.js';
import { stretched } from '../simulation/scheme-file.js';
import { StartError } from '#platform/start-error';
import { nameExampleOffices } from './example-offices.js';

/** Of the worked example where none is asked for. */
const SCHEME = 'zoetermeer';
/** Long enough for a meeting to have been called, held and followed by its minutes. */
const PAST_DAYS = 100;
const COMING_DAYS = 365;
const marker = (dataDir: string): string => join(dataDir, 'example.json');
const mailboxFolder = (dataDir: string): string => join(dataDir, 'mailbox');

/**
 * A first start that was cut off leaves half an example, which would try to catch up: begin again. Only where nothing but the
 * example is there; a database with a real municipality is left as it is.
 */
export async function clearHalfExample(urls: { appUrl: string; ownerUrl: string }, dataDir: string): Promise<void> {
  if (existsSync(marker(dataDir))) return;
  const municipalities = await ask<{ example: boolean }>(urls.appUrl, 'SELECT example FROM municipality');
  if (municipalities.length === 0 || municipalities.some(({ example }) => !example)) return;
  const tables = await ask<{ name: string }>(urls.ownerUrl, `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'migration'`);
  await ask(urls.ownerUrl, `TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
  await rm(mailboxFolder(dataDir), { recursive: true, force: true });
}

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

export interface ExampleOptions {
  /** Name of a scheme that comes with Leidraad, or a file; undefined: the one that is there, else Zoetermeer. */
  scheme: string | undefined;
  appUrl: string;
  dispatchUrl: string;
  dataDir: string;
  mailboxUrl: string;
  /** Where links in mails lead. */
  baseUrl: string;
  /** Aborted when somebody wants us to stop: what was half lived through is cleared at the next start. */
  asked: AbortSignal;
  say(line: string): void;
  /** Told of the clock under which the example lives, for the times of arrival in the mailbox. */
  withClock(now: () => string): void;
}

/** The municipality of the worked example, and the LEA's own mailbox there. */
export interface ExampleMunicipality {
  name: string;
  mailbox: string;
}

/** @throws StartError when another municipality is the example here, UsageError for a scheme that is none */
export async function openExample({ scheme, appUrl, dispatchUrl, dataDir, mailboxUrl, baseUrl, asked, say, withClock }: ExampleOptions): Promise<ExampleMunicipality> {
  const now = new Date().toISOString();
  const today = localDateOf(now);
  const lived = readMarker(dataDir);
  const { from } = schoolYearOf(addDays(today, -PAST_DAYS));
  const options = readOptions({ scheme: scheme ?? lived?.scheme ?? SCHEME, from, to: today, seed: '1', people: 'human' });
  const { municipality: { id, name }, mailbox } = options.scheme;
  if (lived) {
    if (scheme !== undefined && lived.municipality !== id) throw new StartError(`Hier staat al een voorbeeld: ${lived.municipality}. Kies voor een ander voorbeeld een andere map: LEIDRAAD_DATA_DIR=./data-${id}`);
    return { name, mailbox };
  }
  // A period that is over, or nearly, goes on under the same rules: there must be something to come.
  const source = stretched(options.source, options.scheme, options.scheme.period.from, addDays(today, COMING_DAYS));
  say(`Uitgewerkt voorbeeld: ${name} leeft van ${formatDutchDate(from)} tot vandaag …`);
  const mailer = createMailer({ url: mailboxUrl, from: mailbox });
  try {
    await liveThrough({ ...options, source }, { appUrl, dispatchUrl }, now, { deliver: (to, source) => mailer.send(to, source), files: new FileStore(join(dataDir, 'files')), baseUrl, asked, clock: withClock });
  } finally {
    mailer.close();
  }
  await nameExampleOffices(appUrl, id, now);
  writeFileSync(marker(dataDir), `${JSON.stringify({ scheme: schemeRef(scheme), municipality: id, from, livedUntil: now } satisfies Marker)}\n`);
  return { name, mailbox };
}

interface Marker {
  /** As asked for; a path is absolute. */
  scheme: string;
  municipality: string;
  from: string;
  livedUntil: string;
}

/** Undefined: there is no example yet. Examples of before had one scheme only. */
function readMarker(dataDir: string): Pick<Marker, 'scheme' | 'municipality'> | undefined {
  if (!existsSync(marker(dataDir))) return undefined;
  const { scheme = SCHEME, municipality = SCHEME } = JSON.parse(readFileSync(marker(dataDir), 'utf8')) as Partial<Marker>;
  return { scheme, municipality };
}

const schemeRef = (scheme = SCHEME): string => (existsSync(scheme) ? resolve(scheme) : scheme);
