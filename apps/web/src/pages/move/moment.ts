/** The moment and the place to which a meeting moves, as filled in. PURE. */
import { EMPTY, type Part, textPart } from '../../api/form-parts';
import { type Day, dayOf, localTime, longMoment } from '../../format/dates';
import { instantOf } from '../../format/instant';
import { t } from '../../language/t';

export interface Moment {
  day: Day | null;
  /** 'HH:mm' */
  time: string | null;
  place: string;
}

/** When and where something is now. */
export interface Planned {
  begin: string;
  plaats: string;
}

export const momentOf = ({ begin, plaats }: Planned): Moment => ({ day: dayOf(begin), time: localTime(begin), place: plaats });

/** Another's day with one's own time would be nobody's wish: it is one part. */
export const momentParts = (today: Day): Part<Moment>[] => [
  { key: 'moment', name: t`Moment`, get: ({ day, time }) => ({ day, time }), put: (draft, value) => ({ ...draft, ...(value as Pick<Moment, 'day' | 'time'>) }), said: (value) => said(value as Moment, today) },
  textPart('place', t`Waar`),
];

function said({ day, time }: Pick<Moment, 'day' | 'time'>, today: Day): string {
  const instant = day !== null && time !== null ? instantOf(day, time) : null;
  return instant === null ? EMPTY : longMoment(instant, today);
}

/** As the API takes it: one that is not known stays so. */
export const placeIn = ({ place }: Pick<Moment, 'place'>): { plaats?: string } => (place.trim() === '' ? {} : { plaats: place.trim() });

export interface Problems {
  day: string | null;
  time: string | null;
  place: string | null;
}
export const NONE: Problems = { day: null, time: null, place: null };

/** What is wrong with a moment before anybody is asked what it would do. */
export function problemsWith({ day, time, place }: Moment, { begin, plaats }: Planned, today: Day): Problems {
  if (day === null || time === null) return { ...NONE, day: day === null ? t`Kies een dag.` : null, time: time === null ? t`Kies een begintijd.` : null };
  if (day < today) return { ...NONE, day: t`Deze dag is al voorbij. Kies een dag in de toekomst.` };
  if (place.trim() === '' && plaats !== '') return { ...NONE, place: t`Vul in waar het is.` };
  if (day === dayOf(begin) && time === localTime(begin) && place.trim() === plaats) return { ...NONE, day: t`Dit moment staat al gepland. Kies een andere dag of tijd.` };
  return NONE;
}
