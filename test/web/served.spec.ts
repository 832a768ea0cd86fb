/** The bestuurssecretariaat of a member, in the browser: what they record for that member, and under whose name it stands. */
import type { Locator, Page } from '@playwright/test';
import { nameOffices } from '#apps/cli/start/example-offices';
import { instantOf } from '#calendar/local-date';
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, focused, startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'a bestuurssecretariaat', (chromium) => {
  const G = '/gemeenten/zoetermeer';
  let web: WebApp;
  let secretary: string;
  let holder: string;
  let member: { id: string; naam: string };

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    await nameOffices(web.app, web.app.tenantId);
    const { resultaten } = (await web.caller('').get(`${G}/kijk-mee`)).body;
    const held = resultaten.find(({ functie }: { functie: string }) => functie === 'bestuurssecretariaat');
    [holder, member] = [held.persoon.id, held.voor];
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
  });
  afterAll(() => web.close());

  const plan = async (day: string): Promise<string> => (await web.caller(secretary).post(`${G}/vergaderingen`, { overleg: 'platform', begin: instantOf(day, '15:00') })).body.id;
  const part = (page: Page): Locator => page.getByRole('region', { name: `Namens ${member.naam}` });
  const onAgenda = (page: Page, title: string): Locator => page.getByRole('region', { name: 'Agenda' }).getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

  it('hands in an item for its member, and it stands there under the name of that member', async () => {
    const id = await plan('2026-11-17');
    const page = await web.open(`/vergaderingen/${id}`, { as: holder });
    await part(page).getByRole('button', { name: `Punt inbrengen namens ${member.naam}` }).click();
    const form = page.getByRole('form', { name: `Punt inbrengen namens ${member.naam}` });
    await form.getByRole('button', { name: 'Breng het punt in' }).click();
    await form.getByText('Kies hoe u dit hoorde.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form.getByLabel('Waar gaat het over?').fill('Schooltijden');
    await form.getByRole('radio', { name: 'Ter informatie' }).check();
    await form.getByLabel('Hoeveel minuten is ervoor nodig?').fill('500');
    const full = form.getByRole('status').filter({ hasText: /^Alle punten samen duren dan .* In de vergadering is plaats voor .*\. U kunt het punt toch inbrengen\.$/ });
    await full.waitFor();
    expect(await form.getByLabel('Hoeveel minuten is ervoor nodig?').getAttribute('aria-describedby')).toContain(await full.getAttribute('id'));
    await form.getByLabel('Hoeveel minuten is ervoor nodig?').fill('10');
    await full.waitFor({ state: 'detached' });
    await form.getByRole('radio', { name: 'Mondeling' }).check();
    await form.getByRole('button', { name: 'Breng het punt in' }).click();
    await part(page).getByText(`‘Schooltijden’ is ingebracht namens ${member.naam}.`).waitFor();
    expect(await focused(page)).toContain('Het staat op de agenda.');
    await onAgenda(page, 'Schooltijden').getByText(`door ${member.naam}`).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const seen = (await web.caller(member.id).get(`${G}/vergaderingen/${id}`)).body;
    expect(seen.agenda).toContainEqual(expect.objectContaining({ titel: 'Schooltijden', ingediendDoor: member.id }));
    const own = await web.open(`/vergaderingen/${id}`, { as: member.id });
    await onAgenda(own, 'Schooltijden').waitFor();
    expect(await own.getByRole('region', { name: /^Namens / }).count()).toBe(0);
    await own.getByText('Laat zien wie wat wanneer deed').click();
    await own.getByRole('region', { name: 'Verloop' }).getByText(new RegExp(`${member.naam}, mondeling op .*; vastgelegd door `)).waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('finds on Vandaag what waits for its member, and the way to where it records the answer', async () => {
    const id = await plan('2026-10-13');
    const page = await web.open('/', { as: holder });
    const waits = page.getByRole('listitem').filter({ hasText: `Voor ${member.naam}` }).filter({ hasText: 'dinsdag 13 oktober' });
    expect(await waits.count()).toBe(0);
    await web.caller(secretary).post(`${G}/vergaderingen/${id}/oproep`);
    await page.reload();
    await waits.waitFor();
    expect(await waits.textContent()).toMatch(new RegExp(`^Voor ${member.naam}: Oproep voor agendapunten.*Uiterlijk .*Waarom ik\\? U bent het bestuurssecretariaat van ${member.naam}\\.`));
    expect(await axeFindings(page)).toEqual([]);
    await waits.getByRole('link', { name: /^Punt inbrengen, of melden dat er geen punten zijn/ }).click();
    await part(page).getByRole('button', { name: `Meld dat ${member.naam} geen agendapunten heeft` }).waitFor();
    expect(await focused(page)).toBe(`h2: Namens ${member.naam}`);
    await web.caller(member.id).post(`${G}/vergaderingen/${id}/oproep/antwoord`, { antwoord: 'geen-agendapunten' });
    await page.goto('/');
    await page.getByRole('region', { name: 'Komende termijnen' }).waitFor();
    expect(await waits.count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it('is asked what the member would be: whether another overleg decides on it', async () => {
    const westland = await startWebApp(chromium, instantOf('2022-01-04', '09:00'), { scheme: 'westland' });
    await nameOffices(westland.app, westland.app.tenantId);
    const { resultaten } = (await westland.caller('').get('/gemeenten/westland/kijk-mee')).body;
    const { persoon, voor } = resultaten.find(({ functie }: { functie: string }) => functie === 'bestuurssecretariaat');
    const bodyId = westland.app.scheme.bodies[0]!.id;
    const { meetingId } = await westland.app.meetings.plan(westland.app.as('', { actor: { kind: 'system', name: 'setup' } }), { bodyId, startsAt: instantOf('2022-04-21', '15:00'), extra: true, announce: false });
    await westland.app.settle();
    const page = await westland.open(`/vergaderingen/${meetingId}`, { as: persoon.id });
    await page.getByRole('button', { name: `Punt inbrengen namens ${voor.naam}` }).click();
    const form = page.getByRole('form', { name: `Punt inbrengen namens ${voor.naam}` });
    await form.getByLabel('Waar gaat het over?').fill('Nieuwbouw');
    await form.getByRole('radio', { name: 'Om te besluiten' }).check();
    await form.getByLabel('Welk besluit vraagt u?').fill('Instemmen.');
    await form.getByLabel('Hoeveel minuten is ervoor nodig?').fill('10');
    await form.getByLabel('Gaat het over iets waarover een ander overleg beslist?').selectOption('Huisvesting (OOGO huisvesting)');
    await form.getByRole('radio', { name: 'Mondeling' }).check();
    await form.getByRole('button', { name: 'Breng het punt in' }).click();
    await form.getByText('Over dit onderwerp beslist de LEA niet: dat gebeurt in OOGO huisvesting. Kies informatie of advies.').waitFor();
    await form.getByRole('radio', { name: 'Om advies te geven' }).check();
    await form.getByRole('button', { name: 'Breng het punt in' }).click();
    await page.getByText(`‘Nieuwbouw’ is ingebracht namens ${voor.naam}.`).waitFor();
    expect(await westland.app.query(`SELECT topic, submitted_by AS by FROM agenda_item WHERE title = 'Nieuwbouw'`)).toEqual([{ topic: 'huisvesting', by: voor.id }]);
    expect(westland.complaints).toEqual([]);
    await westland.close();
  });

  it('says that its member has no items, once they are asked for', async () => {
    const id = await plan('2026-10-06');
    const early = await web.open(`/vergaderingen/${id}`, { as: holder });
    expect(await part(early).getByRole('button', { name: /geen agendapunten heeft$/ }).count()).toBe(0);
    expect((await web.caller(secretary).post(`${G}/vergaderingen/${id}/oproep`)).status).toBeLessThan(300);
    const page = await web.open(`/vergaderingen/${id}`, { as: holder });
    const button = part(page).getByRole('button', { name: `Meld dat ${member.naam} geen agendapunten heeft` });
    await button.click();
    await part(page).getByRole('button', { name: 'Toch niet' }).click();
    expect(await focused(page)).toBe(`button: Meld dat ${member.naam} geen agendapunten heeft`);
    await button.click();
    const form = page.getByRole('form', { name: `Meld dat ${member.naam} geen agendapunten heeft` });
    await form.getByRole('radio', { name: 'In een vergadering' }).check();
    await form.getByRole('button', { name: 'Leg vast' }).click();
    await part(page).getByText(`Vastgelegd: ${member.naam} heeft geen agendapunten.`).waitFor();
    expect(await focused(page)).toContain('Vastgelegd');
    expect(await axeFindings(page)).toEqual([]);
    expect(await web.app.query('SELECT person_id AS by, answer FROM call_answer WHERE meeting_id = $1', [id])).toEqual([{ by: member.id, answer: 'geen-agendapunten' }]);
    // Once it is answered it is not asked again.
    await page.reload();
    await part(page).getByRole('button', { name: `Punt inbrengen namens ${member.naam}` }).waitFor();
    expect(await button.count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it('adds a paper for its member, also one that was announced', async () => {
    const id = await plan('2026-12-08');
    await web.caller(member.id).post(`${G}/vergaderingen/${id}/agendapunten`, { titel: 'Begroting', doel: 'informatie', minuten: 20, stukken: ['Cijfers'] });
    await web.caller(secretary).post(`${G}/vergaderingen/${id}/agendapunten`, { titel: 'Van een ander', doel: 'informatie', minuten: 5 });
    const page = await web.open(`/vergaderingen/${id}`, { as: holder });
    expect(await onAgenda(page, 'Van een ander').getByRole('button').count()).toBe(0);
    await onAgenda(page, 'Begroting').getByRole('button', { name: `Stuk toevoegen namens ${member.naam}` }).click();
    const form = page.getByRole('form', { name: `Stuk toevoegen namens ${member.naam}` });
    await form.getByRole('button', { name: 'Voeg het stuk toe' }).click();
    await form.getByText('Kies een bestand.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form.getByLabel('Het bestand').setInputFiles({ name: 'cijfers.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 cijfers') });
    await form.getByRole('radio', { name: 'Per mail' }).check();
    await form.getByRole('button', { name: 'Voeg het stuk toe' }).click();
    await onAgenda(page, 'Begroting').getByRole('link', { name: 'Cijfers' }).waitFor();
    expect(await focused(page)).toContain(`button: Stuk toevoegen namens ${member.naam}`);
    const { agenda } = (await web.caller(member.id).get(`${G}/vergaderingen/${id}`)).body;
    const [paper] = agenda.find(({ titel }: { titel: string }) => titel === 'Begroting').stukken;
    expect(paper).toMatchObject({ titel: 'Cijfers', bestandsnaam: 'cijfers.pdf', aanwezig: true });
    expect(await web.app.query('SELECT added_by AS by FROM document WHERE id = $1', [paper.id])).toEqual([{ by: member.id }]);
    expect(web.complaints).toEqual([]);
  });

  it('says what the achterban of its member thinks of a decision under reservation', async () => {
    const id = await plan('2026-11-24');
    const { body } = await web.caller(member.id).post(`${G}/vergaderingen/${id}/agendapunten`, { titel: 'Huisvesting', doel: 'besluitvorming', gevraagdBesluit: 'Instemmen.', minuten: 20 });
    await web.app.advanceTo(instantOf('2026-11-24', '17:00'));
    await web.caller(secretary).post(`${G}/vergaderingen/${id}/agendapunten/${body.id}/uitkomst`, { uitkomst: 'onder-voorbehoud', tot: instantOf('2026-12-08', '12:00') });
    const page = await web.open('/', { as: holder });
    await page.getByRole('listitem').filter({ hasText: 'Besluit onder voorbehoud: Huisvesting' }).getByRole('link', { name: /^Naar de agenda, om vast te leggen/ }).click();
    await onAgenda(page, 'Huisvesting').getByRole('button', { name: `Leg vast wat de achterban van ${member.naam} zei` }).click();
    const form = page.getByRole('form', { name: `Antwoord van de achterban van ${member.naam}` });
    await form.getByRole('button', { name: 'Leg vast' }).click();
    await form.getByText('Kies wat de achterban zei.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form.getByRole('radio', { name: 'Akkoord: het besluit geldt', exact: true }).check();
    await form.getByRole('radio', { name: 'Door de telefoon' }).check();
    await form.getByRole('button', { name: 'Leg vast' }).click();
    await onAgenda(page, 'Huisvesting').getByText('de achterban stemde in').waitFor();
    await form.waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('Huisvesting');
    expect(await page.getByRole('button', { name: /^Leg vast wat/ }).count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it('says what its member remarks on the draft, and does not read what the members remark', async () => {
    const id = await plan('2027-01-19');
    await web.app.advanceTo(instantOf('2027-01-20', '09:00'));
    await web.caller(secretary).send('PUT', `${G}/vergaderingen/${id}/verslag`, { body: { secties: [{ agendapuntId: null, tekst: 'Wij kwamen bijeen.' }] }, headers: { 'if-match': '*' } });
    expect((await web.caller(secretary).change('POST', `${G}/vergaderingen/${id}/verslag/indiening`, undefined, `${G}/vergaderingen/${id}/verslag`)).status).toBeLessThan(300);
    const page = await web.open('/', { as: holder });
    await page.getByRole('listitem').filter({ hasText: 'Opmerkingen bij het conceptverslag' }).filter({ hasText: '19 januari' }).getByRole('link', { name: /^Naar het conceptverslag/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Verslag/ }).waitFor();
    await web.caller(member.id).post(`${G}/vergaderingen/${id}/verslag/opmerkingen`, { tekst: 'De datum klopt niet.' });
    await page.reload();
    const remarks = page.getByRole('region', { name: 'Opmerkingen' });
    await remarks.getByText('Wat er is opgemerkt, lezen alleen de leden.').waitFor();
    await remarks.getByRole('button', { name: `Opmerking maken namens ${member.naam}` }).click();
    const form = page.getByRole('form', { name: `Opmerking namens ${member.naam}` });
    expect(await axeFindings(page)).toEqual([]);
    await form.getByLabel('Wat moet er anders, of wat ontbreekt?').fill('Ook de bibliotheek was er.');
    await form.getByRole('button', { name: 'Plaats de opmerking' }).click();
    await form.getByText('Kies hoe u dit hoorde.').waitFor();
    await form.getByRole('radio', { name: 'Per mail' }).check();
    await form.getByRole('button', { name: 'Plaats de opmerking' }).click();
    await remarks.getByText(`De opmerking is geplaatst namens ${member.naam}.`).waitFor();
    expect(await focused(page)).toBe(`button: Opmerking maken namens ${member.naam}`);
    expect(await page.getByText('De datum klopt niet.').count()).toBe(0);
    const { opmerkingen } = (await web.caller(member.id).get(`${G}/vergaderingen/${id}/verslag`)).body;
    expect(opmerkingen.map(({ persoonId, tekst }: { persoonId: string; tekst: string }) => [persoonId, tekst]).sort()).toEqual([[member.id, 'De datum klopt niet.'], [member.id, 'Ook de bibliotheek was er.']]);
    expect(web.complaints).toEqual([]);
  });
});
