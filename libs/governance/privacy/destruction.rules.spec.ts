import fc from 'fast-check';
import { addDays } from '#calendar/local-date';
import { compileRetention } from '#scheme/compile.retention';
import { CATEGORIES } from '#scheme/retention';
import { entriesPast, isPast, pastFrom, type StoredFacts } from './destruction.rules.js';

const NOTHING: StoredFacts = { days: { mail: [], drafts: [], answers: [], tasks: [], steps: [], commands: [] }, leavers: [] };
const RETENTION = compileRetention();
const leaver = (lastDay: string | null, needed = false, addedOn = '2019-06-03') => ({ personId: `${lastDay}`, addedOn, lastDay, needed });

describe('past its period', () => {
  it.each([
    ['2021-11-07', 5, '2026-11-08'],
    ['2024-02-29', 1, '2025-03-01'],
    ['2023-12-31', 2, '2026-01-01'],
  ])('is what happened on %s, kept for %i years, from %s on', (event, years, from) => {
    expect(pastFrom(event, { years })).toBe(from);
    expect([isPast(event, { years }, addDays(from, -1)), isPast(event, { years }, from)]).toEqual([false, true]);
  });

  it.each([
    ['who left long enough ago', leaver('2020-01-01'), 1],
    ['nobody who left one day too late', leaver('2022-01-04'), 0],
    ['nobody with work that is open', leaver('2020-01-01', true), 0],
    ['nobody who left too late, however long ago they were added', leaver('2024-01-04', false, '2010-01-01'), 0],
    ['who never was anything here, and was added long enough ago', leaver(null, false, '2022-01-03'), 1],
    ['nobody who was added one day too late', leaver(null, false, '2022-01-04'), 0],
    ['nobody who never was anything here and is put forward for a seat', leaver(null, true), 0],
  ])('lists %s', (_, one, entries) => {
    expect(entriesPast({ ...NOTHING, leavers: [one] }, RETENTION, '2027-01-04')).toHaveLength(entries);
  });

  it('counts from the last day on a seat, else from the day of being added, and says from which', () => {
    const people = [leaver(null, false, '2021-05-01'), leaver('2020-03-02', false, '2012-01-01')];
    expect(entriesPast({ ...NOTHING, leavers: people }, RETENTION, '2027-01-04')).toMatchObject([
      { fromDay: '2020-03-02', after: 'last-seat', pastSince: '2025-03-03', years: 5 },
      { fromDay: '2021-05-01', after: 'added', pastSince: '2026-05-02', years: 5 },
    ]);
  });

  it('is listed by calendar year, the oldest first, with how much and since when', () => {
    const mail = [{ day: '2022-03-01', count: 4 }, { day: '2021-12-31', count: 1 }, { day: '2021-09-01', count: 2 }, { day: '2025-01-01', count: 9 }];
    expect(entriesPast({ ...NOTHING, days: { ...NOTHING.days, mail } }, RETENTION, '2026-06-01')).toEqual([
      { category: 'mail', personId: null, years: 2, after: 'sent', fromDay: '2021-09-01', untilDay: '2021-12-31', pastSince: '2023-09-02', count: 3 },
      { category: 'mail', personId: null, years: 2, after: 'sent', fromDay: '2022-03-01', untilDay: '2022-03-01', pastSince: '2024-03-02', count: 4 },
    ]);
  });

  const day = fc.integer({ min: 0, max: 12_000 }).map((after) => addDays('2000-01-01', after));
  const facts = fc.record({
    days: fc.record(Object.fromEntries(CATEGORIES.filter((category) => category !== 'persons').map((category) => [category, fc.array(fc.record({ day, count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 8 })]))),
    leavers: fc.array(fc.record({ personId: fc.uuid(), addedOn: day, lastDay: fc.option(day), needed: fc.boolean() }), { maxLength: 6 }),
  }) as unknown as fc.Arbitrary<StoredFacts>;

  it('covers all that is past and nothing else, and never lists less on a later day', () => {
    fc.assert(
      fc.property(facts, day, fc.nat(900), (stored, today, later) => {
        const entries = entriesPast(stored, RETENTION, today);
        for (const [category, counts] of Object.entries(stored.days)) {
          const past = counts.filter((one) => isPast(one.day, RETENTION[category as 'mail'], today));
          const listed = entries.filter((entry) => entry.category === category);
          expect(listed.reduce((sum, { count }) => sum + count, 0)).toBe(past.reduce((sum, { count }) => sum + count, 0));
          for (const one of counts) expect(listed.some(({ fromDay, untilDay }) => fromDay <= one.day && one.day <= untilDay)).toBe(past.includes(one));
        }
        expect(entries.every(({ pastSince }) => pastSince <= today)).toBe(true);
        const sum = (on: string): number => entriesPast(stored, RETENTION, on).reduce((all, { count }) => all + count, 0);
        expect(sum(addDays(today, later))).toBeGreaterThanOrEqual(sum(today));
      }),
      { numRuns: 200 },
    );
  });
});
