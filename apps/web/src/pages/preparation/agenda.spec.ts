import { orderOf } from '../../components/agenda-lines';
import { agendaLines, budgetOf } from './agenda';

const item = (id: string, minuten: number, besluit: unknown = null) => ({ id, titel: id, minuten, besluit }) as never;
const preparation = {
  ookOpDeAgenda: [
    { id: 'opening', titel: 'Opening', minuten: 10, plek: 'begin' as const },
    { id: 'doorgeschoven', titel: 'Doorgeschoven', minuten: 15, plek: 'midden' as const },
    { id: 'sluiting', titel: 'Sluiting', minuten: 5, plek: 'eind' as const },
  ],
  punten: [item('a', 20, { soort: 'aanvaard' }), item('b', 30), item('c', 60, { soort: 'afgewezen' })],
};
const ids = (order: string[]): string[] => agendaLines(preparation, order).map(({ id }) => id);

describe('the agenda as it becomes', () => {
  it.each([
    ['as it came in', [], ['opening', 'doorgeschoven', 'a', 'b', 'sluiting']],
    ['in the order that was chosen, what is new after it', ['b', 'a'], ['opening', 'b', 'a', 'doorgeschoven', 'sluiting']],
    ['not led astray by what is not there any more', ['weg', 'b'], ['opening', 'b', 'doorgeschoven', 'a', 'sluiting']],
  ])('%s', (_, order, expected) => expect(ids(order)).toEqual(expected));

  it('fills the time that there is: what stands fast, what was taken, what may still come', () => {
    const lines = agendaLines(preparation, []);
    expect(orderOf(lines)).toEqual(['doorgeschoven', 'a', 'b']);
    expect(budgetOf(lines, 90)).toEqual({ available: 90, fixed: 15, taken: 35, open: 30, left: 10 });
    expect(budgetOf(lines, 60).left).toBe(-20);
  });
});
