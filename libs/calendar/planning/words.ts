/** The words of time in Dutch plans, with their abbreviations, and the nearest one to a slip of the pen. PURE. */
import type { RecurrenceUnit } from './model.js';

export type Season = 'voorjaar' | 'zomer' | 'najaar' | 'winter';
export type Noun = RecurrenceUnit | 'school-year' | 'half';

/** Prepositions and the like, by what they do to what follows. */
export type Role = 'from' | 'start' | 'through' | 'until' | 'before' | 'by' | 'after' | 'between' | 'and' | 'dash' | 'in' | 'whole' | 'this' | 'always' | 'every' | 'per' | 'once' | 'skip';

export type Word =
  | { kind: 'month'; month: number }
  | { kind: 'noun'; noun: Noun }
  | { kind: 'number'; value: number }
  /** -1: the last. */
  | { kind: 'ordinal'; value: number }
  | { kind: 'part'; part: 'begin' | 'medio' | 'eind' }
  | { kind: 'season'; season: Season }
  | { kind: 'holiday'; name: string }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'rhythm'; every: number; unit: RecurrenceUnit }
  | { kind: 'role'; role: Role };

const MONTHS = ['januari jan', 'februari feb febr', 'maart mrt', 'april apr', 'mei', 'juni jun', 'juli jul', 'augustus aug', 'september sep sept', 'oktober okt', 'november nov', 'december dec'];
const WEEKDAYS = ['maandag ma', 'dinsdag di', 'woensdag wo', 'donderdag do', 'vrijdag vr', 'zaterdag za', 'zondag zo'];
const NOUNS: Record<Noun, string> = {
  week: 'week weken wk',
  month: 'maand maanden',
  quarter: 'kwartaal kwartalen kwart kwrt kw',
  'half-year': 'halfjaar',
  year: 'jaar kalenderjaar',
  'school-year': 'schooljaar sj cursusjaar',
  half: 'helft',
};
const ROLES: Record<Role, string> = {
  from: 'vanaf sinds ingaande miv',
  start: 'start',
  through: 'tm tem',
  until: 'tot',
  before: 'voor',
  by: 'uiterlijk',
  after: 'na',
  between: 'tussen',
  and: 'en of',
  dash: '',
  in: 'in van gedurende tijdens',
  whole: 'heel hele gehele',
  this: 'dit',
  always: 'doorlopend continu jaarrond permanent structureel',
  every: 'elk elke ieder iedere',
  per: 'per',
  once: 'eens eenmaal',
  skip: 'de het een door',
};
const HOLIDAYS: Readonly<Record<string, string>> = { zomervakantie: 'zomervakantie', herfstvakantie: 'herfstvakantie', kerstvakantie: 'kerstvakantie', voorjaarsvakantie: 'voorjaarsvakantie', krokusvakantie: 'voorjaarsvakantie', meivakantie: 'meivakantie' };
const SEASONS: Readonly<Record<string, Season>> = { voorjaar: 'voorjaar', lente: 'voorjaar', zomer: 'zomer', najaar: 'najaar', herfst: 'najaar', winter: 'winter' };
const PARTS = { begin: 'begin', medio: 'medio half halverwege midden', eind: 'eind einde' } as const;
const NUMBERS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
const RHYTHMS: Readonly<Record<string, [every: number, unit: RecurrenceUnit]>> = {
  wekelijks: [1, 'week'], wekelijkse: [1, 'week'], tweewekelijks: [2, 'week'], maandelijks: [1, 'month'], maandelijkse: [1, 'month'], tweemaandelijks: [2, 'month'], driemaandelijks: [3, 'month'], halfjaarlijks: [1, 'half-year'], jaarlijks: [1, 'year'], jaarlijkse: [1, 'year'],
};

const WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...MONTHS.flatMap((names, index) => each(names, { kind: 'month', month: index + 1 })),
  ...WEEKDAYS.flatMap((names, index) => each(names, { kind: 'weekday', weekday: index + 1 })),
  ...NUMBERS.slice(1).map((name, index): [string, Word] => [name, { kind: 'number', value: index + 2 }]),
  ...ORDINALS.map((name, index): [string, Word] => [name, { kind: 'ordinal', value: index + 1 }]),
  ['laatste', { kind: 'ordinal', value: -1 }],
  ...entries(NOUNS).flatMap(([noun, names]) => each(names, { kind: 'noun', noun })),
  ...entries(ROLES).flatMap(([role, names]) => each(names, { kind: 'role', role })),
  ...entries(PARTS).flatMap(([part, names]) => each(names, { kind: 'part', part })),
  ...entries(HOLIDAYS).flatMap(([word, name]) => each(word, { kind: 'holiday', name })),
  ...entries(SEASONS).flatMap(([word, season]) => each(word, { kind: 'season', season })),
  ...entries(RHYTHMS).flatMap(([word, [every, unit]]) => each(word, { kind: 'rhythm', every, unit })),
]);

/** Shorter words have neighbours that are words of their own ('maart' and 'kaart'). */
const SHORTEST_MENDED = 6;
const MENDABLE = [...WORDS.keys()].filter((word) => word.length >= SHORTEST_MENDED);

/** @param word lower case, without its full stop; null for what is no word of time */
export function wordOf(word: string): Word | null {
  const exact = WORDS.get(word);
  if (exact) return exact;
  if (word.length < SHORTEST_MENDED - 1) return null;
  const near = MENDABLE.filter((candidate) => oneSlip(word, candidate));
  return near.length === 1 ? WORDS.get(near[0]!)! : null;
}

/** One letter too many, too few or wrong, or two in the wrong order. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}

function each(names: string, word: Word): [string, Word][] {
  return names.split(' ').filter(Boolean).map((name) => [name, word]);
}

function entries<K extends string, V>(table: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(table) as [K, V][];
}
