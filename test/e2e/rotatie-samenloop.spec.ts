/** What was announced or put forward, and what happens to it when somebody is chosen chair or an office passes meanwhile. */
import { instantOf } from '#calendar/local-date';
import type { Application } from '../support/application.js';
import { startWithTurn } from '../support/turn.js';

let app: Application;
let secretary: string;
let turn: string;

beforeEach(async () => {
  ({ app, secretary, turn } = await startWithTurn());
});
afterEach(() => app.close());

const person = (seat: string): Promise<string> => app.holder('platform', seat);
const chairIn = async (id: string) => (await app.query<{ chair: { due: boolean; asked: boolean; settled: boolean } }>(`SELECT snapshot -> 'context' -> 'chair' AS chair FROM instance WHERE business_key = $1`, [id]))[0]!.chair;
const chairOn = async (day: string): Promise<string | undefined> => (await app.query<{ id: string }>(`SELECT person_id AS id FROM chosen_office WHERE body_id = 'stuurgroep' AND office = 'voorzitter' AND held @> $1::date`, [day]))[0]?.id;
const choose = (id: string, personId: string) => app.rotations.chooseChair(app.as(secretary), id, { personId, decidedOn: '2021-08-02' });
async function leave(seatId: string, on: string): Promise<string> {
  const { rotationId } = await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId, on });
  await app.settle();
  return rotationId;
}

describe('whoever is chosen chair and has said already that they leave', () => {
  it('is followed by a choice of the members, who are asked at once: chosen for the turn', async () => {
    const departure = await leave('bouwen-2', '2024-02-01');
    expect(await chairIn(departure)).toMatchObject({ due: false });
    await choose(turn, await person('kern'));
    await app.settle();
    expect(await chairIn(departure)).toMatchObject({ due: true, asked: true, settled: false });
    const asked = await app.query<{ subject: string }>(`SELECT subject FROM mailing WHERE kind = 'rotation-chair'`);
    expect(new Set(asked.map(({ subject }) => subject))).toEqual(new Set(['Kies een voorzitter van de stuurgroep LEA vanaf donderdag 1 februari 2024']));
    await choose(departure, await person('vo-1'));
    await app.settle();
    expect([await chairOn('2024-01-31'), await chairOn('2024-02-01')]).toEqual([await person('kern'), await person('vo-1')]);
  });

  it('or chosen from today on', async () => {
    const departure = await leave('bouwen-2', '2021-12-01');
    await app.bodies.choose(app.as(secretary), 'stuurgroep', { chairId: await person('kern') });
    await app.settle();
    expect(await chairIn(departure)).toMatchObject({ due: true, asked: true, settled: false });
  });

  it('or leaves on another day, after the turn from which on they preside', async () => {
    const departure = await leave('bouwen-2', '2023-07-01');
    await choose(turn, await person('vo-1'));
    await app.settle();
    expect(await chairIn(departure)).toMatchObject({ due: false });
    await app.departures.move(app.as(secretary), departure, { on: '2024-02-01' });
    await app.settle();
    expect(await chairIn(departure)).toMatchObject({ due: false });
    await app.bodies.choose(app.as(secretary), 'stuurgroep', { chairId: await person('kern') });
    await app.settle();
    // Until the turn, from which on another was chosen: nobody need be asked.
    expect(await chairIn(departure)).toMatchObject({ due: false });
    await app.departures.move(app.as(secretary), departure, { on: '2023-07-01' });
    await app.settle();
    expect(await chairIn(departure)).toMatchObject({ due: true, asked: true });
  });
});

