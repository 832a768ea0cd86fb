/** Vernietigingslijsten in the reader's words. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { plainDay } from '../../format/dates';
import { t } from '../../language/t';

export type List = Schemas['Vernietigingslijst'];
export type Rule = List['lijst'][number];

const WORDS: Record<List['status'], { text: string; tone: Tone }> = {
  voorgesteld: { text: t`Wacht op goedkeuring`, tone: 'busy' },
  'wordt-verwijderd': { text: t`Wordt verwijderd`, tone: 'busy' },
  gestopt: { text: t`Halverwege gestopt`, tone: 'bad' },
  verwijderd: { text: t`Verwijderd`, tone: 'good' },
  ingetrokken: { text: t`Ingetrokken`, tone: 'quiet' },
};
export const stateWord = (status: List['status']): { text: string; tone: Tone } => WORDS[status];

/** 'van 30 augustus 2021 tot en met 31 december 2021'; one day by itself. */
export const span = ({ van, totEnMet }: Pick<Rule, 'van' | 'totEnMet'>): string => (van === totEnMet ? plainDay(van) : t`${plainDay(van)} tot en met ${plainDay(totEnMet)}`);

/** What becomes, or became, of a rule. */
export function ruleWord({ uitgezonderd, klaar, verwijderd, aantal }: Pick<Rule, 'uitgezonderd' | 'klaar' | 'verwijderd' | 'aantal'>, status: List['status']): { text: string; tone: Tone } {
  if (uitgezonderd) return { text: t`Blijft`, tone: 'quiet' };
  if (status === 'voorgesteld') return { text: t`Voorgesteld`, tone: 'busy' };
  if (status === 'ingetrokken') return { text: t`Niet verwijderd`, tone: 'quiet' };
  if (!klaar) return { text: t`Wordt verwijderd`, tone: 'busy' };
  if (verwijderd === 0) return { text: t`Bleef: weer nodig`, tone: 'quiet' };
  return { text: verwijderd === aantal ? t`Verwijderd` : t`${verwijderd} verwijderd`, tone: 'good' };
}
