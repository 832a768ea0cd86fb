/** From the text under "planning" to its words of time. PURE. */
import { Misread } from './misread.js';
import { wordOf, type Word } from './words.js';

export type Token =
  | Word
  | { kind: 'year'; year: number }
  /** A school year, by the year in which it begins. */
  | { kind: 'school-years'; first: number }
  | { kind: 'date'; year: number; month: number; day: number }
  | { kind: 'month-year'; year: number; month: number }
  | { kind: 'quarter'; value: number }
  | { kind: 'half'; value: number }
  /** '4x', '4 keer' */
  | { kind: 'times'; value: number };

type Reading = (match: RegExpExecArray, before: Token | undefined) => Token | null;

const dash: Token = { kind: 'role', role: 'dash' };
const and: Token = { kind: 'role', role: 'and' };
const role = (name: Extract<Word, { kind: 'role' }>['role']): Token => ({ kind: 'role', role: name });

/** Tried in this order, at the beginning of what is left; the first that reads something wins. */
const READINGS: readonly [RegExp, Reading][] = [
  [/^(20\d\d)-(\d\d)-(\d\d)(?!\d)/, ([, year, month, day]) => ({ kind: 'date', year: Number(year), month: Number(month), day: Number(day) })],
  [/^(\d\d?)([-/.])(\d\d?)\2(20\d\d|\d\d)(?!\d)/, ([, day, , month, year]) => ({ kind: 'date', year: fullYear(year!), month: Number(month), day: Number(day) })],
  [/^('?)(20\d\d|\d\d)\s?[-/]\s?'?(20\d\d|\d\d)(?![\d/])(?!-\d)/, schoolYears],
  [/^(0?[1-9]|1[0-2])[-/](20\d\d)(?!\d)/, ([, month, year]) => ({ kind: 'month-year', year: Number(year), month: Number(month) })],
  [/^20\d\d(?!\d)/, ([year]) => ({ kind: 'year', year: Number(year) })],
  [/^'(\d\d)(?!\d)/, ([, year]) => ({ kind: 'year', year: fullYear(year!) })],
  // 'okt-21', and not 'okt - 21 november'
  [/^-(\d\d)(?!\d)(?!\s*\p{L})/u, ([, year], before) => (before?.kind === 'month' ? { kind: 'year', year: fullYear(year!) } : null)],
  [/^[qk]\s?([1-4])(?![\p{L}\d])/u, ([, quarter]) => ({ kind: 'quarter', value: Number(quarter) })],
  [/^h\s?([12])(?![\p{L}\d])/u, ([, half]) => ({ kind: 'half', value: Number(half) })],
  [/^([1-4])(?:e|ste|de)(?!\p{L})/u, ([, value]) => ({ kind: 'ordinal', value: Number(value) })],
  [/^(\d\d?|een|twee|drie|vier|vijf|zes)\s?(?:x|keer|maal)(?!\p{L})/u, ([, value]) => ({ kind: 'times', value: /\d/.test(value!) ? Number(value) : (wordOf(value!) as { value?: number }).value ?? 1 })],
  [/^(?:t\/m|t\.?e\.?m\.?|tot en met)(?!\p{L})/u, () => role('through')],
  [/^(?:m\.?i\.?v\.?|met ingang van)(?!\p{L})/u, () => role('from')],
  [/^om de (week|maand)(?!\p{L})/u, ([, unit]) => ({ kind: 'rhythm', every: 2, unit: unit === 'week' ? 'week' : 'month' })],
  [/^om de(?!\p{L})/u, () => role('every')],
  [/^half jaar(?!\p{L})/u, () => ({ kind: 'noun', noun: 'half-year' })],
  [/^\d\d?(?!\d)/, ([value]) => ({ kind: 'number', value: Number(value) })],
  [/^-+/, () => dash],
  [/^[/,&+]/, () => and],
];

/** @throws Misread at a word or number that has nothing to do with time */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let rest = plain(text);
  while (rest !== '') {
    const [token, length] = next(rest, tokens.at(-1));
    if (token.kind !== 'role' || token.role !== 'skip') tokens.push(token);
    rest = rest.slice(length).replace(/^[\s.:]+/, '');
  }
  return tokens;
}

function next(rest: string, before: Token | undefined): [Token, length: number] {
  for (const [pattern, read] of READINGS) {
    const match = pattern.exec(rest);
    const token = match && read(match, before);
    if (token) return [token, match[0].length];
  }
  const letters = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  const word = letters === '' ? null : wordOf(letters);
  if (word) return [word, letters.length];
  throw new Misread('no-period');
}

/** Lower case, without accents, one kind of dash, quote and space. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u2018\u2019\u02bc`]/g, "'").replace(/\s+/g, ' ').replace(/^[\s.,:;]+|[\s.,:;]+$/g, '');

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** '2021-2022', '2021/22', "'21-'22"; two bare pairs of digits ('21/22') only behind the word schooljaar. */
function schoolYears([, quote, one, other]: RegExpExecArray, before: Token | undefined): Token | null {
  const named = before?.kind === 'noun' && before.noun === 'school-year';
  if (one!.length === 2 && (other!.length === 4 || (!named && quote === ''))) return null;
  const [first, second] = [fullYear(one!), fullYear(other!)];
  if (second === first + 1) return { kind: 'school-years', first };
  if (named || other!.length === 4) throw new Misread('no-school-year');
  return null;
}
