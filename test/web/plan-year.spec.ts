import { instantOf } from '#calendar/local-date';
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'planning a school year', (chromium) => {
  let web: WebApp;
  let secretary: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
  });
  afterAll(() => web.close());

  const planned = async (): Promise<{ bodyId: string }[]> => web.app.query(`SELECT body_id AS "bodyId" FROM meeting ORDER BY starts_at`);

  it('shows each date with its reason, plans what was left ticked and nothing before that', async () => {
    const page = await web.open('/vergaderingen?schooljaar=2026-2027', { as: secretary });
    await page.getByRole('link', { name: 'Vergaderingen plannen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vergaderingen plannen voor 2026-2027' }).waitFor();
    const form = page.getByRole('form', { name: 'Voorgestelde vergaderingen' });
    const rows = form.getByRole('listitem').filter({ has: page.getByText('Plannen', { exact: false }) });
    await form.getByRole('checkbox', { name: /^Plannen Stuurgroep LEA/ }).first().waitFor();
    const boxes = await form.getByRole('checkbox', { name: /^Plannen / }).count();
    expect(boxes).toBeGreaterThan(3);
    expect(await planned()).toEqual([]);
    await rows.first().getByText('Waarom deze datum?').click();
    await rows.first().getByText(/^Vergadering 1 van \d in schooljaar 2026-2027/).waitFor();
    await form.getByRole('checkbox', { name: /^Plannen Stuurgroep LEA/ }).last().press('Space');
    await awayAndBack(page);
    await page.getByText(STILL_HERE).waitFor();
    await form.getByRole('button', { name: `Plan ${boxes - 1} vergaderingen` }).click();
    await page.getByText(`${boxes - 1} vergaderingen zijn gepland`, { exact: true }).waitFor();
    expect(await planned()).toHaveLength(boxes - 1);
    // What was left out is proposed anew.
    await form.getByRole('button', { name: 'Plan 1 vergadering', exact: true }).waitFor();
    await page.context().close();
  });

  it('shows the one date that a letter proposed, and plans that', async () => {
    const page = await web.open(`/vergaderingen/plannen?schooljaar=2028-2029&overleg=stuurgroep&dag=2028-11-16&tijd=${encodeURIComponent('"15:30"')}`, { as: secretary });
    await page.getByText('Voorgesteld: Stuurgroep LEA, donderdag 16 november 2028 om 15.30 uur').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Plan deze vergadering en nodig de leden uit' }).click();
    await page.getByText('Gepland: Stuurgroep LEA, donderdag 16 november 2028 om 15.30 uur', { exact: true }).waitFor();
    expect(await web.app.query(`SELECT 1 FROM meeting WHERE body_id = 'stuurgroep' AND starts_at = $1`, [instantOf('2028-11-16', '15:30')])).toHaveLength(1);
    await page.context().close();
  });

  it('plans an overleg that settles itself how often it meets by the rhythm of its members', async () => {
    const [member] = await web.app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id <> $1 ORDER BY seat_id`, [secretary]);
    const page = await web.open('/vergaderingen/plannen?schooljaar=2026-2027&overleg=tafel-overgangen', { as: member!.id });
    await page.getByText('Alleen de secretaris van een overleg kan zijn vergaderingen plannen.').waitFor();
    const own = await web.open('/vergaderingen/plannen?schooljaar=2026-2027', { as: secretary });
    await own.getByRole('region', { name: 'Wie zelf bepaalt hoe vaak' }).getByRole('link').first().click();
    await own.getByRole('button', { name: 'Toon de data' }).click();
    await own.getByText('Kies een begintijd.').waitFor();
    expect(await own.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(own)).toEqual([]);
    await own.getByLabel('De hoeveelste van de maand?').selectOption('de eerste');
    await own.getByLabel('Welke dag van de week?').selectOption('donderdag');
    await own.getByRole('spinbutton', { name: /uur, Begintijd/ }).focus();
    await own.keyboard.type('1530');
    await awayAndBack(own);
    await own.getByText(STILL_HERE).waitFor();
    await own.getByRole('button', { name: 'Toon de data' }).click();
    const dates = own.getByRole('region', { name: 'De data' });
    await dates.getByText('Elke eerste donderdag van de maand: ').waitFor();
    expect(await own.locator(':focus').textContent()).toBe('De data');
    expect(await axeFindings(own)).toEqual([]);
    const count = await dates.getByRole('list', { name: 'De data' }).getByRole('checkbox').count();
    expect(count).toBeGreaterThan(4);
    await dates.getByRole('list', { name: 'De data' }).getByRole('checkbox').last().press('Space');
    await dates.getByRole('button', { name: `Plan ${count - 1} vergaderingen` }).click();
    await own.getByText(`${count - 1} vergaderingen zijn gepland`, { exact: true }).waitFor();
    expect((await planned()).filter(({ bodyId }) => bodyId.startsWith('tafel-'))).toHaveLength(count - 1);
    // What was left out is still there, and still left out.
    await dates.getByRole('button', { name: 'Niets gekozen om te plannen' }).waitFor();
    await own.context().close();
    await page.context().close();
  });

  it('lets nobody plan for another overleg, and says who may', async () => {
    const [member] = await web.app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id <> $1 ORDER BY seat_id`, [secretary]);
    const page = await web.open('/vergaderingen/plannen?schooljaar=2027-2028', { as: member!.id });
    await page.getByText('Alleen de secretaris van een overleg kan zijn vergaderingen plannen.').waitFor();
    expect(await page.getByRole('button', { name: /^Plan / }).count()).toBe(0);
    await page.context().close();
  });

  it('shows one overleg where a mail leads to it', async () => {
    const page = await web.open('/vergaderingen/plannen?schooljaar=2027-2028&overleg=platform', { as: secretary });
    const form = page.getByRole('form', { name: 'Voorgestelde vergaderingen' });
    await form.getByRole('button', { name: 'Plan 2 vergaderingen' }).waitFor();
    await page.context().close();
  });
});
