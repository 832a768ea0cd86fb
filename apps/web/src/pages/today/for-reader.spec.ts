import type { Session } from '../../api/setting';
import { forReader } from './for-reader';

const seat = (overleg: string, ...functies: Session['functies'][number]['functies']) => ({ overleg, functies });
const ALL = ['platform', 'stuurgroep', null].map((overleg) => ({ overleg }));

it.each<[string, Session['functies'] | null, (string | null)[]]>([
  ['a visitor sees all', null, ['platform', 'stuurgroep', null]],
  ['who sits somewhere sees that, and what is of no overleg in particular', [seat('platform', 'lid')], ['platform', null]],
  ['who presides sees what they preside over', [seat('stuurgroep', 'voorzitter')], ['stuurgroep', null]],
  ['who only listens sees where', [seat('platform', 'toehoorder')], ['platform', null]],
  ['a secretary of one sees all', [seat('platform', 'lid'), seat('tafel', 'secretaris')], ['platform', 'stuurgroep', null]],
  ['the programmamanager sees all', [seat('platform', 'programmamanager')], ['platform', 'stuurgroep', null]],
  ['who has no place anywhere sees all', [], ['platform', 'stuurgroep', null]],
])('of all overleggen %s', (_who, functies, expected) => {
  expect(forReader(functies && { functies }, ALL).map(({ overleg }) => overleg)).toEqual(expected);
});
