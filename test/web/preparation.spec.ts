/** An agendacommissie at work in the browser: asked, answered, decided, put in order, closed; by mouse and by keyboard. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'the preparation of an agenda on its page', (chromium) => {
  const G = '/gemeenten/haarlemmermeer';
  let web: WebApp;
  let secretary: string;
  let member: string;
  let meeting: string;
  let next: string;
  const page = (as: string): Promise<Page> => web.open(`/vergaderingen/${meeting}/voorbereiding`, { as });
  const read = async () => (await web.caller(secretary).get(`${G}/vergaderingen/${meeting}/voorbereiding`)).body;
  const offered = (on: Page, title: string) => on.getByRole('region', { name: 'Ingebrachte punten' }).getByRole('listitem').filter({ has: on.getByRole('heading', { name: title, exact: true }) });
  const order = (on: Page) => on.getByRole('region', { name: 'De agenda tot nu toe' }).getByRole('listitem').locator('span:nth-child(2)').allTextContents();
  const submit = async (titel: string, minuten: number) => (await web.caller(member).post(`${G}/vergaderingen/${meeting}/voorbereiding/agendapunten`, { titel, doel: 'informatie', minuten })).status;

  beforeEach(async () => {
    web = await startWebApp(chromium, instantOf('2025-02-03', '09:00'), { scheme: 'haarlemmermeer' });
    secretary = await web.app.holder('besturenoverleg', 'secretaris');
    member = await web.app.holder('agendacommissie', 'po');
    const plan = async (day: string) => (await web.caller(secretary).post(`${G}/vergaderingen`, { overleg: 'besturenoverleg', begin: instantOf(day, '15:00') })).body.id;
    [meeting, next] = [await plan('2025-05-22'), await plan('2025-11-20')];
    await web.app.settle();
  });
  afterEach(() => web.close());

  it('asks the committee, takes an item with all that belongs to it, and "geen agendapunten"', async () => {
    // Before they are asked members bring in what they want; that there is nothing answers the call.
    const early = await page(member);
    await early.getByText(/^Wat wil uw achterban besproken hebben\? Inbrengen kan tot/).waitFor();
    await early.getByRole('button', { name: 'Punt inbrengen' }).waitFor();
    expect(await early.getByRole('button', { name: 'Geen agendapunten' }).count()).toBe(0);

    // The page of the meeting leads there, and asks nothing itself.
    const meetingPage = await web.open(`/vergaderingen/${meeting}`, { as: secretary });
    await meetingPage.getByRole('link', { name: 'Hoe de agendacommissie deze agenda voorbereidt' }).waitFor();
    expect(await meetingPage.getByRole('region', { name: 'Uw inbreng' }).count()).toBe(0);

    const own = await page(secretary);
    await own.getByRole('button', { name: 'Vraag nu om punten' }).click();
    await own.getByText('Punten kunnen nog worden ingebracht.').waitFor();
    // Of who sits in the overleg and not in the committee nothing is asked; they may bring in an item all the same.
    const notAsked = await page(await web.app.holder('besturenoverleg', 'po-2'));
    await notAsked.getByText(/^Wat wil uw achterban besproken hebben\? Inbrengen kan tot/).waitFor();
    await notAsked.getByRole('button', { name: 'Punt inbrengen' }).waitFor();
    expect(await notAsked.getByRole('button', { name: 'Geen agendapunten' }).count()).toBe(0);

    const form = await page(member);
    await form.getByRole('button', { name: 'Punt inbrengen' }).click();
    expect(await form.locator(':focus').evaluate((field) => (field as unknown as { labels: { textContent: string }[] }).labels[0]?.textContent)).toBe('Waar gaat het over?');
    await form.getByRole('button', { name: 'Breng het punt in' }).click();
    await form.getByText('Schrijf waar het punt over gaat.').waitFor();
    await form.getByText('Kies wat u van het overleg vraagt.').waitFor();
    expect(await form.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(form)).toEqual([]);
    await form.getByLabel('Waar gaat het over?').fill('Thuiszitters');
    await form.getByRole('radio', { name: 'Om te besluiten' }).check();
    await form.getByLabel('Hoeveel minuten is ervoor nodig?').fill('500');
    await form.getByRole('status').filter({ hasText: 'Alle punten samen duren dan' }).waitFor();
    expect(await axeFindings(form)).toEqual([]);
    await form.getByLabel('Hoeveel minuten is ervoor nodig?').fill('25');
    await form.getByLabel('Namens wie brengt u het in?').fill('Werkgroep Inclusie');
    await form.getByLabel('Welke stukken horen erbij?').fill('Cijfers\nNotitie');
    await form.getByRole('button', { name: 'Breng het punt in' }).click();
    await form.getByText('Schrijf op welk besluit u vraagt.').waitFor();
    await form.getByLabel('Welk besluit vraagt u?').fill('Instemmen met de aanpak.');
    await form.getByRole('button', { name: 'Breng het punt in' }).click();
    await form.getByText('‘Thuiszitters’ is ingebracht. U hoort wat de commissie besluit.').waitFor();
    expect(await form.locator(':focus').textContent()).toContain('‘Thuiszitters’ is ingebracht.');
    expect((await read()).punten).toMatchObject([{ titel: 'Thuiszitters', doel: 'besluitvorming', minuten: 25, voorWie: 'Werkgroep Inclusie', gevraagdBesluit: 'Instemmen met de aanpak.', stukken: ['Cijfers', 'Notitie'], ingediendDoor: { id: member } }]);
    expect(await form.getByRole('button', { name: 'Geen agendapunten' }).count()).toBe(0);

    const other = await page(await web.app.holder('agendacommissie', 'vo'));
    await other.getByRole('button', { name: 'Geen agendapunten' }).click();
    await other.getByText('U hebt geantwoord.').waitFor();
    expect(await other.getByRole('button', { name: 'Zet op de agenda' }).count()).toBe(0);
    await own.reload();
    await own.getByRole('region', { name: 'Wie heeft geantwoord' }).getByText('2 van de 8.').waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('is waited for on the page of the meeting: the agenda is laid before nobody while the committee is at work', async () => {
    const moment = async (id: string) => (await read()).termijnen.find((one: { id: string }) => one.id === id).moment;
    const agenda = async () => (await web.open(`/vergaderingen/${meeting}`, { as: secretary })).getByRole('region', { name: 'Agenda', exact: true });
    await web.app.advanceTo(await moment('itemsDue'));
    const busy = await agenda();
    await busy.getByText(/^De agendacommissie werkt nog aan deze agenda, uiterlijk tot .* om .*\. Moet u hem daarna nog voorleggen, dan krijgt u bericht\.$/).waitFor();
    expect(await busy.getByRole('button', { name: 'Leg de agenda voor' }).count()).toBe(0);
    expect(await axeFindings(busy.page())).toEqual([]);

    await web.app.advanceTo(await moment('approval'));
    const over = await agenda();
    await over.getByRole('button', { name: 'Leg de agenda voor' }).waitFor();
    expect(await over.getByText('De agendacommissie werkt nog aan deze agenda').count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it('decides on each item, shows whether it all fits, changes the order by keyboard and fixes the agenda', async () => {
    await web.caller(secretary).post(`${G}/vergaderingen/${meeting}/voorbereiding/oproep`);
    for (const [title, minutes] of [['Een', 20], ['Twee', 30], ['Drie', 40], ['Vier', 10], ['Vijf', 15], ['Zes', 10]] as const) expect(await submit(title, minutes)).toBe(201);
    const own = await page(secretary);
    await own.getByText('De agenda is 60 minuten te lang').waitFor();
    await own.getByText(/^Afronden kan als iedereen de tijd heeft gehad/).waitFor();
    expect(await axeFindings(own)).toEqual([]);
    await web.app.advanceTo((await read()).termijnen.find(({ id }: { id: string }) => id === 'meetsBefore').moment);
    await own.reload();
    await settled(own);

    await offered(own, 'Een').getByRole('button', { name: /^Zet op de agenda/ }).click();
    await offered(own, 'Een').getByText('Komt op de agenda.').waitFor();
    expect(await own.locator(':focus').textContent()).toBe('Een');
    const otherwise = async (title: string, kind: string) => {
      await offered(own, title).getByRole('button', { name: /^Iets anders/ }).click();
      await offered(own, title).getByRole('radio', { name: kind }).check();
    };
    const lay = (title: string) => offered(own, title).getByRole('button', { name: 'Leg het besluit vast' }).click();
    await otherwise('Twee', 'Op de agenda, met een andere tijd');
    expect(await axeFindings(own)).toEqual([]);
    await offered(own, 'Twee').getByLabel('Hoeveel minuten krijgt het?').fill('15');
    await lay('Twee');
    await offered(own, 'Twee').getByText('Komt op de agenda.').waitFor();
    await otherwise('Drie', 'Doorschuiven naar een andere vergadering');
    await lay('Drie');
    await own.getByText('Kies de vergadering waar het heen gaat.').waitFor();
    await offered(own, 'Drie').getByLabel('Naar welke vergadering?').selectOption('donderdag 20 november');
    await lay('Drie');
    await offered(own, 'Drie').getByText('Schuift door naar een andere vergadering.').waitFor();
    await otherwise('Vier', 'Samenvoegen met een ander punt');
    await offered(own, 'Vier').getByLabel('Met welk punt?').selectOption('Een');
    await lay('Vier');
    await offered(own, 'Vier').getByText('Het staat nu bij ‘Een’.').waitFor();
    await otherwise('Vijf', 'Verwijzen naar een ander overleg');
    await offered(own, 'Vijf').getByLabel('Naar welk overleg?').selectOption('Werkgroep Inclusie');
    await lay('Vijf');
    await offered(own, 'Vijf').getByText('Het gaat naar Werkgroep Inclusie.').waitFor();
    await own.getByText('Afronden kan als over elk punt is beslist: nog 1 punt.').waitFor();
    await otherwise('Zes', 'Niet op de agenda');
    await lay('Zes');
    await own.getByText('Schrijf waarom het niet op de agenda komt').waitFor();
    expect(await own.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    await offered(own, 'Zes').getByLabel('Waarom?').fill('Dit hoort bij de gemeente zelf.');
    await awayAndBack(own);
    await offered(own, 'Zes').getByRole('button', { name: /^Iets anders/ }).click();
    await own.getByText(STILL_HERE).waitFor();
    await lay('Zes');
    await offered(own, 'Zes').getByText('Dit hoort bij de gemeente zelf.').waitFor();

    await own.getByText('90 minuten van de 120: 55 voor vaste punten en 35 voor gekozen punten. Er is nog plaats voor 30 minuten.').waitFor();
    const down = own.getByRole('button', { name: 'Een omlaag' });
    await down.focus();
    await own.keyboard.press('Enter');
    await own.getByText('‘Een’ staat nu op plaats 2 van 2.').waitFor();
    expect((await order(own)).slice(3, 5)).toEqual(['Twee (15 minuten)', 'Een (20 minuten)']);
    expect(await own.locator(':focus').getAttribute('aria-label')).toBe('Een omlaag');
    await own.keyboard.press('Enter');
    expect((await order(own)).slice(3, 5)).toEqual(['Twee (15 minuten)', 'Een (20 minuten)']);
    await awayAndBack(own);
    await own.getByText(STILL_HERE).waitFor();
    expect((await order(own)).slice(3, 5)).toEqual(['Twee (15 minuten)', 'Een (20 minuten)']);
    await own.getByRole('button', { name: 'Stel de agenda vast' }).click();
    await own.getByText('De voorbereiding is klaar.').waitFor();
    await web.app.settle();
    const whole = await web.caller(secretary).get(`${G}/vergaderingen/${meeting}`);
    expect(whole.body.status).toBe('agenda-vastgesteld');
    expect(whole.body.agenda.map(({ titel }: { titel: string }) => titel)).toEqual(['Opening en mededelingen', 'Voortgang van de LEA', 'Inbreng van de stuur- en werkgroepen', 'Twee', 'Een', 'Rondvraag en sluiting']);
    expect((await web.caller(secretary).get(`${G}/vergaderingen/${next}`)).body.agenda.map(({ titel }: { titel: string }) => titel)).toContain('Drie');
    expect(web.complaints).toEqual([]);
  });

  it('lets who brought an item in take it back, and shows who may not decide no buttons to do so', async () => {
    await web.caller(secretary).post(`${G}/vergaderingen/${meeting}/voorbereiding/oproep`);
    await submit('Doorstroom', 15);
    const phone = await web.open(`/vergaderingen/${meeting}/voorbereiding`, { as: secretary, viewport: { width: 360, height: 740 } });
    await phone.getByRole('button', { name: /^Iets anders/ }).click();
    expect(await phone.evaluate(() => (globalThis as unknown as { document: { documentElement: { scrollWidth: number } } }).document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeFindings(phone)).toEqual([]);
    // Not what another item was merged into.
    await submit('Overgang', 15);
    await submit('Nog eens overgang', 15);
    const [into, merged] = await Promise.all(['Overgang', 'Nog eens overgang'].map(async (title) => (await web.app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE title = $1`, [title]))[0]!.id)) as [string, string];
    await web.app.preparation.decide(web.app.as(secretary), meeting, merged, { decision: 'merged', into });
    const own = await page(member);
    expect(await own.getByRole('button', { name: /^Zet op de agenda|omhoog$|Stel de agenda vast/ }).count()).toBe(0);
    expect(await own.getByRole('button', { name: /^Neem terug/ }).allTextContents()).toEqual(['Neem terug Doorstroom']);
    await own.getByRole('button', { name: 'Neem terug Doorstroom' }).click();
    await offered(own, 'Doorstroom').waitFor({ state: 'detached' });
    expect(await own.locator(':focus').textContent()).toBe('Ingebrachte punten');
  });

  it('offers no decision to who is kept from an item', async () => {
    await web.caller(secretary).post(`${G}/vergaderingen/${meeting}/voorbereiding/oproep`);
    await submit('Gunning', 15);
    await submit('Doorstroom', 15);
    await web.app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) SELECT tenant_id, gen_random_uuid(), id, $1, 'geweerd', 'Eigen belang', '2025-02-03' FROM agenda_item WHERE title = 'Gunning'`, [secretary]);
    const own = await page(secretary);
    await offered(own, 'Gunning').getByText('U wordt bij dit punt geweerd vanwege een eigen belang. Anderen beslissen erover.').waitFor();
    const buttons = (title: string) => offered(own, title).getByRole('button').count();
    expect(await buttons('Gunning')).toBe(0);
    expect(await buttons('Doorstroom')).toBeGreaterThan(0);
    // Whoever brought it in takes it back all the same.
    await web.app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) SELECT tenant_id, gen_random_uuid(), id, $1, 'geweerd', 'Eigen belang', '2025-02-03' FROM agenda_item WHERE title = 'Gunning'`, [member]);
    const theirs = await page(member);
    await theirs.getByRole('button', { name: 'Neem terug Gunning' }).click();
    await offered(theirs, 'Gunning').waitFor({ state: 'detached' });
  });

  it('moves the committee’s own meeting, and the place, after showing what changes; the meeting stays', async () => {
    const own = await page(secretary);
    await own.getByRole('link', { name: 'Deze bijeenkomst verplaatsen' }).click();
    await own.getByRole('heading', { level: 1, name: 'Agendacommissie verplaatsen' }).waitFor();
    await settled(own);
    expect(await axeFindings(own)).toEqual([]);
    const due = (await read()).termijnen.find(({ id }: { id: string }) => id === 'itemsDue').moment as string;
    const show = own.getByRole('button', { name: 'Toon wat er verandert' });
    const fill = async (day: string): Promise<void> => {
      await own.getByRole('spinbutton', { name: 'dag, Nieuwe dag' }).focus();
      await own.keyboard.type(day);
      await show.click();
    };
    await fill('21052025');
    await own.getByText('De agendacommissie vergadert nadat de punten binnen zijn en voordat de agenda wordt vastgesteld.').waitFor();
    expect(await axeFindings(own)).toEqual([]);
    const inTime = new Date(Date.parse(due) + 24 * 36e5).toISOString().slice(0, 10);
    await own.getByLabel('Waar').fill('Raadhuis');
    await fill(inTime.split('-').reverse().join(''));
    await own.getByRole('heading', { name: 'Wat er verandert' }).waitFor();
    await own.getByText('De plaats wordt Raadhuis.').waitFor();
    await own.getByText('niemand krijgt bericht, want niemand kent deze datum nog').waitFor();
    expect(await axeFindings(own)).toEqual([]);
    const before = (await read()).begin;
    await own.getByRole('button', { name: /^Verplaats naar/ }).click();
    await own.getByRole('heading', { level: 1, name: /^Voorbereiding van / }).waitFor();
    const after = await read();
    expect([after.bijeenkomst.begin.slice(0, 10), after.bijeenkomst.plaats, after.begin]).toEqual([inTime, 'Raadhuis', before]);
    await own.getByText('Raadhuis').waitFor();

    // Who may not, reads why.
    const other = await page(member);
    expect(await other.getByRole('link', { name: 'Deze bijeenkomst verplaatsen' }).count()).toBe(0);
    await other.goto(`/vergaderingen/${meeting}/voorbereiding/verplaatsen`);
    await other.getByText('Alleen de secretaris van de agendacommissie of van het overleg kan de bijeenkomst verplaatsen.').waitFor();
    expect(web.complaints.filter((text) => !text.includes('409'))).toEqual([]);
  });

  it('closes nothing on a page that is out of date', async () => {
    await web.caller(secretary).post(`${G}/vergaderingen/${meeting}/voorbereiding/oproep`);
    await web.app.advanceTo((await read()).termijnen.find(({ id }: { id: string }) => id === 'meetsBefore').moment);
    const own = await page(secretary);
    const begin = instantOf('2025-05-06', '11:00');
    await web.caller(secretary).change('PUT', `${G}/vergaderingen/${meeting}/voorbereiding/verplaatsing`, { begin }, `${G}/vergaderingen/${meeting}/voorbereiding`);
    await own.getByRole('button', { name: 'Stel de agenda vast' }).click();
    await own.getByText('Iemand anders heeft hier intussen iets gewijzigd').waitFor();
    expect((await read()).status).toBe('beslissen');
    await own.getByText('dinsdag 6 mei om 11.00 uur').waitFor();
    await own.getByRole('button', { name: 'Stel de agenda vast' }).click();
    await own.getByText('De voorbereiding is klaar.').waitFor();
  });
});
