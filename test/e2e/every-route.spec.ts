/** Every operation of the API, read off its controllers, as people who have no business there: a new route is among them by itself. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { instantOf } from '#calendar/local-date';
import { establish } from '#governance/municipalities/establish';
import { inTenant } from '#platform/tenancy';
import { CONTROLLERS } from '#apps/api/controllers';
import { routesOf, type Route } from '#apps/api/openapi/document';
import type { RunningApi } from '#apps/api/start-api';
import { everything, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';
import { Browser, codeFor, mailCodes, signedIn } from '../support/browser.js';
import { sampleOf } from '../support/sample.js';

const OUTSIDER = '00000000-0000-4000-8000-0000000000a1';
/** What everybody may do who is signed in: it is about themselves only. */
const OWN = /\/sessie(\/|$)|\/aanmelding(\/|$)/;
const named = ({ method, path }: Route): string => `${method} ${path}`;
const ROUTES = routesOf(CONTROLLERS).filter(({ path }) => path.includes(':gemeente') && !OWN.test(path));
/** Judges a text that it is sent, and keeps nothing. */
const JUDGES = 'POST /v1/gemeenten/:gemeente/kwaliteitscyclus/doelentoets';
/** These say that there is nothing to do before they ask who may. */
const STATE_FIRST = ['POST /v1/gemeenten/:gemeente/vertrek', 'POST /v1/gemeenten/:gemeente/afspraken'];
/** Of two fields one is asked: a schema does not say so. */
const ONE_OF: Readonly<Record<string, () => Record<string, unknown>>> = {
  'POST /v1/gemeenten/:gemeente/overleggen/:overleg/functies': () => ({ voorzitterId: OUTSIDER }),
  'POST /v1/gemeenten/:gemeente/afspraken': () => ({ vergaderingId: known['vergadering'] }),
};
const CHANGING = ROUTES.filter((route) => route.method !== 'GET' && named(route) !== JUDGES);

let app: Application;
let api: RunningApi;
let visitor: Browser;
let outsider: Browser;
let stranger: Browser;
let known: Record<string, string>;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-09-01', '09:00'));
  api = await startTestApi(app, undefined, { viewAs: false, embedded: false });
  const secretary = await app.holder('stuurgroep', 'procesmanager');
  const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: false });
  await app.advanceTo(instantOf('2021-09-16', '12:00'));
  const { itemId } = await app.agenda.submit(app.as(secretary), meetingId, { title: 'Zwanenzang', purpose: 'informatie', minutes: 5, confidential: true });
  await app.settle();
  known = { gemeente: 'zoetermeer', vergadering: meetingId, agendapunt: itemId, overleg: 'stuurgroep', persoon: secretary };
  await app.query(`INSERT INTO person (tenant_id, id, name, email) VALUES ($1, $2, 'Iemand zonder plek', 'zonder-plek@elders.example')`, [app.tenantId, OUTSIDER]);
  visitor = new Browser(api.url);
  outsider = await signedIn(app, api.url, OUTSIDER);
  const westland = (await establish(app.app, await readFile('workflows/schemes/westland.yaml', 'utf8'), 'westland.yaml', { example: true, seed: 'test' })).tenantId;
  const [{ email }] = (await inTenant(app.app, westland, (tx) => tx.query('SELECT email FROM person ORDER BY id LIMIT 1'))) as [{ email: string }];
  stranger = new Browser(api.url);
  await stranger.post('/gemeenten/westland/aanmelding', { email });
  await mailCodes(app);
  expect((await stranger.post('/gemeenten/westland/aanmelding/code', { code: await codeFor(app, email) })).status).toBe(200);
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const json = (schema: z.ZodType): Parameters<typeof sampleOf>[0] => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Parameters<typeof sampleOf>[0];

/** With a body, query and version that pass: what is refused then, is refused for who asks. */
async function ask(browser: Browser, route: Route): Promise<{ status: number; code: string; text: string }> {
  const { method, path, schemas, operation } = route;
  const guessed = schemas.path ? (sampleOf(json(schemas.path)) as Record<string, unknown>) : {};
  const place = path.replace(/^\/v1/, '').replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(String(known[name] ?? guessed[name])));
  const query = schemas.query ? new URLSearchParams(Object.entries(sampleOf(json(schemas.query)) as Record<string, unknown>).map(([key, value]): [string, string] => [key, String(value)])).toString() : '';
  const body = operation.file === 'request' ? new TextEncoder().encode('x') : schemas.body ? { ...(sampleOf(json(schemas.body)) as object), ...ONE_OF[named(route)]?.() } : undefined;
  const headers: Record<string, string> = { ...(operation.ifMatch ? { 'if-match': '*' } : {}), ...(operation.file === 'request' ? { 'content-type': 'application/octet-stream' } : {}) };
  const reply = await browser.send(method, `${place}${query ? `?${query}` : ''}`, { body, headers });
  return { status: reply.status, code: (reply.body as { code?: string } | null)?.code ?? '', text: JSON.stringify(reply.body) };
}

async function askAll(browser: Browser, routes: readonly Route[]): Promise<{ route: string; status: number; code: string; text: string }[]> {
  const answers = [];
  for (const route of routes) answers.push({ route: named(route), ...(await ask(browser, route)) });
  return answers;
}

describe('every operation', () => {
  it('is there to be asked', () => expect(CHANGING.length).toBeGreaterThan(60));

  it.each([['a visitor', () => visitor], ['somebody of another municipality', () => stranger]])('refuses %s, and changes nothing', async (_, who) => {
    const before = await everything(app);
    const letIn = (await askAll(who(), ROUTES)).filter(({ status, code }) => status !== 401 || code !== 'actor.signed-out');
    expect(letIn.map(({ route, status, code }) => `${route}: ${status} ${code}`)).toEqual([]);
    expect(await everything(app)).toBe(before);
  });

  it('that changes something refuses who has no seat, and changes nothing', async () => {
    const before = await everything(app);
    const answers = await askAll(outsider, CHANGING);
    const done = answers.filter(({ status }) => status < 400 || status >= 500);
    expect(done.map(({ route, status, code }) => `${route}: ${status} ${code}`)).toEqual([]);
    expect(await everything(app)).toBe(before);
    // By the table, or because what is named is not there: not for a fault in what this test sends.
    const otherwise = answers.filter(({ route, status }) => ![403, 404].includes(status) && !STATE_FIRST.includes(route));
    expect(otherwise.map(({ route, status, text }) => `${route}: ${status} ${text}`)).toEqual([]);
    const byTable = answers.filter(({ status, code }) => status === 403 && code.startsWith('permission.'));
    expect(byTable.length).toBeGreaterThan(30);
  });

  it('that is read shows who has no seat nothing that is confidential, and no mail address', async () => {
    const answers = await askAll(outsider, ROUTES.filter(({ method }) => method === 'GET'));
    expect(answers.filter(({ status }) => status >= 500).map(({ route, code }) => `${route}: ${code}`)).toEqual([]);
    expect(answers.filter(({ text }) => /Zwanenzang|@[a-z0-9-]+\.example/.test(text)).map(({ route }) => route)).toEqual([]);
  });
});
