import { problemsOf, schemeOf, SOUND } from './spec-support.js';

const FUNDED = `${SOUND}funding:
  sources: [{ id: begroting, name: Gemeentelijke begroting, sectors: [po] }, { id: lumpsum, name: Lumpsum van de scholen, sectors: [po, vo] }]
  rules: [De overhead blijft in verhouding tot het budget]
`;
const CONSULTED = `${SOUND}consultations: [{ id: oogo, name: OOGO, topics: [{ id: huisvesting, name: Huisvesting }], parties: [College], outcomes: [wel overeenstemming, geen overeenstemming], dispute: Onderwijsraad, heldWith: platform }]
participation: [{ id: jongeren, name: Gesprek, groups: [jongeren], with: null, perYear: 1, body: platform }]
`;
const codes = (text: string): string[] => problemsOf(text).map((line) => line.split(' ').slice(1).join(' '));

describe('the money that the LEA runs on', () => {
  it('names whose money it is and what they agreed about it', () => {
    expect(schemeOf(FUNDED)).toMatchObject({
      funding: { sources: [{ id: 'begroting', sectors: ['po'] }, { id: 'lumpsum', sectors: ['po', 'vo'] }], rules: ['De overhead blijft in verhouding tot het budget'] },
    });
  });

  it.each([
    ['money of nobody known', FUNDED.replace('[po, vo]', '[po, hbo]'), ['funding.sources.lumpsum.sectors.1 scheme.unknown-reference']],
    ['one source of money twice', FUNDED.replace('id: lumpsum', 'id: begroting'), ['funding.sources.begroting.id scheme.duplicate-id']],
    ['money of nobody at all', FUNDED.replace('[po, vo]', '[]'), ['funding.sources.lumpsum.sectors scheme.wrong-value']],
  ])('%s is refused', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('says nothing where the file is silent', () => {
    expect(schemeOf(SOUND)).toMatchObject({ funding: { sources: [], rules: [] } });
    expect(schemeOf(SOUND).bodies[0]!.seats[0]!.tasks).toEqual([]);
  });

  it('gives a seat its tasks, so that a successor finds them', () => {
    const tasked = SOUND.replace('filledBy: { office: wethouder onderwijs }', 'filledBy: { office: wethouder onderwijs }, tasks: [Leidt het platform]');
    expect(schemeOf(tasked).bodies[0]!.seats[0]!.tasks).toEqual(['Leidt het platform']);
  });
});

describe('an overleg beside the LEA, and those who are heard', () => {
  it('may leave the law, the procedure and the questions out', () => {
    expect(schemeOf(CONSULTED)).toMatchObject({ consultations: [{ id: 'oogo', basis: null, procedure: null }], participation: [{ id: 'jongeren', about: null }] });
  });

  it('keeps them where they are given', () => {
    const full = CONSULTED.replace('dispute:', 'basis: De wet, procedure: Twee gesprekken, dispute:').replace('perYear: 1', 'about: Wat kan beter?, perYear: 1');
    expect(schemeOf(full)).toMatchObject({ consultations: [{ basis: 'De wet', procedure: 'Twee gesprekken' }], participation: [{ about: 'Wat kan beter?' }] });
  });
});
