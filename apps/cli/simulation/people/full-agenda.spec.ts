import type { ItemStatus } from '#governance/meetings/agenda-item.entity';
import { MATTERS } from './oversight.data.js';
import { toTakeOff } from './full-agenda.js';

const item = (title: string, minutes: number, submittedBy: string | null, day: string, status: ItemStatus = 'ingediend') => ({ id: title, status, title, minutes, submittedBy, submittedAt: `${day}T07:00:00.000Z` });
const items = [
  item('Voortgang', 30, null, '2026-09-01'), item(MATTERS[0]!.title, 5, 'secretaris', '2026-10-30'), item('Thuiszitters', 10, 'lid', '2026-10-07'),
  item('Zomerschool', 5, 'lid', '2026-10-09'), item('Ouderbetrokkenheid', 10, 'lid', '2026-10-08'), item('Evaluatie', 15, null, '2026-10-12'),
  item('Nog te beslissen', 20, 'lid', '2026-10-14', 'aangeboden'), item('Gaat door', 20, 'lid', '2026-10-13', 'doorgeschoven'),
];

describe('an agenda that is longer than its meeting', () => {
  it.each<[string, number, string[], string[]]>([
    ['nothing while it fits', 75, [], []],
    ['what came in last', 70, [], ['Zomerschool']],
    ['as much as makes it fit', 69, [], ['Zomerschool', 'Ouderbetrokkenheid']],
    ['not what took in what others brought', 70, ['Zomerschool'], ['Ouderbetrokkenheid']],
    ['not what stands on each, comes by itself or is asked by law, nor what is not on it', 0, [], ['Zomerschool', 'Ouderbetrokkenheid', 'Thuiszitters']],
  ])('loses %s', (_, available, holding, expected) => expect(toTakeOff(items, available, new Set(holding)).map(({ title }) => title)).toEqual(expected));
});
