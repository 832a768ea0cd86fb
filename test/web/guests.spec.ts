/** Guests of an agenda item on the meeting's page: invited by who keeps the agenda, seen by all, asked back. */
import type { Locator, Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, pressEnter, said, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'a guest of an agenda item', (chromium) => {
  const G = '/gemeenten/zoetermeer';
  let web: WebApp;
  let secretary: string;
  let chair: string;
  let member: string;
  let meeting: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
    chair = await web.app.chairOf('stuurgroep');
    [{ id: member }] = (await web.app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary, chair])) as [{ id: string }];
    meeting = (await web.caller(secretary).post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: instantOf('2026-12-10', '14:00') })).body.id;
    await web.app.settle();
    for (const titel of ['Thuiszitters', 'Huisvesting']) expect((await web.caller(member).post(`${G}/vergaderingen/${meeting}/agendapunten`, { titel, doel: 'informatie', minuten: 10 })).status).toBe(201);
  });
  afterAll(() => web.close());

  const open = (who: string, more: object = {}): Promise<Page> => web.open(`/vergaderingen/${meeting}`, { as: who, ...more });
  const item = (page: Page, title = 'Thuiszitters'): Locator => page.getByRole('region', { name: 'Agenda' }).getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  const inviting = (page: Page): Locator => item(page).getByRole('button', { name: /^Nodig een gast uit.*Thuiszitters$/ });
  const form = (page: Page): Locator => page.getByRole('form', { name: 'Een gast uitnodigen bij Thuiszitters' });
  const invite = async (page: Page, name: string, address = `${name.toLowerCase()}@bureau.example`): Promise<void> => {
    await form(page).getByLabel('Naam').fill(name);
    await form(page).getByLabel('Mailadres').fill(address);
    await form(page).getByRole('button', { name: 'Nodig uit' }).click();
  };
  const mailsTo = async (name: string) => (await web.app.query<{ subject: string; text: string }>(`SELECT m.subject, m.text_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE d.name = $1 ORDER BY m.subject`, [name])).map(({ subject, text }) => `${subject} ${text.replace(/\s+/g, ' ')}`);

  it('is invited by the secretary, and by nobody else; on a phone, too', async () => {
    const others = await open(member);
    await item(others).waitFor();
    expect(await inviting(others).count()).toBe(0);
    const page = await open(secretary, { viewport: { width: 390, height: 844 } });
    await pressEnter(page, inviting(page));
    await form(page).getByText('Een gast ziet alleen dit punt, met de stukken die erbij horen. De gast krijgt een mail met dag, tijd, plaats en stukken als de agenda uitgaat.').waitFor();
    await form(page).getByRole('button', { name: 'Nodig uit' }).click();
    await form(page).getByText('Vul een naam in.').waitFor();
    await invite(page, 'Noor', 'noor@');
    await form(page).getByLabel('Mailadres').and(page.locator('[aria-invalid="true"]')).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await invite(page, 'Noor');
    await said(page, 'Noor is uitgenodigd.');
    await item(page).getByText('noor@bureau.example (krijgt de uitnodiging als de agenda uitgaat)').waitFor();
    await inviting(page).and(page.locator(':focus')).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await others.reload();
    await item(others).getByText('Te gast bij dit punt: Noor').waitFor();
    expect(await others.getByText('noor@bureau.example').count()).toBe(0);
    expect(web.complaints.splice(0)).toEqual([expect.stringContaining('400')]);
  });

  it('is not invited twice, nor from among the members; what was typed stays', async () => {
    const page = await open(secretary);
    await inviting(page).click();
    await invite(page, 'Noor');
    await form(page).getByText('Deze gast is al uitgenodigd voor dit agendapunt.').waitFor();
    await form(page).getByLabel('Naam').fill('Bram');
    await awayAndBack(page);
    await inviting(page).click();
    await form(page).getByText(STILL_HERE).waitFor();
    await invite(page, 'Bram');
    await said(page, 'Bram is uitgenodigd.');
    expect(web.complaints.splice(0)).toEqual([expect.stringContaining('409')]);
  });

  it('has the invitation when the agenda has left; who need not come after all hears so', async () => {
    const agenda = (await web.caller(secretary).get(`${G}/vergaderingen/${meeting}`)).body;
    await web.app.advanceTo(agenda.termijnen.find(({ id }: { id: string }) => id === 'papers').moment);
    const [letter] = await mailsTo('Noor');
    expect(letter).toMatch(/^Agendapunt voor gasten, .* donderdag 10 december 2026.*14\.00.*Thuiszitters/);
    expect(letter).not.toContain('Huisvesting');

    const page = await open(secretary);
    await item(page).getByText('noor@bureau.example (heeft de uitnodiging)').waitFor();
    await pressEnter(page, item(page).getByRole('button', { name: 'Trek de uitnodiging van Noor in' }));
    await item(page).getByText('Noor krijgt een mail dat komen niet meer nodig is.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await item(page).getByRole('button', { name: 'Ja, trek de uitnodiging in' }).click();
    await said(page, 'De uitnodiging van Noor is ingetrokken.');
    await inviting(page).and(page.locator(':focus')).waitFor();
    expect(await item(page).getByText('noor@bureau.example').count()).toBe(0);
    await web.app.settle();
    expect(await mailsTo('Noor')).toEqual([letter, expect.stringMatching(/^Uitnodiging ingetrokken: .*Komen is niet meer nodig\./)]);
    await page.getByText('Laat zien wie wat wanneer deed').click();
    await page.getByRole('region', { name: 'Verloop' }).getByText('Uitnodiging van een gast ingetrokken: Thuiszitters').waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('invited now hears it at once; who takes an invitation back second is told so', async () => {
    const page = await open(secretary);
    await inviting(page).click();
    await form(page).getByText('De agenda is al verzonden: de gast krijgt meteen een mail').waitFor();
    await invite(page, 'Carla');
    await said(page, 'Carla is uitgenodigd.');
    await web.app.settle();
    expect(await mailsTo('Carla')).toHaveLength(1);

    await item(page).getByRole('button', { name: 'Trek de uitnodiging van Bram in' }).click();
    const { id, gasten } = (await web.caller(secretary).get(`${G}/vergaderingen/${meeting}`)).body.agenda.find(({ titel }: { titel: string }) => titel === 'Thuiszitters');
    const bram = gasten.find(({ naam }: { naam: string }) => naam === 'Bram');
    expect((await web.caller(secretary).post(`${G}/vergaderingen/${meeting}/agendapunten/${id}/gasten/${bram.id}/intrekking`)).status).toBe(204);
    await item(page).getByRole('button', { name: 'Ja, trek de uitnodiging in' }).click();
    await item(page).getByText('Iemand anders was eerder: de uitnodiging van Bram is al ingetrokken.').and(page.locator(':focus')).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(web.complaints.splice(0)).toEqual([expect.stringContaining('409')]);
  });

  it('is still named when the meeting has been held, and nobody is invited any more', async () => {
    await web.app.advanceTo(instantOf('2026-12-10', '14:30'));
    const page = await open(secretary);
    await item(page).getByText('Te gast bij dit punt: Carla').waitFor();
    expect(await inviting(page).count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });
});
