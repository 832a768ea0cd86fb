/** Agreements in the reader's words. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';

type Agreement = Schemas['Afspraak'];
const RESULTS = { bereikt: 'bereikt', deels: 'deels bereikt', niet: 'niet bereikt' } as const;
export const resultWord = (result: keyof typeof RESULTS): string => RESULTS[result];

/** How an agreement stands: what it brought last, or when it is to be evaluated. */
export function agreementWord({ status, teLaat, laatsteResultaat }: Pick<Agreement, 'status' | 'teLaat' | 'laatsteResultaat'>): { text: string; tone: Tone } {
  if (status === 'beeindigd') return { text: laatsteResultaat ? `Beëindigd, ${resultWord(laatsteResultaat)}` : 'Beëindigd', tone: 'quiet' };
  if (teLaat) return { text: 'Evaluatie te laat', tone: 'bad' };
  return laatsteResultaat ? { text: `Geldt, laatst ${resultWord(laatsteResultaat)}`, tone: laatsteResultaat === 'bereikt' ? 'good' : 'busy' } : { text: 'Geldt', tone: 'good' };
}

const STEPS: Record<Schemas['AfspraakVolledig']['geschiedenis'][number]['soort'], string> = { vastgelegd: 'Vastgelegd', herzien: 'Herzien', geevalueerd: 'Geëvalueerd', beeindigd: 'Beëindigd' };
const BECAME = { voortgezet: 'gaat door', herzien: 'is herzien', beeindigd: 'is beëindigd' } as const;

/** 'Geëvalueerd: deels bereikt; de afspraak gaat door' */
export const stepWord = ({ soort, resultaat, wordt }: Pick<Schemas['AfspraakVolledig']['geschiedenis'][number], 'soort' | 'resultaat' | 'wordt'>): string =>
  `${STEPS[soort]}${resultaat ? `: ${resultWord(resultaat)}` : ''}${wordt ? `; de afspraak ${BECAME[wordt]}` : ''}`;
