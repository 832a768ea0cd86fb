/** Help and the accessibility statement, found from the foot of every page. */
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'help', (chromium) => {
  let web: WebApp;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
  });
  afterAll(() => web.close());

  it('is a page per role, and says of a file outside the application what it is called', async () => {
    const page = await web.open('/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Hulp' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Beheerder' }).click();
    await page.getByRole('heading', { level: 1, name: 'Beheerder' }).waitFor();
    expect(await page.getByRole('main').getByRole('link').allTextContents()).toEqual(['Hulp']);
    expect(await page.getByRole('main').textContent()).toContain('uw eigen gemeente');
    await page.getByRole('main').getByRole('link', { name: 'Hulp' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Secretaris' }).click();
    await page.getByRole('heading', { level: 2, name: 'Eén vergadering' }).waitFor();
    await page.context().close();
  });

  it('lies beside what one can expect who reads with ears or hands', async () => {
    const page = await web.open('/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Toegankelijkheid' }).click();
    await page.getByRole('heading', { level: 2, name: 'Wat nog niet is nagekeken' }).waitFor();
    await page.context().close();
    expect(web.complaints).toEqual([]);
  });
});
