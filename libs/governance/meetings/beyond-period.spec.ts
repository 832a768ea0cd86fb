import { schoolYearOf } from '#calendar/local-date';
import { outsidePeriod, stretchedTo } from './beyond-period.js';

const period = { from: '2021-08-01', until: '2030-12-31' };
const year = (first: number) => schoolYearOf(`${first}-08-01`);

it.each([[2019, 'begint pas op zondag 1 augustus 2021. Voor de tijd ervoor'], [2031, 'loopt tot en met dinsdag 31 december 2030. Voor de tijd erna']])('a school year outside the period is reckoned as if it held, and said: %d', (first, said) => {
  expect(outsidePeriod(period, year(first))).toMatchObject([{ code: 'outside-period', message: `De samenwerkingsstructuur ${said} is gerekend met dezelfde afspraken.` }]);
  const { from, until } = stretchedTo(period, year(first));
  expect([from <= year(first).from, until]).toEqual([true, null]);
});

it.each([2021, 2026, 2030])('one that the period covers, also in part, is left as it is: %d', (first) => {
  expect(outsidePeriod(period, year(first))).toEqual([]);
  expect(stretchedTo(period, year(first))).toBe(period);
});
