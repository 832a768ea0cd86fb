import { readFileSync } from 'node:fs';
import { compareSchemes } from './compare.js';
import type { Scheme } from './model.js';
import { changed, schemeOf, SOUND } from './spec-support.js';

const lines = (after: string): string[] => compareSchemes(schemeOf(SOUND), schemeOf(after)).map(({ text }) => text);

const NAMES = ['zoetermeer', 'westland', 'haarlemmermeer', 'leidschendam-voorburg'];
/**
 * With another id it is another thing; what is made up for the example is no rule; another way to fill a seat or chair has other fields; which side of the
 * meeting a deadline is on comes from its property, when a body meets before another from its deadline and what that is called from its name, and whether somebody does a secretary's work until one
 * is chosen from the other bodies; a target lies between a least and a most that are the same, or is told with them.
 */
const NO_RULE = /(^|\.)(id|invented|filledBy\.kind|chair\.by|direction|meetsBefore\.(startTime|before\.label)|secretaryUntilChosen|perYear\.target)$/;

interface Value {
  /** 'bodies.seats.name': which of a list's entries it is in makes no difference. */
  property: string;
  steps: string[];
  value: unknown;
}

/** Every value in it, lists and objects too. */
function values({ provenance: _, warnings: __, ...rest }: Scheme): Value[] {
  const walk = (value: unknown, property: string, steps: string[]): Value[] => {
    const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return [{ property, steps, value }, ...below.flatMap(([key, child]) => walk(child, Array.isArray(value) ? property : `${property}${property && '.'}${key}`, [...steps, key]))];
  };
  return walk(rest, '', []);
}

const SCHEMES = new Map(NAMES.map((name) => [name, schemeOf(readFileSync(`workflows/schemes/${name}.yaml`, 'utf8'))]));
/** What a property holds where it holds something: in the scheme itself, or else in another. */
const heldIn = (scheme: Scheme): ReadonlyMap<string, unknown> => new Map([...SCHEMES.values(), scheme].flatMap(values).filter(({ value }) => value !== null).map(({ property, value }) => [property, value]));

/** Of each property the first value, and the first place where there is none. */
const ofEachProperty = (scheme: Scheme): Value[] => {
  const singles = values(scheme).filter(({ property, value }) => (typeof value !== 'object' || value === null) && !NO_RULE.test(property));
  return [...new Map(singles.toReversed().map((one) => [`${one.property} ${one.value === null}`, one])).values()];
};

/** The scheme with another value of the same kind there. */
function withOther(scheme: Scheme, { property, steps, value }: Value, held: ReadonlyMap<string, unknown>): Scheme {
  const copy = structuredClone(scheme);
  const place = steps.slice(0, -1).reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], copy);
  (place as Record<string, unknown>)[steps.at(-1)!] = value === null ? structuredClone(held.get(property) ?? 'iets') : otherThan(value);
  return copy;
}

const UNITS = ['calendar-days', 'working-days', 'weeks'];

function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  if (UNITS.includes(text)) return UNITS.find((unit) => unit !== text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return '2001-02-03';
  if (/^\d\d:\d\d$/.test(text)) return '23:59';
  return `${text} anders`;
}

