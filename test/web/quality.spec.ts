import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, startWebApp, type WebApp } from '../support/web-app.js';

const CYCLE = '/gemeenten/leidschendam-voorburg/ambities/gelijke-kansen/kwaliteitscyclus';
const PAGE = '/kwaliteitscyclus/gelijke-kansen/1';
const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const GOAL = {
  tekst: 'Minder kinderen van de doelgroep zitten niet op een vve-locatie.', eigenaar: 'Werkgroep Gelijke kansen', wanneer: 'juli 2022',
  indicatoren: [{ naam: 'Doelgroepkinderen zonder plaats', eenheid: 'procent', richting: 'omlaag', huidigeSituatie: 'ca. 25%', teBereikenResultaat: '10%', bron: 'Kwartaalmonitor', wieMeet: 'JGZ', meetplek: { overleg: 'werkgroep-gelijke-kansen', plek: 'jgz' } }],
};

describeWith('chromium', 'the quality cycle', (chromium) => {
  let web: WebApp;
  let owner: string;
  let measurer: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-08-02', '09:00'), { scheme: 'leidschendam-voorburg' });
    owner = await web.app.chairOf('werkgroep-gelijke-kansen');
    measurer = await web.app.holder('werkgroep-gelijke-kansen', 'jgz');
    await web.caller(await web.app.holder('regiegroep', 'coordinator')).post(CYCLE);
    await web.app.advanceTo(instantOf('2021-08-02', '09:00'));
    await web.caller(owner).post(`${CYCLE}/1/doelen`, GOAL);
  });
  afterAll(() => web.close());

  it('leads from all ambitions to the goals of one, which its owner establishes', async () => {
    const page = await web.open('/', { as: owner });
    await page.getByRole('link', { name: 'Doelen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Doelen en voortgang' }).waitFor();
    await page.getByRole('link', { name: 'Gelijke kansen' }).click();
    const phases = page.getByRole('list', { name: 'De vijf fasen van deze ronde' }).getByRole('listitem');
    await phases.first().waitFor();
    expect(await phases.count()).toBe(5);
    expect(await phases.first().getAttribute('aria-current')).toBe('step');
    await page.getByRole('heading', { name: GOAL.tekst }).waitFor();
    await page.getByText('Nog niet vastgesteld').waitFor();
    await page.getByRole('button', { name: 'Stel deze doelen vast' }).click();
    await page.getByText('Nog niet vastgesteld').waitFor({ state: 'detached' });
    expect(await phases.nth(1).getAttribute('aria-current')).toBe('step');
    await page.context().close();
  });

  it('takes a figure from who measures, as written', async () => {
    await web.app.advanceTo(instantOf('2021-10-20', '09:00'));
    const page = await web.open(PAGE, { as: measurer });
    await page.getByText('Nog geen cijfer aangeleverd.').waitFor();
    await page.getByText(/^Lever een cijfer aan/).click();
    const form = page.getByRole('form', { name: 'Cijfer voor Doelgroepkinderen zonder plaats' });
    await form.getByRole('button', { name: 'Bewaar het cijfer' }).click();
    await form.getByText('Vul het cijfer in.').waitFor();
    await form.getByLabel('Cijfer').fill('ca. 22%');
    await form.getByRole('button', { name: 'Bewaar het cijfer' }).click();
    const row = page.getByRole('table', { name: 'Cijfers van Doelgroepkinderen zonder plaats' }).getByRole('row').nth(1);
    expect(await row.textContent()).toContain('ca. 22%');
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    await web.caller(measurer).post(`${CYCLE}/1/indicatoren/${await indicator()}/metingen`, { waarde: '18%', op: '2021-10-20' }, { 'idempotency-key': 'tweede' });
    for (const address of ['/kwaliteitscyclus', PAGE, '/kwaliteitscyclus/onbekend/1', '/wettelijke-toets', '/wettelijke-toets?jaar=2020', '/spiegel']) {
      const page = await web.open(address, { as: owner, ...options });
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });

  const indicator = async (): Promise<string> => (await web.caller(owner).get(`${CYCLE}/1`)).body.doelen[0].indicatoren[0].id;
});
