import fc from 'fast-check';
import { mentionsOf } from './mentions.js';

const ME = '00000000-0000-4000-8000-00000000000a';
const OTHER = '00000000-0000-4000-8000-00000000000b';

const cases: [string, unknown, unknown][] = [
  ['not in it', { on: '2024-08-01', by: OTHER, text: 'Over een ander' }, undefined],
  ['named beside text: all that is said there', { personId: ME, reason: 'Kan niet meer komen', by: OTHER }, { personId: ME, reason: 'Kan niet meer komen', by: OTHER }],
  [
    'one of a list: when and where, and nothing of the others',
    { on: '2024-08-01', at: '2024-08-01T07:00:00.000Z', note: 'Wat een ander schreef', why: 'Ziekte', mail: 'iemand@elders.example', seats: [{ seatId: 'po-1', round: 2, nominee: { personId: ME, candidate: 'A. Jansen' }, rejected: null }, { seatId: 'vo-1', nominee: { personId: OTHER, candidate: 'B. Bakker' } }] },
    { on: '2024-08-01', at: '2024-08-01T07:00:00.000Z', seats: [{ seatId: 'po-1', round: 2, nominee: { personId: ME, candidate: 'A. Jansen' }, rejected: null }] },
  ],
  ['ids in a list', { meetingId: 'm', present: [OTHER, ME], told: [] }, { meetingId: 'm', present: [ME] }],
  ['as a key', { answers: { [ME]: { text: 'geen agendapunten', at: ['x'] }, [OTHER]: { text: 'wel' } } }, { answers: { [ME]: { text: 'geen agendapunten', at: ['x'] } } }],
  ['within a key of its own', { owner: `person:${ME}` }, { owner: `person:${ME}` }],
  ['nothing at all', null, undefined],
];

it.each(cases)('%s', (_, value, expected) => expect(mentionsOf(value, ME)).toEqual(expected));

it('keeps every place where somebody is named, nothing of a list that does not name them, and finds no more in what it found', () => {
  const leaf = fc.constantFrom<unknown>(ME, OTHER, null, 3, true, 'Tekst van een ander', '2024-08-01');
  const { json } = fc.letrec((tie) => ({ json: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('json'), { maxLength: 4 }), fc.dictionary(fc.constantFrom('a', 'b', 'c', ME), tie('json'), { maxKeys: 4 })) }));
  const times = (value: unknown) => JSON.stringify(value ?? null).split(ME).length - 1;
  fc.assert(
    fc.property(json, (value) => {
      const found = mentionsOf(value, ME);
      expect(times(found)).toBe(times(value));
      expect(found === undefined).toBe(times(value) === 0);
      expect(mentionsOf(found ?? null, ME)).toEqual(found);
      if (Array.isArray(found)) expect(found.every((one) => times(one) > 0)).toBe(true);
    }),
  );
});
