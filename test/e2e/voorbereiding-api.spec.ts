/** The preparation of an agenda by an agendacommissie, as the API gives it to each who may ask. */
import { instantOf } from '#calendar/local-date';
import { officersOn } from '#governance/bodies/members';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/haarlemmermeer';
let app: Application;
let api: Awaited<ReturnType<typeof startTestApi>>;
let secretary: Caller;
let committee: Caller[];
let boardMember: Caller;
let outsider: Caller;
let meeting: string;
let next: string;

const ITEM = { titel: 'Kansengelijkheid', doel: 'informatie', minuten: 20, voorWie: 'Werkgroep Inclusie' };
const preparation = () => `${meeting}/voorbereiding`;
const read = async (as: Caller) => (await as.get(preparation())).body;
const titles = async (as: Caller): Promise<string[]> => (await read(as)).punten.map(({ titel }: { titel: string }) => titel);

beforeEach(async () => {
  app = await startApplication(instantOf('2025-02-03', '09:00'), { scheme: 'haarlemmermeer' });
  api = await startTestApi(app);
  const as = (personId: string) => new Caller(api.url, personId);
  const body = app.scheme.bodies.find(({ id }) => id === 'besturenoverleg')!;
  secretary = as(await app.holder('besturenoverleg', body.secretary!));
  const seated = (where: string) => app.query<{ id: string }>(`SELECT DISTINCT person_id AS id FROM membership WHERE ${where} ORDER BY 1`);
  committee = (await seated(`body_id = 'agendacommissie'`)).filter(({ id }) => id !== secretary.personId).map(({ id }) => as(id));
  boardMember = as((await seated(`body_id = 'besturenoverleg' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'agendacommissie')`)).find(({ id }) => id !== secretary.personId)!.id);
  outsider = as((await seated(`person_id NOT IN (SELECT person_id FROM membership WHERE body_id IN ('agendacommissie', 'besturenoverleg'))`))[0]!.id);
  const plan = async (day: string) => `${G}/vergaderingen/${(await secretary.post(`${G}/vergaderingen`, { overleg: 'besturenoverleg', begin: instantOf(day, '15:00') })).body.id}`;
  [meeting, next] = [await plan('2025-05-22'), await plan('2025-11-20')];
  await app.settle();
});
afterEach(async () => {
  await api.close();
  await app.close();
});

