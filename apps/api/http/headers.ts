/** Headers that every answer carries. */
import type { FastifyInstance } from 'fastify';

export const API_VERSION = '1.0.0';
const isApi = (url: string): boolean => url === '/v1' || url.startsWith('/v1/') || url.startsWith('/v1?');

const ALWAYS = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' };
/** Answers of the API are data: a browser that is led to open one as a page gets nothing to run. */
const API = { 'api-version': API_VERSION, 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };
// Mails are shown in a sandboxed frame that inherits this: their inline styles need 'unsafe-inline'.
const WEB = { 'content-security-policy': "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'" };

export const headersFor = (url: string): Readonly<Record<string, string>> => ({ ...ALWAYS, ...(isApi(url) ? API : WEB) });

export function addHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, next) => {
    void reply.headers(headersFor(request.url));
    next();
  });
}
