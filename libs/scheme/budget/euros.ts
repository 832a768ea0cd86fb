/** Amounts are whole cents everywhere; a file and a reader see euros. PURE. */

/** @param euros with at most two decimals; rounding mends what binary fractions leave */
export const centsOf = (euros: number): number => Math.round(euros * 100);

/** '€ 32.500', '€ 1.250,50', '-€ 10' */
export function formatEuros(cents: number): string {
  const [whole, rest] = [Math.floor(Math.abs(cents) / 100), Math.abs(cents) % 100];
  return `${cents < 0 ? '-' : ''}€ ${String(whole).replace(/\B(?=(\d{3})+$)/g, '.')}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}
