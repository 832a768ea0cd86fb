/** What was announced or put forward, and what happens to it when somebody is chosen chair or an office passes meanwhile. */
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let turn: string;

beforeEach(async () => {
  app = await startApplication(instantOf('2021-08-02', '09:00'));
  secretary = await app.holder('stuurgroep', 'procesmanager');
  await app.worker.keeper.run(app.tenantId);
  [{ id: turn }] = (await app.query<{ id: string }>(`SELECT id FROM rotation`)) as [{ id: string }];
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
