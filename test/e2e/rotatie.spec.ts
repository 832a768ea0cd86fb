/** A turn of the stuurgroep's rooster van aftreden from the first notice to the new line-up, and what people may not do on the way. */
import { instantOf } from '#calendar/local-date';
import { inTenant } from '#platform/tenancy';
import { lineUpOn } from '#governance/bodies/line-up.queries';
import { everything } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const ON = '2023-08-01';
const AGAIN = '00000000-0000-4000-8000-0000000000a9';
let app: Application;
let secretary: string;
let rotationId: string;
const person = (seat: string): Promise<string> => app.holder('platform', seat);

beforeEach(async () => {
  app = await startApplication(instantOf('2021-08-02', '09:00'));
  secretary = await app.holder('stuurgroep', 'procesmanager');
  expect(await app.worker.keeper.run(app.tenantId)).toBe(1);
  expect(await app.worker.keeper.run(app.tenantId)).toBe(0);
  [{ id: rotationId }] = await app.query<{ id: string }>(`SELECT id FROM rotation`) as [{ id: string }];
});
afterEach(() => app.close());

const on = async (day: string, bodyId = 'stuurgroep'): Promise<Record<string, string | null>> =>
  Object.fromEntries((await inTenant(app.app, app.tenantId, (tx) => lineUpOn(tx, app.tenantId, day, [bodyId]))).map(({ seatId, holder }) => [seatId, holder?.personId ?? null]));
const state = async (id = rotationId): Promise<string> => (await app.query<{ state: string }>(`SELECT state FROM instance WHERE business_key = $1`, [id]))[0]!.state;
const nominate = (seatId: string, personId: string, as = secretary) => app.rotations.nominate(app.as(as), rotationId, { seatId, personId });
const plan = async (day: string, announce = false): Promise<string> => (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf(day, '14:00'), extra: false, announce })).meetingId;
const items = (meetingId: string): Promise<{ id: string; title: string; note: string; choices: string[]; ref: string }[]> =>
  app.query(`SELECT id, title, cover_note AS note, origin -> 'choices' AS choices, origin ->> 'ref' AS ref FROM agenda_item WHERE meeting_id = $1 AND origin ->> 'kind' = 'procedure' ORDER BY title`, [meetingId]);
const letters = async (kind: string, since = '2000-01-01'): Promise<{ to: string; subject: string; text: string; calendar: string | null }[]> =>
  app.query(`SELECT d.person_id AS "to", m.subject, m.text_body AS text, m.calendar FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = $1 AND m.created_at >= $2 ORDER BY d.name`, [kind, since]);
const decide = async (meetingId: string, choice: (item: { title: string; choices: string[] }) => string): Promise<void> => {
  for (const item of await items(meetingId)) await app.record.outcome(app.as(secretary), meetingId, item.id, { outcome: 'besloten', choice: choice(item) });
  await app.settle();
};
const chairOn = async (day: string): Promise<string | undefined> => (await app.query<{ id: string }>(`SELECT person_id AS id FROM chosen_office WHERE body_id = 'stuurgroep' AND office = 'voorzitter' AND held @> $1::date`, [day]))[0]?.id;

