/** Asked about a school year for which the scheme does not hold: reckoned with the same agreements, and said. PURE. */
import { formatDutchDate } from '#calendar/local-date';
import type { SchoolYear } from '#calendar/model';
import type { SeasonWarning } from '#calendar/season.model';
import type { Scheme } from '#scheme/model';

type Period = Scheme['period'];

/** The whole year lies outside; one that the period covers in part has its numbers scaled to that part. */
const liesOutside = ({ from, until }: Period, year: SchoolYear): boolean => year.to < from || (until !== null && year.from > until);

/** The period as if it held in that year too. */
export const stretchedTo = (period: Period, year: SchoolYear): Period => (liesOutside(period, year) ? { from: year.from < period.from ? year.from : period.from, until: null } : period);

export function outsidePeriod(period: Period, year: SchoolYear): SeasonWarning[] {
  if (!liesOutside(period, year)) return [];
  const holds = year.to < period.from ? `begint pas op ${formatDutchDate(period.from)}. Voor de tijd ervoor` : `loopt tot en met ${formatDutchDate(period.until!)}. Voor de tijd erna`;
  return [{ code: 'outside-period', body: null, date: null, message: `De samenwerkingsstructuur ${holds} is gerekend met dezelfde afspraken.` }];
}
