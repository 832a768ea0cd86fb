/** An address that is cut off or mistyped, and one of what is no more: the page says so, and leads to where all of them are. */
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, startWebApp, type WebApp } from '../support/web-app.js';

const NO_MORE = '00000000-0000-4000-8000-000000000000';

describeWith('chromium', 'a page about what is not there', (chromium) => {
  let web: WebApp;
  let secretary: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
  });
  afterAll(() => web.close());

  it.each([
    ['/vergaderingen/xyz', 'Alle vergaderingen', '/vergaderingen'],
    ['/vergaderingen/xyz/voorbereiding', 'Alle vergaderingen', '/vergaderingen'],
    ['/vergaderingen/xyz/vastleggen', 'Alle vergaderingen', '/vergaderingen'],
    ['/vergaderingen/xyz/verplaatsen', 'Alle vergaderingen', '/vergaderingen'],
    ['/vergaderingen/xyz/verslag', 'Alle vergaderingen', '/vergaderingen'],
    ['/vergaderingen/xyz/draaiboek', 'Alle vergaderingen', '/vergaderingen'],
    ['/vergaderingen/xyz/stukken/xyz', 'Alle vergaderingen', '/vergaderingen'],
    ['/opdrachten/xyz', 'Alle opdrachten', '/opdrachten'],
    ['/opdrachten/xyz/wijzigen', 'Alle opdrachten', '/opdrachten'],
    ['/jaarplannen/xyz', 'Alle jaarplannen', '/jaarplannen'],
    ['/jaarplannen/xyz/regels/xyz', 'Alle jaarplannen', '/jaarplannen'],
    ['/kwaliteitscyclus/gelijke-kansen/xyz', 'Doelen en voortgang', '/kwaliteitscyclus'],
    ['/kwaliteitscyclus/gelijke-kansen/xyz/nieuw-doel', 'Doelen en voortgang', '/kwaliteitscyclus'],
    ['/kwaliteitscyclus/gelijke-kansen/xyz/bijstellen', 'Doelen en voortgang', '/kwaliteitscyclus'],
    ['/overdrachten/xyz', 'Alle overdrachten', '/overdrachten'],
    ['/afspraken/xyz', 'Alle afspraken', '/afspraken'],
    ['/vraagstukken/xyz', 'Alle vraagstukken', '/vraagstukken'],
    ['/achterban/xyz', 'Achterban', '/achterban'],
    ['/rooster/xyz', 'Rooster van aftreden', '/rooster'],
    ['/postvak-uit/xyz', 'Postvak uit', '/postvak-uit'],
    ['/postvak/xyz', 'Mails van het voorbeeld', '/postvak'],
    ['/beheer/bewaren/xyz', 'Bewaren en vernietigen', '/beheer/bewaren'],
  ])('at a damaged address %s', async (path, name, to) => {
    const page = await web.open(path, { as: secretary, viewport: { width: 390, height: 844 } });
    await page.getByText('Deze pagina bestaat niet of niet meer').waitFor();
    const told = page.getByText('Misschien is het adres veranderd of niet helemaal overgenomen.').locator('xpath=ancestor-or-self::p');
    expect(await told.getByRole('link', { name, exact: true }).getAttribute('href')).toBe(to);
    expect([await page.getByText('Niet alles wat u stuurde klopt').count(), await page.getByRole('button', { name: 'Opnieuw proberen' }).count()]).toEqual([0, 0]);
    await page.context().close();
  });

  it('of what is no more, with what the server says of it', async () => {
    const page = await web.open(`/vergaderingen/${NO_MORE}`, { as: secretary });
    await page.getByText('Deze vergadering bestaat niet. Kies er een uit de lijst.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Alle vergaderingen' }).click();
    await page.getByRole('heading', { level: 1, name: /^Vergaderingen/ }).waitFor();
    // The browser itself says that the server refused.
    expect(web.complaints.filter((text) => !/status of 40[04]/.test(text))).toEqual([]);
    await page.context().close();
  });
});