it('goes from the first notice to the new line-up, with the appointments in calendars', async () => {
  const [wethouder, po1, po2, mbo, kern, vo1] = await Promise.all(['wethouder', 'po-1', 'po-2', 'mbo', 'kern', 'vo-1'].map(person));
  expect(await on('2022-08-01')).toMatchObject({ 'bouwen-1': wethouder, 'bouwen-2': kern, 'gelijke-kansen-1': po1, 'gelijke-kansen-2': vo1, 'passende-plek-1': mbo });
  await app.advanceTo(instantOf('2022-08-01', '10:00'));
  expect((await letters('rotation-leaving')).map(({ to }) => to).sort()).toEqual([wethouder, po1, mbo].sort());
  expect((await letters('rotation-leaving'))[0]!.text).toContain(`/rooster/${rotationId}`);
  expect((await letters('rotation-co-owner')).map(({ to }) => to)).toContain(kern);
  expect((await letters('rotation-nominate')).map(({ to }) => to)).toEqual(expect.arrayContaining([po2, wethouder, mbo]));
  const [overview] = await letters('rotation-overview');
  expect(overview).toMatchObject({ to: secretary, subject: 'Stand van de wisseling op dinsdag 1 augustus 2023: Stuurgroep LEA' });
  expect(overview!.text.replace(/\s+/g, ' ')).toMatch(/nog iemand komen uit: Primair onderwijs, Middelbaar beroepsonderwijs en Gemeente.*Waarom deze datum\?.*om de 2 jaar een groep af, op 1 augustus/);

  const meeting = await plan('2022-11-17');
  await app.advanceTo(instantOf('2022-09-15', '10:00'));
  // The sector puts its own people forward; the others follow through the secretary.
  await nominate('bouwen-1', po2!, await person('po-3'));
  await nominate('gelijke-kansen-1', mbo!);
  await nominate('passende-plek-1', wethouder!);
  await app.settle();
  expect((await letters('rotation-nominated')).map(({ to }) => to).sort()).toEqual([po2, mbo, wethouder].sort());
  expect((await items(meeting)).map(({ title, choices }) => [title, choices])).toEqual([
    ['Benoeming: Eigenaar 1 Gelijke kansen', ['Benoemen', 'Niet benoemen']],
    ['Benoeming: Eigenaar 1 Passende plek', ['Benoemen', 'Niet benoemen']],
    ['Benoeming: Eigenaar 1 Samen bouwen', ['Benoemen', 'Niet benoemen']],
  ]);
  expect((await items(meeting))[0]!.note).toContain('Wie komt, heeft nu een andere plek in dit overleg.');
  await app.advanceTo(instantOf('2022-11-18', '10:00'));
  await decide(meeting, () => 'Benoemen');
  // From the day of change on, and not before.
  expect(await on('2023-07-31')).toMatchObject({ 'bouwen-1': wethouder, 'gelijke-kansen-1': po1, 'passende-plek-1': mbo });
  expect(await on(ON)).toMatchObject({ 'bouwen-1': po2, 'gelijke-kansen-1': mbo, 'passende-plek-1': wethouder, 'bouwen-2': kern });
  expect(await chairOn('2023-07-31')).toBe(wethouder);
  expect(await chairOn(ON)).toBe(wethouder); // stays as long as nobody else was chosen

  const spring = await plan('2023-03-16');
  await app.advanceTo(instantOf('2023-03-17', '10:00'));
  const [choice] = await items(spring);
  expect(choice).toMatchObject({ title: 'Keuze van een voorzitter vanaf dinsdag 1 augustus 2023', ref: 'voorzitter.1' });
  expect(choice!.choices).not.toContain('Eigenaar 1 Passende plek'); // the wethouder, who presides
  await decide(spring, () => 'Eigenaar 2 Samen bouwen');
  expect([await chairOn('2023-07-31'), await chairOn(ON)]).toEqual([wethouder, kern]);

  const autumn = await plan('2023-10-05', true);
  await app.advanceTo(instantOf(ON, '00:00'));
  expect(await state()).toBe('changing');
  // Also where the successor is known, who leaves hears of it.
  expect((await letters('rotation-leaving', '2023-06-30')).map(({ to }) => to).sort()).toEqual([wethouder, po1, mbo].sort());
  expect((await letters('rotation-handover')).map(({ to }) => to)).toEqual(expect.arrayContaining([po1, po2, kern]));
  await app.advanceTo(instantOf(ON, '10:00'));
  expect(await state()).toBe('done');
  expect((await letters('seat-uninvited')).map(({ to }) => to)).toEqual([po1]);
  expect((await letters('seat-uninvited'))[0]!.calendar).toMatch(/METHOD:CANCEL[^]*SEQUENCE:1/);
  expect((await letters('seat-invitation')).map(({ to }) => to)).toEqual([po2]);
  expect((await letters('seat-invitation'))[0]!.calendar).toContain(`UID:${autumn}@leidraad`);
  const [lineUp] = await letters('rotation-line-up');
  expect(lineUp!.text.replace(/\s+/g, ' ')).toMatch(/Vanaf dinsdag 1 augustus 2023 .*Voorzitter is/);
  expect((await letters('rotation-line-up')).map(({ to }) => to)).toContain(po1);
  expect(await letters('rotation-overdue')).toEqual([]);
  // The next one is under way.
  expect(await app.query(`SELECT changes_on::text AS "on", seat_ids AS seats FROM rotation ORDER BY 1`)).toEqual([
    { on: ON, seats: ['bouwen-1', 'gelijke-kansen-1', 'passende-plek-1'] },
    { on: '2025-08-01', seats: ['bouwen-2', 'gelijke-kansen-2', 'passende-plek-2'] },
  ]);
});

