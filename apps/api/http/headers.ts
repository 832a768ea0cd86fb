/** Headers that every answer carries. */
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

export const API_VERSION = '1.0.0';
const isApi = (url: string): boolean => url === '/v1' || url.startsWith('/v1/') || url.startsWith('/v1?');

const ALWAYS = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' };
/** Answers of the API are data: a browser that is led to open one as a page gets nothing to run. */
const API = { 'api-version': API_VERSION, 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };
/** What React Aria puts in a page of its own accord: for whatever can be pressed, and on a telephone of Apple's while a dialog is open. Let in by digest, letter for letter. */
const STYLES = ['@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}', '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}'];
const digests = STYLES.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
const WEB = { 'content-security-policy': `default-src 'self'; img-src 'self' data:; style-src 'self' ${digests}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'` };
/** The empty page in which a mail is shown: mails carry their style with them, and nothing else of them may do anything. Only pages of our own may frame it. */
const LETTER = { 'x-frame-options': 'SAMEORIGIN', 'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'" };
const LETTER_PATH = '/brief.html';
const isLetter = (url: string): boolean => url.split('?', 1)[0] === LETTER_PATH;

/** Where people find Leidraad by https, for a year by nothing else (RFC 6797). This host only: what else a municipality has under its name is not ours. */
const BY_TLS = { 'strict-transport-security': 'max-age=31536000' };

/** @param tls people find Leidraad by https */
export const headersFor = (url: string, tls: boolean): Readonly<Record<string, string>> => ({ ...ALWAYS, ...(tls ? BY_TLS : {}), ...(isApi(url) ? API : isLetter(url) ? LETTER : WEB) });

export function addHeaders(server: FastifyInstance, tls: boolean): void {
  server.addHook('onRequest', (request, reply, next) => {
    void reply.headers(headersFor(request.url, tls));
    next();
  });
}
