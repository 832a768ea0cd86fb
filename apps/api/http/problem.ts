/** Problem details (RFC 9457) as the NL API Design Rules want them: every refusal of the API has this shape. PURE. */
import { z } from 'zod';
import { DomainError, type ErrorKind, type Problem } from '#platform/errors';
import { dutchField } from './field-names.js';

const inputError = z.object({
  in: z.enum(['body', 'query', 'path', 'header', 'file']),
  location: z.union([z.object({ pointer: z.string() }), z.object({ name: z.string() })]).meta({ description: 'JSON-pointer in de body, of de naam van de parameter' }),
  code: z.string(),
  detail: z.string(),
});

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ description: 'Vaste code, zoals minutes.not-drafted' }),
    errors: z.array(inputError).optional(),
  })
  .meta({ id: 'Probleem', description: 'Foutmelding volgens RFC 9457' });
export type ProblemDetails = z.output<typeof problemSchema>;

export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** A refusal that exists in HTTP only. `detail` is Dutch. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly problems: readonly Problem[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }
}

const STATUS: Readonly<Record<ErrorKind, number>> = { invalid: 400, 'not-found': 404, conflict: 409, stale: 412, forbidden: 403, 'reused-key': 422, 'too-large': 413 };

const TITLES: Readonly<Record<number, string>> = {
  400: 'De aanvraag klopt niet',
  401: 'Onbekend wie dit vraagt',
  403: 'Dit mag niet',
  404: 'Niet gevonden',
  405: 'Dit kan hier niet',
  409: 'Dit kan nu niet',
  412: 'Intussen gewijzigd',
  413: 'Te groot',
  415: 'Dit soort inhoud wordt niet gelezen',
  422: 'Sleutel al gebruikt',
  428: 'Versie ontbreekt',
  429: 'Te vaak gevraagd',
  500: 'Er ging iets mis',
};

/** What a server's own libraries refuse, by status. */
const GENERAL: Readonly<Record<number, readonly [code: string, detail: string]>> = {
  400: ['request.malformed', 'Deze aanvraag is niet te lezen. Stuur geldige JSON.'],
  404: ['path.unknown', 'Deze pagina bestaat niet. Kijk in /v1/openapi.json wat er wel is.'],
  405: ['method.not-allowed', 'Deze handeling bestaat hier niet. Kijk in de header Allow wat er wel kan.'],
  413: ['request.too-large', 'Dit is te groot: hooguit 1 MB aan tekst, of een bestand van hooguit 25 MB.'],
  415: ['request.media-type', 'Stuur application/json, of application/octet-stream voor een bestand.'],
  500: ['server.error', 'Het ligt niet aan u. Probeer het later nog eens; blijft het misgaan, meld het dan aan de beheerder.'],
};

export function problem(status: number, code: string, detail: string, problems: readonly Problem[] = []): ProblemDetails {
  const errors = problems.map(({ in: part, field, code: errorCode, message }) => ({ in: part, location: locationOf(part, field), code: errorCode, detail: message }));
  return { type: `urn:leidraad:probleem:${code}`, title: TITLES[status] ?? TITLES[status < 500 ? 400 : 500]!, status, detail, code, ...(errors.length > 0 ? { errors } : {}) };
}

export function generalProblem(status: number): ProblemDetails {
  const known = GENERAL[status] ?? GENERAL[status < 500 ? 400 : 500]!;
  return problem(status, ...known);
}

/** Any error as problem details; null for a defect, of which a caller learns nothing more. */
export function problemOf(error: unknown): ProblemDetails | null {
  if (error instanceof DomainError) return problem(STATUS[error.kind], error.code, error.message, error.problems.map(inDutch));
  if (error instanceof ApiRefusal) return problem(error.status, error.code, error.detail, error.problems);
  const status = statusOf(error);
  return status !== null && status < 500 ? generalProblem(status) : null;
}

/** Governance names fields as its code does; a caller sent them under their Dutch names. */
const inDutch = (one: Problem): Problem => ({ ...one, field: one.in === 'file' ? one.field : one.field.split('.').map(dutchField).join('.') });

function locationOf(part: Problem['in'], field: string): { pointer: string } | { name: string } {
  if (part !== 'body') return { name: field };
  return { pointer: field === '' ? '#' : `#/${field.split('.').map((segment) => segment.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}` };
}

/** Nest's and Fastify's errors carry a status; both are plain errors otherwise. */
function statusOf(error: unknown): number | null {
  const { status, statusCode } = (error ?? {}) as { status?: unknown; statusCode?: unknown };
  const found = typeof statusCode === 'number' ? statusCode : status;
  return typeof found === 'number' && found >= 400 && found <= 599 ? found : null;
}
