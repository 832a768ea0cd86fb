import fc from 'fast-check';
import { addDays, daysBetween, schoolYearOf, weekdayOf } from './local-date.js';
import type { Region, Weekday } from './model.js';
import { checkSeason } from './season-check.js';
import type { PlannedMeeting, SeasonBody, SeasonInput } from './season.model.js';
import { proposeReplacement, proposeSeason } from './season.js';
import { calendarOf, draw, REGIONS } from './spec-support.js';
import { isTeachingDay, seasonNumbers } from './teaching-time.js';

// Zoetermeer: the stuurgroep meets four to six times a year and feeds the platform, which meets twice.
const stuurgroep: SeasonBody = {
  id: 'stuurgroep', name: 'Stuurgroep LEA', perYear: { min: 4, max: 6, target: 5 }, weekdays: [4, 2], startTime: '15:00',
  durationMinutes: 120, minDaysApart: 28, precedes: { body: 'platform', atLeastDays: 28 }, leadDays: 49,
};
const platform: SeasonBody = { ...stuurgroep, id: 'platform', name: 'Bestuurlijk platform', perYear: { min: 2, max: 2, target: 2 }, minDaysApart: 60, precedes: null };

const season = (year: number, changes: Partial<SeasonInput> = {}): SeasonInput => ({
  schoolYear: schoolYearOf(`${year}-08-01`), bodies: [stuurgroep, platform], today: year === 2021 ? '2021-08-01' : `${year}-04-01`, notBefore: '2021-08-01', ...changes,
});
const daysOf = (meetings: readonly PlannedMeeting[], body: string) => meetings.filter((m) => m.body === body).map(({ date }) => date);
const picture = (region: Region, meetings: readonly PlannedMeeting[]) => draw(calendarOf(region), Object.fromEntries(meetings.map(({ body, date }) => [date, body])));
const midden = calendarOf('midden');

describe('the proposal of a school year', () => {
  it('plans Zoetermeer’s first year', () => {
    const { meetings, warnings, complete } = proposeSeason(midden, season(2021));
    expect(meetings.map(({ body, date }) => `${date} ${body}`)).toEqual([
      '2021-09-30 stuurgroep', '2021-11-11 platform', '2021-11-25 stuurgroep', '2022-01-27 stuurgroep', '2022-03-24 stuurgroep', '2022-04-21 platform', '2022-06-09 stuurgroep',
    ]);
    expect([warnings, complete]).toEqual([[], true]);
    expect(meetings[0]).toMatchObject({ startTime: '15:00', durationMinutes: 120, at: '2021-09-30T13:00:00.000Z' });
    expect(meetings[4]?.reason).toEqual([
      'Vergadering 4 van 5 in schooljaar 2021-2022, zo gelijk mogelijk verdeeld over de lesweken.',
      'Op donderdag, de dag van voorkeur.',
      '28 dagen voor Bestuurlijk platform van donderdag 21 april 2022: voorstellen kunnen mee op die agenda (afgesproken is minstens 28 dagen).',
    ]);
  });

  const years = Array.from({ length: 9 }, (_, i) => 2021 + i);
  it.each(REGIONS.flatMap((region) => years.map((year) => [region, year] as const)))('keeps every rule in region %s, school year %i', (region, year) => {
    const calendar = calendarOf(region);
    const { meetings, warnings, complete } = proposeSeason(calendar, season(year));
    const [own, targets] = [daysOf(meetings, 'stuurgroep'), daysOf(meetings, 'platform')];
    const waits = targets.map((target) => daysBetween(own.findLast((date) => date <= target) ?? '2000-01-01', target));
    const gaps = own.slice(1).map((date, i) => daysBetween(own[i]!, date));
    const right =
      complete && warnings.length === 0 && own.length === 5 && targets.length === 2 && new Set(meetings.map(({ date }) => date)).size === 7 &&
      meetings.every(({ date }) => isTeachingDay(calendar, date) && weekdayOf(date) === 4) &&
      waits.every((days) => days >= 28 && days <= 49) && gaps.every((days) => days >= 28 && days <= 98);
    if (!right) throw new Error(`${picture(region, meetings)}\nwaits ${waits}, gaps ${gaps}\n${warnings.map(({ message }) => message).join('\n')}`);
  });

  it('is the same whatever the order of the bodies', () => {
    expect(proposeSeason(midden, season(2024, { bodies: [platform, stuurgroep] })).meetings).toEqual(proposeSeason(midden, season(2024)).meetings);
  });

  it('warns beyond the known school holidays, and still keeps out of the expected ones', () => {
    const { meetings, warnings } = proposeSeason(midden, season(2031));
    expect(warnings).toMatchObject([{ code: 'school-holidays-unknown', message: expect.stringContaining('bekend tot en met zondag 25 augustus 2030') }]);
    expect(meetings.filter(({ date }) => midden.schoolHoliday(date))).toEqual([]);
  });

  it('scales the numbers of a year that lies in the period for a part', () => {
    const last = season(2030, { until: '2030-12-31' });
    expect(seasonNumbers(midden, last, stuurgroep)).toEqual({ min: 1, max: 3, target: 2 });
    const { meetings } = proposeSeason(midden, last);
    expect(meetings.map(({ body }) => body)).toEqual(['stuurgroep', 'platform', 'stuurgroep']);
    expect(meetings.every(({ date }) => date <= '2030-12-31')).toBe(true);
    expect(proposeSeason(midden, season(2031, { until: '2030-12-31' })).meetings).toEqual([]);
  });

  it('leaves time for the call: nothing within the lead days from today', () => {
    const { meetings } = proposeSeason(midden, season(2022, { today: '2022-10-10', notBefore: '2022-10-10' }));
    expect(meetings[0]!.date >= addDays('2022-10-10', 49)).toBe(true);
    expect(daysOf(meetings, 'platform')[0]! >= addDays('2022-10-10', 49 + 28)).toBe(true);
  });
});

