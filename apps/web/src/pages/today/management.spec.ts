import { managed } from './management';

const ANNA = { persoon: { id: 'anna', naam: 'Anna' } };
const EMPTY = { persoon: null };
const MAIL = { soort: 'mail', mensen: 2, sinds: '2026-11-09T08:00:00.000Z' } as const;

test.each([
  ['nothing where every seat is taken', [], [{ id: 'a', naam: 'Platform', plekken: [ANNA] }], []],
  ['how many seats are empty, of each overleg that has any', [], [{ id: 'a', naam: 'Platform', plekken: [ANNA, EMPTY, EMPTY] }, { id: 'b', naam: 'Stuurgroep', plekken: [ANNA] }, { id: 'c', naam: 'Tafel', plekken: [EMPTY] }], [{ soort: 'lege-plekken', overleggen: [{ naam: 'Platform', aantal: 2 }, { naam: 'Tafel', aantal: 1 }] }]],
  ['what the server says first', [MAIL], [{ id: 'a', naam: 'Platform', plekken: [EMPTY] }], [MAIL, { soort: 'lege-plekken', overleggen: [{ naam: 'Platform', aantal: 1 }] }]],
])('a beheerder is told %s', (_, waiting, bodies, told) => expect(managed(waiting, bodies)).toEqual(told));

test('who is no beheerder is told nothing, not even that all is well', () => expect(managed(null, [{ id: 'a', naam: 'Platform', plekken: [EMPTY] }])).toBeNull());
