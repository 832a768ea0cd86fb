/** The built web application: its files, and its one page for every other address that a browser asks for. */
import { join } from 'node:path';
import { stat } from 'node:fs/promises';
import send from '@fastify/send';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const YEAR_SECONDS = 31_536_000;

/** @param webRoot folder with index.html and assets/, whose names carry a hash of their content */
export function serveWeb(server: FastifyInstance, webRoot: string): void {
  server.get('/*', async (request, reply) => {
    const path = request.url.split('?', 1)[0]!;
    if (path === '/v1' || path.startsWith('/v1/')) return reply.callNotFound();
    if (await sendFile(request, reply, webRoot, path === '/' ? '/index.html' : path)) return reply;
    // An address without a file's ending is a page of the application, which reads the address itself.
    if (!/\.[a-z0-9]+$/i.test(path) && (await sendFile(request, reply, webRoot, '/index.html'))) return reply;
    return reply.callNotFound();
  });
}

/** False when there is no such file. Paths that lead out of the folder, and hidden files, are none. */
async function sendFile(request: FastifyRequest, reply: FastifyReply, root: string, path: string): Promise<boolean> {
  const { statusCode, headers, stream, type } = await send(request.raw, path, { root, dotfiles: 'ignore', index: false, cacheControl: false });
  if (type !== 'file') {
    stream.destroy();
    return false;
  }
  const cache = path.startsWith('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
  await reply.status(statusCode).headers({ ...headers, 'cache-control': cache }).send(stream);
  return true;
}

export const webIsThere = async (webRoot: string): Promise<boolean> => (await stat(join(webRoot, 'index.html')).catch(() => null))?.isFile() ?? false;
