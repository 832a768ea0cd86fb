/** What `leidraad simulate` asks the engine at the end of a run: each fault, made by hand in a database that was lived in, is found. */
import pg from 'pg';
import { readOptions } from '#apps/cli/simulation/options';
import { Findings } from '#apps/cli/simulation/findings';
import { checkEngine } from '#apps/cli/simulation/outcome/checks.engine';
import { simulate } from '#apps/cli/simulation/simulate';
import { World } from '#apps/cli/simulation/world';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const options = readOptions({ scheme: 'haarlemmermeer', from: '2025-01-22', to: '2025-06-30', seed: '1', people: 'human' });
let lived: TestDatabase;
let end: string;

beforeAll(async () => {
  lived = await createTestDatabase();
  const { run, file } = await simulate(options, lived, () => {});
  expect(file.violations).toEqual([]);
  end = run.end;
});
afterAll(() => lived.drop());

/** The rules broken in a copy of that database after `fault`, which must have found something to spoil. */
async function rulesBroken(fault: string | null): Promise<string[]> {
  const copy = await createTestDatabase(lived);
  try {
    if (fault !== null) expect(await spoilt(copy, fault)).toBeGreaterThan(0);
    const findings = new Findings();
    const world = await World.open({ urls: copy, source: options.source, fileName: options.fileName, seed: 1, now: end, findings });
    try {
      await checkEngine(world, findings);
    } finally {
      await world.close();
    }
    return [...new Set(findings.all().map(({ rule }) => rule))];
  } finally {
    await copy.drop();
  }
}

/** As the administrator: nothing in the product can do this. @returns how many rows */
async function spoilt({ adminUrl }: TestDatabase, sql: string): Promise<number> {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

it('finds nothing in a database that was lived in', async () => {
  expect(await rulesBroken(null)).toEqual([]);
});

/** The first of some rows. */
const one = (table: string, where: string, key = 'id'): string => `${key} = (SELECT ${key} FROM ${table} WHERE ${where} ORDER BY ${key} LIMIT 1)`;
const inEnded = `meeting_id::text IN (SELECT business_key FROM instance WHERE workflow = 'meeting' AND ended) AND coalesce(origin ->> 'kind', 'x') NOT IN ('vast', 'verslag')`;

it.each<[rule: string, why: string, fault: string]>([
  ['timer.overdue', 'should have gone off an hour ago', `UPDATE instance SET next_timer_at = next_timer_at - interval '10 years' WHERE ${one('instance', 'next_timer_at IS NOT NULL')}`],
  ['timer.failed', 'got stuck', `UPDATE instance SET failures = 3, last_error = 'poison' WHERE ${one('instance', 'NOT ended')}`],
  ['timer.refused', 'went off when it meant nothing any more', `UPDATE history SET outcome = 'consumed' WHERE (instance_id, version) IN (SELECT instance_id, version FROM history WHERE event = 'PAPERS_DUE' LIMIT 1)`],
  ['timer.not-derived', 'is not what its instance’s state asks for', `UPDATE instance SET timers = '[]', next_timer_at = NULL WHERE ${one('instance', 'NOT ended AND next_timer_at IS NOT NULL')}`],
  ['effect.failed', 'failed for good', `UPDATE outbox SET status = 'failed', last_error = 'no letter' WHERE ${one('outbox', `type = 'mail'`)}`],
  ['effect.stuck', 'should have been done', `UPDATE outbox SET status = 'pending', finished_at = NULL, next_attempt_at = created_at WHERE ${one('outbox', `type = 'mail' AND status = 'done'`)}`],
  ['item.lost', 'has no outcome and went nowhere', `UPDATE agenda_item SET outcome = NULL WHERE ${one('agenda_item', `${inEnded} AND status = 'ingediend' AND outcome = 'besproken'`)}`],
  ['item.lost', 'was refused as late and went nowhere', `UPDATE agenda_item SET status = 'geweigerd', outcome = NULL WHERE ${one('agenda_item', `${inEnded} AND status = 'ingediend' AND outcome = 'besproken'`)}`],
  ['offer.lost', 'still lies before a committee that is done', `UPDATE agenda_item SET status = 'aangeboden' WHERE ${one('agenda_item', `${inEnded} AND status = 'ingediend' AND submitted_by IS NOT NULL AND meeting_id IN (SELECT meeting_id FROM preparation)`)}`],
  ['offer.lost', 'was put off to a meeting that does not have it', `UPDATE agenda_item SET status = 'uitgesteld' WHERE ${one('agenda_item', `${inEnded} AND status = 'ingediend' AND submitted_by IS NOT NULL AND NOT EXISTS (SELECT FROM agenda_item b WHERE b.origin ->> 'itemId' = agenda_item.id::text)`)}`],
  ['adoption.lost', 'waits for adoption and stands on no agenda', `DELETE FROM agenda_item WHERE origin ->> 'kind' = 'verslag' AND origin ->> 'meetingId' IN (SELECT business_key FROM instance WHERE workflow = 'minutes' AND state = 'akkoord')`],
  ['history.broken', 'was rewritten', `UPDATE history SET event = 'SOMETHING_ELSE' WHERE (instance_id, version) IN (SELECT instance_id, version FROM history WHERE event = 'MEETING_STARTED' LIMIT 1)`],
  ['history.broken', 'was taken out', `DELETE FROM history WHERE (instance_id, version) IN (SELECT instance_id, version FROM history WHERE event = 'CALL_DUE' LIMIT 1)`],
])('%s: what %s', async (rule, _, fault) => {
  expect(await rulesBroken(fault)).toContain(rule);
});
