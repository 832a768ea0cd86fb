import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 } };

/** For what hangs, in a test that looks at fourteen pages. */
const PATIENCE = 600_000;

describeWith('chromium', 'every page', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;
  let addresses: { name: string; path: string; heading: string; as?: string }[];

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
    const { secretary, member, held, coming } = autumn;
    const { body } = await web.caller(secretary).get('/gemeenten/zoetermeer/mailings');
    // Which mail arrived first is chance: several are sent side by side.
    const { body: first } = await web.caller(secretary).get('/gemeenten/zoetermeer/postvak/1');
    addresses = [
      { name: 'Vandaag, as a visitor', path: '/', heading: 'Vandaag' },
      { name: 'Vandaag', path: '/', heading: 'Vandaag', as: secretary },
      { name: 'Kijk mee als', path: '/kijk-mee', heading: 'Kijk mee als …', as: secretary },
      { name: 'Vergaderingen', path: '/vergaderingen', heading: 'Vergaderingen 2026-2027', as: secretary },
      { name: 'a school year without meetings', path: '/vergaderingen?schooljaar=2029-2030', heading: 'Vergaderingen 2029-2030', as: secretary },
      { name: 'planning a school year', path: '/vergaderingen/plannen?schooljaar=2027-2028', heading: 'Vergaderingen plannen voor 2027-2028', as: secretary },
      { name: 'planning, as a member', path: '/vergaderingen/plannen?schooljaar=2027-2028', heading: 'Vergaderingen plannen voor 2027-2028', as: member },
      { name: 'one’s own mail', path: '/mijn-mail', heading: 'Mijn mail', as: member },
      { name: 'one’s own mail, as a visitor', path: '/mijn-mail', heading: 'Mijn mail' },
      { name: 'the calendar, a month', path: '/kalender?maand=2026-12', heading: 'Kalender: december 2026', as: secretary },
      { name: 'the calendar, a year', path: '/kalender?weergave=jaar&maand=2026-12', heading: 'Kalender: schooljaar 2026-2027', as: member },
      { name: 'the calendar as a list, as a visitor', path: '/kalender?weergave=lijst&maand=2026-12', heading: 'Kalender: schooljaar 2026-2027' },
      { name: 'searching', path: '/zoeken?tekst=verslag', heading: 'Zoeken: verslag', as: member },
      { name: 'searching, as a visitor', path: '/zoeken?tekst=verslag', heading: 'Zoeken: verslag' },
      { name: 'the termijnagenda', path: '/termijnagenda', heading: 'Termijnagenda', as: secretary },
      { name: 'a preparation that is none', path: `/vergaderingen/${coming}/voorbereiding`, heading: 'Voorbereiding', as: secretary },
      { name: 'a meeting to come', path: `/vergaderingen/${coming}`, heading: 'Stuurgroep LEA, donderdag 10 december', as: secretary },
      { name: 'a meeting that was held', path: `/vergaderingen/${held}`, heading: 'Stuurgroep LEA, donderdag 29 oktober', as: member },
      { name: 'the chair’s draaiboek', path: `/vergaderingen/${coming}/draaiboek`, heading: 'Draaiboek: Stuurgroep LEA, donderdag 10 december', as: secretary },
      { name: 'writing down a meeting', path: `/vergaderingen/${held}/vastleggen`, heading: 'Vastleggen: Stuurgroep LEA, donderdag 29 oktober', as: secretary },
      { name: 'the minutes, to write', path: `/vergaderingen/${held}/verslag`, heading: 'Verslag: Stuurgroep LEA, donderdag 29 oktober', as: secretary },
      { name: 'the minutes, to read', path: `/vergaderingen/${held}/verslag`, heading: 'Verslag: Stuurgroep LEA, donderdag 29 oktober', as: member },
      { name: 'minutes that are none yet', path: `/vergaderingen/${coming}/verslag`, heading: 'Verslag: Stuurgroep LEA, donderdag 10 december', as: secretary },
      { name: 'a meeting that does not exist', path: '/vergaderingen/00000000-0000-4000-8000-000000000000', heading: 'Vergadering', as: secretary },
      { name: 'moving a meeting', path: `/vergaderingen/${coming}/verplaatsen?dag=2026-12-17&tijd=%2214:00%22`, heading: 'Stuurgroep LEA verplaatsen', as: secretary },
      { name: 'moving, as a member', path: `/vergaderingen/${coming}/verplaatsen`, heading: 'Stuurgroep LEA verplaatsen', as: member },
      { name: 'working groups', path: '/werkgroepen', heading: 'Werkgroepen', as: member },
      { name: 'working groups, as a visitor', path: '/werkgroepen', heading: 'Werkgroepen' },
      { name: 'a working group', path: '/werkgroepen/tafel-gelijke-kansen', heading: 'Overlegtafel Taal en gelijke kansen', as: secretary },
      { name: 'the uitvoeringsagenda', path: '/uitvoeringsagenda', heading: 'Uitvoeringsagenda', as: secretary },
      { name: 'Postvak uit', path: '/postvak-uit', heading: 'Postvak uit', as: secretary },
      { name: 'Postvak uit, as a member', path: '/postvak-uit', heading: 'Postvak uit', as: member },
      { name: 'a mail', path: `/postvak-uit/${body.resultaten[0].id}`, heading: body.resultaten[0].onderwerp, as: secretary },
      { name: 'Postvak uit, as a visitor', path: '/postvak-uit', heading: 'Postvak uit' },
      { name: 'a meeting, as a visitor', path: `/vergaderingen/${coming}`, heading: 'Vergadering' },
      { name: 'the example’s mails', path: '/postvak', heading: 'Mails van het voorbeeld' },
      { name: 'one of the example’s mails', path: '/postvak/1', heading: first.onderwerp },
      { name: 'the agreed structure', path: '/structuur', heading: 'Zo is het afgesproken', as: member },
      { name: 'help', path: '/hulp', heading: 'Hulp', as: member },
      { name: 'help for a role', path: '/hulp/secretaris', heading: 'Secretaris', as: secretary },
      { name: 'help for nobody', path: '/hulp/koning', heading: 'Deze pagina is er niet' },
      { name: 'the accessibility statement', path: '/toegankelijkheid', heading: 'Toegankelijkheid' },
      { name: 'an unknown address', path: '/nergens', heading: 'Deze pagina is er niet', as: secretary },
    ];
  });
  afterAll(() => web.close());

  it.each([
    ['by day on a desk', { ...WIDE, colorScheme: 'light' as const }],
    ['in the dark on a phone', { ...NARROW, colorScheme: 'dark' as const }],
  ])('has nothing that axe finds fault with, fits the screen, and says where one is, %s', async (_, options) => {
    const seen: Record<string, unknown> = {};
    for (const { name, path, as } of addresses) {
      const page = await web.open(path, { ...options, ...(as ? { as } : {}) });
      seen[name] = {
        findings: await axeFindings(page),
        width: await page.evaluate<number>('document.documentElement.scrollWidth'),
        headings: await page.getByRole('heading', { level: 1 }).allTextContents(),
        title: await page.title(),
      };
      await page.context().close();
    }
    const { width } = options.viewport;
    expect(seen).toEqual(Object.fromEntries(addresses.map(({ name, heading }) => [name, { findings: [], width, headings: [heading], title: `${heading} · Leidraad` }])));
  }, PATIENCE);

  it('is reached with the keyboard alone, and is read out from its heading', async () => {
    const page = await web.open('/', { as: autumn.secretary });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('inhoud');
    await page.getByRole('link', { name: 'Postvak uit' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Postvak uit' }).waitFor();
    await settled(page);
    expect(await page.locator(':focus').textContent()).toBe('Postvak uit');
    await page.context().close();
  });

  it('is led to by a link that shows at once that it is pressed; of two the last counts', async () => {
    const page = await web.open('/', { as: autumn.secretary });
    const pressed = page.locator('a[data-pressed]');
    // Before the browser can paint.
    const at = await page.evaluate(`document.querySelector('nav a[href$="/postvak-uit"]').click(); const pressed = document.querySelector('a[data-pressed]'); [location.pathname, pressed?.textContent, pressed && getComputedStyle(pressed).opacity].join(' ')`);
    expect(at).toBe('/ Postvak uit 0.6');
    await page.getByRole('heading', { level: 1, name: 'Postvak uit' }).waitFor();
    await settled(page);
    expect(await pressed.count()).toBe(0);
    await page.evaluate(`for (const path of ['/kalender', '/mensen']) document.querySelector('nav a[href$="' + path + '"]').click()`);
    await page.getByRole('heading', { level: 1, name: 'Mensen' }).waitFor();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/mensen');
    expect(await pressed.count()).toBe(0);
    // Only where they went is in the history; who goes back meanwhile is not brought forward again.
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Postvak uit' }).waitFor();
    await page.evaluate(`document.querySelector('nav a[href$="/kalender"]').click(); history.back()`);
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    await settled(page);
    expect(await pressed.count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });

  it('asks nothing of other hosts and breaks no rule of its Content-Security-Policy', async () => {
    const hosts = new Set<string>();
    const before = web.complaints.length;
    const page = await web.open('/', { as: autumn.secretary });
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    for (const { path } of addresses) {
      await page.goto(path);
      await settled(page);
    }
    expect([...hosts]).toEqual([new URL(web.url).host]);
    expect(web.complaints.slice(before).filter((text) => !/status of (401|404)/.test(text))).toEqual([]);
    await page.context().close();
  });
});
