/** The whole application in English, for who chose it in this browser; what stays Dutch in it says so (WCAG 3.1.2). */
import type { Page } from '@playwright/test';
import { instantOf } from '#calendar/local-date';
import { BEGIN, anAutumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, settled, startWebApp, type WebApp } from '../support/web-app.js';

/** For what hangs, in a test that looks at twenty pages and more. */
const PATIENCE = 600_000;

describeWith('chromium', 'English', (chromium) => {
  let web: WebApp;
  let secretary: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
  });
  afterAll(() => web.close());

  it('is chosen at the foot of a page, holds on the next ones, and is left in the same way', async () => {
    const page = await web.open('/', { as: secretary });
    const foot = page.getByRole('contentinfo');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await foot.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');

    // Days in English, too.
    expect(await page.getByRole('main').textContent()).toContain('31 August 2026');

    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Meetings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);

    await foot.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vergaderingen' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await page.context().close();
    expect(web.complaints).toEqual([]);
  });

  it('marks what the server says and what people wrote as Dutch, and nothing else', async () => {
    const { member, held, coming } = await anAutumn(web);
    const pages = ['/', ...(await written(web, secretary, held, coming)), ...(await mails(web, secretary)), ...PAGES];
    for (const as of [secretary, member]) expect(await unmarked(web, pages, as)).toEqual([]);
  }, PATIENCE);

  it('of goals and of the annual plan, too', async () => {
    const goals = await startWebApp(chromium, instantOf('2021-08-02', '09:00'), { scheme: 'leidschendam-voorburg' });
    const owner = await goals.app.chairOf('werkgroep-gelijke-kansen');
    const cycle = '/gemeenten/leidschendam-voorburg/ambities/gelijke-kansen/kwaliteitscyclus';
    await goals.caller(await goals.app.holder('regiegroep', 'coordinator')).post(cycle);
    await goals.app.advanceTo(instantOf('2021-08-02', '09:00'));
    const goal = { tekst: 'Wij streven naar het beste voor de kinderen van de gemeente.', eigenaar: 'De werkgroep van de gemeente en het onderwijs', indicatoren: [{ naam: 'Het aantal kinderen dat niet naar een voorschool gaat', eenheid: 'kinderen van de doelgroep per jaar' }] };
    const { body, status } = await goals.caller(owner).post(`${cycle}/1/doelen`, goal);
    expect({ status, body }).toMatchObject({ status: 201 });
    expect(await unmarked(goals, ['/kwaliteitscyclus', '/kwaliteitscyclus/gelijke-kansen/1', '/kwaliteitscyclus/gelijke-kansen/1/nieuw-doel', `/kwaliteitscyclus/gelijke-kansen/1/doelen/${body.id}`], owner)).toEqual([]);
    await goals.close();

    const plans = await startWebApp(chromium, instantOf('2022-01-04', '09:00'), { scheme: 'westland' });
    const keeper = await plans.app.holder('bestuurlijk-overleg', 'secretaris');
    await plans.caller(keeper).post('/gemeenten/westland/jaarplannen', { jaar: '2022' });
    await plans.app.settle();
    const line = { kolommen: { Jaardoelstelling: 'Meer kinderen lezen met plezier op een van de scholen.' }, kostenCenten: 100, dekking: [], leaCenten: 100, acties: [{ nr: 1, actie: 'Een taalcoach werven voor de scholen', partners: ['het onderwijs'], planning: 'in de zomer van het jaar', budgetCenten: 100 }] };
    const plan = '/gemeenten/westland/jaarplannen/2022';
    expect((await plans.caller(keeper).change('PUT', `${plan}/regels/gelijke-kansen`, line, plan)).status).toBe(200);
    expect(await unmarked(plans, ['/jaarplannen', '/jaarplannen/2022', '/jaarplannen/2022/regels/gelijke-kansen', '/werkgroepen', '/werkgroepen/werkgroep-gelijke-kansen', '/rooster', '/mensen'], keeper)).toEqual([]);
    await plans.close();
  }, PATIENCE);

  it('marks at a field what the server finds wrong with it, and not what the form says itself', async () => {
    const page = await inEnglish(web, secretary);
    await page.goto('/mensen');
    await settled(page);
    await page.getByRole('button', { name: 'Add someone' }).click();
    const form = page.getByRole('form', { name: 'Add someone' });
    await form.getByRole('button', { name: 'Add' }).click();
    await form.locator(':lang(en)').getByText('Enter a name.').waitFor();
    await form.getByLabel('Name').fill('Noor Willems');
    await form.getByLabel('Email address').fill('geen adres');
    await form.getByRole('button', { name: 'Add' }).click();
    await form.locator('[lang="nl"]').filter({ hasText: /^Dit is geen e-mailadres/ }).waitFor();
    await page.context().close();
  });

  it('leaves a page in Dutch as it is', async () => {
    const page = await web.open('/', { as: secretary });
    for (const path of ['/', ...PAGES]) {
      await page.goto(path);
      await settled(page);
      expect({ path, marked: await page.evaluate<string[]>(`[...document.querySelectorAll('[lang]')].map(({ lang }) => lang)`) }).toEqual({ path, marked: ['nl', 'en'] });
    }
    await page.context().close();
  }, PATIENCE);
});