describe('an office that passes to somebody else', () => {
  const passOffice = async (from: string): Promise<string> => {
    const { personId: next } = await app.people.add(app.as(secretary), { name: 'Nova Nieuw', email: 'nova@zoetermeer.example' });
    await app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'wethouder', personId: next, from, succeeds: true });
    await app.settle();
    return next;
  };
  const nomineeOf = async (id: string, seatId: string) => (await app.query<{ id: string; ref: string }>(`SELECT s -> 'nominee' ->> 'personId' AS id, s ->> 'round' AS ref FROM instance i, jsonb_array_elements(i.snapshot -> 'context' -> 'seats') s WHERE i.business_key = $1 AND s ->> 'seatId' = $2`, [id, seatId]))[0]!.id;
  const words = (): Promise<{ decision: string; meeting: string }[]> => app.query(`SELECT decision_asked AS decision, meeting_id AS meeting FROM agenda_item WHERE title LIKE 'Benoeming:%' AND origin ->> 'ref' LIKE 'passende-plek-1.%'`);

  it('takes a nomination by that office along, with the item on the agenda where it stands', async () => {
    const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2022-02-15', '14:00'), extra: false, announce: false });
    await app.rotations.nominate(app.as(secretary), turn, { seatId: 'passende-plek-1', personId: await person('wethouder') });
    await app.settle();
    expect(await words()).toEqual([{ decision: expect.not.stringContaining('Nova Nieuw'), meeting: meetingId }]);
    const next = await passOffice('2022-06-01');
    expect(await nomineeOf(turn, 'passende-plek-1')).toBe(next);
    expect(await words()).toEqual([{ decision: expect.stringContaining('Nova Nieuw'), meeting: meetingId }]);
  });

  it('leaves it to whoever has the office on the day of change, where it passes later', async () => {
    const wethouder = await person('wethouder');
    await app.rotations.nominate(app.as(secretary), turn, { seatId: 'passende-plek-1', personId: wethouder });
    await app.settle();
    await passOffice('2024-01-01');
    expect(await nomineeOf(turn, 'passende-plek-1')).toBe(wethouder);
  });

  it('seats the next where the appointment was under way', async () => {
    await app.rotations.appoint(app.as(secretary), turn, { seatId: 'bouwen-1', personId: await person('po-2'), decidedOn: '2021-08-02' });
    await app.rotations.appoint(app.as(secretary), turn, { seatId: 'gelijke-kansen-1', personId: await person('mbo'), decidedOn: '2021-08-02' });
    await app.settle();
    await app.rotations.appoint(app.as(secretary), turn, { seatId: 'passende-plek-1', personId: await person('wethouder'), decidedOn: '2021-08-02' });
    const next = await passOffice('2022-06-01');
    const [seat] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND seat_id = 'passende-plek-1' AND held @> '2023-08-01'::date`);
    expect([seat!.id, await nomineeOf(turn, 'passende-plek-1')]).toEqual([next, next]);
  });

  it('ends the departure that the one before had announced: nobody is written to about it any more', async () => {
    const departure = await leave('bouwen-1', '2022-09-01');
    await passOffice('2022-02-15');
    const before = await app.query(`SELECT id FROM mailing WHERE kind LIKE 'rotation-%'`);
    await app.advanceTo(instantOf('2022-07-28', '10:00'));
    expect((await app.query<{ state: string }>(`SELECT state FROM instance WHERE business_key = $1`, [departure]))[0]!.state).toBe('lapsed');
    const since = await app.query<{ kind: string; on: string }>(`SELECT kind FROM mailing WHERE kind LIKE 'rotation-%' AND NOT (id = ANY($1::uuid[]))`, [before.map((one) => (one as { id: string }).id)]);
    expect(since).toEqual([]);
  });
});

it('a late successor by the turn ends what the one before had announced, on the morning on which they come', async () => {
  await app.advanceTo(instantOf('2023-09-05', '10:00'));
  const departure = await leave('gelijke-kansen-1', '2024-06-01');
  await app.rotations.appoint(app.as(secretary), turn, { seatId: 'gelijke-kansen-1', personId: await person('po-2'), decidedOn: '2021-08-02', on: '2023-10-07' });
  await app.settle();
  const state = async () => (await app.query<{ state: string }>(`SELECT state FROM instance WHERE business_key = $1`, [departure]))[0]!.state;
  expect(await state()).toBe('foreseen');
  await app.advanceTo(instantOf('2023-10-10', '10:00'));
  expect(await state()).toBe('lapsed');
});
