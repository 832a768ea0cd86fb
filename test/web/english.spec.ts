/** The whole application in English, for who chose it in this browser. */
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'English', (chromium) => {
  let web: WebApp;
  let secretary: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
  });
  afterAll(() => web.close());

  it('is chosen at the foot of a page, holds on the next ones, and is left in the same way', async () => {
    const page = await web.open('/', { as: secretary });
    const foot = page.getByRole('contentinfo');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await foot.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');

    // Days in English, too.
    expect(await page.getByRole('main').textContent()).toContain('31 August 2026');

    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Meetings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);

    await foot.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vergaderingen' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await page.context().close();
    expect(web.complaints).toEqual([]);
  });
});