it('names confidential papers to who may read them, and lets in nobody by who is kept', async () => {
  await call();
  const officers = await app.commands.read(app.tenantId, ({ tx, schemes, today }) => officersOn(tx, schemes.standing('agendacommissie', today)));
  const [keeper, presides] = [officers.secretary!.personId, officers.chair!.personId];
  const [offering, other] = committee.filter(({ personId }) => personId !== keeper) as [Caller, Caller];
  const { body: { id } } = await offering.post(`${preparation()}/agendapunten`, ITEM);
  await app.query(`INSERT INTO document (tenant_id, id, item_id, title, confidential) VALUES ($1, gen_random_uuid(), $2, 'Fusieplan', true)`, [app.tenantId, id]);
  await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'genoemd', 'Onderhandelt', '2025-02-03')`, [app.tenantId, id, offering.personId]);
  const papers = async (as: Caller) => (await read(as)).punten.find((item: { id: string }) => item.id === id).stukken;
  expect([await papers(offering), await papers(other)]).toEqual([['Fusieplan'], []]);

  const committeeBody = app.scheme.bodies.find(({ id: body }) => body === 'agendacommissie')!;
  await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2025-02-03')`, [app.tenantId, id, keeper]);
  const { personId } = await app.people.add(app.as(secretary.personId!), { name: 'Iemand Bevriend', email: 'bevriend@elders.example' });
  // Nor do they decide on it, or read why others did.
  const decideBy = (by: string) => app.preparation.decide(app.as(by), meeting.split('/').at(-1)!, id, { decision: 'rejected', reason: 'Te duur volgens bijlage 3.' });
  await expect(decideBy(keeper)).rejects.toMatchObject({ kind: 'forbidden', code: 'item.own-conflict' });
  await expect(app.preparation.withdraw(app.as(keeper), meeting.split('/').at(-1)!, id)).rejects.toMatchObject({ kind: 'forbidden', code: 'item.own-conflict' });
  const namens = app.as(keeper, { actor: { kind: 'person', personId: keeper, onBehalfOf: { personId: offering.personId!, channel: 'telefoon', on: '2025-02-03' } } });
  await expect(app.preparation.withdraw(namens, meeting.split('/').at(-1)!, id)).rejects.toMatchObject({ kind: 'forbidden', code: 'item.own-conflict' });
  const { body: { id: free } } = await offering.post(`${preparation()}/agendapunten`, { ...ITEM, titel: 'Vrij' });
  await expect(app.preparation.decide(app.as(keeper), meeting.split('/').at(-1)!, free, { decision: 'merged', into: id })).rejects.toMatchObject({ kind: 'forbidden', code: 'item.own-conflict' });
  await decideBy(presides);
  const reason = async (as: Caller) => (await read(as)).punten.find((item: { id: string }) => item.id === id).besluit.reden;
  expect([await reason(offering), await reason(new Caller(api.url, keeper))]).toEqual(['Te duur volgens bijlage 3.', null]);
  // Who brought it in is told why, but not who is kept from it by now.
  const { body: { id: kept } } = await other.post(`${preparation()}/agendapunten`, { ...ITEM, titel: 'Eigen gunning' });
  await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2025-02-03')`, [app.tenantId, kept, other.personId]);
  await app.preparation.decide(app.as(presides), meeting.split('/').at(-1)!, kept, { decision: 'rejected', reason: 'Te duur volgens bijlage 3.' });
  await app.settle();
  const letters = await app.query<{ to: string; text: string }>(`SELECT d.person_id AS to, m.text_body AS text FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'committee-decision'`);
  expect(letters.map(({ to, text }) => [/Kansengelijkheid|Eigen gunning/.exec(text)?.[0], to, text.includes('bijlage 3')]).sort()).toEqual([['Eigen gunning', other.personId, false], ['Kansengelijkheid', offering.personId, true]]);
  await expect(app.standIns.begin(app.as(keeper), { bodyId: 'agendacommissie', seatId: committeeBody.seats[0]!.id, personId, from: '2025-02-04' })).rejects.toMatchObject({ kind: 'forbidden', code: 'body.own-conflict' });
});

it('offers to take an item back while there is one into which nothing was merged', async () => {
  await call();
  const [one] = committee as [Caller];
  const offer = async (titel: string) => (await one.post(`${preparation()}/agendapunten`, { ...ITEM, titel })).body.id as string;
  const [first, merged] = [await offer('Eerste'), await offer('Samen')];
  await app.preparation.decide(app.as('', { actor: { kind: 'system', name: 'setup' } }), meeting.split('/').at(-1)!, merged, { decision: 'merged', into: first });
  const offered = async () => (await read(one)).mogelijk.includes('voorbereiding/agendapunten/intrekking');
  expect(await offered()).toBe(false);
  const free = await offer('Vrij');
  expect(await offered()).toBe(true);
  expect((await one.post(`${preparation()}/agendapunten/${free}/intrekking`)).status).toBe(204);
});

it('has the agenda laid before nobody until it is done with it', async () => {
  const seen = async () => {
    const { status, commissieBezig, mogelijk } = (await secretary.get(meeting)).body;
    return [status, commissieBezig, mogelijk.includes('agenda/voorstel')];
  };
  const advanceTo = async (id: string) => app.advanceTo((await read(secretary)).termijnen.find((one: { id: string }) => one.id === id).moment);
  expect(await seen()).toEqual(['gepland', true, false]);
  await advanceTo('itemsDue');
  expect(await seen()).toEqual(['agenda-in-voorbereiding', true, false]);
  await advanceTo('approval');
  expect(await seen()).toEqual(['agenda-in-voorbereiding', false, true]);
});

