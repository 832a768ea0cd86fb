/** Signing in by a code that comes by mail, on an installation where nobody may choose whom to be. */
import { readFile } from 'node:fs/promises';
import { instantOf } from '#calendar/local-date';
import { establish } from '#governance/municipalities/establish';
import { TRIES } from '#identity/sign-in/code.rules';
import { inTenant } from '#platform/tenancy';
import type { RunningApi } from '#apps/api/start-api';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';
import { Browser, codeFor, emailOf, mailCodes, signedIn } from '../support/browser.js';

const G = '/gemeenten/zoetermeer';
const ASK = `${G}/aanmelding`;
const CODE = `${G}/aanmelding/code`;
const URL_OF_ALL = 'https://lea.zoetermeer.example';
let app: Application;
let api: RunningApi;
let secretary: string;
let member: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app, undefined, { viewAs: false, embedded: false });
  secretary = await app.holder('stuurgroep', 'procesmanager');
  member = await app.holder('tafel-overgangen', 'mbo');
});
afterAll(async () => {
  await api.close();
  await app.close();
});
/** Limits are per hour: each test begins with none used. */
beforeEach(() => app.advanceTo(new Date(Date.parse(app.clock.now()) + 25 * 3_600_000).toISOString()));

const asks = async (email: string, browser = new Browser(api.url)): Promise<Browser> => {
  expect((await browser.post(ASK, { email })).status).toBe(202);
  await mailCodes(app);
  return browser;
};
const mails = (): number => app.mailbox.listMessages().length;
const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('who asks for a code', () => {
  it('gets it by mail, types it, and is known from then on', async () => {
    const email = await emailOf(app, secretary);
    const browser = await asks(` ${email.toUpperCase()} `);
    const reply = await browser.post(CODE, { code: await codeFor(app, email) });
    expect(reply).toMatchObject({ status: 200, body: { persoonId: secretary, aangemeld: true } });
    expect(reply.headers.getSetCookie().join('\n')).toMatch(/^leidraad-sessie=[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=604800$/m);
    expect((await browser.get(`${G}/sessie`)).body.sessie).toMatchObject({ persoonId: secretary, aangemeld: true, functies: expect.arrayContaining([expect.objectContaining({ overleg: 'stuurgroep' })]) });
    expect((await browser.get(`${G}/vergaderingen`)).status).toBe(200);
  });

  it('may type it as it is read: in two groups of three', async () => {
    const email = await emailOf(app, secretary);
    const browser = await asks(email);
    const code = await codeFor(app, email);
    expect((await browser.post(CODE, { code: ` ${code.slice(0, 3)} ${code.slice(3)} ` })).status).toBe(200);
  });

  it('learns nothing about whether somebody has the address', async () => {
    const before = mails();
    const known = new Browser(api.url);
    const unknown = new Browser(api.url);
    const answers = [await known.post(ASK, { email: await emailOf(app, member) }), await unknown.post(ASK, { email: 'niemand@elders.example' })];
    expect(answers[1]!.body).toEqual(answers[0]!.body);
    const [first, second] = answers.map(({ status, headers }) => ({ status, headers: [...headers].filter(([name]) => !['date', 'set-cookie'].includes(name)), cookie: headers.getSetCookie().map((line) => line.replace(/=[^;]+/, '=…')) }));
    expect(second).toEqual(first);
    await mailCodes(app);
    expect(mails()).toBe(before + 1);
    const code = await codeFor(app, await emailOf(app, member));
    for (let tries = 1; tries <= TRIES + 1; tries++) expect((await unknown.post(CODE, { code })).body).toEqual((await known.post(CODE, { code: other(code) })).body);
  });

  it('is asked for an address that is one, and tells nobody else', async () => {
    const browser = new Browser(api.url);
    for (const email of ['', 'niemand', `a@b.example\r\nBcc: c@d.example`, 'x'.repeat(400)]) expect((await browser.post(ASK, { email })).status).toBe(400);
    expect(browser.cookies.size).toBe(0);
  });
});

describe('a code', () => {
  it('works in the browser that asked for it only', async () => {
    const email = await emailOf(app, secretary);
    const browser = await asks(email);
    const code = await codeFor(app, email);
    const thief = await asks('niemand@elders.example');
    for (const elsewhere of [thief, new Browser(api.url)]) expect((await elsewhere.post(CODE, { code })).status).not.toBe(200);
    expect((await browser.post(CODE, { code })).status).toBe(200);
  });

  it('works once, also for two who send it at the same moment', async () => {
    const email = await emailOf(app, secretary);
    const browser = await asks(email);
    const code = await codeFor(app, email);
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
    const at = () => new Caller(api.url, null).send('POST', CODE, { body: { code }, headers: { cookie } });
    const statuses = (await Promise.all([at(), at(), at(), at()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409, 409, 409]);
    expect((await at()).body.code).toBe('sign-in.code-gone');
  });

  it('works for ten minutes', async () => {
    const email = await emailOf(app, secretary);
    const [inTime, late] = [await asks(email), await asks(email)];
    const [, codeLate] = await Promise.all([null, codeFor(app, email)]);
    const sent = Date.parse(app.clock.now());
    await app.advanceTo(new Date(sent + 10 * 60_000).toISOString());
    expect((await late.post(CODE, { code: codeLate })).body.code).toBe('sign-in.code-gone');
    expect((await inTime.post(CODE, { code: codeLate })).body.code).toBe('sign-in.code-gone');
  });

  it('survives four mistakes and no fifth', async () => {
    const email = await emailOf(app, secretary);
    const browser = await asks(email);
    const code = await codeFor(app, email);
    for (let left = 4; left >= 1; left--) expect((await browser.post(CODE, { code: other(code) })).body).toMatchObject({ code: 'sign-in.code-wrong', status: 400 });
    expect((await browser.post(CODE, { code: other(code) })).body.code).toBe('sign-in.code-gone');
    expect((await browser.post(CODE, { code })).body.code).toBe('sign-in.code-gone');
  });

  it('is gone when the secretary gives the person another address in between', async () => {
    const email = await emailOf(app, member);
    const browser = await asks(email);
    const code = await codeFor(app, email);
    await app.query('UPDATE person SET email = $2 WHERE id = $1', [member, 'nieuw@elders.example']);
    expect((await browser.post(CODE, { code })).body.code).toBe('sign-in.code-gone');
    await app.query('UPDATE person SET email = $2 WHERE id = $1', [member, email]);
  });

  it('stands in no list of mails, and nowhere any more once it is of no use', async () => {
    const browser = await signedIn(app, api.url, secretary);
    const code = await codeFor(app, await emailOf(app, secretary));
    expect(JSON.stringify((await browser.get(`${G}/mailings?aantal=200`)).body)).not.toMatch(/code om in te loggen/);
    const [mailing] = await app.query<{ id: string }>(`SELECT id FROM mailing WHERE kind = 'sign-in-code' ORDER BY created_at DESC LIMIT 1`);
    expect((await browser.get(`${G}/mailings/${mailing!.id}`)).status).toBe(404);
    await app.advanceTo(new Date(Date.parse(app.clock.now()) + 11 * 60_000).toISOString());
    await app.worker.forgetSignIns.run(app.tenantId);
    expect(await app.query(`SELECT FROM mailing WHERE text_body LIKE '%' || $1 || '%' OR html_body LIKE '%' || $1 || '%'`, [code])).toEqual([]);
    expect(await app.query(`SELECT FROM mailing WHERE kind <> 'sign-in-code' AND text_body = ''`)).toEqual([]);
  });

  it('lets the application’s role forget its text, and touch that of no other mail', async () => {
    await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-12-02', '15:30'), extra: true, announce: true });
    await app.settle();
    const tidy = `UPDATE mailing SET text_body = 'vals' WHERE kind <> 'sign-in-code'`;
    await app.query(tidy);
    expect(await app.query(`SELECT FROM mailing WHERE text_body = 'vals'`)).toEqual([]);
    expect((await app.query<unknown>(`SELECT FROM mailing WHERE kind = 'invitation'`)).length).toBeGreaterThan(0);
    // Subjects go with texts on a vernietigingslijst; of what is on none that role reaches the codes only, and of no mail what it was.
    await app.query(`UPDATE mailing SET subject = 'vals'`);
    expect(await app.query(`SELECT DISTINCT kind FROM mailing WHERE subject = 'vals'`)).toEqual([{ kind: 'sign-in-code' }]);
    for (const column of ['kind', 'about', 'created_at']) await expect(app.query(`UPDATE mailing SET ${column} = ${column}`)).rejects.toThrow(/permission denied/);
  });
});

describe('asking too often', () => {
  it('is refused for an address after five in an hour, known or not, with when one may again', async () => {
    for (const email of [await emailOf(app, secretary), 'niemand@elders.example']) {
      for (let i = 0; i < 5; i++) expect((await new Browser(api.url).post(ASK, { email })).status).toBe(202);
      const refused = await new Browser(api.url).post(ASK, { email });
      expect(refused).toMatchObject({ status: 429, body: { code: 'sign-in.too-many' } });
      expect(Number(refused.headers.get('retry-after'))).toBe(3600);
    }
  });

  it('is refused for a network after sixty in an hour', async () => {
    for (let i = 0; i < 60; i++) expect((await new Browser(api.url).post(ASK, { email: `niemand${i}@elders.example` })).status).toBe(202);
    expect((await new Browser(api.url).post(ASK, { email: await emailOf(app, secretary) })).status).toBe(429);
  });

  it('is counted by who asks, not by what they say where they come from', async () => {
    for (let i = 0; i < 60; i++) await new Browser(api.url, { 'x-forwarded-for': `192.0.2.${i}` }).post(ASK, { email: `niemand${i}@elders.example` });
    expect((await new Browser(api.url, { 'x-forwarded-for': '192.0.2.99' }).post(ASK, { email: 'iemand@elders.example' })).status).toBe(429);
  });

  it('believes a proxy that it was told of', async () => {
    const behind = await startTestApi(app, undefined, { viewAs: false, embedded: false, trustedProxies: ['127.0.0.1'] });
    for (let i = 0; i < 60; i++) await new Browser(behind.url, { 'x-forwarded-for': '192.0.2.1' }).post(ASK, { email: `niemand${i}@elders.example` });
    expect((await new Browser(behind.url, { 'x-forwarded-for': '192.0.2.1' }).post(ASK, { email: 'iemand@elders.example' })).status).toBe(429);
    expect((await new Browser(behind.url, { 'x-forwarded-for': '192.0.2.2' }).post(ASK, { email: 'iemand@elders.example' })).status).toBe(202);
    await behind.close();
  });
});

describe('a session', () => {
  const later = (hours: number) => app.advanceTo(new Date(Date.parse(app.clock.now()) + hours * 3_600_000).toISOString());
  const isKnown = async (browser: Browser): Promise<boolean> => (await browser.get(`${G}/sessie`)).body.sessie !== null;

  it('gets a new secret at each sign-in: one that was planted is worth nothing', async () => {
    const email = await emailOf(app, secretary);
    const planted = new Browser(api.url);
    planted.cookies.set('leidraad-sessie', `${app.tenantId}.${'A'.repeat(43)}`);
    const victim = await asks(email, planted);
    expect((await victim.post(CODE, { code: await codeFor(app, email) })).status).toBe(200);
    expect(victim.cookies.get('leidraad-sessie')).not.toContain('AAAA');
    const attacker = new Browser(api.url);
    attacker.cookies.set('leidraad-sessie', `${app.tenantId}.${'A'.repeat(43)}`);
    expect(await isKnown(attacker)).toBe(false);
  });

  it('ends after eight hours without use, and after a week however it is used', async () => {
    const idle = await signedIn(app, api.url, secretary);
    const busy = await signedIn(app, api.url, secretary);
    await later(7);
    expect(await isKnown(busy)).toBe(true);
    await later(1);
    expect([await isKnown(idle), await isKnown(busy)]).toEqual([false, true]);
    for (let i = 0; i < 22; i++) {
      await later(7);
      expect(await isKnown(busy)).toBe(true);
    }
    await later(7);
    expect(await isKnown(busy)).toBe(false);
    await app.worker.forgetSignIns.run(app.tenantId);
    expect(await app.query('SELECT FROM session')).toEqual([]);
  });

  it('ends when its person leaves it; the secret is of no use to anybody then', async () => {
    const browser = await signedIn(app, api.url, secretary);
    const stolen = new Browser(api.url);
    for (const [name, value] of browser.cookies) stolen.cookies.set(name, value);
    expect((await browser.delete(`${G}/sessie`)).status).toBe(204);
    expect(browser.cookies.size).toBe(0);
    expect(await isKnown(stolen)).toBe(false);
    expect((await stolen.get(`${G}/vergaderingen`)).body.code).toBe('actor.signed-out');
  });

  it('ends in all browsers at once, and says where it is', async () => {
    const [here, there] = [await signedIn(app, api.url, secretary), await signedIn(app, api.url, secretary)];
    const bystander = await signedIn(app, api.url, member);
    const { body } = await here.get(`${G}/sessie/overzicht`);
    expect(body.resultaten.map(({ dezeBrowser }: { dezeBrowser: boolean }) => dezeBrowser).sort()).toEqual([false, true]);
    expect((await here.delete(`${G}/sessie/overal`)).status).toBe(204);
    expect([await isKnown(here), await isKnown(there), await isKnown(bystander)]).toEqual([false, false, true]);
  });

  it('ends when the person gets another address', async () => {
    const browser = await signedIn(app, api.url, member);
    const email = await emailOf(app, member);
    await app.query('UPDATE person SET email = $2 WHERE id = $1', [member, 'nieuw@elders.example']);
    expect(await isKnown(browser)).toBe(false);
    await app.query('UPDATE person SET email = $2 WHERE id = $1', [member, email]);
  });

  it('is not made by saying who one is', async () => {
    expect((await new Caller(api.url, secretary).get(`${G}/vergaderingen`)).body.code).toBe('actor.signed-out');
    expect(await new Browser(api.url).post(`${G}/sessie`, { persoonId: secretary })).toMatchObject({ status: 401 });
    expect((await (await signedIn(app, api.url, member)).post(`${G}/sessie`, { persoonId: secretary })).body.code).toBe('view-as.off');
    expect((await new Browser(api.url).get('/gemeenten')).body.resultaten).toEqual([{ gemeente: 'zoetermeer', naam: 'Zoetermeer', voorbeeld: false }]);
  });

  it.each(['', 'x', '.', `${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.${'A'.repeat(43)}`, `' OR 1=1 --`, `${'a'.repeat(9000)}`])('is not made by a made-up cookie: %#', async (value) => {
    const browser = new Browser(api.url);
    browser.cookies.set('leidraad-sessie', value);
    expect((await browser.get(`${G}/sessie`)).body.sessie).toBeNull();
    expect((await browser.get(`${G}/vergaderingen`)).status).toBe(401);
  });

  it('is Secure and of this host only behind TLS', async () => {
    const behind = await startTestApi(app, undefined, { viewAs: false, embedded: false, publicUrl: URL_OF_ALL });
    const browser = new Browser(behind.url);
    const email = await emailOf(app, secretary);
    await asks(email, browser);
    const { headers } = await browser.post(CODE, { code: await codeFor(app, email) });
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-leidraad-sessie=.+; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=604800$/);
    // And for a year the browser asks for nothing here but by TLS (RFC 6797); where people come without it, that would lock them out.
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect((await new Browser(api.url).get('/gemeenten')).headers.get('strict-transport-security')).toBeNull();
    await behind.close();
  });

  it('changes nothing for another site', async () => {
    const browser = await signedIn(app, api.url, secretary);
    const elsewhere: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://elders.example' }];
    for (const headers of elsewhere) {
      expect((await browser.send('DELETE', `${G}/sessie`, { headers })).body.code).toBe('request.other-site');
    }
    expect(await isKnown(browser)).toBe(true);
  });
});

describe('somebody who is known in two municipalities', () => {
  const W = '/gemeenten/westland';
  let westland: string;

  beforeAll(async () => {
    westland = (await establish(app.app, await readFile('workflows/schemes/westland.yaml', 'utf8'), 'westland.yaml', { example: false, seed: 'test' })).tenantId;
    await inTenant(app.app, westland, async (tx) => tx.query('INSERT INTO person (tenant_id, id, name, email, added_on) VALUES ($1, $2, $3, $4, DATE \'2021-08-01\')', [westland, '00000000-0000-4000-8000-00000000000a', 'Iemand in Westland', (await emailOf(app, member)).toUpperCase()]));
  });

  it('is nobody in the other until they go on there, and then no longer in the first', async () => {
    const browser = await signedIn(app, api.url, member);
    expect((await browser.get(`${W}/vergaderingen`)).status).toBe(401);
    expect((await browser.get(`${G}/sessie/overzicht`)).body.gemeenten).toEqual([
      { gemeente: 'westland', naam: 'Westland', hier: false },
      { gemeente: 'zoetermeer', naam: 'Zoetermeer', hier: true },
    ]);
    expect(await browser.post(`${W}/sessie/overstap`)).toMatchObject({ status: 200, body: { naam: 'Iemand in Westland', functies: [] } });
    expect((await browser.get(`${W}/vergaderingen`)).status).toBe(200);
    expect((await browser.get(`${G}/vergaderingen`)).status).toBe(401);
    const logged = await inTenant(app.app, westland, (tx) => tx.query(`SELECT entry ->> 'personId' AS id FROM audit_log WHERE kind = 'signed-in'`));
    expect(logged).toEqual([{ id: '00000000-0000-4000-8000-00000000000a' }]);
    expect((await browser.post(`${G}/sessie/overstap`)).body.persoonId).toBe(member);
  });

  it('gets no longer a session by going to and fro', async () => {
    const browser = await signedIn(app, api.url, member);
    const { verlooptOp } = (await browser.get(`${G}/sessie/overzicht`)).body.resultaten[0];
    await app.advanceTo(new Date(Date.parse(app.clock.now()) + 3_600_000).toISOString());
    await browser.post(`${W}/sessie/overstap`);
    expect((await browser.get(`${W}/sessie/overzicht`)).body.resultaten).toMatchObject([{ verlooptOp }]);
  });

  it('goes on once with one session, however often it is asked at once: no second one outlives the signing out', async () => {
    const browser = await signedIn(app, api.url, member);
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
    const answers = await Promise.all([1, 2, 3, 4].map(() => new Browser(api.url).send('POST', `${W}/sessie/overstap`, { headers: { cookie } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
  });

  it('goes nowhere where the address is not known, or without a session', async () => {
    expect((await (await signedIn(app, api.url, secretary)).post(`${W}/sessie/overstap`)).status).toBe(401);
    expect((await new Browser(api.url).post(`${W}/sessie/overstap`)).status).toBe(401);
  });

  it('leaves both at once', async () => {
    const [here, there] = [await signedIn(app, api.url, member), await signedIn(app, api.url, member)];
    await there.post(`${W}/sessie/overstap`);
    await here.delete(`${G}/sessie/overal`);
    expect([(await here.get(`${G}/vergaderingen`)).status, (await there.get(`${W}/vergaderingen`)).status]).toEqual([401, 401]);
  });
});
