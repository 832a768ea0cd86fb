import { compare } from './compare';

const action = (actie: string, gereedOp: string | null = null) => ({ id: actie, nr: null, actie, partners: [], planning: '', van: null, totEnMet: null, budgetCenten: null, budgetTekst: null, trekkerId: null, gereedOp, toelichting: null, meegenomenUit: null, magAfhandelen: false });
const line = (id: string, kostenCenten: number, acties: ReturnType<typeof action>[]) => ({ id, naam: id, ambities: [], leeg: false, kolommen: {}, mensen: null, kostenCenten, gedektCenten: 0, leaCenten: kostenCenten, toegezegdCenten: 0, dekking: [], opmerkingen: [], magWijzigen: false, acties });

it('says per line what became of the money and the actions; also of a line that is new or gone', () => {
  const now = { regels: [line('a', 2000, [action('Werven'), action('Evalueren')]), line('nieuw', 100, [])] };
  const then = { regels: [line('weg', 50, []), line('a', 1000, [action('werven', '2021-12-01'), action('Ouderavonden')])] };
  expect(compare(now, then)).toEqual([
    { id: 'a', name: 'a', cost: [2000, 1000], lea: [2000, 1000], added: ['Evalueren'], gone: ['Ouderavonden'], done: 1, planned: 2 },
    { id: 'nieuw', name: 'nieuw', cost: [100, null], lea: [100, null], added: [], gone: [], done: 0, planned: 0 },
    { id: 'weg', name: 'weg', cost: [null, 50], lea: [null, 50], added: [], gone: [], done: 0, planned: 0 },
  ]);
});
