/** Two people at the same programme line, each in a browser of their own; and what one typed and did not save yet. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

const PLAN = '/gemeenten/westland/jaarplannen/2022';
const LINE = '/jaarplannen/2022/regels/gelijke-kansen';
const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const CONTENT = { kolommen: { Jaardoelstelling: 'Meer kinderen lezen met plezier.' }, mensen: null, kostenCenten: 3_000_000, dekking: [], leaCenten: 3_000_000, acties: [{ nr: 1, actie: 'Taalcoaches werven', partners: ['PO'], planning: 'Q2 2022', budgetCenten: 500_000 }] };

describeWith('chromium', 'two people at one form', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let chair: string;

  const read = async () => (await web.caller(secretary).get(PLAN)).body;
  const line = async (id = 'gelijke-kansen') => (await read()).regels.find((one: { id: string }) => one.id === id);
  const save = async (content: object, id = 'gelijke-kansen') => expect((await web.caller(secretary).change('PUT', `${PLAN}/regels/${id}`, content, PLAN)).status).toBe(200);
  /** As when the reader comes back to this tab. */
  const look = (page: Page) => page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
  const aim = (page: Page) => page.getByRole('textbox', { name: 'Jaardoelstelling' });
  const press = (page: Page) => page.getByRole('button', { name: 'Bewaar deze regel' }).click();

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2022-01-04', '09:00'), { scheme: 'westland' });
    [secretary, chair] = [await web.app.holder('bestuurlijk-overleg', 'secretaris'), await web.app.holder('bestuurlijk-overleg', 'wethouder-onderwijs')];
    await web.caller(secretary).post('/gemeenten/westland/jaarplannen', { jaar: '2022' });
    await web.app.settle();
  });
  afterAll(() => web.close());
  beforeEach(() => save(CONTENT));

  it.each([
    ['Die van de ander', 'Van de secretaris.'],
    ['Allebei, onder elkaar', 'Van de secretaris.\nVan de voorzitter.'],
  ])('the second sees both and chooses: %s', async (choice, text) => {
    const [one, other] = [await web.open(LINE, { as: secretary }), await web.open(LINE, { as: chair })];
    await aim(other).fill('Van de voorzitter.');
    await aim(one).fill('Van de secretaris.');
    await one.getByRole('textbox', { name: 'Mensen' }).fill('Twee coaches');
    await press(one);
    await one.getByRole('heading', { level: 1, name: /^Jaarplan/ }).waitFor();
    await press(other);
    const group = other.getByRole('group', { name: 'Jaardoelstelling' });
    await group.getByText('Van de secretaris.').waitFor();
    expect(await aim(other).inputValue()).toBe('Van de voorzitter.');
    expect(await other.getByRole('textbox', { name: 'Mensen' }).inputValue()).toBe('Twee coaches');
    await press(other);
    expect((await line()).kolommen.Jaardoelstelling).toBe('Van de secretaris.');
    await group.getByRole('button', { name: choice }).click();
    expect(await aim(other).inputValue()).toBe(text);
    await press(other);
    await other.getByRole('heading', { level: 1, name: /^Jaarplan/ }).waitFor();
    expect(await line()).toMatchObject({ kolommen: { Jaardoelstelling: text }, mensen: 'Twee coaches' });
    await Promise.all([one.context().close(), other.context().close()]);
  });

  it('is not written over because the page was fetched anew meanwhile', async () => {
    const page = await web.open(LINE, { as: chair });
    await page.clock.install();
    await aim(page).fill('Van mij.');
    await save({ ...CONTENT, kolommen: { Jaardoelstelling: 'Van de ander.' } });
    await page.clock.fastForward('01:00');
    await look(page);
    await page.getByRole('group', { name: 'Jaardoelstelling' }).getByText('Van de ander.').waitFor();
    await press(page);
    expect((await line()).kolommen.Jaardoelstelling).toBe('Van de ander.');
    await page.context().close();
  });

  it('goes on by itself where the other saved another line', async () => {
    const page = await web.open(LINE, { as: chair });
    await aim(page).fill('Van mij.');
    const other = (await read()).regels.find(({ id }: { id: string }) => id !== 'gelijke-kansen').id;
    await save({ mensen: 'Iemand', kostenCenten: 0, dekking: [], leaCenten: 0, acties: [] }, other);
    await press(page);
    await page.getByRole('heading', { level: 1, name: /^Jaarplan/ }).waitFor();
    expect((await line()).kolommen.Jaardoelstelling).toBe('Van mij.');
    expect((await line(other)).mensen).toBe('Iemand');
    await page.context().close();
  });

  it('says at a button, too, that somebody was first, and does it when one presses again', async () => {
    const page = await web.open('/jaarplannen/2022', { as: secretary });
    await save({ ...CONTENT, mensen: 'Een derde' });
    const lay = page.getByRole('button', { name: 'Leg het plan voor' });
    await lay.click();
    await page.getByText('Iemand anders heeft hier intussen iets gewijzigd').waitFor();
    await page.getByText('Een derde').first().waitFor();
    expect((await read()).status).toBe('schrijven');
    expect(await axeFindings(page)).toEqual([]);
    await lay.click();
    await page.getByText('Wordt afgestemd').waitFor();
    await page.getByRole('button', { name: 'Neem terug wat voorligt' }).click();
    await page.getByText('Wordt geschreven').waitFor();
    await page.context().close();
  });

  it('finds what was typed when one comes back: by a link, by the back button, after a reload; and can throw it away', async () => {
    const page = await web.open(LINE, { as: chair });
    await aim(page).fill('Half af');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Afspraken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Afspraken' }).waitFor();
    await page.goBack();
    await page.getByText(/^Wat u hier om \d\d\.\d\d uur invulde, staat er nog\.$/).waitFor();
    expect(await aim(page).inputValue()).toBe('Half af');
    await page.reload();
    await settled(page);
    expect(await aim(page).inputValue()).toBe('Half af');
    await page.getByRole('button', { name: 'Gooi weg wat ik invulde' }).click();
    expect(await aim(page).inputValue()).toBe('Meer kinderen lezen met plezier.');
    await page.reload();
    await settled(page);
    expect(await page.getByText(/staat er nog/).count()).toBe(0);
    await page.context().close();
  });

  it('keeps it while there is no connection, for the one who typed it only, and no longer once it is saved', async () => {
    const page = await web.open(LINE, { as: chair });
    await aim(page).fill('In de trein');
    await page.context().setOffline(true);
    await press(page);
    await page.getByText('Geen verbinding', { exact: true }).waitFor();
    await page.context().setOffline(false);
    await page.context().request.post(`${web.url}/v1/gemeenten/westland/sessie`, { data: { persoonId: secretary } });
    await page.reload();
    await settled(page);
    expect(await aim(page).inputValue()).toBe('Meer kinderen lezen met plezier.');
    await page.context().request.post(`${web.url}/v1/gemeenten/westland/sessie`, { data: { persoonId: chair } });
    await page.reload();
    await settled(page);
    expect(await aim(page).inputValue()).toBe('In de trein');
    await press(page);
    await page.getByRole('heading', { level: 1, name: /^Jaarplan/ }).waitFor();
    await page.goBack();
    await settled(page);
    expect([await aim(page).inputValue(), await page.getByText(/staat er nog/).count()]).toEqual(['In de trein', 0]);
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    const page = await web.open(LINE, { as: chair, ...options });
    await aim(page).fill('Meer kinderen lezen met plezier, ook thuis, en hun ouders lezen mee.');
    await page.reload();
    await settled(page);
    await save({ ...CONTENT, mensen: 'Twee coaches', kolommen: { Jaardoelstelling: 'Elk kind leest elke dag een kwartier, op school of thuis.' }, acties: [] });
    await press(page);
    await page.locator(':focus').filter({ hasText: 'Iemand anders heeft dit intussen ook gewijzigd' }).waitFor();
    expect({ findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ findings: [], width: options.viewport.width });
    await page.context().close();
  });
});
