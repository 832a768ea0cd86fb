/** The moments that return each year. PURE. */
import { addDays } from '../local-date.js';
import { Misread } from './misread.js';
import type { Moment, Yearly } from './moments.js';
import { dayOf, quarterOf, weekOf, type Span } from './spans.js';

export function yearly(at: (year: number) => Span, like: (value: number) => Moment = () => { throw new Misread('no-period'); }, core?: Yearly['core']): Yearly {
  return { kind: 'yearly', at, year: null, within: null, like, ...(core && { core }) };
}

export const week = (value: number): Yearly => yearly((year) => weekOf(year, value), week, (span) => addDays(span.from, 3));
export const quarter = (value: number): Yearly => {
  if (value < 1 || value > 4) throw new Misread('no-period');
  return yearly((year) => quarterOf(year, value), quarter);
};
export const dayIn = (month: number, value: number): Yearly => yearly((year) => dayOf(year, month, value), (other) => dayIn(month, other));
