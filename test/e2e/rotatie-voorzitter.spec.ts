/** Who presides when people come and go around a choice: whoever was chosen is a person, not a seat; and a choice that falls away is made again. */
import { readFileSync } from 'node:fs';
import { instantOf } from '#calendar/local-date';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
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

const { person, chairIn } = watching(() => app);
const appoint = (id: string, seatId: string, personId: string, on?: string) => app.rotations.appoint(app.as(secretary), id, { seatId, personId, decidedOn: '2021-08-02', on });
const choose = (id: string, personId: string) => app.rotations.chooseChair(app.as(secretary), id, { personId, decidedOn: '2021-08-02' });
const leave = async (seatId: string, on: string): Promise<string> => {
  const { rotationId } = await app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId, on });
  await app.settle();
  return rotationId;
};
/** The name of the platform's seat, so that a failure shows who it was. */
async function chairOn(day: string): Promise<string | null> {
  const [row] = await app.query<{ seat: string }>(
    `SELECT p.seat_id AS seat FROM chosen_office c JOIN membership m ON m.body_id = c.body_id AND m.person_id = c.person_id AND m.held @> $1::date
     JOIN membership p ON p.body_id = 'platform' AND p.person_id = c.person_id AND p.held @> $1::date WHERE c.body_id = 'stuurgroep' AND c.office = 'voorzitter' AND c.held @> $1::date`,
    [day],
  );
  return row?.seat ?? null;
}

describe('a late successor', () => {
  it('does not put the chair of then back', async () => {
    await choose(turn, await person('kern'));
    await app.advanceTo(instantOf('2023-10-02', '10:00'));
    await app.bodies.choose(app.as(secretary), 'stuurgroep', { chairId: await person('vo-1') });
    await appoint(turn, 'gelijke-kansen-1', await person('po-2'), '2023-11-01');
    await app.settle();
    expect([await chairOn('2023-09-01'), await chairOn('2023-11-01')]).toEqual(['kern', 'vo-1']);
  });

  it('does not make chair who came in the place of whoever was chosen', async () => {
    await choose(turn, await person('kern'));
    await app.advanceTo(instantOf('2023-09-05', '10:00'));
    const departure = await leave('bouwen-2', '2023-12-01');
    await appoint(departure, 'bouwen-2', await person('hbo'));
    await choose(departure, await person('vo-1'));
    await appoint(turn, 'gelijke-kansen-1', await person('po-2'), '2023-12-01');
    await app.settle();
    expect([await chairOn('2023-11-30'), await chairOn('2023-12-01'), await chairOn('2024-02-01')]).toEqual(['kern', 'vo-1', 'vo-1']);
  });
});

describe('whoever was chosen and leaves before the day', () => {
  beforeEach(async () => {
    await choose(turn, await person('kern'));
    await app.settle();
  });

  it('is followed by another choice: the members are asked again at once, and whoever presides goes on', async () => {
    await appoint(await leave('bouwen-2', '2023-07-01'), 'bouwen-2', await person('hbo'));
    await app.settle();
    expect(await chairIn(turn)).toMatchObject({ settled: false, asked: true, chosen: null });
    expect(await chairOn(ON)).toBe('wethouder');
    await choose(turn, await person('vo-1'));
    await app.settle();
    expect([await chairOn('2023-07-31'), await chairOn(ON)]).toEqual(['wethouder', 'vo-1']);
  });

  it('is no chair who leaves: the departure asks for none', async () => {
    expect((await chairIn(await leave('bouwen-2', '2023-07-01'))).due).toBe(false);
  });
});

it('is not chosen by who is kept from an item of a body where the chair gets a seat by it', async () => {
  const source = readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8');
  const seats = /(- id: platform\n(?:.*\n)*? {4}seats:\n)/;
  expect(source).toMatch(seats);
  await new SchemeCommands(app.app, app.clock).apply({ municipality: 'zoetermeer', source: source.replace(seats, '$1      - { id: trekker, name: Voorzitter stuurgroep, filledBy: { chairOf: stuurgroep } }\n'), fileName: 'nieuw.yaml', from: '2021-09-01' });
  await app.advanceTo(instantOf('2021-09-06', '09:00'));
  const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf('2021-11-18', '15:00'), extra: false, announce: false });
  const { itemId } = await app.agenda.submit(app.as(secretary), meetingId, { title: 'Gunning', purpose: 'informatie', minutes: 10 });
  const keep = (lifted: boolean) => app.query(lifted ? `UPDATE item_access SET lifted_at = '2021-09-06' WHERE item_id = $2 AND person_id = $3 AND tenant_id = $1` : `INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2021-09-06')`, [app.tenantId, itemId, secretary]);
  await keep(false);
  const chosen = await person('kern');
  await expect(choose(turn, chosen)).rejects.toMatchObject({ kind: 'forbidden', code: 'body.own-conflict', message: expect.stringMatching(/^U wordt zelf geweerd bij een punt van Bestuurlijk platform.* Vraag een ander lid dit te doen, of de voorzitter om u niet meer te weren\.$/) });
  await keep(true);
  await expect(choose(turn, chosen)).resolves.toMatchObject({ rotationId: turn });
});

it('whoever presides and stays after all presides, also where another was chosen meanwhile', async () => {
  const departure = await leave('bouwen-1', '2022-02-28');
  await choose(departure, await person('kern'));
  await app.settle();
  expect([await chairOn('2022-02-27'), await chairOn('2022-02-28')]).toEqual(['wethouder', 'kern']);
  await app.departures.withdraw(app.as(secretary), departure);
  await app.settle();
  expect(await chairOn('2022-03-01')).toBe('wethouder');
});

it('whoever presides and stays after all is not followed by who would have done so for now', async () => {
  const departure = await leave('bouwen-1', '2022-02-28');
  expect(await chairOn('2022-03-01')).not.toBe('wethouder');
  await app.departures.withdraw(app.as(secretary), departure);
  await app.settle();
  expect(await chairOn('2025-03-01')).toBe('wethouder');
});

it('whom the members choose from today on presides until whom they had chosen for the turn', async () => {
  await choose(turn, await person('kern'));
  await app.settle();
  await app.bodies.choose(app.as(secretary), 'stuurgroep', { chairId: await person('vo-1') });
  expect([await chairOn('2021-08-02'), await chairOn('2023-07-31'), await chairOn(ON)]).toEqual(['vo-1', 'vo-1', 'kern']);
});
