/** What cancelling a meeting would do is told before it is done, and afterwards what came of it: who heard, where its items went, what takes its place. */
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let api: RunningApi;
let secretary: Caller;

async function begin(now: string, scheme: string, body: string, seat: string): Promise<void> {
  app = await startApplication(now, { scheme });
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder(body, seat));
}
afterEach(async () => {
  await api.close();
  await app.close();
});

describe('in Zoetermeer, with four meetings a year at least', () => {
  const G = '/gemeenten/zoetermeer';
  const plan = async (day: string, uitnodigen = true): Promise<string> => `${G}/vergaderingen/${(await secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: instantOf(day, '14:00'), uitnodigen })).body.id}`;
  const cancel = (meeting: string) => secretary.change('POST', `${meeting}/annulering`, { reden: 'Te weinig punten.' }, meeting);
  const submit = (meeting: string, titel: string) => secretary.post(`${meeting}/agendapunten`, { titel, doel: 'informatie', minuten: 10 });

  beforeEach(() => begin(instantOf('2026-08-31', '09:00'), 'zoetermeer', 'stuurgroep', 'procesmanager'));

  it('names who hears of it, where its items go and the meeting that is proposed instead, and changes nothing', async () => {
    const [first, second] = [await plan('2026-10-29'), await plan('2026-12-10')];
    await plan('2027-02-11');
    await plan('2027-04-15');
    await submit(first, 'Thuiszitters');
    await submit(first, 'Huisvesting');
    await app.settle();
    const before = (await secretary.get(first)).body;
    const { status, body } = await secretary.get(`${first}/annulering/voorbeeld`);
    expect(status).toBe(200);
    expect(body.betrokkenen.map(({ als }: { als: string }) => als)).toEqual(Array(7).fill('lid'));
    expect(body).toMatchObject({ vervaltMee: [], agendapunten: { aantal: 2, naar: { vergaderingId: second.split('/').at(-1), begin: instantOf('2026-12-10', '14:00') } }, vervanging: { waarom: 'aantal', voorstel: { gaatMee: [] } } });
    expect((await secretary.get(first)).body).toEqual(before);
    expect(await secretary.get(`${first}/annulering`)).toMatchObject({ status: 404, body: { code: 'meeting.not-cancelled' } });

    await cancel(first);
    await app.settle();
    const after = (await secretary.get(`${first}/annulering`)).body;
    expect(after).toEqual({ agendapunten: { doorgegaan: [{ vergaderingId: second.split('/').at(-1), begin: instantOf('2026-12-10', '14:00'), aantal: 2 }], wachten: 0 }, vervanging: body.vervanging });
    const { begin: at } = body.vervanging.voorstel;
    expect((await secretary.post(`${G}/vergaderingen`, { overleg: 'stuurgroep', begin: at, uitnodigen: true })).status).toBe(201);
    expect((await secretary.get(`${first}/annulering`)).body.vervanging).toBeNull();
    expect(app.mailbox.listMessages().filter(({ subject }) => subject.startsWith('Gaat niet door'))).toHaveLength(7);
  });

  it('nobody hears of what nobody was invited to; items wait where nothing follows, and stay told until something does', async () => {
    const only = await plan('2027-05-20', false);
    await submit(only, 'Thuiszitters');
    expect((await secretary.get(`${only}/annulering/voorbeeld`)).body).toMatchObject({ betrokkenen: [], agendapunten: { aantal: 1, naar: null } });
    await cancel(only);
    await app.settle();
    expect((await secretary.get(`${only}/annulering`)).body.agendapunten).toEqual({ doorgegaan: [], wachten: 1 });
    const next = await plan('2027-06-10');
    await app.settle();
    expect((await secretary.get(`${only}/annulering`)).body.agendapunten).toEqual({ doorgegaan: [{ vergaderingId: next.split('/').at(-1), begin: instantOf('2027-06-10', '14:00'), aantal: 1 }], wachten: 0 });
  });

  it('is shown beforehand to who may cancel, and afterwards to who reads the meeting', async () => {
    const meeting = await plan('2026-10-29');
    const chair = new Caller(api.url, await app.chairOf('stuurgroep'));
    const [[one], [other]] = await Promise.all([
      app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary.personId, chair.personId]),
      app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE person_id NOT IN (SELECT person_id FROM membership WHERE body_id IN ('stuurgroep', 'platform')) ORDER BY seat_id`),
    ]);
    const [member, outsider] = [new Caller(api.url, one!.id), new Caller(api.url, other!.id)];
    expect((await chair.get(`${meeting}/annulering/voorbeeld`)).status).toBe(200);
    expect(await member.get(`${meeting}/annulering/voorbeeld`)).toMatchObject({ status: 403, body: { code: 'permission.meeting.cancel' } });
    await cancel(meeting);
    expect([(await member.get(`${meeting}/annulering`)).status, (await outsider.get(`${meeting}/annulering`)).status]).toEqual([200, 403]);
  });
});

describe('in Haarlemmermeer, where a committee prepares the agenda', () => {
  const G = '/gemeenten/haarlemmermeer';
  beforeEach(() => begin(instantOf('2025-02-03', '09:00'), 'haarlemmermeer', 'besturenoverleg', 'secretaris'));

  it('its meeting falls with the one that it prepares, and what lies before it goes on', async () => {
    const plan = async (day: string): Promise<string> => (await secretary.post(`${G}/vergaderingen`, { overleg: 'besturenoverleg', begin: instantOf(day, '15:00') })).body.id;
    const [id, next] = [await plan('2025-05-22'), await plan('2025-11-20')];
    const meeting = `${G}/vergaderingen/${id}`;
    await app.settle();
    const { bijeenkomst } = (await secretary.get(`${meeting}/voorbereiding`)).body;
    await secretary.change('POST', `${meeting}/voorbereiding/oproep`, undefined, `${meeting}/voorbereiding`);
    const member = new Caller(api.url, await app.holder('agendacommissie', 'po'));
    await member.post(`${meeting}/voorbereiding/agendapunten`, { titel: 'Thuiszitters', doel: 'informatie', minuten: 10 });
    const { body } = await secretary.get(`${meeting}/annulering/voorbeeld`);
    expect(body).toMatchObject({ vervaltMee: [{ overleg: 'agendacommissie', begin: bijeenkomst.begin }], agendapunten: { aantal: 1, naar: { vergaderingId: next } } });
    expect(new Set(body.betrokkenen.map(({ als }: { als: string }) => als))).toEqual(new Set(['commissielid']));
    expect(body.vervanging).toMatchObject({ waarom: 'aantal', voorstel: { gaatMee: [{ overleg: 'agendacommissie' }] } });
    await secretary.change('POST', `${meeting}/annulering`, { reden: 'Geen punten.' }, meeting);
    await app.settle();
    expect((await secretary.get(`${meeting}/annulering`)).body.agendapunten).toMatchObject({ doorgegaan: [{ vergaderingId: next, aantal: 1 }], wachten: 0 });
    expect(app.mailbox.listMessages().filter(({ subject }) => subject.startsWith('Gaat niet door'))).toHaveLength(body.betrokkenen.length);
  });

  it('its own meeting shows what another moment does, in which bounds it is, and who hears of it', async () => {
    const meeting = `${G}/vergaderingen/${(await secretary.post(`${G}/vergaderingen`, { overleg: 'besturenoverleg', begin: instantOf('2025-05-22', '15:00') })).body.id}`;
    await app.settle();
    const preview = (begin: string) => secretary.get(`${meeting}/voorbereiding/verplaatsing/voorbeeld?begin=${begin}`);
    const { termijnen, bijeenkomst } = (await secretary.get(`${meeting}/voorbereiding`)).body;
    const due = termijnen.find(({ id }: { id: string }) => id === 'itemsDue').moment as string;
    const inTime = new Date(Date.parse(due) + 36e5).toISOString();
    const { status, body } = await preview(inTime);
    expect([status, body.begin, body.betrokkenen]).toEqual([200, { nu: bijeenkomst.begin, straks: inTime }, []]);
    expect(body.termijnen.filter(({ verandert }: { verandert: boolean }) => verandert).map(({ id }: { id: string }) => id)).toEqual(['meetsBefore']);
    expect(await preview(instantOf('2025-05-21', '15:00'))).toMatchObject({ status: 409, body: { code: 'preparation.meets' } });
    expect(await preview(instantOf('2025-01-06', '15:00'))).toMatchObject({ status: 409, body: { code: 'preparation.in-past' } });
    await secretary.change('POST', `${meeting}/voorbereiding/oproep`, undefined, `${meeting}/voorbereiding`);
    expect((await preview(inTime)).body.betrokkenen).toHaveLength(8);
  });
});
