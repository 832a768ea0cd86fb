/** The register of personal data beside the database as it is: a new table or column that can name a person must be declared. */
import pg from 'pg';
import { NOBODY, REGISTER } from '#governance/privacy/register.data';
import { compileRetention } from '#scheme/compile.retention';
import { CATEGORIES } from '#scheme/retention';
import { registerPage } from '#governance/privacy/register';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

interface Column {
  table: string;
  column: string;
  type: string;
  /** A foreign key leads from here to `person`. */
  person: boolean;
}

/** Names that columns with somebody's id, address or doing have in this house. */
const NAMES_SOMEBODY = /(^|_)(by|person_id|owner_id|holder_id|leaver_id|lead_id|from_id|email|address)$|^actor$/;
/** What only looks so: an organisation, a partner, a digest. */
const NOT_A_PERSON: readonly string[] = ['indicator.measured_by', 'attendance.represented_by'];
/** JSON of subjects, places and times: in ten simulated years no person's id stood in any of them. */
const NO_PERSON_IN: readonly string[] = [
  'agenda_guest.told', 'agenda_item.committee_decision', 'agenda_item.origin', 'agreement_history.content', 'assignment.reports_on', 'assignment.topic_ids', 'goal_adjustment.draft', 'group_evaluation.topic_ids',
  'instance.fired', 'instance.timers', 'mailing.about', 'mailing.attachments', 'minutes_version.sections', 'plan_action.again', 'plan_action.carried_from', 'plan_action.partners', 'plan_commitment.passed',
  'rotation.seat_ids', 'topic_exploration.partner_ids', 'working_group_frame.parts',
];

let database: TestDatabase;
let columns: Column[];

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client(database.ownerUrl);
  await client.connect();
  const { rows } = await client.query<Column>(`
    SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
      a.attname <> 'tenant_id' AND EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid = 'person'::regclass AND a.attnum = ANY(k.conkey)) AS person
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1, a.attnum`);
  columns = rows;
  await client.end();
});
afterAll(() => database.drop());

const declared = new Map(REGISTER.map((one) => [one.table, new Set([...one.persons, ...(one.addresses ?? []), ...(one.actors ?? []), ...(one.entries ?? []), ...(one.mentions ?? [])])]));

it('knows every table, once', () => {
  const tables = [...new Set(columns.map(({ table }) => table))];
  const known = [...REGISTER.map(({ table }) => table), ...NOBODY];
  expect([...known].sort()).toEqual(tables.sort());
});

it('knows every column that names a person, and none that is not there', () => {
  const found = columns.filter(({ table, column, person }) => (person || NAMES_SOMEBODY.test(column)) && !NOT_A_PERSON.includes(`${table}.${column}`)).map(({ table, column }) => `${table}.${column}`);
  const said = [...declared].flatMap(([table, own]) => [...own].map((column) => `${table}.${column}`));
  expect(found.filter((one) => !said.includes(one))).toEqual([]);
  const there = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  expect(said.filter((one) => !there.has(one))).toEqual([]);
});

it('says of every piece of JSON in which somebody may be named how it names them', () => {
  const kept = new Set(REGISTER.map(({ table }) => table));
  const said = columns.filter(({ table, column, type }) => type === 'jsonb' && kept.has(table) && !declared.get(table)!.has(column)).map(({ table, column }) => `${table}.${column}`);
  expect(said.sort()).toEqual([...NO_PERSON_IN].sort());
});

it('would notice a column that is not declared', () => {
  expect(['recorded_by', 'person_id', 'email', 'actor'].every((name) => NAMES_SOMEBODY.test(name))).toBe(true);
  expect(['body_id', 'topic_id', 'standby', 'measured_on'].some((name) => NAMES_SOMEBODY.test(name))).toBe(false);
});

it('reads as a page, by purpose', () => {
  const page = registerPage(compileRetention({ mail: { years: 9, after: 'sent' } }));
  expect(page).toMatch(/^Wat Leidraad van mensen bewaart, waarvoor en hoe lang\n/);
  expect(page).toContain('Komt 9 jaar na de verzending op de vernietigingslijst');
  for (const { table } of REGISTER) expect(page).toContain(`(${table})`);
});

it('has data of every category that a scheme sets a period for', () => {
  expect(CATEGORIES.filter((category) => !REGISTER.some(({ keep }) => keep === category))).toEqual([]);
});
