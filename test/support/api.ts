/** The API listening on loopback over the whole product, and people who talk to it as a browser does. */
import { join } from 'node:path';
import { FileStore } from '#documents/file-store';
import { MailboxReader } from '#messaging/mailbox-reader';
import { randomIds } from '#platform/ids';
import { startApi, type ApiOptions, type RunningApi } from '#apps/api/start-api';
import type { Application } from './application.js';

/** By default as the worked example: one may choose whom to be. */
export function startTestApi(app: Application, webRoot?: string, options: Partial<ApiOptions> = {}): Promise<RunningApi> {
  return startApi({
    database: app.app,
    clock: app.clock,
    ids: randomIds,
    files: new FileStore(join(app.folder, 'files')),
    mailbox: new MailboxReader(join(app.folder, 'mailbox')),
    host: '127.0.0.1',
    port: 0,
    log: app.log,
    viewAs: true,
    embedded: true,
    ...(webRoot ? { webRoot } : {}),
    ...options,
  });
}

/** An answer; `body` is parsed JSON, or the text where it is none. */
export interface Reply {
  status: number;
  headers: Headers;
  // What a test asserts is what it expects of this.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
}

/** Somebody at the API; null: nobody in particular. */
export class Caller {
  constructor(
    private readonly url: string,
    readonly personId: string | null,
  ) {}

  get = (path: string, sent: Sent = {}): Promise<Reply> => this.send('GET', path, sent);
  post = (path: string, body: unknown = undefined, headers: Record<string, string> = {}): Promise<Reply> => this.send('POST', path, { body, headers });

  /** POST or PUT on the version that stands at `versioned` (by default the path itself). */
  async change(method: 'POST' | 'PUT', path: string, body: unknown = undefined, versioned = path): Promise<Reply> {
    const { headers } = await this.get(versioned);
    return this.send(method, path, { body, headers: { 'if-match': headers.get('etag') ?? '' } });
  }

  async send(method: string, path: string, { body, headers = {} }: Sent = {}): Promise<Reply> {
    const raw = body instanceof Uint8Array || typeof body === 'string';
    const response = await fetch(`${this.url}/v1${path}`, {
      method,
      // Where an answer sends a browser to is part of the answer.
      redirect: 'manual',
      headers: { ...(this.personId ? { cookie: `leidraad-als=${this.personId}` } : {}), ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text };
  }
}

/** Of these nobody asks: being seen is enough to change them. */
const COMING_AND_GOING = ['session', 'sign_in', 'sign_in_visit'];

/** A digest of every row that the municipality has: equal before and after what changed nothing. `apart`: tables that are left out. */
export async function everything(app: Application, apart: readonly string[] = []): Promise<string> {
  const tables = await app.query<{ name: string }>(`SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relkind = 'r' AND a.attname = 'tenant_id' AND NOT a.attisdropped AND c.relname <> ALL($1) ORDER BY 1`, [[...COMING_AND_GOING, ...apart]]);
  const parts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*) AS number, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS digest FROM ${name} t`);
  return JSON.stringify(await app.query(parts.join(' UNION ALL ')));
}
