/** The uitvoeringsagenda in the browser: a list that keeps up, laid before, a part chosen, which is said and said anew. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

const ROOT = '/gemeenten/zoetermeer';
const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const SOUND = { ambitie: 'passende-plek', werkgroep: 'tafel-passende-plek', onderwerpen: ['segregatie'], resultaat: 'Een voorstel voor één aanmeldroute.', waaraanTeZien: 'Eén formulier bij alle 40 scholen', trekker: 'De voorzitter van de overlegtafel', middelen: '60 uur van de deelnemers', einddatum: '2022-05-01', tussenstanden: ['2022-01-20'] };

describeWith('chromium', 'a school year’s choice of assignments', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let owner: string;
  let meetingId: string;
  let page: Page;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-09-06', '09:00'));
    const { app } = web;
    [secretary, owner] = [await app.holder('stuurgroep', 'procesmanager'), await app.holder('stuurgroep', 'gelijke-kansen-1')];
    meetingId = (await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf('2021-11-18', '15:00'), extra: false, announce: false })).meetingId;
    for (const titel of ['Eén aanmeldroute', 'Aanmelden met een hulpvraag']) await web.caller(owner).post(`${ROOT}/opdrachten`, { ...SOUND, titel });
    await app.settle();
  });
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  it('is laid before who chooses, by who keeps it, and read by everybody', async () => {
    page = await web.open('/opdrachten', { as: owner });
    await page.getByRole('link', { name: 'Uitvoeringsagenda' }).click();
    const year = page.getByRole('region', { name: 'Schooljaar 2021-2022' });
    await year.getByText('Wordt verzameld').waitFor();
    expect(await year.getByText('Nog te kiezen').count()).toBe(2);
    expect(await page.getByRole('button', { name: /^Leg de lijst nu voor/ }).count()).toBe(0);
    await page.context().close();
    page = await web.open('/uitvoeringsagenda', { as: secretary });
    await page.getByRole('button', { name: 'Leg de lijst nu voor voor schooljaar 2021-2022' }).press('Enter');
    await page.getByText('Ligt voor').waitFor();
    await web.app.settle();
    await page.reload();
    await page.getByRole('link', { name: /^Op de agenda van donderdag 18 november/ }).waitFor();
  });

  it('of which a part was chosen, is written down, and written down anew', async () => {
    const { app } = web;
    await app.advanceTo(instantOf('2021-11-18', '17:30'));
    const { items } = await app.commands.read(app.tenantId, ({ tx }) => meetingDetail(tx, meetingId));
    for (const { id } of items.filter(({ origin }) => origin?.kind === 'procedure')) await app.record.outcome(app.as(secretary), meetingId, id, { outcome: 'besloten', choice: 'een deel' });
    await app.settle();
    page = await web.open('/uitvoeringsagenda', { as: secretary });
    const year = page.getByRole('region', { name: 'Schooljaar 2021-2022' });
    await year.getByText('Keuze nog vast te leggen').waitFor();
    await year.getByRole('button', { name: /^Leg vast wat is gekozen/ }).press('Enter');
    await page.getByRole('form', { name: 'Wat is gekozen voor schooljaar 2021-2022' }).waitFor();
    expect(await page.locator(':focus').getAttribute('type')).toBe('checkbox');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Leg vast', exact: true }).press('Enter');
    await year.getByText(/^Gekozen op donderdag 18 november 2021$/).waitFor();
    const row = (titel: string) => year.getByRole('listitem').filter({ hasText: titel });
    expect([await row('Eén aanmeldroute').getByText('Gekozen', { exact: true }).count(), await row('hulpvraag').getByText('Niet gekozen').count()]).toEqual([1, 1]);
    await year.getByRole('button', { name: /^Wijzig wat is gekozen/ }).click();
    await page.getByRole('checkbox', { name: /^Aanmelden met een hulpvraag/ }).check();
    await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await row('hulpvraag').getByText('Gekozen', { exact: true }).waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('begins its form with what somebody else said meanwhile', async () => {
    page = await web.open('/uitvoeringsagenda', { as: secretary });
    const change = page.getByRole('button', { name: /^Wijzig wat is gekozen/ });
    await change.waitFor();
    const path = `${ROOT}/uitvoeringsagendas/2021-2022`;
    const { body } = await web.caller(secretary).get(path);
    const kept = body.opdrachten.find(({ titel }: { titel: string }) => titel === 'Eén aanmeldroute').id;
    expect((await web.caller(secretary).change('POST', `${path}/keuze`, { opdrachtIds: [kept] }, path)).status).toBeLessThan(300);
    await change.click();
    await page.getByRole('checkbox', { name: /^Eén aanmeldroute/ }).waitFor();
    expect(await page.getByRole('checkbox', { name: /^Aanmelden met een hulpvraag/ }).isChecked()).toBe(false);
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    for (const as of [owner, secretary]) {
      page = await web.open('/uitvoeringsagenda', { as, ...options });
      if (as === secretary) await page.getByRole('button', { name: /^Wijzig wat is gekozen/ }).click();
      await settled(page);
      expect({ as, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ as, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
