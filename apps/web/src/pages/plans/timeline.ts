/** A plan's year as a time line: its months, and where each action lies in it. PURE. */
import type { Schemas } from '../../api/client';
import { addDays, type Day, daysBetween } from '../../format/dates';
import { t } from '../../language/t';

type Year = Pick<Schemas['Jaarplan'], 'van' | 'totEnMet'>;
type Action = Schemas['Jaarplan']['regels'][number]['acties'][number];

export interface Span {
  /** Percent of the year: where it begins, and how long it is. */
  left: number;
  width: number;
}

const MONTHS = [t`jan`, t`feb`, t`mrt`, t`apr`, t`mei`, t`jun`, t`jul`, t`aug`, t`sep`, t`okt`, t`nov`, t`dec`] as const;

const rounded = (share: number): number => Math.round(share * 1000) / 10;

function share({ van, totEnMet }: Year, from: Day, until: Day): Span {
  const whole = daysBetween(van, totEnMet) + 1;
  const [begin, end] = [Math.max(0, daysBetween(van, from)), Math.min(whole, daysBetween(van, until) + 1)];
  return { left: rounded(begin / whole), width: rounded((end - begin) / whole) };
}

/** The months of the year, in their order. */
export function months(year: Year): (Span & { name: string })[] {
  const found: (Span & { name: string })[] = [];
  for (let day = year.van; day <= year.totEnMet; ) {
    const next = firstOfNext(day);
    found.push({ name: MONTHS[Number(day.slice(5, 7)) - 1]!, ...share(year, day, addDays(next, -1)) });
    day = next;
  }
  return found;
}

const firstOfNext = (day: Day): Day => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
};

/** null: it has no dates, or none in this year. */
export function spanOf(year: Year, { van, totEnMet }: Pick<Action, 'van' | 'totEnMet'>): Span | null {
  if (van === null || totEnMet === null || totEnMet < year.van || van > year.totEnMet) return null;
  return share(year, van, totEnMet);
}

/** Where today is, in percent; null: in another year. */
export const todayIn = (year: Year, today: Day): number | null => (today < year.van || today > year.totEnMet ? null : share(year, today, today).left);
