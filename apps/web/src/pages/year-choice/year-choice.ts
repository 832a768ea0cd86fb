/** The school year's choice in the reader's words. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { fullDay } from '../../format/dates';

export type YearChoice = Schemas['Uitvoeringsagenda'];
export type Offer = YearChoice['opdrachten'][number];

/** How far the choice is. */
export function yearWord({ status, gekozenOp }: Pick<YearChoice, 'status' | 'gekozenOp'>): { text: string; tone: Tone } {
  switch (status) {
    case 'verzamelen':
      return { text: 'Wordt verzameld', tone: 'quiet' };
    case 'ligt-voor':
      return { text: 'Ligt voor', tone: 'busy' };
    case 'keuze-vastleggen':
      return { text: 'Keuze nog vast te leggen', tone: 'bad' };
    case 'gekozen':
      return { text: gekozenOp === null ? 'Gekozen' : `Gekozen op ${fullDay(gekozenOp)}`, tone: 'good' };
  }
}

/** What became of one assignment on the list. */
export function offerWord({ gekozen, naDeKeuze }: Pick<Offer, 'gekozen' | 'naDeKeuze'>): { text: string; tone: Tone } {
  if (naDeKeuze) return { text: 'Kwam na de keuze', tone: 'quiet' };
  if (gekozen === null) return { text: 'Nog te kiezen', tone: 'busy' };
  return gekozen ? { text: 'Gekozen', tone: 'good' } : { text: 'Niet gekozen', tone: 'quiet' };
}

/** What was on the list when it was asked. */
export const choosable = ({ opdrachten }: Pick<YearChoice, 'opdrachten'>): Offer[] => opdrachten.filter(({ naDeKeuze }) => !naDeKeuze);
