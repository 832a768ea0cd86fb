import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, startWebApp, type WebApp } from '../support/web-app.js';

const TEXT = 'Alle voorscholen en basisscholen dragen kinderen over met één formulier.';
const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

describeWith('chromium', 'the register of agreements', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let path: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-09-01', '09:00'));
    secretary = await web.app.holder('platform', 'procesmanager');
    const agreed = { tekst: TEXT, waarom: 'Kinderen raakten zoek.', partners: ['gemeente', 'kern'], onderwerpen: ['doorgaande-lijn'], evalueerOp: '2022-10-04', overleg: 'platform', beslotenOp: '2021-06-15', vindplaats: 'Verslag van 15 juni 2021, punt 4' };
    const { body, status } = await web.caller(secretary).post('/gemeenten/zoetermeer/afspraken', agreed);
    expect({ status, body }).toMatchObject({ status: 201 });
    path = `/afspraken/${body.id}`;
  });
  afterAll(() => web.close());

  it('is read by everybody at a table: what was agreed, with whom, where it stands', async () => {
    const page = await web.open('/afspraken', { as: await web.app.holder('platform', 'vo-1') });
    await page.getByText('1 afspraak', { exact: true }).waitFor();
    await page.getByRole('link', { name: TEXT }).click();
    await page.getByText('Verslag van 15 juni 2021, punt 4').waitFor();
    await page.getByRole('region', { name: 'Wat ermee gebeurde' }).getByText('Vastgelegd', { exact: true }).waitFor();
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    for (const address of ['/afspraken', '/afspraken?status=beeindigd', path]) {
      const page = await web.open(address, { as: secretary, ...options });
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
