/** Configuration from the environment: read once at start into one typed object. Without any of it Leidraad runs embedded. */
import { resolve } from 'node:path';
import { isIP } from 'node:net';
import { z } from 'zod';
import { StartError } from './start-error.js';

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`);
const port = z.string().regex(/^\d{1,5}$/, 'must be a port number').transform(Number).refine((number) => number <= 65535, 'must be a port number');
const postgresUrl = url('postgres:', 'postgresql:');

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  return version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
};

const SCHEMA = z.object({
  /** PostgreSQL server, as leidraad_app. Absent: the embedded one. */
  DATABASE_URL: postgresUrl.optional(),
  /** The same database as leidraad_owner; only `leidraad migrate` needs it. */
  DATABASE_MIGRATION_URL: postgresUrl.optional(),
  /** The same database as leidraad_dispatch; only the worker needs it. */
  DATABASE_DISPATCH_URL: postgresUrl.optional(),
  /** Queues on Redis. Absent: on PostgreSQL. */
  REDIS_URL: url('redis:', 'rediss:').optional(),
  /** Mail server. Absent: mail goes to the embedded mailbox and leaves this machine never. */
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  /** Sender: `Lokale Educatieve Agenda <lea@gemeente.example>` or an address. */
  MAIL_FROM: z.string().regex(/^[^\r\n]*@[^\r\n]+$/, 'must be a mail address').optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  /** Where people find Leidraad: links in mails lead there. 'https://lea.gemeente.example', without a slash at the end. */
  LEIDRAAD_PUBLIC_URL: url('http:', 'https:').transform((text) => text.replace(/\/+$/, '')).optional(),
  /** 'on': one may choose whom to be. For the worked example: `leidraad start` sets it, and nobody else may. */
  LEIDRAAD_VIEW_AS: z.enum(['on', 'off']).default('off'),
  /** Addresses or networks of the proxies before the API, by commas: what they say of where a request comes from is believed. */
  LEIDRAAD_TRUSTED_PROXIES: z.string().transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== '')).refine((all) => all.every(isNetwork), 'must be addresses or networks, such as 10.0.0.0/8').optional(),
  /** A file with the municipalities' own sign-ins (docs/operations.md). */
  LEIDRAAD_SIGN_IN_FILE: z.string().min(1).transform((file) => resolve(file)).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Where the embedded database and mailbox live. */
  LEIDRAAD_DATA_DIR: z.string().min(1).default('data').transform((folder) => resolve(folder)),
});

export type Env = Readonly<z.output<typeof SCHEMA>>;

/** What goes together: half a server configuration is a mistake, not a wish for the embedded rest. */
const NEEDS = [
  ['DATABASE_MIGRATION_URL', 'DATABASE_URL'],
  ['DATABASE_DISPATCH_URL', 'DATABASE_URL'],
  ['SMTP_URL', 'MAIL_FROM'],
  ['LEIDRAAD_SIGN_IN_FILE', 'LEIDRAAD_PUBLIC_URL'],
] as const;

/**
 * @throws StartError with every problem in one line, without values (some are secrets): bad values, LEIDRAAD_* variables that do not exist (a typing error would
 *   otherwise be silent), and settings that need another one
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  // An empty variable is how compose files and shells say "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const known = Object.keys(SCHEMA.shape);
  const unknown = Object.keys(given).filter((name) => name.startsWith('LEIDRAAD_') && !known.includes(name));
  const parsed = SCHEMA.safeParse(given);
  const problems = [
    ...unknown.map((name) => `${name} does not exist; there are ${known.filter((other) => other.startsWith('LEIDRAAD_')).join(', ')}`),
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)),
    ...NEEDS.filter(([name, needed]) => given[name] && !given[needed]).map(([name, needed]) => `${name} needs ${needed}`),
  ];
  if (!parsed.success || problems.length) throw new StartError(`Configuration: ${problems.join('; ')}.`);
  return Object.freeze(parsed.data);
}
