/** Rotations when something happens in between: a worker that dies, somebody who takes it back, two at once; and what is recorded for others. */
import { membersOfDay } from '#governance/rotation/expected';
import { SeatSuccessor } from '#governance/rotation/seating.effects';
import { timeLine } from '#governance/rotation/time-line';
import { inTenant } from '#platform/tenancy';
import type { Application } from '../support/application.js';
import { startWithTurn, watching } from '../support/turn.js';

const ON = '2023-08-01';
let app: Application;
let secretary: string;
let turn: string;

beforeEach(async () => {
  ({ app, secretary, turn } = await startWithTurn());
});
afterEach(() => app.close());

const { person, holders } = watching(() => app);
const seatIn = async (id: string, seatId: string) => (await app.query<{ s: { seated: unknown; waits: boolean } }>(`SELECT s FROM instance i, jsonb_array_elements(i.snapshot -> 'context' -> 'seats') s WHERE i.business_key = $1 AND s ->> 'seatId' = $2`, [id, seatId]))[0]!.s;
const appoint = (id: string, seatId: string, personId: string, day?: string) => app.rotations.appoint(app.as(secretary), id, { seatId, personId, decidedOn: '2021-07-15', on: day });
const leave = async (seatId: string, day: string, as = secretary): Promise<string> => (await app.departures.announce(app.as(as), { bodyId: 'stuurgroep', seatId, on: day })).rotationId;
const underWay = (): Promise<{ id: string; params: object }[]> => app.query(`SELECT id, params FROM outbox WHERE type = 'seat-successor' AND finished_at IS NULL ORDER BY id`);
const handle = (effect: { id: string; params: object }) => new SeatSuccessor(app.app, app.clock).handle({ ...effect, tenantId: app.tenantId } as never);

describe('a worker that dies after it has seated somebody and before it could say so', () => {
  it('finds them there the next time, and says it then', async () => {
    await appoint(turn, 'gelijke-kansen-1', await person('po-2'));
    for (const effect of await underWay()) await handle(effect);
    await app.settle();
    expect((await seatIn(turn, 'gelijke-kansen-1')).seated).not.toBeNull();
    expect((await holders(ON))['gelijke-kansen-1']).toBe(await person('po-2'));
  });

  it('says also who came along', async () => {
    await appoint(turn, 'bouwen-1', await person('po-2'));
    await app.settle();
    await appoint(turn, 'gelijke-kansen-1', await person('mbo'));
    await app.settle();
    await appoint(turn, 'passende-plek-1', await person('wethouder'));
    for (const effect of await underWay()) await handle(effect);
    await app.settle();
    expect([(await holders(ON))['bouwen-1'], (await seatIn(turn, 'bouwen-1')).waits]).toEqual([await person('po-2'), false]);
  });
});

describe('what is taken back before the successor has the seat', () => {
  it('a nomination: nobody is seated', async () => {
    await appoint(turn, 'gelijke-kansen-1', await person('po-2'));
    await app.rotations.withdraw(app.as(secretary), turn, 'gelijke-kansen-1');
    await app.settle();
    expect((await holders(ON))['gelijke-kansen-1']).toBe(await person('po-1'));
  });

  it('a departure: who stays keeps the seat', async () => {
    const departure = await leave('gelijke-kansen-1', '2022-06-01');
    await app.settle();
    await appoint(departure, 'gelijke-kansen-1', await person('po-2'));
    await app.departures.withdraw(app.as(secretary), departure);
    await app.settle();
    expect((await holders('2022-06-01'))['gelijke-kansen-1']).toBe(await person('po-1'));
  });
});

