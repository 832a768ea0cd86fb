import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, startWebApp, type WebApp } from '../support/web-app.js';

const PLAN = '/gemeenten/westland/jaarplannen/2022';
const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const LINE = {
  kolommen: { Jaardoelstelling: 'Meer kinderen lezen met plezier.' }, kostenCenten: 3_000_050, dekking: [{ bron: 'lumpsum', centen: 1_000_000 }], leaCenten: 2_000_050,
  acties: [{ nr: 1, actie: 'Taalcoaches werven', partners: ['PO'], planning: 'Q2 2022', budgetCenten: 500_000 }],
};

describeWith('chromium', 'the annual plan', (chromium) => {
  let web: WebApp;
  let secretary: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2022-01-04', '09:00'), { scheme: 'westland' });
    secretary = await web.app.holder('bestuurlijk-overleg', 'secretaris');
    await web.caller(secretary).post('/gemeenten/westland/jaarplannen', { jaar: '2022' });
    await web.app.settle();
    expect((await web.caller(secretary).change('PUT', `${PLAN}/regels/gelijke-kansen`, LINE, PLAN)).status).toBe(200);
  });
  afterAll(() => web.close());

  it('is read from its list: text, actions with their planning, and amounts as people write them', async () => {
    const page = await web.open('/jaarplannen', { as: secretary });
    await page.getByRole('link', { name: /2022/ }).click();
    const line = page.getByRole('region', { name: /Gelijke kansen/i }).first();
    await line.getByText('Meer kinderen lezen met plezier.').waitFor();
    const action = line.getByRole('row').filter({ hasText: 'Taalcoaches werven' });
    expect(await action.getByRole('cell').allTextContents()).toEqual(['PO', 'Q2 2022', '€ 5.000', '']);
    await page.getByRole('region', { name: 'Planning' }).getByText('Taalcoaches werven').waitFor();
    const money = page.getByRole('region', { name: 'Geld' });
    expect(await money.getByRole('row').filter({ hasText: /Gelijke kansen/i }).getByRole('cell').first().textContent()).toBe('€ 30.000,50');
    await page.context().close();
  });

  it('is written line by line: what a planning means and what it all comes to are said while one types', async () => {
    const page = await web.open('/jaarplannen/2022', { as: secretary });
    await page.getByRole('link', { name: /^Wijzig.*Gelijke kansen/ }).click();
    const form = page.getByRole('form', { name: /Gelijke kansen/ });
    const totals = page.getByRole('complementary', { name: 'Zo telt het op' });
    await totals.getByText('€ 20.000,50').first().waitFor();
    await form.getByLabel('Kosten in euro’s').fill('40.000');
    await totals.getByText('€ 30.000').first().waitFor();
    await form.getByLabel('Kosten in euro’s').fill('veel');
    await form.getByRole('button', { name: 'Nog een actie' }).click();
    const second = form.getByRole('group', { name: 'Actie 2' });
    await form.getByRole('button', { name: 'Bewaar deze regel' }).click();
    await second.getByText('Schrijf wat er gebeurt, of haal deze actie weg.').waitFor();
    await form.getByText('Schrijf een bedrag, bijvoorbeeld 1.250 of 1.250,50.').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await form.getByLabel('Kosten in euro’s').fill('40.000');
    await second.getByLabel('Wat gebeurt er?').fill('Ouderavonden');
    await second.getByLabel('Partners, met komma’s').fill('PO, bibliotheek');
    await second.getByLabel('Planning').fill('ooit');
    await second.getByText(/^Hier zijn geen dagen van te maken/).waitFor();
    await second.getByLabel('Planning').fill('sept./okt 2022');
    await second.getByText('Van 1 september 2022 tot en met 31 oktober 2022.').waitFor();
    await second.getByLabel('Budget').fill('eigen uren');
    await form.getByRole('button', { name: 'Bewaar deze regel' }).click();
    const row = page.getByRole('table', { name: /^Acties van Gelijke kansen/ }).getByRole('row').filter({ hasText: 'Ouderavonden' });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['PO, bibliotheek', 'sept./okt 2022', 'eigen uren', '']);
    expect((await web.caller(secretary).get(PLAN)).body.regels[0]).toMatchObject({ kostenCenten: 4_000_000, leaCenten: 3_000_000, acties: [{ actie: 'Taalcoaches werven', budgetCenten: 500_000 }, { actie: 'Ouderavonden', partners: ['PO', 'bibliotheek'], budgetTekst: 'eigen uren' }] });
    await page.context().close();
  });

  it('tells what the API finds wrong at its own field, and says what there is to spend', async () => {
    const page = await web.open('/jaarplannen/2022/regels/gelijke-kansen', { as: secretary });
    await page.getByRole('group', { name: 'Actie 1' }).getByLabel('Planning').fill('Q2 2021');
    await page.getByRole('button', { name: 'Bewaar deze regel' }).click();
    await page.getByRole('group', { name: 'Actie 1' }).getByText(/valt buiten de looptijd/).waitFor();
    await page.goto('/jaarplannen/2022');
    await page.getByRole('button', { name: 'Vul in hoeveel er is' }).click();
    await page.getByLabel('Hoeveel LEA-geld is er dit jaar?').fill('25.000');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Tekort').waitFor();
    await page.context().close();
  });

  it('is laid before, sent back by one board, changed, laid before again and adopted for each', async () => {
    const { app } = web;
    const meet = async (day: string) => app.meetings.plan(app.as(secretary), { bodyId: 'bestuurlijk-overleg', startsAt: instantOf(day, '15:00'), extra: false, announce: false });
    const aligned = async (meetingId: string, day: string) => {
      await app.advanceTo(instantOf(day, '17:30'));
      const [item] = await app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND origin ->> 'kind' = 'procedure'`, [meetingId]);
      await app.record.outcome(app.as(secretary), meetingId, item!.id, { outcome: 'besloten', choice: 'Akkoord: leg het voor ter vaststelling' });
      await app.settle();
    };
    const [march, april] = [await meet('2022-03-24'), await meet('2022-04-28')];
    const own = await web.open('/jaarplannen/2022', { as: secretary });
    await own.getByRole('button', { name: 'Leg het plan voor' }).click();
    await own.getByText('Wordt afgestemd').waitFor();
    await app.settle();
    await aligned(march.meetingId, '2022-03-24');

    const board = await web.open('/jaarplannen/2022', { as: await app.holder('bestuurlijk-overleg', 'po-1') });
    const decide = async (answer: string) => {
      await board.getByRole('button', { name: /^Beslis namens/ }).click();
      await board.getByRole('radio', { name: answer }).check();
      await board.getByRole('button', { name: 'Leg het besluit vast' }).click();
    };
    await decide('Zo niet: het plan gaat terug');
    await board.getByText(/^Schrijf waarom niet/).waitFor();
    expect(await axeFindings(board)).toEqual([]);
    await board.getByLabel('Waarom niet?').fill('De ouderavonden horen er niet in.');
    await board.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await board.getByText('Wordt geschreven').waitFor();
    expect(await board.getByRole('link', { name: /^(Wijzig|Schrijf)/ }).count()).toBe(0);

    await own.goto('/jaarplannen/2022/regels/gelijke-kansen');
    await own.getByRole('button', { name: /^Haal weg.*Ouderavonden/ }).click();
    await own.getByRole('button', { name: 'Bewaar deze regel' }).click();
    await own.getByRole('button', { name: 'Leg het plan voor' }).click();
    await own.getByText('Wordt afgestemd').waitFor();
    await app.settle();
    await aligned(april.meetingId, '2022-04-28');
    await board.reload();
    await decide('Vastgesteld met aanpassingen');
    await board.getByLabel('Welke aanpassingen?').fill('Alleen in de wijk Noord.');
    await board.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await board.getByText(/met aanpassingen: Alleen in de wijk Noord\./).waitFor();

    await own.reload();
    const adoptions = own.getByRole('region', { name: 'Vaststelling per bestuur' });
    const first = adoptions.getByRole('button', { name: /^Leg vast wat / }).first();
    const name = (await first.textContent())!;
    await first.press('Enter');
    await adoptions.getByRole('radio', { name: 'Vastgesteld zoals het er ligt' }).check();
    await adoptions.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await adoptions.getByText(/^Kies (hoe u dit hoorde|namens wie u dit vastlegt)\.$/).first().waitFor();
    expect(await axeFindings(own)).toEqual([]);
    if ((await adoptions.getByLabel('Namens wie legt u dit vast?').count()) > 0) await adoptions.getByLabel('Namens wie legt u dit vast?').selectOption({ index: 1 });
    await adoptions.getByRole('radio', { name: 'Door de telefoon' }).check();
    await adoptions.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await adoptions.getByRole('form').waitFor({ state: 'detached' });
    await adoptions.getByText('Vastgesteld', { exact: true }).nth(1).waitFor();
    expect(await adoptions.getByRole('button', { name, exact: true }).count()).toBe(0);
    await own.getByRole('button', { name: /^Is gereed.*Taalcoaches/ }).click();
    await own.getByRole('button', { name: /^Toch niet gereed.*Taalcoaches/ }).waitFor();
    const compared = own.getByRole('region', { name: 'Vergelijken' });
    await compared.getByText(/Niet meer: Ouderavonden/).waitFor();
    await own.getByRole('region', { name: 'Versies' }).getByRole('link', { name: 'Versie 1' }).click();
    await own.getByText('U leest versie 1').waitFor();
    expect(await own.getByRole('main').getByRole('button').count()).toBe(0);
    await Promise.all([own.context().close(), board.context().close()]);
  });

  it('promises money with what it leaves said first, and tells the council by a letter that opens in Word', async () => {
    const { app } = web;
    for (const { gezag } of (await web.caller(secretary).get(PLAN)).body.vaststellingen.filter(({ op }: { op: string | null }) => op === null)) {
      const seat = app.scheme.bodies[0]!.seats.find(({ filledBy }) => filledBy.kind === 'partner' && `partner:${filledBy.partner}` === gezag);
      const who = await app.holder('bestuurlijk-overleg', seat?.id ?? 'wethouder-onderwijs');
      expect((await web.caller(who).post(`${PLAN}/vaststellingen`, { gezag })).status).toBe(204);
    }
    await app.settle();
    const page = await web.open('/jaarplannen/2022', { as: secretary });
    const promises = page.getByRole('region', { name: 'Toezeggingen' });
    await promises.getByRole('button', { name: 'Zeg geld toe' }).click();
    await promises.getByLabel('Uit welke regel?').selectOption('gelijke-kansen');
    await promises.getByLabel('Bedrag in euro’s').fill('28.000');
    await promises.getByText('Dit gaat ergens overheen').waitFor();
    await promises.getByLabel('Bedrag in euro’s').fill('5.000');
    await promises.getByText(/^Daarna is er in deze regel nog/).waitFor();
    await promises.getByLabel('Waarvoor?').fill('Taalcoaches');
    await promises.getByLabel('Aan wie?').fill('Bibliotheek Westland');
    await promises.getByRole('button', { name: 'Zeg toe' }).click();
    const promised = promises.getByRole('row').filter({ hasText: 'Bibliotheek Westland' });
    await promised.waitFor();
    await promised.getByRole('button', { name: /^Trek in.*Taalcoaches/ }).press('Enter');
    await promises.getByRole('button', { name: 'Trek de toezegging in' }).press('Enter');
    await promises.getByText('Schrijf waarom zij niet doorgaat.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await promises.getByLabel(/^Waarom gaat de toezegging van € 5\.000/).fill('De bibliotheek betaalt zelf.');
    await promises.getByRole('button', { name: 'Trek de toezegging in' }).press('Enter');
    await promised.getByText(/, ingetrokken$/).waitFor();
    expect(await promised.getByRole('button').count()).toBe(0);

    const council = page.getByRole('region', { name: 'Brief aan de raad' });
    const [file] = await Promise.all([page.waitForEvent('download'), council.getByRole('link', { name: 'Download de brief (Word)' }).click()]);
    expect(file.suggestedFilename()).toBe('raadsinformatiebrief-2022.docx');
    await council.getByRole('button', { name: 'Herschrijf de brief' }).click();
    await council.getByRole('textbox', { name: 'De brief' }).fill('Geachte raad,\n\nDit is het plan.');
    await council.getByRole('button', { name: 'Bewaar de brief' }).click();
    await council.getByText('Lees de brief', { exact: true }).click();
    await council.getByText('Dit is het plan.').waitFor();
    await council.getByRole('button', { name: 'De raad heeft de brief' }).click();
    await council.getByRole('button', { name: 'Leg vast' }).click();
    await council.getByText(/^De raad is geïnformeerd op/).waitFor();
    expect(web.complaints.filter((text) => !text.includes('400'))).toEqual([]);
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    for (const address of ['/jaarplannen', '/jaarplannen/2022', '/jaarplannen/2022?versie=1', '/jaarplannen/2022/regels/gelijke-kansen', '/jaarplannen/2022/regels/onbekend', '/jaarplannen/2019']) {
      const page = await web.open(address, { as: secretary, ...options });
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
