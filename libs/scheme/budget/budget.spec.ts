import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { PlanLine } from '../model.js';
import { schemeOf } from '../spec-support.js';
import { imbalances } from './balance.js';
import { weigh } from './commitment.js';
import { centsOf, formatEuros } from './euros.js';
import type { BudgetLine, YearBudget } from './model.js';
import { budgetOf, byAmbition, bySource, byYear, tallyOf, total } from './tally.js';

const line = (id: string, costCents: number, cover: BudgetLine['cover'] = [], ambitions = [id]): BudgetLine => ({ id, name: `Plan ${id}`, ambitions, costCents, cover });
const LINES = [line('taal', 300_000, [{ source: 'rijk', cents: 50_000 }, { source: null, cents: 10_000 }]), line('sport', 100_050, [{ source: 'rijk', cents: 50 }]), line('samen', 20_000, [], ['taal', 'sport']), line('ook-samen', 5_000, [], ['sport', 'taal'])];
const BUDGET: YearBudget = { year: '2024-2025', availableCents: 400_000, lines: LINES };

describe('a year’s money', () => {
  it('is cost less cover, for each line and all together', () => {
    expect(LINES.map(tallyOf).map(({ leaCents }) => leaCents)).toEqual([240_000, 100_000, 20_000, 5_000]);
    expect(total(LINES)).toEqual({ costCents: 425_050, coveredCents: 60_050, leaCents: 365_000 });
  });

  it('stands under an ambition, or under all those that a line serves together', () => {
    expect(byAmbition(LINES).map(({ ambitions, leaCents }) => [ambitions, leaCents])).toEqual([[['taal'], 240_000], [['sport'], 100_000], [['taal', 'sport'], 25_000]]);
  });

  it('comes from sources, as far as they are named', () => {
    expect(bySource(LINES)).toEqual([{ source: 'rijk', cents: 50_050 }, { source: null, cents: 10_000 }]);
  });

  it('is told by year, with what is left', () => {
    const later: YearBudget = { year: '2025-2026', availableCents: null, lines: [line('taal', 100)] };
    const short: YearBudget = { year: '2023-2024', availableCents: 99, lines: [line('taal', 100)] };
    expect(byYear([later, BUDGET, short]).map(({ year, leaCents, leftCents }) => [year, leaCents, leftCents])).toEqual([['2023-2024', 100, -1], ['2024-2025', 365_000, 35_000], ['2025-2026', 100, null]]);
  });

  it('adds up the same whichever way it is divided', () => {
    const lines = fc.array(fc.record({ ambitions: fc.subarray(['a', 'b', 'c']), cover: fc.array(fc.record({ source: fc.constantFrom('x', 'y', null), cents: fc.nat(1e9) }), { maxLength: 4 }), costCents: fc.nat(1e11) }), { maxLength: 8 });
    fc.assert(
      fc.property(lines, (some) => {
        const all = some.map((one, index) => ({ id: `${index}`, name: '', ...one }));
        const whole = total(all);
        expect(byAmbition(all).reduce((sum, { leaCents }) => sum + leaCents, 0)).toBe(whole.leaCents);
        expect(bySource(all).reduce((sum, { cents }) => sum + cents, 0)).toBe(whole.coveredCents);
        expect(whole.costCents - whole.coveredCents).toBe(whole.leaCents);
      }),
    );
  });

  it('of Leidschendam-Voorburg is spent to the last euro', () => {
    const { annualPlan } = schemeOf(readFileSync('workflows/schemes/leidschendam-voorburg.yaml', 'utf8'));
    expect(byYear([budgetOf(annualPlan!)])).toEqual([{ year: '2021-2022', costCents: 9_255_000, coveredCents: 2_590_000, leaCents: 6_665_000, leftCents: 0 }]);
  });
});

