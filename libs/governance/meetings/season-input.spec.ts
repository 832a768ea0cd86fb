import { schoolYearOf } from '#calendar/local-date';
import { proposeSeason } from '#calendar/season';
import { seasonNumbers } from '#calendar/teaching-time';
import { createCalendar } from '#calendar/working-days';
import { changed, schemeOf, SOUND } from '#scheme/spec-support';
import { SchemeHistory, type HeldScheme } from '../municipalities/scheme-history.js';
import { seasonOf } from './season-input.js';

const REGIEGROEP = `  - id: regiegroep
    name: Regiegroep
    kind: stuurgroep
    chair: { by: members }
    secretary: null
    minuteTaker: null
    meetings: { perYear: { min: 4, max: 8, target: 6 }, weekdays: [maandag, woensdag], startTime: "15:00", durationMinutes: 90, minDaysApart: 14, precedes: null, place: Stadhuis }
    seats: [{ id: po, name: Primair onderwijs, filledBy: { sector: po } }]
`;
const WITH = SOUND + REGIEGROEP;
const version = (number: number, validFrom: string, text: string): HeldScheme => {
  const scheme = schemeOf(text);
  return { version: number, validFrom, scheme, calendar: createCalendar(scheme.holidays) };
};
const YEAR = schoolYearOf('2025-08-01');
const comes = new SchemeHistory([version(1, '2024-08-01', SOUND), version(2, '2026-01-05', WITH)]);
const goes = new SchemeHistory([version(1, '2024-08-01', WITH), version(2, '2026-01-05', SOUND)]);
const datesIn = (schemes: SchemeHistory, today: string, label = YEAR): string[] => {
  const { calendar, input } = seasonOf(schemes, label, today, []);
  return proposeSeason(calendar, input).meetings.filter(({ body }) => body === 'regiegroep').map(({ date }) => date);
};
const targetIn = (schemes: SchemeHistory, today: string, label = YEAR): number | undefined => {
  const { calendar, input } = seasonOf(schemes, label, today, []);
  const body = input.bodies.find(({ id }) => id === 'regiegroep');
  return body && seasonNumbers(calendar, input, body).target;
};

describe('an overleg that a new version brings in mid-year', () => {
  it.each([['before it comes', '2025-11-03'], ['on the day', '2026-01-05'], ['after it', '2026-01-12']])('gets its part of the year’s number, in the rest of the year, as seen %s', (_, today) => {
    expect(targetIn(comes, today)).toBe(4);
    const dates = datesIn(comes, today);
    expect(dates).toHaveLength(4);
    expect(dates.filter((date) => date < '2026-01-05')).toEqual([]);
  });
  it('has the whole number in the next school year, and none in the one before', () => {
    expect([targetIn(comes, '2026-05-01', schoolYearOf('2026-08-01')), targetIn(comes, '2025-04-01', schoolYearOf('2024-08-01'))]).toEqual([6, undefined]);
  });
  it('leaves the number of the others as it is', () => {
    const { calendar, input } = seasonOf(comes, YEAR, '2026-01-05', []);
    expect(input.bodies.filter(({ id }) => id !== 'regiegroep').map((body) => seasonNumbers(calendar, input, body).target)).toEqual(input.bodies.filter(({ id }) => id !== 'regiegroep').map(({ perYear }) => perYear.target));
  });
});

it('proposes nothing after the last day of one that goes, and asks no more of it than its part', () => {
  expect(targetIn(goes, '2025-08-01')).toBe(2);
  expect(datesIn(goes, '2025-08-01').filter((date) => date > '2026-01-04')).toEqual([]);
});

it('asks the year of an LEA whose next period begins in it as a whole', () => {
  const next = changed('from: 2024-08-01', 'from: 2026-01-01');
  const { input } = seasonOf(new SchemeHistory([version(1, '2024-08-01', SOUND), version(2, '2026-01-01', next)]), YEAR, '2026-01-05', []);
  expect(input.notBefore < YEAR.from).toBe(true);
});
