/** Signing in at the municipality's own provider: a real one in a process of its own, and one that forges. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { instantOf } from '#calendar/local-date';
import { establish } from '#governance/municipalities/establish';
import { inTenant } from '#platform/tenancy';
import type { RunningApi } from '#apps/api/start-api';
import { startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';
import { Browser, emailOf } from '../support/browser.js';
import { ForgingIssuer, type Forgery } from '../support/forging-issuer.js';

const G = '/gemeenten/zoetermeer';
const PUBLIC = 'http://lea.zoetermeer.test';
const client = { clientId: 'leidraad', clientSecret: 'een-lang-geheim-van-de-test-voor-de-aanbieder' };
const returnTo = (id: string) => `${PUBLIC}/v1${G}/aanmelding/${id}/terug`;

let app: Application;
let api: RunningApi;
let process_: ChildProcess;
let forger: ForgingIssuer;
let member: string;
let email: string;
let issuer: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  member = await app.holder('tafel-overgangen', 'mbo');
  email = await emailOf(app, member);
  const people = { lid: { email: email.toUpperCase(), email_verified: true }, vreemde: { email: 'niemand@elders.example', email_verified: true }, beweerder: { email, email_verified: false }, zonder: {} };
  process_ = fork('test/support/oidc-provider.mjs', { env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', OIDC_PROVIDER: JSON.stringify({ ...client, redirectUris: [returnTo('eigen')], people }) }, stdio: ['ignore', 'pipe', 'ignore', 'ipc'] });
  issuer = await new Promise<string>((done) => process_.stdout!.on('data', (chunk: Buffer) => /http\S+/.test(chunk.toString()) && done(/http:\/\/127\S+/.exec(chunk.toString())![0])));
  forger = new ForgingIssuer(client.clientSecret);
  const forging = await forger.start();
  const provider = (id: string, from: string) => ({ municipality: 'zoetermeer', id, name: 'gemeente Zoetermeer', issuer: from, ...client });
  api = await startTestApi(app, undefined, { viewAs: false, embedded: false, publicUrl: PUBLIC, providers: [provider('eigen', issuer), provider('vals', forging), provider('weg', 'http://127.0.0.1:9'), { ...provider('ander', issuer), municipality: 'westland' }] });
});
afterAll(async () => {
  await api.close();
  await forger.stop();
  const ended = once(process_, 'exit');
  process_.kill();
  await ended;
  await app.close();
});

/** What a browser does at the provider: it follows redirects with the provider's cookies until it is sent back to us. */
async function atProvider(url: string, who: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next = `${url}&login_hint=${who}`;
  for (let hop = 0; hop < 10 && !next.startsWith(PUBLIC); hop++) {
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    next = new URL(response.headers.get('location') ?? '', next).href;
  }
  return next;
}

/** At the API, which does not listen where people find it. */
const here = (url: string): string => url.slice(`${PUBLIC}/v1`.length);
const begin = async (browser: Browser, id: string, terug = '/vergaderingen?x=ł'): Promise<string> => {
  const reply = await browser.send('GET', `${G}/aanmelding/${id}?terug=${encodeURIComponent(terug)}`);
  expect(reply.status).toBe(302);
  return reply.headers.get('location')!;
};
const known = async (browser: Browser): Promise<unknown> => (await browser.get(`${G}/sessie`)).body.sessie?.persoonId ?? null;

