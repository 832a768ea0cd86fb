/** What a browser fetches before a page is there: everything once, and as early as it can be known. */
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { settled, startWebApp, type WebApp } from '../support/web-app.js';

const APPLICATION = /\/assets\/index-.*\.js$/;
/** What shifts by itself, https://web.dev/articles/cls: a share of the window, times how far. */
const WATCH_SHIFTS = `window.shifts = []; new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });`;
const SHIFTED = `window.shifts.map(({ value, sources }) => ({ value, what: sources.map(({ node }) => node?.textContent) }))`;
const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

describeWith('chromium', 'the first view of a page', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;
  const refused: string[] = [];

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
  });
  afterAll(() => web.close());

  /** The paths that are asked for, in order: those `before` the application's own script comes (as long as it waits for them to include `until`), and all. */
  async function asked(path: string, until: readonly RegExp[]): Promise<{ before: string[]; all: string[] }> {
    const page = await web.open('/toegankelijkheid', { as: autumn.secretary });
    const all: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      all.push(pathname + search);
    });
    page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
    let before: string[] = [];
    await page.route(APPLICATION, async (route) => {
      while (!until.every((needed) => all.some((one) => needed.test(one)))) await page.waitForEvent('request');
      before = [...all];
      await route.continue();
    });
    await page.goto(path);
    await settled(page);
    await page.context().close();
    return { before, all };
  }
  const twice = (paths: readonly string[]): string[] => paths.filter((path, index) => paths.indexOf(path) !== index && path !== '/v1/gemeenten');

  const PAGES: [string, (autumn: Autumn) => string, readonly RegExp[]][] = [
    ['Vandaag', () => '/', [/\/termijnen$/, /\/taken$/, /\/vergaderingen\?van=2026-08-12&aantal=200$/, /\/postvak\?aantal=200$/]],
    ['a meeting', ({ coming }) => `/vergaderingen/${coming}`, [/\/vergaderingen\/[0-9a-f-]+$/, /\/termijnen$/, /MeetingPage-.*\.js$/]],
    ['the calendar', () => '/kalender', [/\/kalender\?van=2026-11-01&tot=2026-12-01$/, /CalendarPage-.*\.js$/, /CalendarPage-.*\.css$/]],
    ['the calendar of another month', () => '/kalender?maand=2026-12', [/CalendarPage-.*\.js$/]],
    ['the ambitions', () => '/kwaliteitscyclus', [/\/ambities$/, /AmbitionsPage-.*\.js$/]],
    ['a search', () => '/zoeken?tekst=naar%20school%20%26%20thuis', [/\/zoeken\?tekst=/, /SearchPage-.*\.js$/]],
    ['a search that goes on', () => '/zoeken?tekst=school&pagina=2', [/SearchPage-.*\.js$/]],
    ['a search for nothing', () => '/zoeken', [/SearchPage-.*\.js$/]],
    ['a page that asks for itself', () => '/rooster', [/RosterPage-.*\.js$/]],
    ['one within another', () => '/vergaderingen/plannen', [/PlanYearPage-.*\.js$/]],
  ];

  it.each(PAGES)('of %s is asked for while the application’s script is on its way', async (_, at, own) => {
    const { before, all } = await asked(at(autumn), [/\/sessie$/, /\/overleggen$/, ...own]);
    expect(before.filter((path) => path.startsWith('/v1/')).length).toBeGreaterThan(2);
    expect(twice(all)).toEqual([]);
  });

  it.each(PAGES)('of %s is asked for once, whoever is first', async (_, at) => {
    expect(twice((await asked(at(autumn), [])).all)).toEqual([]);
  });

  it('of a meeting brings no fields along: its forms do when they are opened', async () => {
    const { all } = await asked(`/vergaderingen/${autumn.coming}`, []);
    expect(all.filter((path) => /DayField|writing/.test(path))).toEqual([]);
  });

  it('is refused nothing', () => {
    expect(refused).toEqual([]);
  });

  /** With the letters coming when all is drawn, and what asks for attention after what stands below it. */
  async function shifts(path: string, width: number): Promise<{ value: number; what: string[] }[]> {
    const page = await web.open('/toegankelijkheid', { as: autumn.secretary, viewport: { width, height: 844 } });
    await page.addInitScript(WATCH_SHIFTS);
    let nowLetters = (): void => {};
    const drawn = new Promise<void>((done) => (nowLetters = done));
    await page.route(/\.woff2$/, (route) => drawn.then(() => route.continue()));
    if (path === '/') {
      const below = page.waitForResponse(/\/vergaderingen\?/);
      await page.route(/\/termijnen$/, async (route) => {
        await below;
        await page.evaluate(PAINTED);
        await route.continue();
      });
    }
    await page.goto(path, { waitUntil: 'commit' });
    await settled(page);
    await page.evaluate(PAINTED);
    nowLetters();
    await page.evaluate(`document.fonts.ready.then(() => ${PAINTED})`);
    const found = await page.evaluate<{ value: number; what: string[] }[]>(SHIFTED);
    await page.context().close();
    return found;
  }
  const STILL = PAGES.filter(([name]) => ['Vandaag', 'a meeting', 'the calendar', 'the ambitions', 'a search'].includes(name)).flatMap(([name, at]) => [390, 1280].map((width) => [name, width, at] as const));

  it.each(STILL)('of %s, %i wide, stays where it is drawn', async (_, width, at) => {
    const found = await shifts(at(autumn), width);
    expect([found.reduce((sum, { value }) => sum + value, 0) < 0.1, found]).toEqual([true, expect.anything()]);
  });

  it('says whose page it is while its script is on its way, and then draws the whole of it', async () => {
    const page = await web.open('/toegankelijkheid', { as: autumn.secretary });
    const waiting = page.locator('.arriving');
    let said: string | null = null;
    await page.route(APPLICATION, async (route) => {
      await waiting.waitFor({ state: 'visible' });
      said = await waiting.textContent();
      await route.continue();
    });
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    expect([said, await waiting.count()]).toEqual(['Leidraad', 0]);
    await page.context().close();
  });
});
