/** Bringing in people from a spreadsheet in the browser: look, mend, take in. */
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'bringing in people', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
  });
  afterAll(() => web.close());

  it('looks at a table first, says what is wrong with it, and takes it in when it is right', async () => {
    const page = await web.open('/mensen', { as: autumn.secretary });
    await page.getByRole('link', { name: 'Of lees iedereen in uit een tabel' }).click();
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await page.getByText('Kies een bestand, of plak hier de cellen').waitFor();
    const cells = page.getByLabel('Of plak de cellen hier');
    await cells.fill('Naam\tE-mail\tOverleg\tPlek\nAnja Vos\tgeen adres\t\t');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Rij 2: Anja Vos: Dit is geen e-mailadres.').waitFor();
    await page.getByText('Er is niets ingelezen.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await awayAndBack(page);
    await page.getByText(STILL_HERE).waitFor();
    expect(await cells.inputValue()).toContain('Anja Vos');
    // Saved by Excel on Windows, with its own letters.
    await page.getByLabel('Het ingevulde bestand').setInputFiles({ name: 'mensen.csv', mimeType: 'text/csv', buffer: Buffer.from('Naam;E-mail\r\nJosé Núñez;j.nunez@nieuw.example\r\n', 'latin1') });
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await page.getByText('De tabel klopt: 1 nieuwe persoon, 0 plekken worden bezet.').waitFor();
    // A file is a text here, and stays as one.
    await awayAndBack(page);
    expect(await cells.inputValue()).toContain('José Núñez');
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await page.getByText('De tabel klopt: 1 nieuwe persoon, 0 plekken worden bezet.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lees in' }).click();
    await page.getByText('Ingelezen: 1 nieuwe persoon').waitFor();
    await page.getByRole('rowheader', { name: 'José Núñez' }).waitFor();
    await awayAndBack(page);
    expect(await cells.inputValue()).toBe('');
    await page.context().close();
  });

  it('is for a beheerder as well, who sits nowhere', async () => {
    const { app } = web;
    const { personId } = await app.people.add(app.as(autumn.secretary), { name: 'Bea Heer', email: 'bea@elders.example' });
    await app.givenOffices.give(app.as(autumn.secretary), { office: 'beheerder', personId, from: '2026-08-31' });
    const page = await web.open('/mensen/inlezen', { as: personId });
    await page.getByLabel('Of plak de cellen hier').fill('Naam\tE-mail\nAnja Vos\ta.vos@nieuw.example\n');
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await page.getByText('De tabel klopt: 1 nieuwe persoon').waitFor();
    await page.context().close();
  });

  it('is for secretaries, and fits a phone', async () => {
    const page = await web.open('/mensen/inlezen', { as: autumn.member, viewport: { width: 320, height: 640 } });
    await page.getByText('Mensen inlezen kan alleen een secretaris of een beheerder.').waitFor();
    await page.context().close();
    const narrow = await web.open('/mensen/inlezen', { as: autumn.secretary, viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    expect([await narrow.evaluate<number>('document.documentElement.scrollWidth'), await axeFindings(narrow)]).toEqual([320, []]);
    await narrow.context().close();
    expect(web.complaints.filter((text) => !text.includes('400'))).toEqual([]);
  });
});
