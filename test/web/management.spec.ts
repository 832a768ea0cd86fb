/** Keeping the municipality as a whole in the browser: offices, the audit log, privacy, settings. */
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, focused, pressEnter, said, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

const PAGES = ['/beheer/functies', '/beheer/controle', '/beheer/privacy', '/beheer/instellingen'];

describeWith('chromium', 'keeping a municipality', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN, { api: { mail: { server: 'mail.gemeente.example:465', from: 'lea@gemeente.example' } } });
    autumn = await anAutumn(web);
    await web.app.worker.seals.run(web.app.tenantId);
  });
  afterAll(() => web.close());

  it('gives an office from a day on, says what it may do, and lets it end, with the keyboard', async () => {
    const page = await web.open('/beheer', { as: autumn.secretary });
    await page.getByRole('navigation', { name: 'Beheer' }).getByRole('link', { name: 'Functies' }).click();
    await page.getByRole('heading', { level: 1, name: 'Functies' }).waitFor();
    await page.getByText('Volgt de open agenda en de open stukken van één overleg.').waitFor();
    await page.getByRole('button', { name: 'Geef iemand een functie' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Geef deze functie' }).click();
    await page.getByText('Kies een functie.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Toehoorder' }).check();
    const name = (await page.getByLabel('Wie?').locator('option').nth(3).textContent())!;
    await page.getByLabel('Wie?').selectOption({ index: 3 });
    await page.getByLabel('Van welk overleg?').selectOption('stuurgroep');
    await awayAndBack(page);
    await page.getByRole('button', { name: 'Geef iemand een functie' }).click();
    await page.getByText(STILL_HERE).waitFor();
    await page.getByRole('button', { name: 'Geef deze functie' }).click();
    const part = page.getByRole('region', { name: 'Toehoorder' });
    await part.getByText(name).first().waitFor();
    expect(await part.textContent()).toContain('van Stuurgroep LEA');
    await part.getByRole('button', { name: `Laat eindigen voor ${name}` }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('leaves the keyboard at the office that was given, at who holds it, and at the office once nobody does', async () => {
    const page = await web.open('/beheer/functies', { as: autumn.secretary });
    const form = page.getByRole('form');
    const give = page.getByRole('button', { name: 'Geef iemand een functie' });
    await pressEnter(page, give);
    await pressEnter(page, form.getByRole('button', { name: 'Toch niet' }));
    await form.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('button: Geef iemand een functie');
    await pressEnter(page, give);
    await page.getByRole('radio', { name: 'Toehoorder' }).check();
    const name = (await page.getByLabel('Wie?').locator('option').nth(5).textContent())!;
    await page.getByLabel('Wie?').selectOption({ index: 5 });
    await page.getByLabel('Van welk overleg?').selectOption('stuurgroep');
    await pressEnter(page, form.getByRole('button', { name: 'Geef deze functie' }));
    await form.waitFor({ state: 'detached' });
    await said(page, `${name} is vanaf dinsdag 10 november 2026 toehoorder.`);
    expect(await focused(page)).toBe('h2: Toehoorder');
    const ends = async (day: string) => {
      await pressEnter(page, page.getByRole('button', { name: `Laat eindigen voor ${name}` }));
      await form.getByRole('spinbutton').first().focus();
      await page.keyboard.type(day);
      await pressEnter(page, form.getByRole('button', { name: 'Leg het einde vast' }));
      await form.waitFor({ state: 'detached' });
    };
    await ends('17112026');
    await said(page, `${name} is toehoorder tot dinsdag 17 november 2026.`);
    expect(await focused(page)).toMatch(new RegExp(`^li: ${name}.*, tot dinsdag 17 november 2026`));
    // Since some days, so that it can end today: then it is no longer in the list.
    await web.app.query(`UPDATE given_office SET held = daterange('2026-11-02', upper(held)) WHERE upper(held) = '2026-11-17'`);
    await page.reload();
    await settled(page);
    await ends('10112026');
    await said(page, `${name} is toehoorder tot dinsdag 10 november 2026.`);
    expect(await focused(page)).toBe('h2: Toehoorder');
    await page.context().close();
  });

  it('works out whether all is as it was recorded, and shows the seals', async () => {
    const page = await web.open('/beheer/controle', { as: autumn.secretary });
    await page.getByRole('button', { name: 'Reken nu na' }).click();
    await page.getByText('Alles klopt', { exact: true }).waitFor();
    await page.getByRole('table', { name: 'Zegels, de laatste eerst' }).getByRole('cell', { name: /^[0-9a-f]{64}$/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download alles wat is vastgelegd' }).click();
    expect((await download).suggestedFilename()).toBe('zoetermeer-controle.jsonl');
    await page.context().close();
  });

  it('tells everybody what is kept of them, and hands out all about one person to who may', async () => {
    const page = await web.open('/', { as: autumn.member });
    await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
    await page.getByRole('table', { name: 'Leden op tijd en aantoonbaar bereiken' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Alles over één persoon' }).count()).toBe(0);
    await page.context().close();
    const own = await web.open('/beheer/privacy', { as: autumn.secretary });
    await own.getByLabel('Wie vroeg erom?').selectOption({ index: 2 });
    expect(await axeFindings(own)).toEqual([]);
    const download = own.waitForEvent('download');
    await own.getByRole('link', { name: /^Download alles over/ }).click();
    expect((await download).suggestedFilename()).toMatch(/^zoetermeer-gegevens-.*\.json$/);
    await own.context().close();
  });

  it('shows how mail and sign-in are set, and mails one to whoever asks', async () => {
    const page = await web.open('/beheer/instellingen', { as: autumn.secretary });
    await page.getByText('mail.gemeente.example:465').waitFor();
    await page.getByRole('button', { name: 'Stuur een proefmail aan mijzelf' }).click();
    await page.getByText('Uw laatste proefmail').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('is not for a member, and fits a phone', async () => {
    for (const path of PAGES) {
      const member = await web.open(path, { as: autumn.member });
      expect([path, await member.getByText('Dit is niet voor u te zien').count()]).toEqual([path, path === '/beheer/privacy' ? 0 : 1]);
      await member.context().close();
      const narrow = await web.open(path, { as: autumn.secretary, viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
      await settled(narrow);
      expect([path, await narrow.evaluate<number>('document.documentElement.scrollWidth'), await axeFindings(narrow)]).toEqual([path, 320, []]);
      await narrow.context().close();
    }
    expect(web.complaints).toEqual([]);
  });

  it('begins on Vandaag, with what waits for a beheerder and the way there, or that nothing does', async () => {
    const { app } = web;
    const { personId } = await app.people.add(app.as(autumn.secretary), { name: 'Bea Heer', email: 'bea@elders.example' });
    await app.givenOffices.give(app.as(autumn.secretary), { office: 'beheerder', personId, from: app.clock.now().slice(0, 10) });
    const page = await web.open('/', { as: personId, viewport: { width: 390, height: 844 } });
    const WELL = /^In het beheer wacht niets: elke plek is bezet, de mail komt aan/;
    await page.getByText(WELL).getByRole('link', { name: 'Naar Beheer' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await app.query(`UPDATE membership SET held = daterange(lower(held), $1::date) WHERE body_id = 'platform' AND seat_id = 'hbo' AND upper_inf(held)`, [app.clock.now().slice(0, 10)]);
    await app.query(`INSERT INTO audit_seal (tenant_id, nr, day, at, chains, heads_digest, previous_hash, hash) VALUES ($1, 7, '2026-11-09', '2026-11-09', 0, '', '', '')`, [app.tenantId]);
    await page.reload();
    const part = page.getByRole('region', { name: 'Vraagt nu aandacht' });
    const one = (text: string) => part.getByRole('listitem').filter({ hasText: text });
    await one('Beheer: 1 plek is leeg').getByText('Bestuurlijk platform').waitFor();
    await one('Beheer: 1 plek is leeg').getByText('Waarom ik? U bent beheerder').waitFor();
    expect(await one('Beheer: 1 plek is leeg').getByRole('link').getAttribute('href')).toBe('/mensen');
    expect(await one('Beheer: Zegel 7 van maandag 9 november klopt niet').getByRole('link').getAttribute('href')).toBe('/beheer/controle');
    expect(await page.getByText(WELL).count()).toBe(0);
    expect([await axeFindings(page), await page.evaluate<number>('document.documentElement.scrollWidth')]).toEqual([[], 390]);
    await page.context().close();
  });
});
