import fc from 'fast-check';
import { parseScheme } from '../parse.js';
import { complete, KEYS, QUESTIONS, REGIONS, SECTORS, WEEKDAYS, type Answers } from './questions.js';
import { schemeText } from './file.js';

const ANSWERS: Partial<Answers> = { gemeente: "'s-Gravenmoer", vanaf: '2025-08-01', postbus: 'lea@gravenmoer.example', partners: 'De Zon (po); Het College: vmbo, havo & vwo (vo)', ambities: 'Taal; Gelijke kansen' };
const schemeOf = (given: Partial<Answers>) => {
  const { answers, problems } = complete(given);
  const parsed = parseScheme(schemeText(answers), 'nieuw.yaml');
  if (problems.length > 0 || !parsed.ok) throw new Error([...problems, ...(parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`))].join('\n'));
  return parsed.scheme;
};

describe('a file from a dozen questions', () => {
  it('takes what was answered, and proposes the rest', () => {
    const scheme = schemeOf(ANSWERS);
    expect(scheme).toMatchObject({ id: 's-gravenmoer', municipality: { name: "'s-Gravenmoer" }, period: { from: '2025-08-01', until: null }, warnings: [] });
    expect(scheme.partners.map(({ id, sector }) => [id, sector])).toEqual([['gemeente-s-gravenmoer', 'gemeente'], ['de-zon', 'po'], ['het-college-vmbo-havo-vwo', 'vo']]);
    expect(scheme.bodies.map(({ id }) => id)).toEqual(['platform', 'stuurgroep']);
    expect(scheme.bodies[1]!.seats.map(({ id }) => id)).toEqual(['eigenaar-taal', 'eigenaar-gelijke-kansen', 'secretaris']);
  });

  it('has an agendacommissie where there is one, and no stuurgroep where there is none', () => {
    const { bodies } = schemeOf({ ...ANSWERS, agendacommissie: 'ja', stuurgroep: '0' });
    expect(bodies.map(({ id }) => id)).toEqual(['platform', 'agendacommissie']);
    expect(bodies[0]!.agenda).toMatchObject({ preparedBy: 'agendacommissie', fixedBy: 'agendacommissie' });
  });

  it('has no problems and no warnings, whatever is answered', () => {
    const name = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).map((text) => `A${text.replace(/[;\p{Cc}\p{Cs}\p{Z}]/gu, ' ')}`.trim());
    const partner = fc.tuple(name, fc.constantFrom(...Object.keys(SECTORS))).map(([who, sector]) => `${who} (${sector})`);
    const number = (min: number, max: number) => fc.integer({ min, max }).map(String);
    const answers = fc.record({
      gemeente: name,
      vanaf: fc.constant('2025-08-01'),
      tot: fc.constantFrom('', '2029-07-31'),
      postbus: fc.constant('lea@gemeente.example'),
      regio: fc.constantFrom(...REGIONS),
      partners: fc.uniqueArray(partner, { minLength: 1, maxLength: 12, selector: (part) => part.toLowerCase() }).map((parts) => parts.join('; ')),
      ambities: fc.uniqueArray(name, { minLength: 1, maxLength: 6, selector: (part) => part.toLowerCase() }).map((parts) => parts.join('; ')),
      overleg: name,
      keren: number(1, 8),
      stuurgroep: number(0, 8),
      agendacommissie: fc.constantFrom('ja', 'nee'),
      weekdag: fc.constantFrom(...WEEKDAYS),
      stukken: number(5, 21),
      verslag: number(7, 42),
    });
    fc.assert(fc.property(answers, (given) => schemeOf(given).warnings.length === 0), { numRuns: 60 });
  });
});

describe('answers that cannot be', () => {
  it('are all named at once', () => {
    expect(complete({ gemeente: '!', vanaf: '1 augustus', regio: 'oost', partners: 'De Zon', keren: 99, kleur: 'rood' }).problems).toEqual([
      `kleur: die vraag is er niet. Vragen: ${KEYS.join(', ')}.`,
      'gemeente: Vul de naam van de gemeente in.',
      'vanaf: Schrijf de datum zo: 2025-08-01.',
      'postbus: Vul een e-mailadres in, zoals lea@gemeente.nl.',
      'regio: Kies uit: noord, midden, zuid.',
      expect.stringMatching(/^partners: Bij 'De Zon' staat geen sector die Leidraad kent/),
      'ambities: Noem er minstens één en hoogstens twintig.',
      'keren: Vul een heel getal in van 1 tot en met 8.',
    ]);
  });

  it('are an end before the beginning', () => {
    expect(complete({ ...ANSWERS, tot: '2025-07-31' }).problems).toEqual(['tot: donderdag 31 juli 2025 ligt voor vrijdag 1 augustus 2025. Vul een latere dag in.']);
  });

  it('are refused where a partner or an ambition is named twice', () => {
    expect(complete({ ...ANSWERS, partners: 'De Zon (po); de zon (po)', ambities: 'Taal; Rekenen; taal' }).problems).toEqual(["partners: 'de zon (po)' staat er twee keer. Noem elk één keer.", "ambities: 'taal' staat er twee keer. Noem elk één keer."]);
  });

  it('never keep a question without an answer from being asked', () => {
    expect(QUESTIONS.filter(({ otherwise, wrong }) => otherwise !== null && wrong(otherwise, {}) !== null)).toEqual([]);
  });
});
