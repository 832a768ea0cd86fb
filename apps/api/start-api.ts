/** Start the HTTP server in this process: for `leidraad start`, for production and for tests, each with its own ports. */
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MunicipalityQueries } from '#governance/municipalities/municipality.queries';
import { OidcSignIn } from '#identity/oidc/oidc';
import type { Provider } from '#identity/oidc/providers';
import { Sessions } from '#identity/sessions/sessions';
import type { Log } from '#platform/logging';
import { StartError } from '#platform/start-error';
import { ApiModule, type ApiPorts } from './api.module.js';
import { CONTROLLERS } from './controllers.js';
import { AccessGuard } from './http/access.guard.js';
import { AnswerInterceptor } from './http/answer.js';
import { takeFilesOnlyWhereAsked } from './http/files-only-where.js';
import { addHeaders, headersFor } from './http/headers.js';
import { InputPipe } from './http/input.pipe.js';
import type { MailSettings } from './management/installation.js';
import { KnownPaths } from './http/known-paths.js';
import { generalProblem, PROBLEM_JSON } from './http/problem.js';
import { ProblemFilter } from './http/problem.filter.js';
import { routesOf } from './openapi/document.js';
import { Chooser } from './session/chooser.js';
import { isByTls } from './session/cookies.js';
import { refusalOf } from './session/view-as.js';
import { Visitors } from './session/visitors.js';
import { serveWeb, webIsThere } from './web.js';

export interface ApiOptions extends ApiPorts {
  host: string;
  /** 0: any free port. */
  port: number;
  log: Log;
  /** One may choose whom to be: the worked example, and only where `embedded` and the host say that it is one. */
  viewAs?: boolean;
  /** Runs under `leidraad start`. */
  embedded?: boolean;
  /** Where people find Leidraad. */
  publicUrl?: string | undefined;
  /** Municipalities' own sign-ins; they need `publicUrl`. */
  providers?: readonly Provider[];
  /** Addresses of proxies whose word on where a request comes from is taken. */
  trustedProxies?: readonly string[] | undefined;
  /** What is known here of how mail leaves; nothing of it is used to send. */
  mail?: MailSettings | undefined;
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

/** @throws StartError for a place where it may not listen (view-as), or a port that is taken */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const { host, port, webRoot, viewAs = false, embedded = false, publicUrl } = options;
  const refusal = refusalOf({ viewAs, embedded, host, publicUrl });
  if (refusal) throw new StartError(refusal);
  const app = await createApp(options);
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

async function createApp({ log, viewAs = false, embedded = false, mail, publicUrl, trustedProxies = [], providers = [], ...ports }: ApiOptions): Promise<NestFastifyApplication> {
  const tls = isByTls(publicUrl);
  const adapter = new FastifyAdapter({
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: MAX_JSON,
    // Browsers keep connections open: they are closed with the server.
    forceCloseConnections: true,
    // What is refused before a route is known, such as a path that does not decode, passes no filter and no hook.
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => void reply.status(400).headers(headersFor(request.url, tls)).type(PROBLEM_JSON).send(JSON.stringify(generalProblem(400))),
  });
  if (tls && trustedProxies.length === 0) log.warn('LEIDRAAD_TRUSTED_PROXIES is not set: everybody behind the proxy counts as one network for the limits on sign-in');
  const sessions = new Sessions(ports.database, ports.clock, ports.ids);
  const visitors = new Visitors(sessions, viewAs ? new Chooser(ports.database) : null, { publicUrl });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(ports, { sessions, visitors, oidc: new OidcSignIn(ports.database, ports.clock, ports.ids, providers), log, installation: { mail: mail ?? null, staysHere: embedded, publicUrl: publicUrl ?? null, providers: providers.map(({ municipality, name, issuer }) => ({ municipality, name, issuer })) } }), adapter, { logger: nestLog(log), abortOnError: false, bodyParser: false });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  addHeaders(server, tls);
  // Text of any size that is worth it; what comes in is not unpacked: a small request does not become a large one. Level 5: a tenth larger
  // than the smallest, in a tenth of the time.
  server.addHook('onSend', leaveFiles);
  await server.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
  // JSON and files only: a form or plain text is what another site can make a browser send.
  server.removeContentTypeParser('text/plain');
  const routes = routesOf(CONTROLLERS);
  takeFilesOnlyWhereAsked(server, routes, async (headers) => visitors.chooser !== null || (await visitors.sessionOf(headers)) !== null);
  app.useBodyParser('application/octet-stream', { bodyLimit: MAX_FILE });
  app.useGlobalGuards(new AccessGuard(new MunicipalityQueries(ports.database), visitors, ports.ids));
  app.useGlobalPipes(new InputPipe());
  app.useGlobalInterceptors(new AnswerInterceptor());
  app.useGlobalFilters(new ProblemFilter(log, new KnownPaths(routes)));
  return app;
}

/** Files to be saved go as they are: most are small already, and a text whose first bytes could be packed ones would arrive broken. */
function leaveFiles(request: FastifyRequest, reply: FastifyReply, payload: unknown, next: (error: null, payload: unknown) => void): void {
  // The one sign by which the compressing plugin leaves an answer alone.
  if (reply.getHeader('content-type') === 'application/octet-stream') request.headers['x-no-compression'] = 'true';
  next(null, payload);
}

/** What Nest says at start is for who looks for a fault; its warnings and errors are ours. */
function nestLog(log: Log): LoggerService {
  const text = (message: unknown): string => (message instanceof Error ? (message.stack ?? message.message) : String(message));
  return { log: (message) => log.debug(text(message)), warn: (message) => log.warn(text(message)), error: (message) => log.error(text(message)), debug: (message) => log.trace(text(message)), verbose: (message) => log.trace(text(message)) };
}
