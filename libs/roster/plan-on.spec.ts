import fc from 'fast-check';
import { addDays } from '#calendar/local-date';
import { turns } from './dates.js';
import type { RotationPlan } from './model.js';
import { planOn, type Known } from './plan-on.js';
import { planRotation } from './plan.js';
import { drawn, randomRoster, rosterWith } from './roster.spec-support.js';
import type { Present } from './table.js';

const roster = rosterWith({ pool: 'po1 po2 vo1 vo2', coverage: ['po', 'vo'] });
/** In the midst of a term: po1 leaves in 2023, vo1 in 2025. */
const present = (change: Partial<Present> = {}): Present => ({
  on: '2022-03-04',
  sittings: [{ seat: 'taal-1', candidate: 'po1', since: '2021-08-01' }, { seat: 'taal-2', candidate: 'vo1', since: '2021-08-01' }],
  chair: 'taal-1',
  terms: new Map([['po1', 1], ['vo1', 1]]),
  placed: new Map([['po1', 1], ['vo1', 1]]),
  ...change,
});
const on = (known: Partial<Known> = {}, change: Partial<Present> = {}): RotationPlan => planOn(roster, present(change), { until: '2026-01-01', ...known });

describe('how it goes on from today', () => {
  it('begins with who sits there and expects the rest', () => {
    expect(drawn(on())).toEqual(['2022-03-04 taal-1:po1 taal-2:vo1, voorzitter taal-1', '2023-08-01 taal-1:po2 taal-2:vo1, voorzitter taal-2', '2025-08-01 taal-1:po2 taal-2:vo2, voorzitter taal-1']);
    expect(on().changes[0]).toMatchObject({ on: '2023-08-01', mustComeFrom: ['po'], leaving: [{ candidate: 'po1' }], noticesOn: ['2022-08-01', '2023-02-01', '2023-05-01', '2023-07-01'] });
  });

  it('takes who was put forward or appointed as it is, though the planner would prefer somebody else', () => {
    const plan = planOn(rosterWith({ pool: 'po1 po2 po3 vo1', coverage: ['po', 'vo'] }), present(), { until: '2024-01-01', successors: [{ seat: 'taal-1', on: '2023-08-01', candidate: 'po3' }] });
    expect(plan.changes[0]!.joining).toMatchObject([{ seat: 'taal-1', candidate: 'po3', how: 'new', until: '2027-08-01' }]);
  });

  it('fills an early departure for the rest of the term: the days of change stay', () => {
    const plan = on({ departures: [{ seat: 'taal-2', on: '2024-02-29' }] });
    expect(plan.changes.map(({ on, joining }) => `${on} ${joining.map(({ seat, until }) => `${seat} tot ${until}`).join()}`)).toEqual(['2023-08-01 taal-1 tot 2027-08-01', '2024-02-29 taal-2 tot 2025-08-01', '2025-08-01 taal-2 tot 2029-08-01']);
  });

  it.each<[string, boolean, string[], string[]]>([
    ['stays', false, ['taal-1'], []],
    ['goes, who has said that they cannot wait', true, [], ['taal-1']],
  ])('of who alone covers a sector, and leaves early, expects that this one %s', (_, goesAnyway, carriedOver, vacant) => {
    const [change] = planOn(rosterWith({ pool: 'po1 vo1 vo2', coverage: ['po', 'vo'] }), present(), { until: '2023-01-01', departures: [{ seat: 'taal-1', on: '2022-06-01', goesAnyway }] }).changes;
    expect([change!.carriedOver.map(({ seat }) => seat), change!.vacant]).toEqual([carriedOver, vacant]);
  });

  it('expects a seat of which the term is over, and one that is empty, to be filled at the next change', () => {
    const late = on({}, { on: '2023-10-01' });
    expect(late.lineUps[0]!.sittings).toHaveLength(2);
    expect(late.changes[0]).toMatchObject({ on: '2025-08-01', joining: [{ seat: 'taal-1' }, { seat: 'taal-2' }] });
    expect(on({}, { sittings: present().sittings.slice(0, 1) }).changes[0]!.joining.map(({ seat }) => seat).sort()).toEqual(['taal-1', 'taal-2']);
  });

  it('has somebody come late on the day on which they were appointed', () => {
    const late = on({ successors: [{ seat: 'taal-1', on: '2023-11-11', candidate: 'po2' }] }, { on: '2023-10-01' });
    expect(late.changes[0]).toMatchObject({ on: '2023-11-11', joining: [{ seat: 'taal-1', candidate: 'po2', until: '2027-08-01' }] });
  });

  it('leaves who was appointed for a later day that day, and whoever sits there until then', () => {
    const late = { seat: 'taal-1', on: '2023-11-11', candidate: 'po2', due: '2023-08-01' };
    const plan = on({ successors: [late] });
    expect(drawn(plan)).toEqual(['2022-03-04 taal-1:po1 taal-2:vo1, voorzitter taal-1', '2023-08-01 taal-1:po1 taal-2:vo1, voorzitter taal-2', '2023-11-11 taal-1:po2 taal-2:vo1, voorzitter taal-2', '2025-08-01 taal-1:po2 taal-2:vo2, voorzitter taal-1']);
    // Also where that day of change has been, and another seat changes hands before.
    const after = on({ successors: [late], departures: [{ seat: 'taal-2', on: '2023-10-15' }] }, { on: '2023-10-01' });
    expect(after.changes.slice(0, 2).map((one) => [one.on, one.joining.map(({ seat, candidate }) => `${seat}:${candidate}`)])).toEqual([['2023-10-15', ['taal-2:vo2']], ['2023-11-11', ['taal-1:po2']]]);
  });

  it('knows who was chosen to preside', () => {
    expect(drawn(on({ chairs: [{ seat: 'taal-1', on: '2023-08-01' }] }))[1]).toContain('voorzitter taal-1');
  });

  it('leaves out what lies behind, and what does not rotate', () => {
    expect(on({ departures: [{ seat: 'taal-1', on: '2022-03-04' }, { seat: 'rekenen', on: '2023-01-01' }] })).toEqual(on());
    expect(() => on({ until: '2022-03-03' })).toThrow(RangeError);
  });
});

