import fc from 'fast-check';
import { addDays, daysBetween, schoolYearOf } from './local-date.js';
import type { DeadlineRule, Region } from './model.js';
import { checkSeason } from './season-check.js';
import { inWindow, windowFor } from './season-committee.js';
import type { PlannedMeeting, SeasonBody, SeasonCommittee, SeasonInput } from './season.model.js';
import { proposeReplacement, proposeSeason } from './season.js';
import { calendarOf, draw, REGIONS } from './spec-support.js';
import { isTeachingDay } from './teaching-time.js';

const rule = (id: string, amount: number, time: string, unit: DeadlineRule['unit'] = 'calendar-days'): DeadlineRule => ({
  id, label: id, amount, unit, direction: 'before', time, avoidSchoolHolidays: false,
});
const platform: SeasonBody = {
  id: 'platform', name: 'Besturenoverleg', perYear: { min: 2, max: 2, target: 2 }, weekdays: [4, 2], startTime: '15:00',
  durationMinutes: 120, minDaysApart: 60, precedes: null, leadDays: 45,
};
const commissie: SeasonCommittee = {
  id: 'commissie', name: 'Agendacommissie', body: 'platform', before: rule('meetsBefore', 18, '16:00'), startTime: '16:00', durationMinutes: 60,
  agenda: { itemsDue: rule('Agendapunten binnen', 21, '17:00'), approval: rule('Agenda vastgesteld', 15, '17:00'), papers: rule('Stukken verzonden', 10, '12:00') },
};
const season = (changes: Partial<SeasonInput> = {}): SeasonInput => ({
  schoolYear: schoolYearOf('2022-08-01'), bodies: [platform], committees: [commissie], today: '2022-05-01', notBefore: '2021-08-01', ...changes,
});
const midden = calendarOf('midden');
const committeeDays = (input: SeasonInput) => proposeSeason(midden, input).meetings.filter(({ body }) => body === 'commissie');
const before = (target: string, changes: Partial<SeasonInput> = {}) => committeeDays(season({ fixed: [{ body: 'platform', date: target }, { body: 'platform', date: '2023-06-15' }], ...changes }))[0];

describe('the meeting of an agendacommissie', () => {
  it('is proposed before each meeting that it prepares, with its reason', () => {
    const { meetings, warnings, complete } = proposeSeason(midden, season());
    expect(meetings.map(({ body, date, prepares }) => `${date} ${body} ${prepares?.date ?? ''}`.trim())).toEqual(['2022-10-14 commissie 2022-11-03', '2022-11-03 platform', '2023-03-24 commissie 2023-04-13', '2023-04-13 platform']);
    expect([warnings, complete]).toEqual([[], true]);
    expect(meetings[0]).toMatchObject({ startTime: '16:00', durationMinutes: 60, at: '2022-10-14T14:00:00.000Z' });
    expect(meetings[0]!.reason).toEqual([
      '18 dagen voor Besturenoverleg van donderdag 3 november 2022 is zondag 16 oktober 2022.',
      'Die dag valt in het weekend: de datum gaat naar de laatste werkdag ervoor, vrijdag 14 oktober 2022.',
      'Na ‘Agendapunten binnen’ van donderdag 13 oktober 2022 en uiterlijk bij ‘Agenda vastgesteld’ van woensdag 19 oktober 2022.',
    ]);
  });

  it.each([
    ['on the day counted', '2022-11-21', '2022-11-03'],
    ['earlier, out of a weekend', '2022-12-08', '2022-11-18'],
    ['earlier, out of the autumn holiday', '2022-11-10', '2022-10-21'],
    ['later, where stepping out of Easter would come before the closing of items', '2023-04-28', '2023-04-11'],
    ['in the autumn holiday, when all days between its bounds lie there', '2022-11-14', '2022-10-25'],
  ])('stands %s: for %s on %s', (_, target, expected) => {
    expect(before(target)?.date).toBe(expected);
  });

  it('keeps out of the day on which another body meets', () => {
    const other: PlannedMeeting = { body: 'stuurgroep', date: '2022-11-03' };
    const moved = before('2022-11-21', { fixed: [{ body: 'platform', date: '2022-11-21' }, { body: 'platform', date: '2023-06-15' }, other], bodies: [platform, { ...platform, id: 'stuurgroep', name: 'Stuurgroep', perYear: { min: 1, max: 1, target: 1 } }] });
    expect(moved?.date).toBe('2022-11-02');
    expect(moved?.reason.at(-1)).toBe('Op donderdag 3 november 2022 vergadert Stuurgroep al: de dichtstbijzijnde dag die wel kan is woensdag 2 november 2022.');
  });

  it('takes a body with no say over the agenda as far back as the holidays ask', () => {
    const werkgroep = { ...commissie, before: rule('meetsBefore', 2, '16:00', 'weeks'), agenda: null };
    expect(before('2022-11-10', { committees: [werkgroep] })?.date).toBe('2022-10-21');
  });

  it('is missed by the check of the year, and not twice proposed', () => {
    const { meetings } = proposeSeason(midden, season());
    const without = meetings.filter(({ date }) => date !== '2022-10-14');
    expect(checkSeason(midden, season(), without)).toMatchObject([{
      code: 'unprepared', body: 'commissie', date: '2022-11-03',
      message: 'Agendacommissie: geen vergadering voor Besturenoverleg van donderdag 3 november 2022. Die hoort te liggen tussen donderdag 13 oktober 2022 en woensdag 19 oktober 2022.',
    }]);
    const elsewhere = [...without, { body: 'commissie', date: '2022-10-19' }];
    expect(checkSeason(midden, season(), elsewhere)).toEqual([]);
    expect(proposeSeason(midden, season({ fixed: elsewhere })).meetings).toEqual([]);
  });

  it('is lost, and said to be, when its days have gone by', () => {
    const { meetings, complete, warnings } = proposeSeason(midden, season({ fixed: [{ body: 'platform', date: '2022-11-24' }, { body: 'platform', date: '2023-04-20' }, { body: 'commissie', date: '2023-03-31' }], today: '2022-11-15' }));
    expect([meetings, complete, warnings.map(({ code }) => code)]).toEqual([[], false, ['unprepared']]);
  });
});

