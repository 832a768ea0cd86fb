import { MATTERS } from './oversight.data.js';
import { toTakeOff } from './full-agenda.js';

const standing = (title: string, minutes: number) => ({ title, minutes, origin: { kind: 'vast', place: 'first', index: 0 } as const, submittedBy: null, submittedAt: '2026-09-01T07:00:00.000Z' });
const own = (title: string, minutes: number, day: string) => ({ title, minutes, origin: null, submittedBy: 'lid', submittedAt: `${day}T07:00:00.000Z` });
const matter = own(MATTERS[0]!.title, 10, '2026-10-30');
const evaluation = { title: 'Evaluatie', minutes: 15, origin: { kind: 'procedure' } as never, submittedBy: null, submittedAt: '2026-10-12T07:00:00.000Z' };
const items = [standing('Opening', 10), standing('Ontwikkelingen', 15), standing('Voortgang', 30), matter, own('Thuiszitters', 10, '2026-10-07'), own('Zomerschool', 5, '2026-10-09'), evaluation];

describe('an agenda that is longer than its meeting', () => {
  it.each<[string, number, string[]]>([
    ['nothing while it fits', 0, []],
    ['the longest standing item', -5, ['Voortgang']],
    ['standing items before those of members', -35, ['Voortgang', 'Ontwikkelingen']],
    ['then what came in last', -50, ['Voortgang', 'Ontwikkelingen', 'Zomerschool']],
    ['not what opens the meeting, comes by itself or is asked by law', -500, ['Voortgang', 'Ontwikkelingen', 'Zomerschool', 'Thuiszitters']],
  ])('loses %s', (_, left, expected) => expect(toTakeOff(items, left).map(({ title }) => title)).toEqual(expected));
});