describe('refuses, with nothing changed,', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ['a nominee whose sector breaks coverage', async () => nominate('bouwen-1', await person('hbo')), 'rotation.breaks-coverage'],
    ['a nominee who is on another seat already', async () => nominate('bouwen-1', await person('kern')), 'rotation.already-seated'],
    ['who leaves, while somebody else can', async () => nominate('gelijke-kansen-1', await person('po-1')), 'rotation.comes-back'],
    ['somebody who does not come from the platform', async () => nominate('bouwen-1', await app.holder('tafel-overgangen', 'po')), 'rotation.not-eligible'],
    ['a nomination for a seat of another turn', async () => nominate('bouwen-2', await person('po-2')), 'rotation.other-seat'],
    ['a nomination by another sector', async () => nominate('bouwen-1', await person('po-2'), await person('hbo')), 'permission.rotation.nominate'],
    ['a decision by whoever is no secretary', async () => app.rotations.appoint(app.as(await person('po-2')), rotationId, { seatId: 'bouwen-1', personId: await person('po-2'), decidedOn: '2021-08-01' }), 'permission.rotation.appoint'],
    ['a confirmation for a day before the seat comes free', async () => app.rotations.appoint(app.as(secretary), rotationId, { seatId: 'bouwen-1', personId: await person('po-2'), decidedOn: '2021-08-01', on: '2022-01-01' }), 'rotation.too-early'],
    ['a decision that is still to be taken', async () => app.rotations.appoint(app.as(secretary), rotationId, { seatId: 'bouwen-1', personId: await person('po-2'), decidedOn: '2022-08-01' }), 'rotation.not-decided-yet'],
    ['a chair who leaves on the same day', async () => app.rotations.chooseChair(app.as(secretary), rotationId, { personId: await person('po-1'), decidedOn: '2021-08-02' }), 'rotation.chair-leaves'],
    ['a chair who does not sit there', async () => app.rotations.chooseChair(app.as(secretary), rotationId, { personId: await person('hbo'), decidedOn: '2021-08-02' }), 'person.not-a-member'],
    ['a departure of who leaves anyway', async () => app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'bouwen-1', on: ON }), 'departure.leaves-anyway'],
    ['a departure on the day on which the other owner of the ambition leaves', async () => app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'bouwen-2', on: ON }), 'departure.nobody-stays'],
    ['a departure in the past', async () => app.departures.announce(app.as(secretary), { bodyId: 'stuurgroep', seatId: 'bouwen-2', on: '2021-08-02' }), 'departure.in-past'],
    ['a departure from a seat that does not rotate', async () => app.departures.announce(app.as(secretary), { bodyId: 'platform', seatId: 'po-1', on: '2022-01-01' }), 'departure.no-rotation'],
    ['a departure by somebody else', async () => app.departures.announce(app.as(await person('vo-1')), { bodyId: 'stuurgroep', seatId: 'bouwen-2', on: '2022-01-01' }), 'permission.rotation.depart'],
    ['withdrawing what is no departure', () => app.departures.withdraw(app.as(secretary), rotationId), 'rotation.no-departure'],
    ['a rotation that is not there', () => app.rotations.nominate(app.as(secretary), '0f9d9ab0-0000-4000-8000-000000000000', { seatId: 'x', personId: secretary }), 'rotation.unknown'],
  ])('%s', async (_, attempt, code) => {
    const before = await everything(app);
    await expect(attempt()).rejects.toMatchObject({ code });
    expect(await everything(app)).toBe(before);
  });

  it('a confirmation after the day', async () => {
    await app.advanceTo(instantOf('2023-08-10', '10:00'));
    const po2 = await person('po-2');
    const before = await everything(app);
    const confirm = (day?: string) => app.rotations.appoint(app.as(secretary), rotationId, { seatId: 'gelijke-kansen-1', personId: po2, decidedOn: '2023-08-09', on: day });
    await expect(confirm()).rejects.toMatchObject({ code: 'rotation.day-passed' });
    await expect(confirm('2023-08-10')).rejects.toMatchObject({ code: 'rotation.day-passed' });
    expect(await everything(app)).toBe(before);
    await confirm('2023-08-11');
    await app.settle();
    expect((await on('2023-08-11'))['gelijke-kansen-1']).toBe(po2);
  });
});

