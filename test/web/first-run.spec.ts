/**
 * The first day of a municipality that has nothing yet, in the browser from beginning to end: the beheerder signs in by a code, writes the
 * agreements, reads them back, brings in people and invites the secretary, who signs in and plans the first year.
 */
import type { Page } from '@playwright/test';
import { beginEmptyMunicipality } from '#governance/municipalities/begin-empty';
import { inTenant } from '#platform/tenancy';
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, signInByCode, startWebApp, type WebApp } from '../support/web-app.js';

const MANAGER = 'bea@proefstad.example';
const SECRETARY = 'noor@proefstad.example';

describeWith('chromium', 'the first day of a municipality', (chromium) => {
  let web: WebApp;
  let tenantId: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN, { api: { viewAs: false, publicUrl: 'http://127.0.0.1:3000' } });
    ({ tenantId } = await beginEmptyMunicipality(web.app.app, { name: 'Proefstad', manager: { name: 'Bea Heer', email: MANAGER }, on: '2026-08-31', now: BEGIN }));
  });
  afterAll(() => web.close());

  it('goes from nothing to a planned year', async () => {
    const page = await opened(MANAGER);
    const steps = page.getByRole('region', { name: 'Aan de slag' });
    expect(await steps.getByText('Gedaan').count()).toBe(0);
    await steps.getByRole('link', { name: 'Leg de afspraken vast' }).click();
    await page.getByRole('button', { name: 'Met veertien vragen' }).click();
    await page.getByRole('group', { name: 'Vanaf welke dag gelden de afspraken?' }).getByRole('spinbutton').first().pressSequentially('01082026');
    await page.getByLabel('Op welk e-mailadres is de LEA te bereiken?').fill('lea@proefstad.example');
    await page.getByRole('group', { name: 'In welke vakantieregio ligt de gemeente?' }).getByLabel('Zuid').check();
    await page.getByLabel('Welke organisaties zitten aan tafel').fill('De Zon (po); De Maan (vo)');
    await page.getByLabel('Welke ambities heeft de LEA?').fill('Taal');
    await page.getByRole('button', { name: 'Maak het bestand' }).click();
    await page.getByText('Dit bestand klopt', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Laat zien wat er verandert' }).click();
    await page.getByRole('button', { name: 'Leg versie 2 vast' }).click();
    await page.getByRole('button', { name: 'Ja, leg vast' }).click();
    await page.getByText('Versie 2 is vastgelegd', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Zo is het afgesproken' }).click();
    await page.getByText('Dit zijn de afspraken van de gemeente Proefstad').waitFor();

    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Vandaag' }).click();
    await steps.getByRole('listitem').filter({ hasText: 'Leg de afspraken vast' }).getByText('Gedaan').waitFor();
    expect(await steps.getByText('Gedaan').count()).toBe(1);
    await steps.getByRole('link', { name: 'Breng de mensen in' }).click();
    await page.getByLabel('Of plak de cellen hier').fill(`Overleg\tPlek\tNaam\tE-mail\nBestuurlijk overleg LEA\tSecretaris LEA\tNoor Secretaris\t${SECRETARY}\nBestuurlijk overleg LEA\tWethouder onderwijs\tAnja Vos\ta.vos@proefstad.example\nBestuurlijk overleg LEA\tDe Zon\tJan Bos\tj.bos@zon.example\nStuurgroep LEA\tSecretaris LEA\tNoor Secretaris\t${SECRETARY}\n`);
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await page.getByRole('button', { name: 'Lees in' }).click();
    await page.getByRole('link', { name: 'Nodig hen uit' }).click();
    const first = page.getByRole('table', { name: 'Mensen, secretarissen eerst' }).getByRole('row').nth(1);
    await first.getByRole('rowheader', { name: 'Noor Secretaris' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await first.getByRole('button', { name: 'Nodig uit' }).click();
    await first.getByText(/Wacht op verzending|Aangekomen/).waitFor();
    await page.context().close();
    await web.app.settle();
    const mail = web.app.mailbox.listMessages().find(({ to, subject }) => to.includes(SECRETARY) && subject === 'Welkom bij Leidraad: LEA Proefstad')!;
    expect((await web.app.mailbox.readMessage(mail.id))!.text).toContain('http://127.0.0.1:3000/g/proefstad');

    const noor = await opened(SECRETARY);
    await noor.getByRole('region', { name: 'Aan de slag' }).getByRole('link', { name: 'Plan het eerste schooljaar' }).click();
    await settled(noor);
    await noor.getByRole('button', { name: /^Plan \d+ vergadering/ }).click();
    await noor.getByText(/^\d+ vergaderingen zijn gepland$/).first().waitFor();
    const meetings = await inTenant(web.app.app, tenantId, (tx) => tx.query('SELECT id FROM meeting'));
    expect((meetings as unknown[]).length).toBeGreaterThan(0);
    await noor.context().close();
    expect(web.complaints.filter((text) => !/status of 401/.test(text))).toEqual([]);
  });

  it('shows who has nobody to invite what to do first, and fits a phone', async () => {
    const member = await opened('j.bos@zon.example', '/mensen/uitnodigen');
    await member.getByText('Mensen uitnodigen kan alleen een secretaris of een beheerder.').waitFor();
    await member.context().close();
    const narrow = await opened(MANAGER, '/mensen/uitnodigen', { width: 320, height: 640 });
    await settled(narrow);
    expect([await narrow.evaluate<number>('document.documentElement.scrollWidth'), await axeFindings(narrow)]).toEqual([320, []]);
    await narrow.context().close();
  });

  /** Signed in by the code that came by mail, in a browser of their own. */
  async function opened(email: string, path = '/', viewport = { width: 1280, height: 900 }): Promise<Page> {
    const page = await web.open(`/g/proefstad${path}`, { viewport });
    await signInByCode(web, page, email);
    return page;
  }
});
