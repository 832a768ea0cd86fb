/**
 * A text without the names of people: each known name becomes the seat and organisation of its bearer, each address and telephone number a
 * word. PURE. Every place is told, for a person to look over: a program does not know a nickname, or a name that is also a word.
 */

export interface Bearer {
  /** 'Anouk van Dijk' */
  name: string;
  /** 'bestuurder, Stichting De Zon' */
  as: string;
}

export interface Replaced {
  found: string;
  by: string;
  /** What stands around it, without the name itself. */
  around: string;
}

export interface Unnamed {
  text: string;
  replaced: Replaced[];
  /** First names that stand alone: not replaced, for they may be something else. */
  doubts: string[];
}

const AROUND = 30;
/** Words between a first and a last name. */
const BETWEEN = /^(van|de|der|den|het|ten|ter|te|in|op|'t|von|el|al|la|le|du|da|dos|ben|bin|y)$/i;
const TITLES = '(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Mm]evr\\.|[Dd]hr\\.|[Mm]w\\.|[Dd]rs?\\.|[Mm]r\\.|[Ii]r\\.|[Pp]rof\\.)';
const ADDRESS = { pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, by: '[mailadres]' };
const TELEPHONE = { pattern: /(?<![\p{L}\p{N}])(?:\+31[ -]?|0)[1-9](?:[ -]?\d){8}(?!\d)/gu, by: '[telefoonnummer]' };

export function unnamed(text: string, bearers: readonly Bearer[]): Unnamed {
  const rules = [ADDRESS, TELEPHONE, ...namePatterns(bearers)];
  const marks: { from: number; until: number; by: string }[] = [];
  for (const { pattern, by } of rules) {
    for (const found of text.matchAll(pattern)) {
      const [from, until] = [found.index, found.index + found[0].length];
      if (!marks.some((mark) => from < mark.until && mark.from < until)) marks.push({ from, until, by });
    }
  }
  marks.sort((a, b) => a.from - b.from);
  const pieces = marks.map(({ from }, index) => text.slice(index === 0 ? 0 : marks[index - 1]!.until, from));
  const rest = text.slice(marks.at(-1)?.until ?? 0);
  return {
    text: marks.map(({ by }, index) => pieces[index] + by).join('') + rest,
    replaced: marks.map(({ from, until, by }, index) => ({ found: text.slice(from, until), by, around: `${pieces[index]!.slice(-AROUND)}${by}${(pieces[index + 1] ?? rest).slice(0, AROUND)}`.replace(/\s+/g, ' ').trim() })),
    doubts: doubtsIn(pieces.join(' ') + ' ' + rest, bearers),
  };
}

/** The longest first: of 'mevrouw Van Dijk' not only 'Van Dijk'. */
function namePatterns(bearers: readonly Bearer[]): { pattern: RegExp; by: string }[] {
  const full = [...new Set(bearers.map(({ name }) => name.trim()))].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const last = [...new Set(bearers.map(({ name }) => lastName(name)))].filter((name) => name !== null).sort((a, b) => b.length - a.length);
  return [
    ...full.map((name) => ({ pattern: whole(`(?:${TITLES}\\s+)?${loose(name)}`), by: labelOf(bearers.filter((one) => one.name.trim() === name)) })),
    ...last.map((name) => ({ pattern: whole(`(?:${TITLES}\\s+)?(?:(?:\\p{Lu}\\.\\s?){1,6})?${capitalised(name)}`), by: labelOf(bearers.filter((one) => lastName(one.name) === name)) })),
  ];
}

/** Two who bear one name are told apart by nobody. */
function labelOf(bearers: readonly Bearer[]): string {
  const labels = new Set(bearers.map(({ as }) => as));
  return labels.size === 1 ? [...labels][0]! : 'iemand uit het overleg';
}

/** With the words that belong to it: 'van Dijk'; null for a name of one word, and where the last one has no capital. */
function lastName(name: string): string | null {
  const words = name.trim().split(/\s+/);
  const from = words.findIndex((word, index) => index > 0 && BETWEEN.test(word));
  const start = from > 0 ? from : words.length - 1;
  return start < 1 || !/^\P{Ll}.{2}/u.test(words.at(-1)!) ? null : words.slice(start).join(' ');
}

function doubtsIn(text: string, bearers: readonly Bearer[]): string[] {
  const first = [...new Set(bearers.flatMap(({ name }) => name.trim().split(/\s+/).slice(0, 1)))].filter((word) => word.length > 2);
  return first.filter((word) => whole(escaped(word)).test(text)).sort();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const loose = (name: string): string => name.split(/\s+/).map(escaped).join('\\s+');
/** 'van Dijk' as it may stand after a title or an initial, or at the start of a sentence: 'Van Dijk'. The name's own word has its capital. */
const capitalised = (name: string): string => name.split(/\s+/).map((word) => (BETWEEN.test(word) ? `[${escaped(word[0]!.toLowerCase())}${escaped(word[0]!.toUpperCase())}]${escaped(word.slice(1))}` : escaped(word))).join('\\s+');
const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu');
