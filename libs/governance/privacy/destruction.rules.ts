/** Which data is past its period on a day. PURE. */
import { addDays, addMonths } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { CATEGORIES, type Period, type Retention, type RetentionCategory, type RetentionEvent } from '#scheme/retention';

/** How many things of a category had their event on a day. */
export interface DayCount {
  day: LocalDate;
  count: number;
}

export interface Leaver {
  personId: string;
  /** On which they became known here. */
  addedOn: LocalDate;
  /** The last day on a seat, in an office or as a guest; null: never. */
  lastDay: LocalDate | null;
  /** Open actiepunten, handovers, a nomination and the like: these still need the person. */
  needed: boolean;
}

export interface StoredFacts {
  days: Readonly<Record<Exclude<RetentionCategory, 'persons'>, readonly DayCount[]>>;
  leavers: readonly Leaver[];
}

/** One rule of a list. Days are those of the event, both inclusive. */
export interface Entry extends Period {
  category: RetentionCategory;
  personId: string | null;
  fromDay: LocalDate;
  untilDay: LocalDate;
  /** The first day on which the oldest of it was past its period. */
  pastSince: LocalDate;
  count: number;
}

/** The first day on which data is past its period: the day after the same day so many years later. */
export const pastFrom = (event: LocalDate, { years }: Pick<Period, 'years'>): LocalDate => addDays(addMonths(event, 12 * years), 1);

export const isPast = (event: LocalDate, period: Pick<Period, 'years'>, today: LocalDate): boolean => pastFrom(event, period) <= today;

/** Everything that is past its period today: by category, a person or a calendar year of events at a time, the oldest first. */
export function entriesPast({ days, leavers }: StoredFacts, retention: Retention, today: LocalDate): Entry[] {
  return CATEGORIES.flatMap((category) => (category === 'persons' ? people(leavers, retention.persons, today) : years(category, days[category], retention[category], today)));
}

/** From which day a person's period counts: of who was never anything here, from the day on which they were added. */
const eventOf = ({ lastDay, addedOn }: Leaver): { day: LocalDate; after: RetentionEvent } => (lastDay === null ? { day: addedOn, after: 'added' } : { day: lastDay, after: 'last-seat' });

/** May this person be removed, as things stand today? */
export const isPastPerson = (one: Leaver, period: Pick<Period, 'years'>, today: LocalDate): boolean => !one.needed && isPast(eventOf(one).day, period, today);

function people(leavers: readonly Leaver[], period: Period, today: LocalDate): Entry[] {
  return leavers
    .filter((one) => isPastPerson(one, period, today))
    .map((one) => {
      const { day, after } = eventOf(one);
      return { years: period.years, after, category: 'persons' as const, personId: one.personId, fromDay: day, untilDay: day, pastSince: pastFrom(day, period), count: 1 };
    })
    .sort((a, b) => compare(a.pastSince, b.pastSince) || compare(a.personId, b.personId));
}

function years(category: RetentionCategory, counts: readonly DayCount[], period: Period, today: LocalDate): Entry[] {
  const past = counts.filter(({ day, count }) => count > 0 && isPast(day, period, today)).sort((a, b) => compare(a.day, b.day));
  return [...new Set(past.map(yearOf))].map((year) => {
    const found = past.filter((one) => yearOf(one) === year);
    const fromDay = found[0]!.day;
    return { ...period, category, personId: null, fromDay, untilDay: found.at(-1)!.day, pastSince: pastFrom(fromDay, period), count: found.reduce((sum, { count }) => sum + count, 0) };
  });
}

const yearOf = ({ day }: DayCount): string => day.slice(0, 4);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
