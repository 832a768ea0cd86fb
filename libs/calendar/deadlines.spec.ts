import fc from 'fast-check';
import { planChain, planDeadline } from './deadlines.js';
import { explainDeadline } from './explain.js';
import { addDays } from './local-date.js';
import type { Deadline, DeadlineRule, Unit } from './model.js';
import { calendarOf, draw, REGIONS } from './spec-support.js';
import type { BusinessCalendar } from './working-days.js';

const midden = calendarOf('midden');
const rule = (id: string, amount: number, unit: Unit, direction: 'before' | 'after', changes: Partial<DeadlineRule> = {}): DeadlineRule => ({
  id, label: id, amount, unit, direction, time: '12:00', avoidSchoolHolidays: false, ...changes,
});

// The defaults for what Zoetermeer's document leaves open (issue 2, point 3).
const agenda = [
  rule('oproep', 6, 'weeks', 'before', { avoidSchoolHolidays: true, time: '09:00' }),
  rule('agendapunten', 3, 'weeks', 'before', { avoidSchoolHolidays: true, time: '17:00' }),
  rule('vaststellen', 15, 'calendar-days', 'before'),
  rule('stukken', 10, 'calendar-days', 'before', { time: '17:00' }),
];
const minutes = [
  rule('besluitenlijst', 2, 'working-days', 'after', { time: '17:00' }),
  rule('concept', 5, 'working-days', 'after', { time: '17:00' }),
  rule('akkoord', 9, 'working-days', 'after', { time: '17:00' }),
  rule('verzending', 14, 'calendar-days', 'after', { time: '09:00' }),
];

const dates = (deadlines: readonly Deadline[]) => deadlines.map(({ date }) => date);
const picture = (calendar: BusinessCalendar, anchor: string, today: string, deadlines: readonly Deadline[]) =>
  draw(calendar, { [anchor]: 'meeting', [today]: 'today', ...Object.fromEntries(deadlines.map((d) => [d.date, deadlines.filter(({ date }) => date === d.date).map(({ id }) => id).join('+')])) });

describe('a deadline before a meeting', () => {
  it.each([
    ['on a working day stays', '2021-10-07', rule('x', 15, 'calendar-days', 'before'), '2021-09-22'],
    ['in a weekend goes to Friday', '2021-10-07', rule('x', 12, 'calendar-days', 'before'), '2021-09-24'],
    ['on Ascension Day goes to the day before', '2022-06-02', rule('x', 1, 'weeks', 'before'), '2022-05-25'],
    ['on the Saturday after it passes the bridge day too', '2022-06-04', rule('x', 1, 'weeks', 'before'), '2022-05-25'],
    ['on King\'s Day in 2025, moved to Saturday the 26th, goes to Friday', '2025-05-10', rule('x', 2, 'weeks', 'before'), '2025-04-25'],
    ['in the summer holiday goes to the last day of school', '2021-10-07', rule('x', 6, 'weeks', 'before', { avoidSchoolHolidays: true }), '2021-07-16'],
    ['stays in the summer holiday where the scheme does not mind', '2021-10-07', rule('x', 6, 'weeks', 'before'), '2021-08-26'],
    ['counts over a leap day', '2024-03-14', rule('x', 2, 'weeks', 'before'), '2024-02-29'],
    ['counts working days', '2022-05-31', rule('x', 3, 'working-days', 'before'), '2022-05-24'],
  ])('%s', (_, meeting, deadline, expected) => {
    const planned = planDeadline(midden, { date: meeting }, deadline, { today: '2021-01-04' });
    expect(planned).toMatchObject({ date: expected, met: true });
    expect(planned.reason.at(-1)).toHaveProperty('to', expected);
  });

  it('keeps its local time when the clock changes in between', () => {
    expect(planDeadline(midden, { date: '2021-11-11' }, rule('x', 3, 'weeks', 'before'), { today: '2021-08-01' }).at).toBe('2021-10-21T10:00:00.000Z');
    expect(planDeadline(midden, { date: '2021-11-11' }, rule('x', 1, 'weeks', 'before'), { today: '2021-08-01' }).at).toBe('2021-11-04T11:00:00.000Z');
  });

  it('is today when it should have been before, and says that it is too late', () => {
    expect(planDeadline(midden, { date: '2021-10-07' }, rule('x', 3, 'weeks', 'before'), { today: '2021-09-20' })).toMatchObject({ date: '2021-09-20', met: false });
    expect(planDeadline(midden, { date: '2021-10-07' }, rule('x', 3, 'weeks', 'before'), { today: '2021-09-18' })).toMatchObject({ date: '2021-09-20', met: false });
  });

  it('is still met when only the holiday before it has passed', () => {
    const deadline = planDeadline(midden, { date: '2021-10-07' }, agenda[0]!, { today: '2021-08-01' });
    expect(deadline).toMatchObject({ date: '2021-08-02', met: true });
    expect(deadline.reason.map(({ code }) => code)).toEqual(['count', 'shift', 'not-in-past']);
  });

  it('says that school holidays are not known beyond the table', () => {
    const deadline = planDeadline(midden, { date: '2031-01-30' }, rule('x', 4, 'weeks', 'before', { avoidSchoolHolidays: true }), { today: '2030-09-01' });
    expect(deadline.reason.map(({ code }) => code)).toEqual(['count', 'no-school-holidays-known', 'shift']);
    expect(deadline.date).toBe('2030-12-20');
  });

  it.each([-1, 1.5, NaN])('refuses an amount of %d', (amount) => {
    expect(() => planDeadline(midden, { date: '2021-10-07' }, rule('oproep', amount, 'weeks', 'before'), { today: '2021-08-01' })).toThrow('Deadline oproep: not a whole number of weeks');
  });

  it('refuses dates that do not exist', () => {
    expect(() => planDeadline(midden, { date: '2021-02-30' }, agenda[0]!, { today: '2021-01-04' })).toThrow(RangeError);
    expect(() => planDeadline(midden, { date: '2021-10-07' }, agenda[0]!, { today: 'vandaag' })).toThrow(RangeError);
  });
});