it('carries the seats over without successors, escalates, and lets a late one come the day after the decision', async () => {
  const wethouder = await person('wethouder');
  await app.advanceTo(instantOf('2023-09-05', '10:00'));
  expect(await state()).toBe('changing');
  expect(await on('2023-09-05')).toMatchObject({ 'bouwen-1': wethouder });
  expect(await chairOn('2023-09-05')).toBe(wethouder);
  const overdue = await letters('rotation-overdue');
  expect(new Set(overdue.map(({ subject }) => subject))).toEqual(new Set(['Wisseling van dinsdag 1 augustus 2023 niet rond: Stuurgroep LEA', 'Herinnering: wisseling van dinsdag 1 augustus 2023 niet rond: Stuurgroep LEA']));
  expect(overdue.map(({ to }) => to)).toEqual(expect.arrayContaining([secretary, wethouder, await person('po-2')]));
  const meeting = await plan('2023-10-05');
  await nominate('gelijke-kansen-1', await person('po-2'));
  await app.advanceTo(instantOf('2023-10-06', '10:00'));
  await decide(meeting, ({ choices }) => choices[0]!);
  expect(await on('2023-10-06')).toMatchObject({ 'gelijke-kansen-1': await person('po-1') });
  expect(await on('2023-10-07')).toMatchObject({ 'gelijke-kansen-1': await person('po-2') });
  await app.advanceTo(instantOf('2023-10-09', '10:00'));
  expect((await letters('rotation-line-up', instantOf('2023-10-09', '08:00')))[0]!.text).toContain('zaterdag 7 oktober 2023');
});