describe('a real provider', () => {
  it('is offered by name, beside the code', async () => {
    const { body } = await new Browser(api.url).get(`${G}/aanmelding`);
    expect(body).toEqual({ code: true, aanbieders: ['eigen', 'vals', 'weg'].map((id) => ({ id, naam: 'gemeente Zoetermeer' })) });
  });

  it('is visited with a code challenge, and signs in who has the address that it verified, back where they were', async () => {
    const browser = new Browser(api.url);
    const url = new URL(await begin(browser, 'eigen'));
    expect(url.origin).toBe(issuer);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ client_id: 'leidraad', response_type: 'code', code_challenge_method: 'S256', code_challenge: expect.stringMatching(/^[\w-]{43}$/), state: expect.any(String), nonce: expect.any(String), redirect_uri: returnTo('eigen') });
    const reply = await browser.get(here(await atProvider(url.href, 'lid')));
    expect([reply.status, reply.headers.get('location')]).toEqual([302, '/vergaderingen?x=%C5%82']);
    expect(await known(browser)).toBe(member);
    expect((await browser.get(`${G}/sessie`)).body.sessie.aangemeld).toBe(true);
    expect(browser.cookies.has('leidraad-bezoek')).toBe(false);
    expect(await app.query(`SELECT entry FROM audit_log WHERE kind = 'signed-in'`)).toEqual([{ entry: { personId: member, method: 'oidc' } }]);
  });

  it.each([['vreemde', 'unknown'], ['beweerder', 'unverified'], ['zonder', 'unverified']])('signs in nobody as %s: %s', async (who, why) => {
    const browser = new Browser(api.url);
    const reply = await browser.get(here(await atProvider(await begin(browser, 'eigen', '/'), who)));
    expect([reply.status, reply.headers.get('location')]).toEqual([302, `/?inlogfout=${why}`]);
    expect(await known(browser)).toBeNull();
  });

  it('signs in the browser that went there, once', async () => {
    const browser = new Browser(api.url);
    const back = here(await atProvider(await begin(browser, 'eigen', '/'), 'lid'));
    const thief = new Browser(api.url);
    expect((await thief.get(back)).headers.get('location')).toBe('/?inlogfout=failed');
    const planted = new Browser(api.url);
    await begin(planted, 'eigen', '/');
    expect((await planted.get(back)).headers.get('location')).toBe('/?inlogfout=failed');
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
    const locations = (await Promise.all([1, 2, 3].map(() => new Browser(api.url).send('GET', back, { headers: { cookie } })))).map(({ headers }) => headers.get('location'));
    expect(locations.sort()).toEqual(['/', '/?inlogfout=failed', '/?inlogfout=failed']);
    expect([await known(thief), await known(planted)]).toEqual([null, null]);
  });

  it('vouches for its own municipality only', async () => {
    const westland = (await establish(app.app, await readFile('workflows/schemes/westland.yaml', 'utf8'), 'westland.yaml', { example: false, seed: 'test' })).tenantId;
    await inTenant(app.app, westland, (tx) => tx.query('INSERT INTO person (tenant_id, id, name, email, added_on) VALUES ($1, $2, $3, $4, DATE \'2021-08-01\')', [westland, '00000000-0000-4000-8000-00000000000a', 'Iemand in Westland', email]));
    const browser = new Browser(api.url);
    await browser.get(here(await atProvider(await begin(browser, 'eigen', '/'), 'lid')));
    expect((await browser.post('/gemeenten/westland/sessie/overstap')).status).toBe(401);
    expect((await browser.get(`${G}/sessie/overzicht`)).body.gemeenten).toEqual([{ gemeente: 'zoetermeer', naam: 'Zoetermeer', hier: true }]);
  });

  it('is not visited by more from one network than a town hall sends, until they are back or out of time', async () => {
    await inTenant(app.app, app.tenantId, (tx) => tx.query(`INSERT INTO sign_in_visit (tenant_id, id, provider, network, browser_digest, state, nonce, verifier, back_to, expires_at)
      SELECT $1, gen_random_uuid(), 'eigen', '127.0.0.1', gen_random_uuid()::text, '', '', '', '/', $2::timestamptz + interval '1 minute' FROM generate_series(1, 200)`, [app.tenantId, app.clock.now()]));
    const count = async () => (await app.query<{ count: number }>(`SELECT count(*)::int AS count FROM sign_in_visit`))[0]!.count;
    const known = await count();
    expect(await begin(new Browser(api.url), 'eigen', '/')).toBe('/?inlogfout=busy');
    expect(await count()).toBe(known);
    await inTenant(app.app, app.tenantId, (tx) => tx.query(`DELETE FROM sign_in_visit WHERE id = (SELECT id FROM sign_in_visit WHERE state = '' LIMIT 1)`));
    expect(new URL(await begin(new Browser(api.url), 'eigen', '/')).origin).toBe(issuer);
    // Nor does another site's page have a browser go there: it could keep a whole town hall out.
    const before = await count();
    const image = await new Browser(api.url).send('GET', `${G}/aanmelding/eigen?terug=/`, { headers: { 'sec-fetch-dest': 'image', 'sec-fetch-site': 'cross-site' } });
    expect([image.status, image.body.code, await count()]).toEqual([403, 'request.other-site', before]);
    await inTenant(app.app, app.tenantId, (tx) => tx.query(`DELETE FROM sign_in_visit`));
  });

  it('that does not answer leaves the code', async () => {
    expect(await begin(new Browser(api.url), 'weg', '/kalender?weergave=jaar')).toBe('/kalender?weergave=jaar&inlogfout=silent');
    expect(await new Browser(api.url).get(`${G}/aanmelding/ander`)).toMatchObject({ status: 404, body: { code: 'sign-in.provider-unknown' } });
  });

  it.each(['//elders.example', '/\\elders.example', 'https://elders.example', 'javascript:alert(1)', '/x\r\nSet-Cookie: y=1', '/\t/elders.example', '/\t\\elders.example'])('leads back to no other site: %j', async (terug) => {
    expect((await new Browser(api.url).get(`${G}/aanmelding/eigen?terug=${encodeURIComponent(terug)}`)).status).toBe(400);
  });
});

