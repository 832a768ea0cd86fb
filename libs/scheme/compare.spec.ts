import { compareSchemes } from './compare.js';
import { changed, schemeOf, SOUND } from './spec-support.js';

const lines = (after: string): string[] => compareSchemes(schemeOf(SOUND), schemeOf(after)).map(({ text }) => text);

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
    ['what is looked up in the file', 'mailbox: lea@proefstad.example', 'mailbox: post@proefstad.example', ['Ook anders: de postbus.']],
  ])('tells %s', (_, from, to, expected) => {
    expect(lines(changed(from, to)).sort()).toEqual([...expected].sort());
  });

  it('names the body and the seat of what changes, for whoever looks up who sits there', () => {
    const gone = compareSchemes(schemeOf(SOUND), schemeOf(changed('{ id: zon, name: De Zon, filledBy: { partner: zon } }', '{ id: maan, name: De Maan, filledBy: { sector: po } }')));
    expect(gone).toContainEqual(expect.objectContaining({ part: 'plekken', change: 'gone', body: 'platform', seat: 'zon' }));
  });
});
