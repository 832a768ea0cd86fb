/** An agenda is made on the meeting's page, where no agendacommissie prepares it: asked for, put in order, fixed, sent, opened again. */
import type { Locator, Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, pressEnter, said, startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'the agenda, as it is made', (chromium) => {
  const G = '/gemeenten/zoetermeer';
  let web: WebApp;
  let secretary: string;
  let chair: string;
  let member: string;
  let meeting: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
    chair = await web.app.chairOf('stuurgroep');
    [{ id: member }] = (await web.app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary, chair])) as [{ id: string }];
    meeting = (await web.caller(secretary).post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: instantOf('2026-12-10', '14:00'), uitnodigen: true })).body.id;
  });
  afterAll(() => web.close());

  const open = (who: string): Promise<Page> => web.open(`/vergaderingen/${meeting}`, { as: who });
  const hand = (titel: string) => web.caller(member).post(`${G}/vergaderingen/${meeting}/agendapunten`, { titel, doel: 'informatie', minuten: 10 });
  const state = async (): Promise<string> => (await web.caller(secretary).get(`${G}/vergaderingen/${meeting}`)).body.status;
  const agenda = (page: Page): Locator => page.getByRole('region', { name: 'Agenda' });
  const button = (page: Page, name: string): Locator => agenda(page).getByRole('button', { name, exact: true });
  /** In the list that is read, not in that by which the order is changed. */
  const own = async (page: Page): Promise<string[]> => (await agenda(page).getByRole('heading', { level: 3 }).allTextContents()).filter((title) => /Taalklassen|Schooltijden|Huisvesting/.test(title));

  it('begins with a call, which the secretary sends before its day', async () => {
    const page = await open(secretary);
    await agenda(page).getByText(/^De oproep om agendapunten gaat vanzelf uit op .*\. Eerder mag ook\.$/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await pressEnter(page, button(page, 'Vraag de leden nu om agendapunten'));
    await said(page, 'De leden zijn om agendapunten gevraagd.');
    await agenda(page).getByText(/^De oproep om agendapunten/).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Agenda', exact: true }).and(page.locator(':focus')).waitFor();
    expect(await state()).toBe('agendapunten-verzamelen');
    const others = await open(member);
    expect(await button(others, 'Vraag de leden nu om agendapunten').count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it('is put in order by the secretary, and laid before the chair', async () => {
    expect((await hand('Taalklassen')).status).toBe(201);
    // What comes in at one moment stands in no order of its own.
    await web.app.advanceTo(instantOf('2026-11-02', '10:00'));
    expect((await hand('Schooltijden')).status).toBe(201);
    await web.app.advanceTo(instantOf('2026-11-20', '10:00'));
    const page = await open(secretary);
    await agenda(page).getByRole('heading', { name: 'Schooltijden' }).waitFor();
    expect(await own(page)).toEqual(['Taalklassen', 'Schooltijden']);
    const order = agenda(page).getByRole('group', { name: 'De volgorde van de agenda' });
    await pressEnter(page, order.getByRole('button', { name: 'Schooltijden omhoog' }));
    await said(page, /^‘Schooltijden’ staat nu op plaats \d+ van \d+\.$/);
    await order.getByRole('button', { name: 'Schooltijden omhoog' }).and(page.locator(':focus')).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await pressEnter(page, button(page, 'Leg de agenda voor'));
    await said(page, 'De agenda is voorgelegd.');
    await order.waitFor({ state: 'detached' });
    expect(await own(page)).toEqual(['Schooltijden', 'Taalklassen']);
    expect(await state()).toBe('agenda-voorgesteld');
    expect(web.complaints).toEqual([]);
  });

  it('is returned by the chair with a remark, and laid before them again', async () => {
    const page = await open(chair);
    await button(page, 'Nog niet: geef de agenda terug').click();
    await button(page, 'Geef de agenda terug').click();
    await agenda(page).getByText('Schrijf wat er anders moet.').waitFor();
    await agenda(page).getByLabel('Wat moet er anders op de agenda?').fill('Begin met de taalklassen.');
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Geef de agenda terug').click();
    await said(page, 'De agenda is terug bij de secretaris.');
    await page.getByRole('heading', { name: 'Agenda', exact: true }).and(page.locator(':focus')).waitFor();
    expect(await state()).toBe('agenda-in-voorbereiding');
    // Nothing lies before the chair now.
    expect(await button(page, 'Stel de agenda vast').count()).toBe(0);
    const desk = await open(secretary);
    await button(desk, 'Leg de agenda voor').click();
    await said(desk, 'De agenda is voorgelegd.');
    expect(web.complaints).toEqual([]);
  });

  it('takes a late item only when the chair lets it on', async () => {
    expect((await hand('Huisvesting')).status).toBe(201);
    const others = await open(member);
    await agenda(others).getByText('Te laat ingediend: de voorzitter beslist nog').waitFor();
    expect(await agenda(others).getByRole('button', { name: /^Zet op deze agenda/ }).count()).toBe(0);
    const page = await open(chair);
    await agenda(page).getByText('Te laat ingediend: mag dit nog op de agenda?').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await pressEnter(page, agenda(page).getByRole('button', { name: 'Zet op deze agenda Huisvesting' }));
    await said(page, '‘Huisvesting’ komt op de agenda.');
    await agenda(page).getByRole('heading', { name: 'Huisvesting' }).waitFor();
    await page.getByRole('heading', { name: 'Agenda', exact: true }).and(page.locator(':focus')).waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('takes a late item, or leaves it to the next meeting, by telephone: the secretary records which', async () => {
    for (const titel of ['Vervoer', 'Zwemles', 'Gymzaal']) expect((await hand(titel)).status).toBe(201);
    const others = await open(member);
    expect(await button(others, 'Leg vast wat de voorzitter liet weten over Vervoer').count()).toBe(0);
    const desk = await open(secretary);
    await pressEnter(desk, button(desk, 'Leg vast wat de voorzitter liet weten over Vervoer'));
    const asked = (titel: string): Locator => agenda(desk).getByRole('form', { name: `Wat de voorzitter liet weten over ${titel}` });
    await asked('Vervoer').getByRole('button', { name: 'Toch niet' }).click();
    await button(desk, 'Leg vast wat de voorzitter liet weten over Vervoer').and(desk.locator(':focus')).press('Enter');
    await asked('Vervoer').getByRole('button', { name: 'Leg het vast' }).click();
    await asked('Vervoer').getByText('Kies hoe u dit hoorde.').waitFor();
    expect(await axeFindings(desk)).toEqual([]);
    await asked('Vervoer').getByRole('radio', { name: 'Door de telefoon' }).check();
    await asked('Vervoer').getByRole('button', { name: 'Leg het vast' }).click();
    await said(desk, 'Vastgelegd: ‘Vervoer’ komt op de agenda.');
    await desk.getByRole('heading', { name: 'Agenda', exact: true }).and(desk.locator(':focus')).waitFor();
    await agenda(desk).getByRole('listitem').filter({ has: desk.getByRole('heading', { name: 'Vervoer' }) }).getByText('later toegevoegd met instemming van de voorzitter').waitFor();

    await button(desk, 'Leg vast wat de voorzitter liet weten over Zwemles').click();
    await asked('Zwemles').getByRole('radio', { name: 'Naar de volgende vergadering' }).check();
    await asked('Zwemles').getByRole('radio', { name: 'Per mail' }).check();
    await asked('Zwemles').getByRole('button', { name: 'Leg het vast' }).click();
    await said(desk, 'Vastgelegd: ‘Zwemles’ gaat naar de volgende vergadering.');

    const { resultaten } = (await web.caller(secretary).get(`${G}/vergaderingen/${meeting}/verloop`)).body;
    expect(resultaten.slice(-2)).toMatchObject([
      { wat: 'Laat agendapunt toegelaten', over: 'Vervoer', door: { id: secretary }, namens: { persoon: { id: chair }, kanaal: 'telefoon' } },
      { wat: 'Laat agendapunt niet toegelaten', over: 'Zwemles', door: { id: secretary }, namens: { persoon: { id: chair }, kanaal: 'e-mail' } },
    ]);
    await desk.getByText('Laat zien wie wat wanneer deed').click();
    await desk.getByRole('region', { name: 'Verloop' }).getByText(/, per telefoon op .*; vastgelegd door /).waitFor();

    // Who is second is told so, and neither answer is lost.
    await button(desk, 'Leg vast wat de voorzitter liet weten over Gymzaal').click();
    await asked('Gymzaal').getByRole('radio', { name: 'Door de telefoon' }).check();
    const page = await open(chair);
    await agenda(page).getByRole('button', { name: 'Zet op deze agenda Gymzaal' }).click();
    await said(page, '‘Gymzaal’ komt op de agenda.');
    await asked('Gymzaal').getByRole('button', { name: 'Leg het vast' }).click();
    await agenda(desk).getByText('Iemand anders was eerder: ‘Gymzaal’ wacht niet meer op de voorzitter.').and(desk.locator(':focus')).waitFor();
    expect(await axeFindings(desk)).toEqual([]);
    expect(web.complaints.splice(0)).toEqual([expect.stringContaining('409')]);
  });

  it('is fixed by the chair, or by telephone: the secretary records it', async () => {
    const desk = await open(secretary);
    await button(desk, 'Leg vast wat de voorzitter liet weten').click();
    const form = agenda(desk).getByRole('form', { name: 'Wat de voorzitter liet weten' });
    await form.getByRole('radio', { name: 'Door de telefoon' }).check();
    expect(await axeFindings(desk)).toEqual([]);
    const page = await open(chair);
    await agenda(page).getByText(/^De agenda gaat daarna met de stukken uit: uiterlijk /).waitFor();
    await form.getByRole('button', { name: 'Leg het vast' }).click();
    await said(desk, 'Vastgelegd: de agenda is vastgesteld.');
    expect(await state()).toBe('agenda-vastgesteld');
    // Who had the page open learns that somebody was first.
    await button(page, 'Stel de agenda vast').click();
    await agenda(page).getByText('Iemand anders was eerder: wat u deed, is niet doorgegaan. Hierboven staat hoe de agenda nu is.').waitFor();
    await agenda(page).getByText('Iemand anders was eerder').and(page.locator(':focus')).waitFor();
    expect(await button(page, 'Stel de agenda vast').count()).toBe(0);
    expect(web.complaints.splice(0)).toEqual([expect.stringContaining('412')]);
  });

  it('is sent before its day after a question, and opened again as a new version', async () => {
    const page = await open(secretary);
    await button(page, 'Verzend de agenda nu').click();
    await agenda(page).getByText('Alle leden krijgen de agenda dan meteen, met de stukken die er zijn.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Ja, verzend de agenda').click();
    await said(page, 'De agenda gaat naar alle leden.');
    expect(await state()).toBe('agenda-verzonden');
    await button(page, 'Maak de agenda weer open').click();
    await agenda(page).getByText('De leden hebben deze agenda al. U legt hem opnieuw voor, en zij krijgen daarna een nieuwe versie.').waitFor();
    await button(page, 'Ja, maak de agenda open').click();
    await said(page, 'De agenda is weer open.');
    expect(await state()).toBe('agenda-in-voorbereiding');
    const again = button(page, 'Leg de agenda voor');
    await again.waitFor();
    const seen = await open(chair);
    expect(await button(seen, 'Leg de agenda voor').count()).toBe(0);
    expect(web.complaints).toEqual([]);
    // Something came in meanwhile: it is shown, asked once more, and then done.
    expect((await hand('Rekenen')).status).toBe(201);
    await again.click();
    await agenda(page).getByRole('listitem').filter({ hasText: 'Rekenen' }).first().waitFor();
    await again.click();
    await said(page, 'De agenda is voorgelegd.');
    expect(await agenda(page).getByText('Iemand anders was eerder').count()).toBe(0);
    expect(web.complaints.splice(0)).toEqual([expect.stringContaining('412')]);
    // Members have a version already: what is fixed now goes to all of them at once.
    await seen.reload();
    await agenda(seen).getByText('De leden hebben een eerdere versie van deze agenda.').waitFor();
    await button(seen, 'Stel de agenda vast').click();
    await agenda(seen).getByText('Alle leden krijgen de nieuwe agenda dan meteen, met de stukken die er zijn.').waitFor();
    await button(seen, 'Ja, stel de agenda vast').click();
    await said(seen, 'De agenda is vastgesteld.');
    expect(await state()).toBe('agenda-verzonden');
    await agenda(seen).getByRole('button', { name: 'Zet op deze agenda : Rekenen' }).click();
    await agenda(seen).getByText('De leden hebben de agenda al: zij krijgen meteen een nieuwe, met dit punt.').waitFor();
    expect(await axeFindings(seen)).toEqual([]);
    await agenda(seen).getByRole('button', { name: 'Ja, zet op deze agenda Rekenen' }).click();
    await said(seen, '‘Rekenen’ komt op de agenda.');
    expect(web.complaints).toEqual([]);
  });
});
