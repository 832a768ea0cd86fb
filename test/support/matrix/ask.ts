/** One operation of the OpenAPI document, asked by somebody about something: with a path, a body and a version that pass. */
import { z } from 'zod';
import { CONTROLLERS } from '#apps/api/controllers';
import { openApiDocument, routesOf, type Route } from '#apps/api/openapi/document';
import { Caller } from '../api.js';
import { sampleOf } from '../sample.js';
import type { Actor } from './actors.js';
import type { MeetingState } from './place.js';
import type { Stage } from './stage.js';

export interface Operation {
  /** 'POST ~/vergaderingen/{vergadering}/annulering'; ~ is the municipality. */
  name: string;
  route: Route;
}

const OURS = '/v1/gemeenten/{gemeente}';
/** About the visitor's own session, whoever they are: other specs. */
const OWN = /\{gemeente\}\/(sessie|aanmelding)(\/|$)/;

/** Everything that the document names below a municipality. */
export function operations(): Operation[] {
  const routes = routesOf(CONTROLLERS);
  const { paths } = openApiDocument(routes) as { paths: Record<string, Record<string, unknown>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    path.startsWith(OURS) && !OWN.test(path)
      ? Object.keys(methods).map((method) => {
          const route = routes.find((one) => one.method.toLowerCase() === method && one.path.replace(/:([a-zA-Z]+)/g, '{$1}') === path);
          if (!route) throw new Error(`The document names ${method} ${path}, and no route is it`);
          return { name: `${method.toUpperCase()} ~${path.slice(OURS.length)}`, route };
        })
      : [],
  );
}

export const isOfMeeting = ({ name }: Operation): boolean => name.includes('{vergadering}');

export interface Answered {
  status: number;
  code: string;
  text: string;
}

const json = (schema: z.ZodType): Parameters<typeof sampleOf>[0] => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Parameters<typeof sampleOf>[0];

/** What the samples of all schemas are, once: making them costs more than asking. */
const samples = new Map<string, { path: Record<string, unknown>; query: Record<string, unknown>; body: unknown }>();

function samplesOf({ name, route: { schemas } }: Operation): NonNullable<ReturnType<typeof samples.get>> {
  const known = samples.get(name);
  if (known) return known;
  const query = schemas.query ? (sampleOf(json(schemas.query)) as Record<string, unknown>) : {};
  const made = { path: schemas.path ? (sampleOf(json(schemas.path)) as Record<string, unknown>) : {}, query, body: schemas.body ? sampleOf(json(schemas.body)) : undefined };
  samples.set(name, made);
  return made;
}

/** Whether somebody may write what they like, in the body or in the query. */
export const takesText = ({ route: { schemas } }: Operation): boolean => [schemas.body, schemas.query].some((schema) => schema !== undefined && JSON.stringify(sampleOf(json(schema), WRITTEN)).includes(WRITTEN));
const WRITTEN = 'wat iemand schrijft';

/** @param written what stands wherever somebody may write what they like */
export async function ask(stage: Stage, actor: Actor, operation: Operation, state: MeetingState, gemeente = stage.place.gemeente, written?: string): Promise<Answered> {
  const { route } = operation;
  const { path: guessed, query: simplyAsked, body: simple } = samplesOf(operation);
  const asked = written === undefined || !route.schemas.query ? simplyAsked : (sampleOf(json(route.schemas.query), written) as Record<string, unknown>);
  const sampled = written === undefined || !route.schemas.body ? simple : sampleOf(json(route.schemas.body), written);
  const about = { gemeente, ...stage.ids, vergadering: stage.meetings[state].meetingId, agendapunt: stage.meetings[state].itemId, stuk: stage.meetings[state].documentId, gast: stage.meetings[state].guestId, ...Object.entries(stage.within).find(([path]) => operation.name.includes(` ${path}/`))?.[1] };
  const place = route.path.replace(/^\/v1/, '').replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(String((about as Record<string, unknown>)[name] ?? guessed[name])));
  const query = new URLSearchParams(Object.entries(asked).map(([key, value]): [string, string] => [key, String((IN_QUERY.has(key) ? (about as Record<string, unknown>)[key] : undefined) ?? value)])).toString();
  const file = route.operation.file === 'request';
  const body = file ? new TextEncoder().encode('%PDF-1.4') : sampled === undefined ? undefined : filled(sampled as Record<string, unknown>, stage, state, operation.name);
  const headers = { ...(actor.cookie ? { cookie: actor.cookie } : {}), ...(route.operation.ifMatch ? { 'if-match': '*' } : {}), ...(file ? { 'content-type': 'application/octet-stream' } : {}) };
  const reply = await new Caller(stage.api.url, null).send(route.method, `${place}${query ? `?${query}` : ''}`, { body, headers });
  return { status: reply.status, code: (reply.body as { code?: string } | null)?.code ?? '', text: typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body) };
}

/** Of what a query asks about: what is there has the same name in paths. */
const IN_QUERY: ReadonlySet<string> = new Set(['overleg', 'plek', 'regel']);

/** The sample with what is there in the place of what is not, so that a refusal is about who asks. */
function filled(sampled: Record<string, unknown>, { ids, meetings, actors, within }: Stage, state: MeetingState, name: string): Record<string, unknown> {
  const person = actors.find((actor) => actor.name === 'buitenstaander')!.personId;
  const there: Record<string, unknown> = { overleg: ids['overleg'], plek: ids['plek'], persoonId: person, vergaderingId: meetings[state].meetingId, deelnameId: ids['deelname'], gezag: ids['gezag'] };
  const line = within['~/jaarplannen']?.['regel'];
  const body = Object.fromEntries(Object.entries(sampled).map(([key, value]) => [key, there[key] ?? value]));
  return { ...body, ...EXTRA[name]?.({ ...there, regel: line }) };
}

/** What no schema says: of two fields one is asked, and a committee meets between items and fixing (of the meeting that is `gepland`). */
const EXTRA: Readonly<Record<string, (there: Record<string, unknown>) => Record<string, unknown>>> = {
  'POST ~/overleggen/{overleg}/functies': ({ persoonId }) => ({ voorzitterId: persoonId }),
  'POST ~/schooljaren/{schooljaar}/voorstel': ({ overleg }) => ({ vergaderingen: [{ overleg, begin: '2021-12-01T14:00:00.000Z' }] }),
  'POST ~/jaarplannen/{jaar}/toezeggingen': ({ regel }) => ({ regel }),
  'POST ~/afspraken': ({ vergaderingId }) => ({ vergaderingId }),
  'PUT ~/vergaderingen/{vergadering}/voorbereiding/verplaatsing': () => ({ begin: '2026-01-26T09:00:00.000Z' }),
};