describe('a new version of a scheme', () => {
  it('that says the same changes nothing', () => {
    expect(lines(SOUND)).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    ['a deadline', 'call: { weeks: 6', 'call: { weeks: 5', ['Platform, oproep: was 6 weken voor de vergadering, om 09.00 uur; wordt 5 weken voor de vergadering, om 09.00 uur.', 'Stuurgroep, oproep: was 6 weken voor de vergadering, om 09.00 uur; wordt 5 weken voor de vergadering, om 09.00 uur.']],
    ['meetings per year', 'perYear: { min: 4, max: 6, target: 5 }', 'perYear: { min: 4, max: 4, target: 4 }', ['Stuurgroep, hoe vaak: was 4 tot 6 keer per schooljaar; het streven is 5; wordt 4 keer per schooljaar.']],
    ['who fixes the agenda', 'fixedBy: chair', 'fixedBy: secretary', ['Platform', 'Stuurgroep'].map((name) => `${name}, wie de agenda vaststelt: was de voorzitter, op voorstel van de secretaris; wordt de secretaris.`)],
    ['a seat that comes', '      - { id: zon, name: De Zon, filledBy: { partner: zon } }', '      - { id: zon, name: De Zon, filledBy: { partner: zon } }\n      - { id: po, name: Nog een bestuur, filledBy: { sector: po } }', ['Platform: nieuwe plek ‘Nog een bestuur’: iemand uit de sector Primair onderwijs.']],
    ['a seat by another id', '{ id: zon, name: De Zon, filledBy: { partner: zon } }', '{ id: maan, name: De Zon, filledBy: { partner: zon } }', ['Platform: de plek ‘De Zon’ vervalt.', 'Platform: nieuwe plek ‘De Zon’: iemand van De Zon.']],
    ['a seat that is filled otherwise', 'filledBy: { partner: zon }', 'filledBy: { sector: po }', ['Platform: de plek ‘De Zon’ wordt anders gevuld: was iemand van De Zon; wordt iemand uit de sector Primair onderwijs.']],
    ['an overleg by another name', 'name: Platform', 'name: Besturenoverleg', ['Platform heet voortaan Besturenoverleg.']],
    ['a question', 'questions: [{ id: taal-1, text: Hoe? }]', 'questions: [{ id: taal-2, text: Wanneer? }]', ['Vervalt (vraagstuk): Hoe?', 'Nieuw (vraagstuk): Wanneer?']],
    ['its end', 'until: null', 'until: 2028-07-31', ['Looptijd: was vanaf 1 augustus 2024, zonder einddatum; wordt van 1 augustus 2024 tot en met 31 juli 2028.']],
    ['what kind of overleg it is', 'kind: platform', 'kind: regiegroep', ['Platform, soort: was bestuurlijk overleg; wordt regiegroep.']],
    ['what else there is to a seat', 'name: De Zon, filledBy: { partner: zon } }', 'name: De Zon, role: directeur, filledBy: { partner: zon } }', ['Platform: de plek ‘De Zon’: ook anders: de functie.']],
    ['what else there is to one of a list', 'aim: Elk kind leest', 'aim: Elk kind leest graag', ['Ook anders (ambitie): Taal.']],
    ['what is looked up in the file', 'mailbox: lea@proefstad.example', 'mailbox: post@proefstad.example', ['Ook anders: de postbus.']],
  ])('tells %s', (_, from, to, expected) => {
    expect(lines(changed(from, to)).sort()).toEqual([...expected].sort());
  });

  it.each<[string, string, string, string[]]>([
    ['that comes', '[]', '[{ id: extra, name: Themadag, perYear: 1, durationMinutes: 240, digital: false }]', ['nieuwe extra vergadering ‘Themadag’: één keer per jaar, 240 minuten.']],
    ['that goes', '[{ id: extra, name: Themadag, perYear: null, durationMinutes: 60, digital: true }]', '[]', ['de extra vergadering ‘Themadag’ vervalt.']],
    ['of another length, more often, and on screen', '[{ id: extra, name: Themadag, perYear: 1, durationMinutes: 240, digital: false }]', '[{ id: extra, name: Themadag, perYear: null, durationMinutes: 90, digital: true }]', ['de extra vergadering ‘Themadag’: was één keer per jaar, 240 minuten; wordt zo vaak als nodig, 90 minuten, digitaal.']],
    ['by another name', '[{ id: extra, name: Themadag, perYear: 1, durationMinutes: 240, digital: false }]', '[{ id: extra, name: Studiedag, perYear: 1, durationMinutes: 240, digital: false }]', ['de extra vergadering ‘Themadag’ heet voortaan ‘Studiedag’.']],
  ])('tells of an extra meeting %s', (_, from, to, expected) => {
    const having = (extra: string): Scheme => schemeOf(changed('    chair: { by: seat, seat: wethouder }', `    chair: { by: seat, seat: wethouder }\n    optionalMeetings: ${extra}`));
    const found = compareSchemes(having(from), having(to));
    expect(found.map(({ text }) => text)).toEqual(expected.map((text) => `Platform: ${text}`));
    expect(found.map(({ part, body }) => [part, body])).toEqual([['vergaderingen', 'platform']]);
  });

  // Whoever applies a scheme of which nothing is said to be different, is told that it says the same.
  it.each([...SCHEMES])('misses nothing that %s says', (_, scheme) => {
    const [tried, held] = [ofEachProperty(scheme), heldIn(scheme)];
    expect(tried.length).toBeGreaterThan(150);
    expect(tried.filter((value) => compareSchemes(scheme, withOther(scheme, value, held)).length === 0).map(({ property, value }) => `${property}: ${String(value)}`)).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    ['an office', 'wethouder onderwijs', 'wethouder jeugd', ['Platform: de plek ‘Wethouder’ wordt anders gevuld: was wie wethouder onderwijs is; wordt wie wethouder jeugd is.']],
    ['a secretary', 'secretary: null', 'secretary: zon', ['Platform, secretaris: was de leden kiezen iemand; wordt plek ‘De Zon’.', 'Stuurgroep, secretaris: was de leden kiezen iemand; wordt de leden kiezen iemand; tot dan is het De Zon (van Platform).']],
  ])('is told once: %s', (_, from, to, expected) => {
    expect(lines(changed(from, to))).toEqual(expected);
  });

  it('tells the sector of a partner once, not of each of its seats', () => {
    const open = SOUND.replace('    coverage: [po]\n', '');
    expect(compareSchemes(schemeOf(open), schemeOf(open.replace('sector: po }]', 'sector: vo }]'))).map(({ text }) => text)).toEqual(['Ook anders (partner): De Zon.']);
  });

  it('names the body and the seat of what changes, for whoever looks up who sits there', () => {
    const gone = compareSchemes(schemeOf(SOUND), schemeOf(changed('{ id: zon, name: De Zon, filledBy: { partner: zon } }', '{ id: maan, name: De Maan, filledBy: { sector: po } }')));
    expect(gone).toContainEqual(expect.objectContaining({ part: 'plekken', change: 'gone', body: 'platform', seat: 'zon' }));
  });
});
