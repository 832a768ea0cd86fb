/** An office (q.q.) that passes to somebody else around the day on which its holder leaves, or comes, as owner: whichever was recorded first (issue 4). */
import { addDays, instantOf } from '#calendar/local-date';
import { lineUpOn } from '#governance/bodies/line-up.queries';
import { inTenant } from '#platform/tenancy';
import type { Application } from '../support/application.js';
import { startWithTurn, watching } from '../support/turn.js';

const DAY = '2022-02-28';
const TURN = '2023-08-01';
let app: Application;
let secretary: string;
let turn: string;
let wethouder: string;

beforeEach(async () => {
  ({ app, secretary, turn } = await startWithTurn());
  wethouder = await person('wethouder');
});
afterEach(() => app.close());

const { person, stateOf: state, openSeats } = watching(() => app);
const at = async (seatId: string, day: string): Promise<string | null> => (await inTenant(app.app, app.tenantId, (tx) => lineUpOn(tx, app.tenantId, day, ['stuurgroep']))).find((one) => one.seatId === seatId)?.holder?.personId ?? null;
const rows = async (seatId: string): Promise<string[]> => (await app.query<{ row: string }>(`SELECT person_id || ' ' || lower(held) || coalesce(' ' || upper(held), '') AS row FROM membership WHERE body_id = 'stuurgroep' AND seat_id = $1 ORDER BY lower(held)`, [seatId])).map(({ row }) => row);
const chairs = async (): Promise<string[]> => (await app.query<{ row: string }>(`SELECT person_id || ' ' || lower(held) || coalesce(' ' || upper(held), '') || CASE WHEN for_now THEN ' for now' ELSE '' END AS row FROM chosen_office WHERE body_id = 'stuurgroep' AND office = 'voorzitter' ORDER BY lower(held)`)).map(({ row }) => row);
const leave = async (more: { canStay?: boolean } = {}): Promise<string> => {
  const { rotationId } = await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'bouwen-1', on: DAY, ...more });
  await app.settle();
  return rotationId;
};
const passOffice = async (from: string, name = 'Nova Nieuw'): Promise<string> => {
  const { personId } = await app.people.add(app.as(secretary), { name, email: `${name.split(' ')[0]!.toLowerCase()}@zoetermeer.example` });
  await app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'wethouder', personId, from, succeeds: true });
  await app.settle();
  return personId;
};
const appoint = async (id: string, seatId: string, personId: string): Promise<void> => {
  await app.rotations.appoint(app.as(secretary), id, { seatId, personId, decidedOn: '2021-08-02' });
  await app.settle();
};
const letters = async (kind: string): Promise<string[]> => (await app.query<{ text: string }>(`SELECT DISTINCT text_body AS text FROM mailing WHERE kind = $1`, [kind])).map(({ text }) => text.replace(/\s+/g, ' '));
/** Hours of the day at which letters were made since that day. */
const hoursSince = async (day: string): Promise<number[]> => (await app.query<{ hour: number }>(`SELECT DISTINCT extract(hour FROM created_at AT TIME ZONE 'Europe/Amsterdam')::int AS hour FROM mailing WHERE created_at >= $1`, [instantOf(day, '00:00')])).map(({ hour }) => hour);

const BEFORE = addDays(DAY, -7);
const LATER = addDays(DAY, 14);
type Recorded = () => Promise<{ departure: string; next: string }>;
const departureFirst = (from: string, more: { canStay?: boolean } = {}): Recorded => async () => ({ departure: await leave(more), next: await passOffice(from) });
const officeFirst = (from: string): Recorded => async () => {
  const next = await passOffice(from);
  return { departure: await leave(), next };
};

it.each<[string, string, Recorded]>([
  ['before that day', BEFORE, departureFirst(BEFORE)],
  ['on that very day', DAY, departureFirst(DAY)],
  ['on that very day, of somebody who cannot stay', DAY, departureFirst(DAY, { canStay: false })],
  ['two weeks later', LATER, departureFirst(LATER)],
  ['two weeks later, which was recorded before the departure', LATER, officeFirst(LATER)],
])('who leaves as owner and passes the office on %s, is followed by the next for the rest of the term, in the chair too; nobody is reminded', async (_, passes, record) => {
  const { departure, next } = await record();
  await app.advanceTo(instantOf(addDays(LATER, 60), '10:00'));
  expect(await rows('bouwen-1')).toEqual([`${wethouder} 2021-08-01 ${passes}`, `${next} ${passes}`]);
  expect(await chairs()).toEqual([`${wethouder} 2021-08-01 ${passes}`, `${next} ${passes}`]);
  expect([await state(departure), await letters('rotation-overdue'), await openSeats(addDays(LATER, 60))]).toEqual(['lapsed', [], []]);
  // On the day that the members were told of they hear who is there now.
  const told = await letters('rotation-line-up');
  expect(told.length > 0).toBe(passes === DAY);
  for (const text of told) expect(text).toContain('Eigenaar 1 Samen bouwen: Nova Nieuw, na');
  // And may leave in their own turn.
  expect((await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'bouwen-1', on: '2022-09-01' })).rotationId).not.toBe(departure);
});

