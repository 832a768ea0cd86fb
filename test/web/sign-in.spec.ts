import { instantOf } from '#calendar/local-date';
import { codeFor, emailOf, mailCodes } from '../support/browser.js';
import { describeWith } from '../support/tools.js';
import { askCode, axeFindings, settled, signInByCode, startWebApp, type WebApp } from '../support/web-app.js';
import type { Page } from '@playwright/test';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

describeWith('chromium', 'signing in', (chromium) => {
  let web: WebApp;
  let meeting: string;
  let email: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-09-01', '09:00'), { api: { viewAs: false, embedded: false } });
    const secretary = await web.app.holder('stuurgroep', 'procesmanager');
    meeting = (await web.app.meetings.plan(web.app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-12-09', '15:30'), extra: false, announce: false })).meetingId;
    email = await emailOf(web.app, secretary);
  });
  afterAll(() => web.close());
  beforeEach(async () => {
    await web.app.query('DELETE FROM sign_in');
    await web.app.query('DELETE FROM session');
  });

  const signIn = (page: Page): Promise<void> => signInByCode(web, page, email);

  it('stands in place of the page that a mail leads to, and leads back to it', async () => {
    const page = await web.open(`/vergaderingen/${meeting}`);
    await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    await signIn(page);
    await page.getByRole('heading', { level: 1, name: 'Stuurgroep LEA, donderdag 9 december' }).waitFor();
    await page.context().close();
  });

  it('can be done with the keyboard alone, and says what is wrong at the field', async () => {
    const page = await web.open('/');
    const focus = () => page.evaluate<string>(`document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? ''`);
    await page.getByLabel('Uw e-mailadres').focus();
    await page.keyboard.type('niemand');
    await page.keyboard.press('Enter');
    await page.getByText('Vul uw e-mailadres in, zoals naam@organisatie.nl.').waitFor();
    expect(await focus()).toBe('Uw e-mailadres');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(email);
    await page.keyboard.press('Enter');
    await page.getByLabel('Code uit de mail').waitFor();
    expect(await focus()).toBe('Code uit de mail');
    await mailCodes(web.app);
    const code = await codeFor(web.app, email);
    await page.keyboard.type(`${(Number(code[0]) + 1) % 10}${code.slice(1)}`);
    await page.keyboard.press('Enter');
    await page.getByText('Deze code klopt niet. U kunt het nog 4 keer proberen.').waitFor();
    expect(await focus()).toBe('Code uit de mail');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.keyboard.press('Enter');
    await page.locator('header').getByText('Ingelogd als').waitFor();
    await page.context().close();
  });

  it('tells who tries too often to wait, and of a code that is gone to ask a new one', async () => {
    const page = await web.open('/');
    const code = await askCode(web, page, email);
    await web.app.query('UPDATE sign_in SET tries = 5');
    await page.getByLabel('Code uit de mail').fill(code);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByText('Vraag een nieuwe code.', { exact: false }).waitFor();
    for (let i = 0; i < 4; i++) {
      await page.getByRole('button', { name: 'Nieuwe code of ander adres' }).click();
      await askCode(web, page, email);
    }
    await page.getByRole('button', { name: 'Nieuwe code of ander adres' }).click();
    await page.getByRole('button', { name: 'Stuur mij een code' }).click();
    await page.getByText('Er zijn te veel codes gevraagd.', { exact: false }).waitFor();
    await page.context().close();
  });

  it('again, in another tab, after the session ended: the page that stood open goes on', async () => {
    const page = await web.open('/');
    await signIn(page);
    await web.app.query('DELETE FROM session');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Afspraken' }).click();
    await page.getByText('U bent uitgelogd', { exact: true }).waitFor();
    const opened = page.waitForEvent('popup');
    await page.getByRole('main').getByRole('link', { name: 'Log opnieuw in' }).click();
    const tab = await opened;
    await signIn(tab);
    await tab.getByRole('heading', { level: 1, name: 'U bent ingelogd' }).waitFor();
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
    await page.getByText('Er is nog niets vastgelegd.').waitFor();
    await page.context().close();
  });

  it('finds again, after the session ended, what was typed; and signing out leaves nothing of it, in any tab', async () => {
    const page = await web.open('/mensen');
    await signIn(page);
    const open = async (tab: Page) => {
      await tab.getByRole('button', { name: 'Voeg iemand toe' }).click();
      return tab.getByRole('textbox', { name: 'Naam', exact: true });
    };
    await (await open(page)).fill('Half getypt');
    await web.app.query('DELETE FROM session');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    await signIn(page);
    expect(await (await open(page)).inputValue()).toBe('Half getypt');
    await page.getByText(/^Wat u hier om \d\d\.\d\d uur invulde, staat er nog\.$/).waitFor();
    const other = await page.context().newPage();
    await other.goto(`${web.url}/mensen`);
    await (await open(other)).fill('Ook hier');
    await page.getByRole('link', { name: 'uitloggen' }).click();
    await page.getByText('Er staat nog tekst die niet is bewaard').waitFor();
    await page.getByRole('button', { name: 'Log hier uit' }).click();
    for (const tab of [page, other]) {
      await tab.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
      expect(await tab.evaluate<string[]>('[...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((name) => name.startsWith("leidraad."))')).toEqual([]);
    }
    await page.context().close();
  });

  it('is undone everywhere at once', async () => {
    const [here, there] = [await web.open('/'), await web.open('/')];
    await signIn(here);
    await signIn(there);
    await here.getByRole('link', { name: 'uitloggen' }).click();
    await here.getByText('2 browsers', { exact: false }).waitFor();
    await here.getByRole('button', { name: 'Log overal uit' }).click();
    await here.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    await there.reload();
    await there.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    await here.context().close();
    await there.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    const page = await web.open('/', options);
    const judge = async (step: string): Promise<void> => {
      expect({ step, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ step, findings: [], width: options.viewport.width });
    };
    await judge('address');
    const code = await askCode(web, page, email);
    await judge('code');
    await page.getByLabel('Code uit de mail').fill('12');
    await page.getByRole('button', { name: 'Log in' }).click();
    await judge('wrong');
    await page.getByLabel('Code uit de mail').fill(code);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.locator('header').getByText('Ingelogd als').waitFor();
    await page.goto(`${web.url}/mijn-sessies`);
    await settled(page);
    await judge('sessions');
    await page.context().close();
  });
});
