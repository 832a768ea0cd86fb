import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

describeWith('chromium', 'who sits where', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let member: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('platform', 'procesmanager');
    [member] = await web.app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id <> $1 ORDER BY seat_id LIMIT 1`, [secretary]).then((rows) => rows.map(({ id }) => id)) as [string];
  });
  afterAll(() => web.close());

  it('lets the secretary bring somebody in, who follows the one who sits there; from the keyboard', async () => {
    const page = await web.open('/mensen', { as: secretary });
    await page.getByRole('button', { name: 'Voeg iemand toe' }).press('Enter');
    const adding = page.getByRole('form', { name: 'Iemand toevoegen' });
    await adding.getByRole('button', { name: 'Voeg toe' }).press('Enter');
    await adding.getByText('Vul een naam in.').waitFor();
    await adding.getByLabel('Naam').fill('Nieuwe Bestuurder');
    await adding.getByLabel('Mailadres').fill('geen adres');
    await adding.getByRole('button', { name: 'Voeg toe' }).press('Enter');
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await adding.getByLabel('Mailadres').fill('nieuw@school.example');
    await adding.getByRole('button', { name: 'Voeg toe' }).press('Enter');
    await page.getByRole('button', { name: 'Voeg iemand toe' }).waitFor();

    const platform = page.getByRole('region', { name: 'Bestuurlijk platform' });
    const button = platform.getByRole('button', { name: /^Zet een opvolger op / }).first();
    const seat = (await button.locator('.visually-hidden').textContent())!.replace(' op ', '');
    await button.press('Enter');
    const form = page.getByRole('form', { name: `Een opvolger voor ${seat}` });
    await form.getByRole('button', { name: 'Zet op deze plek' }).press('Enter');
    await form.getByText('Kies iemand.').waitFor();
    await form.getByRole('combobox').selectOption({ label: 'Nieuwe Bestuurder' });
    await form.getByRole('button', { name: 'Zet op deze plek' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    await platform.getByRole('strong').getByText('Nieuwe Bestuurder').first().waitFor();
    expect(await web.app.query(`SELECT count(*)::int AS n FROM membership m JOIN person p ON p.id = m.person_id WHERE p.name = 'Nieuwe Bestuurder' AND m.body_id = 'platform'`)).toEqual([{ n: 1 }]);
    await page.context().close();
  });

  it('lets a seat fall empty on a day, and a stand-in take it', async () => {
    const page = await web.open('/mensen', { as: secretary });
    const platform = page.getByRole('region', { name: 'Bestuurlijk platform' });
    const item = platform.getByRole('listitem').filter({ hasText: 'Nieuwe Bestuurder' });
    await item.getByRole('button', { name: /^Zet een plaatsvervanger/ }).click();
    const form = page.getByRole('form', { name: /^Een plaatsvervanger voor / });
    await form.getByRole('combobox').selectOption({ index: 2 });
    await form.getByRole('button', { name: 'Leg de vervanging vast' }).click();
    await item.getByText('Plaatsvervanger:').waitFor();
    await item.getByRole('button', { name: /^Laat de vervanging eindigen/ }).waitFor();
    await item.getByRole('button', { name: /^Laat eindigen/ }).click();
    await page.getByRole('form', { name: 'Vertrek van Nieuwe Bestuurder' }).getByRole('button', { name: 'Leg het vertrek vast' }).click();
    // Who came today cannot have left today: the reason is told, and nothing changes.
    await page.getByRole('form', { name: 'Vertrek van Nieuwe Bestuurder' }).getByText(/Kies een dag daarna/).waitFor();
    await page.context().close();
  });

  it('keeps who was chosen for a seat, and from when, while one looks elsewhere', async () => {
    const page = await web.open('/mensen', { as: secretary });
    const open = () => page.getByRole('region', { name: 'Bestuurlijk platform' }).getByRole('button', { name: /^Zet een opvolger op / }).last().click();
    const chosen = () => page.getByRole('combobox', { name: 'Wie?' }).locator('option:checked').textContent();
    await open();
    await page.getByRole('combobox', { name: 'Wie?' }).selectOption({ label: 'Nieuwe Bestuurder' });
    await page.getByRole('spinbutton', { name: 'jaar, Vanaf' }).press('ArrowUp');
    const year = await page.getByRole('spinbutton', { name: 'jaar, Vanaf' }).textContent();
    await awayAndBack(page);
    await open();
    await page.getByText(STILL_HERE).waitFor();
    expect([await chosen(), await page.getByRole('spinbutton', { name: 'jaar, Vanaf' }).textContent()]).toEqual(['Nieuwe Bestuurder', year]);
    await page.getByRole('button', { name: 'Toch niet' }).click();
    await open();
    expect([await chosen(), await page.getByText(STILL_HERE).count()]).toEqual(['Kies iemand', 0]);
    await page.context().close();
  });

  it('lets nobody follow another than was seen: the second sees who sits there by now, and may say it again', async () => {
    const page = await web.open('/mensen', { as: secretary });
    const button = page.getByRole('region', { name: 'Bestuurlijk platform' }).getByRole('button', { name: /^Zet een opvolger op / }).last();
    const seat = (await button.locator('.visually-hidden').textContent())!.replace(' op ', '');
    await button.click();
    const form = page.getByRole('form', { name: `Een opvolger voor ${seat}` });
    await form.getByRole('combobox').selectOption({ label: 'Nieuwe Bestuurder' });
    await form.getByRole('spinbutton', { name: 'jaar, Vanaf' }).press('ArrowUp');
    const { body } = await web.caller(secretary).get('/gemeenten/zoetermeer/deelnames?overleg=platform');
    const { id } = body.resultaten.find(({ plek }: { plek: { naam: string } }) => plek.naam === seat).plek;
    expect((await web.caller(secretary).post('/gemeenten/zoetermeer/deelnames', { overleg: 'platform', plek: id, persoonId: member, vanaf: body.op, opvolging: true })).status).toBe(201);
    await form.getByRole('button', { name: 'Zet op deze plek' }).click();
    await form.getByText(/^Op deze plek zit dan een ander dan u zag/).waitFor();
    const [{ name }] = await web.app.query<{ name: string }>('SELECT name FROM person WHERE id = $1', [member]) as [{ name: string }];
    await form.getByText(`${name} vertrekt op die dag`).waitFor();
    expect(await form.locator('option:checked').textContent()).toBe('Nieuwe Bestuurder');
    expect(await axeFindings(page)).toEqual([]);
    await form.getByRole('button', { name: 'Zet op deze plek' }).click();
    await form.waitFor({ state: 'detached' });
    expect(await web.app.query(`SELECT count(*)::int AS n FROM membership WHERE seat_id = $1 AND person_id = $2 AND NOT upper_inf(held)`, [id, member])).toEqual([{ n: 1 }]);
    await page.context().close();
  });

  it('shows another day, past or coming, in the address', async () => {
    const page = await web.open('/mensen?op=2023-09-15', { as: secretary });
    await page.getByText('Zo was het op vrijdag 15 september 2023.').waitFor();
    await page.getByRole('group', { name: 'Op welke dag?' }).getByRole('spinbutton').last().press('ArrowUp');
    await page.getByText('Zo was het op zondag 15 september 2024.').waitFor();
    expect(new URL(page.url()).searchParams.get('op')).toBe('2024-09-15');
    await page.context().close();
  });

  it('shows a member who sits where, and nothing to change', async () => {
    const page = await web.open('/mensen', { as: member });
    await page.getByRole('region', { name: 'Bestuurlijk platform' }).getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.getByRole('button', { name: /Zet|Laat|Voeg/ }).count()).toBe(0);
    await page.context().close();
  });

  it('lets everybody choose how their mail comes', async () => {
    await web.app.query('UPDATE person SET prefers_digest = false WHERE id = $1', [member]);
    const page = await web.open('/', { as: member });
    await page.getByRole('link', { name: 'mijn mail' }).click();
    const form = page.getByRole('form', { name: 'Hoe wilt u uw mail?' });
    await form.getByRole('radio', { name: 'Eén mail per werkdag' }).check();
    await form.getByRole('button', { name: 'Bewaar' }).press('Enter');
    await form.getByText('Bewaard.').waitFor();
    expect(await web.app.query('SELECT prefers_digest AS digest FROM person WHERE id = $1', [member])).toEqual([{ digest: true }]);
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    const page = await web.open('/mensen', { as: secretary, ...options });
    await page.getByRole('button', { name: 'Voeg iemand toe' }).click();
    await page.getByRole('region', { name: 'Bestuurlijk platform' }).getByRole('button', { name: /^Zet een opvolger op / }).first().click();
    await settled(page);
    expect({ findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ findings: [], width: options.viewport.width });
    await page.context().close();
  });
});
