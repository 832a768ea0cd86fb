/** The school year's choice in the reader's words. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { t } from '../../language/t';

export type YearChoice = Schemas['Uitvoeringsagenda'];
export type Offer = YearChoice['opdrachten'][number];

/** How far the choice is. */
export function yearWord({ status, gekozenOp }: Pick<YearChoice, 'status' | 'gekozenOp'>): { text: string; tone: Tone } {
  switch (status) {
    case 'verzamelen':
      return { text: t`Wordt verzameld`, tone: 'quiet' };
    case 'ligt-voor':
      return { text: t`Ligt voor`, tone: 'busy' };
    case 'keuze-vastleggen':
      return { text: t`Keuze nog vast te leggen`, tone: 'bad' };
    case 'gekozen':
      return { text: gekozenOp === null ? t`Gekozen` : t`Gekozen op ${fullDay(gekozenOp)}`, tone: 'good' };
  }
}

/** What became of one assignment on the list. */
export function offerWord({ gekozen, naDeKeuze }: Pick<Offer, 'gekozen' | 'naDeKeuze'>): { text: string; tone: Tone } {
  if (naDeKeuze) return { text: t`Kwam na de keuze`, tone: 'quiet' };
  if (gekozen === null) return { text: t`Nog te kiezen`, tone: 'busy' };
  return gekozen ? { text: t`Gekozen`, tone: 'good' } : { text: t`Niet gekozen`, tone: 'quiet' };
}

/** What was on the list when it was asked. */
export const choosable = ({ opdrachten }: Pick<YearChoice, 'opdrachten'>): Offer[] => opdrachten.filter(({ naDeKeuze }) => !naDeKeuze);
