/** A municipality that begins: what its secretary finds, up to the first year's proposal. */
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'a municipality that begins', (chromium) => {
  let web: WebApp;
  let secretary: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
  });
  afterAll(() => web.close());

  it('says what to do first, and leads there', async () => {
    const page = await web.open('/', { as: secretary });
    const steps = page.getByRole('region', { name: 'Aan de slag' });
    await steps.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await steps.getByRole('link', { name: 'Plan het eerste schooljaar' }).click();
    await page.getByRole('heading', { level: 1, name: /^Vergaderingen plannen/ }).waitFor();
    await page.goBack();
    await steps.getByRole('link', { name: 'Breng de mensen in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mensen inlezen' }).waitFor();
    await page.context().close();
  });

  it('tells the agreed structure in words, each with where it comes from', async () => {
    const page = await web.open('/', { as: secretary });
    await page.getByRole('region', { name: 'Aan de slag' }).getByRole('link', { name: 'Lees na wat er is afgesproken' }).click();
    await settled(page);
    await page.getByText('Dit zijn de afspraken van de gemeente Zoetermeer').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Hoe u dit leest' }).waitFor();
    expect(await page.getByText('[bron: 4.1').count()).toBeGreaterThan(0);
    await page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link', { name: 'Wie doen mee' }).click();
    expect(await page.evaluate<string>('document.querySelector(":target").textContent')).toBe('Wie doen mee');
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('shows a member, and a visitor, no such steps', async () => {
    for (const visit of [{ as: await web.app.holder('stuurgroep', 'bouwen-2') }, {}]) {
      const page = await web.open('/', visit);
      expect(await page.getByRole('region', { name: 'Aan de slag' }).count()).toBe(0);
      await page.context().close();
    }
    const narrow = await web.open('/structuur', { as: secretary, viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    expect([await narrow.evaluate<number>('document.documentElement.scrollWidth'), await axeFindings(narrow)]).toEqual([320, []]);
    await narrow.context().close();
    expect(web.complaints).toEqual([]);
  });
});
