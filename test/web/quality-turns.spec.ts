/** Turns of the quality cycle in the browser: begun where none runs, and a phase skipped with its reason. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, pressEnter, said, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const START = instantOf('2021-08-02', '09:00');
const PAGE = '/kwaliteitscyclus/gelijke-kansen/1';

describeWith('chromium', 'turns of the quality cycle', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let owner: string;
  let page: Page;

  beforeAll(async () => {
    web = await startWebApp(chromium, START, { scheme: 'leidschendam-voorburg' });
    secretary = await web.app.holder('regiegroep', 'coordinator');
    owner = await web.app.chairOf('werkgroep-gelijke-kansen');
  });
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const fits = async (width: number) => expect({ findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ findings: [], width });
  const goesOnAt = (heading: string | RegExp): Promise<void> => page.getByRole('heading', { name: heading, exact: true }).and(page.locator(':focus')).waitFor();
  const mails = async () => (await web.app.query<{ kind: string }>(`SELECT kind FROM mailing WHERE kind = 'goals-asked'`)).length;

  it('are begun by who may, after it is said who gets a mail', async () => {
    page = await web.open('/kwaliteitscyclus', { as: owner });
    expect(await page.getByRole('button', { name: /^Begin/ }).count()).toBe(0);
    await page.context().close();

    page = await web.open('/kwaliteitscyclus', { as: secretary, ...PHONE });
    const row = page.getByRole('listitem').filter({ hasText: 'Gelijke kansen' });
    await row.getByText('Nog geen ronde').waitFor();
    await pressEnter(page, row.getByRole('button', { name: /^Begin de eerste ronde\b.*Gelijke kansen/ }));
    await row.getByText(/^De eigenaren, de procesmanager en de secretaris krijgen een mail/).waitFor();
    await fits(390);
    await row.getByRole('button', { name: 'Toch niet' }).press('Enter');
    expect(await mails()).toBe(0);
    await page.keyboard.press('Enter');
    await row.getByRole('button', { name: 'Begin de ronde' }).press('Enter');
    await goesOnAt(/^Gelijke kansen/);
    await web.app.advanceTo(START);
    expect(await mails()).toBe(1);
    expect(web.complaints).toEqual([]);
  });

  it('let a phase be skipped by who may, with the reason, and who said so', async () => {
    page = await web.open(PAGE, { as: await web.app.holder('werkgroep-verzuim', 'mbo') });
    expect(await page.getByRole('button', { name: /^Sla / }).count()).toBe(0);
    await page.context().close();

    page = await web.open(PAGE, { as: secretary, ...PHONE });
    await pressEnter(page, page.getByRole('button', { name: 'Sla ‘doelen stellen’ over' }));
    const form = page.getByRole('form', { name: 'Overslaan: doelen stellen' });
    await form.getByText(/^De doelen die klaar zijn, gelden vanaf dan/).waitFor();
    await pressEnter(page, form.getByRole('button', { name: 'Sla dit over' }));
    await form.getByText('Schrijf op waarom: anders weet later niemand het.').waitFor();
    await fits(390);
    await form.getByLabel('Waarom slaat u dit over?').fill('De werkgroep begint pas in november.');
    await page.reload();
    await settled(page);
    await page.getByRole('button', { name: 'Sla ‘doelen stellen’ over' }).click();
    await page.getByText(STILL_HERE).waitFor();
    await form.getByLabel('Namens wie legt u dit vast?').selectOption({ index: 1 });
    await form.getByRole('radio', { name: 'Door de telefoon' }).check();
    await pressEnter(page, form.getByRole('button', { name: 'Sla dit over' }));
    await said(page, 'Overgeslagen: doelen stellen.');
    await page.getByRole('list', { name: 'De vijf fasen van deze ronde' }).getByText('De werkgroep begint pas in november.').waitFor();
    await goesOnAt('Doelen');
    expect(await page.getByRole('button', { name: /^Sla / }).count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it.each([['wide', WIDE], ['a phone', PHONE]])('are fine with axe and fit the screen, %s', async (_, options) => {
    for (const address of ['/kwaliteitscyclus', PAGE]) {
      page = await web.open(address, { as: secretary, ...options });
      await fits(options.viewport.width);
      await page.context().close();
    }
  });
});