describe('whoever waits for others, and was appointed for a later day', () => {
  const LATE = '2023-10-07';
  beforeEach(async () => {
    // Without anybody of the gemeente the place of the wethouder is not taken.
    await appoint(turn, 'bouwen-1', await person('po-2'), LATE);
    await app.settle();
  });

  it('is expected on that day, by the rooster and in the list of members alike', async () => {
    expect((await seatIn(turn, 'bouwen-1')).waits).toBe(true);
    const [line, of] = await inTenant(app.app, app.tenantId, async (tx) => [
      await timeLine(tx, app.tenantId, { bodyId: 'stuurgroep', today: '2021-08-02', from: '2021-08-02', until: '2024-01-01' }),
      await Promise.all([LATE, '2023-10-06'].map((day) => membersOfDay(tx, app.tenantId, day, '2021-08-02', ['stuurgroep']))),
    ]);
    expect(line.changes.filter(({ joining }) => joining.some(({ seat }) => seat === 'bouwen-1')).map(({ on }) => on)).toEqual([LATE]);
    const seat = of.map((all) => all.find(({ seatId }) => seatId === 'bouwen-1')!);
    expect(seat.map(({ expectation, holder }) => [expectation?.from, expectation?.nominee?.id, holder?.personId])).toEqual([[LATE, await person('po-2'), undefined], [ON, undefined, undefined]]);
  });

  it('comes on that day, when the others come before', async () => {
    await appoint(turn, 'gelijke-kansen-1', await person('mbo'));
    await app.settle();
    await appoint(turn, 'passende-plek-1', await person('wethouder'));
    await app.settle();
    expect([(await holders(LATE))['bouwen-1'], (await seatIn(turn, 'bouwen-1')).seated]).toMatchObject([await person('po-2'), { on: LATE }]);
    // The time line names those who were appointed, and expects nobody in their place.
    const { lineUps } = await inTenant(app.app, app.tenantId, (tx) => timeLine(tx, app.tenantId, { bodyId: 'stuurgroep', today: '2021-08-02', from: '2021-08-02', until: '2024-01-01' }));
    const seat = (day: string, id: string) => lineUps.find(({ from }) => from === day)!.places.find(({ seatId }) => seatId === id);
    expect([seat(LATE, 'passende-plek-1'), seat(LATE, 'bouwen-1')]).toMatchObject([{ person: { id: await person('wethouder') }, candidate: null }, { person: { id: await person('po-2') }, candidate: null }]);
  });
});

describe('whoever waits for others, and leaves the body that owners come from meanwhile', () => {
  const left = async (): Promise<string> => {
    const po2 = await person('po-2');
    await appoint(turn, 'bouwen-1', po2);
    await app.settle();
    expect((await seatIn(turn, 'bouwen-1')).waits).toBe(true);
    await app.query(`UPDATE membership SET held = daterange(lower(held), '2022-02-01') WHERE body_id = 'platform' AND person_id = $1`, [po2]);
    return po2;
  };
  const told = async (personId: string): Promise<string[]> => (await app.query<{ subject: string }>(`SELECT m.text_body AS subject FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'rotation-settled' AND d.person_id = $1 ORDER BY m.created_at, m.id`, [personId])).map(({ subject }) => subject);

  it.each(['in one go', 'by a worker that dies'])('does not come along with them, is told why, and somebody else may be put forward: %s', async (how) => {
    const po2 = await left();
    await appoint(turn, 'gelijke-kansen-1', await person('mbo'));
    if (how !== 'in one go') for (const effect of await underWay()) await handle(effect);
    await app.settle();
    expect(await seatIn(turn, 'bouwen-1')).toMatchObject({ waits: false, seated: null, nominee: null });
    expect((await told(po2)).at(-1)).toMatch(/zit dan niet meer op de plek waar eigenaren vandaan\s+komen/);
    await appoint(turn, 'passende-plek-1', await person('wethouder'));
    await app.settle();
    expect(Object.values(await holders(ON))).not.toContain(po2);
    await appoint(turn, 'bouwen-1', await person('po-3'));
    await app.settle();
    expect(await holders(ON)).toMatchObject({ 'bouwen-1': await person('po-3'), 'gelijke-kansen-1': await person('mbo'), 'passende-plek-1': await person('wethouder') });
  });
});

