/** Somebody leaves before the term is over and nobody comes: they stay until there is a successor, unless they cannot (issue 4, point 2). */
import { instantOf } from '#calendar/local-date';
import { HandoverWatch } from '#governance/handover/watch';
import { rotationDetail } from '#governance/rotation/rotation.queries';
import { findRotation } from '#governance/rotation/rotation.rows';
import { inTenant } from '#platform/tenancy';
import type { Application } from '../support/application.js';
import { startWithTurn, watching } from '../support/turn.js';

const DAY = '2022-02-28';
let app: Application;
let secretary: string;
let turn: string;
let mbo: string;

beforeEach(async () => {
  ({ app, secretary, turn } = await startWithTurn());
  mbo = await person('mbo');
});
afterEach(() => app.close());

const { person, holders: on, openSeats, stateOf: state, texts } = watching(() => app);
const leave = async (seatId: string, more: { canStay?: boolean } = {}): Promise<string> => (await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId, on: DAY, ...more })).rotationId;
const handovers = async (): Promise<string[]> => {
  await new HandoverWatch(app.app, app.runner, app.clock).run(app.tenantId);
  await app.settle();
  return (await app.query<{ state: string }>(`SELECT i.state FROM handover h JOIN instance i ON i.business_key = h.id::text WHERE h.body_id = 'stuurgroep' ORDER BY h.created_at`)).map(({ state }) => state);
};
const leavePlatform = async (day: string): Promise<void> => {
  const [{ id }] = (await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = 'platform' AND person_id = $1`, [mbo])) as [{ id: string }];
  await app.memberships.end(app.as(secretary), id, { on: day });
};

it('stays until a successor is appointed, and goes the day after', async () => {
  const departure = await leave('passende-plek-1');
  await app.settle();
  expect((await texts('rotation-departure'))[0]).toContain('nog geen opvolger? Dan blijft');
  await app.advanceTo(instantOf('2022-02-27', '10:00'));
  const before = await handovers();
  await app.advanceTo(instantOf('2022-02-28', '06:00'));
  await handovers();
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  expect([(await on(DAY))['passende-plek-1'], (await on('2023-01-01'))['passende-plek-1'], await state(departure), await openSeats('2022-03-01')]).toEqual([mbo, mbo, 'changing', ['passende-plek-1 stays']]);
  expect((await texts('rotation-overdue'))[0]).toContain('blijft tot er een opvolger is');
  // Nobody hands anything over who stays.
  expect([before, await handovers()]).toEqual([['annotating'], ['off']]);
  const { personId: next } = await app.people.add(app.as(secretary), { name: 'Nova Nieuw', email: 'nova@zoetermeer.example' });
  // Somebody else for the mbo in the platform: whoever stayed on as owner goes then, too.
  await app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'mbo', personId: next, from: '2022-03-02', succeeds: true });
  expect([(await on('2022-03-01'))['passende-plek-1'], (await on('2022-03-02'))['passende-plek-1']]).toEqual([mbo, null]);
  await app.rotations.appoint(app.as(secretary), departure, { seatId: 'passende-plek-1', personId: next, decidedOn: '2022-03-01', on: '2022-03-02' });
  await app.settle();
  expect([(await on('2022-03-01'))['passende-plek-1'], (await on('2022-03-02'))['passende-plek-1']]).toEqual([mbo, next]);
  await app.advanceTo(instantOf('2022-03-02', '10:00'));
  expect(await state(departure)).toBe('done');
});

it('is no owner any more who leaves the platform: that is announced first', async () => {
  await expect(app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'mbo', personId: await person('hbo'), from: DAY, succeeds: true })).rejects.toMatchObject({ code: 'member.still-owner' });
  expect((await on(DAY))['passende-plek-1']).toBe(mbo);
});

it('stays until the day of a successor who comes later', async () => {
  const departure = await leave('gelijke-kansen-1');
  await app.rotations.appoint(app.as(secretary), departure, { seatId: 'gelijke-kansen-1', personId: await person('po-2'), decidedOn: '2021-08-02', on: '2022-03-07' });
  await app.settle();
  await app.advanceTo(instantOf(DAY, '10:00'));
  expect([(await on('2022-03-06'))['gelijke-kansen-1'], (await on('2022-03-07'))['gelijke-kansen-1']]).toEqual([await person('po-1'), await person('po-2')]);
  await app.rotations.withdraw(app.as(secretary), departure, 'gelijke-kansen-1');
  await app.settle();
  expect((await on('2022-03-07'))['gelijke-kansen-1']).toBe(await person('po-1'));
});

it.each<[string, () => Promise<unknown>]>([
  ['cannot stay, and said so', () => leave('passende-plek-1', { canStay: false })],
  ['leaves the platform that day, too: owners come from there', async () => (await leave('passende-plek-1'), leavePlatform(DAY))],
])('whoever %s leaves an empty seat', async (_, goes) => {
  await goes();
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  expect([(await on('2022-02-27'))['passende-plek-1'], (await on(DAY))['passende-plek-1'], await openSeats('2022-03-01')]).toEqual([mbo, null, ['passende-plek-1 vacant']]);
});

it('is over where the office passes to somebody else meanwhile', async () => {
  const departure = await leave('bouwen-1');
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  expect((await on('2022-03-01'))['bouwen-1']).toBe(await person('wethouder'));
  const { personId: next } = await app.people.add(app.as(secretary), { name: 'Nova Nieuw', email: 'nova@zoetermeer.example' });
  await app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'wethouder', personId: next, from: '2022-04-01', succeeds: true });
  await app.settle();
  expect([(await on('2022-04-01'))['bouwen-1'], await state(departure)]).toEqual([next, 'lapsed']);
});

it('does not let the table break at the turn: whoever is to stay for want of a successor covers the sector until there is one', async () => {
  await leave('gelijke-kansen-1');
  // Of the po nobody else sits there; the wethouder goes to that seat only with somebody from the po.
  await app.rotations.appoint(app.as(secretary), turn, { seatId: 'gelijke-kansen-1', personId: await person('wethouder'), decidedOn: '2021-08-02' });
  await app.settle();
  expect((await on('2023-08-01'))['gelijke-kansen-1']).not.toBe(await person('wethouder'));
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  expect((await on('2023-08-01'))['gelijke-kansen-1']).toBe(await person('po-1'));
});

describe('at the turn somebody who announced that they leave, and stays until there is a successor,', () => {
  const TURN = '2023-08-01';
  const appoint = async (seatId: string, who: string, rotationId = turn): Promise<void> => {
    await app.rotations.appoint(app.as(secretary), rotationId, { seatId, personId: await person(who), decidedOn: '2021-08-02' });
    await app.settle();
  };

  it('is there for their sector: no seat is lost to that sector which the others need', async () => {
    await leave('gelijke-kansen-2');
    // Found once: vo-2 and the mbo came, and of the gemeente nobody was left from that day on.
    await expect(appoint('bouwen-1', 'vo-2')).rejects.toMatchObject({ code: 'rotation.breaks-coverage', details: { sectors: ['po', 'mbo', 'gemeente'] } });
    for (const [seatId, who] of [['bouwen-1', 'po-2'], ['gelijke-kansen-1', 'mbo'], ['passende-plek-1', 'wethouder']] as const) await appoint(seatId, who);
    await app.advanceTo(instantOf(TURN, '10:00'));
    expect(await on(TURN)).toMatchObject({ 'bouwen-1': await person('po-2'), 'gelijke-kansen-1': mbo, 'gelijke-kansen-2': await person('vo-1'), 'passende-plek-1': await person('wethouder') });
  });

  it('is there for it, too, where somebody comes in their place only after the turn', async () => {
    const { rotationId: departure } = await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'gelijke-kansen-2', on: '2023-07-15' });
    await app.rotations.appoint(app.as(secretary), departure, { seatId: 'gelijke-kansen-2', personId: await person('vo-2'), decidedOn: '2021-08-02', on: '2023-08-20' });
    await app.settle();
    const { mustComeFrom } = await inTenant(app.app, app.tenantId, async (tx) => rotationDetail(tx, app.tenantId, await findRotation(tx, turn), '2021-08-02'));
    expect(mustComeFrom.map(({ id }) => id)).toEqual(['po', 'mbo', 'gemeente']);
  });

  it('has that seat: they move to another when a successor is known, so that both owners of an ambition never go at once', async () => {
    await appoint('passende-plek-2', 'po-2', await leave('passende-plek-2'));
    const departure = await leave('bouwen-2');
    await expect(appoint('gelijke-kansen-1', 'kern')).rejects.toMatchObject({ code: 'rotation.already-seated', message: expect.stringContaining('blijft daar tot er een opvolger is') as string });
    await appoint('bouwen-2', 'ballonnen', departure);
    for (const [seatId, who] of [['bouwen-1', 'mbo'], ['gelijke-kansen-1', 'kern'], ['passende-plek-1', 'wethouder']] as const) await appoint(seatId, who);
    expect((await on(TURN))['gelijke-kansen-1']).toBe(await person('kern'));
  });

  it('is not there who cannot wait', async () => {
    await leave('gelijke-kansen-2', { canStay: false });
    await appoint('bouwen-1', 'vo-2');
    expect((await on(TURN))['gelijke-kansen-2']).toBeNull();
  });
});

it('is not followed by another sector than one that would be missing from a later turn on, whose successors are known already', async () => {
  const appoint = async (rotationId: string, seatId: string, who: string): Promise<void> => {
    await app.rotations.appoint(app.as(secretary), rotationId, { seatId, personId: await person(who), decidedOn: '2021-08-02' });
    await app.settle();
  };
  await appoint(await leave('bouwen-2'), 'bouwen-2', 'po-2');
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  for (const [seatId, who] of [['bouwen-1', 'mbo'], ['gelijke-kansen-1', 'hbo'], ['passende-plek-1', 'wethouder']] as const) await appoint(turn, seatId, who);
  expect((await on('2023-08-01'))['gelijke-kansen-1']).toBe(await person('hbo'));
  const { rotationId: departure } = await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'bouwen-2', on: '2023-03-01' });
  // Until the turn po-1 is there for the po, from then on nobody but who leaves now.
  await expect(appoint(departure, 'bouwen-2', 'so')).rejects.toMatchObject({ code: 'rotation.breaks-coverage', details: { sectors: ['po'] } });
  await appoint(departure, 'bouwen-2', 'po-3');
  expect([(await on('2023-03-01'))['bouwen-2'], (await on('2023-08-01'))['bouwen-2']]).toEqual([await person('po-3'), await person('po-3')]);
});
