/** Everything about one person, and nothing of anybody else’s that is not in the same row. */
import { instantOf } from '#calendar/local-date';
import { CONFIDENTIAL, exportPerson, idAt } from '#governance/privacy/person-export';
import { inTenant, readInTenant } from '#platform/tenancy';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let member: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  const secretary = await app.holder('stuurgroep', 'procesmanager');
  member = await app.holder('stuurgroep', 'bouwen-2');
  const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true });
  await app.advanceTo(instantOf('2021-09-20', '10:00'));
  await app.agenda.submit(app.as(member), meetingId, { title: 'Taalachterstand in de wijk', purpose: 'advies', minutes: 20 });
  await app.settle();
});
afterAll(() => app.close());

const emailOf = async (id: string) => (await app.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [id]))[0]!.email;

it('gathers what the register says, each part with what for and how long', async () => {
  const found = await readInTenant(app.app, app.tenantId, async (tx) => exportPerson(tx, 'zoetermeer', await idAt(tx, (await emailOf(member)).toUpperCase()), { at: app.clock.now(), retention: app.scheme.retention }));
  expect(found.person.id).toBe(member);
  const part = (table: string) => found.parts.find((one) => one.table === table)!;
  expect(part('agenda_item').rows).toMatchObject([{ title: 'Taalachterstand in de wijk', submitted_by: member }]);
  expect(part('membership').rows.length).toBeGreaterThan(0);
  expect(part('delivery').rows.length).toBeGreaterThan(1);
  expect(part('history').rows).toContainEqual(expect.objectContaining({ actor: { kind: 'person', personId: member } }));
  expect(found.parts.every(({ why, keep }) => why.length > 10 && keep.length > 10)).toBe(true);
  expect(JSON.stringify(found)).not.toContain('tenant_id');
});

it('holds no row of somebody else, and no secret', async () => {
  await inTenant(app.app, app.tenantId, (tx) => tx.query(`INSERT INTO session (tenant_id, id, person_id, address, token_digest, method, started_at, seen_at, expires_at) VALUES ($1, gen_random_uuid(), $2, $3, 'geheim', 'code', $4, $4, $4)`, [app.tenantId, member, 'x@y.example', app.clock.now()]));
  const found = await readInTenant(app.app, app.tenantId, (tx) => exportPerson(tx, 'zoetermeer', member, { at: app.clock.now(), retention: app.scheme.retention }));
  expect(found.parts.find(({ table }) => table === 'session')?.rows).toHaveLength(1);
  expect(JSON.stringify(found)).not.toContain('geheim');
  expect(found.parts.find(({ table }) => table === 'delivery')!.rows.every(({ person_id: id }) => id === member)).toBe(true);
});

it('has every mail that went to them and every word they wrote at a step, but no code to sign in with', async () => {
  const chair = await app.chairOf('stuurgroep');
  const email = await emailOf(member);
  await inTenant(app.app, app.tenantId, async (tx) => {
    for (const [kind, to] of [['sign-in-code', member], ['test-mail', chair]] as const) {
      const [mailing]: { id: string }[] = await tx.query(`INSERT INTO mailing (tenant_id, id, kind, subject, text_body, html_body, attachments, about, urgent, in_order, created_at) VALUES ($1, gen_random_uuid(), $2, 'x', '314159', 'x', '[]', '{}', true, false, $3) RETURNING id`, [app.tenantId, kind, app.clock.now()]);
      await tx.query(`INSERT INTO delivery (tenant_id, id, mailing_id, person_id, email, name, message_id, state, created_at) VALUES ($1, gen_random_uuid(), $2, $3, $4, 'x', gen_random_uuid()::text, 'accepted', $5)`, [app.tenantId, mailing!.id, to, to === member ? email : 'ander@school.example', app.clock.now()]);
    }
  });
  const found = await readInTenant(app.app, app.tenantId, (tx) => exportPerson(tx, 'zoetermeer', member, { at: app.clock.now(), retention: app.scheme.retention }));
  const rows = (table: string) => found.parts.find((one) => one.table === table)?.rows ?? [];
  const sent = new Set(rows('delivery').map(({ mailing_id: id }) => id));
  expect(rows('mailing').length).toBeGreaterThan(1);
  expect(rows('mailing').every(({ id, text_body: text }) => sent.has(id) && String(text).length > 20)).toBe(true);
  expect(rows('mailing').map(({ kind }) => kind)).toContain('call-for-items');
  expect(JSON.stringify(found)).not.toContain('314159');
  const steps = rows('history').map(({ instance_id: id, version }) => `${String(id)}/${String(version)}`);
  const written = rows('history_payload').map(({ instance_id: id, version }) => `${String(id)}/${String(version)}`);
  expect(written.length).toBeGreaterThan(0);
  expect(steps).toEqual(expect.arrayContaining(written));
});

it('tells what the audit log holds of them, whoever did it, and of nobody else', async () => {
  const chair = await app.chairOf('stuurgroep');
  const secretary = await app.holder('stuurgroep', 'procesmanager');
  for (const personId of [member, chair]) await app.commands.audit(app.tenantId, 'paper-read', { personId, meetingId: '00000000-0000-4000-8000-000000000001', itemId: null, documentId: null });
  await app.givenOffices.give(app.as(secretary), { office: 'bestuurssecretariaat', personId: chair, forPersonId: member, from: '2021-09-20' });
  const found = await readInTenant(app.app, app.tenantId, (tx) => exportPerson(tx, 'zoetermeer', member, { at: app.clock.now(), retention: app.scheme.retention }));
  const { rows, keep } = found.parts.find(({ table }) => table === 'audit_log')!;
  expect(rows.map(({ kind }) => kind).sort()).toEqual(['office-given', 'paper-read']);
  expect(rows.every(({ entry }) => JSON.stringify(entry).includes(member))).toBe(true);
  expect(keep).toContain('alleen kenmerken en codes');
});

