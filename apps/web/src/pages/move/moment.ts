/** The moment to which a meeting moves, as filled in. */
import type { Schemas } from '../../api/client';
import { EMPTY, type Part } from '../../api/form-parts';
import { type Day, dayOf, localTime, longMoment } from '../../format/dates';
import { instantOf } from '../../format/instant';
import { t } from '../../language/t';

export interface Moment {
  day: Day | null;
  /** 'HH:mm' */
  time: string | null;
}

export const momentOf = ({ begin }: Pick<Schemas['VergaderingVolledig'], 'begin'>): Moment => ({ day: dayOf(begin), time: localTime(begin) });

/** Another's day with one's own time would be nobody's wish: it is one part. */
export const momentPart = (today: Day): Part<Moment> => ({ key: 'moment', name: t`Moment`, get: (draft) => draft, put: (_, value) => value as Moment, said: (value) => said(value as Moment, today) });

function said({ day, time }: Moment, today: Day): string {
  const instant = day !== null && time !== null ? instantOf(day, time) : null;
  return instant === null ? EMPTY : longMoment(instant, today);
}
