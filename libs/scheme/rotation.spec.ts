import { readFileSync } from 'node:fs';
import { provenanceOf } from './provenance.js';
import { messagesOf, problemsOf, schemeOf, SOUND } from './spec-support.js';

const RULES = '{ everyYears: 2, termYears: 4, changeDay: "08-01", leave: [[taal-1], [taal-2]], chairEveryYears: 2, noticeMonths: [3, 12], appointedBy: stuurgroep, maxTerms: 2, reappointment: last-resort, withoutSuccessor: carry-over }';
const ROTATING = `${SOUND}      - { id: taal-2, name: Eigenaar 2, filledBy: { ambitionOwner: taal, from: platform } }
      - { id: wethouder, name: Wethouder, filledBy: { office: wethouder onderwijs } }
      - { id: gast, name: Gast, filledBy: { sector: vo }, voting: false }
    rotation: ${RULES}
`;
const changed = (from: string, to: string): string => {
  if (!ROTATING.includes(from)) throw new Error(`'${from}' is not in the file`);
  return ROTATING.replace(from, to);
};
const codes = (text: string): string[] => problemsOf(text).map((line) => line.split(' ').slice(1).join(' '));

describe('a rooster van aftreden', () => {
  it('says who leaves when, and tells the longest notice first', () => {
    const stuurgroep = schemeOf(ROTATING).bodies.at(-1)!;
    expect(stuurgroep.rotation).toMatchObject({ everyYears: 2, termYears: 4, changeDay: '08-01', leave: [['taal-1'], ['taal-2']], noticeMonths: [12, 3], appointedBy: 'stuurgroep', maxTerms: 2 });
    expect(schemeOf(ROTATING).bodies[0]!.rotation).toBeNull();
  });

  it.each<[string, string, string, string[]]>([
    ['with a term that is no multiple of the stagger', 'termYears: 4', 'termYears: 5', ['termYears scheme.rotation-term']],
    ['with more groups than the term has changes', 'termYears: 4', 'termYears: 2', ['leave scheme.rotation-groups']],
    ['with fewer', 'termYears: 4', 'termYears: 6', ['leave scheme.rotation-groups']],
    ['that changes on a day that few years have', '"08-01"', '"02-29"', ['changeDay scheme.wrong-value']],
    ['that changes on a day that no year has', '"08-01"', '"04-31"', ['changeDay scheme.wrong-value']],
    ['with a seat that is not there', '[taal-2]', '[taal-3]', ['leave.1.0 scheme.unknown-reference']],
    ['with a seat that leaves twice in one term', '[taal-2]', '[taal-2, taal-1]', ['leave.1.1 scheme.duplicate-id', 'leave.1 scheme.rotation-all-at-once']],
    ['with a seat that goes with an office', '[taal-2]', '[taal-2, wethouder]', ['leave.1.1 scheme.rotation-seat']],
    ['with a seat without a vote', '[taal-2]', '[taal-2, gast]', ['leave.1.1 scheme.rotation-seat']],
    ['that leaves an ambition without owners for a moment', '[[taal-1], [taal-2]]', '[[taal-1, taal-2], [taal-1]]', ['leave.0 scheme.rotation-all-at-once', 'leave.1.0 scheme.duplicate-id']],
    ['that nobody appoints', 'appointedBy: stuurgroep', 'appointedBy: raad', ['appointedBy scheme.unknown-reference']],
    ['that gives notice twice', '[3, 12]', '[3, 3]', ['noticeMonths scheme.wrong-value']],
    ['with a chair that belongs to a seat', 'chair: { by: members }', 'chair: { by: seat, seat: wethouder }', ['chairEveryYears scheme.rotation-chair']],
    ['without a single term', 'maxTerms: 2', 'maxTerms: 0', ['maxTerms scheme.wrong-value']],
  ])('%s', (_, from, to, expected) => {
    expect(codes(changed(from, to)).sort()).toEqual(expected.map((line) => `bodies.stuurgroep.rotation.${line}`).sort());
  });

  it('says in Dutch what does not fit', () => {
    expect(messagesOf(changed('termYears: 4', 'termYears: 5'))).toEqual(['Een termijn van 5 jaar past niet bij een wisseling om de 2 jaar; verwacht: een veelvoud van 2 jaar (everyYears).']);
    expect(messagesOf(changed('termYears: 4', 'termYears: 6'))).toEqual(['Hier staan 2 groepen die na elkaar aftreden; verwacht: 3 groepen: 6 jaar, met om de 2 jaar een wisseling.']);
  });
});

describe('Zoetermeer', () => {
  const scheme = schemeOf(readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8'));
  const stuurgroep = scheme.bodies.find(({ id }) => id === 'stuurgroep')!;

  it('lets one of the two owners of each ambition leave every two years', () => {
    const { everyYears, leave, chairEveryYears } = stuurgroep.rotation!;
    const ambition = (id: string): unknown => stuurgroep.seats.find((seat) => seat.id === id)!.filledBy;
    expect({ everyYears, chairEveryYears }).toEqual({ everyYears: 2, chairEveryYears: 2 });
    for (const group of leave) expect(group.map(ambition)).toEqual(scheme.ambitions.map(({ id }) => ({ kind: 'ambition-owner', ambition: id, from: 'platform' })));
  });

  it.each<[string, string]>([
    ['everyYears', 'source'],
    ['chairEveryYears', 'source'],
    ['termYears', 'default'],
    ['changeDay', 'default'],
    ['leave', 'default'],
    ['noticeMonths', 'default'],
    ['appointedBy', 'default'],
    ['maxTerms', 'default'],
    ['reappointment', 'default'],
    ['withoutSuccessor', 'default'],
  ])('has %s from: %s', (key, kind) => {
    expect(provenanceOf(scheme, `bodies.stuurgroep.rotation.${key}`)?.kind).toBe(kind);
  });
});
