import { instantOf } from '#calendar/local-date';
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 } };

describeWith('chromium', 'what is kept too long', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let chair: string;
  let member: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    const { app } = web;
    secretary = await app.holder('stuurgroep', 'procesmanager');
    chair = await app.chairOf('stuurgroep');
    const others = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary, chair]);
    [member] = others.map(({ id }) => id) as [string];
    await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2026-10-29', '14:00'), extra: false, announce: true });
    await app.settle();
    await app.query(`UPDATE membership SET held = daterange(lower(held), '2026-10-01') WHERE person_id = $1`, [others.at(-1)!.id]);
    app.clock.advanceTo(instantOf('2032-03-01', '10:00'));
  });
  afterAll(() => web.close());

  it('is listed by the secretary, who keeps a rule back with a reason; from the keyboard', async () => {
    const page = await web.open('/beheer/bewaren', { as: secretary });
    await page.getByText('Er is nog geen vernietigingslijst.').waitFor();
    await page.getByRole('button', { name: 'Maak nu een vernietigingslijst' }).press('Enter');
    await page.getByRole('link', { name: /^1 maart 2032, \d+ regels$/ }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Vernietigingslijst van 1 maart 2032' }).waitFor();
    await settled(page);
    await page.getByText('Een ander keurt de lijst goed').waitFor();
    const mail = page.getByRole('listitem').filter({ hasText: 'Mails: tekst, namen en adressen' });
    await mail.getByRole('button', { name: /^Laat nog staan/ }).press('Enter');
    const form = page.getByRole('form', { name: 'Nog laten staan: Mails: tekst, namen en adressen' });
    await form.getByRole('button', { name: 'Laat nog staan' }).press('Enter');
    await form.getByText('Schrijf op waarom dit nog moet blijven.').waitFor();
    await form.getByRole('textbox').fill('Er loopt een bezwaar.');
    await awayAndBack(page);
    await mail.getByRole('button', { name: /^Laat nog staan/ }).press('Enter');
    await form.getByText(STILL_HERE).waitFor();
    await form.getByRole('button', { name: 'Laat nog staan' }).press('Enter');
    await mail.getByText(/^Blijft nog, want: Er loopt een bezwaar\./).waitFor();
    expect(await page.getByRole('button', { name: 'Keur de lijst goed' }).count()).toBe(0);
    await page.context().close();
  });

  it('is approved by the chair, after a question, and then gone', async () => {
    const page = await web.open('/beheer/bewaren', { as: chair });
    await page.getByRole('link', { name: /^1 maart 2032/ }).click();
    await page.getByRole('button', { name: 'Keur de lijst goed' }).press('Enter');
    await page.getByText('Dat kan niet ongedaan worden gemaakt.').waitFor();
    await page.getByRole('button', { name: 'Ja, keur goed en verwijder' }).press('Enter');
    await page.getByText('Wordt verwijderd').first().waitFor();
    await web.app.settle();
    await page.reload();
    await settled(page);
    await page.getByText(/Er zijn .+ gegevens verwijderd\./).waitFor();
    await page.getByText('Verwijderd persoon: naam, mailadres', { exact: false }).first().waitFor();
    await page.context().close();
  });

  it('shows everybody the periods, and lists only to who is to see them', async () => {
    const page = await web.open('/beheer/bewaren', { as: member });
    await page.getByText('2 jaar na de verzending').waitFor();
    expect(await page.getByRole('heading', { name: 'Vernietigingslijsten' }).count()).toBe(0);
    await page.context().close();
  });

  it('can be used by everybody, on a phone and by who sees or hears less', async () => {
    const [list] = await web.app.query<{ id: string }>('SELECT id FROM destruction_list');
    for (const path of ['/beheer/bewaren', `/beheer/bewaren/${list!.id}`]) {
      for (const visit of [{}, NARROW, { ...NARROW, colorScheme: 'dark' as const }]) {
        const page = await web.open(path, { as: secretary, ...visit });
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
        await page.context().close();
      }
    }
    expect(web.complaints).toEqual([]);
  });
});
