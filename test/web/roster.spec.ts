import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

describeWith('chromium', 'the rooster van aftreden', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let rotation: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
    await web.app.worker.keeper.run(web.app.tenantId);
    rotation = (await web.caller(secretary).get('/gemeenten/zoetermeer/rotaties')).body.resultaten[0].id;
  });
  afterAll(() => web.close());

  it('leads from who sits there to the change that is to come, where somebody is put forward and taken back', async () => {
    const page = await web.open('/', { as: secretary });
    await page.getByRole('link', { name: 'Rooster' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rooster van aftreden' }).waitFor();
    await settled(page);
    const table = page.getByRole('region', { name: 'Opstellingen van Stuurgroep LEA' });
    expect(await table.getByRole('row').count()).toBe(7);
    await page.getByRole('link', { name: /^Wisseling in Stuurgroep LEA/ }).click();
    const form = page.getByRole('form', { name: 'Voordracht voor Eigenaar 1 Samen bouwen' });
    await form.getByRole('button', { name: 'Draag voor' }).click();
    await form.getByText('Kies wie u voordraagt.').waitFor();
    const [, first] = await form.getByRole('combobox').getByRole('option').allTextContents();
    await form.getByRole('combobox').selectOption(first!);
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

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    for (const path of ['/rooster', `/rooster/${rotation}`, '/rooster/00000000-0000-4000-8000-000000000000']) {
      const page = await web.open(path, { as: secretary, ...options });
      expect({ path, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ path, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
