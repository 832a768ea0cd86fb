import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { aTablesDigest } from '../support/tables-digest.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, focused, pressEnter, said, settled, startWebApp, STILL_HERE, timesIn, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'Postvak uit', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
  });
  afterAll(() => web.close());

  it('lists every mail with its kind, its moment and what became of it, newest first', async () => {
    const page = await web.open('/postvak-uit', { as: autumn.secretary });
    const rows = await page.getByRole('main').getByRole('listitem').allTextContents();
    expect(rows.slice(-2)).toContain('ma 31 aug, 09.00 uurUitnodiging: Stuurgroep LEA, donderdag 29 oktober 2026Uitnodiging, Stuurgroep LEA7 van 7 aangekomen');
    expect(rows.some((text) => text.includes('Oproep voor agendapunten, Stuurgroep LEA'))).toBe(true);
    const moments = await timesIn(page.getByRole('main'));
    expect(moments).toEqual([...moments].sort().reverse());
    await page.context().close();
  });

  it('opens a mail as its reader sees it, without scripts, and as plain text', async () => {
    const page = await web.open('/postvak-uit', { as: autumn.secretary });
    await page.getByRole('link', { name: 'Uitnodiging: Stuurgroep LEA, donderdag 29 oktober 2026' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uitnodiging: Stuurgroep LEA, donderdag 29 oktober 2026' }).waitFor();
    await settled(page);
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('sandbox')).not.toContain('allow-scripts');
    expect(await page.frameLocator('iframe').getByText('Stadhuis Zoetermeer').first().isVisible()).toBe(true);
    expect(await page.frameLocator('iframe').locator('[style]').first().evaluate((one) => (one as unknown as { style: { length: number } }).style.length)).toBeGreaterThan(0);
    await page.getByRole('tab', { name: 'Zoals de lezer het ziet' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tabpanel', { name: 'Platte tekst' }).textContent()).toContain('Stadhuis Zoetermeer');
    await page.context().close();
  });

  it('names each recipient with the moment of arrival', async () => {
    const { body } = await web.caller(autumn.secretary).get('/gemeenten/zoetermeer/mailings');
    const mailing = body.resultaten.at(-1);
    const page = await web.open(`/postvak-uit/${mailing.id}`, { as: autumn.secretary });
    const recipients = await page.getByRole('region', { name: 'Ontvangers' }).getByRole('listitem').allTextContents();
    expect(recipients).toHaveLength(7);
    for (const recipient of recipients) expect(recipient).toMatch(/@zoetermeer\.exampleAangekomen ma 31 aug, 09\.00 uur/);
    await page.context().close();
  });

  it('lets the secretary correct an address and send the mail again, which closes the task', async () => {
    const { body } = await web.caller(autumn.secretary).get('/gemeenten/zoetermeer/mailings');
    const mailing = body.resultaten.at(-1).id as string;
    const { body: mail } = await web.caller(autumn.secretary).get(`/gemeenten/zoetermeer/mailings/${mailing}`);
    const refused = mail.bezorgingen[0] as { id: string; naam: string };
    await web.caller(autumn.secretary).post(`/gemeenten/zoetermeer/mailings/${mailing}/bezorgingen/${refused.id}/terugmelding`, { antwoord: '550 onbekend adres' });
    const page = await web.open('/', { as: autumn.secretary });
    await page.getByRole('link', { name: 'Adres wijzigen en opnieuw sturen' }).click();
    await page.getByText('De mailserver zei: 550 onbekend adres').waitFor();
    await page.getByRole('button', { name: `Adres wijzigen van ${refused.naam}` }).click();
    await page.getByLabel(`E-mailadres van ${refused.naam}`).fill('nieuw.adres@zoetermeer.example');
    await awayAndBack(page);
    await page.getByText(STILL_HERE).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: `Stuur opnieuw aan ${refused.naam}`, exact: true }).click();
    await page.getByText('nieuw.adres@zoetermeer.example').waitFor();
    await web.app.settle();
    await page.reload();
    expect(await page.getByRole('region', { name: 'Ontvangers' }).getByRole('listitem').filter({ hasText: 'nieuw.adres@zoetermeer.example' }).textContent()).toContain('Aangekomen');
    await page.goto('/');
    await settled(page);
    expect(await page.getByRole('link', { name: 'Adres wijzigen en opnieuw sturen' }).count()).toBe(0);
    await page.context().close();
  });

  it('lets the secretary say of a mail that arrived that it came back, which is on the list then', async () => {
    const { body } = await web.caller(autumn.secretary).get('/gemeenten/zoetermeer/mailings');
    const mailing = body.resultaten.at(-1).id as string;
    const { body: mail } = await web.caller(autumn.secretary).get(`/gemeenten/zoetermeer/mailings/${mailing}`);
    // One to whom the mail went once.
    const deliveries: { naam: string; mogelijk: string[] }[] = mail.bezorgingen;
    const { naam } = deliveries.find((one) => one.mogelijk.includes('terugmelding') && deliveries.filter((other) => other.naam === one.naam).length === 1)!;
    const page = await web.open(`/postvak-uit/${mailing}`, { as: autumn.secretary });
    const recipient = page.getByRole('region', { name: 'Ontvangers' }).getByRole('listitem').filter({ hasText: naam });
    await recipient.getByText('Toch niet aangekomen?').click();
    await pressEnter(page, recipient.getByRole('button', { name: `De mail aan ${naam} kwam terug` }));
    const form = recipient.getByRole('form');
    await form.getByRole('button', { name: 'Leg dit vast' }).click();
    await form.getByText('Schrijf wat er in het bericht stond.').waitFor();
    await form.getByLabel('Wat stond er in het bericht dat terugkwam?').fill('Postvak vol');
    expect(await axeFindings(page)).toEqual([]);
    await awayAndBack(page);
    await recipient.getByText(STILL_HERE).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
    await pressEnter(page, form.getByRole('button', { name: 'Leg dit vast' }));
    await recipient.getByText('De mailserver zei: Postvak vol').waitFor();
    await said(page, `Vastgelegd: de mail aan ${naam} kwam niet aan.`);
    expect(await focused(page)).toBe('h2: Ontvangers');
    await recipient.getByRole('button', { name: `Stuur opnieuw aan ${naam}`, exact: true }).waitFor();
    await page.goto('/');
    await page.getByText(`kon niet worden bezorgd bij ${naam}`).first().waitFor();
    await page.context().close();
  });

  it('offers the chair, who reads the mail, nothing to do about it', async () => {
    const { body } = await web.caller(autumn.chair).get('/gemeenten/zoetermeer/mailings');
    const page = await web.open(`/postvak-uit/${body.resultaten.at(-1).id}`, { as: autumn.chair });
    await page.getByRole('region', { name: 'Ontvangers' }).getByRole('listitem').first().waitFor();
    expect(await page.getByText('Toch niet aangekomen?').count()).toBe(0);
    await page.context().close();
  });

  it('says who sees it to who does not', async () => {
    const page = await web.open('/postvak-uit', { as: autumn.member });
    await page.getByText('is van geen enkel overleg voorzitter of secretaris. Alleen zij zien de mail van hun overleg.').waitFor();
    await page.context().close();
  });

  it('leaves the keyboard on the mails where the link is gone that led there, and says which they are', async () => {
    await mails(web, 30);
    const page = await web.open('/postvak-uit', { as: autumn.secretary });
    const first = page.getByRole('main').getByRole('listitem').first();
    await pressEnter(page, page.getByRole('link', { name: 'Oudere mails' }));
    await page.getByRole('link', { name: 'Oudere mails' }).waitFor({ state: 'detached' });
    await said(page, `De mails van ${await first.locator('time').textContent()} en ouder.`);
    expect(await focused(page)).toBe(`a: ${await first.getByRole('link').textContent()}`);
    await pressEnter(page, page.getByRole('link', { name: 'Terug naar de nieuwste' }));
    await page.getByRole('link', { name: 'Herinnering 30', exact: true }).waitFor();
    await said(page, `De mails van ${await first.locator('time').textContent()} en ouder.`);
    expect(await focused(page)).toBe('a: Herinnering 30');
    await page.context().close();
  });

  it('does so in the mailbox of the example too', async () => {
    const page = await web.open('/kalender', { as: autumn.secretary });
    await page.route(/\/postvak\?/, (route) => route.fulfill({ json: exampleMails(new URL(route.request().url()).searchParams.get('voor')) }));
    await page.goto('/postvak');
    await pressEnter(page, page.getByRole('link', { name: 'Oudere mails' }));
    await said(page, 'De mails van za 10 okt, 15.25 uur en ouder.');
    expect(await focused(page)).toBe('a: Oudere mails →');
    await pressEnter(page, page.getByRole('link', { name: 'Oudere mails' }));
    await said(page, 'De mails van za 10 okt, 12.05 uur en ouder.');
    expect(await focused(page)).toBe('a: Bericht 5');
    await page.context().close();
  });

  it('turns the pages of ten thousand mails', async () => {
    await mails(web, 10_000);
    const page = await web.open('/postvak-uit', { as: autumn.secretary });
    const first = page.getByRole('main').getByRole('listitem');
    expect(await first.count()).toBe(25);
    expect(await first.first().textContent()).toContain('Herinnering 10000');
    await page.getByRole('link', { name: 'Oudere mails' }).click();
    await page.getByRole('link', { name: 'Herinnering 9975', exact: true }).waitFor();
    const [moment] = await page.getByRole('main').getByRole('listitem').first().locator('time').allTextContents();
    await page.getByRole('status').getByText(`De mails van ${moment} en ouder.`).waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Terug naar de nieuwste' }).click();
    await page.getByRole('link', { name: 'Herinnering 10000', exact: true }).waitFor();
    await page.context().close();
  });

  it('shows of a digest with mail of others who got it, and says why not what is in it', async () => {
    const { digestId, reader } = await aTablesDigest(web.app);
    const [{ name }] = (await web.app.query<{ name: string }>('SELECT name FROM person WHERE id = $1', [reader])) as [{ name: string }];
    const page = await web.open(`/postvak-uit/${digestId}`, { as: autumn.secretary });
    await page.getByText('Wat hierin staat, is voor wie de mail kreeg').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Ontvangers' }).getByRole('listitem').allTextContents()).toEqual([expect.stringContaining(name)]);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});

/** One a minute, each to one person, after all others. */
const mails = (web: WebApp, count: number): Promise<unknown> =>
  web.app.query(
    `WITH sent AS (
       INSERT INTO mailing (tenant_id, id, kind, subject, text_body, html_body, attachments, about, urgent, in_order, created_at)
       SELECT $1, gen_random_uuid(), 'items-reminder', 'Herinnering ' || number, 'Tekst', '<p>Tekst</p>', '[]', '{"bodyId":"stuurgroep"}', false, false, timestamptz '2026-11-10 10:00Z' + number * interval '1 minute'
       FROM generate_series(1, $2::int) AS number RETURNING tenant_id, id, created_at)
     INSERT INTO delivery (tenant_id, id, mailing_id, email, name, message_id, state, accepted_at, created_at)
     SELECT tenant_id, gen_random_uuid(), id, 'lid@zoetermeer.example', 'Een lid', id::text, 'accepted', created_at, created_at FROM sent`,
    [web.app.tenantId, count],
  );

/** 405 of them, a page of 200 at a time: 405 … 206, 205 … 6, 5 … 1. */
function exampleMails(before: string | null): object {
  const from = before === null ? 405 : Number(before) - 1;
  const numbers = Array.from({ length: Math.min(from, 200) }, (_, index) => from - index);
  const at = (minute: number) => new Date(Date.UTC(2026, 9, 10, 10, minute)).toISOString();
  return { resultaten: numbers.map((nummer) => ({ nummer, ontvangenOp: at(nummer), van: 'lea@zoetermeer.example', aan: 'lid@zoetermeer.example', onderwerp: `Bericht ${nummer}` })), totaal: 405 };
}