describe('a provider that forges', () => {
  const comesBack = async (forgery: Forgery, more: Record<string, string> = {}): Promise<{ browser: Browser; location: string | null }> => {
    const browser = new Browser(api.url);
    const url = new URL(await begin(browser, 'vals', '/'));
    forger.nonce = url.searchParams.get('nonce')!;
    forger.forgery = { ...forgery, claims: { email, email_verified: true, ...forgery.claims } };
    const query = new URLSearchParams({ code: 'x', state: url.searchParams.get('state')!, ...more });
    return { browser, location: (await browser.get(`${G}/aanmelding/vals/terug?${query}`)).headers.get('location') };
  };

  it('is believed while everything in its token is right: what is refused below is so for its own reason', async () => {
    const { browser, location } = await comesBack({});
    expect([location, await known(browser)]).toEqual(['/', member]);
  });

  const longAgo = Math.floor(Date.now() / 1000) - 86_400;
  it.each<{ what: string; forgery: Forgery; more?: Record<string, string> }>([
    { what: 'another issuer', forgery: { claims: { iss: 'https://elders.example' } } },
    { what: 'another audience', forgery: { claims: { aud: 'iemand-anders' } } },
    { what: 'an audience of many without us', forgery: { claims: { aud: ['a', 'b'] } } },
    { what: 'no signature', forgery: { alg: 'none' } },
    { what: 'our own secret as its key', forgery: { alg: 'HS256' } },
    { what: 'a key that is not the issuer’s', forgery: { strange: true } },
    { what: 'a time that has passed', forgery: { claims: { iat: longAgo, exp: longAgo + 300 } } },
    { what: 'a time that is still to come', forgery: { claims: { nbf: Math.floor(Date.now() / 1000) + 86_400 } } },
    { what: 'no end', forgery: { claims: { exp: undefined } } },
    { what: 'another visit’s nonce', forgery: { claims: { nonce: 'x' } } },
    { what: 'no nonce', forgery: { claims: { nonce: undefined } } },
    { what: 'another state', forgery: {}, more: { state: 'x' } },
    { what: 'no code', forgery: {}, more: { code: '', error: 'access_denied' } },
    { what: 'an address that is only claimed', forgery: { claims: { email_verified: 'true' } } },
    { what: 'a list of addresses', forgery: { claims: { email: ['iemand@elders.example'] } } },
  ])('signs in nobody with $what', async ({ forgery, more }) => {
    const { browser, location } = await comesBack(forgery, more);
    expect(location).toMatch(/^\/\?inlogfout=(failed|unverified)$/);
    expect(await known(browser)).toBeNull();
  });
});
