/** A file is taken in only where one is asked for, and of who is signed in: elsewhere megabytes of it would be kept, and looked at, of anybody at all. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Route } from '../openapi/document.js';
import { unknownPerson } from './ask.js';
import { drain } from './drain.js';
import { generalProblem, PROBLEM_JSON, type ProblemDetails, problemOf } from './problem.js';

const FILE = 'application/octet-stream';

/** Before anything of the body is read. @param routes all of the API's, as the router has them. @param isKnown does somebody ask who is signed in, wherever? */
export function takeFilesOnlyWhereAsked(server: FastifyInstance, routes: readonly Pick<Route, 'method' | 'path' | 'operation'>[], isKnown: (headers: FastifyRequest['headers']) => Promise<boolean>): void {
  const asked = new Set(routes.filter(({ operation }) => operation.file === 'request').map(({ method, path }) => `${method} ${path}`));
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const isFile = (request.headers['content-type'] ?? '').trim().toLowerCase().startsWith(FILE);
    if (!isFile) return;
    if (!asked.has(`${request.method} ${request.routeOptions.url}`)) return refuse(request, reply, generalProblem(415));
    if (!(await isKnown(request.headers))) return refuse(request, reply, problemOf(unknownPerson({ example: false }))!);
  });
}

async function refuse(request: FastifyRequest, reply: FastifyReply, problem: ProblemDetails): Promise<FastifyReply> {
  await drain(request.raw);
  return reply.status(problem.status).type(PROBLEM_JSON).send(JSON.stringify(problem));
}
