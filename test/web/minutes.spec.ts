/** Minutes in the browser: written beside what was decided, looked over, agreed to, sent; by two at once, with every version. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'the minutes on their page', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;
  const page = (as: string, more: object = {}): Promise<Page> => web.open(`/vergaderingen/${autumn.held}/verslag`, { as, ...more });
  const G = () => `/gemeenten/zoetermeer/vergaderingen/${autumn.held}`;
  const read = async () => (await web.caller(autumn.secretary).get(`${G()}/verslag`)).body;
  const texts = async (): Promise<string[]> => (await read()).secties.map(({ tekst }: { tekst: string }) => tekst);
  const kept = (on: Page) => on.locator('[data-standing="saved"]').waitFor();
  const opening = (on: Page) => on.getByRole('textbox', { name: 'Wat is besproken bij Opening en mededelingen' });

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
    const secretary = web.caller(autumn.secretary);
    const { agenda } = (await secretary.get(G())).body;
    await secretary.post(`${G()}/besluiten`, { agendapuntId: agenda[0].id, tekst: 'De agenda is vastgesteld.' });
    await secretary.post(`${G()}/aanwezigheid`, { personen: [{ persoonId: autumn.member, aanwezigheid: 'aanwezig' }] });
  });
  afterAll(() => web.close());

  it('are written beside what was decided, and kept when one goes on', async () => {
    const own = await page(autumn.secretary);
    await own.getByRole('region', { name: '1. Opening en mededelingen' }).getByText('De agenda is vastgesteld.').waitFor();
    await opening(own).fill('De voorzitter opent de vergadering.');
    await own.keyboard.press('Tab');
    await kept(own);
    await own.getByRole('button', { name: /^Vertrouwelijke passage toevoegen bij Opening/ }).click();
    expect(await own.locator(':focus').evaluate((field) => (field as unknown as { labels: { textContent: string }[] }).labels[0]?.textContent)).toContain('Vertrouwelijke passage');
    await own.keyboard.type('Een school overweegt te stoppen.');
    await own.keyboard.press('Tab');
    await kept(own);
    expect((await read()).secties).toMatchObject([{ tekst: 'De voorzitter opent de vergadering.', vertrouwelijk: false }, { tekst: 'Een school overweegt te stoppen.', vertrouwelijk: true }]);
    expect(await axeFindings(own)).toEqual([]);
    await own.context().close();
  });

  it('are written by two at once: each keeps their own part, and who came second in the same chooses', async () => {
    const [anna, bas] = [await page(autumn.secretary), await page(autumn.secretary)];
    await bas.route('**/v1/**', (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()));
    await anna.getByRole('textbox', { name: 'Algemeen' }).fill('Van Anna.');
    await opening(anna).fill('De voorzitter opent om 14.00 uur.');
    await anna.keyboard.press('Tab');
    await kept(anna);
    await bas.getByRole('textbox', { name: 'Wat is besproken bij Rondvraag en sluiting' }).fill('Van Bas.');
    await opening(bas).fill('De voorzitter heet iedereen welkom.');
    await bas.unroute('**/v1/**');
    await bas.keyboard.press('Tab');
    const choice = bas.getByRole('group', { name: /^Iemand anders wijzigde dit intussen ook/ });
    await choice.getByRole('button', { name: 'Allebei, onder elkaar' }).click();
    await kept(bas);
    expect(await texts()).toEqual(['Van Anna.', 'De voorzitter opent om 14.00 uur.\nDe voorzitter heet iedereen welkom.', 'Een school overweegt te stoppen.', 'Van Bas.']);
    for (const one of [anna, bas]) await one.context().close();
  });

  it('go to the members, who remark; what changed is seen word by word', async () => {
    const own = await page(autumn.secretary);
    await own.getByRole('button', { name: 'Stuur het concept om na te kijken' }).click();
    await own.getByText('Verslag wordt nagekeken').waitFor();
    const member = await page(autumn.member);
    await member.getByText('Van Bas.').waitFor();
    await member.getByRole('button', { name: 'Opmerking maken' }).click();
    await member.getByRole('button', { name: 'Plaats de opmerking' }).click();
    await member.getByText('Schrijf wat u wilt opmerken.').waitFor();
    expect(await member.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    await member.keyboard.type('De tijd klopt niet.');
    await member.getByRole('button', { name: 'Plaats de opmerking' }).click();
    await member.getByRole('listitem').filter({ hasText: 'De tijd klopt niet.' }).waitFor();
    await own.getByRole('listitem').filter({ hasText: 'De tijd klopt niet.' }).waitFor();
    await web.app.advanceTo(instantOf('2026-11-10', '15:00'));
    await opening(own).fill('De voorzitter opent om 14.05 uur.\nDe voorzitter heet iedereen welkom.');
    await own.keyboard.press('Tab');
    await kept(own);
    await own.reload();
    await settled(own);
    await own.getByText('2 versies: vergelijk ze').click();
    const versions = own.getByRole('region', { name: 'Versies' });
    await versions.getByRole('deletion').waitFor();
    expect([await versions.getByRole('deletion').allTextContents(), await versions.getByRole('insertion').allTextContents()]).toEqual([['weggehaald: 14.00 '], ['toegevoegd: 14.05 ']]);
    expect(await axeFindings(own)).toEqual([]);
    await own.getByRole('button', { name: 'Nakijken is klaar: naar de voorzitter' }).click();
    await own.getByText('Verslag wacht op akkoord van de voorzitter').waitFor();
    for (const one of [own, member]) await one.context().close();
  });

  it('come back from the chair, and leave when the secretary records that the chair agrees', async () => {
    const chair = await page(autumn.chair, { viewport: { width: 320, height: 640 } });
    expect(await chair.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    await chair.getByRole('button', { name: 'Nog niet akkoord: geef het terug' }).click();
    await chair.keyboard.type('Wie doet wat ontbreekt.');
    expect(await axeFindings(chair)).toEqual([]);
    await chair.getByRole('button', { name: 'Geef het verslag terug' }).click();
    await chair.getByText('Verslag wordt geschreven').waitFor();
    const own = await page(autumn.secretary);
    await own.getByRole('button', { name: 'Stuur het concept om na te kijken' }).click();
    await own.getByRole('button', { name: 'Leg vast wat de voorzitter liet weten' }).click();
    await own.locator('input[type="radio"]:focus').waitFor();
    await own.getByRole('button', { name: 'Leg het vast' }).click();
    await own.getByText('Kies hoe u dit hoorde.').waitFor();
    await own.getByRole('group', { name: 'Hoe liet de voorzitter het weten?' }).getByRole('radio', { name: 'Mondeling' }).check();
    await own.getByRole('button', { name: 'Leg het vast' }).click();
    await own.getByText('Verslag met akkoord van de voorzitter').waitFor();
    expect(await own.getByText(/^Akkoord op dinsdag 10 november/).textContent()).toMatch(/mondeling op dinsdag 10 november; vastgelegd door/);
    await web.app.settle();
    await own.reload();
    await own.getByText(/^Het verslag, met akkoord van de voorzitter: verspreid op dinsdag 10 november/).waitFor();
    await own.getByRole('region', { name: 'Wie kreeg wat' }).getByRole('listitem').filter({ hasText: /aangekomen$/ }).first().waitFor();
    expect(await axeFindings(own)).toEqual([]);
    for (const one of [own, chair]) await one.context().close();
  });

  it('are read by who receives them without what is confidential, and without drafts', async () => {
    const [outsider] = await web.app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY seat_id`);
    const reader = await page(outsider!.id);
    await reader.getByText('De voorzitter opent om 14.05 uur.').waitFor();
    expect([await reader.getByText('Een school overweegt te stoppen.').count(), await reader.getByRole('region', { name: 'Versies' }).count()]).toEqual([0, 0]);
    const refused = await web.caller(outsider!.id).get(`${G()}/verslag/versies/1`);
    expect([refused.status, refused.body.code]).toEqual([403, 'permission.minutes.versions']);
    expect((await web.caller(autumn.secretary).get(`${G()}/verslag/versies/99`)).body.code).toBe('minutes.version-unknown');
    expect(await reader.getByText(/^Na het akkoord van de voorzitter/).count()).toBe(0);
    await reader.context().close();
  });

  it('say to all who read them that the record was changed after the akkoord, and when: on their page and on the meeting’s', async () => {
    await web.app.advanceTo(instantOf('2026-11-12', '10:15'));
    const secretary = web.caller(autumn.secretary);
    const { besluiten } = (await secretary.get(G())).body;
    await secretary.change('PUT', `${G()}/besluiten/${besluiten[0].id}`, { tekst: 'De agenda is gewijzigd vastgesteld.' }, G());
    const [outsider] = await web.app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY seat_id`);
    for (const as of [autumn.chair, outsider!.id]) {
      const reader = await page(as, { viewport: { width: 320, height: 640 } });
      await reader.getByText('Na het akkoord van de voorzitter is er nog iets gewijzigd').waitFor();
      await reader.getByText(/, het laatst op donderdag 12 november om 10\.15 uur\. In het verslag dat is verstuurd, kan dus iets anders staan dan hier\.$/).waitFor();
      expect([await reader.evaluate<number>('document.documentElement.scrollWidth'), await axeFindings(reader)]).toEqual([320, []]);
      await reader.goto(`${web.url}/vergaderingen/${autumn.held}`);
      await reader.getByRole('region', { name: 'Verslag' }).getByText('Na het akkoord van de voorzitter is er nog iets gewijzigd').waitFor();
      await reader.context().close();
    }
    // Where a meeting adopted them before the chair answered, it is told from then on.
    await web.app.query(`UPDATE instance SET snapshot = jsonb_set(jsonb_set(snapshot, '{context,adoption}', jsonb_build_object('at', snapshot #> '{context,akkoordAt}', 'meetingId', NULL, 'changes', false)), '{context,akkoordAt}', 'null') WHERE workflow = 'minutes' AND business_key = $1`, [autumn.held]);
    const reader = await page(autumn.chair);
    await reader.getByText('Nadat dit verslag is vastgesteld, is er nog iets gewijzigd').waitFor();
    await reader.context().close();
    expect(web.complaints.filter((text) => !/ERR_FAILED|status of 412/.test(text))).toEqual([]);
  });
});
