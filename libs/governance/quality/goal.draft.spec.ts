import { cleanGoal, findingsOf, isReady, type SaveGoal } from './goal.draft.js';

const indicator = { name: 'Doelgroepkinderen zonder plaats', unit: 'procent', direction: 'down' as const, baseline: 'ca. 25%', target: '10%', source: 'Kindmonitor', measuredBy: 'JGZ' };
const goal = (change: Partial<SaveGoal> = {}): SaveGoal => ({ text: 'Minder kinderen van de doelgroep zitten niet op een vve-locatie.', owner: 'Werkgroep Gelijke kansen', byWhen: 'schooljaar 2021-2022', indicators: [indicator], ...change });
const codes = (draft: SaveGoal): string[] => findingsOf(cleanGoal(draft)).map(({ code, indicator: name }) => `${code}${name === null ? '' : ` (${name})`}`);

describe('a goal', () => {
  it('with everything that an evaluation needs gets no advice', () => {
    expect(codes(goal())).toEqual([]);
  });

  it.each<[string, Partial<SaveGoal>, string[]]>([
    ['without an indicator is told so', { indicators: [] }, ['no-indicator', 'no-baseline', 'no-target']],
    ['without an owner', { owner: null }, ['no-owner']],
    ['that says what is done, not what changes', { text: 'We organiseren een inspiratiebijeenkomst voor ib’ers.' }, ['activity']],
    ['without a date', { byWhen: null }, ['no-date']],
    ['whose target lies the wrong way', { indicators: [{ ...indicator, target: '40%' }] }, ['against-direction']],
    ['with one good and one poor indicator: which one is said', { indicators: [indicator, { name: 'Wachtlijst' }] }, ['no-unit (Wachtlijst)', 'no-baseline (Wachtlijst)', 'no-target (Wachtlijst)', 'no-direction (Wachtlijst)', 'no-source (Wachtlijst)', 'no-measurer (Wachtlijst)']],
    ['that cannot be measured is kept with its reason', { indicators: [], notMeasurableBecause: 'Het gaat om vertrouwen tussen besturen.' }, []],
  ])('%s', (_, change, expected) => expect(codes(goal(change))).toEqual(expected));

  it('may leave the setting of goals with an indicator, or with a reason that says something', () => {
    expect([goal(), goal({ indicators: [] }), goal({ indicators: [], notMeasurableBecause: 'n.v.t.' }), goal({ indicators: [], notMeasurableBecause: 'Het gaat om vertrouwen.' }), goal({ indicators: [{ name: 'Wachtlijst' }] }), goal({ indicators: [{ name: 'onbekend' }] })].map((one) => isReady(cleanGoal(one)))).toEqual([true, false, false, true, true, false]);
  });
});
