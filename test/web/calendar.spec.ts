/** The calendar in the browser: what happens when, why then, of whom one wants to see; and the chair's draaiboek of one meeting. */
import { readFile } from 'node:fs/promises';
import { instantOf } from '#calendar/local-date';
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { focused, pressEnter, said, settled, startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'the calendar', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
    await web.caller(autumn.secretary).post('/gemeenten/zoetermeer/vergaderingen', { overleg: 'platform', begin: instantOf('2026-12-17', '15:00') });
  });
  afterAll(() => web.close());

  it('shows a month with its meetings, deadlines and holidays, and says why each is then', async () => {
    const page = await web.open('/kalender?maand=2026-12', { as: autumn.member });
    const cell = page.getByRole('cell', { name: /donderdag 10 december/ });
    expect(await cell.textContent()).toContain('14.00 Stuurgroep LEA');
    expect(await page.getByRole('cell', { name: /maandag 21 december/ }).textContent()).toContain('kerstvakantie');
    const list = page.getByRole('region', { name: 'December 2026' });
    const meeting = list.getByRole('listitem').filter({ hasText: /^Donderdag 10 december14\.00 uur/ }).filter({ hasText: 'Vergadering 2 van 2' });
    await meeting.getByText('Waarom deze datum?').click();
    expect(await meeting.getByRole('list').getByRole('listitem').allTextContents()).toEqual(['Vergadering 2 van 2 van Stuurgroep LEA in schooljaar 2026-2027.', 'De samenwerkingsstructuur vraagt 4 tot 6 vergaderingen per schooljaar.', expect.stringMatching(/^Op donderdag: /), 'Geen schoolvakantie en geen feestdag.']);
    const autumnPage = await web.open('/kalender?maand=2026-10', { as: autumn.member });
    await autumnPage.getByRole('listitem').filter({ hasText: 'Agenda en stukken' }).filter({ hasText: 'Gedaan' }).first().waitFor();
    expect(await autumnPage.getByRole('cell').filter({ hasText: 'Agendapunten binnen, Stuurgroep LEA (gedaan)' }).count()).toBe(1);
    await autumnPage.context().close();
    await list.getByText('Kerstvakantie: zaterdag 19 december tot en met').waitFor();
    await cell.getByRole('link', { name: /Stuurgroep LEA/ }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Stuurgroep LEA, donderdag 10 december' }).waitFor();
    await page.context().close();
  });

  it('shows of whom and what one wants to see, and keeps that from month to year', async () => {
    const page = await web.open('/kalender?maand=2026-12', { as: autumn.secretary });
    await page.getByLabel('Overleg', { exact: true }).selectOption('Bestuurlijk platform');
    await page.getByRole('checkbox', { name: 'Termijnen' }).uncheck();
    await page.getByRole('cell', { name: /woensdag 2 december/ }).getByRole('link').waitFor({ state: 'detached' });
    expect(await page.getByRole('cell', { name: /donderdag 10 december/ }).getByRole('link').count()).toBe(0);
    expect(await page.getByRole('cell', { name: /donderdag 17 december/ }).getByRole('link', { name: '15.00 Bestuurlijk platform' }).count()).toBe(1);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'download voor uw eigen agenda (ics)' }).click()]);
    expect(file.suggestedFilename()).toBe('kalender-2026-12-01.ics');
    const calendar = await readFile((await file.path())!, 'utf8');
    expect([calendar.includes('DTSTART;TZID=Europe/Amsterdam:20261217T150000'), calendar.includes('20261210'), calendar.includes('SUMMARY:Stukken')]).toEqual([true, false, false]);
    await page.getByRole('link', { name: 'Schooljaar', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kalender: schooljaar 2026-2027' }).waitFor();
    await settled(page);
    const december = page.getByRole('region', { name: 'December 2026' });
    expect(await december.getByRole('listitem').allTextContents()).toContain('do 17 decdonderdag 17 december Bestuurlijk platform');
    await page.getByRole('link', { name: '2027-2028 →' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kalender: schooljaar 2027-2028' }).waitFor();
    await page.context().close();
  });

  it('shows a tick at once, and of two in a moment loses none', async () => {
    const page = await web.open('/kalender?maand=2026-12', { as: autumn.secretary });
    const ticked = `const boxes = ['Termijnen', 'Evaluaties en monitors'].map((name) => [...document.querySelectorAll('input')].find(({ labels }) => labels[0]?.textContent === name));
      for (const box of boxes) box.click();
      boxes.map(({ checked }) => checked);`;
    expect(await page.evaluate(ticked)).toEqual([false, false]);
    await page.waitForURL((url) => url.searchParams.get('zonder') === 'termijnen,evaluaties');
    expect(await page.getByRole('checkbox', { checked: false }).count()).toBe(2);
    // And of one while the other is on its way.
    const between = `(async () => {
      const [meetings, plan] = ['Vergaderingen', 'Jaarplan'].map((name) => [...document.querySelectorAll('input')].find(({ labels }) => labels[0]?.textContent === name));
      meetings.click();
      while (!location.search.includes('vergaderingen')) await new Promise((later) => setTimeout(later));
      plan.click();
      const shown = [];
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame).then(() => shown.push(plan.checked || meetings.checked));
      return shown.includes(true);
    })()`;
    expect(await page.evaluate(between)).toBe(false);
    await page.waitForURL((url) => url.searchParams.get('zonder') === 'termijnen,evaluaties,vergaderingen,jaarplan');
    await page.context().close();
  });

  it('says which month is shown, and leaves the keyboard where it is or at the heading', async () => {
    const page = await web.open('/kalender?weergave=jaar&maand=2026-12', { as: autumn.member });
    await pressEnter(page, page.getByRole('link', { name: 'December 2026', exact: true }));
    await said(page, 'Kalender: december 2026');
    expect(await focused(page)).toBe('h1: Kalender: december 2026');
    await pressEnter(page, page.getByRole('link', { name: 'Januari 2027 →' }));
    await said(page, 'Kalender: januari 2027');
    expect(await focused(page)).toBe('a: Februari 2027 →');
    await pressEnter(page, page.getByRole('link', { name: 'Lijst', exact: true }));
    await said(page, 'Kalender: schooljaar 2026-2027');
    expect(await focused(page)).toBe('a: Lijst');
    await page.context().close();
  });

  it('is a list on a phone, and keeps to the screen', async () => {
    const page = await web.open('/kalender?maand=2026-12', { as: autumn.secretary, viewport: { width: 320, height: 640 } });
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByRole('link', { name: 'Januari 2027 →' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kalender: januari 2027' }).waitFor();
    await page.context().close();
  });

  it('has a draaiboek of each meeting for who presides', async () => {
    await web.caller(autumn.secretary).post(`/gemeenten/zoetermeer/vergaderingen/${autumn.held}/acties`, { tekst: 'Cijfers per wijk opvragen', eigenaarId: autumn.member, uiterlijk: '2026-11-01' });
    const page = await web.open(`/vergaderingen/${autumn.coming}`, { as: autumn.chair });
    await page.getByRole('link', { name: 'Draaiboek voor de voorzitter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Draaiboek: Stuurgroep LEA, donderdag 10 december' }).waitFor();
    await settled(page);
    expect(await page.getByRole('listitem').filter({ hasText: '1. Opening en mededelingen' }).textContent()).toMatch(/^14\.00 – 14\.1010 minuten/);
    expect(await page.getByRole('region', { name: 'Wat er nog openstaat van eerdere keren' }).getByRole('listitem').textContent()).toMatch(/^Cijfers per wijk opvragen .*, uiterlijk zondag 1 november \(te laat\), afgesproken op donderdag 29 oktober$/);
    const member = await web.open(`/vergaderingen/${autumn.coming}`, { as: autumn.member });
    expect(await member.getByRole('link', { name: 'Draaiboek voor de voorzitter' }).count()).toBe(0);
    for (const one of [page, member]) await one.context().close();
    expect(web.complaints).toEqual([]);
  });
});
