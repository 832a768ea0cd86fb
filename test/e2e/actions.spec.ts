/** Actiepunten after the meeting: who may say that they are done. */
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let chair: string;
let owner: string;
let outsider: string;
let meetingId: string;
let actionId: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf('stuurgroep');
  owner = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary, chair]))[0]!.id;
  outsider = (await app.query<{ id: string }>(`SELECT id FROM person p WHERE NOT EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND m.body_id = 'stuurgroep') ORDER BY id LIMIT 1`))[0]!.id;
  meetingId = (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true })).meetingId;
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  actionId = (await app.record.action(app.as(secretary), meetingId, { text: 'Cijfers aanvullen', ownerId: owner, dueOn: '2021-11-26' })).actionId;
});
afterAll(() => app.close());

const settle = (by: string, onBehalfOf?: string) =>
  app.actions.settle(
    app.as(by, onBehalfOf ? { actor: { kind: 'person', personId: by, onBehalfOf: { personId: onBehalfOf, channel: 'telefoon', on: '2021-10-28' } } } : {}),
    meetingId,
    actionId,
    {},
  );
const doneOn = async () => (await app.query<{ on: string | null }>(`SELECT done_on AS on FROM action_item WHERE id = $1`, [actionId]))[0]!.on;

it('nobody may by naming the owner as the one who said so', async () => {
  await expect(settle(outsider)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(settle(outsider, owner)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await doneOn()).toBeNull();
});

it('the owner may, and the secretary for the owner', async () => {
  await settle(owner);
  expect(await doneOn()).not.toBeNull();
  await app.actions.settle(app.as(secretary), meetingId, actionId, 'open');
  expect(await doneOn()).toBeNull();
  await settle(secretary, owner);
  expect(await doneOn()).not.toBeNull();
});

it('the owner may not once they sit nowhere any more; the secretary still may for them', async () => {
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-11-08') WHERE person_id = $1`, [owner]);
  await app.query(`UPDATE stand_in SET held = daterange(lower(held), '2021-11-08') WHERE person_id = $1`, [owner]);
  await app.advanceTo(instantOf('2021-11-07', '23:59'));
  await app.actions.settle(app.as(owner), meetingId, actionId, 'open');
  await settle(owner);
  await app.advanceTo(instantOf('2021-11-08', '00:00'));
  await expect(app.actions.settle(app.as(owner), meetingId, actionId, 'open')).rejects.toMatchObject({ kind: 'forbidden', code: 'permission.left', message: expect.stringMatching(/Vraag de secretaris/) });
  expect(await doneOn()).not.toBeNull();
  await app.actions.settle(app.as(secretary), meetingId, actionId, 'open');
  await expect(settle(owner)).rejects.toMatchObject({ code: 'permission.left' });
  expect(await doneOn()).toBeNull();
  await settle(secretary, owner);
  expect(await doneOn()).not.toBeNull();
});

it('a guest, who never sat anywhere, may say it of what they took on', async () => {
  const { personId } = await app.people.add(app.as(secretary), { name: 'Robin Gast', email: 'robin@bureau.example' });
  const taken = (await app.record.action(app.as(secretary), meetingId, { text: 'Offerte sturen', ownerId: personId })).actionId;
  await app.actions.settle(app.as(personId), meetingId, taken, {});
  expect(await app.query(`SELECT 1 FROM action_item WHERE id = $1 AND done_on IS NOT NULL`, [taken])).toHaveLength(1);
});
