/** An agenda item is taken back on the meeting's page: by whoever handed it in, for them, and by the secretary. */
import type { Locator, Page } from '@playwright/test';
import { nameOffices } from '#apps/cli/start/example-offices';
import { instantOf } from '#calendar/local-date';
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, focused, startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'an agenda item that is taken back', (chromium) => {
  const G = '/gemeenten/zoetermeer';
  let web: WebApp;
  let secretary: string;
  let holder: string;
  let member: { id: string; naam: string };
  let meeting: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    await nameOffices(web.app, web.app.tenantId);
    const { resultaten } = (await web.caller('').get(`${G}/kijk-mee`)).body;
    const held = resultaten.find(({ functie }: { functie: string }) => functie === 'bestuurssecretariaat');
    [holder, member] = [held.persoon.id, held.voor];
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
  });
  afterAll(() => web.close());

  const plan = async (day: string): Promise<void> => void (meeting = (await web.caller(secretary).post(`${G}/vergaderingen`, { overleg: 'platform', begin: instantOf(day, '15:00') })).body.id);
  const hand = async (who: string, titel: string, more: object = {}): Promise<string> => (await web.caller(who).post(`${G}/vergaderingen/${meeting}/agendapunten`, { titel, doel: 'informatie', minuten: 10, ...more })).body.id;
  const open = (who: string): Promise<Page> => web.open(`/vergaderingen/${meeting}`, { as: who });
  const agenda = (page: Page): Locator => page.getByRole('region', { name: 'Agenda' });
  const item = (page: Page, title: string): Locator => agenda(page).getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  const form = (page: Page, title: string): Locator => page.getByRole('form', { name: `‘${title}’ terugnemen` });

  it('is asked first, and then gone for all', async () => {
    await plan('2026-12-08');
    await hand(member.id, 'Schooltijden', { stukken: ['Rooster'] });
    await hand(secretary, 'Van een ander');
    const page = await open(member.id);
    expect(await item(page, 'Van een ander').getByRole('button', { name: /^Neem terug/ }).count()).toBe(0);
    const button = item(page, 'Schooltijden').getByRole('button', { name: /^Neem terug.*Schooltijden$/ });
    await button.click();
    await form(page, 'Schooltijden').getByText('De agenda gaat dan uit zonder dit punt. Er gaat geen mail over uit. De stukken die erbij horen, gaan mee van de agenda.').waitFor();
    expect(await focused(page)).toContain('De agenda gaat dan uit zonder dit punt.');
    expect(await axeFindings(page)).toEqual([]);
    await form(page, 'Schooltijden').getByRole('button', { name: 'Toch niet' }).click();
    expect(await focused(page)).toContain('button: Neem terug');
    await button.click();
    await form(page, 'Schooltijden').getByRole('button', { name: 'Ja, neem terug' }).click();
    await agenda(page).getByText('‘Schooltijden’ is teruggenomen.').waitFor();
    expect(await focused(page)).toContain('‘Schooltijden’ is teruggenomen.');
    expect(await item(page, 'Schooltijden').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);

    const others = await open(secretary);
    expect(await item(others, 'Schooltijden').count()).toBe(0);
    await others.getByText('Laat zien wie wat wanneer deed').click();
    await others.getByRole('region', { name: 'Verloop' }).getByText('Agendapunt ingetrokken: Schooltijden').waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('by a bestuurssecretariaat, who says how they heard it; where another was first it says so', async () => {
    await plan('2026-11-17');
    const id = await hand(member.id, 'Schooltijden');
    const page = await open(holder);
    await item(page, 'Schooltijden').getByRole('button', { name: `Neem terug namens ${member.naam}` }).click();
    await form(page, 'Schooltijden').getByRole('button', { name: 'Ja, neem terug' }).click();
    await form(page, 'Schooltijden').getByText('Kies hoe u dit hoorde.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form(page, 'Schooltijden').getByRole('radio', { name: 'Mondeling' }).check();
    await web.caller(member.id).post(`${G}/vergaderingen/${meeting}/agendapunten/${id}/intrekking`, {});
    await form(page, 'Schooltijden').getByRole('button', { name: 'Ja, neem terug' }).click();
    await agenda(page).getByText('‘Schooltijden’ staat hier niet meer. Dit agendapunt is al ingetrokken. Er is niets meer aan te doen.').waitFor();
    expect(await focused(page)).toContain('‘Schooltijden’ staat hier niet meer.');
    // The browser itself says that the server refused.
    expect(web.complaints.splice(0)).toEqual([expect.stringContaining('409')]);
  });

  it('by the secretary, in the name of whoever handed it in, also while it waits for the chair', async () => {
    await plan('2026-10-06');
    const { termijnen } = (await web.caller(secretary).get(`${G}/vergaderingen/${meeting}`)).body;
    await web.app.advanceTo(termijnen.find(({ id }: { id: string }) => id === 'itemsDue').moment);
    await hand(member.id, 'Laat punt');
    const page = await open(secretary);
    await agenda(page).getByRole('button', { name: /^Neem terug.*Laat punt$/ }).click();
    const asked = form(page, 'Laat punt');
    await asked.getByText('De voorzitter hoeft er dan niet meer over te beslissen.').waitFor();
    await asked.getByText('Alleen wie het indiende, krijgt er een mail over.').waitFor();
    await asked.getByLabel('Waarom?').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await asked.getByLabel('Namens wie legt u dit vast?').selectOption(member.naam);
    await asked.getByText('Er gaat geen mail over uit.').waitFor();
    expect(await asked.getByLabel('Waarom?').count()).toBe(0);
    await asked.getByRole('radio', { name: 'Door de telefoon' }).check();
    await asked.getByRole('button', { name: 'Ja, neem terug' }).click();
    await agenda(page).getByText('‘Laat punt’ is teruggenomen.').waitFor();
    const { resultaten } = (await web.caller(secretary).get(`${G}/vergaderingen/${meeting}/verloop`)).body;
    expect(resultaten.at(-1)).toMatchObject({ wat: 'Agendapunt ingetrokken', over: 'Laat punt', door: { id: secretary }, namens: { persoon: { id: member.id }, kanaal: 'telefoon' } });
    expect(web.complaints).toEqual([]);
  });

  it('where an agendacommissie prepares the agenda: what still lies before it by a bestuurssecretariaat, and what it placed by who sits in that alone', async () => {
    const westland = await startWebApp(chromium, instantOf('2022-01-04', '09:00'), { scheme: 'westland' });
    const { app } = westland;
    await nameOffices(app, app.tenantId);
    const { resultaten } = (await westland.caller('').get('/gemeenten/westland/kijk-mee')).body;
    const { persoon, voor } = resultaten.find(({ functie }: { functie: string }) => functie === 'bestuurssecretariaat');
    const keeper = await app.holder('bestuurlijk-overleg', 'secretaris');
    const [receiver] = await app.query<{ id: string }>(`SELECT DISTINCT person_id AS id FROM membership WHERE body_id = 'agendacommissie' AND upper_inf(held) AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'bestuurlijk-overleg')`);
    const at = `/vergaderingen/${(await app.meetings.plan(app.as(keeper), { bodyId: 'bestuurlijk-overleg', startsAt: instantOf('2022-04-21', '15:00'), extra: true, announce: false })).meetingId}`;
    await app.settle();
    await westland.caller(keeper).post(`/gemeenten/westland${at}/voorbereiding/oproep`);
    const bring = async (who: string, titel: string): Promise<string> => (await westland.caller(who).post(`/gemeenten/westland${at}/voorbereiding/agendapunten`, { titel, doel: 'informatie', minuten: 10 })).body.id;
    await bring(voor.id, 'Nieuwbouw');
    const placed = await bring(receiver!.id, 'Jongeren zonder werk');
    await westland.caller(keeper).post(`/gemeenten/westland${at}/voorbereiding/agendapunten/${placed}/besluit`, { besluit: 'aanvaard' });
    await app.settle();

    const page = await westland.open(at, { as: persoon.id, viewport: { width: 390, height: 844 } });
    await agenda(page).getByText('Ingebracht: de agendacommissie beslist nog of het op de agenda komt').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await agenda(page).getByRole('button', { name: `Neem terug namens ${voor.naam}` }).click();
    await form(page, 'Nieuwbouw').getByText('De agendacommissie hoeft er dan niet meer over te beslissen. Er gaat geen mail over uit.').waitFor();
    await form(page, 'Nieuwbouw').getByRole('radio', { name: 'Mondeling' }).check();
    await form(page, 'Nieuwbouw').getByRole('button', { name: 'Ja, neem terug' }).click();
    await agenda(page).getByText('‘Nieuwbouw’ is teruggenomen.').waitFor();
    expect(await focused(page)).toContain('‘Nieuwbouw’ is teruggenomen.');

    const own = await westland.open(at, { as: receiver!.id });
    await own.getByText('U leest mee als ontvanger van het verslag').waitFor();
    await item(own, 'Jongeren zonder werk').getByRole('button', { name: /^Neem terug/ }).click();
    await form(own, 'Jongeren zonder werk').getByRole('button', { name: 'Ja, neem terug' }).click();
    await agenda(own).getByText('‘Jongeren zonder werk’ is teruggenomen.').waitFor();
    expect(westland.complaints).toEqual([]);
    await westland.close();
  });

  it('by the secretary without a word from whoever handed it in: they get a mail, with the reason', async () => {
    await plan('2026-11-24');
    await hand(member.id, 'Zwemles');
    const page = await open(secretary);
    await item(page, 'Zwemles').getByRole('button', { name: /^Neem terug.*Zwemles$/ }).click();
    await form(page, 'Zwemles').getByLabel('Waarom?').fill('Er is geen tijd.');
    await form(page, 'Zwemles').getByRole('button', { name: 'Ja, neem terug' }).click();
    await agenda(page).getByText('‘Zwemles’ is teruggenomen.').waitFor();
    await web.app.settle();
    expect(await web.app.query(`SELECT d.person_id AS to, m.text_body LIKE '%Er is geen tijd.%' AS why FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'item-taken-off'`)).toEqual([{ to: member.id, why: true }]);
    expect(web.complaints).toEqual([]);
  });
});
