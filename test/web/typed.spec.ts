/** What somebody filled in and did not send yet: without a connection, after the session ended, and after signing out on purpose. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { emailOf } from '../support/browser.js';
import { describeWith } from '../support/tools.js';
import { settled, signInByCode, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

interface Kind {
  path: (meeting: string) => string;
  /** Where it is not open on its page. */
  open?: string;
  fill: (page: Page) => Promise<unknown>;
  read: (page: Page) => Promise<unknown>;
  filled: unknown;
  /** On the button that sends it, and what is there when that was done. */
  send: string;
  done: (page: Page) => Promise<void>;
}

/** Nobody gets the same office twice. */
let next = 3;

const KINDS: Readonly<Record<string, Kind>> = {
  'an assignment': {
    path: () => '/opdrachten/nieuw',
    fill: async (page) => {
      await page.getByLabel('Voor welke ambitie?').selectOption({ index: 1 });
      await page.getByLabel('Welke werkgroep krijgt haar?').selectOption({ index: 1 });
      await page.getByLabel('Titel').fill('Half getypt');
    },
    read: (page) => page.getByLabel('Titel').inputValue(),
    filled: 'Half getypt',
    send: 'Bewaar als concept',
    done: (page) => page.getByRole('heading', { level: 1, name: 'Half getypt' }).waitFor(),
  },
  'people in a table': {
    path: () => '/mensen/inlezen',
    fill: (page) => page.getByLabel('Of plak de cellen hier').fill('Naam\tE-mail\nAnja Vos\ta.vos@nieuw.example\n'),
    read: (page) => page.getByLabel('Of plak de cellen hier').inputValue(),
    filled: 'Naam\tE-mail\nAnja Vos\ta.vos@nieuw.example\n',
    send: 'Kijk na',
    done: (page) => page.getByText('De tabel klopt: 1 nieuwe persoon').waitFor(),
  },
  'another day for a meeting': {
    path: (meeting) => `/vergaderingen/${meeting}/verplaatsen`,
    fill: async (page) => {
      await page.getByRole('spinbutton', { name: 'dag, Nieuwe dag' }).focus();
      await page.keyboard.type('16122021');
    },
    read: async (page) => (await page.getByRole('group', { name: 'Nieuwe dag' }).getByRole('spinbutton').allTextContents()).join(' '),
    filled: '16 12 2021',
    send: 'Toon wat er verandert',
    done: (page) => page.getByRole('heading', { name: 'Wat er verandert' }).waitFor(),
  },
  'the agreements': {
    path: () => '/beheer/afspraken',
    fill: (page) => page.getByLabel('De tekst van het bestand').fill('municipality: {}\n'),
    read: (page) => page.getByLabel('De tekst van het bestand').inputValue(),
    filled: 'municipality: {}\n',
    send: 'Kijk na',
    done: (page) => page.getByText(/^\d+ fouten$/).waitFor(),
  },
  'an office': {
    path: () => '/beheer/functies',
    open: 'Geef iemand een functie',
    fill: async (page) => {
      await page.getByRole('radio', { name: 'Toehoorder' }).check();
      await page.getByLabel('Wie?').selectOption({ index: next++ });
      await page.getByLabel('Van welk overleg?').selectOption('stuurgroep');
    },
    read: async (page) => (await page.locator('option:checked').allTextContents()).at(-1),
    filled: 'Stuurgroep LEA',
    send: 'Geef deze functie',
    done: (page) => page.getByRole('form').waitFor({ state: 'detached' }),
  },
};

describeWith('chromium', 'what was filled in', (chromium) => {
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
  const shown = async (page: Page, { open }: Kind) => open !== undefined && (await page.getByRole('button', { name: open }).click());
  const filled = async (kind: Kind): Promise<Page> => {
    const page = await web.open(kind.path(meeting));
    await signIn(page);
    await shown(page, kind);
    await kind.fill(page);
    return page;
  };
  const send = (page: Page, { send: name }: Kind) => page.getByRole('button', { name, exact: true }).click();

  it.each(Object.entries(KINDS))('stays while there is no connection, which is said, and goes on when there is: %s', async (_, kind) => {
    const page = await filled(kind);
    await page.context().setOffline(true);
    await send(page, kind);
    const lost = page.getByText(/^Geen verbinding met de server\./);
    await lost.waitFor();
    await page.getByText('Geen verbinding', { exact: true }).waitFor();
    expect(await kind.read(page)).toEqual(kind.filled);
    await page.context().setOffline(false);
    await lost.waitFor({ state: 'detached' });
    await send(page, kind);
    await kind.done(page);
    await page.context().close();
  });

  it('waits for the connection before it goes to a page that was not fetched yet, and is there when one comes back', async () => {
    const kind = KINDS['people in a table']!;
    const page = await filled(kind);
    await page.context().setOffline(true);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Afspraken' }).click();
    await page.getByText(/^Geen verbinding met de server\./).waitFor();
    expect(await kind.read(page)).toEqual(kind.filled);
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Afspraken' }).waitFor();
    expect(await page.evaluate<number>(`[...document.querySelectorAll('link[rel="stylesheet"]')].filter(({ sheet }) => sheet === null || sheet.cssRules.length === 0).length`)).toBe(0);
    await page.goBack();
    await page.getByText(STILL_HERE).waitFor();
    expect(await kind.read(page)).toEqual(kind.filled);
    await page.context().close();
  });

  it.each(Object.entries(KINDS))('stays when the session ended, and goes on after signing in in another tab, or here: %s', async (_, kind) => {
    const page = await filled(kind);
    await web.app.query('DELETE FROM session');
    await send(page, kind);
    await page.getByText('U bent uitgelogd', { exact: true }).waitFor();
    expect(await kind.read(page)).toEqual(kind.filled);
    const opened = page.waitForEvent('popup');
    await page.getByRole('main').getByRole('link', { name: 'Log opnieuw in' }).click();
    await signIn(await opened);
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
    await page.getByText('U bent uitgelogd.').waitFor({ state: 'detached' });
    expect(await kind.read(page)).toEqual(kind.filled);
    await web.app.query('DELETE FROM session');
    await page.reload();
    await signIn(page);
    await shown(page, kind);
    await page.getByText(STILL_HERE).waitFor();
    expect([new URL(page.url()).pathname, await kind.read(page)]).toEqual([kind.path(meeting), kind.filled]);
    await send(page, kind);
    await kind.done(page);
    await page.context().close();
  });

  it('is gone after signing out on purpose, all of it', async () => {
    const page = await web.open('/');
    await signIn(page);
    for (const kind of Object.values(KINDS)) {
      await page.goto(kind.path(meeting));
      await settled(page);
      await shown(page, kind);
      await kind.fill(page);
    }
    await page.getByRole('link', { name: 'uitloggen' }).click();
    await page.getByText(`Bij ${Object.keys(KINDS).length} formulieren in deze browser`).waitFor();
    await page.getByRole('button', { name: 'Log hier uit' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    await signIn(page);
    for (const kind of Object.values(KINDS)) {
      await page.goto(kind.path(meeting));
      await settled(page);
      await shown(page, kind);
      expect(await kind.read(page)).not.toEqual(kind.filled);
      expect(await page.getByText(STILL_HERE).count()).toBe(0);
    }
    await page.context().close();
  });
});
