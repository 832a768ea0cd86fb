/** An annual plan in the reader's words and amounts. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { t } from '../../language/t';

type Plan = Schemas['Jaarplan'];

const STATES: Record<Plan['status'], { text: string; tone: Tone }> = {
  schrijven: { text: t`Wordt geschreven`, tone: 'busy' },
  afstemmen: { text: t`Wordt afgestemd`, tone: 'busy' },
  vaststellen: { text: t`Ligt voor bij de besturen`, tone: 'busy' },
  'raad-informeren': { text: t`Vastgesteld; de raad wordt geïnformeerd`, tone: 'good' },
  uitvoeren: { text: t`Wordt uitgevoerd`, tone: 'good' },
  evalueren: { text: t`Wordt geëvalueerd`, tone: 'busy' },
  afgesloten: { text: t`Afgesloten`, tone: 'quiet' },
  'niet-tot-stand-gekomen': { text: t`Niet tot stand gekomen`, tone: 'bad' },
};
export const planWord = (status: Plan['status']): { text: string; tone: Tone } => STATES[status];

const WHOLE = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const WITH_CENTS = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
/** '€ 12.500'; cents only where there are any. @param cents minor currency units */
export const euros = (cents: number): string => (cents % 100 === 0 ? WHOLE : WITH_CENTS).format(cents / 100).replace(/\u00a0/g, ' ');

type Action = Plan['regels'][number]['acties'][number];

/** What stands in the budget column: the amount, or what people wrote instead. */
export const budgetOf = ({ budgetCenten, budgetTekst }: Pick<Action, 'budgetCenten' | 'budgetTekst'>): string => [budgetCenten === null ? null : euros(budgetCenten), budgetTekst].filter((part) => part !== null && part !== '').join(', ');

/** How an action stands on a day: done, late when its period is over, or ahead. */
export function actionWord({ gereedOp, totEnMet }: Pick<Action, 'gereedOp' | 'totEnMet'>, today: string): { text: string; tone: Tone } | null {
  if (gereedOp) return { text: t`Gereed`, tone: 'good' };
  return totEnMet !== null && totEnMet < today ? { text: t`Te laat`, tone: 'bad' } : null;
}

/** An earlier text: to be read, whatever could be done with the newest. */
export const onlyToRead = (plan: Plan): Plan => ({
  ...plan,
  mogelijk: [],
  vaststellingen: plan.vaststellingen.map((one) => ({ ...one, magVaststellen: false, namens: [] })),
  regels: plan.regels.map((line) => ({ ...line, magWijzigen: false, acties: line.acties.map((action) => ({ ...action, magAfhandelen: false })) })),
});