it('keeps somebody also from what was merged with the item', async () => {
  await call();
  const [one, two] = committee as [Caller, Caller];
  const ids = [await one.post(`${preparation()}/agendapunten`, ITEM), await one.post(`${preparation()}/agendapunten`, { ...ITEM, titel: 'Ook' })].map(({ body }) => body.id as string);
  await app.preparation.decide(app.as(secretary.personId!), meeting.split('/').at(-1)!, ids[1]!, { decision: 'merged', into: ids[0]! });
  expect((await secretary.post(`${meeting}/agendapunten/${ids[0]}/toegang`, { persoonId: two.personId, soort: 'geweerd', reden: 'Eigen belang' })).status).toBe(204);
  const kept = async (as: Caller) => (await read(as)).punten.map(({ id, geweerd }: { id: string; geweerd: boolean }) => [ids.indexOf(id), geweerd]);
  expect([await kept(two), await kept(one)]).toEqual([[[0, true], [1, true]], [[0, false], [1, false]]]);
  // Also where the merger came later; and nobody comes back in by what was merged.
  const { body: { id: later } } = await one.post(`${preparation()}/agendapunten`, { ...ITEM, titel: 'Later' });
  expect((await secretary.post(`${meeting}/agendapunten/${later}/toegang`, { persoonId: two.personId, soort: 'geweerd', reden: 'Eigen belang' })).status).toBe(204);
  expect((await secretary.post(`${meeting}/agendapunten/${later}/toegang/opheffing`, { persoonId: two.personId, soort: 'geweerd' })).status).toBe(204);
  await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2025-02-03')`, [app.tenantId, ids[0], secretary.personId]);
  await app.preparation.decide(app.as(one.personId!), meeting.split('/').at(-1)!, later, { decision: 'merged', into: ids[0]! });
  for (const id of [later, ids[1]]) expect(await secretary.post(`${meeting}/agendapunten/${id}/toegang/opheffing`, { persoonId: secretary.personId, soort: 'geweerd' })).toMatchObject({ status: 403, body: { code: 'item.own-conflict' } });
  expect((await read(two)).punten.map(({ geweerd }: { geweerd: boolean }) => geweerd)).toEqual([true, true, true]);
  // And from what was merged with it before the item from which they are kept.
  const { body: { id: last } } = await two.post(`${preparation()}/agendapunten`, { ...ITEM, titel: 'Laatste' });
  await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2025-02-03')`, [app.tenantId, last, one.personId]);
  await app.preparation.decide(app.as('', { actor: { kind: 'system', name: 'setup' } }), meeting.split('/').at(-1)!, last, { decision: 'merged', into: ids[0]! });
  expect((await read(one)).punten.map(({ geweerd }: { geweerd: boolean }) => geweerd)).toEqual([true, true, true, true]);
});

const call = () => secretary.post(`${preparation()}/oproep`);

it('says when the committee meets and why, what is due when, and what the reader may do', async () => {
  const { status, body, headers } = await secretary.get(preparation());
  expect(status).toBe(200);
  expect(headers.get('etag')).toBe('"1"');
  expect(body).toMatchObject({ overleg: 'besturenoverleg', commissie: 'agendacommissie', status: 'wacht-op-oproep', vaststelling: 'agendacommissie', punten: [] });
  expect(body.bijeenkomst.waarom[0]).toMatch(/voor de vergadering van donderdag 22 mei 2025 is/);
  expect(body.termijnen.map(({ id }: { id: string }) => id)).toEqual(['call', 'itemsDue', 'meetsBefore', 'approval']);
  expect(body.tijd.over).toBe(body.tijd.beschikbaar - body.tijd.gepland);
  expect(body.mogelijk).toEqual(expect.arrayContaining(['voorbereiding/oproep', 'voorbereiding/agendapunten', 'voorbereiding/verplaatsing']));
  expect((await read(boardMember)).mogelijk).not.toContain('voorbereiding/oproep');
  expect((await secretary.get(meeting)).body).toMatchObject({ voorbereiding: true, mogelijk: expect.arrayContaining(['agendapunten']) });
});

