/** A calendar year of the overleg that the law asks for. PURE; what is missing follows from the rows, whenever it is asked. */
import { z } from 'zod';
import { id, instant } from './shapes.js';

export const statutoryYearInput = z.object({
  /** Its number is the business key. */
  year: z.int().min(2000).max(2200),
  /** The body whose secretary has the list. */
  bodyId: id,
  /** Since when it is looked after: what lies before that is not made up for. */
  begunAt: instant,
  /** The weekdays from September to January on which the scheme's calendar has nobody at work. */
  closedDays: z.array(z.iso.date()),
});
export type StatutoryYearInput = z.infer<typeof statutoryYearInput>;

export interface StatutoryYearContext extends StatutoryYearInput {
  [key: string]: unknown;
}

/** Why somebody is written to: the list begins; two months are left; one month is left. */
export type GapsMoment = 'first' | 'november' | 'december';
