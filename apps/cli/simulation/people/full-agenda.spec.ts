import { MATTERS } from './oversight.data.js';
import { toTakeOff } from './full-agenda.js';

const item = (title: string, minutes: number, submittedBy: string | null, day: string) => ({ title, minutes, submittedBy, submittedAt: `${day}T07:00:00.000Z` });
const items = [
  item('Voortgang', 30, null, '2026-09-01'), item(MATTERS[0]!.title, 5, 'secretaris', '2026-10-30'), item('Thuiszitters', 10, 'lid', '2026-10-07'),
  item('Zomerschool', 5, 'lid', '2026-10-09'), item('Ouderbetrokkenheid', 10, 'lid', '2026-10-08'), item('Evaluatie', 15, null, '2026-10-12'),
];

describe('an agenda that is longer than its meeting', () => {
  it.each<[string, number, string[]]>([
    ['nothing while it fits', 0, []],
    ['what came in last', -5, ['Zomerschool']],
    ['as much as makes it fit', -6, ['Zomerschool', 'Ouderbetrokkenheid']],
    ['not what stands on each, comes by itself or is asked by law', -500, ['Zomerschool', 'Ouderbetrokkenheid', 'Thuiszitters']],
  ])('loses %s', (_, left, expected) => expect(toTakeOff(items, left).map(({ title }) => title)).toEqual(expected));
});
