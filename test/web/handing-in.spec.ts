/** What members hand in for an agenda that no committee prepares, on the page of its meeting: themselves, and by the secretary for them. */
import type { Locator, Page } from '@playwright/test';
import { nameOffices } from '#apps/cli/start/example-offices';
import { instantOf } from '#calendar/local-date';
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, focused, pressEnter, startWebApp, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'the input of members', (chromium) => {
  const G = '/gemeenten/zoetermeer';
  let web: WebApp;
  let secretary: string;
  let member: { id: string; naam: string };
  let meeting: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    await nameOffices(web.app, web.app.tenantId);
    const { resultaten } = (await web.caller('').get(`${G}/kijk-mee`)).body;
    member = resultaten.find(({ functie }: { functie: string }) => functie === 'bestuurssecretariaat').voor;
    secretary = await web.app.holder('stuurgroep', 'procesmanager');
  });
  afterAll(() => web.close());

  const plan = async (day: string): Promise<void> => void (meeting = (await web.caller(secretary).post(`${G}/vergaderingen`, { overleg: 'platform', begin: instantOf(day, '15:00') })).body.id);
  const call = async (): Promise<void> => void expect((await web.caller(secretary).post(`${G}/vergaderingen/${meeting}/oproep`)).status).toBeLessThan(300);
  const read = async () => (await web.caller(member.id).get(`${G}/vergaderingen/${meeting}`)).body;
  const open = (who: string): Promise<Page> => web.open(`/vergaderingen/${meeting}`, { as: who });
  const part = (page: Page): Locator => page.getByRole('region', { name: 'Uw inbreng' });
  const form = (page: Page): Locator => page.getByRole('form', { name: 'Punt inbrengen' });
  const onAgenda = (page: Page, title: string): Locator => page.getByRole('region', { name: 'Agenda' }).getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  const fill = async (page: Page, title: string): Promise<void> => {
    await form(page).getByLabel('Waar gaat het over?').fill(title);
    await form(page).getByRole('radio', { name: 'Ter informatie' }).check();
    await form(page).getByLabel('Hoeveel minuten is ervoor nodig?').fill('10');
  };
  const answers = async (): Promise<object[]> => web.app.query('SELECT person_id AS by, answer FROM call_answer WHERE meeting_id = $1', [meeting]);

  it('an item of a member, by keyboard, from Vandaag', async () => {
    await plan('2026-10-13');
    await call();
    const page = await web.open('/', { as: member.id });
    await page.getByRole('region', { name: 'Komende termijnen' }).getByRole('listitem').filter({ hasText: /^Agendapunten/ }).getByRole('link', { name: 'vergadering van dinsdag 13 oktober' }).click();
    await part(page).getByText(/^Wat wil uw achterban besproken hebben\? ‘Geen agendapunten’ is ook een antwoord\. Inbrengen kan tot .* om \d\d\.\d\d uur\.$/).waitFor();
    expect(await focused(page)).toBe('h2: Uw inbreng');
    expect(await axeFindings(page)).toEqual([]);
    const button = part(page).getByRole('button', { name: 'Punt inbrengen' });
    await pressEnter(page, button);
    await form(page).waitFor();
    await pressEnter(page, form(page).getByRole('button', { name: 'Toch niet' }));
    expect(await focused(page)).toBe('button: Punt inbrengen');
    await pressEnter(page, button);
    expect(await form(page).getByLabel('Namens wie legt u dit vast?').count()).toBe(0);
    await fill(page, 'Schooltijden');
    expect(await axeFindings(page)).toEqual([]);
    await pressEnter(page, form(page).getByRole('button', { name: 'Breng het punt in' }));
    await part(page).getByText('‘Schooltijden’ is ingebracht. Het staat op de agenda.').waitFor();
    expect(await focused(page)).toContain('‘Schooltijden’ is ingebracht.');
    await onAgenda(page, 'Schooltijden').waitFor();
    // Who handed something in has answered.
    expect(await part(page).getByRole('button', { name: 'Ik heb geen agendapunten' }).count()).toBe(0);
    expect((await read()).agenda).toContainEqual(expect.objectContaining({ titel: 'Schooltijden', ingediendDoor: member.id, laat: false }));
    expect(web.complaints).toEqual([]);
  });

  it('that a member has none, once it is asked, and until it is answered', async () => {
    await plan('2026-10-06');
    const early = await open(member.id);
    await part(early).getByRole('button', { name: 'Punt inbrengen' }).waitFor();
    expect(await part(early).getByRole('button', { name: 'Ik heb geen agendapunten' }).count()).toBe(0);
    await call();
    const page = await open(member.id);
    await pressEnter(page, part(page).getByRole('button', { name: 'Ik heb geen agendapunten' }));
    await part(page).getByText('Vastgelegd: u hebt geen agendapunten.').waitFor();
    expect(await focused(page)).toBe('p: Vastgelegd: u hebt geen agendapunten.');
    expect(await axeFindings(page)).toEqual([]);
    expect(await answers()).toEqual([{ by: member.id, answer: 'geen-agendapunten' }]);
    await page.reload();
    await part(page).getByText(/^U hebt geantwoord\. Nog een punt inbrengen mag altijd\. Inbrengen kan tot/).waitFor();
    await part(page).getByRole('button', { name: 'Punt inbrengen' }).waitFor();
    expect(await part(page).getByRole('button', { name: 'Ik heb geen agendapunten' }).count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it('of a member who told the secretary: an item, and that there is none', async () => {
    await plan('2026-11-24');
    await call();
    const page = await open(secretary);
    await part(page).getByText(/^Breng een punt van uzelf in, of namens een lid dat het u vertelde\. Inbrengen kan tot/).waitFor();
    await part(page).getByRole('button', { name: 'Punt inbrengen' }).click();
    await fill(page, 'Leerlingenvervoer');
    await form(page).getByLabel('Namens wie brengt u het in?').waitFor();
    await form(page).getByLabel('Namens wie legt u dit vast?').selectOption(member.naam);
    await form(page).getByLabel(`Voor wie brengt ${member.naam} het in?`).waitFor();
    await form(page).getByRole('button', { name: 'Breng het punt in' }).click();
    await form(page).getByText('Kies hoe u dit hoorde.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form(page).getByRole('radio', { name: 'Door de telefoon' }).check();
    await form(page).getByRole('button', { name: 'Breng het punt in' }).click();
    await part(page).getByText(`‘Leerlingenvervoer’ is ingebracht namens ${member.naam}. Het staat op de agenda.`).waitFor();
    expect(await focused(page)).toContain('‘Leerlingenvervoer’ is ingebracht');
    await onAgenda(page, 'Leerlingenvervoer').waitFor();
    expect((await read()).agenda).toContainEqual(expect.objectContaining({ titel: 'Leerlingenvervoer', ingediendDoor: member.id }));
    const { resultaten } = (await web.caller(secretary).get(`${G}/vergaderingen/${meeting}/verloop`)).body;
    expect(resultaten.at(-1)).toMatchObject({ over: 'Leerlingenvervoer', door: { id: secretary }, namens: { persoon: { id: member.id }, kanaal: 'telefoon' } });

    await part(page).getByRole('button', { name: 'Punt inbrengen' }).click();
    await fill(page, 'Van de secretaris');
    await form(page).getByRole('button', { name: 'Breng het punt in' }).click();
    await part(page).getByText('‘Van de secretaris’ is ingebracht. Het staat op de agenda.').waitFor();
    expect((await read()).agenda).toContainEqual(expect.objectContaining({ titel: 'Van de secretaris', ingediendDoor: secretary }));

    const { resultaten: bodies } = (await web.caller(secretary).get(`${G}/overleggen`)).body;
    const seats: { persoon: { id: string; naam: string } | null }[] = bodies.find(({ id }: { id: string }) => id === 'platform').plekken;
    const { id: other, naam } = seats.find(({ persoon }) => persoon && ![member.id, secretary].includes(persoon.id))!.persoon!;
    // Who answered themselves may still hear it of others.
    const report = part(page).getByRole('button', { name: 'Meld dat iemand geen agendapunten heeft' });
    await report.click();
    const nothing = page.getByRole('form', { name: 'Meld dat iemand geen agendapunten heeft' });
    await nothing.getByLabel('Namens wie legt u dit vast?').selectOption(naam);
    await nothing.getByRole('radio', { name: 'Mondeling' }).check();
    expect(await axeFindings(page)).toEqual([]);
    await nothing.getByRole('button', { name: 'Leg vast' }).click();
    await part(page).getByText(`Vastgelegd: ${naam} heeft geen agendapunten.`).waitFor();
    expect(await focused(page)).toBe(`p: Vastgelegd: ${naam} heeft geen agendapunten.`);
    expect(await answers()).toContainEqual({ by: other, answer: 'geen-agendapunten' });
    expect(web.complaints).toEqual([]);
  });

  it('that is late: the chair decides, which is said before and after', async () => {
    await plan('2026-12-08');
    await web.app.advanceTo((await read()).termijnen.find(({ id }: { id: string }) => id === 'itemsDue').moment);
    const page = await web.open(`/vergaderingen/${meeting}`, { as: member.id, viewport: { width: 390, height: 844 } });
    await part(page).getByText(/^Een punt dat u nu inbrengt, is te laat: de voorzitter beslist of het nog op deze agenda komt\. Inbrengen kon tot /).waitFor();
    expect(await part(page).getByRole('button', { name: 'Ik heb geen agendapunten' }).count()).toBe(0);
    await part(page).getByRole('button', { name: 'Punt inbrengen' }).click();
    await fill(page, 'Laat punt');
    await form(page).getByRole('button', { name: 'Breng het punt in' }).click();
    await part(page).getByText('‘Laat punt’ is ingebracht. Het is na de sluitingsdatum: de voorzitter beslist of het nog op deze agenda komt.').waitFor();
    expect((await read()).wachtOpVoorzitter).toContainEqual(expect.objectContaining({ titel: 'Laat punt', ingediendDoor: member.id }));
    expect(await axeFindings(page)).toEqual([]);
    await web.app.advanceTo(instantOf('2026-12-08', '17:00'));
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Agenda' }).waitFor();
    expect(await part(page).count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });
});
