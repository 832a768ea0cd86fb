/** Agreements in the reader's words. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { listed } from '../../format/text';
import { t } from '../../language/t';

type Agreement = Schemas['Afspraak'];
const RESULTS = { bereikt: t`bereikt`, deels: t`deels bereikt`, niet: t`niet bereikt` } as const;
export type Result = keyof typeof RESULTS;
export const resultWord = (result: Result): string => RESULTS[result];

/** How an agreement stands: what it brought last, or when it is to be evaluated. */
export function agreementWord({ status, teLaat, laatsteResultaat }: Pick<Agreement, 'status' | 'teLaat' | 'laatsteResultaat'>): { text: string; tone: Tone } {
  if (status === 'beeindigd') return { text: laatsteResultaat ? t`Beëindigd, ${resultWord(laatsteResultaat)}` : t`Beëindigd`, tone: 'quiet' };
  if (teLaat) return { text: t`Evaluatie te laat`, tone: 'bad' };
  return laatsteResultaat ? { text: t`Geldt, laatst ${resultWord(laatsteResultaat)}`, tone: laatsteResultaat === 'bereikt' ? 'good' : 'busy' } : { text: t`Geldt`, tone: 'good' };
}

const STEPS: Record<Schemas['AfspraakVolledig']['geschiedenis'][number]['soort'], string> = { vastgelegd: t`Vastgelegd`, herzien: t`Herzien`, geevalueerd: t`Geëvalueerd`, beeindigd: t`Beëindigd` };
/** How an evaluation can say that it goes on. */
export const BECOMES = [
  { value: 'voortgezet' as const, text: t`Zij gaat door zoals zij is` },
  { value: 'herzien' as const, text: t`Zij gaat door, maar anders` },
  { value: 'beeindigd' as const, text: t`Zij is klaar, of geldt niet meer` },
];
const BECAME = { voortgezet: t`gaat door`, herzien: t`is herzien`, beeindigd: t`is beëindigd` } as const;

/** 'Geëvalueerd: deels bereikt; de afspraak gaat door' */
export const stepWord = ({ soort, resultaat, wordt }: Pick<Schemas['AfspraakVolledig']['geschiedenis'][number], 'soort' | 'resultaat' | 'wordt'>): string =>
  `${STEPS[soort]}${resultaat ? `: ${resultWord(resultaat)}` : ''}${wordt ? t`; de afspraak ${BECAME[wordt]}` : ''}`;

const NAMED = 3;
/** In a list of agreements the first few names tell enough: nearly every partner is in nearly all of them. */
export const someOf = (names: readonly string[]): string => (names.length <= NAMED + 1 ? listed(names) : t`${names.slice(0, NAMED).join(', ')} en ${names.length - NAMED} andere`);
