import { explain } from '#calendar/explain';
import type { Deadline } from '#calendar/model';
import { fairly, type Begun } from './fair-deadlines.js';

const of = (id: string): Deadline => ({ id, label: id, date: '2026-11-04', at: '2026-11-04T16:00:00.000Z', reason: [], met: true });
const NOTHING: Begun = { withheldAt: null, submittedAt: null, akkoordRequestedAt: null };
const AFTER = '2026-11-10T10:00:00.000Z';

it.each<[string, string, Begun | null, string]>([
  ['a draft, asked from the first', 'draft', NOTHING, '2026-11-04'],
  ['a draft of minutes that have not begun', 'draft', null, '2026-11-04'],
  ['a draft that was returned after its day: two weekdays from then', 'draft', { ...NOTHING, withheldAt: AFTER }, '2026-11-12'],
  ['a draft that was returned before its day', 'draft', { ...NOTHING, withheldAt: '2026-11-02T10:00:00.000Z' }, '2026-11-04'],
  ['remarks on a draft that was handed in late', 'review', { ...NOTHING, submittedAt: AFTER }, '2026-11-12'],
  ['the akkoord that was asked late', 'akkoord', { ...NOTHING, akkoordRequestedAt: AFTER }, '2026-11-12'],
  ['the last day, whatever happens', 'distribution', { withheldAt: AFTER, submittedAt: AFTER, akkoordRequestedAt: AFTER }, '2026-11-04'],
])('%s', (_, id, begun, date) => expect(fairly(of(id), begun).date).toBe(date));

it('says why it is another day', () => {
  expect(explain(fairly(of('draft'), { ...NOTHING, withheldAt: AFTER }).reason)).toEqual(['Dit kon pas op dinsdag 10 november 2026 beginnen, en daarvoor is twee werkdagen: van woensdag 4 november 2026 naar donderdag 12 november 2026.']);
});
