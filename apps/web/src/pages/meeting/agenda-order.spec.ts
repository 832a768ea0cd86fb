import { orderOf } from '../../components/agenda-lines';
import { agendaLinesOf } from './agenda-order';

const item = (id: string, herkomst: 'vast' | 'doorgeschoven' | 'verslag' | 'procedure' | null = null) => ({ id, titel: id, minuten: 10, herkomst });
const agenda = [item('opening', 'vast'), item('verslag', 'verslag'), item('a'), item('b', 'doorgeschoven'), item('c', 'procedure'), item('rondvraag', 'vast')];
const ids = (order: string[]): string[] => agendaLinesOf(agenda, order).map(({ id }) => id);

test.each([
  ['as it stands', [], ['opening', 'verslag', 'a', 'b', 'c', 'rondvraag']],
  ['as it was chosen, between what stands fast', ['c', 'a', 'b'], ['opening', 'verslag', 'c', 'a', 'b', 'rondvraag']],
  ['what came since after what was chosen', ['c', 'a'], ['opening', 'verslag', 'c', 'a', 'b', 'rondvraag']],
  ['not led astray by what is not there any more, nor by what stands fast', ['weg', 'opening', 'b'], ['opening', 'verslag', 'b', 'a', 'c', 'rondvraag']],
])('the order of an agenda: %s', (_, order, expected) => expect(ids(order)).toEqual(expected));

test('standing items and minutes to adopt are not moved', () => {
  expect(orderOf(agendaLinesOf(agenda, []))).toEqual(['a', 'b', 'c']);
  expect(agendaLinesOf([item('opening', 'vast')], [])).toEqual([{ id: 'opening', title: 'opening', minutes: 10, state: 'vast' }]);
});
