/** `leidraad simulate` for structures very unlike Zoetermeer's: what a municipality arranges is data, and every promise holds. */
import { resolve } from 'node:path';
import { readOptions } from '#apps/cli/simulation/options';
import { calendarPage } from '#apps/cli/simulation/outcome/page';
import { simulate, type Simulated } from '#apps/cli/simulation/simulate';
import { createTestDatabase } from '../support/database.js';

async function lived(scheme: string, from: string, to: string, people: string): Promise<Simulated> {
  const database = await createTestDatabase();
  try {
    return await simulate(readOptions({ scheme, from, to, seed: '1', people }), database, () => {});
  } finally {
    await database.drop();
  }
}

describe.each(['human', 'negligent'])('two small municipalities with one conference, a monthly meeting and a table that arranges itself, with %s people', (people) => {
  let year: Simulated;
  beforeAll(async () => {
    year = await lived(resolve('test/support/schemes/twee-gemeenten.yaml'), '2025-08-01', '2026-07-31', people);
  });
  const held = (body: string) => year.file.meetings.filter((meeting) => meeting.body === body && !meeting.cancelled);

  it('keeps every promise', () => {
    expect(year.file.violations).toEqual([]);
  });
  it('meets as its own file says', () => {
    expect(held('conferentie')).toHaveLength(1);
    expect(held('werkoverleg').length).toBeGreaterThanOrEqual(9);
    expect([2, 3]).toContain(held('taaltafel').length);
  });
  it('has the minutes of its conference with all who should read them, within its own six weeks', () => {
    const [{ minutes } = { minutes: null }] = held('conferentie');
    expect(minutes).toMatchObject({ recipientBodies: ['conferentie', 'werkoverleg', 'taaltafel'] });
    expect(minutes?.withinDays).toBeLessThanOrEqual(42);
  });
});

describe('an island with one overleg of four members who take turns, with human people', () => {
  let year: Simulated;
  beforeAll(async () => {
    year = await lived(resolve('test/support/schemes/eiland.yaml'), '2025-01-01', '2026-01-31', 'human');
  });

  it('keeps every promise', () => {
    expect(year.file.violations).toEqual([]);
  });
  it('takes turns: two seats come free, and are taken by whom their organisations send, also when that comes late', () => {
    const { rotations } = year.file;
    expect(rotations[0]).toMatchObject({ on: '2026-01-01', leaving: [{ seat: 'gemeente' }, { seat: 'lighthouse' }], chair: { from: 'gemeente' } });
    expect(rotations.flatMap(({ joining }) => joining.map(({ seat }) => seat)).sort()).toEqual(['gemeente', 'lighthouse']);
    expect(rotations.at(-1)!.coverageOk).toBe(true);
  });
  it('has the minutes of a third party within its own three weeks', () => {
    const held = year.file.meetings.filter(({ cancelled, heldOn }) => !cancelled && heldOn !== null);
    expect(held.length).toBeGreaterThanOrEqual(3);
    expect(held.flatMap(({ minutes }) => minutes?.withinDays ?? []).filter((days) => days > 21)).toEqual([]);
  });
});

describe('Haarlemmermeer, where a committee of eight prepares the agenda, with human people', () => {
  let year: Simulated;
  beforeAll(async () => {
    year = await lived('haarlemmermeer', '2025-01-22', '2026-01-31', 'human');
  });
  const board = () => year.file.meetings.filter(({ body }) => body === 'besturenoverleg');

  it('keeps every promise', () => {
    expect(year.file.violations).toEqual([]);
  });
  it('tells of every item what became of it', () => {
    const counted = board().map(({ agendaItems }) => agendaItems);
    expect(counted.some(({ submitted }) => submitted > 0)).toBe(true);
    for (const { submitted, accepted, merged, deferred, referred, rejected } of counted) expect(accepted + merged + deferred + referred + rejected).toBeLessThanOrEqual(submitted);
  });
  it('shows the committee’s meetings in its calendar', () => {
    expect(calendarPage(year.file, year.run, []).match(/ Agendacommissie .* bereidt .* voor/g)).toHaveLength(board().length);
  });
});