it('says the same as the plan from the first day, begun at any of its line-ups', () => {
  const whole = planRotation(roster, { until: '2026-01-01' });
  for (const [index, { from, sittings, chair }] of whole.lineUps.entries()) {
    const placed = new Map<string, number>();
    for (const { candidate } of whole.changes.slice(0, index + 1).flatMap(({ joining }) => joining)) placed.set(candidate, (placed.get(candidate) ?? 0) + 1);
    const rest = planOn(roster, { on: from, sittings, chair, terms: placed, placed }, { until: '2026-01-01' });
    expect(rest.lineUps.map((one) => one.sittings)).toEqual(whole.lineUps.slice(index).map((one) => one.sittings));
  }
});

describe('whoever sits there, and whatever is known', () => {
  const anything = randomRoster.chain((roster) => {
    const seats = roster.seats.map(({ id }) => id);
    const day = fc.integer({ min: 1, max: 2500 }).map((days) => addDays(roster.period.from, days));
    return fc.record({ roster: fc.constant(roster), begins: fc.integer({ min: 0, max: 1200 }).map((days) => addDays(roster.period.from, days)), held: fc.subarray(seats), order: fc.shuffledSubarray([...roster.candidates.keys()]), departures: fc.array(fc.record({ seat: fc.constantFrom(...seats), on: day }), { maxLength: 3 }) });
  });

  it('nobody sits in two seats, every group keeps its own days, and there is a chair as long as anybody sits there', () => {
    fc.assert(
      fc.property(anything, ({ roster, begins, held, order, departures }) => {
        const sittings = held.slice(0, order.length).map((seat, index) => ({ seat, candidate: order[index]!, since: roster.period.from }));
        const until = addDays(begins, 2500);
        const plan = planOn(roster, { on: begins, sittings, chair: sittings[0]?.seat ?? null, terms: new Map(), placed: new Map() }, { until, departures });
        const shown = drawn(plan).join('\n');
        for (const { sittings, chair } of plan.lineUps) {
          const persons = sittings.filter(({ candidate }) => !roster.candidates.get(candidate)!.organisation).map(({ candidate }) => candidate);
          expect([shown, new Set(persons).size]).toEqual([shown, persons.length]);
          expect([shown, chair === null]).toEqual([shown, sittings.length === 0]);
        }
        for (const { group, id } of roster.seats) {
          const own = turns(roster, until).filter((turn) => turn.group === group).map(({ on }) => on);
          const ends = plan.lineUps.flatMap(({ sittings }) => sittings.filter(({ seat }) => seat === id).map(({ until }) => until!)).filter((end) => end <= until);
          expect([shown, ends.filter((end) => !own.includes(end))]).toEqual([shown, []]);
        }
      }),
    );
  });
});
