/** A goal from the first words to the next turn: written with the doelentoets reading along, measured, evaluated and adjusted, all in the browser. */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

const CYCLE = '/gemeenten/leidschendam-voorburg/ambities/gelijke-kansen/kwaliteitscyclus';
const PAGE = '/kwaliteitscyclus/gelijke-kansen/1';
const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const TEXT = 'Minder kinderen van de doelgroep zitten niet op een vve-locatie.';

describeWith('chromium', 'goals', (chromium) => {
  let web: WebApp;
  let owner: string;
  let measurer: string;
  let page: Page;
  const read = async () => (await web.caller(owner).get(`${CYCLE}/1`)).body;
  const fits = async (address: string, options: typeof WIDE): Promise<void> => {
    const seen = await web.open(address, { as: owner, ...options });
    await settled(seen);
    expect({ address, findings: await axeFindings(seen), width: await seen.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
    await seen.context().close();
  };

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-08-02', '09:00'), { scheme: 'leidschendam-voorburg' });
    owner = await web.app.chairOf('werkgroep-gelijke-kansen');
    measurer = await web.app.holder('werkgroep-gelijke-kansen', 'jgz');
    await web.caller(await web.app.holder('regiegroep', 'coordinator')).post(CYCLE);
    await web.app.advanceTo(instantOf('2021-08-02', '09:00'));
  });
  afterAll(() => web.close());

  it('are written with the doelentoets reading along; what is missing is told at its field', async () => {
    page = await web.open(PAGE, { as: owner });
    await page.getByRole('link', { name: 'Schrijf een doel op' }).click();
    const form = page.getByRole('form', { name: 'Het doel' });
    await form.getByRole('button', { name: 'Bewaar het doel' }).click();
    await form.getByText('Schrijf wat er straks anders is.').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await form.getByLabel('Wat is er straks anders?').fill('Ieder kind hoort erbij.');
    await page.getByText(/^Dit is een algemene wens/).waitFor();
    await form.getByLabel('Wat is er straks anders?').fill(TEXT);
    await page.getByText(/^Dit is een algemene wens/).waitFor({ state: 'detached' });
    await form.getByLabel('Van wie is dit doel?').fill('Werkgroep Gelijke kansen');
    await form.getByLabel('Wanneer is het bereikt?').fill('juli 2022');
    const indicator = form.getByRole('group', { name: 'Indicator 1' });
    await indicator.getByLabel('Te bereiken resultaat').fill('10%');
    await form.getByRole('button', { name: 'Bewaar het doel' }).click();
    await indicator.getByText('Schrijf wat er wordt geteld, of maak dit deel leeg.').waitFor();
    await indicator.getByLabel('Waaraan leest u het af?').fill('Doelgroepkinderen zonder plaats');
    await indicator.getByLabel('Eenheid').fill('procent');
    await indicator.getByLabel('Welke kant is beter?').selectOption('omlaag');
    await indicator.getByLabel('Huidige situatie').fill('ca. 25%');
    await indicator.getByLabel('Bron van het cijfer').fill('Kwartaalmonitor');
    await indicator.getByLabel('Wie meet').fill('JGZ');
    await indicator.getByLabel('Aan wie vraagt Leidraad het cijfer?').selectOption('werkgroep-gelijke-kansen/jgz');
    await page.getByText('Dit doel is straks te evalueren.').waitFor();
    await form.getByRole('button', { name: 'Bewaar het doel' }).click();
    await page.getByRole('heading', { level: 3, name: TEXT }).waitFor();
    await fits(`${PAGE}/nieuw-doel`, NARROW);
    expect((await read()).doelen).toMatchObject([{ tekst: TEXT, status: 'concept', doelentoets: [], indicatoren: [{ richting: 'omlaag', meetplek: { overleg: 'werkgroep-gelijke-kansen', plek: 'jgz' } }] }]);
  });

  it('are changed until they are established, and no longer', async () => {
    await page.getByRole('link', { name: /^Wijzig/ }).click();
    const form = page.getByRole('form', { name: 'Het doel' });
    expect(await form.getByLabel('Huidige situatie').inputValue()).toBe('ca. 25%');
    await form.getByLabel('Wanneer is het bereikt?').fill('juni 2022');
    await form.getByRole('button', { name: 'Bewaar het doel' }).click();
    await page.getByText('wanneer: juni 2022').waitFor();
    await page.getByRole('button', { name: 'Stel deze doelen vast' }).click();
    await page.getByRole('link', { name: /^Wijzig/ }).waitFor({ state: 'detached' });
    await page.context().close();
    page = await web.open(`${PAGE}/nieuw-doel`, { as: measurer });
    await page.getByText('Dit kan nu niet').waitFor();
    await page.context().close();
  });

  it('are measured, and their figures drawn between where they stood and what is to be reached', async () => {
    await web.app.advanceTo(instantOf('2021-10-20', '10:00'));
    const [goal] = (await read()).doelen;
    const figures = `${CYCLE}/1/indicatoren/${goal.indicatoren[0].id}/metingen`;
    expect((await web.caller(measurer).post(figures, { waarde: 'ca. 22%', op: '2021-10-15' })).status).toBe(201);
    await web.app.advanceTo(instantOf('2022-01-18', '10:00'));
    expect((await web.caller(measurer).post(figures, { waarde: '18%', op: '2022-01-17' })).status).toBe(201);
    page = await web.open(PAGE, { as: owner });
    const chart = page.locator('svg[class*=chart]');
    expect(await chart.locator('text').allTextContents()).toEqual(['was ca. 25%', 'doel 10%', 'ca. 22%', '18%', '15 okt 2021', '17 jan 2022']);
    expect(await page.getByRole('table', { name: 'Cijfers van Doelgroepkinderen zonder plaats' }).getByRole('row').count()).toBe(3);
    await page.context().close();
  });

  it('are evaluated: of each whether it is reached, with the cause', async () => {
    await web.app.advanceTo(instantOf('2022-06-22', '10:00'));
    page = await web.open(PAGE, { as: owner });
    const part = page.getByRole('region', { name: 'Evaluaties' });
    await part.getByRole('button', { name: 'Schrijf de evaluatie' }).click();
    await part.getByText('was ca. 25%, moest 10%, is nu 18%').waitFor();
    await part.getByRole('button', { name: 'Bewaar de evaluatie' }).click();
    await part.getByText('Kies of dit doel is bereikt.').waitFor();
    await part.getByText('Schrijf hoe de samenwerking verliep.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await part.getByRole('radio', { name: 'Deels bereikt' }).check();
    await part.getByLabel('Waardoor niet, of niet helemaal?').fill('Te weinig plaatsen in Noord.');
    await part.getByLabel('Hoe verliep de samenwerking?').fill('Goed: de cijfers kwamen op tijd.');
    await part.getByRole('button', { name: 'Bewaar de evaluatie' }).click();
    await part.getByText('Oorzaak: Te weinig plaatsen in Noord.').waitFor();
    await part.getByRole('button', { name: 'Herschrijf de evaluatie' }).waitFor();
    await page.context().close();
  });

  it('are adjusted: each goes on, changes or stops, and new ones come', async () => {
    const secretary = await web.app.holder('regiegroep', 'coordinator');
    await web.caller(secretary).post(`${CYCLE}/1/overslaan`, { fase: 'evalueren', reden: 'De regiegroep komt voor de zomer niet meer bij elkaar.' });
    page = await web.open(PAGE, { as: owner });
    await fits(`${PAGE}/bijstellen`, NARROW);
    await page.getByRole('link', { name: 'Stel de doelen bij' }).click();
    const form = page.getByRole('form', { name: 'Bijstelling' });
    const own = form.getByRole('group', { name: TEXT });
    await own.getByText('Oorzaak: Te weinig plaatsen in Noord.').waitFor();
    await form.getByRole('button', { name: 'Stel de doelen zo bij' }).click();
    await own.getByText('Kies wat er van dit doel wordt.').waitFor();
    await own.getByRole('radio', { name: 'Wordt anders' }).check();
    await own.getByLabel('Te bereiken resultaat').fill('8%');
    await form.getByRole('button', { name: 'Voeg een nieuw doel toe' }).click();
    const fresh = form.getByRole('group', { name: 'Nieuw doel 1' });
    await fresh.getByLabel('Wat is er straks anders?').fill('Meer ouders kennen het aanbod.');
    await form.getByRole('button', { name: 'Stel de doelen zo bij' }).click();
    await own.getByText('Schrijf waarom.').waitFor();
    await fresh.getByText('Geef dit doel een indicator, of schrijf waarom het niet te meten is.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await own.getByLabel('Waarom wordt het anders?').fill('Het kan lager.');
    await fresh.getByLabel('Waarom komt dit doel erbij?').fill('Uit de evaluatie.');
    await fresh.getByLabel('Is het echt niet te meten? Waarom niet?').fill('Er is nog geen onderzoek.');
    await form.getByRole('button', { name: 'Stel de doelen zo bij' }).click();
    await page.getByRole('region', { name: 'Bijgesteld' }).getByText('Het kan lager.').waitFor();
    const { status, bijstelling } = await read();
    expect({ status, bijstelling }).toMatchObject({ status: 'afgerond', bijstelling: [{ besluit: 'bijstellen', reden: 'Het kan lager.' }, { besluit: 'nieuw', reden: 'Uit de evaluatie.' }] });
    const drafts = await web.app.query<{ target: string; text: string }>(`SELECT draft #>> '{indicators,0,target}' AS target, draft ->> 'text' AS text FROM goal_adjustment ORDER BY position`);
    expect(drafts).toEqual([{ target: '8%', text: TEXT }, { target: null, text: 'Meer ouders kennen het aanbod.' }]);
    expect(web.complaints).toEqual([]);
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('are fine with axe and fit the screen once the turn is over, %s', async (_, options) => {
    for (const address of [PAGE, `${PAGE}/nieuw-doel`, `${PAGE}/doelen/00000000-0000-4000-8000-000000000000`, `${PAGE}/bijstellen`]) await fits(address, options);
  });
});
