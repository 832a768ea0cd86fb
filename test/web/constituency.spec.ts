import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, startWebApp, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

describeWith('chromium', 'what representatives pass on', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let owner: string;
  let path: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-08-30', '09:00'));
    const { app } = web;
    [secretary, owner] = [await app.holder('stuurgroep', 'procesmanager'), await app.holder('stuurgroep', 'gelijke-kansen-1')];
    const plan = async (day: string) => (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf(day, '15:00'), extra: false, announce: false })).meetingId;
    const [meetingId] = [await plan('2021-10-07'), await plan('2021-12-09')];
    const { itemId } = await app.agenda.submit(app.as(owner), meetingId, { title: 'Eén aanmeldformulier', purpose: 'besluitvorming', minutes: 20, decisionAsked: 'Instemmen.' });
    await app.advanceTo(instantOf('2021-10-07', '18:00'));
    await app.record.outcome(app.as(secretary), meetingId, itemId, { outcome: 'besloten' });
    await app.record.decision(app.as(secretary), meetingId, { itemId, text: 'Alle scholen gebruiken één aanmeldformulier.' });
    await app.record.complete(app.as(secretary), meetingId);
    await app.settle();
    await app.minutes.save(app.as(secretary), meetingId, { sections: [] });
    await app.minutes.submit(app.as(secretary), meetingId);
    await app.advanceTo(instantOf('2021-10-22', '08:00'));
    await app.worker.constituencyWatch.run(app.tenantId);
    await app.settle();
    path = `/achterban/${meetingId}`;
  });
  afterAll(() => web.close());

  it('is in the letter’s place: the text, which one says to have passed on, and the way back to the table', async () => {
    const [letter] = await web.app.query<{ html: string }>(`SELECT html_body AS html FROM mailing WHERE kind = 'constituency-text'`);
    expect(letter!.html).toContain(path);
    const page = await web.open('/achterban', { as: owner });
    await page.getByRole('region', { name: 'Door u door te geven' }).getByText('Nog door te geven').waitFor();
    await page.getByRole('link', { name: /^Stuurgroep LEA/ }).click();
    await page.getByText(/Alle scholen gebruiken één aanmeldformulier\./).waitFor();
    await page.getByRole('link', { name: 'Naar de vergadering van donderdag 9 december' }).waitFor();
    expect(await page.getByRole('region', { name: 'Wie gaf het door' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Mijn achterban weet het' }).click();
    await page.getByLabel('Aan wie?').fill('de schooldirecteuren');
    await page.getByLabel('Wat wilt u de secretaris meegeven?').fill('Een directeur vraagt\nwat dit ouders kost.');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByText('U gaf de tekst door op vrijdag 22 oktober 2021, aan de schooldirecteuren.').waitFor();
    await page.getByText(/Een directeur vraagt\s+wat dit ouders kost\./).waitFor();
    await page.getByRole('button', { name: 'Wijzig uw melding' }).click();
    expect(await page.getByLabel('Aan wie?').inputValue()).toBe('de schooldirecteuren');
    await page.context().close();
  });

  it('is followed by the secretary, who records what somebody said elsewhere', async () => {
    const page = await web.open('/achterban', { as: secretary });
    await page.getByRole('region', { name: 'In uw overleggen' }).getByText(/^1 van \d+ gaven het door$/).waitFor();
    await page.goto(path);
    const people = page.getByRole('region', { name: 'Wie gaf het door' });
    await people.getByText(/Een directeur vraagt\s+wat dit ouders kost\./).waitFor();
    await people.getByRole('button', { name: /^Leg vast wat/ }).first().click();
    await people.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await people.getByText('Kies hoe u dit hoorde.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await people.getByRole('radio', { name: 'Door de telefoon' }).check();
    await people.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await people.getByRole('form').waitFor({ state: 'detached' });
    expect(await people.getByText(/^Doorgegeven op/).count()).toBe(2);
    expect(web.complaints).toEqual([]);
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    for (const [address, as] of [['/achterban', secretary], ['/achterban', owner], [path, secretary], ['/achterban/00000000-0000-4000-8000-000000000000', owner]] as const) {
      const page = await web.open(address, { as, ...options });
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
