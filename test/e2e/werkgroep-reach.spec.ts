/** Who holds an office sits in several bodies by it: a werkgroep, which chooses its own secretary, has no say in the others. */
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';

let app: Application;

beforeAll(async () => {
  app = await startApplication(instantOf('2022-02-01', '09:00'), { scheme: 'westland' });
});
afterAll(() => app.close());

const seats = () => app.query<{ body: string; person: string; id: string }>(`SELECT body_id AS body, person_id AS person, id FROM membership WHERE held @> DATE '2022-02-02' ORDER BY body_id, seat_id`);

it('neither puts itself in the seats of an office, nor empties them; a body that is no werkgroep does', async () => {
  const groups = app.scheme.bodies.filter(({ kind }) => kind === 'werkgroep');
  const isOffice = (body: (typeof groups)[number]) => body.seats.find(({ filledBy }) => filledBy.kind === 'office' && app.scheme.bodies.filter((other) => other.seats.some((seat) => seat.filledBy.kind === 'office' && seat.filledBy.office === filledBy.office)).length > 1);
  const group = groups.find((body) => body.secretary === null && isOffice(body))!;
  const seat = isOffice(group)!;
  const before = await seats();
  const writer = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = $1 AND seat_id <> $2 AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id <> $1) ORDER BY seat_id LIMIT 1`, [group.id, seat.id]))[0]!.id;
  await app.bodies.choose(app.as(writer), group.id, { minuteTakerId: writer });
  await expect(app.memberships.begin(app.as(writer), { bodyId: group.id, seatId: seat.id, personId: writer, from: '2022-02-02', succeeds: true })).rejects.toMatchObject({ kind: 'forbidden', code: 'permission.seat.fill' });
  const held = before.find(({ body, id }) => body === group.id && id !== '') && (await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = $1 AND seat_id = $2`, [group.id, seat.id]))[0]!.id;
  await expect(app.memberships.end(app.as(writer), held!, { on: '2022-02-02' })).rejects.toMatchObject({ kind: 'forbidden', code: 'permission.seat.fill' });
  expect(await seats()).toEqual(before);

  const committee = app.scheme.bodies.find(({ kind, seats: all }) => kind !== 'werkgroep' && all.some(({ filledBy }) => filledBy.kind === 'office' && seat.filledBy.kind === 'office' && filledBy.office === seat.filledBy.office))!;
  const there = committee.seats.find(({ filledBy }) => filledBy.kind === 'office' && seat.filledBy.kind === 'office' && filledBy.office === seat.filledBy.office)!;
  const { personId } = await app.people.add(app.as(writer), { name: 'Nieuwe programmamanager', email: 'programma@elders.example' });
  const secretary = await app.holder('bestuurlijk-overleg', 'secretaris');
  const { membershipIds } = await app.memberships.begin(app.as(secretary), { bodyId: committee.id, seatId: there.id, personId, from: '2022-02-02', succeeds: true });
  expect(membershipIds.length).toBeGreaterThan(1);
});
