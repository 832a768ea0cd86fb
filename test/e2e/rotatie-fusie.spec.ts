/** Organisations that merge while a change of the stuurgroep is under way: whoever comes stands for the sector of the one that is left. */
import { instantOf } from '#calendar/local-date';
import { findRotation } from '#governance/rotation/rotation.rows';
import { rotationDetail } from '#governance/rotation/rotation.queries';
import { timeLine } from '#governance/rotation/time-line';
import { inTenant } from '#platform/tenancy';
import type { Application } from '../support/application.js';
import { startWithTurn, watching } from '../support/turn.js';

let app: Application;
let secretary: string;
let turn: string;

beforeEach(async () => {
  ({ app, secretary, turn } = await startWithTurn());
});
afterEach(() => app.close());

const { person } = watching(() => app);
const nominate = async (seatId: string, seat: string) => app.rotations.nominate(app.as(secretary), turn, { seatId, personId: await person(seat) });
/** De Kiezel (the seat po-2) becomes a part of De Vlinder, which is special education. */
const merge = (on: string) => app.organisations.merge(app.as(secretary), { partners: ['po-kiezel'], into: 'so-vlinder', on });

it('whoever came for the sector before does so no more, where the merger comes before the change', async () => {
  await merge('2022-01-01');
  await expect(nominate('bouwen-1', 'po-2')).rejects.toMatchObject({ code: 'rotation.breaks-coverage' });
  await nominate('bouwen-1', 'po-3');
});

it('and still does where it comes after the change', async () => {
  await merge('2024-01-01');
  await nominate('bouwen-1', 'po-2');
});

it('an appointment that the merger makes impossible is objected to, and the pages show the sector of that day', async () => {
  await nominate('bouwen-1', 'po-2');
  await nominate('gelijke-kansen-1', 'mbo');
  await nominate('passende-plek-1', 'wethouder');
  await merge('2022-01-01');
  const { seats, line } = await inTenant(app.app, app.tenantId, async (tx) => ({
    seats: (await rotationDetail(tx, app.tenantId, await findRotation(tx, turn), '2021-08-02')).seats,
    line: await timeLine(tx, app.tenantId, { bodyId: 'stuurgroep', today: '2021-08-02', from: '2021-08-02', until: '2024-01-01' }),
  }));
  expect(seats.find(({ seatId }) => seatId === 'bouwen-1')!.nominee!.sector!.id).toBe('so');
  expect(line.lineUps.find(({ from }) => from === '2023-08-01')!.places.find(({ seatId }) => seatId === 'bouwen-1')!.sector!.id).toBe('so');
  await app.rotations.appoint(app.as(secretary), turn, { seatId: 'gelijke-kansen-1', personId: await person('mbo'), decidedOn: '2021-08-02' });
  await app.rotations.appoint(app.as(secretary), turn, { seatId: 'passende-plek-1', personId: await person('wethouder'), decidedOn: '2021-08-02' });
  await expect(app.rotations.appoint(app.as(secretary), turn, { seatId: 'bouwen-1', personId: await person('po-2'), decidedOn: '2021-08-02' })).rejects.toMatchObject({ code: 'rotation.breaks-coverage' });
  await app.settle();
  await app.advanceTo(instantOf('2023-08-02', '10:00'));
  const here = await app.query<{ seat: string }>(`SELECT p.seat_id AS seat FROM membership m JOIN membership p ON p.person_id = m.person_id AND p.body_id = 'platform' AND p.held @> '2023-08-02'::date WHERE m.body_id = 'stuurgroep' AND m.held @> '2023-08-02'::date`);
  expect(here.some(({ seat }) => seat === 'po-1' || seat === 'po-3')).toBe(true);
});
