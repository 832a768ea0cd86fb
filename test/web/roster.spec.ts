import type { Locator } from '@playwright/test';
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

/** Typed in Dutch order into the form's first day. */
async function fillDay(form: Locator, day: string): Promise<void> {
  await form.getByRole('spinbutton').first().focus();
  await form.page().keyboard.type(day);
}

describeWith('chromium', 'the rooster van aftreden', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let rotation: string;
  /** The path of one that was announced here. */
  let departure: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
    await web.app.worker.keeper.run(web.app.tenantId);
    rotation = (await web.caller(secretary).get('/gemeenten/zoetermeer/rotaties')).body.resultaten[0].id;
  });
  afterAll(() => web.close());

  it('leads from who sits there to the change that is to come, where somebody is put forward and taken back', async () => {
    const page = await web.open('/', { as: secretary });
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Mensen' }).click();
    await page.getByRole('link', { name: 'Rooster van aftreden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rooster van aftreden' }).waitFor();
    await settled(page);
    const table = page.getByRole('region', { name: 'Opstellingen van Stuurgroep LEA' });
    expect(await table.getByRole('row').count()).toBe(7);
    await page.getByRole('link', { name: /^Wisseling in Stuurgroep LEA/ }).click();
    const form = page.getByRole('form', { name: 'Voordracht voor Eigenaar 1 Samen bouwen' });
    await form.getByRole('button', { name: 'Draag voor' }).click();
    await form.getByText('Kies wie u voordraagt.').waitFor();
    const [, first] = await form.getByRole('combobox').getByRole('option').allTextContents();
    await form.getByLabel('Wie draagt u voor?').selectOption(first!);
    await form.getByLabel('Namens wie legt u dit vast?').selectOption({ index: 1 });
    await form.getByRole('button', { name: 'Draag voor' }).click();
    await form.getByText('Kies hoe u dit hoorde.').waitFor();
    await form.getByRole('radio', { name: 'Door de telefoon' }).check();
    await form.getByRole('button', { name: 'Draag voor' }).click();
    const seats = page.getByRole('region', { name: 'De plekken' });
    await seats.getByText('is voorgedragen.').waitFor();
    await seats.getByRole('button', { name: /^Trek de voordracht in/ }).click();
    await form.getByRole('button', { name: 'Draag voor' }).waitFor();
    await page.context().close();
  });

  it('answers what would happen if a seat came free, and changes nothing', async () => {
    const before = await web.app.query('SELECT id FROM rotation');
    const page = await web.open('/rooster', { as: secretary });
    const form = page.getByRole('form', { name: 'Stel dat een plek in Stuurgroep LEA vrijkomt' });
    await form.getByRole('button', { name: 'Bekijk wat er dan gebeurt' }).click();
    await form.getByText('Kies een plek.').waitFor();
    await form.getByRole('combobox').selectOption({ index: 1 });
    await form.getByRole('button', { name: 'Bekijk wat er dan gebeurt' }).click();
    await page.getByText(/vrij, dan zit de opvolger tot .*: de rest van de termijn/).waitFor();
    expect(await web.app.query('SELECT id FROM rotation')).toEqual(before);
    await page.context().close();
  });

  it('takes the announcement of a departure, puts it on another day and takes it back', async () => {
    const page = await web.open('/rooster', { as: secretary });
    const form = page.getByRole('form', { name: 'Vertrek uit Stuurgroep LEA aankondigen' });
    await form.getByRole('button', { name: 'Kondig het vertrek aan' }).click();
    await form.getByText('Kies wie vertrekt.').waitFor();
    await form.getByText('Kies de eerste dag zonder deze persoon.').waitFor();
    await form.getByRole('combobox').selectOption({ index: 2 });
    await fillDay(form, '01012027');
    await form.getByRole('button', { name: 'Kondig het vertrek aan' }).click();
    await page.getByRole('heading', { level: 1, name: /^Vertrek van / }).waitFor();
    departure = new URL(page.url()).pathname;
    // What the announcement brings about is done by then.
    await web.app.settle();
    await page.reload();
    const move = page.getByRole('form', { name: 'Vertrek op een andere dag' });
    await move.getByRole('button', { name: 'Verzet het vertrek' }).click();
    await move.getByText('Kies een andere dag dan nu.').waitFor();
    await move.getByRole('spinbutton').first().press('ArrowUp');
    await move.getByRole('button', { name: 'Verzet het vertrek' }).click();
    await page.getByText(/zaterdag 2 januari 2027/i).first().waitFor();
    await web.app.settle();
    await page.reload();
    await page.getByRole('button', { name: 'Trek het vertrek in' }).click();
    await page.getByRole('button', { name: 'Ja, trek het vertrek in' }).click();
    await move.waitFor({ state: 'detached' });
    expect(await web.app.query(`SELECT state FROM instance i JOIN rotation r ON r.id::text = i.business_key WHERE r.kind = 'departure'`)).toEqual([{ state: 'withdrawn' }]);
    await page.context().close();
  });

  it('shows a member the own seat only', async () => {
    const page = await web.open('/rooster', { as: await web.app.holder('stuurgroep', 'gelijke-kansen-2') });
    const form = page.getByRole('form', { name: 'Vertrek uit Stuurgroep LEA aankondigen' });
    await form.getByText('Eigenaar 2 Gelijke kansen').waitFor();
    expect(await form.getByRole('combobox').count()).toBe(0);
    await page.context().close();
  });

  it('records an appointment that was decided elsewhere, and whom the members chose to preside', async () => {
    const page = await web.open(`/rooster/${rotation}`, { as: secretary });
    await page.getByRole('button', { name: 'Leg een benoeming vast op Eigenaar 1 Gelijke kansen' }).click();
    const form = page.getByRole('form', { name: 'Benoeming op Eigenaar 1 Gelijke kansen' });
    await form.getByRole('button', { name: 'Leg de benoeming vast' }).click();
    await form.getByText('Kies wie is benoemd.').waitFor();
    const po = (await form.getByRole('combobox').getByRole('option').allTextContents()).find((text) => text.includes('Primair onderwijs 2'))!;
    await form.getByRole('combobox').selectOption(po);
    await form.getByRole('button', { name: 'Leg de benoeming vast' }).click();
    await form.waitFor({ state: 'detached' });
    await web.app.settle();
    await page.reload();
    await page.getByText('is benoemd en begint op zondag 1 augustus 2027.').waitFor();
    await page.getByRole('button', { name: 'Leg vast wie is gekozen' }).click();
    const chair = page.getByRole('form', { name: 'Keuze van een voorzitter' });
    await chair.getByRole('combobox').selectOption({ index: 1 });
    await chair.getByRole('button', { name: 'Leg de keuze vast' }).click();
    await page.getByText(/De leden kozen /).waitFor();
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    for (const path of ['/rooster', `/rooster/${rotation}`, departure, '/rooster/00000000-0000-4000-8000-000000000000']) {
      const page = await web.open(path, { as: secretary, ...options });
      expect({ path, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ path, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
