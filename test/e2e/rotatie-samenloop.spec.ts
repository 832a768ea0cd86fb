/** What was announced or put forward, and what happens to it when somebody is chosen chair or an office passes meanwhile. */
import { instantOf } from '#calendar/local-date';
import type { Application } from '../support/application.js';
import { startWithTurn, watching } from '../support/turn.js';

let app: Application;
let secretary: string;
let turn: string;

beforeEach(async () => {
  ({ app, secretary, turn } = await startWithTurn());
});
afterEach(() => app.close());

const { person, chairOn, chairIn } = watching(() => app);
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

describe('whoever presides and has said that they leave', () => {
  const items = (id: string): Promise<{ title: string }[]> => app.query(`SELECT title FROM agenda_item WHERE status <> 'ingetrokken' AND origin ->> 'key' = $1 AND origin ->> 'ref' LIKE 'voorzitter.%'`, [id]);

  it('is no chair any more by then where another is chosen meanwhile: nobody is asked, and the item leaves the agenda', async () => {
    await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-11-16', '14:00'), extra: false, announce: false });
    const departure = await leave('bouwen-1', '2022-02-28');
    expect(await chairIn(departure)).toMatchObject({ due: true, settled: false });
    await app.advanceTo(instantOf('2021-08-04', '10:00'));
    expect([await chairIn(departure), (await items(departure)).length]).toMatchObject([{ asked: true }, 1]);
    await app.bodies.choose(app.as(secretary), 'stuurgroep', { chairId: await person('kern') });
    await app.settle();
    expect([await chairIn(departure), await items(departure)]).toMatchObject([{ due: false, asked: false }, []]);
    await app.bodies.choose(app.as(secretary), 'stuurgroep', { chairId: await person('wethouder') });
    await app.settle();
    expect([await chairIn(departure), (await items(departure)).length]).toMatchObject([{ due: true, asked: true }, 1]);
  });

  it('is followed by whom the members choose after that day: the departure asks no more', async () => {
    const departure = await leave('bouwen-1', '2022-02-28');
    await app.advanceTo(instantOf('2022-03-02', '10:00'));
    expect(await chairIn(departure)).toMatchObject({ due: true, asked: true });
    await app.bodies.choose(app.as(secretary), 'stuurgroep', { chairId: await person('kern') });
    await app.settle();
    expect(await chairIn(departure)).toMatchObject({ due: false, asked: false });
  });
});

it('after a turn, whom the members choose from today on settles the choice that was still open; who presided already does not', async () => {
  await app.advanceTo(instantOf('2023-08-30', '10:00'));
  await app.bodies.choose(app.as(secretary), 'stuurgroep', { chairId: await person('wethouder') });
  await app.settle();
  expect(await chairIn(turn)).toMatchObject({ due: true, settled: false });
  await app.bodies.choose(app.as(secretary), 'stuurgroep', { chairId: await person('kern') });
  await app.settle();
  expect([await chairIn(turn), await chairOn('2023-08-30')]).toMatchObject([{ due: false, asked: false }, await person('kern')]);
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

  it('is not taken over by who has another seat by then, for which the office was put forward: nothing changes', async () => {
    // Who could stay would, until somebody from the same sector can come; and is put forward for another seat only then.
    const { rotationId: departure } = await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'gelijke-kansen-2', on: '2022-09-01', canStay: false });
    await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'bouwen-1', on: '2022-05-01', canStay: false });
    await app.settle();
    await app.rotations.nominate(app.as(secretary), departure, { seatId: 'gelijke-kansen-2', personId: await person('wethouder') });
    await app.settle();
    const wethouder = await person('wethouder');
    const take = (next: string) => app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'wethouder', personId: next, from: '2022-06-01', succeeds: true });
    await expect(take(await person('kern'))).rejects.toMatchObject({ code: 'person.already-seated', message: expect.stringContaining('Trek die voordracht eerst in') });
    expect([await person('wethouder'), await nomineeOf(departure, 'gelijke-kansen-2')]).toEqual([wethouder, wethouder]);
    await take(await person('vo-2'));
    await app.settle();
    expect(await nomineeOf(departure, 'gelijke-kansen-2')).toBe(await person('vo-2'));
  });

  it('is offered as the next holder where the members choose a chair', async () => {
    const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2022-02-15', '14:00'), extra: false, announce: false });
    await app.bodies.choose(app.as(secretary), 'stuurgroep', { chairId: await person('kern') });
    const departure = await leave('bouwen-2', '2022-06-01');
    await app.advanceTo(instantOf('2021-08-04', '10:00'));
    const next = await passOffice('2022-01-10');
    const [row] = await app.query<{ choices: { seatId: string; personId: string }[] }>(`SELECT snapshot -> 'context' -> 'chair' -> 'choices' AS choices FROM instance WHERE business_key = $1`, [departure]);
    expect(row!.choices.find(({ seatId }) => seatId === 'bouwen-1')).toMatchObject({ personId: next });
    const [item] = await app.query<{ meeting: string; note: string }>(`SELECT meeting_id AS meeting, cover_note AS note FROM agenda_item WHERE origin ->> 'key' = $1 AND origin ->> 'ref' = 'voorzitter.1'`, [departure]);
    expect(item).toEqual({ meeting: meetingId, note: expect.stringContaining('Nova Nieuw (') });
  });

  it('is not offered by turn to who presides by then through the office of who does now', async () => {
    await app.advanceTo(instantOf('2023-02-02', '10:00'));
    await passOffice('2023-03-01');
    const [row] = await app.query<{ choices: { seatId: string }[] }>(`SELECT snapshot -> 'context' -> 'chair' -> 'choices' AS choices FROM instance WHERE business_key = $1`, [turn]);
    expect([row!.choices.length > 0, row!.choices.map(({ seatId }) => seatId)]).toEqual([true, expect.not.arrayContaining(['bouwen-1'])]);
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

it('between a late appointment by the turn and the morning on which it takes effect nobody is told of the departure that it overtakes', async () => {
  await app.advanceTo(instantOf('2023-08-30', '10:00'));
  // The notice of one month before is due on Sunday 1 October.
  const departure = await leave('gelijke-kansen-1', '2023-11-01');
  await app.rotations.appoint(app.as(secretary), turn, { seatId: 'gelijke-kansen-1', personId: await person('po-2'), decidedOn: '2021-08-02', on: '2023-09-30' });
  await app.settle();
  await app.advanceTo(instantOf('2023-10-01', '12:00'));
  const kinds = await app.query<{ kind: string }>(`SELECT DISTINCT kind FROM mailing WHERE about ->> 'rotationId' = $1 AND created_at > '2023-09-30'`, [departure]);
  expect(kinds).toEqual([]);
  await app.advanceTo(instantOf('2023-10-02', '10:00'));
  expect((await app.query<{ state: string }>(`SELECT state FROM instance WHERE business_key = $1`, [departure]))[0]!.state).toBe('lapsed');
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