it('offers "geen agendapunten" to whom the call goes: the committee, and to nobody else of the body that it prepares', async () => {
  const asked = async () => Promise.all([committee[0]!, secretary, boardMember].map(async (who) => (await read(who)).mogelijk.includes('voorbereiding/antwoord')));
  expect(await asked()).toEqual([false, false, false]);
  await call();
  await app.settle();
  const called = await app.query<{ id: string }>(`SELECT d.person_id AS id FROM delivery d JOIN mailing m ON m.tenant_id = d.tenant_id AND m.id = d.mailing_id WHERE m.kind = 'committee-call'`);
  expect([committee[0]!, secretary, boardMember].map(({ personId }) => called.some(({ id }) => id === personId))).toEqual([true, false, false]);
  expect(await asked()).toEqual([true, false, false]);
  expect((await read(boardMember)).mogelijk).toContain('voorbereiding/agendapunten');
  expect((await boardMember.get(meeting)).body.mogelijk.filter((name: string) => name.endsWith('/antwoord'))).toEqual([]);
});

it('shows who has answered to who decides, to nobody else', async () => {
  await call();
  expect((await committee[0]!.post(`${preparation()}/antwoord`, { antwoord: 'geen-agendapunten' })).status).toBe(204);
  const answers = (await read(secretary)).antwoorden;
  expect(answers.filter(({ geantwoord }: { geantwoord: boolean }) => geantwoord)).toEqual([{ persoonId: committee[0]!.personId, naam: expect.any(String), geantwoord: true }]);
  expect((await read(boardMember)).antwoorden).toBeNull();
});

it('takes an item that is submitted for the meeting to the committee, and says so; a repeat goes the same way', async () => {
  const headers = { 'idempotency-key': 'een-eigen-sleutel' };
  const submitted = await boardMember.post(`${meeting}/agendapunten`, ITEM, headers);
  expect(submitted).toMatchObject({ status: 201, body: { laat: false, naarAgendacommissie: true } });
  expect(submitted.headers.get('location')).toBe(`/v1${preparation()}`);
  expect(await read(boardMember)).toMatchObject({ punten: [{ titel: 'Kansengelijkheid', voorWie: 'Werkgroep Inclusie', ingediendDoor: { id: boardMember.personId }, besluit: null }] });
  await call();
  await app.advanceTo((await read(secretary)).termijnen.find(({ id }: { id: string }) => id === 'itemsDue').moment);
  expect((await boardMember.post(`${meeting}/agendapunten`, ITEM, headers)).body).toEqual(submitted.body);
  expect((await boardMember.post(`${meeting}/agendapunten`, { ...ITEM, titel: 'Te laat' })).body).toMatchObject({ laat: true, naarAgendacommissie: false });
});

it('gives an item another time than was asked, and says so to who brought it in', async () => {
  await call();
  const { body } = await committee[0]!.post(`${preparation()}/agendapunten`, ITEM);
  expect((await secretary.post(`${preparation()}/agendapunten/${body.id}/besluit`, { besluit: 'aanvaard', minuten: 0 })).body).toMatchObject({ errors: [{ location: { pointer: '#/minuten' } }] });
  expect((await secretary.post(`${preparation()}/agendapunten/${body.id}/besluit`, { besluit: 'aanvaard', minuten: 10 })).status).toBe(204);
  await app.settle();
  expect((await read(secretary)).punten).toMatchObject([{ minuten: 10, besluit: { soort: 'aanvaard' } }]);
  const [letter] = await app.query<{ text: string }>(`SELECT text_body AS text FROM mailing WHERE kind = 'committee-decision'`);
  expect(letter!.text.replace(/\s+/g, ' ')).toContain('Het punt komt op de agenda. Er is 10 minuten voor.');
});

it('shows what else is on the agenda, and to each whether they have answered', async () => {
  const { ookOpDeAgenda, onderwerpen, tijd, volgorde, geantwoord } = await read(boardMember);
  expect(ookOpDeAgenda.map(({ titel, plek }: { titel: string; plek: string }) => `${titel}, ${plek}`)).toEqual(['Opening en mededelingen, begin', 'Voortgang van de LEA, begin', 'Inbreng van de stuur- en werkgroepen, begin', 'Rondvraag en sluiting, eind']);
  expect(tijd).toEqual({ beschikbaar: 120, gepland: 55, over: 65 });
  expect([onderwerpen, volgorde, geantwoord]).toEqual([[], [], false]);
  await committee[0]!.post(`${preparation()}/antwoord`, { antwoord: 'geen-agendapunten' });
  expect([(await read(committee[0]!)).geantwoord, (await read(boardMember)).geantwoord]).toEqual([true, false]);
});

