/**
 * The OpenAPI document, read off the controllers: paths and methods from Nest's route metadata, shapes from the zod schemas
 * that the requests are checked with. One source, so that the two cannot differ. PURE.
 */
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/internal';
import { z } from 'zod';
import { API_VERSION } from '../http/headers.js';
import { OPERATION, statusOf, type Operation } from '../http/operation.js';
import { problemSchema } from '../http/problem.js';

type Json = Record<string, unknown>;
/** Nest's numbers for the parts of a request (RouteParamtypes). */
const PARTS = { 3: 'body', 4: 'query', 5: 'path' } as const;

export interface Route {
  method: string;
  /** '/v1/gemeenten/:gemeente' */
  path: string;
  handler: string;
  controller: string;
  operation: Operation;
  schemas: Partial<Record<'body' | 'query' | 'path', z.ZodType>>;
}

/** @throws Error for a route that does not say what it is */
export function routesOf(controllers: readonly Type[]): Route[] {
  return controllers.flatMap((controller) => {
    const prefix = String(Reflect.getMetadata(PATH_METADATA, controller));
    const names = Object.getOwnPropertyNames(controller.prototype).filter((name) => Reflect.hasMetadata(METHOD_METADATA, (controller.prototype as Json)[name] as object));
    return names.map((handler): Route => {
      const method = (controller.prototype as Json)[handler] as object;
      const operation = Reflect.getMetadata(OPERATION, method) as Operation | undefined;
      if (!operation) throw new Error(`${controller.name}.${handler} has no @Describe`);
      const own = String(Reflect.getMetadata(PATH_METADATA, method)).replace(/^\/$/, '');
      const path = `/${[prefix, own].filter((part) => part !== '').join('/')}`;
      return { method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as number]!, path, handler, controller: controller.name, operation, schemas: schemasOf(controller, handler) };
    });
  });
}

function schemasOf(controller: Type, handler: string): Route['schemas'] {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<string, { schema?: z.ZodType }>;
  const found = Object.entries(args).flatMap(([key, { schema }]) => {
    const part = PARTS[Number(key.split(':')[0]) as keyof typeof PARTS];
    return part && schema ? [[part, schema] as const] : [];
  });
  return Object.fromEntries(found);
}

export function openApiDocument(routes: readonly Route[]): Json {
  const components: Json = {};
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = route.path.replace(/:([a-zA-Z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describe(route, components) };
  }
  const problemRef = shape(problemSchema, 'output', components);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Leidraad',
      version: API_VERSION,
      description: 'Vergaderingen, verslagen en termijnen van de Lokale Educatieve Agenda. Fouten zijn altijd application/problem+json (RFC 9457).',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Leidraad' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      schemas: components,
      responses: { Probleem: { description: 'Waarom dit niet kan', headers: VERSION_HEADER, content: { 'application/problem+json': { schema: problemRef } } } },
      securitySchemes: {
        sessie: { type: 'apiKey', in: 'cookie', name: '__Host-leidraad-sessie', description: 'Van wie zich aanmeldde; zonder TLS heet zij leidraad-sessie' },
        gekozen: { type: 'apiKey', in: 'cookie', name: 'leidraad-als', description: 'Wie u in het voorbeeld zegt te zijn' },
      },
    },
  };
}

const VERSION_HEADER = { 'API-Version': { description: 'Versie van deze API', schema: { type: 'string' } } };
const tagOf = ({ controller }: Route): string => controller.replace(/Controller$/, '');

function describe(route: Route, components: Json): Json {
  const { operation, schemas } = route;
  const refused = [...(route.method === 'GET' && !schemas.path && !schemas.query ? [] : [400]), ...(schemas.path ? [401, 404] : []), ...(route.method === 'GET' ? [] : [403, 409, 413, 422]), ...(operation.ifMatch ? [412] : []), ...(operation.ifMatch === 'required' ? [428] : []), 500];
  return {
    operationId: `${tagOf(route)}_${route.handler}`,
    summary: operation.summary,
    tags: [tagOf(route)],
    parameters: [...parameters(schemas.path, 'path', components), ...parameters(schemas.query, 'query', components), ...headers(route)],
    ...bodyOf(route, components),
    ...(schemas.path && !operation.open && !operation.openInExample ? { security: [{ sessie: [] }, { gekozen: [] }] } : {}),
    responses: { [statusOf(operation)]: answerOf(route, components), ...Object.fromEntries(refused.map((status) => [status, { $ref: '#/components/responses/Probleem' }])) },
  };
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query', components: Json): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = shape(schema, 'input', components) as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({ name, in: place, required: place === 'path' || required.includes(name), ...(description ? { description } : {}), schema: rest }));
}

function headers({ method, operation }: Route): Json[] {
  const key = { name: 'Idempotency-Key', in: 'header', required: false, description: 'Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel', schema: { type: 'string', minLength: 8, maxLength: 255 } };
  const match = { name: 'If-Match', in: 'header', required: operation.ifMatch === 'required', description: 'De ETag van de versie die u wijzigt', schema: { type: 'string' } };
  return [...(method === 'POST' || method === 'PUT' ? [key] : []), ...(operation.ifMatch ? [match] : [])];
}

function bodyOf({ operation, schemas }: Route, components: Json): Json {
  if (operation.file === 'request') return { requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } } } };
  if (!schemas.body) return {};
  return { requestBody: { required: !schemas.body.safeParse(undefined).success, content: { 'application/json': { schema: shape(schemas.body, 'input', components) } } } };
}

function answerOf({ operation, method }: Route, components: Json): Json {
  const etag = { ETag: { description: method === 'GET' ? 'De versie: noem hem in If-Match als u iets wijzigt' : 'De versie die hierdoor ontstond', schema: { type: 'string' } } };
  const answerHeaders = { ...VERSION_HEADER, ...(operation.ifMatch || operation.versioned ? etag : {}) };
  const description = operation.answer || operation.file ? 'Gelukt' : 'Gelukt, zonder inhoud';
  if (operation.file === 'answer') return { description, headers: answerHeaders, content: { 'application/octet-stream': {} } };
  return { description, headers: answerHeaders, ...(operation.answer ? { content: { 'application/json': { schema: shape(operation.answer, 'output', components) } } } : {}) };
}

/** JSON Schema of a zod schema; named ones (`meta({ id })`) become components. */
function shape(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
  const { $schema: _, $defs, id: _id, ...rest } = z.toJSONSchema(schema, { io, override: formatOnly }) as Json & { $defs?: Record<string, Json> };
  const hoisted = inComponents({ ...rest }) as Json;
  for (const [name, definition] of Object.entries($defs ?? {})) components[name] = inComponents(definition);
  const name = z.globalRegistry.get(schema)?.id;
  if (!name) return hoisted;
  if (!('$ref' in hoisted)) components[name] = hoisted; // zod gives a named schema as a reference to its own definition
  return { $ref: `#/components/schemas/${name}` };
}

/** A format says what zod's pattern for it says in two hundred characters. */
function formatOnly({ jsonSchema }: { jsonSchema: { format?: unknown; pattern?: unknown } }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
}

/** References to `$defs` point at the components, and a component needs no `id` beside its name. */
function inComponents(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inComponents);
  if (part === null || typeof part !== 'object') return part;
  const { id, ...rest } = part as Json;
  const kept = typeof id === 'string' ? rest : (part as Json);
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', '#/components/schemas/') : inComponents(value)]));
}
