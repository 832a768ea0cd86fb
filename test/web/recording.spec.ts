/** A meeting is written down in the browser: from the keyboard, kept as one types, by two at once, also while the connection is away. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, startWebApp, type WebApp } from '../support/web-app.js';

const PHONE = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

describeWith('chromium', 'writing a meeting down', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;
  let meeting: string;
  const path = () => `/vergaderingen/${meeting}/vastleggen`;
  const read = async () => (await web.caller(autumn.secretary).get(`/gemeenten/zoetermeer/vergaderingen/${meeting}`)).body;
  const item = (page: Page, title: RegExp) => page.getByRole('region', { name: title });
  const kept = (page: Page) => page.locator('[data-standing="saved"]').waitFor();

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
    meeting = autumn.coming;
    const submit = (titel: string) => web.caller(autumn.secretary).post(`/gemeenten/zoetermeer/vergaderingen/${meeting}/agendapunten`, { titel, doel: 'besluitvorming', minuten: 20, gevraagdBesluit: `Instemmen met ${titel.toLowerCase()}.` });
    for (const title of ['Thuiszitters', 'Doorstroom']) expect((await submit(title)).status).toBe(201);
  });
  afterAll(() => web.close());

  it('cannot begin before the meeting does, and is not for everybody', async () => {
    const early = await web.open(path(), { as: autumn.secretary });
    await early.getByText('Vastleggen kan vanaf het begin van de vergadering, donderdag 10 december om 14.00 uur.').waitFor();
    await early.context().close();
    await web.app.advanceTo(instantOf('2026-12-10', '14:20'));
    const member = await web.open(path(), { as: autumn.member });
    await member.getByText('Besluiten en acties legt de secretaris of de notulist van dit overleg vast.').waitFor();
    await member.context().close();
  });

  it('goes from the keyboard: an outcome, a decision, an action, and on to the next item', async () => {
    const page = await web.open(path(), { as: autumn.secretary });
    await page.getByRole('button', { name: 'Zet iedereen op aanwezig' }).press('Enter');
    await kept(page);
    const first = item(page, /Thuiszitters/);
    await first.getByRole('radio', { name: 'Besloten' }).focus();
    await page.keyboard.press('Space');
    await first.getByRole('button', { name: /^Neem het gevraagde besluit over/ }).press('Enter');
    expect(await page.locator(':focus').inputValue()).toBe('Instemmen met thuiszitters.');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Het samenwerkingsverband neemt het voortouw.');
    await first.getByRole('button', { name: /^Actie toevoegen/ }).press('Enter');
    await page.keyboard.type('Cijfers per wijk opvragen');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('15012027');
    await kept(page);
    await page.keyboard.press('Alt+PageUp');
    const { besluiten, acties, aanwezigheid, agenda } = await read();
    const before = agenda[agenda.findIndex(({ titel }: { titel: string }) => titel === 'Thuiszitters') - 1].titel;
    expect(await page.locator(':focus').textContent()).toContain(before);
    // The test's clock stands still, so which came first is not in their order.
    expect(new Set(besluiten.map(({ tekst }: { tekst: string }) => tekst))).toEqual(new Set(['Instemmen met thuiszitters.', 'Het samenwerkingsverband neemt het voortouw.']));
    expect(acties).toMatchObject([{ tekst: 'Cijfers per wijk opvragen', uiterlijk: '2027-01-15', eigenaarId: expect.any(String) }]);
    expect(new Set(aanwezigheid.map(({ aanwezigheid: one }: { aanwezigheid: string }) => one))).toEqual(new Set(['aanwezig']));
    expect(agenda.find(({ titel }: { titel: string }) => titel === 'Thuiszitters').uitkomst).toBe('besloten');
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('shows two who write what the other wrote, and lets who came second choose', async () => {
    const [anna, bas] = [await web.open(path(), { as: autumn.secretary }), await web.open(path(), { as: autumn.secretary })];
    await item(anna, /Doorstroom/).getByRole('button', { name: /^Besluit toevoegen/ }).click();
    await anna.keyboard.type('Van Anna');
    await kept(anna);
    const basText = item(bas, /Doorstroom/).getByRole('textbox', { name: /^Besluit 1/ });
    await basText.waitFor();
    expect(await basText.inputValue()).toBe('Van Anna');
    // Nobody looks at the other's screen now: both type in the same field.
    await bas.route('**/v1/**', (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()));
    await item(anna, /Doorstroom/).getByRole('textbox', { name: /^Besluit 1/ }).fill('Van Anna, nog beter');
    await kept(anna);
    await basText.fill('Van Bas');
    await bas.unroute('**/v1/**');
    const choice = item(bas, /Doorstroom/).getByRole('group', { name: /^Iemand anders wijzigde dit intussen ook/ });
    await choice.waitFor();
    expect(await axeFindings(bas)).toEqual([]);
    expect((await choice.getByRole('definition').allTextContents())).toEqual(['Van Anna, nog beter', 'Van Bas']);
    await choice.getByRole('button', { name: 'Allebei, onder elkaar' }).click();
    await kept(bas);
    expect((await read()).besluiten.map(({ tekst }: { tekst: string }) => tekst)).toContain('Van Anna, nog beter\nVan Bas');
    for (const page of [anna, bas]) await page.context().close();
  });

  it('loses nothing while the connection is away, nor when the page is opened again', async () => {
    const page = await web.open(path(), { as: autumn.secretary });
    await page.route('**/v1/**', (route) => route.abort());
    await page.getByRole('region', { name: 'Buiten de agenda om' }).getByRole('button', { name: /^Besluit toevoegen/ }).click();
    await page.keyboard.type('In de kelder besloten.');
    await page.locator('[data-standing="offline"]').getByText(/1 wijziging nog niet opgeslagen\. Typ gerust door/).waitFor();
    await page.unroute('**/v1/**');
    await page.reload();
    await kept(page);
    await page.getByRole('textbox', { name: /^Besluit 1 buiten de agenda om/ }).waitFor();
    expect((await read()).besluiten.map(({ tekst }: { tekst: string }) => tekst).filter((text: string) => text === 'In de kelder besloten.')).toHaveLength(1);
    await page.getByRole('button', { name: 'Haal weg besluit 1 buiten de agenda om' }).click();
    await kept(page);
    expect((await read()).besluiten.map(({ tekst }: { tekst: string }) => tekst)).not.toContain('In de kelder besloten.');
    await page.context().close();
  });

  it('asks for what is missing, and keeps an outcome on which others wait only when one says so', async () => {
    const page = await web.open(path(), { as: autumn.secretary });
    const opening = item(page, /Opening/);
    await opening.getByRole('radio', { name: 'Onder voorbehoud' }).check();
    await opening.getByText('Kies tot wanneer de achterban kan antwoorden: een dag na vandaag.').waitFor();
    await page.locator('[data-standing="incomplete"]').waitFor();
    await opening.getByRole('radio', { name: 'Besproken' }).check();
    await kept(page);
    const minutes = item(page, /Verslag van/);
    await minutes.getByRole('radio', { name: 'Aangehouden' }).check();
    await page.locator('[data-standing="incomplete"]').waitFor();
    const outcome = async () => (await read()).agenda.find(({ herkomst }: { herkomst: string }) => herkomst === 'verslag').uitkomst;
    expect(await outcome()).toBeNull();
    await minutes.getByRole('button', { name: /^Leg deze uitkomst vast/ }).click();
    await kept(page);
    expect(await outcome()).toBe('aangehouden');
    await page.context().close();
  });

  it('ends with the list going out, on a phone too', async () => {
    const page = await web.open(path(), { as: autumn.secretary, ...PHONE });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByText(/^3 besluiten en 1 actie vastgelegd\. Zonder uitkomst, en dus door naar de volgende vergadering: ‘Doorstroom’\.$/).waitFor();
    await page.getByRole('button', { name: 'Alles staat erin: verstuur de lijst' }).click();
    await page.getByText('De besluiten- en actielijst is al compleet gemeld').waitFor();
    expect((await read()).mogelijk).not.toContain('besluitenlijst');
    await page.context().close();
    expect(web.complaints.filter((text) => !/ERR_FAILED|status of 412/.test(text))).toEqual([]);
  });
});
