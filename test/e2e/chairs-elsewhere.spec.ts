/** Whose seat follows from presiding over another body (Westland's agendacommissie): when that body goes, and when who is kept from an item would choose the chair. */
import { readFileSync } from 'node:fs';
import { instantOf } from '#calendar/local-date';
import { officesOf } from '#governance/bodies/members';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
import { startApplication, type Application } from '../support/application.js';

const GROUP = 'werkgroep-kennis';
const FROM = '2022-03-01';
const source = readFileSync('workflows/schemes/westland.yaml', 'utf8');
let app: Application;
let secretary: string;

beforeEach(async () => {
  app = await startApplication(instantOf('2022-02-01', '09:00'), { scheme: 'westland' });
  secretary = await app.holder('bestuurlijk-overleg', 'secretaris');
});
afterEach(() => app.close());

/** Without the seat of the group's chair; the group itself under another id. */
function withoutGroup(): string {
  const seat = /^ +- \{ id: kennis, name: Voorzitter werkgroep Kennis en expertise.*\n/m;
  expect(source).toMatch(seat);
  return source.replace(seat, '').replaceAll(GROUP, 'werkgroep-expertise');
}
const officesAt = (bodyId: string, day: string, person: string) => app.commands.read(app.tenantId, ({ tx, schemes }) => officesOf(tx, schemes.standing(bodyId, day), person));
const task = (bodyId: string) => app.query(`INSERT INTO task (tenant_id, id, kind, body_id, text, created_at) VALUES ($1, gen_random_uuid(), 'verslag-schriftelijk', $2, 'Nog te doen.', '2022-02-01')`, [app.tenantId, bodyId]);

it('leaves the chair of a dropped body its work there, though the seat that came with it went on the same day', async () => {
  const chair = await app.holder(GROUP, 'voorzitter');
  const sits = await app.query<{ body: string }>(`SELECT DISTINCT body_id AS body FROM membership WHERE person_id = $1 ORDER BY 1`, [chair]);
  expect(sits.map(({ body }) => body)).toEqual(['agendacommissie', GROUP]);
  await task(GROUP);
  await new SchemeCommands(app.app, app.clock).apply({ municipality: 'westland', source: withoutGroup(), fileName: 'nieuw.yaml', from: FROM });
  expect(await officesAt(GROUP, '2022-03-02', chair)).toEqual(expect.arrayContaining(['voorzitter', 'lid']));
  expect(await officesAt('agendacommissie', '2022-03-02', chair)).toEqual([]);
  // Not whoever leaves the LEA on that day: another seat that ended then was left.
  const [leaves] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = $1 AND seat_id = 'spow'`, [GROUP]);
  await app.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), 'werkgroep-huisvesting', 'weg', $2, '[2021-08-01,2022-03-01)')`, [app.tenantId, leaves!.id]);
  expect(await officesAt(GROUP, '2022-03-02', leaves!.id)).toEqual([]);
});

it('gives what nobody keeps any more to the secretary of today: an agreement of a dropped body is evaluated', async () => {
  const OLD = 'bestuurlijk-overleg';
  await new SchemeCommands(app.app, app.clock).apply({ municipality: 'westland', source: source.replaceAll(OLD, 'besturentafel'), fileName: 'nieuw.yaml', from: FROM });
  const { agreementId } = await app.agreements.record(app.as(secretary, { actor: { kind: 'system', name: 'setup' } }), { text: 'Wij delen lokalen.', why: 'Er is te weinig plek.', partnerIds: app.scheme.partners.slice(0, 2).map(({ id }) => id), topicIds: ['doorgaande-lijn'], evaluateOn: '2023-06-06', decided: { bodyId: OLD, decidedOn: '2022-01-20', source: 'Een brief' } });
  const { personId: next } = await app.people.add(app.as(secretary), { name: 'Nieuwe secretaris', email: 'secretaris@elders.example' });
  await app.query(`UPDATE membership SET held = daterange(lower(held), '2022-03-10') WHERE person_id = $1 AND upper_inf(held)`, [secretary]);
  await app.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), 'agendacommissie', 'secretaris', $2, '[2022-03-10,)')`, [app.tenantId, next]);
  await task(OLD);
  const keepers = async (day: string) => [await officesAt(OLD, day, secretary), await officesAt(OLD, day, next)];
  expect(await keepers('2022-03-09')).toEqual([['secretaris', 'lid'], []]);
  // While somebody presides, who was secretary and left has no successor there.
  expect(await keepers('2022-03-11')).toEqual([[], []]);
  await app.advanceTo(instantOf('2023-06-08', '10:00'));
  expect(await keepers('2023-06-08')).toEqual([[], ['voorzitter', 'secretaris']]);
  const told = await app.query<{ to: string }>(`SELECT DISTINCT d.person_id AS to FROM delivery d JOIN mailing m ON m.id = d.mailing_id WHERE m.kind = 'agreement-evaluation' AND m.created_at > '2023-05-01'`);
  expect(told).toEqual([{ to: next }]);
  const evaluation = { result: 'bereikt' as const, sequel: { became: 'voortgezet' as const, evaluateOn: '2024-06-04' } };
  await expect(app.agreements.evaluate(app.as(secretary), agreementId, evaluation)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(app.agreements.evaluate(app.as(next), agreementId, evaluation)).resolves.toMatchObject({ agreementId });
});

it('lets nobody into the agendacommissie by the choice of a chair elsewhere, by who is kept from an item that it prepares', async () => {
  const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'bestuurlijk-overleg', startsAt: instantOf('2022-05-19', '15:00'), extra: false, announce: false });
  await app.advanceTo(instantOf('2022-04-10', '09:00'));
  const { itemId } = await app.preparation.offer(app.as(secretary), meetingId, { title: 'Gunning', purpose: 'informatie', minutes: 10 });
  await app.query(`INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geweerd', 'Eigen belang', '2022-02-01')`, [app.tenantId, itemId, secretary]);
  const { personId: friend } = await app.people.add(app.as(secretary), { name: 'Iemand Bevriend', email: 'bevriend@elders.example' });
  const seat = (seatId: string) => app.memberships.begin(app.as(secretary), { bodyId: GROUP, seatId, personId: friend, from: '2022-04-12', succeeds: true });
  await expect(seat('voorzitter')).rejects.toMatchObject({ kind: 'forbidden', code: 'body.own-conflict', message: expect.stringContaining('geweerd bij een punt van') });
  await expect(seat('po')).resolves.toMatchObject({ membershipIds: [expect.any(String)] });
});
