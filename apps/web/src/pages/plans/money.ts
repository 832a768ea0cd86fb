/** Amounts as people type them, and what a line and the plan come to. PURE. */
import type { Schemas } from '../../api/client';

/** '1.250', '€ 1.250,50', '1250,5' in cents; null: no amount. Points part thousands. */
export function centsIn(text: string): number | null {
  const written = text.replace(/[€\s]/g, '').replace(/,-$/, '');
  if (!/^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/.test(written)) return null;
  const [whole = '', part = ''] = written.replaceAll('.', '').split(',');
  return Number(whole) * 100 + Number(part.padEnd(2, '0') || '0');
}

/** As it stands in a field: '1.250' or '1.250,50'. */
export function typed(cents: number | null): string {
  if (cents === null) return '';
  const whole = new Intl.NumberFormat('nl-NL').format(Math.trunc(cents / 100));
  return cents % 100 === 0 ? whole : `${whole},${String(cents % 100).padStart(2, '0')}`;
}

/** What stands in a budget column: an amount, words, or an amount and words ('€ 4.000, uit NPO'). */
export function budgetIn(text: string): { budgetCenten: number | null; budgetTekst: string | null } {
  const written = text.trim();
  if (written === '') return { budgetCenten: null, budgetTekst: null };
  const cents = centsIn(written);
  if (cents !== null) return { budgetCenten: cents, budgetTekst: null };
  const both = /^(€\s*[\d.]+(?:,\d{1,2})?)[,\s]+(\S.*)$/.exec(written);
  const amount = both ? centsIn(both[1]!) : null;
  return amount === null ? { budgetCenten: null, budgetTekst: written } : { budgetCenten: amount, budgetTekst: both![2]! };
}

export interface Sums {
  cost: number;
  covered: number;
  /** What is left for the LEA's budget. */
  lea: number;
}

/** The whole plan as it becomes when one line costs this. */
export function planWith(regels: readonly Pick<Schemas['Jaarplan']['regels'][number], 'id' | 'kostenCenten' | 'gedektCenten' | 'leaCenten'>[], lineId: string, line: Sums): Sums {
  const others = regels.filter(({ id }) => id !== lineId);
  const sum = (of: (one: (typeof others)[number]) => number): number => others.reduce((total, one) => total + of(one), 0);
  return { cost: sum(({ kostenCenten }) => kostenCenten) + line.cost, covered: sum(({ gedektCenten }) => gedektCenten) + line.covered, lea: sum(({ leaCenten }) => leaCenten) + line.lea };
}
