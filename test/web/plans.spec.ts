import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, startWebApp, type WebApp } from '../support/web-app.js';

const PLAN = '/gemeenten/westland/jaarplannen/2022';
const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const LINE = {
  kolommen: { Jaardoelstelling: 'Meer kinderen lezen met plezier.' }, kostenCenten: 3_000_050, dekking: [{ bron: 'lumpsum', centen: 1_000_000 }], leaCenten: 2_000_050,
  acties: [{ nr: 1, actie: 'Taalcoaches werven', partners: ['PO'], planning: 'Q2 2022', budgetCenten: 500_000 }],
};

describeWith('chromium', 'the annual plan', (chromium) => {
  let web: WebApp;
  let secretary: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2022-01-04', '09:00'), { scheme: 'westland' });
    secretary = await web.app.holder('bestuurlijk-overleg', 'secretaris');
    await web.caller(secretary).post('/gemeenten/westland/jaarplannen', { jaar: '2022' });
    await web.app.settle();
    expect((await web.caller(secretary).change('PUT', `${PLAN}/regels/gelijke-kansen`, LINE, PLAN)).status).toBe(200);
  });
  afterAll(() => web.close());

  it('is read from its list: text, actions with their planning, and amounts as people write them', async () => {
    const page = await web.open('/jaarplannen', { as: secretary });
    await page.getByRole('link', { name: /2022/ }).click();
    const line = page.getByRole('region', { name: /Gelijke kansen/i }).first();
    await line.getByText('Meer kinderen lezen met plezier.').waitFor();
    const action = line.getByRole('row').filter({ hasText: 'Taalcoaches werven' });
    expect(await action.getByRole('cell').allTextContents()).toEqual(['PO', 'Q2 2022', '€ 5.000', '']);
    const money = page.getByRole('region', { name: 'Geld' });
    expect(await money.getByRole('row').filter({ hasText: /Gelijke kansen/i }).getByRole('cell').first().textContent()).toBe('€ 30.000,50');
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    for (const address of ['/jaarplannen', '/jaarplannen/2022', '/jaarplannen/2019']) {
      const page = await web.open(address, { as: secretary, ...options });
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
