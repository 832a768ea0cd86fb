import { messagesOf, problemsOf, schemeOf, SOUND } from './spec-support.js';

const PLANNED = `${SOUND}annualPlan:
  name: Jaaragenda
  year: schooljaar
  lines:
    - id: lezen
      name: Samen lezen
      ambitions: [taal]
      activities:
        - { id: voorlezen, name: Voorleesweek, partners: [PO, bibliotheek], planning: najaar 2024, from: 2024-09-23, until: 2024-12-20 }
      costs: { total: 3000, covered: 500 }
    - { id: rekenen, name: Samen rekenen, ambitions: [] }
  columns: [Actie]
  alignedIn: stuurgroep
  adoptedBy: [{ who: Stuurgroep, what: De jaaragenda, on: 2024-09-12 }]
  councilInformed: null
  budget: { amount: 2500, name: LEA-budget 2024 }
`;
const changed = (from: string, to: string): string => {
  if (!PLANNED.includes(from)) throw new Error(`'${from}' is not in the file`);
  return PLANNED.replace(from, to);
};
const codes = (text: string): string[] => problemsOf(text).map((line) => line.split(' ').slice(1).join(' '));

describe('an annual plan', () => {
  it('has lines with activities and costs, a budget, and the day on which it was adopted', () => {
    expect(schemeOf(PLANNED).annualPlan).toMatchObject({
      lines: [
        { id: 'lezen', activities: [{ id: 'voorlezen', partners: ['PO', 'bibliotheek'], planning: 'najaar 2024', budget: null }], costs: { total: 3000, covered: 500 } },
        { id: 'rekenen', activities: [], costs: null },
      ],
      adoptedBy: [{ who: 'Stuurgroep', sectors: [], on: '2024-09-12' }],
      budget: { amount: 2500, name: 'LEA-budget 2024' },
    });
  });

  it.each<[string, string, string, string[]]>([
    ['an activity that ends before it begins', 'until: 2024-12-20', 'until: 2024-09-01', ['annualPlan.lines.lezen.activities.voorlezen.until scheme.period-order']],
    ['an activity before the scheme’s period', 'from: 2024-09-23', 'from: 2023-09-23', ['annualPlan.lines.lezen.activities.voorlezen.from scheme.outside-period']],
    ['an ambition that does not exist', 'ambitions: [taal]', 'ambitions: [schrijven]', ['annualPlan.lines.lezen.ambitions.0 scheme.unknown-reference']],
    ['more money found than it costs', 'covered: 500', 'covered: 3001', ['annualPlan.lines.lezen.costs.covered scheme.costs']],
  ])('%s is refused', (_, from, to, expected) => {
    expect(codes(changed(from, to))).toEqual(expected);
  });

  it('has its lines evaluated, but only lines that it has', () => {
    const evaluated = (line: string): string => `${PLANNED}evaluations: [{ id: e, name: Eindevaluatie, kind: eind, aspects: [inhoud], body: stuurgroep, line: ${line}, from: 2025-05-01, until: 2025-05-31, everyYears: null }]\n`;
    expect(schemeOf(evaluated('lezen')).evaluations).toMatchObject([{ ambition: null, line: 'lezen' }]);
    expect(codes(evaluated('schrijven'))).toEqual(['evaluations.e.line scheme.unknown-reference']);
  });

  it('that asks more than the budget gets a warning', () => {
    expect(messagesOf(PLANNED)).toEqual([]);
    expect(messagesOf(changed('amount: 2500', 'amount: 2499'))).toEqual(['De plannen vragen 2500 euro van het LEA-budget; verwacht: minstens 2500 euro.']);
  });
});

describe('the law’s yearly overleg', () => {
  it('takes place once a year at least, unless the scheme says more often', () => {
    const lawful = `${SOUND}statutory: { bodies: [platform], topics: [{ id: segregatie, name: Segregatie }], earlyEducation: [] }\n`;
    expect(schemeOf(lawful).statutory).toMatchObject({ perYear: 1, sectors: [], optional: [], basis: [], supervisor: null });
    expect(schemeOf(lawful.replace('topics:', 'perYear: 2, topics:')).statutory).toMatchObject({ perYear: 2 });
  });
});
