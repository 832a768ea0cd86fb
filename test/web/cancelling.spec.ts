/** A meeting that does not go on: what comes of it is read first, then it is cancelled; and its page leads to what takes its place. */
import type { Page } from '@playwright/test';
import { anAutumn, BEGIN, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, focused, pressEnter, said, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'cancelling a meeting', (chromium) => {
  const G = '/gemeenten/zoetermeer';
  const PHONE = { viewport: { width: 390, height: 844 } };
  let web: WebApp;
  let autumn: Autumn;
  const open = (as: string, path = '', visit = {}): Promise<Page> => web.open(`/vergaderingen/${autumn.coming}${path}`, { as, ...visit });
  const read = async () => (await web.caller(autumn.secretary).get(`${G}/vergaderingen/${autumn.coming}`)).body;
  const wide = (page: Page): Promise<boolean> => page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

  beforeEach(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
    expect((await web.caller(autumn.secretary).post(`${G}/vergaderingen/${autumn.coming}/agendapunten`, { titel: 'Thuiszitters', doel: 'informatie', minuten: 10 })).status).toBe(201);
  });
  afterEach(() => web.close());

  it('says first what comes of it and who hears, keeps what was typed, and leads to the meeting in its place', async () => {
    // As many as were agreed: without this one the year falls short.
    for (const begin of ['2027-02-11T13:00:00.000Z', '2027-04-15T12:00:00.000Z']) await web.caller(autumn.secretary).post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin });
    const page = await open(autumn.secretary);
    await page.getByRole('link', { name: 'Deze vergadering annuleren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Stuurgroep LEA annuleren' }).waitFor();
    await settled(page);
    const comes = await page.getByRole('region', { name: 'Wat er dan gebeurt' }).getByRole('listitem').allTextContents();
    expect(comes.slice(0, 2)).toEqual(['1 agendapunt gaat door naar de vergadering van donderdag 11 februari 2027.', 'Zonder deze vergadering haalt het overleg het aantal niet dat voor schooljaar 2026-2027 is afgesproken.']);
    expect(comes[2]).toMatch(/^Leidraad stelt een andere voor: .* Die plant u daarna zelf\.$/);
    expect(comes.slice(3)).toEqual(['Annuleren is niet terug te draaien.']);
    const heard = page.getByRole('region', { name: 'Wie bericht krijgt' });
    await heard.getByText('7 mensen krijgen meteen een mail dat de vergadering niet doorgaat, met uw reden.').waitFor();
    expect(await heard.getByRole('listitem').count()).toBe(7);
    expect(await axeFindings(page)).toEqual([]);

    const confirm = page.getByRole('button', { name: 'Ja, annuleer de vergadering' });
    await pressEnter(page, confirm);
    await page.getByText('Schrijf waarom de vergadering niet doorgaat.').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Waarom gaat de vergadering niet door?').fill('Te weinig punten.');
    await awayAndBack(page);
    await page.getByText(STILL_HERE).waitFor();
    expect((await read()).status).not.toBe('geannuleerd');
    await pressEnter(page, confirm);

    await page.getByRole('heading', { level: 1, name: 'Stuurgroep LEA, donderdag 10 december' }).waitFor();
    await said(page, 'De vergadering van donderdag 10 december om 14.00 uur is geannuleerd.');
    expect(await focused(page)).toBe('h1: Stuurgroep LEA, donderdag 10 december');
    await page.getByText('Te weinig punten.').waitFor();
    await page.getByText('Een geannuleerde vergadering is niet meer te verplaatsen.').waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Plan de voorgestelde vergadering' }).click();
    await page.getByRole('button', { name: 'Plan deze vergadering en nodig de leden uit' }).click();
    await page.getByText(/^Gepland: Stuurgroep LEA, /).first().waitFor();
    await web.app.settle();

    await page.goto(`/vergaderingen/${autumn.coming}`);
    await settled(page);
    await page.getByText('1 agendapunt gaat door naar').waitFor();
    expect(await page.getByRole('link', { name: 'Plan de voorgestelde vergadering' }).count()).toBe(0);
    await page.getByRole('link', { name: /^de vergadering van / }).click();
    await page.getByRole('region', { name: 'Agenda' }).getByRole('heading', { name: 'Thuiszitters' }).waitFor();
    expect(web.app.mailbox.listMessages().filter(({ subject }) => subject.startsWith('Gaat niet door'))).toHaveLength(7);
    expect(web.complaints).toEqual([]);
  });

  it('is done by the chair, or recorded for the chair, and by nobody else', async () => {
    const chair = await open(autumn.chair, '/annuleren', PHONE);
    expect([await chair.getByText('Die plant de secretaris.').count(), await chair.getByLabel('Namens wie legt u dit vast?').count(), await wide(chair)]).toEqual([1, 0, false]);

    const member = await open(autumn.member);
    expect(await member.getByRole('link', { name: 'Deze vergadering annuleren' }).count()).toBe(0);
    await member.goto(`/vergaderingen/${autumn.coming}/annuleren`);
    await member.getByText('Alleen de secretaris en de voorzitter van dit overleg kunnen de vergadering annuleren.').waitFor();
    expect(await axeFindings(member)).toEqual([]);

    const page = await open(autumn.secretary, '/annuleren', PHONE);
    const [{ name }] = (await web.app.query<{ name: string }>(`SELECT name FROM person WHERE id = $1`, [autumn.chair])) as [{ name: string }];
    await page.getByLabel('Waarom gaat de vergadering niet door?').fill('De wethouder is ziek.');
    await page.getByLabel('Namens wie legt u dit vast?').selectOption(name);
    await page.getByRole('button', { name: 'Ja, annuleer de vergadering' }).click();
    await page.getByText('Kies hoe u dit hoorde.').waitFor();
    expect([await axeFindings(page), await wide(page)]).toEqual([[], false]);
    await page.getByRole('radio', { name: 'Door de telefoon' }).check();
    await page.getByRole('button', { name: 'Ja, annuleer de vergadering' }).click();
    await page.getByText('Deze vergadering gaat niet door').waitFor();
    await settled(page);
    expect([await axeFindings(page), await wide(page)]).toEqual([[], false]);
    const course = (await web.caller(autumn.secretary).get(`${G}/vergaderingen/${autumn.coming}/verloop`)).body;
    expect(JSON.stringify(course)).toContain('telefoon');

    // The chair had the question open all the while.
    await chair.getByLabel('Waarom gaat de vergadering niet door?').fill('Ik kan niet.');
    await pressEnter(chair, chair.getByRole('button', { name: 'Ja, annuleer de vergadering' }));
    await chair.getByText('Deze vergadering is al geannuleerd.').waitFor();
    expect(await focused(chair)).toContain('Deze vergadering is al geannuleerd.');
    await chair.getByRole('link', { name: 'Terug naar de vergadering' }).click();
    await chair.getByText('De wethouder is ziek.').waitFor();
    await chair.getByText('Die plant de secretaris.').waitFor();
  });

  it('asks again where the meeting was moved meanwhile, and shows where it is now', async () => {
    const page = await open(autumn.secretary, '/annuleren');
    await page.getByLabel('Waarom gaat de vergadering niet door?').fill('Te weinig punten.');
    const meeting = `${G}/vergaderingen/${autumn.coming}`;
    await web.caller(autumn.secretary).change('POST', `${meeting}/verplaatsing`, { begin: '2026-12-17T13:00:00.000Z' }, meeting);
    await pressEnter(page, page.getByRole('button', { name: 'Ja, annuleer de vergadering' }));
    await page.getByText('Iemand anders heeft hier intussen iets gewijzigd').waitFor();
    await page.getByText('Gepland op donderdag 17 december om 14.00 uur.').waitFor();
    expect([await page.getByLabel('Waarom gaat de vergadering niet door?').inputValue(), (await read()).status === 'geannuleerd', await axeFindings(page)]).toEqual(['Te weinig punten.', false, []]);
    await pressEnter(page, page.getByRole('button', { name: 'Ja, annuleer de vergadering' }));
    await page.getByRole('heading', { level: 1, name: 'Stuurgroep LEA, donderdag 17 december' }).waitFor();
    expect((await read()).status).toBe('geannuleerd');
  });

  it('tells nobody where nobody knows the date', async () => {
    const { body } = await web.caller(autumn.secretary).post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: '2027-05-20T12:00:00.000Z' });
    const page = await web.open(`/vergaderingen/${body.id}/annuleren`, { as: autumn.secretary });
    await page.getByText('Niemand krijgt bericht: de leden weten nog niet van deze datum.').waitFor();
    await page.getByText('Dit staat op de pagina van de vergadering.').waitFor();
  });
});
