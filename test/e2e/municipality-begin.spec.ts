/** A municipality is put into use beside another: with its file and a secretary, who does the rest. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { instantOf, schoolYearOf } from '#calendar/local-date';
import { SeasonCommands } from '#governance/meetings/season.commands';
import { beginMunicipality, secretarySeats } from '#governance/municipalities/begin';
import { inTenant } from '#platform/tenancy';
import { parseScheme } from '#scheme/parse';
import { startApplication, type Application } from '../support/application.js';

const NAMES = ['zoetermeer', 'westland', 'haarlemmermeer', 'leidschendam-voorburg'];
const sourceOf = (name: string): string => readFileSync(`workflows/schemes/${name}.yaml`, 'utf8');
const SECRETARY = { name: 'Noor Secretaris', email: 'noor@westland.example' };
let app: Application;

beforeEach(async () => {
  app = await startApplication(instantOf('2023-05-08', '09:00'));
});
afterEach(() => app.close());

const begin = (source = sourceOf('westland')) => beginMunicipality(app.app, { source, fileName: 'westland.yaml', secretary: SECRETARY, on: '2023-05-08' });
const rows = <T>(tenantId: string, sql: string): Promise<T[]> => inTenant(app.app, tenantId, (tx) => tx.query(sql));

it.each(NAMES)('%s has somebody who can bring in the others', (name) => {
  const parsed = parseScheme(sourceOf(name), name);
  expect(parsed.ok && secretarySeats(parsed.scheme).length).toBeGreaterThan(0);
});

it('seats the secretary, who brings in a member and plans a year; the neighbour sees nothing of it', async () => {
  const { tenantId, seats, scheme: { bodies } } = await begin();
  const [secretary] = await rows<{ id: string; name: string }>(tenantId, 'SELECT id, name FROM person');
  expect(secretary?.name).toBe(SECRETARY.name);
  expect(await rows(tenantId, 'SELECT DISTINCT person_id AS id FROM membership')).toEqual([{ id: secretary?.id }]);
  const as = () => ({ tenantId, commandId: randomUUID(), actor: { kind: 'person' as const, personId: secretary!.id }, expectedRevision: null });

  const { personId } = await app.people.add(as(), { name: 'Wethouder Onderwijs', email: 'wethouder@westland.example' });
  const body = bodies.find(({ id }) => id === seats[0]!.bodyId)!;
  const seat = body.seats.find(({ id, filledBy }) => id !== body.secretary && filledBy.kind !== 'chair-of')!;
  await app.memberships.begin(as(), { bodyId: body.id, seatId: seat.id, personId, from: '2023-05-08' });

  const seasons = new SeasonCommands(app.commands, app.meetings);
  const year = schoolYearOf('2023-09-01');
  const { meetings } = await seasons.propose(tenantId, year);
  const own = meetings.filter((one) => seats.some(({ bodyId }) => bodyId === one.body)).map((one) => ({ bodyId: one.body, startsAt: one.at }));
  expect(own.length).toBeGreaterThan(0);
  await seasons.accept(as(), { schoolYear: year.label, meetings: own, announce: false });
  // An agendacommissie's meetings go along with those that they prepare.
  const planned = own.filter(({ bodyId }) => bodies.find(({ id }) => id === bodyId)?.kind !== 'agendacommissie');
  expect(await rows(tenantId, 'SELECT id FROM meeting')).toHaveLength(planned.length);
  expect(await app.query('SELECT id FROM meeting')).toEqual([]);
});

it('begins a municipality once, and leaves it as it is', async () => {
  const { tenantId } = await begin();
  await expect(begin()).rejects.toMatchObject({ code: 'municipality.known', message: expect.stringContaining('leidraad scheme apply westland.yaml --municipality westland') });
  expect(await rows(tenantId, 'SELECT id FROM person')).toHaveLength(1);
});

it('refuses a file that is wrong, with every problem and nothing begun', async () => {
  await expect(begin(sourceOf('westland').replace(/^mailbox:.*$/m, 'mailbox: geen adres'))).rejects.toMatchObject({ code: 'scheme.invalid' });
  expect(await app.app.query('SELECT slug FROM municipality ORDER BY 1')).toEqual([{ slug: 'zoetermeer' }]);
});