describe('a commitment', () => {
  it.each([
    ['within line and budget is fine', [], { line: 'sport', cents: 100_000 }, []],
    ['to the last cent is fine', [{ line: 'sport', cents: 99_999 }], { line: 'sport', cents: 1 }, []],
    ['beyond its line is said before it is made', [{ line: 'sport', cents: 99_999 }], { line: 'sport', cents: 2 }, ["Hiermee gaat 'Plan sport' er € 0,01 overheen. Er is nog niets toegezegd."]],
    ['beyond the budget too says both', [{ line: 'taal', cents: 350_000 }], { line: 'sport', cents: 150_000 }, ["Hiermee gaat 'Plan sport' er € 500 overheen. Er is nog niets toegezegd.", 'Hiermee gaat het LEA-budget van 2024-2025 er € 1.000 overheen. Er is nog niets toegezegd.']],
  ])('%s', (_, made, proposed, warnings) => {
    expect(weigh(BUDGET, made, proposed)).toMatchObject({ fits: warnings.length === 0, warnings });
  });

  it('without a named budget is weighed against its line alone', () => {
    expect(weigh({ ...BUDGET, availableCents: null }, [], { line: 'samen', cents: 20_000 })).toEqual({ fits: true, warnings: [], lineLeftCents: 0, budgetLeftCents: null });
  });

  it.each([['a line that is not there', { line: 'dans', cents: 1 }], ['nothing', { line: 'taal', cents: 0 }], ['less than nothing', { line: 'taal', cents: -1 }], ['half a cent', { line: 'taal', cents: 0.5 }]])('for %s is refused', (_, proposed) => {
    expect(() => weigh(BUDGET, [], proposed)).toThrow(RangeError);
  });
});

describe('what does not add up', () => {
  const planned = (costs: Partial<NonNullable<PlanLine['costs']>>, amounts: number[] = []): PlanLine => ({
    id: 'taal',
    name: 'Taal',
    ambitions: [],
    remarks: [],
    costs: { totalCents: 10_000, coveredCents: 4_000, leaCents: null, coveredBy: [], ...costs },
    activities: amounts.map((amountCents, index) => ({ id: `a${index}`, nr: null, name: 'a', partners: [], planning: '', from: null, until: null, amountCents, budget: null })),
  });

  it.each<[string, PlanLine, string[]]>([
    ['nothing, where all is well', planned({ leaCents: 6_000, coveredBy: [{ source: 'rijk', amountCents: 4_000 }] }, [5_000, 5_000]), []],
    ['more cover than cost', planned({ coveredCents: 10_001 }), ["Regel 'Taal': er is meer gedekt (€ 100,01) dan het kost"]],
    ['a charge that is not the rest', planned({ leaCents: 10_000 }), ["Regel 'Taal': ten laste van het LEA-budget staat € 100"]],
    ['sources that bring in something else', planned({ coveredBy: [{ source: 'rijk', amountCents: 1 }] }), ["Regel 'Taal': de bronnen dekken samen € 0,01"]],
    ['activities beyond the line', planned({}, [10_000, 1]), ["Regel 'Taal': de activiteiten kosten samen € 100,01"]],
  ])('names its line: %s', (_, one, messages) => {
    expect(imbalances({ lines: [one], totals: null }).map(({ message }) => message)).toEqual(messages);
  });

  it('may be the plan’s own totals', () => {
    expect(imbalances({ lines: [planned({})], totals: { totalCents: 10_000, coveredCents: 4_000, leaCents: 1 } })).toEqual([{ line: null, part: 'lea', expectedCents: 6_000, message: 'Totaal ten laste van het LEA-budget: er staat € 0,01' }]);
  });
});

describe('amounts', () => {
  it.each([[0, '€ 0'], [5, '€ 0,05'], [3_250_000, '€ 32.500'], [123_456_789, '€ 1.234.567,89'], [-1_050, '-€ 10,50']])('%i cents is %s', (cents, text) => {
    expect(formatEuros(cents)).toBe(text);
  });

  it('come from the file without losing a cent', () => {
    fc.assert(fc.property(fc.nat(10_000_000_000), (cents) => expect(centsOf(cents / 100)).toBe(cents)));
  });
});
