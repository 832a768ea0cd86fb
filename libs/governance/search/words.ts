/** What somebody typed to search by. PURE. */

/** More words than this narrow nothing any further. */
const MOST_WORDS = 8;

/** Letters and figures only, in lower case; what is shorter than two says nothing. */
export const wordsOf = (text: string): string[] => [...new Set(text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])].slice(0, MOST_WORDS);

/** For PostgreSQL: every word, each as a beginning, so that 'inspect' finds 'inspectie'. */
export const queryOf = (words: readonly string[]): string => words.map((word) => `${word}:*`).join(' & ');

/** For ILIKE: anywhere in a word, because Dutch writes words together. */
export const patternsOf = (words: readonly string[]): string[] => words.map((word) => `%${word}%`);