it('decides with what each decision needs, and closes with the agenda in its order', async () => {
  await call();
  const offer = async (titel: string, more: object = {}) => (await committee[0]!.post(`${preparation()}/agendapunten`, { ...ITEM, titel, ...more })).body.id;
  const [one, two, three, four, five] = [await offer('Een'), await offer('Twee'), await offer('Drie'), await offer('Vier'), await offer('Vijf')];
  const decide = (id: string, body: object) => secretary.post(`${preparation()}/agendapunten/${id}/besluit`, body);
  const settle = (body: object) => secretary.change('POST', `${preparation()}/afronding`, body, preparation());
  expect(await settle({})).toMatchObject({ status: 409, body: { code: 'preparation.items-open' } });
  // Readers of one would read what is confidential of the other.
  const named = { persoonId: boardMember.personId, soort: 'genoemd' };
  expect((await secretary.post(`${meeting}/agendapunten/${one}/toegang`, { ...named, reden: 'Onderhandelt erover' })).status).toBe(204);
  for (const [from, met] of [[two, one], [one, two]]) expect(await decide(from!, { besluit: 'samengevoegd', met })).toMatchObject({ status: 409, body: { code: 'preparation.named-readers' } });
  expect((await secretary.post(`${meeting}/agendapunten/${one}/toegang/opheffing`, named)).status).toBe(204);
  expect((await decide(two, { besluit: 'samengevoegd', met: one })).status).toBe(204);
  expect((await decide(one, { besluit: 'aanvaard' })).status).toBe(204);
  expect((await decide(three, { besluit: 'uitgesteld', naar: next.split('/').at(-1), reden: 'Na de zomer.' })).status).toBe(204);
  expect((await committee[0]!.post(`${preparation()}/agendapunten/${five}/intrekking`)).status).toBe(204);
  await app.advanceTo((await read(secretary)).termijnen.find(({ id }: { id: string }) => id === 'itemsDue').moment);
  expect(await settle({})).toMatchObject({ status: 409, body: { code: 'preparation.undecided' } });
  expect((await decide(four, { besluit: 'afgewezen', reden: 'Hoort elders.' })).status).toBe(204);
  expect(await decide(one, { besluit: 'aanvaard' })).toMatchObject({ status: 409, body: { code: 'preparation.already-decided' } });
  expect((await read(boardMember)).punten.map(({ titel, besluit }: { titel: string; besluit: { soort: string } }) => [titel, besluit.soort])).toEqual([['Een', 'aanvaard'], ['Twee', 'samengevoegd'], ['Drie', 'uitgesteld'], ['Vier', 'afgewezen']]);
  expect((await secretary.post(`${preparation()}/afronding`, { volgorde: [one] })).status).toBe(428);
  expect((await settle({ volgorde: [one] })).status).toBe(204);
  await app.settle();
  expect((await read(secretary)).status).toBe('afgerond');
  expect((await secretary.get(meeting)).body).toMatchObject({ status: 'agenda-vastgesteld', agenda: expect.arrayContaining([expect.objectContaining({ titel: 'Een' })]) });
});

it('moves only its own meeting, says why it is on that day, and nowhere else than between items and fixing', async () => {
  const before = await read(secretary);
  const { datum, moment } = before.termijnen.find(({ id }: { id: string }) => id === 'approval');
  expect(await secretary.change('PUT', `${preparation()}/verplaatsing`, { begin: instantOf('2025-05-22', '09:00') }, preparation())).toMatchObject({ status: 409, body: { code: 'preparation.meets' } });
  const begin = new Date(Date.parse(moment) - 60 * 60_000).toISOString();
  expect((await secretary.change('PUT', `${preparation()}/verplaatsing`, { begin, plaats: 'Raadhuis' }, preparation())).status).toBe(204);
  const after = await read(secretary);
  expect(after.bijeenkomst).toMatchObject({ begin, plaats: 'Raadhuis' });
  expect(after.termijnen.find(({ id }: { id: string }) => id === 'meetsBefore')).toMatchObject({ datum, moment: begin });
  expect(after.bijeenkomst.waarom.at(-1)).toMatch(/^Er is een andere dag gekozen: van .* naar .*\.$/);
  expect(after.begin).toBe(before.begin);
});

