import { answersReservation } from './reservation';

const ANNA = { id: 'anna', naam: 'Anna' };
const ACT = 'agendapunten/voorbehoud';
const own = { mogelijk: [ACT], namens: [] };
const served = { mogelijk: [], namens: [{ persoon: ANNA, mogelijk: [ACT] }] };

test.each([
  ['whoever brought it in', 'anna', own, {}],
  ['not another member', 'bart', own, null],
  ['their bestuurssecretariaat, for them', 'wim', served, { forPerson: ANNA }],
  ['a member for themselves first, whoever they serve', 'anna', { ...own, namens: served.namens }, {}],
  ['not the bestuurssecretariaat of another', 'wim', { mogelijk: [ACT], namens: [{ persoon: { id: 'bart', naam: 'Bart' }, mogelijk: [ACT] }] }, null],
  ['nobody once the workflow takes no answer', 'anna', { mogelijk: [], namens: [] }, null],
  ['nor their bestuurssecretariaat then', 'wim', { mogelijk: [], namens: [{ persoon: ANNA, mogelijk: [] }] }, null],
])('it is said by %s', (_, personId, meeting, expected) => {
  for (const voorbehoud of ['open', 'vervallen'] as const) expect(answersReservation({ ingediendDoor: 'anna', voorbehoud }, meeting, personId)).toEqual(expected);
});

test.each([null, 'bevestigd', 'ingetrokken'] as const)('by nobody where the reservation is %s', (voorbehoud) => expect(answersReservation({ ingediendDoor: 'anna', voorbehoud }, own, 'anna')).toBeNull());

test('by nobody of an item that nobody brought in', () => expect(answersReservation({ ingediendDoor: null, voorbehoud: 'open' }, own, undefined)).toBeNull());
