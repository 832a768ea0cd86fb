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
  let secretary: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-08-02', '09:00'), { scheme: 'leidschendam-voorburg' });
    owner = await web.app.chairOf('werkgroep-gelijke-kansen');
    measurer = await web.app.holder('werkgroep-gelijke-kansen', 'jgz');
    secretary = await web.app.holder('regiegroep', 'coordinator');
    await web.caller(await web.app.holder('regiegroep', 'coordinator')).post(CYCLE);
    await web.app.advanceTo(instantOf('2021-08-02', '09:00'));
    await web.caller(owner).post(`${CYCLE}/1/doelen`, GOAL);
  });
  afterAll(() => web.close());

  it('waits on the first page of whom it asks something, with why and until when', async () => {
    const page = await web.open('/', { as: owner });
    const asked = page.getByRole('region', { name: 'Vraagt nu aandacht' }).getByRole('listitem').filter({ hasText: 'Doelen stellen' });
    await asked.waitFor();
    expect(await asked.textContent()).toMatch(/^Voor u: Doelen stellen: Gelijke kansen: vve.*Uiterlijk maandag 13 september: over 6 weken\.Waarom ik\? U bent eigenaar van deze ambitie\.Sinds maandag 2 augustus/);
    expect(await axeFindings(page)).toEqual([]);
    await asked.getByRole('link', { name: /^Naar deze ambitie : Gelijke kansen/ }).click();
    await page.getByRole('heading', { name: GOAL.tekst }).waitFor();
    await page.context().close();
  });

  it('leads from all ambitions to the goals of one, which its owner establishes', async () => {
    const page = await web.open('/', { as: owner });
    await page.getByRole('link', { name: 'Doelen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Doelen en voortgang' }).waitFor();
    await page.getByRole('link', { name: /^Gelijke kansen/ }).click();
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

  it('takes a correction of a figure, of the same day, in the name of who told the secretary; the old one stays to be read', async () => {
    const page = await web.open(PAGE, { as: secretary });
    const table = page.getByRole('table', { name: 'Cijfers van Doelgroepkinderen zonder plaats' });
    await table.getByRole('button', { name: 'Corrigeer het cijfer van woensdag 20 oktober 2021' }).press('Enter');
    const form = page.getByRole('form', { name: 'Correctie van het cijfer van woensdag 20 oktober 2021' });
    expect(await page.locator(':focus').inputValue()).toBe('ca. 22%');
    await form.getByRole('button', { name: 'Leg de correctie vast' }).click();
    await form.getByText('Dit is het cijfer dat er al staat.').waitFor();
    await form.getByLabel('Wat moet het cijfer van').fill('24%');
    await form.getByLabel('Wat klopte er niet?').fill('Eén locatie telde dubbel.');
    await form.getByLabel('Namens wie legt u dit vast?').selectOption({ index: 1 });
    await form.getByRole('button', { name: 'Leg de correctie vast' }).click();
    await form.getByText('Kies hoe u dit hoorde.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form.getByRole('radio', { name: 'Per mail' }).check();
    await form.getByRole('button', { name: 'Leg de correctie vast' }).click();
    await table.getByText('24%').waitFor();
    expect(await table.getByText('ca. 22%').count()).toBe(0);
    await page.getByText('1 gecorrigeerd cijfer').click();
    await page.getByText(/^Woensdag 20 oktober 2021: ca\. 22%/).waitFor();
    await page.context().close();
  });

  it('asks somebody else for a figure, when who measures changes', async () => {
    const page = await web.open(PAGE, { as: owner });
    await page.getByText(/^Vraag het cijfer aan iemand anders/).click();
    const form = page.getByRole('form', { name: 'Wie meet Doelgroepkinderen zonder plaats' });
    await form.getByRole('button', { name: 'Leg vast wie meet' }).click();
    await form.getByText('Zo staat het er al. Kies iemand anders.').waitFor();
    await form.getByLabel('Aan wie vraagt Leidraad het cijfer?').selectOption('');
    await form.getByLabel('Wie meet?').fill('De gemeente');
    await form.getByRole('button', { name: 'Leg vast wie meet' }).click();
    await page.getByText('Kwartaalmonitor, gemeten door De gemeente').waitFor();
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    await web.app.advanceTo(instantOf('2021-10-21', '09:00'));
    await web.caller(owner).post(`${CYCLE}/1/indicatoren/${await indicator()}/metingen`, { waarde: '18%', op: '2021-10-21' }, { 'idempotency-key': 'tweede' });
    for (const address of ['/kwaliteitscyclus', PAGE, '/kwaliteitscyclus/onbekend/1', '/wettelijke-toets', '/wettelijke-toets?jaar=2020', '/spiegel']) {
      const page = await web.open(address, { as: owner, ...options });
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });

  const indicator = async (): Promise<string> => (await web.caller(owner).get(`${CYCLE}/1`)).body.doelen[0].indicatoren[0].id;
});
