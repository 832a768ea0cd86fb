/** Working groups in the browser: the frame set, the installation laid before and decided, and what a newcomer reads of a group. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const PAGE = '/werkgroepen/werkgroep-gelijke-kansen';
const PARTS = ['Kaders', 'Uitgangspunten', 'Doelen', 'Succescriteria'];

describeWith('chromium', 'working groups', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let member: string;
  let meetingId: string;
  let page: Page;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2022-01-10', '09:00'), { scheme: 'westland' });
    const { app } = web;
    secretary = await app.holder('bestuurlijk-overleg', 'secretaris');
    member = (await web.caller(secretary).get('/gemeenten/westland/werkgroepen/werkgroep-gelijke-kansen')).body.voorzitter.id;
    meetingId = (await app.meetings.plan(app.as(secretary), { bodyId: 'bestuurlijk-overleg', startsAt: instantOf('2022-03-24', '15:00'), extra: false, announce: false })).meetingId;
  });
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  it('are found near the assignments, with who presides, the warning above eight, and what must come first', async () => {
    page = await web.open('/', { as: member });
    await page.getByRole('link', { name: 'Opdrachten', exact: true }).click();
    await page.getByRole('link', { name: 'Werkgroepen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Werkgroepen' }).waitFor();
    await settled(page);
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('[aria-current]').textContent()).toBe('Opdrachten');
    const waiting = page.getByRole('region', { name: /^Nog te installeren/ });
    await waiting.getByText(/^Werkgroep Brede ontwikkeling heeft 9 leden\. Met meer dan 8/).waitFor();
    expect(await waiting.getByText('Kader niet compleet').count()).toBe(await waiting.getByRole('listitem').count());
    await waiting.getByRole('link', { name: /Gelijke kansen/i }).click();
    await page.getByText(/zonder last of ruggespraak/).waitFor();
    await page.getByText('Altijd iemand die zelf in het primaire proces werkt.').waitFor();
    expect(await page.getByText('Nog niet vastgelegd').count()).toBe(4);
    expect(await page.getByRole('region', { name: 'Wat u nu kunt doen' }).count()).toBe(0);
    await page.getByText('Deze werkgroep heeft nog geen opdracht.').waitFor();
  });

  it('have their frame set with the keyboard alone, part by part, and what is missing is named', async () => {
    page = await web.open(PAGE, { as: secretary });
    const doing = page.getByRole('region', { name: 'Wat u nu kunt doen' });
    await doing.getByText(/: kaders, uitgangspunten, doelen en succescriteria\.$/).waitFor();
    await doing.getByRole('button', { name: 'Leg het kader vast' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Het kader' }).waitFor();
    const label = () => page.locator(':focus').evaluate((field) => (field as unknown as { labels: { textContent: string }[] }).labels[0]?.textContent);
    expect(await label()).toBe('Kaders');
    await page.getByRole('button', { name: 'Leg het kader vast' }).press('Enter');
    await page.getByText('Schrijf ten minste één onderdeel op.').waitFor();
    expect(await label()).toBe('Kaders');
    expect(await axeFindings(page)).toEqual([]);
    for (const name of PARTS.slice(0, 3)) {
      expect(await label()).toBe(name);
      await page.keyboard.type(`${name} van de groep.`);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: 'Leg het kader vast' }).press('Enter');
    await doing.getByText(/: succescriteria\.$/).waitFor();
    await doing.getByRole('button', { name: 'Wijzig het kader' }).click();
    expect(await page.getByLabel('Doelen').inputValue()).toBe('Doelen van de groep.');
    await page.getByLabel('Succescriteria').fill('Het non-bereik daalt.');
    await page.getByRole('button', { name: 'Leg het kader vast' }).click();
    await page.getByText('Klaar om te installeren').waitFor();
  });

  it('are laid before who installs them, taken back, and installed by the meeting', async () => {
    const { app } = web;
    page = await web.open(PAGE, { as: secretary });
    const doing = page.getByRole('region', { name: 'Wat u nu kunt doen' });
    await doing.getByRole('button', { name: 'Leg de installatie voor' }).click();
    await doing.getByRole('button', { name: 'Neem de installatie terug' }).click();
    await doing.getByRole('button', { name: 'Leg de installatie voor' }).click();
    await doing.getByRole('button', { name: 'Neem de installatie terug' }).waitFor();
    await app.settle();
    await page.reload();
    await page.getByRole('link', { name: /^Op de agenda van donderdag 24 maart/ }).waitFor();
    await app.advanceTo(instantOf('2022-03-24', '17:30'));
    const { items } = await app.commands.read(app.tenantId, ({ tx }) => meetingDetail(tx, meetingId));
    for (const { id } of items.filter(({ origin }) => origin?.kind === 'procedure')) await app.record.outcome(app.as(secretary), meetingId, id, { outcome: 'besloten', choice: 'installeren' });
    await app.settle();
    await page.reload();
    await page.getByText('Geïnstalleerd op donderdag 24 maart 2022').waitFor();
    expect(await doing.count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('are fine with axe and fit the screen, %s', async (_, options) => {
    for (const [address, as, open] of [['/werkgroepen', member], ['/werkgroepen/werkgroep-brede-ontwikkeling', secretary, 'Leg het kader vast'], [PAGE, member], ['/werkgroepen/onzin', member], ['/uitvoeringsagenda', member]] as const) {
      page = await web.open(address, { as, ...options });
      if (open) await page.getByRole('button', { name: open }).click();
      await settled(page);
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
