/** A file is taken in only where one is asked for: elsewhere megabytes of it would be kept, and looked at, of anybody at all. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Route } from '../openapi/document.js';
import { drain } from './drain.js';
import { generalProblem, PROBLEM_JSON } from './problem.js';

const FILE = 'application/octet-stream';

/** Before anything of the body is read. @param routes all of the API's, as the router has them */
export function takeFilesOnlyWhereAsked(server: FastifyInstance, routes: readonly Pick<Route, 'method' | 'path' | 'operation'>[]): void {
  const asked = new Set(routes.filter(({ operation }) => operation.file === 'request').map(({ method, path }) => `${method} ${path}`));
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const isFile = (request.headers['content-type'] ?? '').trim().toLowerCase().startsWith(FILE);
    if (!isFile || asked.has(`${request.method} ${request.routeOptions.url}`)) return;
    await drain(request.raw);
    return reply.status(415).type(PROBLEM_JSON).send(JSON.stringify(generalProblem(415)));
  });
}
