/** What overleggen evaluate by themselves, in the browser: written down on the page of the group, and read there, with all of them, and under the agreement that it is about. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, pressEnter, said, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const G = '/gemeenten/westland';
const PAGE = '/werkgroepen/werkgroep-gelijke-kansen';

describeWith('chromium', 'evaluations of overleggen', (chromium) => {
  let web: WebApp;
  let chair: string;
  let member: string;
  let secretary: string;
  let agreement: string;
  let page: Page;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2022-01-10', '09:00'), { scheme: 'westland' });
    secretary = await web.app.holder('bestuurlijk-overleg', 'secretaris');
    const group = (await web.caller(secretary).get(`${G}/werkgroepen/werkgroep-gelijke-kansen`)).body;
    chair = group.voorzitter.id;
    member = group.leden.find(({ id }: { id: string }) => id !== chair && id !== secretary).id;
    const partners = web.app.scheme.partners.map(({ id }) => id);
    const { body } = await web.caller(secretary).post(`${G}/afspraken`, { tekst: 'Alle scholen gebruiken één formulier.', waarom: 'Kinderen raakten zoek.', partners, onderwerpen: ['segregatie'], evalueerOp: '2023-01-10', overleg: 'bestuurlijk-overleg', beslotenOp: '2021-12-01', vindplaats: 'Een mail' });
    agreement = body.id;
  });
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const fits = async (width: number) => expect({ findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ findings: [], width });
  const part = () => page.getByRole('region', { name: 'Evaluaties' });

  it('are written down on the page of the group by who presides there, with the keyboard', async () => {
    page = await web.open(PAGE, { as: member });
    await part().getByText('Er is nog geen evaluatie vastgelegd.').waitFor();
    expect(await part().getByRole('button').count()).toBe(0);
    await page.context().close();

    page = await web.open(PAGE, { as: chair, ...PHONE });
    await fits(390);
    await pressEnter(page, part().getByRole('button', { name: 'Leg een evaluatie vast' }));
    const form = page.getByRole('form', { name: 'Een evaluatie' });
    await form.waitFor();
    expect(await form.getByLabel('Welk overleg evalueerde dit?').count()).toBe(0);
    await pressEnter(page, form.getByRole('button', { name: 'Leg de evaluatie vast' }));
    await form.getByText('Schrijf op wat er is geëvalueerd.').waitFor();
    await form.getByText('Kies wat ervan is gekomen.').waitFor();
    await fits(390);
    await form.getByLabel('Wat is er geëvalueerd?').fill('Proef met het formulier');
    await form.getByLabel('Wat is de conclusie?').fill('Het formulier is te lang.');
    await form.getByRole('radio', { name: 'Deels bereikt' }).check();
    await form.getByLabel('Waardoor niet, of niet helemaal?').fill('Twee bladzijden.');
    await form.getByLabel('Gaat het over een afspraak?').selectOption({ label: 'Alle scholen gebruiken één formulier.' });
    await page.reload();
    await settled(page);
    await part().getByRole('button', { name: 'Leg een evaluatie vast' }).click();
    await page.getByText(STILL_HERE).waitFor();
    await pressEnter(page, form.getByRole('button', { name: 'Leg de evaluatie vast' }));
    await said(page, 'De evaluatie is vastgelegd.');
    await part().getByRole('heading', { name: 'Proef met het formulier' }).waitFor();
    await page.getByRole('heading', { name: 'Evaluaties' }).and(page.locator(':focus')).waitFor();
    await fits(390);
    expect(web.complaints).toEqual([]);
  });

  it('are read with those of all overleggen, to be had as a table, and under the agreement', async () => {
    page = await web.open('/werkgroepen', { as: secretary, ...WIDE });
    const row = part().getByRole('listitem').filter({ hasText: 'Proef met het formulier' });
    expect(await row.textContent()).toMatch(/Gelijke kansen.*Deels bereikt.*Het formulier is te lang\..*Oorzaak: Twee bladzijden\./);
    expect((await page.request.get((await part().getByRole('link', { name: /^Download als tabel/ }).getAttribute('href'))!)).headers()['content-type']).toMatch(/^text\/csv/);
    await fits(1280);
    await row.getByRole('link', { name: /^De afspraak waarover het gaat/ }).click();
    await page.getByRole('region', { name: 'Wat overleggen ervan vonden' }).getByText('Het formulier is te lang.').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/afspraken/${agreement}`);
    await fits(1280);
    expect(web.complaints).toEqual([]);
  });
});
