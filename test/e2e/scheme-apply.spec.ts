/** A municipality changes its rules from a day on: what runs keeps its own, what is planned after has the new ones. */
import { readFileSync } from 'node:fs';
import { applyPage } from '#apps/cli/scheme/apply-page';
import { instantOf } from '#calendar/local-date';
import { membersOn } from '#governance/bodies/members';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { SeasonCommands } from '#governance/meetings/season.commands';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
import { inTenant } from '#platform/tenancy';
import { startApplication, type Application } from '../support/application.js';

const source = readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8');
const FROM = '2021-11-01';
let app: Application;
let schemes: SchemeCommands;
let secretary: string;

beforeEach(async () => {
  app = await startApplication(instantOf('2021-09-01', '09:00'));
  schemes = new SchemeCommands(app.app, app.clock);
  secretary = await app.holder('stuurgroep', 'procesmanager');
});
afterEach(() => app.close());

function changed(...changes: [RegExp, string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`${from} is not in the file`);
    return text.replace(from, to);
  }, source);
}
const shorterCall = (): string => changed([/call: \{ weeks: 6/, 'call: { weeks: 5']);
const offer = (text: string, from = FROM) => ({ municipality: 'zoetermeer', source: text, fileName: 'nieuw.yaml', from });
const plan = async (day: string, bodyId = 'stuurgroep') => (await app.meetings.plan(app.as(secretary), { bodyId, startsAt: instantOf(day, '15:30'), extra: false, announce: false })).meetingId;
const callOf = async (meetingId: string) => (await inTenant(app.app, app.tenantId, (tx) => findMeeting(tx, meetingId))).deadlines.find(({ id }) => id === 'call')!.date;
const versions = () => app.query<{ version: number; from: string }>(`SELECT version, valid_from::text AS from FROM scheme_version ORDER BY version`);

it('shows what would change and changes nothing', async () => {
  await plan('2022-01-20');
  const preview = await schemes.preview(offer(shorterCall()));
  expect(preview.version).toBe(2);
  expect(preview.keeping).toEqual([expect.stringMatching(/^Stuurgroep LEA van donderdag 20 januari 2022 houdt zijn termijnen: Oproep voor agendapunten donderdag 9 december 2021 .* \(nieuw zou zijn: donderdag 16 december 2021 /)]);
  expect(applyPage(preview, false)).toMatch(/^Versie 2, vanaf maandag 1 november 2021\n\nAgenda en verslag\n- .*oproep: was 6 weken .*; wordt 5 weken[\s\S]*Er is nog niets gewijzigd/);
  expect(await versions()).toHaveLength(1);
});

it('leaves a meeting that was planned before its deadlines, and gives the new ones to what is planned after for a day on which they hold', async () => {
  const before = await plan('2022-01-20');
  await schemes.apply(offer(shorterCall()));
  expect(await plan('2021-10-28').then(callOf)).toBe('2021-09-16');
  expect(await plan('2022-03-17').then(callOf)).toBe('2022-02-10');
  await app.advanceTo(instantOf(FROM, '09:00'));
  expect(await callOf(before)).toBe('2021-12-09');
  expect(await plan('2022-05-19').then(callOf)).toBe('2022-04-14');
  expect(await versions()).toEqual([{ version: 1, from: expect.any(String) }, { version: 2, from: FROM }]);
  await app.advanceTo(instantOf('2021-12-09', '23:00'));
  expect(await app.query(`SELECT state FROM instance WHERE business_key = $1 AND workflow = 'meeting'`, [before])).toEqual([{ state: 'collecting' }]);
});

it('is kept in the audit log: which version, from when, by whoever runs the installation', async () => {
  const taken = () => app.query(`SELECT kind, entry FROM audit_log WHERE kind = 'scheme-taken' ORDER BY nr`);
  await expect(schemes.apply(offer(source))).rejects.toMatchObject({ code: 'scheme.unchanged' });
  await schemes.preview(offer(shorterCall()));
  expect(await taken()).toEqual([]);
  await schemes.apply(offer(shorterCall()));
  expect(await taken()).toEqual([{ kind: 'scheme-taken', entry: { version: 2, from: FROM, by: null } }]);
});

it('moves a meeting by the rules under which it was planned, not by those of today', async () => {
  const before = await plan('2022-01-20');
  await schemes.apply(offer(shorterCall()));
  await app.advanceTo(instantOf(FROM, '09:00'));
  await app.meetings.move(app.as(secretary), before, { startsAt: instantOf('2022-01-27', '15:30') });
  expect(await callOf(before)).toBe('2021-12-16'); // six weeks
});

it('says who loses a seat, who leaves it on that day and not before', async () => {
  const seat = app.scheme.bodies.find(({ id }) => id === 'platform')!.seats.find(({ filledBy }) => filledBy.kind === 'partner')!;
  const line = new RegExp(`id: ${seat.id}(?=[,\\s])(?=[^\\n]*filledBy)`);
  const preview = await schemes.apply(offer(changed([line, `id: ${seat.id}-nieuw`])));
  expect(preview.leaving).toEqual([{ body: 'Bestuurlijk platform', seat: seat.name, person: expect.any(String) }]);
  const seats = (day: string) => inTenant(app.app, app.tenantId, async (tx) => (await membersOn(tx, ['platform'], day)).map(({ seatId }) => seatId));
  expect(await seats('2021-10-31')).toContain(seat.id);
  expect(await seats(FROM)).not.toContain(seat.id);
});

describe('refuses, and keeps what is there:', () => {
  afterEach(async () => expect(await versions()).toHaveLength(1));

  it('the file of another municipality', () =>
    expect(schemes.apply(offer(readFileSync('workflows/schemes/westland.yaml', 'utf8')))).rejects.toMatchObject({ code: 'scheme.other-municipality', message: 'Dit bestand is van Westland, niet van Zoetermeer. Er is niets gewijzigd.' }));
  it('a municipality that is not here', () => expect(schemes.apply({ ...offer(shorterCall()), municipality: 'nergens' })).rejects.toMatchObject({ code: 'municipality.unknown' }));
  it('a file with problems, each with its line', () => expect(schemes.apply(offer('id: leeg\n'))).rejects.toMatchObject({ code: 'scheme.invalid', message: expect.stringContaining('nieuw.yaml:1:') }));
  it('a day that is past', () => expect(schemes.apply(offer(shorterCall(), '2021-08-31'))).rejects.toMatchObject({ code: 'scheme.in-past' }));
  it('what says the same', () => expect(schemes.apply(offer(source))).rejects.toMatchObject({ code: 'scheme.unchanged' }));
});

it('refuses a day before the last version', async () => {
  await schemes.apply(offer(shorterCall()));
  await expect(schemes.apply(offer(source, '2021-10-01'))).rejects.toMatchObject({ code: 'scheme.before-last', message: expect.stringContaining('maandag 1 november 2021') });
});

it('refuses to drop an overleg that still has to meet, and says which meeting', async () => {
  const table = app.scheme.bodies.find(({ id }) => id === 'tafel-overgangen')!;
  const startsAt = instantOf('2021-12-07', '15:00');
  await app.meetings.plan(app.as(secretary), { bodyId: table.id, startsAt, extra: false, announce: false });
  const without = source.replace(new RegExp(`  - id: ${table.id}\\n(?:(?!  - id: |\\S).*\\n)*`), '');
  const { inTheWay } = await schemes.preview(offer(without));
  expect(inTheWay.map(({ text }) => text)).toEqual([`${table.name} van dinsdag 7 december 2021`]);
  expect(applyPage(await schemes.preview(offer(without)), false)).toMatch(/Moet eerst geannuleerd of verplaatst.*\n- Overlegtafel Overgangen en arbeidsmarkt van dinsdag 7 december 2021\.\n\nEr is niets gewijzigd, en zo kan het ook niet/);
  await expect(schemes.apply(offer(without))).rejects.toMatchObject({ code: 'scheme.body-in-use', message: expect.stringContaining(`${table.name} van dinsdag 7 december 2021`) });
});

describe('an overleg that comes in mid-year', () => {
  const MONDAY = '2022-01-10';
  const REGIEGROEP = `  - id: regiegroep
    default: proef
    name: Regiegroep
    kind: werkgroep
    tasks: [Volgen hoe het loopt]
    chair: { by: members }
    secretary: null
    minuteTaker: null
    meetings: { perYear: { min: 4, max: 8, target: 6 }, weekdays: [woensdag], startTime: "15:00", durationMinutes: 90, minDaysApart: 14, precedes: null, place: Stadhuis }
    seats: [{ id: po, name: Primair onderwijs, filledBy: { sector: po } }]
    minutes:
      recipients: [regiegroep]

`;
  const tasks = () => app.query<{ kind: string; body: string | null; text: string; done: boolean }>(`SELECT kind, body_id AS body, text, done_at IS NOT NULL AS done FROM task WHERE kind = 'nieuw-overleg'`);
  const letters = () => app.query<{ subject: string; person: string }>(`SELECT m.subject, d.person_id AS person FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = 'new-body'`);

  it('has a proposal for the rest of the school year, before its secretary on its first day, once', async () => {
    await schemes.apply(offer(changed([/ {2}- id: tafel-overgangen\n/, `${REGIEGROEP}  - id: tafel-overgangen\n`]), MONDAY));
    await app.advanceTo(instantOf('2022-01-07', '09:00'));
    expect(await app.worker.newBodies.run(app.tenantId)).toBe(0);
    await app.advanceTo(instantOf(MONDAY, '06:00'));
    expect(await app.worker.newBodies.run(app.tenantId)).toBe(0);
    await app.advanceTo(instantOf(MONDAY, '09:00'));
    expect([await app.worker.newBodies.run(app.tenantId), await app.worker.newBodies.run(app.tenantId)]).toEqual([1, 0]);
    await app.settle();
    // Six a year, for six in ten of its teaching days.
    expect(await tasks()).toEqual([{ kind: 'nieuw-overleg', body: 'regiegroep', text: expect.stringMatching(/^Regiegroep is er vanaf maandag 10 januari 2022 bij\. Plan voor de rest van schooljaar 2021-2022 4 vergaderingen \(naar rato\)\. Voorstel: (woensdag [^;]*; ){3}woensdag [^;]*\.$/), done: false }]);
    expect(await letters()).toEqual([{ subject: 'Nieuw overleg: data voor de regiegroep in 2021-2022', person: secretary }]);
    const seasons = new SeasonCommands(app.commands, app.meetings);
    const { meetings } = await seasons.propose(app.tenantId, { from: '2021-08-01', to: '2022-07-31', label: '2021-2022' });
    const own = meetings.filter(({ body }) => body === 'regiegroep');
    expect(own).toHaveLength(4);
    await seasons.accept(app.as(secretary), { schoolYear: '2021-2022', meetings: own.map(({ body, at }) => ({ bodyId: body, startsAt: at })), announce: true });
    await app.advanceTo(instantOf('2022-01-12', '09:00'));
    expect(await app.worker.newBodies.run(app.tenantId)).toBe(0);
    expect(await tasks()).toHaveLength(1);
  });
});

it('names a plaatsvervanger among who leaves a body that goes, and ends that on its last day', async () => {
  const { personId } = await app.people.add(app.as(secretary), { name: 'Vera Vervanger', email: 'vera@elders.example' });
  await app.query(`INSERT INTO stand_in (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, gen_random_uuid(), 'tafel-overgangen', 'mbo', $2, '[2021-09-01,)')`, [app.tenantId, personId]);
  const without = offer(source.replace('- id: tafel-overgangen\n', '- id: tafel-doorstroom\n').replace('recipients: [tafel-overgangen]', 'recipients: [tafel-doorstroom]'));
  expect((await schemes.preview(without)).leaving).toContainEqual(expect.objectContaining({ person: 'Vera Vervanger' }));
  await schemes.apply(without);
  expect(await app.query(`SELECT upper(held)::text AS until FROM stand_in WHERE person_id = $1`, [personId])).toEqual([{ until: FROM }]);
});