describe('a year that does not go by the book', () => {
  const codes = (input: SeasonInput) => proposeSeason(midden, input).warnings.map(({ code }) => code);

  it('keeps what is planned and fills up around it', () => {
    const fixed = [{ body: 'stuurgroep', date: '2022-09-14' }, { body: 'platform', date: '2022-11-10' }, { body: 'stuurgroep', date: '2021-12-01' }];
    const { meetings, complete } = proposeSeason(midden, season(2022, { fixed }));
    expect([daysOf(meetings, 'stuurgroep').length, daysOf(meetings, 'platform').length, complete]).toEqual([4, 1, true]);
    expect(checkSeason(midden, season(2022), [...fixed, ...meetings])).toEqual([]);
  });

  it('proposes nothing when everything is planned', () => {
    const fixed = proposeSeason(midden, season(2022)).meetings;
    expect(proposeSeason(midden, season(2022, { fixed }))).toEqual({ meetings: [], warnings: [], complete: true });
  });

  it('takes another weekday when the preferred ones are full, and says so', () => {
    // Every Thursday of the year is a Thursday that this municipality keeps free.
    const excluded = Array.from({ length: 53 }, (_, i) => addDays('2022-08-04', 7 * i));
    const { meetings, warnings } = proposeSeason(midden, season(2022, { excluded, bodies: [{ ...platform, weekdays: [4] }] }));
    expect(meetings).toHaveLength(2);
    expect(warnings.map(({ code }) => code)).toEqual(['other-weekday', 'other-weekday']);
    expect(meetings[0]?.reason[1]).toMatch(/op de voorkeursdagen was geen plaats meer/);
  });

  it('prefers the first weekday to the second', () => {
    const { meetings } = proposeSeason(midden, season(2022, { bodies: [{ ...platform, weekdays: [2, 4] }] }));
    expect(meetings.map(({ date }) => weekdayOf(date))).toEqual([2, 2]);
  });

  it('says it when fewer fit than the scheme asks for', () => {
    const { meetings, warnings, complete } = proposeSeason(midden, season(2022, { bodies: [{ ...stuurgroep, minDaysApart: 120 }] }));
    expect([meetings.length, complete]).toEqual([3, false]);
    expect(warnings).toMatchObject([{ code: 'too-few', body: 'stuurgroep', message: 'Stuurgroep LEA: 3 vergaderingen in dit schooljaar, afgesproken zijn er minstens 4.' }]);
  });

  it('says it when the target is not reached but the minimum is', () => {
    expect(codes(season(2022, { bodies: [{ ...stuurgroep, minDaysApart: 90 }] }))).toEqual(['fewer-than-target']);
  });

  it('says it when the order cannot be kept', () => {
    const { complete, warnings } = proposeSeason(midden, season(2022, { fixed: [{ body: 'platform', date: '2022-09-01' }], today: '2022-08-01' }));
    expect(complete).toBe(false);
    expect(warnings).toMatchObject([{
      code: 'order', date: '2022-09-01',
      message: 'Stuurgroep LEA: voor Bestuurlijk platform van donderdag 1 september 2022 is er in dit schooljaar geen vergadering. Afgesproken is minstens 28 dagen, zodat voorstellen op tijd op die agenda staan.',
    }]);
  });

  it('says it when two bodies should each come before the other', () => {
    const { complete, warnings } = proposeSeason(midden, season(2022, { bodies: [stuurgroep, { ...platform, precedes: { body: 'stuurgroep', atLeastDays: 28 } }] }));
    expect([complete, warnings[0]?.code]).toEqual([false, 'order-cycle']);
  });

  it('finds what a secretary moved to a wrong day', () => {
    const meetings = [
      { body: 'stuurgroep', date: '2022-09-15' }, { body: 'stuurgroep', date: '2022-10-06' }, { body: 'platform', date: '2022-10-06' },
      { body: 'stuurgroep', date: '2022-12-27' }, { body: 'stuurgroep', date: '2023-04-07' },
    ];
    expect(checkSeason(midden, season(2022), meetings).map(({ code, date }) => [code, date])).toEqual([
      ['too-close', '2022-10-06'], ['order', '2022-10-06'], ['too-few', null], ['obstacle', '2022-12-27'], ['obstacle', '2023-04-07'], ['same-day', '2022-10-06'],
    ]);
  });
});

