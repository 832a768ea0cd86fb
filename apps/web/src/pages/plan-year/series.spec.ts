import { BEGIN, type Draft, problemsWith, rhythmOf, stepsOf } from './series';

const monthly: Draft = { every: 'maand', between: '1', weekday: 'donderdag', which: 'eerste', time: '15:30' };
const weekly: Draft = { every: 'week', between: '2', weekday: 'maandag', which: '', time: '09:00' };

it.each<[string, Draft, ReturnType<typeof rhythmOf>]>([
  ['every first Thursday of the month', monthly, { elke: 'maand', tussen: 1, weekdag: 'donderdag', welke: 'eerste', tijd: '15:30' }],
  ['every two weeks', weekly, { elke: 'week', tussen: 2, weekdag: 'maandag', tijd: '09:00' }],
  ['weeks know no place in the month', { ...weekly, which: 'laatste' }, { elke: 'week', tussen: 2, weekdag: 'maandag', tijd: '09:00' }],
  ['nothing yet', BEGIN, null],
])('%s', (_, draft, rhythm) => expect(rhythmOf(draft)).toEqual(rhythm));

it.each<[string, Draft, string[]]>([
  ['nothing filled in', BEGIN, ['which', 'weekday', 'time']],
  ['weeks', { ...BEGIN, every: 'week' }, ['weekday', 'time']],
  ['a step that months do not have', { ...monthly, between: '8' }, ['between']],
  ['all filled in', monthly, []],
])('%s: what is still to be chosen', (_, draft, fields) => expect(Object.keys(problemsWith(draft))).toEqual(fields));

it('says the steps in words', () => expect([stepsOf('week')[1]!.text, stepsOf('maand')[0]!.text]).toEqual(['om de 2 weken', 'elke maand']));
