/** Agreements in the browser: recorded from a decision and from before Leidraad, evaluated, revised and ended; asked for on the first page. */
import type { Locator, Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, focused, pressEnter, said, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const TEXT = 'Alle voorscholen en basisscholen gebruiken één formulier.';

/** A day, typed as people do. */
async function typeDay(page: Page, group: Locator, day: string): Promise<void> {
  await group.getByRole('spinbutton').first().click();
  await page.keyboard.type(day);
}

describeWith('chromium', 'agreements at work', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let chair: string;
  let member: string;
  let meetingId: string;
  let page: Page;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-08-30', '09:00'));
    const { app } = web;
    [secretary, member] = [await app.holder('platform', 'procesmanager'), await app.holder('platform', 'kern')];
    const bodies: { id: string; voorzitterId: string }[] = (await web.caller(secretary).get('/gemeenten/zoetermeer/overleggen')).body.resultaten;
    chair = bodies.find(({ id }) => id === 'platform')!.voorzitterId;
    meetingId = (await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf('2021-11-09', '15:00'), extra: false, announce: false })).meetingId;
    const { itemId } = await app.agenda.submit(app.as(member), meetingId, { title: 'Overgang van voorschool naar groep 1', purpose: 'besluitvorming', minutes: 20, decisionAsked: 'Instemmen met één formulier.' });
    await app.advanceTo(instantOf('2021-11-09', '18:00'));
    await app.record.outcome(app.as(secretary), meetingId, itemId, { outcome: 'besloten' });
    await app.record.decision(app.as(secretary), meetingId, { itemId, text: 'Er komt één formulier.' });
  });
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  const agreed = async (more: object = {}): Promise<string> => {
    const old = { tekst: TEXT, waarom: 'Kinderen raakten zoek.', partners: ['gemeente', 'kern'], onderwerpen: ['doorgaande-lijn'], evalueerOp: '2022-10-04', overleg: 'platform', beslotenOp: '2021-06-15', vindplaats: 'Verslag van 15 juni 2021, punt 4', ...more };
    const { body, status } = await web.caller(secretary).post('/gemeenten/zoetermeer/afspraken', old);
    expect({ status, body }).toMatchObject({ status: 201 });
    return body.id;
  };
  const read = async (id: string) => (await web.caller(secretary).get(`/gemeenten/zoetermeer/afspraken/${id}`)).body;
  const fits = async (width: number) => expect({ findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ findings: [], width });
  const goesOnAt = (heading: string): Promise<void> => page.getByRole('heading', { name: heading, exact: true }).and(page.locator(':focus')).waitFor();
  const doing = () => page.getByRole('region', { name: 'Wat u nu kunt doen' });

  it('are made of a decision, with the keyboard, on the page that the decision leads to; others see no button', async () => {
    page = await web.open(`/vergaderingen/${meetingId}`, { as: member });
    const decisions = () => page.getByRole('region', { name: 'Besluiten en acties' });
    await decisions().getByText('Er komt één formulier.').waitFor();
    expect(await decisions().getByRole('link').count()).toBe(0);
    await page.context().close();

    page = await web.open(`/vergaderingen/${meetingId}`, { as: secretary, ...PHONE });
    await pressEnter(page, decisions().getByRole('link', { name: /^Leg vast als afspraak\b.*Er komt één formulier\.$/ }));
    await page.getByRole('heading', { level: 1, name: 'Een afspraak vastleggen' }).waitFor();
    const form = page.getByRole('form', { name: 'De afspraak' });
    await form.waitFor();
    expect(await form.getByLabel('Wat is er afgesproken?').inputValue()).toBe('Er komt één formulier.');
    await pressEnter(page, form.getByRole('button', { name: 'Leg de afspraak vast' }));
    await form.getByText('Schrijf op waarom: wie later komt, wil dat weten.').waitFor();
    await form.getByText('Een afspraak is van ten minste twee partners. Noem ze allemaal.').waitFor();
    await fits(390);
    await form.getByLabel('Waarom?').fill('Kinderen raakten zoek.');
    await form.getByRole('button', { name: 'Voeg alle partners toe' }).click();
    await said(page, 'Alle partners zijn toegevoegd.');
    await form.getByLabel('Voeg een onderwerp toe').selectOption({ label: 'Doorgaande lijn' });
    await typeDay(page, form.getByRole('group', { name: /^Wanneer wordt de afspraak geëvalueerd\?/ }), '04102022');
    await page.reload();
    await page.getByText(STILL_HERE).waitFor();
    await page.getByRole('button', { name: 'Leg de afspraak vast' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Afspraak', exact: true }).waitFor();
    await goesOnAt('Afspraak');
    await page.getByRole('link', { name: 'Bestuurlijk platform, dinsdag 9 november 2021' }).click();
    await decisions().getByRole('link', { name: /^Naar de afspraak\b.*Er komt één formulier\.$/ }).waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('can be of before Leidraad, with where that can be read', async () => {
    page = await web.open('/afspraken', { as: member });
    expect(await page.getByRole('link', { name: 'Leg een afspraak vast' }).count()).toBe(0);
    await page.goto('/afspraken/nieuw');
    await page.getByText('De secretaris of de notulist van een overleg legt vast wat er is afgesproken.').waitFor();
    await page.context().close();

    page = await web.open('/afspraken', { as: secretary, ...WIDE });
    await page.getByRole('link', { name: 'Leg een afspraak vast' }).click();
    const form = page.getByRole('form', { name: 'De afspraak' });
    await form.waitFor();
    await form.getByRole('button', { name: 'Leg de afspraak vast' }).click();
    await form.getByText('Kies de dag waarop dit is afgesproken.').waitFor();
    await fits(1280);
    await form.getByLabel('Welk overleg sprak dit af?').selectOption({ label: 'Bestuurlijk platform' });
    await typeDay(page, form.getByRole('group', { name: /^Op welke dag\?/ }).first(), '18062020');
    await form.getByLabel('Waar staat het?').fill('Convenant vve 2020, artikel 3');
    await form.getByLabel('Wat is er afgesproken?').fill('Elke voorschool heeft een kwaliteitsmedewerker.');
    await form.getByLabel('Waarom?').fill('Omdat kwaliteit telt.');
    for (const name of ['Gemeente Zoetermeer', 'Kern Kinderopvang/SWKGroep']) await form.getByLabel('Voeg een partner toe').selectOption({ label: name });
    await form.getByLabel('Voeg een onderwerp toe').selectOption({ index: 1 });
    await typeDay(page, form.getByRole('group', { name: /^Wanneer wordt de afspraak geëvalueerd\?/ }), '04102022');
    await form.getByRole('button', { name: 'Leg de afspraak vast' }).click();
    await page.getByText('Convenant vve 2020, artikel 3').waitFor();
    await doing().waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('are evaluated with the keyboard: what came of it, why, and when it is asked again', async () => {
    const id = await agreed();
    page = await web.open(`/afspraken/${id}`, { as: member });
    expect(await doing().count()).toBe(0);
    await page.context().close();

    page = await web.open(`/afspraken/${id}`, { as: secretary, ...PHONE });
    await fits(390);
    await pressEnter(page, doing().getByRole('button', { name: 'Leg de evaluatie vast' }));
    const form = page.getByRole('form', { name: 'De evaluatie' });
    await form.waitFor();
    expect(await doing().getByRole('button', { name: 'Herzie de afspraak' }).count()).toBe(0);
    await pressEnter(page, form.getByRole('button', { name: 'Leg de evaluatie vast' }));
    await form.getByText('Kies wat ervan is gekomen.').waitFor();
    await form.getByText('Kies hoe het verder gaat.').waitFor();
    await fits(390);
    await form.getByRole('radio', { name: 'Deels bereikt' }).check();
    await form.getByLabel('Waardoor niet, of niet helemaal?').fill('Drie scholen sloten later aan.');
    await form.getByLabel('Hoe verliep de samenwerking?').fill('Goed; de kinderopvang trok het.');
    await form.getByLabel('In welke vergadering van Bestuurlijk platform is dit besproken?').selectOption({ label: 'Dinsdag 9 november 2021' });
    await form.getByRole('radio', { name: 'Zij gaat door zoals zij is' }).check();
    await pressEnter(page, form.getByRole('button', { name: 'Leg de evaluatie vast' }));
    await form.getByText('Kies een dag die nog komt.').waitFor();
    await typeDay(page, form.getByRole('group', { name: /^Wanneer wordt de afspraak geëvalueerd\?/ }), '03102023');
    await form.getByLabel('Namens wie legt u dit vast?').selectOption({ index: 1 });
    await form.getByRole('radio', { name: 'Door de telefoon' }).check();
    await fits(390);
    await pressEnter(page, form.getByRole('button', { name: 'Leg de evaluatie vast' }));
    await said(page, 'De evaluatie is vastgelegd.');
    await page.getByText('Geëvalueerd: deels bereikt; de afspraak gaat door').waitFor();
    await goesOnAt('Wat ermee gebeurde');
    expect(await read(id)).toMatchObject({ evalueerOp: '2023-10-03', laatsteResultaat: 'deels', geschiedenis: [{}, { soort: 'geevalueerd', op: '2021-11-09', vergaderingId: meetingId, oorzaak: 'Drie scholen sloten later aan.', samenwerking: 'Goed; de kinderopvang trok het.' }] });
    expect(web.complaints).toEqual([]);
  });

  it('evaluated by somebody else meanwhile are not evaluated twice unseen, and nothing typed is lost', async () => {
    const id = await agreed();
    page = await web.open(`/afspraken/${id}`, { as: secretary });
    await doing().getByRole('button', { name: 'Leg de evaluatie vast' }).click();
    const form = page.getByRole('form', { name: 'De evaluatie' });
    await form.getByRole('radio', { name: 'Bereikt', exact: true }).check();
    await form.getByLabel('Waardoor lukte het?').fill('Iedereen deed mee.');
    await form.getByRole('radio', { name: 'Zij is klaar, of geldt niet meer' }).check();
    await web.caller(chair).post(`/gemeenten/zoetermeer/afspraken/${id}/evaluatie`, { resultaat: 'niet', oorzaak: 'Geen tijd.', vervolg: { wordt: 'voortgezet', evalueerOp: '2023-10-03' } });
    await form.getByRole('button', { name: 'Leg de evaluatie vast' }).click();
    await form.getByText('Iemand anders heeft dit intussen ook gewijzigd').waitFor();
    await form.getByText('Geëvalueerd: niet bereikt; de afspraak gaat door').waitFor();
    expect(await form.getByLabel('Waardoor lukte het?').inputValue()).toBe('Iedereen deed mee.');
    expect((await read(id)).geschiedenis).toHaveLength(2);
    await form.getByRole('button', { name: 'Leg de evaluatie vast' }).click();
    await page.getByText('Beëindigd, bereikt').waitFor();
    await doing().waitFor({ state: 'detached' });
    await goesOnAt('Wat ermee gebeurde');
    web.complaints.length = 0;
  });

  it('are revised with the reason, and ended after it is said what that means', async () => {
    const id = await agreed();
    page = await web.open(`/afspraken/${id}`, { as: secretary, ...WIDE });
    await doing().getByRole('button', { name: 'Herzie de afspraak' }).click();
    const revising = page.getByRole('form', { name: 'De afspraak herzien' });
    expect(await revising.getByLabel('Wat is er afgesproken?').inputValue()).toBe(TEXT);
    await revising.getByRole('button', { name: 'Leg de herziening vast' }).click();
    await revising.getByText('Er is nog niets gewijzigd.').waitFor();
    await revising.getByText('Schrijf op waarom dit verandert.').waitFor();
    await fits(1280);
    await revising.getByLabel('Wat is er afgesproken?').fill('Eén formulier en één gesprek.');
    await revising.getByLabel('Waarom verandert dit?').fill('Papier is te weinig.');
    await revising.getByRole('button', { name: 'Leg de herziening vast' }).click();
    await page.getByText(`Toen luidde de afspraak: ${TEXT}`).waitFor();

    await doing().getByRole('button', { name: 'Beëindig de afspraak' }).click();
    const ending = page.getByRole('form', { name: 'De afspraak beëindigen' });
    await ending.getByText(/^Dit is niet terug te draaien\. Niemand krijgt er bericht van/).waitFor();
    await ending.getByRole('button', { name: 'Toch niet' }).press('Enter');
    expect(await focused(page)).toBe('button: Beëindig de afspraak');
    await page.keyboard.press('Enter');
    await ending.getByLabel('Waarom geldt de afspraak niet meer?').fill('Het staat nu in de wet.');
    await fits(1280);
    await ending.getByRole('button', { name: 'Beëindig de afspraak' }).click();
    await page.getByRole('region', { name: 'Wat ermee gebeurde' }).getByText('Het staat nu in de wet.').waitFor();
    expect((await read(id)).status).toBe('beeindigd');
    expect(web.complaints).toEqual([]);
  });

  it('are asked for on the first page of who must evaluate them, which leads to the form; the calendar has the day', async () => {
    const { app } = web;
    const id = await agreed({ evalueerOp: '2022-03-08' });
    await app.advanceTo(instantOf('2022-03-08', '09:30'));
    page = await web.open('/', { as: secretary });
    await page.getByRole('listitem').filter({ hasText: 'Leg de evaluatie vast van de afspraak' }).getByRole('link', { name: 'Naar de afspraak, om de evaluatie vast te leggen' }).click();
    await doing().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/afspraken/${id}`);
    await page.goto('/kalender?maand=2022-03');
    await settled(page);
    await page.getByRole('link', { name: /Afspraak evalueren: Alle voorscholen/ }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Afspraak', exact: true }).waitFor();
    expect(web.complaints).toEqual([]);
  });
});