it('puts who is rejected aside, objects when coverage would break meanwhile, and undoes who does not come after all', async () => {
  await app.advanceTo(instantOf('2022-09-15', '10:00'));
  const [po2, po3] = [await person('po-2'), await person('po-3')];
  const first = await plan('2022-11-17');
  await nominate('bouwen-1', po2);
  await app.advanceTo(instantOf('2022-11-18', '10:00'));
  await decide(first, () => 'Niet benoemen');
  expect((await letters('rotation-settled')).map(({ subject }) => subject)).toContain('Niet benoemd: Eigenaar 1 Samen bouwen');
  await nominate('bouwen-1', po3);
  await app.settle();
  const second = await plan('2023-01-12');
  await app.advanceTo(instantOf('2023-01-13', '10:00'));
  // Leaves the platform between nomination and decision.
  const [{ id }] = (await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = 'platform' AND seat_id = 'po-3'`)) as [{ id: string }];
  await app.memberships.end(app.as(secretary), id, { on: '2023-06-01' });
  await decide(second, ({ choices }) => choices[0]!);
  expect((await on(ON))['bouwen-1']).toBe(await person('wethouder'));
  expect((await letters('rotation-settled')).map(({ subject }) => subject)).toContain('Bezwaar tegen een benoeming: Eigenaar 1 Samen bouwen');
  await app.rotations.appoint(app.as(secretary), rotationId, { seatId: 'gelijke-kansen-1', personId: po2, decidedOn: '2023-01-12' });
  await app.settle();
  expect((await on(ON))['gelijke-kansen-1']).toBe(po2);
  await app.rotations.withdraw(app.as(po2), rotationId, 'gelijke-kansen-1');
  await app.settle();
  expect((await on(ON))['gelijke-kansen-1']).toBe(await person('po-1'));
});

it('never takes a sector away: who is appointed waits until the others are, and waits again when one of them does not come after all', async () => {
  const [wethouder, po1, po2, mbo] = await Promise.all(['wethouder', 'po-1', 'po-2', 'mbo'].map(person));
  const before = { 'bouwen-1': wethouder, 'gelijke-kansen-1': po1, 'passende-plek-1': mbo };
  const after = { 'bouwen-1': po2, 'gelijke-kansen-1': mbo, 'passende-plek-1': wethouder };
  const appoint = async (seatId: keyof typeof after): Promise<void> => {
    await app.rotations.appoint(app.as(secretary), rotationId, { seatId, personId: after[seatId]!, decidedOn: '2021-08-02' });
    await app.settle();
  };
  const waiting = async (): Promise<string[]> => (await app.query<{ seat: string }>(`SELECT s ->> 'seatId' AS seat FROM instance i, jsonb_array_elements(i.snapshot -> 'context' -> 'seats') s WHERE i.business_key = $1 AND (s ->> 'waits')::boolean ORDER BY 1`, [rotationId])).map(({ seat }) => seat);
  await appoint('bouwen-1');
  await appoint('gelijke-kansen-1');
  expect([await on(ON), await waiting()]).toEqual([expect.objectContaining(before), ['bouwen-1', 'gelijke-kansen-1']]);
  expect(await letters('rotation-settled')).toEqual([]);
  await appoint('passende-plek-1');
  expect([await on(ON), await waiting()]).toEqual([expect.objectContaining(after), []]);
  expect(new Set((await letters('rotation-settled')).map(({ subject }) => subject.split(':')[0]))).toEqual(new Set(['Benoemd voor de stuurgroep LEA']));
  await app.rotations.withdraw(app.as(wethouder!), rotationId, 'passende-plek-1');
  await app.settle();
  expect([await on(ON), await waiting()]).toEqual([expect.objectContaining(before), ['bouwen-1', 'gelijke-kansen-1']]);
  // The day itself does not change that; who was appointed then comes the day after the last of them.
  await app.advanceTo(instantOf('2023-08-10', '10:00'));
  expect(await on('2023-08-10')).toMatchObject(before);
  expect((await letters('rotation-overdue'))[0]!.text.replace(/\s+/g, ' ')).toContain('is benoemd en komt zodra ook uit de sectoren die anders ontbreken iemand is benoemd');
  await app.rotations.appoint(app.as(secretary), rotationId, { seatId: 'passende-plek-1', personId: wethouder!, decidedOn: '2023-08-10', on: '2023-08-11' });
  await app.settle();
  expect([await on('2023-08-10'), await on('2023-08-11'), await waiting()]).toEqual([expect.objectContaining(before), expect.objectContaining(after), []]);
});

describe('an early departure', () => {
  const leave = async (seatId: string, day: string, as?: string) => (await app.departures.announce(app.as(as ?? (await app.holder('stuurgroep', seatId))), { bodyId: 'stuurgroep', seatId, on: day, reason: 'Een andere baan.' })).rotationId;

  it('is filled for the rest of the term, with somebody presiding at all times', async () => {
    const [wethouder, hbo] = [await person('wethouder'), await person('hbo')];
    const departure = await leave('bouwen-1', '2022-02-28');
    await app.settle();
    expect(await chairOn('2022-02-27')).toBe(wethouder);
    expect(await chairOn('2022-02-28')).not.toBe(wethouder);
    expect(Object.values(await on('2022-02-28'))).toContain(await chairOn('2022-02-28'));
    expect((await on('2022-02-28'))['bouwen-1']).toBeNull();
    const [letter] = await letters('rotation-departure');
    expect(letter!.text.replace(/\s+/g, ' ')).toMatch(/Een andere baan\..*de rest van de termijn, tot dinsdag 1 augustus 2023.*komen uit: Gemeente/);
    await expect(leave('bouwen-1', '2022-03-31', secretary)).rejects.toMatchObject({ code: 'departure.known' });
    await expect(app.rotations.nominate(app.as(secretary), departure, { seatId: 'bouwen-1', personId: hbo })).rejects.toMatchObject({ code: 'rotation.breaks-coverage' });
    // The only one of the gemeente: nobody can come yet, and that is said, also to the gemeente.
    await expect(app.rotations.nominate(app.as(secretary), departure, { seatId: 'bouwen-1', personId: wethouder })).rejects.toMatchObject({ code: 'rotation.leaves-early' });
    expect(letter!.text.replace(/\s+/g, ' ')).toMatch(/niet te houden: er komt iemand uit Gemeente.*het lukt wel als daar eerst iemand anders zit/);
    expect((await letters('rotation-departure')).map(({ to }) => to)).toContain(secretary);
    // A new wethouder for the platform, who then is put forward.
    const { personId: next } = await app.people.add(app.as(secretary), { name: 'Nova Nieuw', email: 'nova@zoetermeer.example' });
    await app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'wethouder', personId: next, from: '2022-02-28', succeeds: true });
    await app.rotations.appoint(app.as(secretary), departure, { seatId: 'bouwen-1', personId: next, decidedOn: '2021-08-02' });
    await app.settle();
    expect((await on('2022-02-28'))['bouwen-1']).toBe(next);
    await app.advanceTo(instantOf('2022-02-28', '10:00'));
    expect((await letters('rotation-chair')).length).toBeGreaterThan(0);
    await app.rotations.chooseChair(app.as(secretary), departure, { personId: await person('kern'), decidedOn: '2022-02-28' });
    await app.settle();
    expect([await state(departure), await chairOn('2022-03-01')]).toEqual(['done', await person('kern')]);
    // The turn of 2023 finds the successor where the wethouder would have been.
    expect((await on('2023-07-31'))['bouwen-1']).toBe(next);
  });

  it('is brought forward, and withdrawn', async () => {
    const po1 = await person('po-1');
    const departure = await leave('gelijke-kansen-1', '2022-06-01');
    await app.rotations.appoint(app.as(secretary), departure, { seatId: 'gelijke-kansen-1', personId: await person('po-2'), decidedOn: '2021-08-02' });
    await app.settle();
    await app.departures.move(app.as(po1), departure, { on: '2022-03-01' });
    await app.settle();
    expect([(await on('2022-02-28'))['gelijke-kansen-1'], (await on('2022-03-01'))['gelijke-kansen-1']]).toEqual([po1, await person('po-2')]);
    await expect(app.departures.move(app.as(po1), departure, { on: ON })).rejects.toMatchObject({ code: 'departure.leaves-anyway' });
    // By then it is the successor's: who leaves before hears so, and is not sent to the secretary.
    await expect(leave('gelijke-kansen-1', '2022-05-01', po1)).rejects.toMatchObject({ code: 'departure.leaves-anyway', message: 'Uw plek hier eindigt al op dinsdag 1 maart 2022. Een vertrek op of na die dag hoeft u niet te melden.' });
    // Not who was appointed again, and sits there in two terms.
    await app.query(`UPDATE membership SET held = daterange(lower(held), '2021-12-01') WHERE body_id = 'stuurgroep' AND person_id = $1 AND seat_id = 'gelijke-kansen-1'`, [po1]);
    await app.query(`INSERT INTO membership (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, $2, 'stuurgroep', 'gelijke-kansen-1', $3, '[2021-12-01,2022-03-01)')`, [app.tenantId, AGAIN, po1]);
    await expect(leave('gelijke-kansen-1', '2022-02-01', po1)).rejects.toMatchObject({ code: 'departure.known' });
    await app.query(`DELETE FROM membership WHERE id = $1`, [AGAIN]);
    await app.query(`UPDATE membership SET held = daterange(lower(held), '2022-03-01') WHERE body_id = 'stuurgroep' AND person_id = $1 AND seat_id = 'gelijke-kansen-1'`, [po1]);
    await app.departures.withdraw(app.as(po1), departure);
    await app.settle();
    expect([(await on('2022-03-01'))['gelijke-kansen-1'], (await on('2022-06-01'))['gelijke-kansen-1'], await state(departure)]).toEqual([po1, po1, 'withdrawn']);
    expect(new Set((await letters('rotation-departure')).map(({ subject }) => subject.split(':')[0]))).toEqual(new Set(['Vertrek tussendoor', 'Vertrek op een andere dag', 'Toch geen vertrek']));
    await expect(app.departures.withdraw(app.as(po1), departure)).rejects.toMatchObject({ code: 'rotation.withdrawn' });
  });
});
