/** How often an overleg meets that settles that itself, as filled in. PURE. */
import type { paths } from '../../generated/api';
import { t } from '../../language/t';

type Query = paths['/v1/gemeenten/{gemeente}/schooljaren/{schooljaar}/reeksen/{overleg}']['get']['parameters']['query'];
export type Rhythm = Query;

export interface Draft {
  every: Query['elke'];
  /** Every so many weeks or months; in figures. */
  between: string;
  /** '' : not chosen yet. */
  weekday: Query['weekdag'] | '';
  which: NonNullable<Query['welke']> | '';
  time: string | null;
}

export const BEGIN: Draft = { every: 'maand', between: '1', weekday: '', which: '', time: null };

export const WEEKDAYS: readonly { value: Query['weekdag']; text: string }[] = [
  { value: 'maandag', text: t`maandag` },
  { value: 'dinsdag', text: t`dinsdag` },
  { value: 'woensdag', text: t`woensdag` },
  { value: 'donderdag', text: t`donderdag` },
  { value: 'vrijdag', text: t`vrijdag` },
];

export const PLACES: readonly { value: NonNullable<Query['welke']>; text: string }[] = [
  { value: 'eerste', text: t`de eerste` },
  { value: 'tweede', text: t`de tweede` },
  { value: 'derde', text: t`de derde` },
  { value: 'vierde', text: t`de vierde` },
  { value: 'laatste', text: t`de laatste` },
];

/** What people agree on: other numbers are rare, and can be planned in two goes. */
const STEPS: Readonly<Record<Draft['every'], readonly string[]>> = { week: ['1', '2', '3', '4', '6', '8'], maand: ['1', '2', '3', '4', '6'] };

export const stepsOf = (every: Draft['every']): { value: string; text: string }[] =>
  STEPS[every].map((value) => ({ value, text: every === 'week' ? (value === '1' ? t`elke week` : t`om de ${value} weken`) : value === '1' ? t`elke maand` : t`om de ${value} maanden` }));

export type Problems = Partial<Record<'between' | 'weekday' | 'which' | 'time', string>>;

export const problemsWith = ({ every, between, weekday, which, time }: Draft): Problems => ({
  ...(STEPS[every].includes(between) ? {} : { between: t`Kies hoe vaak.` }),
  ...(every === 'maand' && which === '' ? { which: t`Kies de hoeveelste van de maand.` } : {}),
  ...(weekday === '' ? { weekday: t`Kies een dag van de week.` } : {}),
  ...(time === null ? { time: t`Kies een begintijd.` } : {}),
});

/** As the API takes it; null: something is still wrong with it. */
export function rhythmOf(draft: Draft): Rhythm | null {
  const { every, between, weekday, which, time } = draft;
  if (weekday === '' || time === null || Object.keys(problemsWith(draft)).length > 0) return null;
  return { elke: every, tussen: Number(between), weekdag: weekday, ...(every === 'maand' && which !== '' ? { welke: which } : {}), tijd: time };
}
