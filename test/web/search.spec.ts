/** Searching in the browser: by keyboard, per kind, and on to what was found. */
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, focused, pressEnter, said, settled, startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'searching', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
    const held = `/gemeenten/zoetermeer/vergaderingen/${autumn.held}`;
    for (let nr = 1; nr <= 21; nr++) await web.caller(autumn.secretary).post(`${held}/besluiten`, { tekst: `Besluit ${nr} over thuiszitters.` });
    await web.caller(autumn.secretary).post(`${held}/acties`, { tekst: 'Thuiszitters bezoeken' });
  });
  afterAll(() => web.close());

  it('asks for a word, finds it, and shows one kind and the next page', async () => {
    const page = await web.open('/zoeken', { as: autumn.member });
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.getByText('Schrijf een woord van ten minste twee letters.').waitFor();
    await page.getByLabel('Waar zoekt u naar?').fill('thuiszitter');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Alles (22)' }).waitFor();
    expect(await page.getByRole('main').locator('mark').first().textContent()).toMatch(/^thuiszitter$/i);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Volgende →' }).click();
    await page.getByRole('main').getByText('21 tot en met 22 van 22').waitFor();
    await page.getByRole('link', { name: 'Acties (1)' }).click();
    await page.getByRole('link', { name: 'Thuiszitters bezoeken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Stuurgroep LEA, donderdag 29 oktober' }).waitFor();
    // At the part where it stands, which comes after the page.
    await page.locator('#besluiten:focus').waitFor();
    await settled(page);
    expect(Math.abs(await page.locator('#besluiten').evaluate((part) => (part as unknown as { getBoundingClientRect(): { top: number } }).getBoundingClientRect().top))).toBeLessThan(100);
    await page.reload();
    await page.locator('#besluiten:focus').waitFor();
    await page.context().close();
  });

  it('leads from somebody to where they sit', async () => {
    const [{ name }] = (await web.app.query<{ name: string }>(`SELECT name FROM person WHERE id = $1`, [autumn.member])) as [{ name: string }];
    const page = await web.open(`/zoeken?tekst=${encodeURIComponent(name)}&soort=persoon`, { as: autumn.member });
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Mensen' }).waitFor();
    expect(await page.getByLabel('Zoek een naam, plek of organisatie').inputValue()).toBe(name);
    await page.context().close();
  });

  it('leads from an action of an annual plan to its line', async () => {
    const plan = '/gemeenten/zoetermeer/jaarplannen/2026-2027';
    const secretary = web.caller(autumn.secretary);
    expect((await secretary.post('/gemeenten/zoetermeer/jaarplannen', { jaar: '2026-2027' })).status).toBe(201);
    expect((await secretary.change('PUT', `${plan}/regels/passende-plek`, { kostenCenten: 0, acties: [{ actie: 'Verzuimkaart maken', planning: 'Q2 2027' }] }, plan)).status).toBe(200);
    const page = await web.open('/zoeken?tekst=verzuimkaart', { as: autumn.member });
    await page.getByText('Jaarplan, Uitvoeringsagenda 2026-2027').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Verzuimkaart maken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uitvoeringsagenda 2026-2027' }).waitFor();
    await page.locator('#lijn-passende-plek:focus').waitFor();
    await page.context().close();
  });

  it('leaves the keyboard where it is from one kind to the next and for another word, and on the last page on what was found', async () => {
    const page = await web.open('/zoeken?tekst=thuiszitter', { as: autumn.member });
    await pressEnter(page, page.getByRole('link', { name: 'Acties (1)' }));
    await said(page, '1 resultaat');
    expect(await focused(page)).toBe('a: Acties (1)');
    await pressEnter(page, page.getByRole('link', { name: 'Alles (22)' }));
    await said(page, /^22 resultaten/);
    expect(await focused(page)).toBe('a: Alles (22)');
    await pressEnter(page, page.getByRole('link', { name: 'Volgende →' }));
    await said(page, '21 tot en met 22 van 22');
    const first = await page.getByRole('main').getByRole('listitem').first().getByRole('link').textContent();
    expect(await focused(page)).toBe(`a: ${first}`);
    await page.getByLabel('Waar zoekt u naar?').fill('onvindbaar');
    await page.keyboard.press('Enter');
    await said(page, '0 resultaten');
    expect(await focused(page)).toBe('input: ');
    await page.goBack();
    await page.getByRole('link', { name: 'Alles (22)' }).waitFor();
    expect(await page.getByLabel('Waar zoekt u naar?').inputValue()).toBe('thuiszitter');
    await page.context().close();
  });

  it('says with which word it found something, when what was typed is nowhere', async () => {
    const page = await web.open('/zoeken?tekst=thuiszittrs', { as: autumn.member });
    await page.getByText('Met “thuiszittrs” is niets gevonden. Dit is gevonden met thuiszitters:').waitFor();
    expect(await page.getByRole('main').locator('mark').first().textContent()).toMatch(/^thuiszitters$/i);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('says so when nothing was found, on a phone too', async () => {
    const page = await web.open('/zoeken?tekst=onvindbaar', { as: autumn.member, viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    await page.getByText('Er is niets gevonden.').waitFor();
    await settled(page);
    expect([await page.evaluate<number>('document.documentElement.scrollWidth'), await axeFindings(page)]).toEqual([320, []]);
    await page.context().close();
    expect(web.complaints).toEqual([]);
  });
});
