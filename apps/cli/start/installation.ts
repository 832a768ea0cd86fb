/** The embedded installation: what `leidraad start` starts, in order, and stops in the other order. */
import { join } from 'node:path';
import { migrations } from '#governance/database';
import { startMailbox } from '#messaging/mailbox';
import { runMigrations } from '#platform/database';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import type { LogLevel } from '#platform/logging';
import { clearHalfExample, openExample } from './example.js';
import { startProgram, type Program } from './programs.js';

export interface InstallationOptions {
  dataDir: string;
  /** Of the worked example: name or path; undefined: the one that is there, else Zoetermeer. */
  scheme: string | undefined;
  port: number;
  logLevel: LogLevel;
  /** Aborted when somebody wants us to stop; its reason is thrown, and nothing is left behind. */
  asked: AbortSignal;
  say(line: string): void;
}

export interface Installation {
  url: string;
  /** Name of the municipality of the worked example. */
  example: string;
  close(): Promise<void>;
  /** Resolves with the name of the program that ended by itself. */
  broken: Promise<string>;
}

export async function startInstallation({ dataDir, scheme, port, logLevel, asked, say }: InstallationOptions): Promise<Installation> {
  const started: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (let end = started.pop(); end; end = started.pop()) await end();
  };
  try {
    say('Database …');
    const postgres = await startEmbeddedPostgres({ dataDir });
    started.push(() => postgres.stop());
    asked.throwIfAborted();
    await runMigrations(postgres.ownerUrl, migrations);
    await clearHalfExample(postgres, dataDir);

    let now = (): string => new Date().toISOString();
    const mailbox = await startMailbox({ host: '127.0.0.1', port: 0, folder: join(dataDir, 'mailbox'), now: () => now() });
    started.push(() => mailbox.stop());
    const url = `http://127.0.0.1:${port}`;
    const example = await openExample({ scheme, appUrl: postgres.appUrl, dispatchUrl: postgres.dispatchUrl, dataDir, mailboxUrl: mailbox.url, baseUrl: url, asked, say, withClock: (clock) => (now = clock) });
    now = () => new Date().toISOString();

    say('Worker en API …');
    const env = {
      DATABASE_URL: postgres.appUrl,
      DATABASE_DISPATCH_URL: postgres.dispatchUrl,
      SMTP_URL: mailbox.url,
      MAIL_FROM: example.mailbox,
      HOST: '127.0.0.1',
      PORT: String(port),
      LEIDRAAD_VIEW_AS: 'on',
      LEIDRAAD_PUBLIC_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: logLevel,
      LEIDRAAD_DATA_DIR: dataDir,
    };
    const begin = async (name: string, main: URL, ready: string): Promise<Program> => {
      const program = await startProgram(name, main, env, ready);
      started.push(() => program.stop());
      return program;
    };
    // Both are waited for, whatever becomes of the other: one that comes up late would stay behind.
    const [worker, api] = (await Promise.allSettled([
      begin('worker', new URL('../../worker/main.js', import.meta.url), 'worker started'),
      begin('API', new URL('../../api/main.js', import.meta.url), 'api started'),
    ])).map(valueOf) as [Program, Program];
    asked.throwIfAborted();
    return { url, example: example.name, close, broken: firstToEnd({ worker, API: api }) };
  } catch (error) {
    await close();
    // Ctrl-C reaches the programs as well: that they then do not start is no news.
    throw asked.aborted ? asked.reason : error;
  }
}

function valueOf(result: PromiseSettledResult<Program>): Program {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

const firstToEnd = (programs: Record<string, Program>): Promise<string> => Promise.race(Object.entries(programs).map(([name, { ended }]) => ended.then(() => name)));
