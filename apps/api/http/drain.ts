/** A body that is not read: who is answered while still sending sees a broken connection instead of the answer. */
import type { IncomingMessage } from 'node:http';

/** Bytes; who sends more than that has a connection that breaks. */
const MOST = 100 * 1024 * 1024;

/** Take in what still comes of a request, and forget it; done at its end, or when there is too much of it. */
export function drain(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((done) => {
    let taken = 0;
    request.on('data', (chunk: Buffer) => {
      taken += chunk.length;
      if (taken > MOST) done();
    });
    for (const event of ['end', 'close', 'error'] as const) request.once(event, () => done());
    request.resume();
  });
}
