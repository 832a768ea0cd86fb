/** What somebody typed to search by. PURE. */

/** More words than this narrow nothing any further. */
const MOST_WORDS = 8;

/** Letters and figures only, in lower case; what is shorter than two says nothing. */
export const wordsOf = (text: string): string[] => [...new Set(text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])].slice(0, MOST_WORDS);

/** For PostgreSQL: every word, each as a beginning, so that 'inspect' finds 'inspectie'. */
export const queryOf = (words: readonly string[]): string => words.map((word) => `${word}:*`).join(' & ');

/** For ILIKE: anywhere in a word, because Dutch writes words together. */
export const patternsOf = (words: readonly string[]): string[] => words.map((word) => `%${word}%`);

/** Of a long text the part in which one of the words stands first, on whole words; about `length` letters. */
export function excerptOf(text: string, words: readonly string[], length = 200): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= length) return whole;
  const low = whole.toLowerCase();
  const places = words.map((word) => low.indexOf(word)).filter((at) => at >= 0);
  const around = Math.max(0, Math.min(...(places.length > 0 ? places : [0]), whole.length) - Math.floor(length / 3));
  const start = around === 0 ? 0 : whole.indexOf(' ', around) + 1;
  const end = whole.length - start <= length ? whole.length : whole.lastIndexOf(' ', start + length);
  return `${start > 0 ? '… ' : ''}${whole.slice(start, end > start ? end : start + length)}${end < whole.length ? ' …' : ''}`;
}
