/** The one way to the API: typed by its OpenAPI document, with refusals and a lost connection as errors of their own. */
import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from '../generated/api';
import { DUTCH, t } from '../language/t';
import { connection } from './connection';
import { fetchOnce } from './early';

export type Schemas = components['schemas'];

/** The API said no: `detail` is a Dutch sentence for the reader, `code` is stable. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    /** What is wrong with each field that was sent, by its name. */
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.name = 'Refusal';
  }
}

/** Of an address at which nothing can be: cut off, or mistyped. */
const DAMAGED = 'address.damaged';
export const isDamagedAddress = (error: unknown): boolean => error instanceof Refusal && error.code === DAMAGED;

/** The version on which it was made is not the newest any more. */
export const isStale = (error: unknown): boolean => error instanceof Refusal && error.status === 412;

/** What the server said is wrong. Forms keep it among what they say themselves, which is in the language on screen. */
const told = new Set<unknown>();

/** The `lang` of what is said to be wrong. */
export const langOf = (text: unknown): typeof DUTCH => (told.has(text) ? DUTCH : undefined);

/** The server did not answer: no network, or it is not running. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';
}

const watch: Middleware = {
  onResponse: () => connection.works(),
  onError: ({ error }) => {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    connection.fails();
    return new NoConnection();
  },
};

export const api = createClient<paths>({ baseUrl: '/', fetch: fetchOnce });
api.use(watch);

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body. @throws Refusal, NoConnection */
export async function answer<T>(asked: Promise<Answered<T>>): Promise<T> {
  return (await versioned(asked)).body;
}

/** The answer's body with its ETag, which says which version was read. */
export async function versioned<T>(asked: Promise<Answered<T>>): Promise<{ body: T; etag: string }> {
  const { data, error, response } = await asked;
  if (!response.ok) throw refusal(response.status, error);
  return { body: data as T, etag: response.headers.get('etag') ?? '*' };
}

function refusal(status: number, problem: unknown): Refusal {
  const { code, detail, errors = [] } = (typeof problem === 'object' && problem !== null ? problem : {}) as Partial<components['schemas']['Probleem']>;
  // To who reads, an id that is none is no field that they filled in.
  if (errors.some(({ in: part }) => part === 'path')) return new Refusal(404, DAMAGED, t`Misschien is het adres veranderd of niet helemaal overgenomen.`);
  const fields = errors.flatMap((error) => ('pointer' in error.location ? [[error.location.pointer.replace(/^#\//, ''), error.detail] as const] : []));
  if (detail !== undefined) told.add(detail);
  for (const [, text] of fields) told.add(text);
  return new Refusal(status, code ?? 'unknown', detail ?? t`Er ging iets mis op de server. Probeer het straks opnieuw.`, Object.fromEntries(fields));
}
