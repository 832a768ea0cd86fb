import { ruleComesFrom } from './rule-origin.js';

const provenance = [
  { path: 'bodies.stuurgroep', kind: 'source' as const, place: '4.1 Stuurgroep LEA' },
  { path: 'bodies.stuurgroep.agenda.call', kind: 'default' as const, why: 'zes weken is gebruikelijk.' },
  { path: 'bodies.stuurgroep.minutes', kind: 'source' as const, place: '4.2 Verslag' },
];

describe('the rule of a deadline', () => {
  it.each([
    ['that the source leaves open is an assumption, with its reason', 'call', ['Aanname: zes weken is gebruikelijk.']],
    ['is found in the part of the source around it', 'papers', ['Deze termijn staat in: 4.1 Stuurgroep LEA.']],
    ['of the minutes is found there', 'distribution', ['Deze termijn staat in: 4.2 Verslag.']],
    ['that stands in no file says nothing', 'voorbehoud-1', []],
  ])('%s', (_, id, expected) => {
    expect(ruleComesFrom({ provenance }, 'stuurgroep', id)).toEqual(expected);
  });
});
