import { instantOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import { createCalendar } from '#calendar/working-days';
import { rosterWith } from '#roster/roster.spec-support';
import { schemeOf, SOUND } from '#scheme/spec-support';
import { momentsOf, morningOn, nextChange, type Change } from './moments.js';

const calendar = createCalendar(schemeOf(SOUND).holidays);
const roster = (rules: Partial<Parameters<typeof rosterWith>[0]> = {}) => rosterWith({ pool: 'po1 po2 vo1 vo2', ...rules });
const TURN: Change = { on: '2023-08-01', group: 0, kind: 'turn', chair: true };
const of = (change: Partial<Change> = {}, now: Instant = instantOf('2021-08-02', '09:00'), rules = {}) => momentsOf(roster(rules), calendar, { ...TURN, ...change }, now);
const nine = (day: LocalDate): Instant => instantOf(day, '09:00');

describe('the next change of a line-up', () => {
  it.each<[string, Parameters<typeof roster>[0], LocalDate, unknown]>([
    ['is the turn of the first group', {}, '2021-08-01', { on: '2023-08-01', group: 0, chair: true }],
    ['is after the day, not on it', {}, '2023-08-01', { on: '2025-08-01', group: 1, chair: true }],
    ['may be another chair only', { chairEveryYears: 1 }, '2021-08-01', { on: '2022-08-01', group: null, chair: true }],
    ['may be seats only', { chairEveryYears: null }, '2021-08-01', { on: '2023-08-01', group: 0, chair: false }],
    ['is none after the last of the period', {}, '2029-08-01', null],
  ])('%s', (_, rules, after, expected) => {
    expect(nextChange(roster(rules), after)).toEqual(expected);
  });
});

describe('the moments of a change', () => {
  it('begin with the scheme’s notices at nine, in summer time and in winter time', () => {
    expect(of().notices).toEqual([nine('2022-08-01'), nine('2023-02-01'), nine('2023-05-01'), nine('2023-07-01')]);
    expect(of().notices.map((at) => at.slice(11, 16))).toEqual(['07:00', '08:00', '07:00', '07:00']);
  });

  it('make up for notices that were missed by one on the first office morning', () => {
    // A Saturday.
    expect(of({}, instantOf('2023-02-11', '12:00')).notices).toEqual([nine('2023-02-13'), nine('2023-05-01'), nine('2023-07-01')]);
    expect(of({}, instantOf('2023-07-31', '12:00')).notices).toEqual([]);
  });

  it('change the seat at the start of the day in local time, also on a leap day and when clocks change', () => {
    for (const on of ['2024-02-29', '2026-03-29', '2027-10-31', '2025-01-01']) expect(of({ on, kind: 'departure' }).at).toBe(instantOf(on, '00:00'));
    expect(of().at).toBe('2023-07-31T22:00:00.000Z');
  });

  it('tell of the new line-up on the first office morning', () => {
    expect(morningOn(calendar, '2023-08-01')).toBe(nine('2023-08-01'));
    expect(morningOn(calendar, '2027-08-01')).toBe(nine('2027-08-02'));
  });

  it('ask for a chair with the second notice; of a chair who leaves early at once; of nobody else’s turn not', () => {
    expect(of().chairAsked).toBe(nine('2023-02-01'));
    expect(of({ kind: 'departure', on: '2023-06-01' }, instantOf('2023-02-11', '12:00')).chairAsked).toBe(nine('2023-02-13'));
    expect(of({ chair: false }).chairAsked).toBeNull();
    expect(of({}, undefined, { noticeMonths: [] }).chairAsked).toBe(nine('2023-02-01'));
  });

  it('leave what is open to the next change when its notices begin', () => {
    expect(of().lapses).toBe(instantOf('2026-08-01', '00:00'));
    expect(of().chairLapses).toBe(instantOf('2024-08-01', '00:00'));
    // The rest of a term ends with the term.
    expect(of({ kind: 'departure', on: '2024-03-01' }).lapses).toBe(instantOf('2026-08-01', '00:00'));
  });

  it('have the next change under way from this one on, or from its first notice where that is earlier', () => {
    expect(of().next).toBe(instantOf('2023-08-01', '00:00'));
    expect(of({}, undefined, { noticeMonths: [30] }).next).toBe(instantOf('2023-02-01', '00:00'));
    expect(of({ kind: 'departure' }).next).toBeNull();
  });
});
