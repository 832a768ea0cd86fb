/** Vraagstukken in the browser: found per ambition, put on an agenda, taken up, closed with their answer, opened again, added; and what somebody else did meanwhile. */
import type { Page } from '@playwright/test';
import { questionIdOf } from '#governance/questions/question.queries';
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, awayAndBack, focused, pressEnter, said, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const PARENTS = 'Ouders meer betrekken en hen ondersteunen.';
const ANSWER = 'Elke school heeft een oudercommissie.';

describeWith('chromium', 'vraagstukken', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;
  let page: Page;
  let path: (schemeId: string) => string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
    path = (schemeId) => `/vraagstukken/${questionIdOf(web.app.tenantId, schemeId)}`;
    expect((await web.caller(autumn.secretary).post(`/gemeenten/zoetermeer/vergaderingen/${autumn.held}/besluiten`, { tekst: ANSWER })).status).toBe(201);
  });
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name });

  it('are found from the ambitions and near the assignments, and shown by how they stand', async () => {
    page = await web.open('/kwaliteitscyclus', { as: autumn.member });
    await link(/^6 vraagstukken bij Samen gelijke kansen/).click();
    await page.getByRole('heading', { level: 1, name: 'Vraagstukken' }).waitFor();
    await settled(page);
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('[aria-current]').textContent()).toBe('Opdrachten');
    await page.getByText('6 vraagstukken', { exact: true }).waitFor();
    await page.getByLabel('Ambitie').selectOption('');
    await page.getByText('17 vraagstukken', { exact: true }).waitFor();
    await page.getByLabel('Hoe het ervoor staat').selectOption('Afgesloten');
    await page.getByText('Er zijn geen vraagstukken die hierbij passen.').waitFor();
    expect(await link('Download als tabel (csv)').getAttribute('href')).toBe('/v1/gemeenten/zoetermeer/vraagstukken?formaat=csv&status=afgesloten');
    // A member adds none: a meeting decides that, and its secretary writes it down.
    expect(await button('Voeg een vraagstuk toe').count()).toBe(0);
  });

  it('are put on an agenda with the keyboard alone, and stand there with the way back', async () => {
    page = await web.open(path('kansen-ouders'), { as: autumn.member });
    expect(await page.getByRole('region', { name: 'Wat u nu kunt doen' }).getByRole('button').allTextContents()).toEqual(['Zet op een agenda']);
    await pressEnter(page, button('Zet op een agenda'));
    await button('Verder met het agendapunt').press('Enter');
    await page.getByText('Kies een vergadering.', { exact: true }).waitFor();
    await page.getByLabel('In welke vergadering?').selectOption({ label: 'Stuurgroep LEA, donderdag 10 december om 14.00 uur' });
    await button('Verder met het agendapunt').press('Enter');
    expect(await page.getByLabel('Waar gaat het over?').inputValue()).toBe(PARENTS);
    await page.locator('input:focus').waitFor();
    await page.getByLabel('Om advies te geven').check();
    await page.getByLabel('Hoeveel minuten is ervoor nodig?').fill('20');
    await pressEnter(page, button('Breng het punt in'));
    await said(page, `‘${PARENTS}’ is ingebracht.`);
    await page.locator('#doen:focus').waitFor();
    await page.getByRole('region', { name: 'In vergaderingen' }).getByText(PARENTS).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await link('Bekijk de agenda').click();
    await page.getByRole('heading', { level: 1, name: /^Stuurgroep LEA/ }).waitFor();
    await settled(page);
    await link(PARENTS).click();
    await page.getByRole('heading', { level: 1, name: 'Vraagstuk' }).waitFor();
  });

  it('are closed with what a meeting decided; what was typed is still there after going away, and after a refusal', async () => {
    page = await web.open(path('kansen-ouders'), { as: autumn.secretary });
    await pressEnter(page, button('Sluit het vraagstuk af'));
    await page.getByLabel('Wat is het antwoord?').waitFor();
    await button('Sluit het vraagstuk af').press('Enter');
    await page.getByText('Schrijf op wat het antwoord is.').waitFor();
    await page.getByText('Kies de vergadering die dit besloot.').waitFor();
    await page.locator('textarea:focus').fill(ANSWER);
    expect(await axeFindings(page)).toEqual([]);
    await awayAndBack(page);
    await button('Sluit het vraagstuk af').click();
    await page.getByText(STILL_HERE).waitFor();
    expect(await page.getByLabel('Wat is het antwoord?').inputValue()).toBe(ANSWER);
    await page.getByLabel('Welke vergadering besloot dit?').selectOption({ label: 'Stuurgroep LEA, 29 oktober 2026' });
    await page.getByLabel('Met welk besluit?').selectOption({ label: ANSWER });
    // Somebody else says meanwhile who works on it: that is seen first.
    expect((await web.caller(autumn.secretary).post(`/gemeenten/zoetermeer${path('kansen-ouders')}/behandeling`, { overleg: 'stuurgroep', vergaderingId: autumn.held })).status).toBe(204);
    await button('Sluit het vraagstuk af').press('Enter');
    await page.getByText('Iemand anders heeft hier intussen iets gewijzigd').waitFor();
    expect(await page.getByLabel('Wat is het antwoord?').inputValue()).toBe(ANSWER);
    await button('Sluit het vraagstuk af').press('Enter');
    await said(page, 'Het vraagstuk is afgesloten.');
    await page.locator('#doen:focus').waitFor();
    expect(await page.getByRole('definition').allTextContents()).toEqual([expect.stringContaining('gelijke kansen'), 'Stuurgroep LEA', ANSWER]);
    expect(await page.getByRole('region', { name: 'Wat u nu kunt doen' }).getByRole('button').allTextContents()).toEqual(['Heropen het vraagstuk']);
    await page.getByRole('region', { name: 'Wat ermee gebeurde' }).getByRole('link', { name: 'Stuurgroep LEA, donderdag 29 oktober' }).first().click();
    await page.locator('#besluiten:focus').waitFor();
  });

  it('say what somebody else did where it can no longer be done, and lose nothing', async () => {
    page = await web.open(path('plek-thuiszitters'), { as: autumn.secretary });
    await button('Verplaats naar een andere ambitie').click();
    await page.getByLabel('Bij welke ambitie hoort het?').selectOption({ index: 1 });
    await page.getByLabel('Waarom hoort het daar?').fill('Het gaat over kansen.');
    await page.getByLabel('Welke vergadering besloot dit?').selectOption({ index: 1 });
    expect((await web.caller(autumn.secretary).post(`/gemeenten/zoetermeer${path('plek-thuiszitters')}/afsluiting`, { vergaderingId: autumn.held, resultaat: 'Klaar.' })).status).toBe(204);
    await button('Verplaats het vraagstuk').press('Enter');
    await page.getByText('Iemand anders heeft hier intussen iets gewijzigd').waitFor();
    await button('Verplaats het vraagstuk').press('Enter');
    await page.getByText(/^Dit vraagstuk is afgesloten\. Heropen het eerst/).waitFor();
    expect(await page.getByLabel('Waarom hoort het daar?').inputValue()).toBe('Het gaat over kansen.');
    await button('Toch niet').click();
    await page.locator('#doen:focus').waitFor();
    await button('Heropen het vraagstuk').click();
    await page.getByLabel('Waarom is het weer nodig?').fill('Er zijn er weer meer.');
    await page.getByLabel('Welke vergadering besloot dit?').selectOption({ index: 1 });
    await button('Heropen het vraagstuk').press('Enter');
    await said(page, 'Het vraagstuk is heropend.');
    await button('Leg vast wie eraan werkt').click();
    await page.getByLabel('Wie werkt eraan?').selectOption({ label: 'Stuurgroep LEA' });
    await button('Leg dit vast').press('Enter');
    await said(page, 'Vastgelegd wie aan het vraagstuk werkt.');
    await page.getByText(/^Wat een vergadering over dit vraagstuk besluit, legt u hier vast/).waitFor();
  });

  it('are added, and an assignment is drawn up for one', async () => {
    page = await web.open('/vraagstukken?ambitie=passende-plek', { as: autumn.secretary });
    await pressEnter(page, button('Voeg een vraagstuk toe'));
    await page.locator('select:focus').waitFor();
    await button('Toch niet').click();
    expect(await focused(page)).toBe('button: Voeg een vraagstuk toe');
    await button('Voeg een vraagstuk toe').click();
    await button('Voeg het vraagstuk toe').press('Enter');
    await page.getByText('Schrijf het vraagstuk op.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Het vraagstuk').fill('Welke kinderen\nmissen we nog?');
    await page.getByLabel('Welke vergadering besloot dit?').selectOption({ index: 1 });
    await button('Voeg het vraagstuk toe').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Vraagstuk', exact: true }).waitFor();
    await page.getByText('Welke kinderen missen we nog?').waitFor();
    await link('Stel een opdracht op').click();
    await page.getByRole('heading', { level: 1, name: 'Een opdracht opstellen' }).waitFor();
    await settled(page);
    expect(await page.getByLabel('Aan welk vraagstuk werkt zij?').locator('option:checked').textContent()).toBe('Welke kinderen missen we nog?');
    await page.goto('/zoeken?tekst=missen');
    await link('Welke kinderen missen we nog?').click();
    await page.getByRole('heading', { level: 1, name: 'Vraagstuk', exact: true }).waitFor();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('are fine with axe and fit the screen, %s', async (_, options) => {
    page = await web.open('/vraagstukken', { as: autumn.secretary, ...options });
    for (const address of ['/vraagstukken', path('kansen-ouders'), path('kansen-nieuwkomers')]) {
      await page.goto(address);
      await settled(page);
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
    }
  });
});
