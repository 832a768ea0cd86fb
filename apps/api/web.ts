/** The built web application: its files, and its one page for every other address that a browser asks for. */
import { join } from 'node:path';
import { stat } from 'node:fs/promises';
import send, { isUtf8MimeType, mime } from '@fastify/send';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const YEAR_SECONDS = 31_536_000;
const BROTLI = /\bbr\b/;

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

/**
 * False when there is no such file. Paths that lead out of the folder, and hidden files, are none. What the build packed stands beside its file
 * (.br), smaller than what could be packed while somebody waits.
 */
async function sendFile(request: FastifyRequest, reply: FastifyReply, root: string, path: string): Promise<boolean> {
  const cache = path.startsWith('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
  const ways = BROTLI.test(String(request.headers['accept-encoding'])) ? ['br', null] : [null];
  for (const encoding of ways) {
    const { statusCode, headers, stream, type } = await send(request.raw, encoding ? `${path}.br` : path, { root, dotfiles: 'ignore', index: false, cacheControl: false, acceptRanges: encoding === null });
    if (type !== 'file') {
      stream.destroy();
      continue;
    }
    const packed = encoding ? { 'content-encoding': encoding, 'content-type': contentTypeOf(path) } : {};
    await reply.status(statusCode).headers({ ...headers, ...packed, 'cache-control': cache, vary: 'accept-encoding' }).send(stream);
    return true;
  }
  return false;
}

function contentTypeOf(path: string): string {
  const type = mime.getType(path) ?? 'application/octet-stream';
  return isUtf8MimeType(type) ? `${type}; charset=utf-8` : type;
}

export const webIsThere = async (webRoot: string): Promise<boolean> => (await stat(join(webRoot, 'index.html')).catch(() => null))?.isFile() ?? false;
