import { readFile } from 'node:fs/promises';
import { nameOffices } from '#apps/cli/start/example-offices';
import { establish } from '#governance/municipalities/establish';
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { focused, pressEnter, said, settled, startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'who has not said who they are', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
    await nameOffices(web.app, web.app.tenantId);
  });
  afterAll(() => web.close());

  it('is asked to choose at the first meeting they click, and comes back to it', async () => {
    const page = await web.open('/');
    await page.getByRole('region', { name: 'Volgende vergaderingen' }).getByRole('link', { name: 'Stuurgroep LEA' }).click();
    await page.getByText('Kies eerst als wie u meekijkt', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Opnieuw proberen' }).count()).toBe(0);
    expect(await page.getByRole('main').textContent()).not.toMatch(/POST|\/v1\//);
    await page.getByRole('link', { name: 'Kies iemand' }).click();
    await page.getByRole('button', { name: /^Kijk mee als/ }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Stuurgroep LEA, donderdag 10 december' }).waitFor();
    await page.context().close();
  });

  it.each([
    ['a mail’s link to moving a meeting', () => `/vergaderingen/${autumn.coming}/verplaatsen?dag=2026-12-17&tijd=%2214:00%22`],
    ['a mail’s link to a paper', () => `/vergaderingen/${autumn.coming}/stukken/00000000-0000-4000-8000-000000000000`],
    ['Postvak uit', () => '/postvak-uit'],
  ])('comes back to %s', async (_, path) => {
    const page = await web.open(path());
    await page.getByRole('link', { name: 'Kies iemand' }).click();
    await page.getByRole('button', { name: /^Kijk mee als/ }).first().click();
    await page.getByText('U kijkt mee als').waitFor();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(new URL(path(), web.url).pathname);
    expect(await page.getByText('Kies eerst als wie u meekijkt').count()).toBe(0);
    await page.context().close();
  });

  it.each(['/', '/kijk-mee'])('goes on at the heading once they chose on %s', async (path) => {
    const page = await web.open(path);
    await pressEnter(page, page.getByRole('main').getByRole('button', { name: /^Kijk mee als/ }).first());
    await said(page, /^U kijkt nu mee als /);
    await page.getByText('U kijkt mee als').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    await settled(page);
    expect(await focused(page)).toBe('h1: Vandaag');
    await page.context().close();
  });

  it.each([
    ['Beheerder', 'Beheer'],
    ['Programmamanager', 'Doelen'],
    ['Bestuurssecretariaat', 'Vergaderingen'],
    ['Toehoorder', 'Vergaderingen'],
  ])('can be somebody who has no seat: %s', async (role, where) => {
    const page = await web.open('/kijk-mee');
    const group = page.getByRole('region', { name: role, exact: true });
    await group.getByRole('button', { name: /^Kijk mee als/ }).click();
    await page.getByRole('banner').getByText(`, ${role.toLowerCase()}`).waitFor();
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: where, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${where}`) }).waitFor();
    await page.context().close();
  });

  it('is shown a few to begin with on the first page', async () => {
    const page = await web.open('/');
    const offered = await page.getByRole('main').getByRole('button', { name: /^Kijk mee als/ }).allTextContents();
    expect(offered).toHaveLength(3);
    await page.context().close();
  });

  it('is never sent on to another site', async () => {
    const page = await web.open('/kijk-mee?terug=//example.com/');
    await page.getByRole('button', { name: /^Kijk mee als/ }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    expect(page.url()).toBe(`${web.url}/`);
    await page.context().close();
  });

  it('reads the example’s last mails from the first page, each once with to how many it went', async () => {
    const page = await web.open('/');
    const latest = page.getByRole('region', { name: 'Laatste mails van het voorbeeld' });
    expect(await latest.textContent()).toContain('Zo gaat de mail naar de verzonnen mensen van dit voorbeeld. Deze mails zijn niet aan u.');
    const shown = await latest.getByRole('listitem').allTextContents();
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.length).toBeLessThanOrEqual(5);
    await latest.getByRole('link', { name: 'Alle mails van het voorbeeld' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mails van het voorbeeld' }).waitFor();
    await settled(page);
    expect((await page.getByRole('main').getByRole('listitem').allTextContents()).at(-1)).toMatch(/^Uitnodiging: Stuurgroep LEA, donderdag \d+ \w+ 2026ma 31 aug, 09\.00 uur, aan 7 mensen$/);
    await page.getByRole('link', { name: 'Uitnodiging: Stuurgroep LEA, donderdag 29 oktober 2026' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uitnodiging: Stuurgroep LEA, donderdag 29 oktober 2026' }).waitFor();
    expect(await page.frameLocator('iframe').getByText('Stadhuis Zoetermeer').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('comes by a letter to the municipality that it is from, also in a browser that was in another', async () => {
    await establish(web.app.app, await readFile('workflows/schemes/westland.yaml', 'utf8'), 'westland.yaml', { example: false, seed: 'test' });
    const [link] = (await web.app.query<{ text: string }>(`SELECT text_body AS text FROM mailing WHERE text_body LIKE '%/rooster/%' OR text_body LIKE '%/vergaderingen/%' LIMIT 1`)).flatMap(({ text }) => /\/g\/zoetermeer\/\S+/.exec(text) ?? []);
    const page = await web.open('/g/westland/kalender?jaar=2027#main');
    const place = page.getByRole('banner').getByText(/^Lokale Educatieve Agenda/);
    const asked = page.getByLabel('Gemeente', { exact: true });
    expect([await asked.inputValue(), new URL(page.url()).pathname, new URL(page.url()).hash]).toEqual(['westland', '/kalender', '#main']);
    for (const [path, at] of [[link!, link!.replace('/g/zoetermeer', '')], ['/g/nergens/kalender', '/kalender'], ['/g/zoetermeer//example.com/', '/example.com/'], ['/g/zoetermeer', '/']] as const) {
      await page.goto(path);
      await place.waitFor();
      expect([path, await place.textContent(), new URL(page.url()).pathname, new URL(page.url()).origin]).toEqual([path, 'Lokale Educatieve Agenda Zoetermeer', at, web.url]);
    }
    await page.context().close();
  });
});