describe('a deadline after a meeting', () => {
  it.each([
    ['runs to the end of day fourteen', '2021-10-07', rule('x', 14, 'calendar-days', 'after'), '2021-10-21'],
    ['comes earlier when day fourteen is Ascension Day', '2022-05-12', rule('x', 14, 'calendar-days', 'after'), '2022-05-25'],
    ['comes earlier when day fourteen is Good Friday', '2025-04-04', rule('x', 14, 'calendar-days', 'after'), '2025-04-17'],
    ['counts working days over Christmas', '2021-12-23', rule('x', 2, 'working-days', 'after'), '2021-12-27'],
    ['does not come before the meeting: a day after Friday is Saturday', '2021-10-08', rule('x', 1, 'calendar-days', 'after'), '2021-10-09'],
    ['stays in a school holiday when no school day is left after the meeting', '2021-10-15', rule('x', 1, 'weeks', 'after', { avoidSchoolHolidays: true }), '2021-10-22'],
  ])('%s', (_, meeting, deadline, expected) => {
    expect(planDeadline(midden, { date: meeting }, deadline, { today: meeting })).toMatchObject({ date: expected, met: true });
  });
});

describe('a chain of deadlines', () => {
  it('plans the agenda and the minutes of Zoetermeer’s first stuurgroep', () => {
    const chain = planChain(midden, '2021-10-07', [...agenda, ...minutes], '2021-07-01');
    expect(dates(chain)).toEqual(['2021-07-16', '2021-09-16', '2021-09-22', '2021-09-27', '2021-10-11', '2021-10-14', '2021-10-20', '2021-10-21']);
    expect(chain.every(({ met }) => met)).toBe(true);
  });

  it('gives members their three weeks when the summer holiday pushes call and items together', () => {
    // Both would land on Friday 16 July; the call moves three weeks further.
    const [call, items] = planChain(midden, '2021-09-14', agenda, '2021-05-01');
    expect([call?.date, items?.date]).toEqual(['2021-06-25', '2021-07-16']);
    expect(call?.reason.at(-1)).toMatchObject({ code: 'before-successor', successor: 'agendapunten', to: '2021-06-25' });
  });

  it('never lets the chair’s akkoord come after the mailing on day fourteen', () => {
    // Nine working days after 22 December 2025 is 8 January; day fourteen is Monday the 5th, and Friday the 2nd is a bridge day.
    expect(dates(planChain(midden, '2025-12-22', minutes, '2025-12-22'))).toEqual(['2025-12-24', '2025-12-31', '2025-12-31', '2026-01-05']);
  });

  it('puts what is too late on today and after it, in order', () => {
    const chain = planChain(midden, '2021-10-07', agenda, '2021-09-24');
    expect(chain.map(({ date, met }) => [date, met])).toEqual([['2021-09-24', false], ['2021-09-24', false], ['2021-09-27', false], ['2021-09-27', true]]);
  });
});

