/** Two changes of a line-up that touch the same person or the same seat, in the list of members. */
import { instantOf } from '#calendar/local-date';
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

const { person, holders, stateOf, chairOn } = watching(() => app);
async function appoint(id: string, seatId: string, personId: string, on?: string): Promise<void> {
  await app.rotations.appoint(app.as(secretary), id, { seatId, personId, decidedOn: '2021-07-15', on });
  await app.settle();
}
async function leave(seatId: string, on: string): Promise<string> {
  const { rotationId } = await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId, on });
  await app.settle();
  return rotationId;
}

it('whoever was appointed in the turn is not put out by the departure of who stayed until then, which is over', async () => {
  await app.advanceTo(instantOf('2023-09-05', '10:00'));
  const departure = await leave('gelijke-kansen-1', '2024-03-01');
  await appoint(turn, 'gelijke-kansen-1', await person('po-2'), '2023-10-07');
  await expect(app.rotations.nominate(app.as(secretary), departure, { seatId: 'gelijke-kansen-1', personId: await person('po-3') })).rejects.toMatchObject({ code: 'departure.overtaken' });
  await app.advanceTo(instantOf('2024-03-01', '10:00'));
  expect([(await holders('2024-03-01'))['gelijke-kansen-1'], await stateOf(departure)]).toEqual([await person('po-2'), 'lapsed']);
});

it('nobody is appointed for the rest of a term who has another seat by then', async () => {
  const po2 = await person('po-2');
  await appoint(turn, 'gelijke-kansen-1', po2);
  const departure = await leave('passende-plek-2', '2022-12-01');
  await expect(appoint(departure, 'passende-plek-2', po2)).rejects.toMatchObject({ code: 'rotation.already-seated' });
  expect(Object.entries(await holders(ON)).filter(([, who]) => who === po2)).toHaveLength(1);
});

it('whoever leaves early and was appointed elsewhere stays only when that is taken back', async () => {
  const ballonnen = await person('ballonnen');
  const departure = await leave('passende-plek-2', '2022-12-01');
  await appoint(departure, 'passende-plek-2', await person('po-3'));
  await appoint(turn, 'gelijke-kansen-1', ballonnen);
  await expect(app.departures.withdraw(app.as(secretary), departure)).rejects.toMatchObject({ code: 'departure.seated-elsewhere' });
  await expect(app.departures.move(app.as(secretary), departure, { on: '2023-09-01' })).rejects.toMatchObject({ code: 'departure.seated-elsewhere' });
  expect([(await holders('2022-12-01'))['passende-plek-2'], (await holders(ON))['gelijke-kansen-1']]).toEqual([await person('po-3'), ballonnen]);
  await app.rotations.withdraw(app.as(secretary), turn, 'gelijke-kansen-1');
  await app.settle();
  await app.departures.withdraw(app.as(secretary), departure);
  expect((await holders(ON))['passende-plek-2']).toBe(ballonnen);
});

it('a successor by office whose office passed on is taken back in the person of the next', async () => {
  await appoint(turn, 'bouwen-1', await person('po-2'));
  await appoint(turn, 'gelijke-kansen-1', await person('mbo'));
  await appoint(turn, 'passende-plek-1', await person('wethouder'));
  const { personId: next } = await app.people.add(app.as(secretary), { name: 'Nova Nieuw', email: 'nova@zoetermeer.example' });
  await app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'wethouder', personId: next, from: '2022-06-01', succeeds: true });
  expect((await holders(ON))['passende-plek-1']).toBe(next);
  await app.rotations.withdraw(app.as(secretary), turn, 'passende-plek-1');
  await app.settle();
  expect([(await holders(ON))['passende-plek-1'] === next, (await holders(ON))['bouwen-1']]).toEqual([false, next]);
});

it('who takes over an office before the day on which its holder wanted to leave goes on as owner for the rest of the term, chair and all', async () => {
  const departure = await leave('bouwen-1', '2022-06-01');
  const { personId: next } = await app.people.add(app.as(secretary), { name: 'Nova Nieuw', email: 'nova@zoetermeer.example' });
  await app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'wethouder', personId: next, from: '2022-05-20', succeeds: true });
  await app.advanceTo(instantOf('2022-06-02', '10:00'));
  expect([(await holders('2022-06-02'))['bouwen-1'], (await holders('2023-07-31'))['bouwen-1'], await chairOn('2022-06-02')]).toEqual([next, next, next]);
  expect(await stateOf(departure)).toBe('lapsed');
  // And may say so in their own turn.
  expect(await leave('bouwen-1', '2022-09-01')).not.toBe(departure);
});

it('a later day for somebody whose departure is known is told as that; who comes in between may leave again', async () => {
  const departure = await leave('gelijke-kansen-1', '2022-06-01');
  await expect(leave('gelijke-kansen-1', '2022-09-01')).rejects.toMatchObject({ code: 'departure.known' });
  await appoint(departure, 'gelijke-kansen-1', await person('po-2'));
  const second = await leave('gelijke-kansen-1', '2022-09-01');
  expect([(await holders('2022-08-31'))['gelijke-kansen-1'], (await holders('2022-09-01'))['gelijke-kansen-1']]).toEqual([await person('po-2'), null]);
  await expect(app.departures.withdraw(app.as(secretary), departure)).rejects.toMatchObject({ code: 'departure.followed' });
  await expect(app.departures.move(app.as(secretary), departure, { on: '2022-10-01' })).rejects.toMatchObject({ code: 'departure.followed' });
  await app.departures.withdraw(app.as(secretary), second);
  expect((await holders('2022-09-01'))['gelijke-kansen-1']).toBe(await person('po-2'));
});

it('putting a departure on the day that it is on already is refused, and nobody hears of it', async () => {
  const departure = await leave('gelijke-kansen-1', '2022-06-01');
  const letters = () => app.query(`SELECT id FROM mailing WHERE kind = 'rotation-departure'`);
  const before = await letters();
  await expect(app.departures.move(app.as(secretary), departure, { on: '2022-06-01' })).rejects.toMatchObject({ code: 'departure.same-day', problems: [{ field: 'on' }] });
  await app.settle();
  expect(await letters()).toEqual(before);
});