it('has who was put forward, though that stands only in the rotation and in another\'s step, and who else was is left out', async () => {
  const [candidate, other, secretary] = await Promise.all([app.holder('platform', 'po-2'), app.holder('platform', 'mbo'), app.holder('stuurgroep', 'procesmanager')]);
  await app.worker.keeper.run(app.tenantId);
  const [{ id: rotationId }] = (await app.query<{ id: string }>(`SELECT id FROM rotation`)) as [{ id: string }];
  await app.rotations.nominate(app.as(secretary), rotationId, { seatId: 'bouwen-1', personId: candidate });
  await app.rotations.nominate(app.as(secretary), rotationId, { seatId: 'gelijke-kansen-1', personId: other });
  const found = await readInTenant(app.app, app.tenantId, (tx) => exportPerson(tx, 'zoetermeer', candidate, { at: app.clock.now(), retention: app.scheme.retention }));
  const rows = (table: string) => found.parts.find((one) => one.table === table)?.rows ?? [];
  expect(rows('instance')).toContainEqual(expect.objectContaining({ workflow: 'rotation', business_key: rotationId }));
  const { snapshot } = rows('instance').find(({ business_key: key }) => key === rotationId) as { snapshot: { context: { on: string; seats: unknown[] } } };
  expect(snapshot.context).toMatchObject({ on: '2023-08-01', seats: [{ seatId: 'bouwen-1', nominee: { personId: candidate } }] });
  expect(snapshot.context.seats).toHaveLength(1);
  expect(rows('history_payload')).toContainEqual(expect.objectContaining({ payload: expect.objectContaining({ seatId: 'bouwen-1', personId: candidate }) }));
  expect(JSON.stringify([rows('instance'), rows('history_payload')])).not.toContain(other);
});

it('says of what is confidential only that it is: who hands an export out may be nobody who may read it', async () => {
  const [{ id: meetingId }] = (await app.query<{ id: string }>(`SELECT id FROM meeting ORDER BY starts_at LIMIT 1`)) as [{ id: string }];
  const { itemId } = await app.agenda.submit(app.as(member), meetingId, { title: 'Zwanenzang', coverNote: 'Zwanendons', purpose: 'advies', minutes: 20, confidential: true });
  await inTenant(app.app, app.tenantId, async (tx) => {
    await tx.query(`INSERT INTO action_item (tenant_id, id, meeting_id, item_id, text, owner_id, confidential, recorded_at) VALUES ($1, gen_random_uuid(), $2, $3, 'Zwanenveer', $4, false, $5)`, [app.tenantId, meetingId, itemId, member, app.clock.now()]);
    await tx.query(`INSERT INTO minutes_version (tenant_id, meeting_id, version, sections, written_by, written_at) VALUES ($1, $2, 1, '[{"text": "Zwanenhals", "confidential": true}]', $3, $4)`, [app.tenantId, meetingId, member, app.clock.now()]);
    await tx.query(`INSERT INTO document (tenant_id, id, item_id, title, file_name, confidential, added_by, added_at) VALUES ($1, gen_random_uuid(), $2, 'Zwanennest', 'Zwanennest.pdf', false, $3, $4)`, [app.tenantId, itemId, member, app.clock.now()]);
  });
  const found = await readInTenant(app.app, app.tenantId, (tx) => exportPerson(tx, 'zoetermeer', member, { at: app.clock.now(), retention: app.scheme.retention }));
  expect(JSON.stringify(found)).not.toMatch(/zwane/i);
  const rows = (table: string) => found.parts.find((one) => one.table === table)?.rows ?? [];
  expect(rows('agenda_item').map(({ title }) => title)).toEqual(expect.arrayContaining(['Taalachterstand in de wijk', CONFIDENTIAL]));
  expect([rows('action_item')[0]?.['text'], rows('minutes_version')[0]?.['sections'], rows('document')[0]?.['title']]).toEqual(Array(3).fill(CONFIDENTIAL));
});

it('says that nobody has the address', async () => {
  await expect(readInTenant(app.app, app.tenantId, (tx) => idAt(tx, 'niemand@nergens.example'))).rejects.toMatchObject({ code: 'person.absent' });
});

it('has nothing of who had the address before, nor of who has it too', async () => {
  const email = await emailOf(member);
  const [first, second, gone] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2', '00000000-0000-4000-8000-0000000000a3'];
  await inTenant(app.app, app.tenantId, async (tx) => {
    for (const [id, address] of [[first, email], [second, email], [gone, '']]) await tx.query(`INSERT INTO person (tenant_id, id, name, email, added_on, prefers_digest) VALUES ($1, $2, 'Iemand', $3, DATE '2021-09-01', false)`, [app.tenantId, id, address]);
  });
  const of = (id: string) => readInTenant(app.app, app.tenantId, (tx) => exportPerson(tx, 'zoetermeer', id, { at: app.clock.now(), retention: app.scheme.retention }));
  for (const id of [first, second, gone]) {
    const { person, parts } = await of(id!);
    expect([person.id, parts.map(({ table, rows }) => [table, rows.length])]).toEqual([id, [['person', 1]]]);
  }
  expect((await of(member)).person.id).toBe(member);
  await expect(readInTenant(app.app, app.tenantId, (tx) => idAt(tx, email))).rejects.toMatchObject({ code: 'person.ambiguous' });
  await expect(readInTenant(app.app, app.tenantId, (tx) => idAt(tx, ''))).rejects.toMatchObject({ code: 'person.absent' });
});
