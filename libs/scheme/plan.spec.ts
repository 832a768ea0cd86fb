import { messagesOf, problemsOf, schemeOf, SOUND } from './spec-support.js';

const PLANNED = `${SOUND}annualPlan:
  name: Jaaragenda
  year: schooljaar
  linesFor: "2024-2025"
  lines:
    - id: lezen
      name: Samen lezen
      ambitions: [taal]
      activities:
        - { id: voorlezen, name: Voorleesweek, partners: [PO, bibliotheek], planning: najaar 2024, amount: 1250.50 }
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
        { id: 'lezen', activities: [{ id: 'voorlezen', nr: null, partners: ['PO', 'bibliotheek'], planning: 'najaar 2024', from: '2024-09-01', until: '2024-11-30', amountCents: 125_050, budget: null }], costs: { totalCents: 300_000, coveredCents: 50_000, leaCents: null, coveredBy: [] } },
        { id: 'rekenen', activities: [], costs: null },
      ],
      adoptedBy: [{ who: 'Stuurgroep', sectors: [], on: '2024-09-12' }],
      budget: { amountCents: 250_000, name: 'LEA-budget 2024', year: null },
      linesFor: '2024-2025',
    });
  });

  it.each<[string, string, string, string[]]>([
    ['an activity before the scheme’s period', 'planning: najaar 2024', 'planning: najaar 2023', ['annualPlan.lines.lezen.activities.voorlezen.planning scheme.outside-period']],
    ['a year before the scheme’s period', 'linesFor: "2024-2025"', 'linesFor: "2022-2023"', ['annualPlan.linesFor scheme.outside-period']],
    ['a calendar year for a plan per school year', 'linesFor: "2024-2025"', 'linesFor: "2024"', ['annualPlan.linesFor scheme.plan-year']],
    ['lines of nobody knows which year', '  linesFor: "2024-2025"\n', '', ['annualPlan.linesFor scheme.plan-year']],
    ['an amount below zero', 'amount: 1250.50', 'amount: -1', ['annualPlan.lines.lezen.activities.voorlezen.amount scheme.wrong-value']],
    ['half a cent', 'amount: 1250.50', 'amount: 0.005', ['annualPlan.lines.lezen.activities.voorlezen.amount scheme.wrong-value']],
    ['activities that cost more than their line', 'amount: 1250.50', 'amount: 3000.01', ['annualPlan.lines.lezen.costs.total scheme.costs']],
    ['a charge that is not cost less cover', 'covered: 500 }', 'covered: 500, lea: 3000 }', ['annualPlan.lines.lezen.costs.lea scheme.costs']],
    ['totals that are not those of the lines', '  columns: [Actie]', '  totals: { total: 3000, covered: 400, lea: 2500 }\n  columns: [Actie]', ['annualPlan.totals.covered scheme.costs']],
    ['cover from a source that does not exist', 'covered: 500 }', 'covered: 500, coveredBy: [{ by: rijk, amount: 500 }] }', ['annualPlan.lines.lezen.costs.coveredBy.0.by scheme.unknown-reference']],
    ['a body that should say yes and does not exist', '{ who: Stuurgroep,', '{ who: Stuurgroep, body: raad,', ['annualPlan.adoptedBy.0.body scheme.unknown-reference']],
    ['a partner that should say yes and does not exist', '{ who: Stuurgroep,', '{ who: College, partner: rijk,', ['annualPlan.adoptedBy.0.partner scheme.unknown-reference']],
    ['who says yes in two ways', '{ who: Stuurgroep,', '{ who: Stuurgroep, body: stuurgroep, sectors: [po],', ['annualPlan.adoptedBy.0 scheme.wrong-value']],
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

  it('says which line does not add up, and to what', () => {
    expect(messagesOf(changed('covered: 500 }', 'covered: 500, lea: 3000 }'))).toEqual(["Regel 'Samen lezen': ten laste van het LEA-budget staat € 3.000; verwacht: € 2.500."]);
  });

  it('keeps the planning that it cannot place in time, with a warning', () => {
    const text = changed('planning: najaar 2024', 'planning: n.t.b.');
    expect(messagesOf(text)).toEqual([expect.stringContaining("Planning 'n.t.b.': hier is geen periode uit te lezen; er zijn geen datums ingevuld.")]);
    expect(schemeOf(text).annualPlan!.lines[0]!.activities[0]).toMatchObject({ planning: 'n.t.b.', from: null, until: null });
  });

  it('that asks more than the budget gets a warning', () => {
    expect(messagesOf(PLANNED)).toEqual([]);
    expect(messagesOf(changed('amount: 2500', 'amount: 2499'))).toEqual(['De plannen vragen € 2.500 van het LEA-budget; verwacht: minstens € 2.500.']);
  });
});

describe('the law’s yearly overleg', () => {
  it('takes place once a year at least, unless the scheme says more often', () => {
    const lawful = `${SOUND}statutory: { bodies: [platform], topics: [{ id: segregatie, name: Segregatie }], earlyEducation: [] }\n`;
    expect(schemeOf(lawful).statutory).toMatchObject({ perYear: 1, sectors: [], optional: [], basis: [], supervisor: null });
    expect(schemeOf(lawful.replace('topics:', 'perYear: 2, topics:')).statutory).toMatchObject({ perYear: 2 });
  });
});
