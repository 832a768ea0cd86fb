/** Somebody stays for want of a successor, and something else happens: a turn that is late, another announcement, leaving the platform. */
import { readFileSync } from 'node:fs';
import { instantOf } from '#calendar/local-date';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
import { rotationDetail } from '#governance/rotation/rotation.queries';
import { findRotation } from '#governance/rotation/rotation.rows';
import { inTenant } from '#platform/tenancy';
import type { Application } from '../support/application.js';
import { startWithTurn, watching } from '../support/turn.js';

const DAY = '2022-02-28';
let app: Application;
let secretary: string;
let turn: string;

beforeEach(async () => {
  ({ app, secretary, turn } = await startWithTurn());
});
afterEach(() => app.close());

const { person, holders: on, stateOf: state, openSeats, texts } = watching(() => app);
const leave = async (seatId: string, day = DAY, more: { canStay?: boolean } = {}): Promise<string> => (await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId, on: day, ...more })).rotationId;
const leavePlatform = async (who: string, day: string): Promise<unknown> => {
  const [{ id }] = (await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = 'platform' AND person_id = $1`, [who])) as [{ id: string }];
  return app.memberships.end(app.as(secretary), id, { on: day });
};
/** 2 August 2023: nobody was appointed for the turn of the day before. */
const afterLateTurn = async (): Promise<void> => {
  await app.advanceTo(instantOf('2023-08-02', '10:00'));
  expect(await state(turn)).toBe('changing');
};
const appoint = async (id: string, seatId: string, personId: string, decidedOn: string, day: string): Promise<void> => {
  await app.rotations.appoint(app.as(secretary), id, { seatId, personId, decidedOn, on: day });
  await app.settle();
};

it('of somebody whose term was over: nobody leaves any more once the successor of the late turn comes, also on that very day', async () => {
  await afterLateTurn();
  const departure = await leave('gelijke-kansen-1', '2023-09-01');
  await app.settle();
  const detail = await inTenant(app.app, app.tenantId, async (tx) => rotationDetail(tx, app.tenantId, await findRotation(tx, departure), '2023-08-02'));
  expect([detail.seats[0]!.candidates, detail.conflict]).toEqual([[], expect.stringContaining('bij de wisseling van dinsdag 1 augustus 2023')]);
  await expect(appoint(departure, 'gelijke-kansen-1', await person('po-2'), '2023-08-02', '2023-09-01')).rejects.toMatchObject({ code: 'departure.by-turn' });
  await appoint(turn, 'gelijke-kansen-1', await person('po-2'), '2023-08-02', '2023-09-01');
  await app.advanceTo(instantOf('2023-09-04', '12:00'));
  expect([(await on('2023-09-04'))['gelijke-kansen-1'], await state(departure), await openSeats('2023-09-04')]).toEqual([await person('po-2'), 'lapsed', ['bouwen-1 stays', 'passende-plek-1 stays']]);
});

it('says on which day they go after all: that departure counts in the place of the first', async () => {
  const first = await leave('passende-plek-1');
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  const second = await leave('passende-plek-1', '2022-04-01', { canStay: false });
  await app.settle();
  await app.advanceTo(instantOf('2022-04-02', '10:00'));
  expect([(await on('2022-03-31'))['passende-plek-1'], (await on('2022-04-01'))['passende-plek-1'], await state(first), await state(second), await openSeats('2022-04-02')]).toEqual([await person('mbo'), null, 'lapsed', 'changing', ['passende-plek-1 vacant']]);
});

it('does not announce again, nor stay after all, where a successor is to come', async () => {
  const departure = await leave('gelijke-kansen-1');
  const leaver = await person('po-1');
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  await appoint(departure, 'gelijke-kansen-1', await person('po-2'), '2022-03-01', '2022-05-02');
  await expect(leave('gelijke-kansen-1', '2022-04-01')).rejects.toMatchObject({ code: 'departure.succeeded' });
  await expect(app.departures.withdraw(app.as(secretary), departure)).rejects.toMatchObject({ code: 'rotation.has-left' });
  // Leaving the platform needs no other announcement.
  await leavePlatform(leaver, '2022-04-01');
  expect([(await on('2022-03-31'))['gelijke-kansen-1'], (await on('2022-04-01'))['gelijke-kansen-1'], (await on('2022-05-02'))['gelijke-kansen-1']]).toEqual([leaver, null, await person('po-2')]);
});

it('stays after all, who stayed already', async () => {
  const departure = await leave('passende-plek-1');
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  await app.departures.withdraw(app.as(secretary), departure);
  await app.settle();
  expect([(await on('2023-07-31'))['passende-plek-1'], await state(departure), await openSeats('2022-03-01')]).toEqual([await person('mbo'), 'withdrawn', []]);
});

it.each<[string, (departure: string) => Promise<unknown>]>([
  ['stay after all', (departure) => app.departures.withdraw(app.as(secretary), departure)],
  ['leave later', (departure) => app.departures.move(app.as(secretary), departure, { on: '2022-04-01' })],
])('is no owner any more who leaves the platform, and so cannot %s', async (_, change) => {
  const departure = await leave('passende-plek-1');
  await leavePlatform(await person('mbo'), DAY);
  await expect(change(departure)).rejects.toMatchObject({ code: 'departure.not-from' });
  expect((await on(DAY))['passende-plek-1']).toBeNull();
});

it('stays until they leave the platform, also where a successor does not come after all', async () => {
  const departure = await leave('gelijke-kansen-1');
  const leaver = await person('po-1');
  await leavePlatform(leaver, '2022-06-01');
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  const stays = async (): Promise<unknown[]> => [(await on('2022-05-31'))['gelijke-kansen-1'], (await on('2022-06-01'))['gelijke-kansen-1']];
  expect(await stays()).toEqual([leaver, null]);
  await appoint(departure, 'gelijke-kansen-1', await person('po-2'), '2022-03-01', '2022-04-01');
  await app.rotations.withdraw(app.as(secretary), departure, 'gelijke-kansen-1');
  await app.settle();
  expect(await stays()).toEqual([leaver, null]);
});

it('goes on the day where the seats have stopped rotating by then: there is no successor to wait for', async () => {
  await leave('passende-plek-1');
  const source = readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8').replace(/ {4}rotation:\n(?: {6}.*\n)+/, '');
  await new SchemeCommands(app.app, app.clock).apply({ municipality: 'zoetermeer', source, fileName: 'nieuw.yaml', from: '2022-01-01' });
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  expect([(await on('2022-02-27'))['passende-plek-1'], (await on(DAY))['passende-plek-1']]).toEqual([await person('mbo'), null]);
});

it('presides on, who presided and stays, until the members choose another', async () => {
  const chairs = async (): Promise<string[]> => (await app.query<{ chair: string }>(`SELECT person_id || ' ' || lower(held) || ' ' || coalesce(upper(held)::text, '') || CASE WHEN for_now THEN ' for now' ELSE '' END AS chair FROM chosen_office WHERE body_id = 'stuurgroep' AND office = 'voorzitter' ORDER BY lower(held)`)).map(({ chair }) => chair.trim());
  const [wethouder, kern] = [await person('wethouder'), await person('kern')];
  const departure = await leave('bouwen-1');
  await app.settle();
  expect(await chairs()).toEqual([`${wethouder} 2021-08-01 ${DAY}`, expect.stringContaining('for now')]);
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  expect(await chairs()).toEqual([`${wethouder} 2021-08-01`]);
  await app.rotations.chooseChair(app.as(secretary), departure, { personId: kern, decidedOn: '2022-03-01' });
  await app.settle();
  expect(await chairs()).toEqual([`${wethouder} 2021-08-01 2022-03-02`, `${kern} 2022-03-02`]);
  await app.departures.withdraw(app.as(secretary), departure);
  await app.settle();
  // A member again, not the chair again.
  expect([(await on('2022-03-02'))['bouwen-1'], await chairs()]).toEqual([wethouder, [`${wethouder} 2021-08-01 2022-03-02`, `${kern} 2022-03-02`]]);
});

it('tells the members of a new line-up only where there is one: also of a seat that is empty now', async () => {
  const departure = await leave('passende-plek-1');
  await app.advanceTo(instantOf('2022-03-01', '10:00'));
  expect([await state(departure), await texts('rotation-line-up')]).toEqual(['changing', []]);
  await leave('passende-plek-1', '2022-04-01', { canStay: false });
  await app.advanceTo(instantOf('2022-04-02', '10:00'));
  expect((await texts('rotation-line-up'))[0]).toContain('Eigenaar 1 Passende plek: leeg, na Meryem Mulder');
});
