import { readFileSync } from 'node:fs';
import { compareSchemes } from './compare.js';
import type { Scheme } from './model.js';
import { changed, leaves, schemeOf, SOUND } from './spec-support.js';

const lines = (after: string): string[] => compareSchemes(schemeOf(SOUND), schemeOf(after)).map(({ text }) => text);

const NAMES = ['zoetermeer', 'westland', 'haarlemmermeer', 'leidschendam-voorburg'];
const shipped = (name: string): Scheme => schemeOf(readFileSync(`workflows/schemes/${name}.yaml`, 'utf8'));
/**
 * With another id it is another thing; what is made up for the example is no rule; another way to fill a seat or chair has other fields; what
 * a deadline is called and its side of the meeting come from its property; a target lies between a least and a most that are the same, or is told with them.
 */
const NO_RULE = /(^|\.)(id|invented|filledBy\.kind|chair\.by|label|direction|perYear\.target)$/;

/** Of each property the first that has a value: which of the list's entries it is makes no difference. */
function onePerProperty(all: ReturnType<typeof leaves>): ReturnType<typeof leaves> {
  const ids = new Set(all.filter(({ path }) => path.endsWith('.id')).map(({ value }) => String(value)));
  const property = ({ path }: { path: string }): string => path.split('.').filter((step) => !ids.has(step) && !/^\d+$/.test(step)).join('.');
  return [...new Map(all.toReversed().map((one) => [property(one), one])).values()];
}

/** The scheme with another value of the same kind at a path of `leaves`. */
function withOther(scheme: Scheme, path: string, value: unknown): Scheme {
  const copy = structuredClone(scheme);
  const steps = path.split('.');
  const last = steps.pop()!;
  const place = steps.reduce<unknown>((node, step) => (Array.isArray(node) ? (node.find((one) => (one as { id?: string }).id === step) ?? node[Number(step)]) : (node as Record<string, unknown>)[step]), copy);
  (place as Record<string, unknown>)[last] = otherThan(value);
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
    ['what else there is to a seat', 'name: De Zon, filledBy: { partner: zon } }', 'name: De Zon, role: directeur, filledBy: { partner: zon } }', ['Platform: de plek ‘De Zon’: ook anders is functie.']],
    ['what else there is to one of a list', 'aim: Elk kind leest', 'aim: Elk kind leest graag', ['Ook anders (ambitie): Taal.']],
    ['what is looked up in the file', 'mailbox: lea@proefstad.example', 'mailbox: post@proefstad.example', ['Ook anders: de postbus.']],
  ])('tells %s', (_, from, to, expected) => {
    expect(lines(changed(from, to)).sort()).toEqual([...expected].sort());
  });

  // Whoever applies a scheme of which nothing is said to be different, is told that it says the same.
  it.each(NAMES)('misses nothing that %s says', (name) => {
    const scheme = shipped(name);
    const silent = onePerProperty(leaves(scheme).filter(({ value }) => value !== null)).filter(({ path }) => !NO_RULE.test(path)).filter(({ path, value }) => compareSchemes(scheme, withOther(scheme, path, value)).length === 0);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('names the body and the seat of what changes, for whoever looks up who sits there', () => {
    const gone = compareSchemes(schemeOf(SOUND), schemeOf(changed('{ id: zon, name: De Zon, filledBy: { partner: zon } }', '{ id: maan, name: De Maan, filledBy: { sector: po } }')));
    expect(gone).toContainEqual(expect.objectContaining({ part: 'plekken', change: 'gone', body: 'platform', seat: 'zon' }));
  });
});
