/**
 * The built web application in a real browser, on the whole product with its virtual clock. Give the path of Chromium that
 * `describeWith('chromium', …)` found. Whatever the browser complains of is kept, for a test to look at.
 */
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';
import type { ApiOptions } from '#apps/api/start-api';
import { Caller, startTestApi } from './api.js';
import { startApplication, type Application } from './application.js';
import { codeFor, mailCodes } from './browser.js';

/** As root Chromium has no sandbox of its own; and it is to ask nothing of hosts elsewhere. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Visit extends BrowserContextOptions {
  /** Who looks; left out: nobody yet. */
  as?: string;
}

export interface WebApp {
  app: Application;
  url: string;
  caller(personId: string): Caller;
  /** A page of a browser of its own, at `path`, with everything it asked for fetched. */
  open(path: string, visit?: Visit): Promise<Page>;
  /** What the consoles of all pages said in earnest; refusals that a test provokes are among it. */
  complaints: string[];
  close(): Promise<void>;
}

export async function startWebApp(chromiumPath: string, now: string, options: { scheme?: string; api?: Partial<ApiOptions> } = {}): Promise<WebApp> {
  const app = await startApplication(now, options);
  const api = await startTestApi(app, 'dist/web', options.api);
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
  const complaints: string[] = [];
  const open = async (path: string, { as, ...options }: Visit = {}): Promise<Page> => {
    const context = await browser.newContext({ baseURL: api.url, viewport: { width: 1280, height: 900 }, ...options });
    if (as) await context.request.post(`${api.url}/v1/gemeenten/${app.scheme.municipality.id}/sessie`, { data: { persoonId: as } });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    // The browser does not say which request failed, and the API does not say why.
    page.on('response', (response) => response.status() >= 500 && complaints.push(`${response.status()} ${response.request().method()} ${response.url()}\n${app.faults.at(-1)}`));
    await page.goto(path);
    await settled(page);
    return page;
  };
  return {
    app,
    url: api.url,
    caller: (personId) => new Caller(api.url, personId),
    open,
    complaints,
    close: async () => {
      await browser.close();
      await api.close();
      await app.close();
    },
  };
}

/** The page's heading is there, and no part of it is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const loading = page.locator('[data-loading]');
  while ((await loading.count()) > 0) await loading.first().waitFor({ state: 'detached' });
}

/** With the keyboard: what is pressed has the focus. */
export async function pressEnter(page: Page, on: Locator): Promise<void> {
  await on.focus();
  await page.keyboard.press('Enter');
}

/** What was said aloud, to who does not see it. */
export const said = (page: Page, words: string | RegExp): Promise<void> => page.getByRole('status').getByText(words, { exact: true }).first().waitFor({ state: 'attached' });

/** What the keyboard is on, once it is on anything: 'h1: Vandaag'. */
export async function focused(page: Page): Promise<string> {
  await page.locator(':focus').waitFor();
  return page.evaluate<string>('`${document.activeElement.localName}: ${document.activeElement.textContent}`');
}

/** To another page of the application and back: what stood open there is drawn anew. */
export async function awayAndBack(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Kalender' }).click();
  await page.getByRole('heading', { level: 1, name: /^Kalender/ }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /^Kalender/ }).waitFor({ state: 'detached' });
  await settled(page);
}

/** What a form says that still holds what was filled in on an earlier visit. */
export const STILL_HERE = /^Wat u hier om \d\d\.\d\d uur invulde, staat er nog\.$/;

/** On the page that asks who is there: what the mail with the code says. */
export async function askCode({ app }: WebApp, page: Page, email: string): Promise<string> {
  await page.getByLabel('Uw e-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await page.getByLabel('Code uit de mail').waitFor();
  await mailCodes(app);
  return codeFor(app, email);
}

/** On the page that asks who is there: in, and where one wanted to be. */
export async function signInByCode(web: WebApp, page: Page, email: string): Promise<void> {
  await page.getByLabel('Code uit de mail').fill(await askCode(web, page, email));
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.locator('header').getByText('Ingelogd als').waitFor();
  await settled(page);
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds against WCAG 2.2 AA and its good practices, a line each: rule, help, where. A mail's frame is left out: it
 * allows no scripts, so axe would wait in it for ever (@axe-core/playwright does); its letter is judged where it is written.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((standards) => (globalThis as unknown as { axe: typeof axe }).axe.run({ exclude: ['iframe'] }, { runOnly: standards, iframes: false }), STANDARDS);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

/** The days and moments on (a part of) a page, as machines read them, in the order of the page. */
export const timesIn = async (part: Page | Locator): Promise<(string | null)[]> => Promise.all((await part.locator('time').all()).map((time) => time.getAttribute('datetime')));
