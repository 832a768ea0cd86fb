/** A figure as people type it: "ca. 25%", "1.250", "1 op de 10", "3,8 procent (2025)". PURE. */

const DIGITS = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const ONE_IN = new RegExp(`(?<!\\d)(${DIGITS}) op (?:de )?(${DIGITS})(?!\\d)`, 'u');
const FIGURE = new RegExp(`(?<![\\d.,])(-?(?:${DIGITS}))(?![\\d])`, 'gu');
// A year that dates the figure is not the figure.
const YEAR = /\(?(?:in |per |eind |medio )?(?<!\d)(?:19|20)\d\d(?:[-/]\d{2,4})?(?![\d,%])\)?/gu;

/** A figure needs no more; what stands beyond this is not read. */
const LONGEST = 200;

/** The value, a percentage as its number; null where there is no figure, or more than one. */
export function amountIn(written: string): number | null {
  const text = written.slice(0, LONGEST);
  const share = ONE_IN.exec(text);
  if (share !== null) {
    const [part, whole] = [numberOf(share[1]!), numberOf(share[2]!)];
    return whole === 0 ? null : (100 * part) / whole;
  }
  const figures = [...text.replace(YEAR, ' ').matchAll(FIGURE)];
  return figures.length === 1 ? numberOf(figures[0]![1]!) : null;
}

/** Dutch figures: a point before each three digits, a comma before what is less than one; a lone point followed by other than three digits is a comma too. */
const numberOf = (digits: string): number => Number(/^-?\d{1,3}(?:\.\d{3})+(?:,|$)/.test(digits) ? digits.replaceAll('.', '').replace(',', '.') : digits.replace(',', '.'));