describe('a cancelled meeting where a committee prepares', () => {
  const planned = proposeSeason(midden, season()).meetings;
  const cancel = (body: string, date: string) => proposeReplacement(midden, season({ fixed: planned.filter((one) => one.body !== body || one.date !== date), today: '2022-10-03' }), { body, date });

  it('of the committee gets another day between the same bounds', () => {
    const { needed, meeting, along } = cancel('commissie', '2022-10-14');
    expect([needed, meeting?.body, meeting?.date, meeting?.prepares?.date, along]).toEqual([true, 'commissie', '2022-10-17', '2022-11-03', []]);
  });

  it('of its body brings a new one of the committee along', () => {
    const { meeting, along } = cancel('platform', '2022-11-03');
    expect(meeting?.body).toBe('platform');
    expect(along.map(({ body, prepares }) => [body, prepares?.date])).toEqual([['commissie', meeting?.date]]);
  });

  it('of a committee whose meeting was cancelled too is not missed', () => {
    const fixed = planned.filter(({ date }) => date !== '2022-10-14' && date !== '2022-11-03');
    expect(proposeReplacement(midden, season({ fixed, today: '2022-10-03' }), { body: 'commissie', date: '2022-10-14' }).needed).toBe(false);
  });
});

describe('whatever a scheme asks of a committee', () => {
  const picture = (region: Region, meetings: readonly PlannedMeeting[]) => draw(calendarOf(region), Object.fromEntries(meetings.map(({ body, date }) => [date, body])));

  it('it meets on a working day, after the items are in and before the agenda is fixed, or its absence is said', () => {
    const chain = fc.tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 10 })).chain(([papers, approval, items]) =>
      fc.integer({ min: papers + approval + 1, max: Math.max(papers + approval + 1, papers + approval + items - 1) }).map((count): SeasonCommittee => ({
        ...commissie,
        before: rule('meetsBefore', count, '16:00'),
        agenda: { itemsDue: rule('in', papers + approval + items, '17:00'), approval: rule('vast', papers + approval, '17:00'), papers: rule('stukken', papers, '12:00') },
      })),
    );
    const fixed = fc.array(fc.record({ body: fc.constantFrom('platform', 'commissie'), date: fc.nat(364).map((n) => addDays('2024-08-01', n)) }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...REGIONS), chain, fixed, fc.nat(300), (region, committee, taken, start) => {
        const calendar = calendarOf(region);
        const input = season({ schoolYear: schoolYearOf('2024-08-01'), committees: [committee], fixed: taken, today: addDays('2024-06-01', start) });
        const { meetings, warnings } = proposeSeason(calendar, input);
        const own = meetings.filter(({ body }) => body === 'commissie');
        const bounded = own.every(({ date, prepares }) => inWindow(committee, windowFor(calendar, committee, prepares!.date), date) && calendar.isWorkingDay(date) && date > input.today && date < prepares!.date);
        const all = [...taken, ...meetings];
        const targets = all.filter(({ body, date }) => body === 'platform' && date >= input.today);
        const said = targets.every(({ date }) => {
          const window = windowFor(calendar, committee, date);
          return all.some((one) => one.body === 'commissie' && inWindow(committee, window, one.date)) || warnings.some((warning) => warning.code === 'unprepared' && warning.date === date);
        });
        if (!bounded || !said) throw new Error(`${picture(region, all)}\n${JSON.stringify({ bounded, said, committee, warnings })}`);
      }),
      { numRuns: 150 },
    );
  });

  it.each(REGIONS.flatMap((region) => [2021, 2022, 2023, 2024, 2025, 2026].map((year) => [region, year] as const)))('every meeting of a whole year is prepared on a school day: region %s, %i', (region, year) => {
    const calendar = calendarOf(region);
    const four: SeasonBody = { ...platform, perYear: { min: 4, max: 6, target: 5 }, minDaysApart: 28 };
    const { meetings, warnings, complete } = proposeSeason(calendar, season({ schoolYear: schoolYearOf(`${year}-08-01`), bodies: [four], today: `${year}-06-01` }));
    const own = meetings.filter(({ body }) => body === 'commissie');
    const right = complete && warnings.length === 0 && own.length === 5 && own.every(({ date, prepares }) => isTeachingDay(calendar, date) && daysBetween(date, prepares!.date) >= 15);
    if (!right) throw new Error(`${picture(region, meetings)}\n${warnings.map(({ message }) => message).join('\n')}`);
  });
});
