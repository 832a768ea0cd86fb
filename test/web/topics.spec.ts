/** What an item is about and who was there, said on the page of the meeting: what the statutory check counts. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, focused, pressEnter, said, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'what the statutory check counts of a meeting', (chromium) => {
  const G = '/gemeenten/zoetermeer';
  const PHONE = { viewport: { width: 390, height: 844 } };
  let web: WebApp;
  let secretary: string;
  let member: string;
  let meeting: string;
  const open = (as: string, visit = {}): Promise<Page> => web.open(`/vergaderingen/${meeting}`, { as, ...visit });
  const read = async (as = secretary) => (await web.caller(as).get(`${G}/vergaderingen/${meeting}`)).body;
  const wide = (page: Page): Promise<boolean> => page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  const item = async (as = secretary) => (await read(as)).agenda.find(({ titel }: { titel: string }) => titel === 'Thuiszitters');

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2022-01-03', '09:00'));
    secretary = await web.app.holder('platform', 'procesmanager');
    const [one] = await web.app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id <> $1 AND upper_inf(held) ORDER BY seat_id`, [secretary]);
    member = one!.id;
    meeting = (await web.caller(secretary).post(`${G}/vergaderingen`, { overleg: 'platform', begin: instantOf('2022-04-19', '14:00'), uitnodigen: true })).body.id;
    await web.caller(secretary).post(`${G}/vergaderingen/${meeting}/agendapunten`, { titel: 'Thuiszitters', doel: 'informatie', minuten: 10 });
  });
  afterAll(() => web.close());

  it('lets the secretary say what an item is about, before the meeting, and nobody else', async () => {
    const other = await open(member);
    expect(await other.getByRole('button', { name: /onderwerpen/ }).count()).toBe(0);
    expect((await item(member)).eigenOnderwerpen).toBeNull();

    const page = await open(secretary);
    expect(await page.getByRole('button', { name: 'Zeg over welke onderwerpen dit gaat' }).count()).toBe(1);
    await pressEnter(page, page.getByRole('button', { name: /^Zeg over welke onderwerpen dit gaat/ }));
    const form = page.getByRole('form', { name: 'Onderwerpen van ‘Thuiszitters’' });
    const add = form.getByLabel('Voeg een onderwerp toe');
    await add.waitFor();
    const [first, second] = (await add.getByRole('option').allTextContents()).slice(1) as [string, string];
    await add.selectOption(first);
    await add.selectOption(second);
    await page.setViewportSize(PHONE.viewport);
    expect([await axeFindings(page), await wide(page)]).toEqual([[], false]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await awayAndBack(page);
    await page.getByRole('button', { name: /^Zeg over welke onderwerpen dit gaat/ }).click();
    await form.getByText(STILL_HERE).waitFor();
    await form.getByRole('listitem').filter({ hasText: second }).getByRole('button').click();
    await pressEnter(page, form.getByRole('button', { name: 'Leg vast' }));
    await page.getByText(`Gaat over: ${first}`, { exact: true }).waitFor();
    await said(page, 'Vastgelegd waarover ‘Thuiszitters’ gaat.');
    expect(await focused(page)).toBe('button: Wijzig de onderwerpen: Thuiszitters');
    expect((await item()).onderwerpen.map(({ naam }: { naam: string }) => naam)).toEqual([first]);

    // It can be said otherwise, and that it is about none of them.
    await page.getByRole('button', { name: /^Wijzig de onderwerpen/ }).click();
    await form.getByRole('listitem').getByRole('button').click();
    await form.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByRole('button', { name: /^Zeg over welke onderwerpen dit gaat/ }).waitFor();
    expect((await item()).onderwerpen).toEqual([]);
    await page.context().close();
    await other.context().close();
  });

  it('lets who writes the record add who was there once it is closed, and the check leads there', async () => {
    await web.app.advanceTo(instantOf('2022-08-31', '18:00'));
    expect((await read()).status).toBe('afgesloten');
    const check = await web.open('/wettelijke-toets?jaar=2022', { as: secretary });
    await check.getByRole('link', { name: /^Vastleggen wie er was op dinsdag 19 april 2022/ }).first().waitFor();
    expect(await axeFindings(check)).toEqual([]);
    await check.getByRole('link', { name: /^Vastleggen wie er was op dinsdag 19 april 2022/ }).first().click();
    await check.getByRole('heading', { level: 2, name: 'Besluiten en acties' }).waitFor();
    await check.getByRole('button', { name: 'Vul aan wie er was' }).waitFor();

    const other = await open(member);
    expect(await other.getByRole('button', { name: 'Vul aan wie er was' }).count()).toBe(0);

    const page = await open(secretary, PHONE);
    await pressEnter(page, page.getByRole('button', { name: 'Vul aan wie er was' }));
    const form = page.getByRole('form', { name: 'Wie er was' });
    await form.getByRole('button', { name: 'Leg vast' }).click();
    await form.getByText('Er is nog niets gewijzigd.').waitFor();
    const people = form.getByRole('group');
    await people.nth(0).getByRole('radio', { name: 'Aanwezig', exact: true }).check();
    await people.nth(1).getByRole('radio', { name: 'Afgemeld', exact: true }).check();
    await form.getByLabel(/^Wie kwam in de plaats van /).fill('Dina de Vries');
    expect([await axeFindings(page), await wide(page)]).toEqual([[], false]);
    await pressEnter(page, form.getByRole('button', { name: 'Leg vast' }));
    await page.getByText(/\(vervangen door Dina de Vries\)/).waitFor();
    await said(page, 'Vastgelegd wie er was.');
    expect(await focused(page)).toBe('button: Vul aan wie er was');
    expect((await read()).aanwezigheid.map(({ aanwezigheid }: { aanwezigheid: string }) => aanwezigheid).sort()).toEqual(['aanwezig', 'afgemeld']);
    await settled(page);
    expect(web.complaints).toEqual([]);
  });
});
