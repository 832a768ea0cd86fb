/** Bestuurlijke opdrachten in the browser: written with the check reading along, laid before, accepted, reported on, stuck and solved. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

const ROOT = '/gemeenten/zoetermeer';
const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const SOUND = {
  titel: 'Aanmelden met een hulpvraag', ambitie: 'passende-plek', werkgroep: 'tafel-passende-plek', onderwerpen: ['segregatie'], resultaat: 'Een voorstel voor één aanmeldroute.', waaraanTeZien: 'Eén formulier bij alle 40 scholen',
  trekker: 'De voorzitter van de overlegtafel', middelen: '60 uur van de deelnemers', einddatum: '2021-12-01', tussenstanden: [],
};

describeWith('chromium', 'assignments', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let owner: string;
  let chair: string;
  let october: string;
  let other: string;
  let page: Page;
  const open = async (path: string, as: string): Promise<Page> => {
    page = await web.open(path, { as });
    return page;
  };
  const focused = () => page.locator(':focus');
  const isNow = (text: string) => page.getByText(text).first().waitFor();

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-09-06', '09:00'));
    const { app } = web;
    [secretary, owner, chair] = [await app.holder('stuurgroep', 'procesmanager'), await app.holder('stuurgroep', 'gelijke-kansen-1'), await app.chairOf('tafel-gelijke-kansen')];
    october = (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-07', '15:00'), extra: false, announce: false })).meetingId;
    other = (await web.caller(owner).post(`${ROOT}/opdrachten`, SOUND)).body.id;
    await web.caller(secretary).post(`${ROOT}/opdrachten/${other}/voorlegging`);
    await app.settle();
  });
  afterAll(() => web.close());
  afterEach(() => page.context().close());

  /** Everything that workflows brought is decided in the October meeting. */
  const decide = async (choice: string): Promise<void> => {
    const { app } = web;
    await app.advanceTo(instantOf('2021-10-07', '17:30'));
    const { items } = await app.commands.read(app.tenantId, ({ tx }) => meetingDetail(tx, october));
    for (const { id } of items.filter(({ origin, outcome }) => origin?.kind === 'procedure' && outcome === null)) await app.record.outcome(app.as(secretary), october, id, { outcome: 'besloten', choice });
    await app.settle();
  };

  it('is written by who sits in the stuurgroep, with the check reading along; what is missing is told at its field', async () => {
    await open('/', owner);
    await page.getByRole('link', { name: 'Opdrachten', exact: true }).click();
    await page.getByRole('link', { name: 'Stel een opdracht op' }).click();
    const form = page.getByRole('form', { name: 'De opdracht' });
    const check = page.getByRole('complementary', { name: 'Is zij SMART?' });
    await check.getByText('Nog 5 dingen nodig om haar uit te geven.').waitFor();
    await form.getByRole('button', { name: 'Bewaar als concept' }).click();
    await form.getByText('Schrijf een titel.').waitFor();
    expect(await focused().getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await form.getByLabel('Titel').fill('Eén aanmeldroute');
    await form.getByLabel('Voor welke ambitie?').selectOption('gelijke-kansen');
    await form.getByLabel('Welke werkgroep krijgt haar?').selectOption('tafel-gelijke-kansen');
    await form.getByLabel('Resultaat').fill('Ieder kind hoort erbij.');
    await check.getByText(/^Dit is een algemene wens/).waitFor();
    await form.getByLabel('Resultaat').fill('Een voorstel voor één aanmeldroute in de hele gemeente.');
    await check.getByText(/^Dit is een algemene wens/).waitFor({ state: 'detached' });
    await check.getByRole('link', { name: /^Er staat niet bij wie de trekker is/ }).click();
    await page.keyboard.type('De voorzitter van de overlegtafel');
    expect(await form.getByLabel('Trekker').inputValue()).toBe('De voorzitter van de overlegtafel');
    await form.getByLabel('Waaraan is dat te zien?').fill('Eén formulier bij alle 40 scholen');
    await form.getByLabel('Middelen').fill('60 uur van de deelnemers');
    await form.getByLabel('Voeg een onderwerp toe').selectOption('segregatie');
    await form.getByRole('group', { name: 'Waarover gaat zij?' }).getByRole('button', { name: /^Haal weg/ }).waitFor();
    await check.getByText('Nog 1 ding nodig om haar uit te geven.').waitFor();
    await form.getByRole('button', { name: 'Bewaar als concept' }).click();
    await page.getByRole('heading', { level: 1, name: 'Eén aanmeldroute' }).waitFor();
    await isNow('De einddatum ontbreekt. Kies de dag waarop het voorstel er ligt.');
    await page.getByRole('link', { name: 'Aanmelden met een hulpvraag' }).waitFor();
  });

  it('is changed, its dates typed day by day, and laid before who issues it', async () => {
    await open('/opdrachten', secretary);
    await page.getByRole('link', { name: 'Eén aanmeldroute' }).click();
    await page.getByRole('link', { name: 'Wijzig de opdracht' }).click();
    const form = page.getByRole('form', { name: 'De opdracht' });
    const type = async (group: string, date: string): Promise<void> => {
      await form.getByRole('group', { name: group }).getByRole('spinbutton').first().focus();
      await page.keyboard.type(date);
    };
    await type('Einddatum', '01052022');
    await page.getByText('Nog 1 ding nodig om haar uit te geven.').waitFor();
    await type('Nog een dag', '20012022');
    await form.getByRole('button', { name: 'Voeg deze dag toe' }).click();
    await form.getByRole('button', { name: /^Haal weg.*donderdag 20 januari 2022/ }).waitFor();
    await page.getByText('Alles staat erin om haar uit te geven.').waitFor();
    await form.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('button', { name: 'Leg de opdracht voor' }).click();
    await isNow('Ligt voor');
    await web.app.settle();
    await page.reload();
    await page.getByRole('link', { name: /^Op de agenda van donderdag 7 oktober/ }).waitFor();
  });

  it('keeps what one typed when somebody else was first, shows what the other wrote and asks what stays', async () => {
    const { body } = await web.caller(owner).post(`${ROOT}/opdrachten`, { ...SOUND, titel: 'Twee tegelijk' });
    const path = `${ROOT}/opdrachten/${body.id}`;
    await open(`/opdrachten/${body.id}/wijzigen`, owner);
    const { ambitie: _, ...content } = SOUND;
    await page.getByLabel('Titel').fill('Van mij');
    await web.caller(secretary).change('PUT', path, { ...content, titel: 'Van de ander' });
    await page.getByRole('button', { name: 'Bewaar' }).click();
    const title = page.getByRole('group', { name: 'Titel' });
    await title.getByText('Van de ander', { exact: true }).nth(1).waitFor();
    expect(await page.getByRole('textbox', { name: 'Titel', exact: true }).inputValue()).toBe('Van mij');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    expect((await web.caller(secretary).get(path)).body.titel).toBe('Van de ander');
    await title.getByRole('button', { name: 'Die van mij' }).click();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Van mij' }).waitFor();
    await page.getByRole('button', { name: 'Trek de opdracht in' }).click();
    await page.getByRole('button', { name: 'Ja, trek haar in' }).click();
    await isNow('Gestopt');
  });

  it('is accepted, reported on, stuck and solved by the group, in one thread', async () => {
    await decide('uitgeven');
    await open('/opdrachten', chair);
    expect(await page.getByRole('link', { name: 'Stel een opdracht op' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Eén aanmeldroute' }).click();
    await page.getByRole('button', { name: 'Stel eerst een vraag' }).waitFor();
    await page.getByRole('button', { name: 'Aanvaard de opdracht' }).click();
    const doing = page.getByRole('region', { name: 'Wat u nu kunt doen' });
    await doing.getByRole('button', { name: 'Geef een tussenstand' }).click();
    expect(await focused().evaluate((field) => (field as unknown as { labels: { textContent: string }[] }).labels[0]?.textContent)).toBe('Hoe staat het ervoor?');
    await doing.getByRole('button', { name: 'Verstuur de tussenstand' }).click();
    await doing.getByText('Schrijf hoe het ervoor staat.').waitFor();
    await doing.getByLabel('Hoe staat het ervoor?').fill('Twee gesprekken zijn gehouden.');
    await doing.getByRole('button', { name: 'Verstuur de tussenstand' }).click();
    await doing.getByRole('button', { name: 'Meld een knelpunt' }).waitFor();
    await web.app.advanceTo(instantOf('2021-10-08', '09:00'));
    await doing.getByRole('button', { name: 'Meld een knelpunt' }).click();
    await doing.getByLabel('Wat staat er in de weg?').fill('Twee besturen doen niet mee.');
    await doing.getByRole('checkbox', { name: 'De werkgroep heeft meer tijd nodig' }).check();
    await doing.getByRole('button', { name: 'Meld het knelpunt' }).click();
    await doing.getByText('Kies de dag die u nodig hebt, of haal het vinkje weg.').waitFor();
    await doing.getByRole('checkbox', { name: 'De werkgroep heeft meer tijd nodig' }).uncheck();
    await doing.getByRole('button', { name: 'Meld het knelpunt' }).click();
    const thread = page.getByRole('region', { name: 'Verloop' });
    await thread.getByText('Staat open').waitFor();
    expect(await thread.getByRole('listitem').locator('strong').allTextContents()).toEqual(['Knelpunt', 'Tussenstand', 'Aanvaard door de werkgroep', 'Uitgegeven']);
    await thread.getByRole('button', { name: /^Dit is opgelost/ }).click();
    await thread.getByLabel('Hoe is het opgelost?').fill('De wethouder belt ze.');
    await thread.getByRole('button', { name: 'Leg de oplossing vast' }).click();
    await thread.getByText('Staat open').waitFor({ state: 'detached' });
    expect(web.complaints.filter((text) => !text.includes('412'))).toEqual([]);
  });

  it('stands overdue first, as a list and as a board', async () => {
    await open(`/opdrachten/${other}`, secretary);
    await page.getByRole('button', { name: 'Leg vast dat de voorzitter aanvaardde' }).press('Enter');
    await page.getByRole('button', { name: 'Leg de aanvaarding vast' }).press('Enter');
    await isNow('Kies hoe u dit hoorde.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Door de telefoon' }).check();
    await page.getByRole('button', { name: 'Leg de aanvaarding vast' }).press('Enter');
    await isNow('Aanvaard door de werkgroep');
    await page.context().close();
    await web.app.advanceTo(instantOf('2021-12-08', '09:00'));
    await open('/opdrachten', owner);
    await page.getByText('waarvan 1 te laat').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Te laat (1)', 'Onderweg (1)', 'Klaar (1)']);
    await page.getByRole('link', { name: 'Bord' }).click();
    const running = page.getByRole('region', { name: /^Loopt/ });
    await running.getByRole('link').first().waitFor();
    expect(await running.getByRole('link').allTextContents()).toEqual(['Aanmelden met een hulpvraag', 'Eén aanmeldroute']);
    await page.getByLabel('Ambitie').selectOption('gelijke-kansen');
    await page.getByText('1 opdracht', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Download als tabel (csv)' }).getAttribute('href')).toContain('ambitie=gelijke-kansen');
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    const missing = '/opdrachten/00000000-0000-4000-8000-000000000000';
    for (const [address, as] of [['/opdrachten', owner], ['/opdrachten?weergave=bord', owner], ['/opdrachten/nieuw', owner], ['/opdrachten/nieuw', chair], [`/opdrachten/${other}`, await web.app.chairOf('tafel-passende-plek')], [`/opdrachten/${other}/wijzigen`, owner], [missing, owner]] as const) {
      page = await web.open(address, { as, ...options });
      for (const name of ['Meld een knelpunt']) if ((await page.getByRole('button', { name }).count()) > 0) await page.getByRole('button', { name }).click();
      await settled(page);
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
