/** Searching finds by Dutch words and parts of them, and never what the reader may not see. */
import { instantOf } from '#calendar/local-date';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer';
let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let receiver: Caller;
let meeting: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  const [outsider] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY seat_id`);
  receiver = new Caller(api.url, outsider!.id);
  meeting = (await secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: instantOf('2021-10-28', '15:30'), uitnodigen: true })).body.id;
  const submit = async (titel: string, more: object = {}): Promise<string> => (await secretary.post(`${G}/vergaderingen/${meeting}/agendapunten`, { titel, doel: 'informatie', minuten: 10, ...more })).body.id;
  await submit('Aanpak van thuiszitters', { toelichting: 'De cijfers over Rokkeveen zijn nieuw.' });
  const secret = await submit('Ontslag van een directeur', { vertrouwelijk: true });
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  await secretary.post(`${G}/vergaderingen/${meeting}/besluiten`, { tekst: 'Voor elke thuiszitter komt een plan.' });
  await secretary.post(`${G}/vergaderingen/${meeting}/besluiten`, { tekst: 'De directeur krijgt een brief.', agendapuntId: secret });
  await secretary.post(`${G}/vergaderingen/${meeting}/acties`, { tekst: 'Leerplicht om cijfers vragen', eigenaarId: secretary.personId });
});
afterAll(async () => {
  await api.close();
  await app.close();
});

const find = async (who: Caller, tekst: string, more = '') => {
  const { status, body } = await who.get(`${G}/zoeken?tekst=${encodeURIComponent(tekst)}${more}`);
  expect(status).toBe(200);
  return (body.resultaten as { soort: string; tekst: string }[]).map((one) => `${one.soort}: ${one.tekst}`).sort();
};

it.each([
  ['one and more alike', 'thuiszitters', ['agendapunt: Aanpak van thuiszitters', 'besluit: Voor elke thuiszitter komt een plan.']],
  ['the end of a word', 'zitter', ['agendapunt: Aanpak van thuiszitters', 'besluit: Voor elke thuiszitter komt een plan.']],
  ['every word that is asked', 'plan thuiszitter', ['besluit: Voor elke thuiszitter komt een plan.']],
  ['nothing', 'onvindbaar', []],
  ['nothing by signs alone', '%%', []],
])('finds %s', async (_, text, found) => {
  expect(await find(secretary, text)).toEqual(found);
});

it('finds an action by who does it, and counts each kind', async () => {
  const name = (await app.query<{ name: string }>(`SELECT name FROM person WHERE id = $1`, [secretary.personId]))[0]!.name;
  expect(await find(secretary, `cijfers ${name}`)).toEqual(['actie: Leerplicht om cijfers vragen']);
  const { body } = await secretary.get(`${G}/zoeken?tekst=thuiszitter&soort=besluit`);
  expect([body.totaal, body.aantallen, body.resultaten]).toMatchObject([1, { agendapunt: 1, besluit: 1 }, [{ soort: 'besluit', overleg: 'stuurgroep', vergaderingId: meeting }]]);
});

it('shows who only receives the minutes nothing confidential, and no cover notes', async () => {
  expect(await find(secretary, 'directeur')).toEqual(['agendapunt: Ontslag van een directeur', 'besluit: De directeur krijgt een brief.']);
  expect(await find(receiver, 'directeur')).toEqual([]);
  expect(await find(secretary, 'Rokkeveen')).toHaveLength(1);
  expect(await find(receiver, 'Rokkeveen')).toEqual([]);
  expect(await find(receiver, 'thuiszitters')).toHaveLength(2);
});

it('forgives a slip of the pen, and says what it searched for; never with a word of what the reader may not see', async () => {
  const slip = async (who: Caller, text: string): Promise<unknown> => {
    const { body } = await who.get(`${G}/zoeken?tekst=${encodeURIComponent(text)}`);
    return [body.gezochtMet, body.totaal];
  };
  expect(await slip(secretary, 'tuiszittrs')).toEqual(['thuiszitters', 2]);
  expect(await slip(secretary, 'tuiszittrs aanpack')).toEqual(['thuiszitters aanpak', 1]);
  expect(await slip(secretary, 'thuiszitters')).toEqual([null, 2]);
  expect(await slip(secretary, 'directuer')).toEqual(['directeur', 2]);
  expect(await slip(receiver, 'directuer')).toEqual([null, 0]);
  expect(await slip(secretary, 'qqxyz')).toEqual([null, 0]);
});

it('finds minutes once their readers have them, by words of different parts, and never by what is confidential in them', async () => {
  const [item] = await app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND confidential`, [meeting]);
  const sections = [
    { itemId: null, text: 'Er is lang gesproken over de zomerschool.', confidential: false },
    { itemId: null, text: 'De inspecteur komt in het voorjaar.', confidential: false },
    { itemId: null, text: 'Zomerschool: de begroting is geheimzinnig.', confidential: true },
    { itemId: item!.id, text: 'Zomerschool: de sollicitant kwam langs.', confidential: false },
  ];
  const as = () => app.as(secretary.personId!);
  await app.minutes.save(as(), meeting, { sections });
  expect(await find(secretary, 'zomerschool', '&soort=verslag')).toEqual([]);
  await app.minutes.submit(as(), meeting);
  await app.minutes.akkoord(app.as(await app.chairOf('stuurgroep')), meeting);
  await app.settle();
  for (const who of [secretary, receiver]) {
    expect(await find(who, 'inspecteur zomerscholen')).toEqual(['verslag: Er is lang gesproken over de zomerschool. De inspecteur komt in het voorjaar.']);
    for (const secret of ['geheimzinnig', 'sollicitant']) expect(await find(who, secret)).toEqual([]);
  }
  const { body } = await receiver.get(`${G}/zoeken?tekst=zomerschool&soort=verslag`);
  expect(body).toMatchObject({ totaal: 1, aantallen: { verslag: 1 }, resultaten: [{ id: meeting, vergaderingId: meeting, vertrouwelijk: false }] });
});