const PAGES = [
  '/vergaderingen?schooljaar=2026-2027', '/vergaderingen/plannen?schooljaar=2027-2028', '/vergaderingen/00000000-0000-4000-8000-000000000000', '/kalender?maand=2026-12', '/kalender?weergave=jaar&maand=2026-12', '/termijnagenda',
  '/zoeken?tekst=kinderen', '/kwaliteitscyclus', '/opdrachten', '/opdrachten?weergave=bord', '/opdrachten/nieuw', '/uitvoeringsagenda', '/werkgroepen', '/werkgroepen/tafel-gelijke-kansen', '/vraagstukken', '/afspraken', '/jaarplannen', '/mensen', '/mensen/fusie', '/rooster', '/overdrachten', '/achterban',
  '/wettelijke-toets', '/spiegel', '/postvak-uit', '/postvak', '/structuur', '/kijk-mee', '/mijn-mail', '/hulp', '/hulp/secretaris', '/toegankelijkheid', '/beheer', '/beheer/afspraken', '/beheer/functies', '/beheer/controle', '/beheer/privacy', '/beheer/bewaren', '/beheer/instellingen',
];

/** What people write of all kinds, each in words that are plainly Dutch. @returns the pages on which it stands */
async function written({ app, caller }: WebApp, secretary: string, held: string, coming: string): Promise<string[]> {
  const root = '/gemeenten/zoetermeer';
  const made = async (as: string, path: string, body: object): Promise<string> => {
    const answer = await caller(as).post(`${root}${path}`, body);
    expect({ path, answer }).toMatchObject({ answer: { status: 201 } });
    return answer.body?.id;
  };
  const owner = await app.holder('stuurgroep', 'gelijke-kansen-1');
  await made(secretary, `/vergaderingen/${coming}/agendapunten`, { titel: 'De overgang van het kind naar de basisschool', doel: 'besluitvorming', minuten: 200, gevraagdBesluit: 'Instemmen met het voorstel van de werkgroep.', toelichting: 'Het voorstel is met de scholen besproken.' });
  const { body: meeting } = await caller(secretary).get(`${root}/vergaderingen/${held}`);
  await made(secretary, `/vergaderingen/${held}/besluiten`, { agendapuntId: meeting.agenda[0].id, tekst: 'De agenda van het kinderen-overleg is niet gewijzigd.' });
  await made(secretary, `/vergaderingen/${held}/acties`, { agendapuntId: meeting.agenda[0].id, tekst: 'De kinderen van het project bezoeken' });
  const agreed = await made(secretary, '/afspraken', { tekst: 'Alle scholen dragen de kinderen over met het formulier.', waarom: 'De kinderen raakten zoek bij de overgang van het jaar.', partners: ['gemeente', 'kern'], onderwerpen: ['doorgaande-lijn'], evalueerOp: '2027-10-04', overleg: 'platform', beslotenOp: '2026-06-15', vindplaats: 'Het verslag van de vergadering, punt 4' });
  const assignment = await made(owner, '/opdrachten', { titel: 'Een route voor het aanmelden van kinderen', ambitie: 'gelijke-kansen', werkgroep: 'tafel-gelijke-kansen', resultaat: 'Er ligt een voorstel voor de route naar het onderwijs.', kader: 'Het budget van de gemeente.' });
  return [`/vergaderingen/${coming}`, `/vergaderingen/${coming}/draaiboek`, `/vergaderingen/${coming}/verplaatsen?dag=2026-12-17&tijd=%2214:00%22`, `/vergaderingen/${held}`, `/vergaderingen/${held}/vastleggen`, `/vergaderingen/${held}/verslag`, `/afspraken/${agreed}`, `/opdrachten/${assignment}`, `/opdrachten/${assignment}/wijzigen`];
}

async function mails({ caller }: WebApp, secretary: string): Promise<string[]> {
  const { body } = await caller(secretary).get('/gemeenten/zoetermeer/mailings');
  return [`/postvak-uit/${body.resultaten[0].id}`, '/postvak/1'];
}

async function inEnglish(web: WebApp, as: string): Promise<Page> {
  const page = await web.open('/', { as });
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[lang="en"]').waitFor();
  await settled(page);
  return page;
}

/** On each of the pages, all of it unfolded: what is read out in the wrong language. */
async function unmarked(web: WebApp, paths: readonly string[], as: string): Promise<string[]> {
  const page = await inEnglish(web, as);
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await settled(page);
    await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
    await settled(page);
    found.push(...wrong(await page.evaluate<Said[]>(TEXTS), web.app.scheme.bodies.map(({ name }) => name)).map(({ lang, text }) => `${path} ${lang}: ${text}`));
  }
  await page.context().close();
  return [...new Set(found)];
}

interface Said {
  lang: string;
  text: string;
}

/** Every text that is seen or heard, with the language that it is said to be in. */
const TEXTS = `[...(function* () {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const shown = parentElement.closest('select') ?? parentElement;
    if (!shown.closest('[aria-hidden="true"]') && shown.checkVisibility()) yield { lang: parentElement.closest('[lang]').lang, text: data.replace(/\\s+/g, ' ').trim() };
  }
  for (const field of document.querySelectorAll('textarea, input:not([type="radio"], [type="checkbox"])')) yield { lang: field.closest('[lang]').lang, text: field.value };
})()]`;

/** Words that hold sentences together, and that the other language does not have. */
const DUTCH = new Set('de het een van niet wordt worden voor aan naar ook nog deze dit zijn heeft uit bij op om als dan dat er wie waar hoe moet kan met te geen'.split(' '));
const ENGLISH = new Set('the and to you your this that are have has what who not with from by it its for they there which on has'.split(' '));

/** What is plainly of the other language: two such words, and more of them than of its own. `names` are of no language. */
function wrong(texts: readonly Said[], names: readonly string[]): Said[] {
  return texts.filter(({ lang, text }) => {
    const unnamed = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
    const words = [...new Set(unnamed.toLowerCase().match(/\p{L}+/gu))];
    const [dutch, english] = [DUTCH, ENGLISH].map((known) => words.filter((word) => known.has(word)).length) as [number, number];
    return lang === 'nl' ? english > 1 && english > dutch : dutch > 1 && dutch > english;
  });
}
