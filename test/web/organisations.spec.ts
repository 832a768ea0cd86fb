import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, focused, pressEnter, said, settled, startWebApp, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const G = '/gemeenten/zoetermeer';

describeWith('chromium', 'organisations and their seats', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let member: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('platform', 'procesmanager');
    member = await web.app.holder('platform', 'vo-1');
  });
  afterAll(() => web.close());

  it('lets who sits somewhere go to an empty seat, from the keyboard', async () => {
    const { body } = await web.caller(secretary).get(`${G}/deelnames?overleg=platform`);
    const seatOf = (id: string) => body.resultaten.find(({ plek }: { plek: { id: string } }) => plek.id === id);
    const [from, to] = [seatOf('po-3'), seatOf('so')];
    expect((await web.caller(secretary).send('PUT', `${G}/deelnames/${to.deelname.deelnameId}/einde`, { body: { op: body.op } })).status).toBe(200);
    const page = await web.open('/mensen', { as: secretary });
    const item = page.getByRole('region', { name: 'Bestuurlijk platform' }).getByRole('listitem').filter({ has: page.getByRole('heading', { name: from.plek.naam, exact: true }) });
    await pressEnter(page, item.getByRole('button', { name: /^Naar een andere plek/ }));
    const form = page.getByRole('form', { name: `${from.deelname.naam} naar een andere plek` });
    await form.waitFor();
    await pressEnter(page, form.getByRole('button', { name: 'Leg de overstap vast' }));
    await form.getByText('Kies een plek.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form.getByRole('combobox').selectOption({ label: `Bestuurlijk platform: ${to.plek.naam}` });
    await pressEnter(page, form.getByRole('button', { name: 'Leg de overstap vast' }));
    await form.waitFor({ state: 'detached' });
    await item.getByText('Leeg', { exact: true }).waitFor();
    expect([await web.app.holder('platform', 'so'), await focused(page)]).toEqual([from.deelname.persoonId, expect.stringMatching(/^li: /)]);
    await page.context().close();
  });

  it('says at the rooster which seats have no successor, and leads to where that is settled', async () => {
    const page = await web.open('/rooster', { as: member });
    const part = page.getByRole('region', { name: 'Plekken zonder opvolger' });
    await part.getByText(/^Leeg sinds /).first().waitFor();
    expect(await part.getByRole('link', { name: 'Download als tabel (csv)' }).getAttribute('href')).toBe('/v1/gemeenten/zoetermeer/vacatures?formaat=csv');
    await part.getByRole('link', { name: /^Zet iemand op deze plek/ }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Mensen' }).waitFor();
    await page.getByText('Leeg', { exact: true }).first().waitFor();
    await page.context().close();
  });

  it('shows what changes as organisations go on as one, before it is recorded', async () => {
    const page = await web.open('/mensen', { as: secretary });
    await page.getByRole('link', { name: 'Organisaties gaan samen' }).click();
    const form = page.getByRole('form', { name: 'Organisaties gaan samen' });
    await pressEnter(page, form.getByRole('button', { name: 'Bekijk wat er verandert' }));
    await form.getByText('Kies de organisatie die overblijft.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const into = form.getByLabel('Als welke organisatie gaan zij verder?');
    await form.getByLabel('Voeg een organisatie toe').selectOption('ballonnen');
    await into.selectOption('ballonnen');
    await pressEnter(page, form.getByRole('button', { name: 'Bekijk wat er verandert' }));
    await form.getByText(/^Zo gaat een organisatie op in zichzelf/).waitFor();
    await into.selectOption('kern');
    await pressEnter(page, form.getByRole('button', { name: 'Bekijk wat er verandert' }));
    const seen = page.getByRole('region', { name: /^Wat er verandert vanaf / });
    await seen.and(page.locator(':focus')).waitFor();
    await seen.getByText('Niemand krijgt hierover een mail. Het is niet terug te draaien.').waitFor();
    await seen.getByText('Niet meer apart om vaststelling gevraagd: De Drie Ballonnen/Junis Kinderopvang.').waitFor();
    expect([await axeFindings(page), (await web.caller(secretary).get(`${G}/fusies`)).body.resultaten]).toEqual([[], []]);
    await pressEnter(page, seen.getByRole('button', { name: 'Leg vast' }));
    await page.getByRole('region', { name: 'Wat al is vastgelegd' }).getByRole('row', { name: /Ballonnen.*Kern/ }).waitFor();
    await said(page, /^Vastgelegd, vanaf .* verder als Kern .*: De Drie Ballonnen/);
    expect([await focused(page), (await web.caller(secretary).get(`${G}/fusies`)).body.resultaten]).toMatchObject(['h2: Wat al is vastgelegd', [{ organisatie: { id: 'ballonnen' }, wordt: { id: 'kern' } }]]);
    await page.context().close();
  });

  it('keeps that from who may not', async () => {
    const page = await web.open('/mensen/fusie', { as: member });
    await page.getByText('Vastleggen dat organisaties samengaan, kan alleen een secretaris of een beheerder.').waitFor();
    await page.goto('/mensen');
    await settled(page);
    expect([await page.getByRole('link', { name: 'Organisaties gaan samen' }).count(), (await web.caller(member).get(`${G}/fusies`)).status]).toEqual([0, 403]);
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    for (const address of ['/mensen/fusie', '/rooster']) {
      const page = await web.open(address, { as: secretary, ...options });
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