const meeting = fc.integer({ min: 0, max: 3600 }).map((n) => addDays('2021-01-04', n));
const anyRule = (direction: 'before' | 'after') =>
  fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom<Unit>('calendar-days', 'working-days'), avoidSchoolHolidays: fc.boolean(), time: fc.constantFrom('09:00', '12:00', '17:00') })
    .map(({ amount, unit, ...rest }) => rule('x', amount, unit, direction, rest));

describe('whatever the scheme and the day', () => {
  it('a deadline before a meeting that can be met lies on a free day, not after the day counted, not in the past', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIONS), meeting, anyRule('before'), fc.integer({ min: 0, max: 200 }), (region, date, deadline, notice) => {
        const [calendar, today] = [calendarOf(region), addDays(date, -notice)];
        const planned = planDeadline(calendar, { date }, deadline, { today });
        const counted = planned.reason[0] as { to: string };
        const onTime = planned.met === planned.date <= counted.to;
        const free = calendar.isWorkingDay(planned.date) || calendar.nextWorkingDay(today) > date;
        const reachable = !deadline.avoidSchoolHolidays || calendar.schoolHoliday(planned.date) === null || planned.reason.some(({ code }) => code === 'not-in-past');
        if (!onTime || !free || !reachable || planned.date < today || planned.date > date) throw new Error(`${picture(calendar, date, today, [planned])}\n${explainDeadline(planned).join('\n')}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('a deadline after a meeting lies after it, never beyond the day counted, and on a working day if there is one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIONS), meeting, anyRule('after'), (region, date, deadline) => {
        const calendar = calendarOf(region);
        const planned = planDeadline(calendar, { date }, deadline, { today: date });
        const counted = planned.reason[0] as { to: string };
        const free = calendar.isWorkingDay(planned.date) || calendar.nextWorkingDay(date) > counted.to;
        if (!free || planned.date <= date || planned.date > counted.to || !planned.met) throw new Error(picture(calendar, date, date, [planned]));
      }),
      { numRuns: 1000 },
    );
  });

  it('a chain keeps its order, whatever day it is', () => {
    const rules = (direction: 'before' | 'after') => fc.array(anyRule(direction), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...REGIONS), meeting, fc.oneof(rules('before'), rules('after')), fc.integer({ min: -30, max: 120 }), (region, date, chain, notice) => {
        const [calendar, today] = [calendarOf(region), addDays(date, -notice)];
        const planned = planChain(calendar, date, chain.map((link, i) => ({ ...link, id: `${i}`, label: `${i}` })), today);
        if (planned.some(({ at }, i) => i > 0 && at < planned[i - 1]!.at)) throw new Error(picture(calendar, date, today, planned));
      }),
      { numRuns: 1000 },
    );
  });

  it('the reason leads from the meeting to the date, each step where the last one ended', () => {
    fc.assert(
      fc.property(meeting, fc.integer({ min: 0, max: 90 }), (date, notice) => {
        for (const { date: end, reason } of planChain(midden, date, [...agenda, ...minutes], addDays(date, -notice))) {
          let at = date;
          for (const step of reason) {
            if (step.code === 'no-school-holidays-known') continue;
            expect(step.from).toBe(at);
            at = step.to;
          }
          expect(at).toBe(end);
        }
      }),
    );
  });
});