it('finds assignments for who reads them, goals with where they stand, and who sits somewhere today', async () => {
  const draft = { titel: 'Eén aanmeldroute', ambitie: 'gelijke-kansen', werkgroep: 'tafel-gelijke-kansen', onderwerpen: [], resultaat: 'Een voorstel voor de hele gemeente.', schooljaar: '2021-2022' };
  expect((await secretary.post(`${G}/opdrachten`, draft)).status).toBe(201);
  const cycle = `${G}/ambities/gelijke-kansen/kwaliteitscyclus`;
  expect((await secretary.post(cycle)).status).toBe(201);
  await app.advanceTo(new Date(Date.parse(app.clock.now()) + 60_000).toISOString());
  const goal = (await secretary.post(`${cycle}/1/doelen`, { tekst: 'Meer kinderen melden zich op tijd aan.', indicatoren: [] })).body.id;
  expect(goal).toEqual(expect.any(String));
  expect(await find(secretary, 'aanmeldroute gemeente')).toEqual(['opdracht: Eén aanmeldroute']);
  const { body } = await receiver.get(`${G}/zoeken?tekst=kind+melden&soort=doel`);
  expect(body.resultaten).toMatchObject([{ id: goal, tekst: 'Meer kinderen melden zich op tijd aan.', overleg: 'platform', vergaderingId: null, ronde: { ambitie: 'gelijke-kansen', ronde: 1 } }]);
  const [{ name }] = (await app.query<{ name: string }>(`SELECT name FROM person WHERE id = $1`, [receiver.personId])) as [{ name: string }];
  const people = async (who: Caller) => (await who.get(`${G}/zoeken?tekst=${encodeURIComponent(name)}&soort=persoon`)).body.resultaten;
  expect(await people(secretary)).toMatchObject([{ id: receiver.personId, tekst: name, overleg: 'platform', ronde: null }]);
  // Without a seat one reads no assignments, and is nobody who sits anywhere.
  const { personId } = await app.people.add(app.as(secretary.personId!), { name: 'Robin Zonderplek', email: 'robin@bureau.example' });
  const outsider = new Caller(api.url, personId);
  expect([await find(outsider, 'aanmeldroute gemeente'), await find(secretary, 'Zonderplek'), await find(outsider, 'kind melden')]).toEqual([[], [], ['doel: Meer kinderen melden zich op tijd aan.']]);
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-10-01') WHERE person_id = $1`, [receiver.personId]);
  expect(await people(secretary)).toEqual([]);
});

it('is for who is somebody, and asks for words', async () => {
  expect((await new Caller(api.url, null).get(`${G}/zoeken?tekst=plan`)).status).toBe(401);
  const { status, body } = await secretary.get(`${G}/zoeken?tekst=&pagina=0`);
  expect([status, body.errors.length]).toEqual([400, 2]);
});

it('finds lines and actions of annual plans for who reads them, by what the newest text says', async () => {
  const plan = `${G}/jaarplannen/2021-2022`;
  const line = (actie: string) => ({ kostenCenten: 0, acties: [{ actie, partners: ['Bibliotheek Zeeheld'], planning: 'Q2 2022' }] });
  expect((await secretary.post(`${G}/jaarplannen`, { jaar: '2021-2022' })).status).toBe(201);
  expect((await secretary.change('PUT', `${plan}/regels/bouwen`, line('Een leerlijn techniek tekenen'), plan)).status).toBe(200);
  const { body } = await secretary.get(`${G}/zoeken?tekst=leerlijnen+zeeheld`);
  expect(body).toMatchObject({ totaal: 1, aantallen: { jaarplan: 1 }, resultaten: [{ soort: 'jaarplan', tekst: 'Een leerlijn techniek tekenen', overleg: 'stuurgroep', vergaderingId: null, plan: { jaar: '2021-2022', titel: expect.stringContaining('2021-2022'), regel: 'bouwen' } }] });
  expect(await find(secretary, 'zoetermeer 2040')).toEqual(['jaarplan: Samen bouwen aan Zoetermeer 2040']);
  expect((await secretary.change('PUT', `${plan}/regels/bouwen`, line('Een leerlijn natuur tekenen'), plan)).status).toBe(200);
  expect([await find(secretary, 'leerlijn', '&soort=jaarplan'), await find(secretary, 'techniek')]).toEqual([['jaarplan: Een leerlijn natuur tekenen'], []]);
  const { personId } = await app.people.add(app.as(secretary.personId!), { name: 'Kim Buitenstaander', email: 'kim@bureau.example' });
  expect(await find(new Caller(api.url, personId), 'leerlijn', '&soort=jaarplan')).toEqual([]);
});