it('goes on to whoever has the office after the next, and the next is put forward no more', async () => {
  const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2022-03-22', '14:00'), extra: false, announce: false });
  const departure = await leave();
  const next = await passOffice(DAY);
  await app.rotations.nominate(app.as(secretary), departure, { seatId: 'bouwen-1', personId: next });
  await app.settle();
  const items = (): Promise<unknown[]> => app.query(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND title LIKE 'Benoeming:%' AND status <> 'ingetrokken'`, [meetingId]);
  expect(await items()).toHaveLength(1);
  const last = await passOffice('2022-03-04', 'Okke Ooms');
  await app.advanceTo(instantOf('2022-03-05', '10:00'));
  expect(await rows('bouwen-1')).toEqual([`${wethouder} 2021-08-01 ${DAY}`, `${next} ${DAY} 2022-03-04`, `${last} 2022-03-04`]);
  expect([await state(departure), await items()]).toEqual(['lapsed', []]);
  // Said in the morning, not at midnight.
  const told = await letters('rotation-settled');
  expect(told.length).toBeGreaterThan(0);
  for (const text of told) expect(text).toMatch(/komt niet meer vrij.*De voordracht van Nova Nieuw vervalt/);
  expect((await hoursSince(DAY)).every((hour) => hour >= 7)).toBe(true);
});

it('whoever was chosen to preside from that day does, and not the next holder of the office', async () => {
  const departure = await leave();
  await app.rotations.chooseChair(app.as(secretary), departure, { personId: await person('kern'), decidedOn: '2021-08-02' });
  await app.settle();
  const next = await passOffice(DAY);
  await app.advanceTo(instantOf(LATER, '10:00'));
  expect([await at('bouwen-1', LATER), (await chairs()).at(-1)]).toEqual([next, `${await person('kern')} ${DAY}`]);
});

it('a successor who was appointed comes, whoever has the office by then', async () => {
  const departure = await leave();
  const next = await passOffice(DAY);
  await appoint(departure, 'bouwen-1', next);
  await app.advanceTo(instantOf(LATER, '10:00'));
  expect([await rows('bouwen-1'), await state(departure)]).toEqual([[`${wethouder} 2021-08-01 ${DAY}`, `${next} ${DAY}`], 'changing']);
});

// Found once: the departure was over, and from the turn on nobody had the seat, nor was anybody asked for it.
it('still needs a successor where the next goes on only until they go to another seat at the turn', async () => {
  const cannotStay = async (seatId: string, day: string): Promise<string> => {
    const { rotationId } = await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId, on: day, canStay: false });
    await app.settle();
    return rotationId;
  };
  await cannotStay('bouwen-1', DAY);
  await appoint(await cannotStay('passende-plek-2', '2022-04-01'), 'passende-plek-2', wethouder);
  await app.advanceTo(instantOf('2022-05-01', '10:00'));
  // Who cannot stay is free for another seat; and passes that appointment on, too.
  const leaves = '2022-09-01';
  const departure = await cannotStay('passende-plek-2', leaves);
  for (const [seatId, personId] of [['bouwen-1', await person('po-2')], ['gelijke-kansen-1', await person('mbo')], ['passende-plek-1', wethouder]] as const) await appoint(turn, seatId, personId);
  const next = await passOffice(leaves);
  const after = addDays(TURN, 1);
  await app.advanceTo(instantOf(after, '10:00'));
  expect([(await rows('passende-plek-2')).at(-1), (await rows('passende-plek-1')).at(-1)]).toEqual([`${next} ${leaves} ${TURN}`, `${next} ${TURN}`]);
  expect([await state(departure), await openSeats(after)]).toEqual(['changing', ['passende-plek-2 vacant']]);
  await app.rotations.appoint(app.as(secretary), departure, { seatId: 'passende-plek-2', personId: await person('so'), decidedOn: TURN, on: addDays(TURN, 2) });
  await app.advanceTo(instantOf(addDays(TURN, 6), '10:00'));
  expect([await at('passende-plek-2', addDays(TURN, 2)), await state(departure)]).toEqual([await person('so'), 'done']);
});

describe.each([['after', addDays(TURN, 10)], ['on', TURN]])('at the turn, with an office that is known to pass %s that day', (_, passes) => {
  let next: string;
  beforeEach(async () => {
    next = await passOffice(passes);
  });
  const all = async (comes: string): Promise<void> => {
    await appoint(turn, 'bouwen-1', await person('po-2'));
    await appoint(turn, 'gelijke-kansen-1', await person('mbo'));
    await appoint(turn, 'passende-plek-1', comes);
  };

  it('the seat that its holder leaves is the successor\'s, and the next has the one that the holder comes into', async () => {
    await all(passes === TURN ? next : wethouder);
    expect(await rows('bouwen-1')).toEqual([`${wethouder} 2021-08-01 ${TURN}`, `${await person('po-2')} ${TURN}`]);
    expect((await rows('passende-plek-1')).slice(1)).toEqual(passes === TURN ? [`${next} ${TURN}`] : [`${wethouder} ${TURN} ${passes}`, `${next} ${passes}`]);
  });

  it('everybody is back where they were once that is taken back', async () => {
    await all(passes === TURN ? next : wethouder);
    await app.rotations.withdraw(app.as(secretary), turn, 'passende-plek-1');
    await app.settle();
    expect(await rows('bouwen-1')).toEqual([`${wethouder} 2021-08-01 ${passes}`, `${next} ${passes}`]);
    expect(await rows('passende-plek-1')).toHaveLength(1);
  });
});
