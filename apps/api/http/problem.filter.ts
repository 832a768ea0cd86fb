/** The last stop of every error: problem+json for the caller, the rest for the log. Never a stack. */
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '#platform/logging';
import { drain } from './drain.js';
import { ApiRefusal, generalProblem, PROBLEM_JSON, problemOf, type ProblemDetails } from './problem.js';
import type { KnownPaths } from './known-paths.js';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly paths: KnownPaths,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) return;
    const found = problemOf(error);
    if (!found) this.log.error({ err: error, method: request.method, route: request.routeOptions?.url }, 'a request failed');
    const details = found ?? generalProblem(500);
    const send = (): void => this.send(request, reply, details, error instanceof ApiRefusal ? error.headers : {});
    if (request.raw.complete) send();
    else void drain(request.raw).then(send);
  }

  private send(request: FastifyRequest, reply: FastifyReply, details: ProblemDetails, headers: Readonly<Record<string, string>>): void {
    const allowed = details.code === 'path.unknown' ? this.paths.methodsOf(request.url) : [];
    const wrongMethod = allowed.length > 0 && !allowed.includes(request.method);
    const body = wrongMethod ? generalProblem(405) : details;
    void reply
      .status(body.status)
      .headers({ ...headers, ...(wrongMethod ? { allow: allowed.join(', ') } : {}) })
      .type(PROBLEM_JSON)
      // Text, so that no serialiser gives it another content type.
      .send(JSON.stringify(body));
  }
}

