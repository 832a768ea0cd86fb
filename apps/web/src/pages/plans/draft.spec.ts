import { bodyOf, draftOf, newAction, problemsFrom, problemsWith, sumsOf, type LineDraft } from './draft';

const ACTION = { key: 'a', id: 'a', nr: '1', action: 'Werven', partners: 'PO, bibliotheek', planning: 'Q2 2022', budget: '€ 5.000', lead: '' };
const DRAFT: LineDraft = { fields: { Doel: 'Meer lezen.', Inspanningen: ' ' }, people: '', cost: '30.000', cover: [{ key: '0', source: 'lumpsum', amount: '10.000' }], actions: [ACTION], remarks: [] };

it('comes back as it was read', () => {
  const line = { id: 'x', naam: 'x', ambities: [], leeg: false, kolommen: { Doel: 'Meer lezen.' }, mensen: null, kostenCenten: 3_000_000, gedektCenten: 1_000_000, leaCenten: 2_000_000, toegezegdCenten: 0, dekking: [{ bron: 'lumpsum', centen: 1_000_000 }], opmerkingen: ['blijft'], magWijzigen: true, acties: [{ id: 'a', nr: 1, actie: 'Werven', partners: ['PO', 'bibliotheek'], planning: 'Q2 2022', van: null, totEnMet: null, budgetCenten: 500_000, budgetTekst: null, trekkerId: null, gereedOp: null, toelichting: null, meegenomenUit: null, magAfhandelen: false }] };
  expect(bodyOf(draftOf(line, ['Doel', 'Inspanningen']))).toEqual({
    kolommen: { Doel: 'Meer lezen.' }, mensen: null, kostenCenten: 3_000_000, dekking: [{ bron: 'lumpsum', centen: 1_000_000 }], leaCenten: 2_000_000,
    acties: [{ id: 'a', nr: 1, actie: 'Werven', partners: ['PO', 'bibliotheek'], planning: 'Q2 2022', budgetCenten: 500_000, budgetTekst: null, trekkerId: null }], opmerkingen: ['blijft'],
  });
});

it('adds up while one types; what cannot be read counts as nothing', () => {
  expect(sumsOf(DRAFT)).toEqual({ cost: 3_000_000, covered: 1_000_000, lea: 2_000_000 });
  expect(sumsOf({ cost: 'veel', cover: [] })).toEqual({ cost: 0, covered: 0, lea: 0 });
});

it.each<[string, LineDraft, string[]]>([
  ['nothing wrong', DRAFT, []],
  ['amounts that are none', { ...DRAFT, cost: 'veel', cover: [{ key: '0', source: '', amount: '' }] }, ['cost', 'cover.0']],
  ['an empty action', { ...DRAFT, actions: [ACTION, { ...newAction('b', [ACTION]), nr: 'x' }] }, ['actions.1.action', 'actions.1.planning', 'actions.1.nr']],
  ['covered for more than it costs', { ...DRAFT, cost: '5.000' }, ['cost']],
])('%s', (_, draft, places) => expect(Object.keys(problemsWith(draft))).toEqual(places));

it('numbers a new action on', () => expect(newAction('b', [ACTION, { ...ACTION, nr: '7' }]).nr).toBe('8'));

it('finds the API’s problems at its own fields', () => expect(problemsFrom({ 'acties/0/budgetCenten': 'a', 'kolommen/Doel': 'b', kostenCenten: 'c', 'dekking/1/bron': 'd', leaCenten: 'e' })).toEqual({ 'actions.0.budget': 'a', 'fields.Doel': 'b', cost: 'e', 'cover.1': 'd' }));
