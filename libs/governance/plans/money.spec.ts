import { moneyProblems, overBudget, type MoneyOfLine } from './money.js';

const line = (more: Partial<MoneyOfLine> = {}): MoneyOfLine => ({ lineId: 'taal', name: 'Taal', ambitions: [], costCents: 10_000, cover: [{ source: null, cents: 4_000 }], actions: [], ...more });
const problems = (...lines: MoneyOfLine[]) => moneyProblems(lines, (id) => `lines.${id}`).map(({ field, message }) => `${field} ${message}`);

describe('a plan’s money', () => {
  it.each<[string, Partial<MoneyOfLine>, string[]]>([
    ['that adds up has no problems', { leaCents: 6_000, actions: [{ budgetCents: 10_000 }, { budgetCents: null }] }, []],
    ['below zero', { costCents: -100, cover: [] }, ["lines.taal.costCents Regel 'Taal': kosten onder nul (-€ 1) kan niet."]],
    ['cover below zero', { cover: [{ source: null, cents: -1 }] }, ["lines.taal.cover.0.cents Regel 'Taal': dekking onder nul (-€ 0,01) kan niet."]],
    ['half a cent', { actions: [{ budgetCents: 0.5 }] }, ["lines.taal.actions.0.budgetCents Regel 'Taal': budget van actie 1 in een deel van een cent kan niet."]],
    ['more cover than cost', { costCents: 3_999 }, ["lines.taal.cover Regel 'Taal': er is meer gedekt (€ 40) dan het kost; verwacht: hoogstens € 39,99."]],
    ['a charge that is not the rest', { leaCents: 10_000 }, ["lines.taal.leaCents Regel 'Taal': ten laste van het LEA-budget staat € 100; verwacht: € 60."]],
    ['actions beyond their line', { actions: [{ budgetCents: 10_001 }] }, ["lines.taal.actions Regel 'Taal': de activiteiten kosten samen € 100,01; verwacht: hoogstens € 100."]],
  ])('%s', (_, more, expected) => expect(problems(line(more))).toEqual(expected));

  it('tells of every line at once', () => expect(problems(line({ costCents: -1, cover: [] }), line({ lineId: 'sport', name: 'Sport', costCents: -1, cover: [] }))).toHaveLength(2));

  it.each([[null, null], [6_000, null], [5_999, 'De plannen vragen € 60 van het LEA-budget; er is € 59,99. Dat is € 0,01 te weinig.']])('with %s available says %s', (availableCents, text) => expect(overBudget({ availableCents }, 6_000)).toBe(text));
});
