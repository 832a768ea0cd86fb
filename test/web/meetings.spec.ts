import { instantOf } from '#calendar/local-date';
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

describeWith('chromium', 'a meeting on its page', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
  });
  afterAll(() => web.close());

  it('is found in its school year, by its overleg', async () => {
    const page = await web.open('/vergaderingen', { as: autumn.member });
    await page.getByLabel('Overleg').selectOption('Bestuurlijk platform');
    await page.getByText('Voor dit schooljaar is nog niets gepland.').waitFor();
    await page.getByLabel('Overleg').selectOption('Stuurgroep LEA');
    await page.getByRole('link', { name: 'Stuurgroep LEA op donderdag 10 december' }).click();
    await page.getByRole('heading', { level: 1, name: 'Stuurgroep LEA, donderdag 10 december' }).waitFor();
    await page.context().close();
  });

  it('shows the agenda with times and purposes, and what is done, late and ahead', async () => {
    const page = await web.open(`/vergaderingen/${autumn.held}`, { as: autumn.secretary });
    const items = await page.getByRole('region', { name: 'Agenda' }).getByRole('listitem').allTextContents();
    expect(items[0]).toBe('14.00 uur10 minutenOpening en mededelingenTer informatie');
    await page.getByText('Gedaan', { exact: true }).first().waitFor();
    const deadlines = await page.getByRole('region', { name: 'Termijnen' }).getByRole('listitem').allTextContents();
    expect(deadlines.find((text) => text.includes('Oproep voor agendapunten'))).toContain('Gedaan');
    expect(deadlines.find((text) => text.includes('Conceptverslag klaar'))).toContain('Te laat');
    expect(deadlines.find((text) => text.includes('Verslag verspreid'))).toContain('Overmorgen');
    expect(await page.getByRole('region', { name: 'Verslag' }).textContent()).toContain('Verslag wordt geschreven.');
    await page.context().close();
  });

  it('says of a paper that never came that it did not, and before the meeting that it is to come', async () => {
    const item = { titel: 'Thuiszitters', doel: 'advies', minuten: 10, gevraagdBesluit: 'Advies over de aanpak.', stukken: ['Cijfers per wijk'] };
    expect((await web.caller(autumn.secretary).post(`/gemeenten/zoetermeer/vergaderingen/${autumn.coming}/agendapunten`, item)).status).toBe(201);
    const coming = await web.open(`/vergaderingen/${autumn.coming}`, { as: autumn.member });
    await coming.getByText('(volgt nog)').waitFor();
    await coming.context().close();
    await web.app.query(`INSERT INTO document (tenant_id, id, item_id, title) SELECT tenant_id, gen_random_uuid(), id, 'Cijfers per wijk' FROM agenda_item WHERE meeting_id = $1 ORDER BY id LIMIT 1`, [autumn.held]);
    const held = await web.open(`/vergaderingen/${autumn.held}`, { as: autumn.member });
    await held.getByText('(niet ontvangen)').waitFor();
    await held.context().close();
  });

  it('shows its course, with whose answer the secretary recorded', async () => {
    const held = `/gemeenten/zoetermeer/vergaderingen/${autumn.held}`;
    const secretary = web.caller(autumn.secretary);
    await secretary.change('PUT', `${held}/verslag`, { secties: [{ agendapuntId: null, tekst: 'Besproken.' }] }, `${held}/verslag`);
    await secretary.change('POST', `${held}/verslag/indiening`, undefined, `${held}/verslag`);
    await secretary.change('POST', `${held}/verslag/akkoord`, { namens: { persoonId: autumn.chair, kanaal: 'telefoon', op: '2026-11-09' } }, `${held}/verslag`);
    const page = await web.open(`/vergaderingen/${autumn.held}`, { as: autumn.member });
    const course = page.getByRole('region', { name: 'Verloop' });
    await course.getByText('Laat zien wie wat wanneer deed').click();
    const akkoord = course.getByRole('listitem').filter({ hasText: 'Akkoord op het verslag gegeven' });
    expect(await akkoord.textContent()).toMatch(/, per telefoon op maandag 9 november; vastgelegd door /);
    expect(await page.getByRole('region', { name: 'Verslag' }).textContent()).toMatch(/Akkoord op dinsdag 10 november om .*, per telefoon op maandag 9 november/);
    await course.getByText(/^Wat daarvoor gebeurde/).click();
    await course.getByRole('listitem').filter({ hasText: 'Vergadering begonnen' }).getByText('Vanzelf').waitFor();
    await page.context().close();
  });

  it('lets the secretary keep somebody from an item, who reads why', async () => {
    const [{ name }] = (await web.app.query<{ name: string }>(`SELECT name FROM person WHERE id = $1`, [autumn.member])) as [{ name: string }];
    const page = await web.open(`/vergaderingen/${autumn.coming}`, { as: autumn.secretary });
    await page.getByRole('button', { name: 'Wie mag dit lezen? Thuiszitters' }).click();
    const form = page.getByRole('form', { name: 'Wie Thuiszitters mag lezen' });
    await form.getByRole('button', { name: 'Leg vast' }).click();
    await form.getByText('Schrijf op waarom.').waitFor();
    await form.getByLabel('Om wie gaat het?').selectOption(name);
    await form.getByLabel(/^Heeft een eigen belang/).check();
    await form.getByLabel('Waarom?').fill('Biedt zelf mee');
    await form.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByText(`${name} wordt bij dit punt geweerd.`).waitFor();
    const kept = await web.open(`/vergaderingen/${autumn.coming}`, { as: autumn.member });
    await kept.getByText('U wordt bij dit punt geweerd vanwege een eigen belang.').waitFor();
    expect(await kept.getByText('Cijfers per wijk').count()).toBe(0);
    await page.getByRole('button', { name: `Hef op voor ${name} bij Thuiszitters` }).click();
    await page.getByText(`${name} wordt bij dit punt geweerd.`).waitFor({ state: 'detached' });
    await page.context().close();
    await kept.context().close();
  });

  it('tells who may move it and see its mail, to who may not', async () => {
    const page = await web.open(`/vergaderingen/${autumn.coming}`, { as: autumn.member });
    await page.getByText('Alleen de secretaris van dit overleg kan de vergadering verplaatsen.').waitFor();
    await page.getByText('Wie welke mail kreeg, zien de voorzitter en de secretaris van dit overleg.').waitFor();
    expect(await page.getByRole('link', { name: 'Deze vergadering verplaatsen' }).count()).toBe(0);
    await page.context().close();
  });

  it('shows a toehoorder the agenda, and nothing that is not for them', async () => {
    const { personId } = await web.app.people.add(web.app.as(autumn.secretary), { name: 'Tom Hoorder', email: 'tom@elders.example' });
    await web.app.givenOffices.give(web.app.as(autumn.secretary), { office: 'toehoorder', personId, bodyId: 'stuurgroep', from: '2026-11-10' });
    const page = await web.open(`/vergaderingen/${autumn.held}`, { as: personId });
    await page.getByText('Als toehoorder: de agenda met haar stukken, zonder wat vertrouwelijk is.').waitFor();
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Wanneer en waar', 'Agenda', 'Termijnen', 'Wie kreeg wat']);
    expect(await page.getByRole('link', { name: 'Verslag lezen' }).count()).toBe(0);
    await page.context().close();
  });

  it('stays closed to who has no seat there, with a way on', async () => {
    const [outsider] = await web.app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE person_id NOT IN (SELECT person_id FROM membership WHERE body_id IN ('stuurgroep', 'platform'))`);
    const page = await web.open(`/vergaderingen/${autumn.coming}`, { as: outsider!.id });
    await page.getByText('Dit is niet voor u te zien').waitFor();
    expect(await page.getByRole('link', { name: 'Kijk mee als iemand anders' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('is moved only after each deadline before and after was shown, and who is affected', async () => {
    const page = await web.open(`/vergaderingen/${autumn.coming}`, { as: autumn.secretary });
    await page.getByRole('link', { name: 'Deze vergadering verplaatsen' }).click();
    await page.getByRole('spinbutton', { name: 'dag, Nieuwe dag' }).focus();
    await page.keyboard.type('17122026');
    await awayAndBack(page);
    await page.getByText(STILL_HERE).waitFor();
    await page.getByRole('button', { name: 'Toon wat er verandert' }).click();
    await page.getByRole('heading', { name: 'Wat er verandert' }).waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Wat er verandert');

    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Agendapunten binnen' }) });
    expect(await row.getByRole('cell').nth(0).textContent()).toBe('Donderdag 19 november om 17.00 uur');
    expect(await row.getByRole('cell').nth(1).textContent()).toContain('Donderdag 26 november om 17.00 uur');
    const people = await page.getByRole('region', { name: 'Wat er verandert' }).getByRole('list').last().getByRole('listitem').count();
    expect(people).toBe(7);
    expect(await startOf(autumn.coming)).toBe(instantOf('2026-12-10', '14:00'));

    const confirm = page.getByRole('button', { name: 'Verplaats naar donderdag 17 december om 14.00 uur' });
    await page.getByRole('spinbutton').first().press('ArrowUp');
    await confirm.waitFor({ state: 'detached' });
    await page.getByRole('spinbutton').first().press('ArrowDown');
    await confirm.click();
    await page.getByRole('heading', { level: 1, name: 'Stuurgroep LEA, donderdag 17 december' }).waitFor();
    await settled(page);
    expect(await page.getByRole('status').filter({ hasText: 'De vergadering is verplaatst naar donderdag 17 december om 14.00 uur.' }).count()).toBe(1);
    expect(await startOf(autumn.coming)).toBe(instantOf('2026-12-17', '14:00'));
    await page.context().close();
  });

  it('is not moved when somebody else moved it meanwhile', async () => {
    const page = await web.open(`/vergaderingen/${autumn.coming}/verplaatsen?dag=2027-01-12&tijd=%2215:00%22`, { as: autumn.secretary });
    await page.getByRole('button', { name: /^Verplaats naar/ }).waitFor();
    await web.caller(autumn.secretary).change('POST', `/gemeenten/zoetermeer/vergaderingen/${autumn.coming}/verplaatsing`, { begin: instantOf('2027-01-14', '14:00') }, `/gemeenten/zoetermeer/vergaderingen/${autumn.coming}`);
    await page.getByRole('button', { name: /^Verplaats naar/ }).click();
    const both = page.getByRole('group', { name: 'Moment' });
    await both.getByText('dinsdag 12 januari 2027 om 15.00 uur').waitFor();
    await both.getByText('donderdag 14 januari 2027 om 14.00 uur').waitFor();
    await page.locator(':focus').filter({ hasText: 'Iemand anders heeft dit intussen ook gewijzigd' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect([await startOf(autumn.coming), await page.getByRole('button', { name: /^Verplaats naar/ }).count()]).toEqual([instantOf('2027-01-14', '14:00'), 0]);
    await both.getByRole('button', { name: 'Die van mij' }).click();
    await page.getByText('Nu op donderdag 14 januari 2027 om 14.00 uur.').waitFor();
    await page.getByRole('button', { name: 'Verplaats naar dinsdag 12 januari 2027 om 15.00 uur' }).click();
    await page.getByRole('heading', { level: 1, name: 'Stuurgroep LEA, dinsdag 12 januari 2027' }).waitFor();
    expect(await startOf(autumn.coming)).toBe(instantOf('2027-01-12', '15:00'));
    await page.context().close();
  });

  it('stays when it is, and meets elsewhere, where only the place was changed', async () => {
    const page = await web.open(`/vergaderingen/${autumn.coming}/verplaatsen`, { as: autumn.secretary });
    await page.getByLabel('Waar').fill('Raadhuis');
    await page.getByRole('button', { name: 'Toon wat er verandert' }).click();
    await page.getByText('De plaats wordt Raadhuis.').waitFor();
    const begin = await startOf(autumn.coming);
    await page.getByRole('button', { name: 'Wijzig de plaats' }).click();
    await page.getByRole('heading', { level: 1, name: /^Stuurgroep LEA, / }).waitFor();
    await page.getByText('Raadhuis').waitFor();
    expect(await startOf(autumn.coming)).toBe(begin);
    await page.context().close();
  });

  it('is asked for another moment when the chosen one is none', async () => {
    const page = await web.open(`/vergaderingen/${autumn.coming}/verplaatsen`, { as: autumn.secretary });
    await page.getByRole('button', { name: 'Toon wat er verandert' }).click();
    await page.getByText('Dit moment staat al gepland.').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^dag,/);
    await page.context().close();
  });

  const startOf = async (id: string): Promise<string> => (await web.caller(autumn.secretary).get(`/gemeenten/zoetermeer/vergaderingen/${id}`)).body.begin;
});
