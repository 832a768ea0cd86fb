/** What a command gives back: a body, with the revision and the place of what was made as headers. */
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

export class Answer<T = undefined> {
  constructor(
    readonly body: T,
    readonly headers: Readonly<Record<string, string | string[]>>,
  ) {}
}

export const etag = (revision: number): string => `"${revision}"`;

/** A body with the ETag of its version. */
export const versioned = <T>(body: T, revision: number): Answer<T> => new Answer(body, { etag: etag(revision) });

/** Done; the ETag is that of the version that this command made. */
export const done = ({ revision }: { revision: number }): Answer => new Answer(undefined, { etag: etag(revision) });

/** Something new at `path`; `revision` where it belongs to a version. */
export const createdAt = <T>(path: string, body: T, revision?: number): Answer<T> => new Answer(body, { location: path, ...(revision === undefined ? {} : { etag: etag(revision) }) });

export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((value) => {
        if (!(value instanceof Answer)) return value;
        void reply.headers(value.headers);
        return value.body as unknown;
      }),
    );
  }
}
