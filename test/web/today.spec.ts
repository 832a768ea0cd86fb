import type { Page } from '@playwright/test';
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, focused, pressEnter, said, settled, startWebApp, timesIn, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'Vandaag', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
  });
  afterAll(() => web.close());

  it('lets a visitor choose whom to be, and says who that is from then on', async () => {
    const page = await web.open('/');
    expect(web.complaints).toEqual([]);
    expect(await page.getByText('Dinsdag 10 november 2026').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Of kies iemand anders' }).click();
    const choice = page.getByRole('button', { name: /^Kijk mee als/ }).first();
    const name = (await choice.textContent())!.replace('Kijk mee als ', '');
    await choice.click();
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    await page.getByText(`U kijkt mee als ${name}, secretaris van Bestuurlijk platform en nog 5 overleggen`).waitFor();
    expect(await page.getByRole('status').filter({ hasText: `U kijkt nu mee als ${name}.` }).count()).toBe(1);
    await page.reload();
    await page.getByText(`U kijkt mee als ${name}`).waitFor();
    await page.context().close();
  });

  it('puts what is late on top, and then what is coming, in order of time', async () => {
    const page = await web.open('/', { as: autumn.secretary });
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual(['Vraagt nu aandacht', 'Komende termijnen', 'Volgende vergaderingen', 'Laatste mails van het voorbeeld']);
    const late = await page.getByRole('region', { name: 'Vraagt nu aandacht' }).getByRole('listitem').allTextContents();
    expect(late.some((text) => /Te laat: Conceptverslag klaar.*Stuurgroep LEA, vergadering van donderdag 29 oktober.*Moest klaar zijn op woensdag 4 november om 17.00 uur: 6 dagen geleden/.test(text))).toBe(true);
    expect(late.some((text) => /Te laat: Conceptverslag klaar.*Waarom ik\? U bent notulist van Stuurgroep LEA: u schrijft het verslag\./.test(text))).toBe(true);
    const days = await timesIn(page.getByRole('region', { name: 'Komende termijnen' }));
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual([...days].sort());
    await page.context().close();
  });

  it('answers “Waarom deze datum?” from the keyboard, step by step', async () => {
    const page = await web.open('/', { as: autumn.secretary });
    const question = 'Waarom deze datum? Agendapunten binnen, Stuurgroep LEA';
    const focus = page.locator(':focus');
    do await page.keyboard.press('Tab');
    while ((await focus.textContent()) !== question);
    await page.keyboard.press('Enter');
    const steps = page.getByRole('list', { name: question }).getByRole('listitem');
    expect(await steps.first().textContent()).toBe('3 weken voor de vergadering van donderdag 10 december 2026 is donderdag 19 november 2026.');
    await page.context().close();
  });

  it('leaves a task that is done where it stood, and takes that back, from the keyboard', async () => {
    await twoTasks(web, autumn.secretary);
    const page = await web.open('/kalender', { as: autumn.secretary });
    await answeredWith(page, '**/termijnen', { telaat: [], wacht: [] });
    await answeredWith(page, '**/taken', { gevraagd: [] });
    await page.getByRole('link', { name: 'Vandaag' }).click();
    const done = page.getByRole('button', { name: /^Afgehandeld/ });
    const items = page.getByRole('region', { name: 'Vraagt nu aandacht' }).getByRole('listitem');
    const calm = page.getByText('Er is niets te laat en er wacht niets.');
    await done.nth(1).waitFor();
    // Of the button's words those stay that say what it is about.
    const [first, second] = (await done.allTextContents()).map((button) => button.replace('Afgehandeld : ', '')) as [string, string];
    await pressEnter(page, done.first());
    await items.first().getByText(`Afgehandeld: ${first}`).waitFor();
    await said(page, /^De taak is afgehandeld\./);
    expect(await focused(page)).toBe(`p: Afgehandeld: ${first}`);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`button: Ongedaan maken : ${first}`);
    await page.keyboard.press('Enter');
    await items.first().getByRole('button', { name: `Afgehandeld : ${first}` }).waitFor();
    await said(page, 'De taak staat weer open.');
    expect(await focused(page)).toBe(`button: Afgehandeld : ${first}`);
    expect(await page.getByRole('button', { name: /^Ongedaan maken/ }).count()).toBe(0);

    await page.keyboard.press('Enter');
    await items.first().getByText(`Afgehandeld: ${first}`).waitFor();
    expect(await calm.count()).toBe(0);
    await pressEnter(page, done.first());
    await items.nth(1).getByText(`Afgehandeld: ${second}`).waitFor();
    await calm.waitFor();
    expect(await focused(page)).toBe(`p: Afgehandeld: ${second}`);
    // For as long as one stays.
    await awayAndBack(page);
    await calm.waitFor();
    expect(await page.getByText(/^Afgehandeld: /).count()).toBe(0);
    await page.unrouteAll({ behavior: 'wait' });
    await page.context().close();
  });

  it('shows the next meetings with how far they are', async () => {
    const page = await web.open('/', { as: autumn.member });
    const next = page.getByRole('region', { name: 'Volgende vergaderingen' }).getByRole('listitem').first();
    expect(await next.textContent()).toBe('Stuurgroep LEADonderdag 10 december om 14.00 uurOver 4 weken, Stadhuis ZoetermeerAgendapunten worden verzameld');
    await page.context().close();
  });

  it('says what a meeting asks of one from the day on which it is asked, with the way to it', async () => {
    const late = await web.open('/', { as: autumn.secretary });
    const asks = (page: Page) => page.getByRole('region', { name: 'Vraagt nu aandacht' }).getByRole('listitem');
    const draft = asks(late).filter({ hasText: 'Te laat: Conceptverslag klaar' }).first();
    await draft.getByRole('link', { name: 'Naar het verslag : Stuurgroep LEA, vergadering van donderdag 29 oktober' }).waitFor();
    // Said once.
    expect(await asks(late).filter({ hasText: 'Verslag schrijven' }).count()).toBe(0);
    await late.context().close();
    const page = await web.open('/', { as: autumn.member });
    const call = asks(page).filter({ hasText: 'Voor u: Oproep voor agendapunten' });
    expect(await call.textContent()).toMatch(/Stuurgroep LEA, vergadering van donderdag 10 decemberUiterlijk donderdag 19 november: over 9 dagen\.Waarom ik\? U bent lid van Stuurgroep LEA\./);
    expect(await axeFindings(page)).toEqual([]);
    await call.getByRole('link', { name: /^Punt inbrengen, of melden dat u geen punten hebt/ }).click();
    await page.locator('#inbreng:focus').waitFor();
    await page.context().close();
  });

  it('says what waits on one’s own name, and lets one do it', async () => {
    const { app } = web;
    const page = await web.open('/', { as: autumn.member });
    const calm = page.getByText('Er is niets te laat en er wacht niets.');
    const own = page.getByRole('region', { name: 'Vraagt nu aandacht' }).getByRole('listitem').filter({ hasText: /Actiepunt: |Tekst voor uw achterban/ });
    expect(await own.count()).toBe(0);
    for (const [text, dueOn] of [['Cijfers aanvullen', '2026-11-06'], ['Zaal zoeken', '2026-11-20']] as const) await app.record.action(app.as(autumn.secretary), autumn.held, { text, dueOn, ownerId: autumn.member });
    await app.query(`INSERT INTO constituency_text (tenant_id, meeting_id, text, sent_at) VALUES ($1, $2, 'Om door te geven.', '2026-11-02T08:00:00Z')`, [app.tenantId, autumn.held]);
    await app.query(`INSERT INTO constituency_passing (tenant_id, meeting_id, person_id, body_id, seat_id) SELECT $1, $2, person_id, body_id, seat_id FROM membership WHERE body_id = 'stuurgroep' AND person_id = $3 LIMIT 1`, [app.tenantId, autumn.held, autumn.member]);
    await page.reload();
    await own.nth(2).waitFor();
    expect(await calm.count()).toBe(0);
    const [late, open, text] = await own.allTextContents();
    expect(late).toMatch(/^Te laat: Actiepunt: Cijfers aanvullenStuurgroep LEA, vergadering van donderdag 29 oktoberMoest klaar zijn op vrijdag 6 november: 4 dagen geleden\.Waarom ik\? Dit actiepunt staat op uw naam\./);
    expect(open).toMatch(/^Voor u: Actiepunt: Zaal zoeken.*Uiterlijk vrijdag 20 november: over 10 dagen\./);
    expect(text).toMatch(/^Voor u: Tekst voor uw achterban: nog door te geven.*Sinds maandag 2 november/);
    // Where one goes on after undoing has an id; a text for the achterban has nothing to undo.
    expect(await Promise.all([0, 1, 2].map((nr) => own.nth(nr).locator('[id^="doen-"]').count()))).toEqual([1, 1, 0]);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Is gereed : Actiepunt: Cijfers aanvullen' }).click();
    await page.getByText('Gereed gemeld: Cijfers aanvullen').waitFor();
    expect(await focused(page)).toBe('p: Gereed gemeld: Cijfers aanvullen');
    await page.getByRole('button', { name: 'Ongedaan maken : Cijfers aanvullen' }).click();
    await said(page, 'Het actiepunt staat weer open.');
    await own.first().getByText('Te laat:').waitFor();
    expect(await focused(page)).toBe('button: Is gereed : Actiepunt: Cijfers aanvullen');
    await page.keyboard.press('Enter');
    await page.getByText('Gereed gemeld: Cijfers aanvullen').waitFor();
    expect(await web.app.query(`SELECT l.what FROM logbook l JOIN action_item a ON a.id = l.action_id WHERE a.text = 'Cijfers aanvullen' ORDER BY l.at`)).toHaveLength(3);
    await own.getByRole('link', { name: 'Naar de tekst, en melden dat u hem doorgaf' }).click();
    await page.getByText('Om door te geven.').waitFor();
    await page.context().close();
  });

  it('leads from a secretary’s task to where it is done', async () => {
    const { app } = web;
    const task = (kind: string, meetingId: string | null, text: string) => app.query(`INSERT INTO task (tenant_id, id, kind, body_id, meeting_id, text, created_at) VALUES ($1, gen_random_uuid(), $2, 'stuurgroep', $3, $4, '2026-11-09T08:00:00Z')`, [app.tenantId, kind, meetingId, text]);
    await app.record.action(app.as(autumn.secretary), autumn.held, { text: 'Folder maken' });
    await task('actiepunt-zonder-eigenaar', autumn.held, 'Actiepunt ‘Folder maken’ staat op naam van Jan, die nergens meer zit.');
    await task('wettelijke-toets', null, 'Wettelijk overleg 2026: Leg het mandaat vast.');
    const page = await web.open('/', { as: autumn.secretary });
    await page.getByRole('link', { name: 'Naar het actiepunt, om het gereed te melden' }).click();
    const record = page.getByRole('region', { name: 'Besluiten en acties' }).getByRole('listitem').filter({ hasText: 'Folder maken' });
    await record.getByRole('button', { name: /^Is gereed.*Folder maken$/ }).click();
    await record.getByText('gereed op dinsdag 10 november').waitFor();
    expect(await focused(page)).toBe('p: Gereed gemeld.');
    await record.getByRole('button', { name: 'Ongedaan maken : Folder maken' }).click();
    await record.getByText('gereed op dinsdag 10 november').waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^button: Is gereed.*Folder maken$/);
    await page.keyboard.press('Enter');
    await record.getByText('gereed op dinsdag 10 november').waitFor();
    await page.reload();
    await record.getByText('gereed op dinsdag 10 november').waitFor();
    expect(await record.getByRole('button', { name: /^Ongedaan maken/ }).count()).toBe(0);
    await page.goto('/');
    await page.getByRole('link', { name: 'Naar de wettelijke toets' }).click();
    await page.getByRole('button', { name: /^Mandaat vastleggen/ }).first().click();
    const form = page.getByRole('form', { name: 'Mandaat vastleggen' });
    await form.getByRole('button', { name: 'Leg vast' }).click();
    await form.getByText('Vul de naam in, of kies een plek.').waitFor();
    await form.getByLabel('Namens wie wordt er gesproken?').selectOption({ index: 1 });
    expect(await axeFindings(page)).toEqual([]);
    await form.getByLabel('Naam').fill('Jan de Wit');
    await form.getByLabel('Waar is het mandaat te lezen?').fill('Brief van 3 september');
    await form.getByRole('button', { name: 'Leg vast' }).click();
    await form.waitFor({ state: 'detached' });
    expect((await web.caller(autumn.secretary).get('/gemeenten/zoetermeer/wettelijke-toets/mandaten')).body.resultaten).toMatchObject([{ overleg: 'platform', naam: 'Jan de Wit', vanaf: '2026-01-01', tot: null, vindplaats: 'Brief van 3 september' }]);
    const mandate = page.getByRole('region', { name: 'Mandaten' }).getByRole('listitem');
    await mandate.getByText('Namens hen spreekt in Bestuurlijk platform: Jan de Wit.').waitFor();
    await pressEnter(page, mandate.getByRole('button', { name: /^Laat eindigen/ }));
    await pressEnter(page, mandate.getByRole('button', { name: 'Toch niet' }));
    expect(await focused(page)).toMatch(/^button: Laat eindigen/);
    await pressEnter(page, mandate.getByRole('button', { name: /^Laat eindigen/ }));
    const ending = mandate.getByRole('form', { name: /^Mandaat van .* laten eindigen$/ });
    await ending.locator(':focus').and(page.getByRole('spinbutton', { name: /Laatste dag/ }).first()).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await pressEnter(page, ending.getByRole('button', { name: 'Leg het einde vast' }));
    await mandate.getByText('Van donderdag 1 januari 2026 tot en met dinsdag 10 november 2026.').waitFor();
    await said(page, /^Het mandaat van .* geldt tot en met dinsdag 10 november 2026\.$/);
    await mandate.getByRole('button', { name: /^Trek in/ }).waitFor();
    expect(await focused(page)).toMatch(/^(button: Trek in|li)/);
    expect(await mandate.getByRole('button', { name: /^Laat eindigen/ }).count()).toBe(0);
    await pressEnter(page, mandate.getByRole('button', { name: /^Trek in/ }));
    const withdrawing = mandate.getByRole('form', { name: /^Mandaat van .* intrekken$/ });
    await pressEnter(page, withdrawing.getByRole('button', { name: 'Trek het mandaat in' }));
    await withdrawing.getByText('Schrijf waarom dit mandaat er niet had moeten staan.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await withdrawing.getByRole('textbox').fill('De brief ging over een ander overleg.');
    await pressEnter(page, withdrawing.getByRole('button', { name: 'Trek het mandaat in' }));
    await mandate.getByText(/^Ingetrokken op dinsdag 10 november 2026: dit mandaat telt niet mee\. De reden: De brief ging/).waitFor();
    await said(page, /^Het mandaat van .* is ingetrokken en telt niet meer mee\.$/);
    await mandate.and(page.locator(':focus')).waitFor();
    expect(await mandate.getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  it('begins with ten of all that asks for attention, some of every kind, and goes on with the others when asked', async () => {
    const many = (count: number) => web.app.query(`INSERT INTO task (tenant_id, id, kind, body_id, text, created_at) SELECT $1, gen_random_uuid(), 'mail-geweigerd', 'stuurgroep', 'Veel: mail ' || lpad(n::text, 2, '0'), '2026-11-08T08:00:00Z'::timestamptz + n * interval '1 minute' FROM generate_series(1, $2::int) n`, [web.app.tenantId, count]);
    await many(14);
    try {
      const page = await web.open('/', { as: autumn.secretary });
      const asked = page.getByRole('region', { name: 'Vraagt nu aandacht' }).getByRole('list').first().locator('> li');
      const more = page.getByRole('button', { name: /^Toon ook de andere \(\d+\)$/ });
      await more.waitFor();
      const kinds = (await asked.allTextContents()).map((text) => text.split(':')[0]);
      expect([kinds.length, [...new Set(kinds)].sort()]).toEqual([10, ['Te laat', 'Voor u']]);
      await pressEnter(page, more);
      await asked.nth(10).and(page.locator(':focus')).waitFor();
      expect((await asked.allTextContents()).filter((text) => text.includes('Veel: mail'))).toHaveLength(14);
      expect(await more.count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      await page.context().close();
    } finally {
      await web.app.query(`DELETE FROM task WHERE text LIKE 'Veel: mail %'`);
    }
  });

  it('does not say that nothing waits before it knows', async () => {
    const page = await web.open('/toegankelijkheid', { as: autumn.secretary });
    await answeredWith(page, '**/termijnen', { telaat: [], wacht: [] });
    await page.route('**/taken', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }));
    await page.goto('/');
    await page.getByRole('heading', { level: 2, name: 'Komende termijnen' }).waitFor();
    await page.getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
    expect(await page.getByText('Er is niets te laat en er wacht niets.').count()).toBe(0);
    await page.unrouteAll({ behavior: 'wait' });
    await page.context().close();
  });

  it('says so when the server does not answer, keeps what it shows, and goes on by itself', async () => {
    const page = await web.open('/', { as: autumn.secretary });
    await page.route('**/v1/**', (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: 'Alle vergaderingen' }).click();
    const banner = page.getByText('Geen verbinding met de server.');
    await banner.waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Vergaderingen 2026-2027');
    await page.unroute('**/v1/**');
    await banner.waitFor({ state: 'detached' });
    await page.getByText('2 vergaderingen in schooljaar 2026-2027').waitFor();
    await page.context().close();
  });

  it('becomes English once there is a connection, and says meanwhile that there is none', async () => {
    const page = await web.open('/', { as: autumn.member });
    await settled(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Geen verbinding met de server.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.context().close();
  });

  it('has its menu behind a button on a telephone, which Escape and a choice close', async () => {
    const page = await web.open('/', { as: autumn.secretary, viewport: { width: 390, height: 844 } });
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    const button = menu.getByRole('button', { name: 'Menu' });
    expect(await menu.getByRole('link').count()).toBe(0);
    await button.click();
    await menu.getByRole('link', { name: 'Zoeken' }).focus();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate<string | undefined>('document.activeElement?.textContent')).toBe('Menu');
    await page.keyboard.press('Enter');
    await menu.getByRole('link', { name: 'Kalender' }).click();
    await page.getByRole('heading', { level: 1, name: /^Kalender/ }).waitFor();
    await button.and(page.locator('[aria-expanded="false"]')).waitFor();
    expect(await menu.getByRole('link').count()).toBe(0);
    // Nor is it open again for who goes back, or for who chose the page that is there.
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    await settled(page);
    expect(await menu.getByRole('link').count()).toBe(0);
    await button.click();
    await menu.getByRole('link', { name: 'Vandaag' }).click();
    await button.and(page.locator('[aria-expanded="false"]')).waitFor();
    expect(await page.evaluate<string | undefined>('document.activeElement?.textContent')).toBe('Menu');
    await page.context().close();
  });

  it('has its menu open on a telephone until the page that was chosen is there', async () => {
    const page = await web.open('/', { as: autumn.secretary, viewport: { width: 390, height: 844 } });
    await settled(page);
    let come = (): void => {};
    const asked = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/*.js', async (route) => {
      await asked;
      await route.continue();
    });
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    await menu.getByRole('button', { name: 'Menu' }).click();
    await menu.getByRole('link', { name: 'Jaarplannen' }).click();
    await menu.locator('a[data-pressed]').waitFor();
    expect(await menu.locator('a[data-pressed]').textContent()).toBe('Jaarplannen');
    come();
    await page.getByRole('heading', { level: 1, name: 'Jaarplannen' }).waitFor();
    await menu.getByRole('link').first().waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('prints the reasons and leaves out what only works on a screen', async () => {
    const page = await web.open('/', { as: autumn.secretary });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(false);
    expect(await page.getByText('3 weken voor de vergadering van donderdag 10 december 2026').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

/** The server of two readers did not take a mail. */
async function twoTasks({ caller }: WebApp, secretary: string): Promise<void> {
  const path = '/gemeenten/zoetermeer/mailings';
  const { body } = await caller(secretary).get(path);
  const mailing = `${path}/${body.resultaten.at(-1).id}`;
  const { body: mail } = await caller(secretary).get(mailing);
  const open = (mail.bezorgingen as { id: string; status: string }[]).filter(({ status }) => status === 'aangekomen').slice(0, 2);
  for (const { id } of open) await caller(secretary).post(`${mailing}/bezorgingen/${id}/terugmelding`, { antwoord: '550 onbekend adres' });
}

/** What the API answers at `path`, with these changes, on its way to the page. */
const answeredWith = (page: Page, path: string, changes: object): Promise<unknown> =>
  page.route(path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), ...changes } });
  });
