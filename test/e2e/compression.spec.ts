/** What goes over the line is small: answers, and the web application. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;

let web: string;
const MODULE = 'export const leidraad = 1;\n'.repeat(500);

beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'leidraad-web-'));
  await mkdir(join(web, 'assets'));
  await writeFile(join(web, 'index.html'), '<title>Leidraad</title>');
  await writeFile(join(web, 'assets', 'app-1a2b3c.js'), MODULE);
  await writeFile(join(web, 'assets', 'packed-1a2b3c.js'), MODULE);
  await writeFile(join(web, 'assets', 'packed-1a2b3c.js.br'), brotliCompressSync(MODULE));
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app, web);
});
afterAll(async () => {
  await rm(web, { recursive: true });
  await api.close();
  await app.close();
});

/** As it comes over the line. */
const bytesOf = (path: string, accept: string, headers: Record<string, string> = {}): Promise<{ encoding: string | undefined; vary: string | undefined; size: number }> =>
  new Promise((resolve, reject) => {
    get(`${api.url}${path}`, { headers: { 'accept-encoding': accept, ...headers } }, (answer) => {
      let size = 0;
      answer.on('data', (chunk: Buffer) => (size += chunk.length));
      answer.on('end', () => resolve({ encoding: answer.headers['content-encoding'], vary: answer.headers.vary, size }));
    }).on('error', reject);
  });

it.each(['/v1/gemeenten/zoetermeer/overleggen', '/assets/app-1a2b3c.js'].flatMap((path) => ['br', 'gzip'].map((encoding) => [path, encoding] as const)))('sends %s as %s to who understands it, a third as large at most', async (path, encoding) => {
  const whole = await bytesOf(path, 'identity');
  expect(whole).toMatchObject({ encoding: undefined });
  const small = await bytesOf(path, encoding);
  expect(small).toMatchObject({ encoding, vary: expect.stringMatching(/accept-encoding/i) });
  expect(small.size).toBeLessThan(whole.size / 3);
});

it('sends what the build packed as it is, as what it is, and the file itself to who does not understand that', async () => {
  const path = '/assets/packed-1a2b3c.js';
  expect(await bytesOf(path, 'gzip, br')).toEqual({ encoding: 'br', vary: 'accept-encoding', size: brotliCompressSync(MODULE).length });
  const unpacked = await fetch(`${api.url}${path}`, { headers: { 'accept-encoding': 'br' } });
  expect([unpacked.headers.get('content-type'), unpacked.headers.get('cache-control'), await unpacked.text()]).toEqual(['application/javascript; charset=utf-8', 'public, max-age=31536000, immutable', MODULE]);
  expect(await bytesOf(path, 'gzip')).toMatchObject({ encoding: 'gzip' });
  expect(await bytesOf(path, 'identity')).toMatchObject({ encoding: undefined, size: MODULE.length });
  expect(await bytesOf(path, 'br', { 'if-none-match': unpacked.headers.get('etag')! })).toMatchObject({ size: 0 });
});

it('leaves what is short as it is', async () => {
  expect(await bytesOf('/v1/gemeenten/nergens', 'br')).toMatchObject({ encoding: undefined });
});

it('leaves a file to be saved as it is, with its size', async () => {
  const secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  const { meetingId } = await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: false });
  const { itemId } = await app.agenda.submit(app.as(secretary.personId!), meetingId, { title: 'Punt', purpose: 'informatie', minutes: 10 });
  const papers = `/gemeenten/zoetermeer/vergaderingen/${meetingId}/agendapunten/${itemId}/stukken`;
  // Its first bytes could be those of something packed.
  const text = 'x^2 is een kwadraat.\n'.repeat(200);
  const { body } = await secretary.post(`${papers}?titel=Som&bestandsnaam=som.txt`, new TextEncoder().encode(text), { 'content-type': 'application/octet-stream' });
  const found = await secretary.get(`${papers}/${body.id}`, { headers: { 'accept-encoding': 'br' } });
  expect(found).toMatchObject({ status: 200, body: text });
  expect([found.headers.get('content-encoding'), found.headers.get('content-length')]).toEqual([null, `${text.length}`]);
});

it('unpacks nothing that comes in', async () => {
  const secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  const packed = gzipSync(JSON.stringify({ naam: 'Ingepakt', email: 'ingepakt@nieuw.example' }));
  expect((await secretary.post('/gemeenten/zoetermeer/personen', packed, { 'content-type': 'application/json', 'content-encoding': 'gzip' })).status).toBe(400);
});