describe('a cancelled meeting', () => {
  const planned = proposeSeason(midden, season(2022)).meetings;
  const cancel = (...numbers: number[]) => {
    const cancelled = numbers.map((n) => ({ body: 'stuurgroep', date: daysOf(planned, 'stuurgroep')[n]! }));
    const fixed = planned.filter(({ body, date }) => !cancelled.some((c) => c.body === body && c.date === date));
    return { fixed, cancelled: cancelled.at(-1)! };
  };

  it('is not missed while the year keeps its minimum', () => {
    const { fixed, cancelled } = cancel(4);
    expect(proposeReplacement(midden, season(2022, { fixed, today: '2023-05-20' }), cancelled)).toEqual({ needed: false, meeting: null, along: [], warnings: [] });
  });

  it('gets a new date, not its own, when the year would fall below it', () => {
    const { fixed, cancelled } = cancel(2, 4);
    const input = season(2022, { fixed, today: '2023-03-01' });
    const { needed, meeting, warnings } = proposeReplacement(midden, input, cancelled);
    expect([needed, warnings]).toEqual([true, []]);
    expect(meeting!.date >= '2023-04-19' && meeting!.date !== cancelled.date).toBe(true);
    expect(checkSeason(midden, input, [...fixed, meeting!])).toEqual([]);
  });

  it('is said to be lost when no room is left', () => {
    const { fixed, cancelled } = cancel(3, 4);
    const { needed, meeting, warnings } = proposeReplacement(midden, season(2022, { fixed, today: '2023-06-20' }), cancelled);
    expect([needed, meeting, warnings.map(({ code }) => code)]).toEqual([true, null, ['too-few']]);
  });

  it('must belong to a body of the season', () => {
    expect(() => proposeReplacement(midden, season(2022), { body: 'raad', date: '2022-10-06' })).toThrow('No such body in this season: raad');
  });
});

describe('whatever a scheme asks', () => {
  it('no proposal stands on an obstacle or a taken day, and what is missing is said', () => {
    const weekdays = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5), { minLength: 1, maxLength: 3 });
    const numbers = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(3), fc.nat(3)).map(([min, a, b]) => ({ min, target: min + a, max: min + a + b }));
    const body = (base: SeasonBody) => fc.record({ perYear: numbers, weekdays, minDaysApart: fc.integer({ min: 7, max: 90 }), leadDays: fc.integer({ min: 0, max: 60 }) }).map((c) => ({ ...base, ...c }));
    const fixed = fc.array(fc.record({ body: fc.constantFrom('stuurgroep', 'platform'), date: fc.nat(364).map((n) => addDays('2024-08-01', n)) }), { maxLength: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...REGIONS), body(stuurgroep), body(platform), fixed, fc.nat(300), (region, a, b, taken, start) => {
        const calendar = calendarOf(region);
        const input = season(2024, { bodies: [a, b], fixed: taken, today: addDays('2024-06-01', start) });
        const { meetings, warnings, complete } = proposeSeason(calendar, input);
        const free = meetings.every(({ date }, i) => isTeachingDay(calendar, date) && ![...taken, ...meetings.slice(0, i)].some((other) => other.date === date));
        const lead = meetings.every(({ body: id, date }) => date >= addDays(input.today, id === a.id ? a.leadDays : b.leadDays));
        const enough = [a, b].every(({ id, perYear }) => [...taken, ...meetings].filter((m) => m.body === id).length >= perYear.min || warnings.some((w) => w.code === 'too-few' && w.body === id));
        const honest = complete === !checkSeason(calendar, input, [...taken, ...meetings]).some(({ code }) => ['too-few', 'too-many', 'order'].includes(code));
        if (!free || !lead || !enough || !honest) throw new Error(`${picture(region, [...taken, ...meetings])}\n${JSON.stringify({ free, lead, enough, honest, warnings })}`);
      }),
      { numRuns: 150 },
    );
  });
});
