/** Start the HTTP server in this process: for `leidraad start`, for production and for tests, each with its own ports. */
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MunicipalityQueries } from '#governance/municipalities/municipality.queries';
import type { Log } from '#platform/logging';
import { StartError } from '#platform/start-error';
import { ApiModule, type ApiPorts } from './api.module.js';
import { CONTROLLERS } from './controllers.js';
import { AccessGuard } from './http/access.guard.js';
import { AnswerInterceptor } from './http/answer.js';
import { addHeaders, headersFor } from './http/headers.js';
import { InputPipe } from './http/input.pipe.js';
import { KnownPaths } from './http/known-paths.js';
import { generalProblem, PROBLEM_JSON } from './http/problem.js';
import { ProblemFilter } from './http/problem.filter.js';
import { routesOf } from './openapi/document.js';
import { Chooser } from './session/chooser.js';
import { serveWeb, webIsThere } from './web.js';

export interface ApiOptions extends ApiPorts {
  host: string;
  /** 0: any free port. */
  port: number;
  log: Log;
  /** Folder of the built web application; left out, or without index.html, only the API is served. */
  webRoot?: string | undefined;
}

export interface RunningApi {
  /** 'http://127.0.0.1:3000' */
  url: string;
  close(): Promise<void>;
}

const MAX_JSON = 1024 * 1024;
/** What most receiving mail servers take, should the paper be mailed. */
const MAX_FILE = 25 * 1024 * 1024;

/** @throws StartError for a host beyond loopback, or a port that is taken */
export async function startApi({ host, port, log, webRoot, ...ports }: ApiOptions): Promise<RunningApi> {
  assertLoopback(host);
  const app = await createApp(ports, log);
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  if (webRoot && (await webIsThere(webRoot))) serveWeb(server, webRoot);
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new StartError(`Port ${port} on ${host} is in use. Stop what uses it, or choose another: --port ${port + 1}.`);
  }
  const { port: taken } = server.server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close: () => app.close() };
}

async function createApp(ports: ApiPorts, log: Log): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_JSON,
    // Browsers keep connections open: they are closed with the server.
    forceCloseConnections: true,
    // What is refused before a route is known, such as a path that does not decode, passes no filter and no hook.
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => void reply.status(400).headers(headersFor(request.url)).type(PROBLEM_JSON).send(JSON.stringify(generalProblem(400))),
  });
  const chooser = new Chooser(ports.database);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(ports, chooser), adapter, { logger: nestLog(log), abortOnError: false, bodyParser: false });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  addHeaders(server);
  // JSON and files only: a form or plain text is what another site can make a browser send.
  server.removeContentTypeParser('text/plain');
  app.useBodyParser('application/octet-stream', { bodyLimit: MAX_FILE });
  app.useGlobalGuards(new AccessGuard(new MunicipalityQueries(ports.database), chooser, ports.ids));
  app.useGlobalPipes(new InputPipe());
  app.useGlobalInterceptors(new AnswerInterceptor());
  app.useGlobalFilters(new ProblemFilter(log, knownPaths()));
  return app;
}

function knownPaths(): KnownPaths {
  const paths = new KnownPaths();
  for (const { method, path } of routesOf(CONTROLLERS)) paths.add(method, path);
  return paths;
}

/** Whoever reaches this server may say to be anybody: nobody but this machine's user may reach it. */
function assertLoopback(host: string): void {
  if (host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)) return;
  throw new StartError(`Leidraad does not listen on ${host}: there is no sign-in yet, so only this machine may reach it. Use HOST=127.0.0.1.`);
}

/** What Nest says at start is for who looks for a fault; its warnings and errors are ours. */
function nestLog(log: Log): LoggerService {
  const text = (message: unknown): string => (message instanceof Error ? (message.stack ?? message.message) : String(message));
  return { log: (message) => log.debug(text(message)), warn: (message) => log.warn(text(message)), error: (message) => log.error(text(message)), debug: (message) => log.trace(text(message)), verbose: (message) => log.trace(text(message)) };
}