it('keeps what is confidential to the committee and to who brought it in', async () => {
  await boardMember.post(`${preparation()}/agendapunten`, { ...ITEM, titel: 'Een schoolleider', vertrouwelijk: true });
  const [other] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'besturenoverleg' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'agendacommissie') AND person_id NOT IN ($1, $2)`, [boardMember.personId, secretary.personId]);
  expect(await titles(boardMember)).toEqual(['Een schoolleider']);
  expect(await titles(committee[0]!)).toEqual(['Een schoolleider']);
  expect(await titles(secretary)).toEqual(['Een schoolleider']);
  expect(await titles(new Caller(api.url, other!.id))).toEqual([]);
});

describe('refuses, and changes nothing,', () => {
  it('who sits in neither, and who may not decide', async () => {
    expect(await outsider.get(preparation())).toMatchObject({ status: 403, body: { code: 'permission.preparation.read' } });
    await call();
    const { body } = await committee[0]!.post(`${preparation()}/agendapunten`, ITEM);
    for (const caller of [boardMember, outsider]) {
      expect(await caller.post(`${preparation()}/agendapunten/${body.id}/besluit`, { besluit: 'aanvaard' })).toMatchObject({ status: 403, body: { code: 'permission.preparation.decide' } });
      expect(await caller.change('PUT', `${preparation()}/verplaatsing`, { begin: instantOf('2025-05-01', '09:00') }, preparation())).toMatchObject({ status: caller === outsider ? 400 : 403 });
    }
    expect((await outsider.post(`${preparation()}/agendapunten`, ITEM)).status).toBe(403);
  });

  it('who takes back what is not theirs, also when it is decided on: they are not told what was', async () => {
    await call();
    const { body } = await committee[0]!.post(`${preparation()}/agendapunten`, { ...ITEM, vertrouwelijk: true });
    const takeBack = () => boardMember.post(`${preparation()}/agendapunten/${body.id}/intrekking`);
    expect(await takeBack()).toMatchObject({ status: 403, body: { code: 'permission.preparation.decide' } });
    expect((await secretary.post(`${preparation()}/agendapunten/${body.id}/besluit`, { besluit: 'afgewezen', reden: 'Hoort elders.' })).status).toBe(204);
    expect(await takeBack()).toMatchObject({ status: 403, body: { code: 'permission.preparation.decide' } });
  });

  it('a decision without what it needs, with each field named', async () => {
    await call();
    const { body } = await committee[0]!.post(`${preparation()}/agendapunten`, ITEM);
    const decide = (sent: object) => secretary.post(`${preparation()}/agendapunten/${body.id}/besluit`, sent);
    expect(await decide({ besluit: 'afgewezen' })).toMatchObject({ status: 400, body: { errors: [{ location: { pointer: '#/reden' } }] } });
    expect(await decide({ besluit: 'uitgesteld' })).toMatchObject({ status: 400, body: { errors: [{ location: { pointer: '#/naar' } }] } });
    expect(await decide({ besluit: 'misschien' })).toMatchObject({ status: 400, body: { errors: [{ location: { pointer: '#/besluit' } }] } });
    expect(await decide({ besluit: 'verwezen', naar: 'nergens' })).toMatchObject({ status: 404, body: { code: 'body.unknown' } });
    expect((await read(secretary)).punten[0].besluit).toBeNull();
  });

  it('a stale version', async () => {
    await call();
    expect((await secretary.send('POST', `${preparation()}/afronding`, { body: {}, headers: { 'if-match': '"1"' } })).status).toBe(412);
  });

  it('a preparation of a meeting that nobody prepares', async () => {
    const { meetingId } = await app.meetings.plan(app.as('', { actor: { kind: 'system', name: 'setup' } }), { bodyId: 'agendacommissie', startsAt: instantOf('2025-04-10', '15:00'), extra: true, announce: false });
    expect(await secretary.get(`${G}/vergaderingen/${meetingId}/voorbereiding`)).toMatchObject({ status: 404, body: { code: 'preparation.none' } });
    expect(await secretary.get(`${G}/vergaderingen/00000000-0000-4000-8000-000000000000/voorbereiding`)).toMatchObject({ status: 404, body: { code: 'meeting.unknown' } });
  });
});

it('leaves what an OOGO decides to the OOGO', async () => {
  const westland = await startApplication(instantOf('2023-01-09', '09:00'), { scheme: 'westland' });
  const own = await startTestApi(westland);
  const body = westland.scheme.bodies.find(({ id }) => id === 'bestuurlijk-overleg')!;
  const writer = new Caller(own.url, await westland.holder('bestuurlijk-overleg', body.secretary!));
  const planned = await writer.post('/gemeenten/westland/vergaderingen', { overleg: 'bestuurlijk-overleg', begin: instantOf('2023-04-20', '15:00') });
  await westland.settle();
  const path = `/gemeenten/westland/vergaderingen/${planned.body.id}/agendapunten`;
  const item = { titel: 'Nieuwbouw', minuten: 15, gevraagdBesluit: 'Instemmen.', onderwerp: 'huisvesting' };
  expect(await writer.post(path, { ...item, doel: 'besluitvorming' })).toMatchObject({
    status: 400,
    body: { code: 'item.consultation', detail: 'Over ‘Huisvesting’ beslist de LEA niet: dat gebeurt in OOGO huisvesting. Breng het punt in ter informatie of om advies.', errors: [{ location: { pointer: '#/doel' } }] },
  });
  expect(await writer.post(path, { ...item, doel: 'advies', onderwerp: 'parkeren' })).toMatchObject({ status: 400, body: { code: 'item.topic-unknown', errors: [{ location: { pointer: '#/onderwerp' } }] } });
  expect((await writer.post(path, { ...item, doel: 'advies' })).status).toBe(201);
  await own.close();
  await westland.close();
});

describe('moving the meeting', () => {
  const preview = async (day: string) => (await secretary.get(`${meeting}/verplaatsing/voorbeeld?begin=${instantOf(day, '15:00')}`)).body;

  it('shows when the committee meets before and after, as the move itself then does it', async () => {
    const { bijeenkomst } = await read(secretary);
    const shown = await preview('2025-06-12');
    expect(shown.gaatMee).toEqual([{ overleg: 'agendacommissie', nu: bijeenkomst.begin, straks: expect.any(String) }]);
    expect(shown.termijnen.find(({ id }: { id: string }) => id === 'meetsBefore')).toMatchObject({ verandert: true, nu: { moment: bijeenkomst.begin }, straks: { moment: shown.gaatMee[0].straks } });
    await secretary.change('POST', `${meeting}/verplaatsing`, { begin: instantOf('2025-06-12', '15:00') }, meeting);
    await app.settle();
    expect((await read(secretary)).bijeenkomst.begin).toBe(shown.gaatMee[0].straks);
  });

  it('warns of what the year’s plan would break: no room for the committee, or another overleg on its day', async () => {
    expect((await preview('2025-02-06')).waarschuwingen).toContainEqual(expect.stringMatching(/besturenoverleg.*donderdag 6 februari 2025/i));
    const [committeeDay] = (await preview('2025-06-12')).gaatMee.map(({ straks }: { straks: string }) => straks);
    await app.meetings.plan(app.as('', { actor: { kind: 'system', name: 'setup' } }), { bodyId: 'werkgroep-inclusie', startsAt: committeeDay, extra: true, announce: false });
    expect((await preview('2025-06-12')).waarschuwingen).toEqual(['Werkgroep Inclusie en Agendacommissie vallen allebei op vrijdag 23 mei 2025.']);
  });
});