describe('whoever is known to leave the body that owners come from before the term is over', () => {
  const leavesOn = (personId: string, day: string) => app.query(`UPDATE membership SET held = daterange(lower(held), $2::date) WHERE body_id = 'platform' AND person_id = $1`, [personId, day]);

  it('is not put forward, and hears when they go; after the term, and where the office passes on, it is no matter', async () => {
    const [po2, po3, wethouder] = [await person('po-2'), await person('po-3'), await person('wethouder')];
    await leavesOn(po2, '2023-09-18');
    await expect(appoint(turn, 'bouwen-1', po2)).rejects.toMatchObject({ code: 'rotation.leaves-home', message: expect.stringContaining('vertrekt op maandag 18 september 2023') });
    await leavesOn(po3, '2027-08-01');
    await appoint(turn, 'bouwen-1', po3);
    await leavesOn(wethouder, '2026-05-20');
    await appoint(turn, 'passende-plek-1', wethouder);
    await app.settle();
    expect((await seatIn(turn, 'passende-plek-1'))).toMatchObject({ nominee: { personId: wethouder } });
  });

  it('does not come when that is recorded between the nomination and the decision', async () => {
    await appoint(turn, 'gelijke-kansen-1', await person('po-2'));
    await leavesOn(await person('po-2'), '2023-09-18');
    await app.settle();
    expect((await holders(ON))['gelijke-kansen-1']).toBe(await person('po-1'));
    expect(await seatIn(turn, 'gelijke-kansen-1')).toMatchObject({ nominee: null, seated: null });
  });
});

describe('two at once', () => {
  it('appoint the same person to two seats: one of them counts', async () => {
    const po2 = await person('po-2');
    const [departure, other] = [await leave('passende-plek-2', '2022-12-01'), await leave('gelijke-kansen-1', '2022-12-01')];
    await app.settle();
    await appoint(departure, 'passende-plek-2', po2);
    await appoint(other, 'gelijke-kansen-1', po2);
    await Promise.all((await underWay()).map(handle));
    expect(Object.values(await holders('2022-12-01')).filter((who) => who === po2)).toHaveLength(1);
  });

  it('announce the same departure: the second hears that it is known', async () => {
    const answers = await Promise.allSettled([leave('gelijke-kansen-1', '2022-06-01', await person('po-1')), leave('gelijke-kansen-1', '2022-07-01')]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await app.query(`SELECT id FROM rotation WHERE kind = 'departure'`)).toHaveLength(1);
  });
});

it('an owner who moves passes both seats on when their office gets another holder', async () => {
  await appoint(turn, 'bouwen-1', await person('po-2'));
  await app.settle();
  await appoint(turn, 'gelijke-kansen-1', await person('mbo'));
  await app.settle();
  await appoint(turn, 'passende-plek-1', await person('wethouder'));
  await app.settle();
  const { personId: next } = await app.people.add(app.as(secretary), { name: 'Nova Nieuw', email: 'nova@zoetermeer.example' });
  await app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'wethouder', personId: next, from: '2022-06-01', succeeds: true });
  expect([(await holders('2022-06-02'))['bouwen-1'], (await holders(ON))['passende-plek-1']]).toEqual([next, next]);
});

it.each(['2027-09-01', '2031-06-01'])('nobody is appointed for a day of the next term, or when the seat is no more: %s', async (day) => {
  await expect(appoint(turn, 'gelijke-kansen-1', await person('po-2'), day)).rejects.toMatchObject({ code: 'rotation.too-late' });
});

it('nobody takes back an appointment by saying that it is in the name of whoever was appointed', async () => {
  const [po2, hbo] = [await person('po-2'), await person('hbo')];
  await appoint(turn, 'gelijke-kansen-1', po2);
  await app.settle();
  const inTheirName = app.as(hbo, { actor: { kind: 'person', personId: hbo, onBehalfOf: { personId: po2, channel: 'telefoon', on: '2021-08-02' } } as never });
  await expect(app.rotations.withdraw(inTheirName, turn, 'gelijke-kansen-1')).rejects.toMatchObject({ kind: 'forbidden' });
});

it('the day of a decision that was taken elsewhere is kept in the history', async () => {
  await appoint(turn, 'gelijke-kansen-1', await person('po-2'));
  const [kept] = await app.query<{ day: string }>(`SELECT p.payload ->> 'decidedOn' AS day FROM history h JOIN history_payload p ON p.instance_id = h.instance_id AND p.version = h.version WHERE h.event = 'APPOINTED'`);
  expect(kept?.day).toBe('2021-07-15');
});
