import { addsPaper, answersReservation, takesBack } from './own-items';

const ANNA = { id: 'anna', naam: 'Anna' };
const ACTS = ['agendapunten/voorbehoud', 'agendapunten/stukken'];
const own = { mogelijk: ACTS, namens: [] };
const served = { mogelijk: [], namens: [{ persoon: ANNA, mogelijk: ACTS }] };

test.each([
  ['whoever brought it in', 'anna', own, {}],
  ['not another member', 'bart', own, null],
  ['their bestuurssecretariaat, for them', 'wim', served, { forPerson: ANNA }],
  ['a member for themselves first, whoever they serve', 'anna', { ...own, namens: served.namens }, {}],
  ['not the bestuurssecretariaat of another', 'wim', { mogelijk: ACTS, namens: [{ persoon: { id: 'bart', naam: 'Bart' }, mogelijk: ACTS }] }, null],
  ['nobody once the workflow takes it no more', 'anna', { mogelijk: [], namens: [] }, null],
  ['nor their bestuurssecretariaat then', 'wim', { mogelijk: [], namens: [{ persoon: ANNA, mogelijk: [] }] }, null],
])('with an item acts %s', (_, personId, meeting, expected) => {
  for (const voorbehoud of ['open', 'vervallen'] as const) expect(answersReservation({ voorbehoudVan: ANNA, beperking: null, voorbehoud }, meeting, personId, false)).toEqual(expected);
  expect(addsPaper({ ingediendDoor: 'anna', beperking: null }, meeting, personId)).toEqual(expected);
});

test.each([null, 'bevestigd', 'ingetrokken'] as const)('nothing is asked of a reservation that is %s', (voorbehoud) => expect(answersReservation({ voorbehoudVan: ANNA, beperking: null, voorbehoud }, own, 'anna', true)).toBeNull());

test.each(['geweerd', 'vertrouwelijk'] as const)('who sees less of it (%s) adds no paper', (beperking) => expect(addsPaper({ ingediendDoor: 'anna', beperking }, served, 'wim')).toBeNull());

test('nobody acts with an item that nobody brought in', () => expect(answersReservation({ voorbehoudVan: null, beperking: null, voorbehoud: 'open' }, own, undefined, false)).toBeNull());

test.each([
  ['for whose it is', { voorbehoudVan: ANNA }, 'wim', own, { forPerson: ANNA }],
  ['for nobody in particular', { voorbehoudVan: null }, 'wim', own, {}],
  ['for themselves', { voorbehoudVan: ANNA }, 'anna', own, {}],
  ['no more once the workflow takes it no more', { voorbehoudVan: ANNA }, 'wim', { mogelijk: [], namens: [] }, null],
])('the secretary records what the achterban said %s', (_, item, personId, meeting, expected) => expect(answersReservation({ ...item, beperking: null, voorbehoud: 'open' }, meeting, personId, true)).toEqual(expected));

test('whoever is kept from an item says nothing of its reservation', () => expect(answersReservation({ voorbehoudVan: ANNA, beperking: 'geweerd', voorbehoud: 'open' }, own, 'anna', true)).toBeNull());

test.each([
  ['whoever handed it in', 'anna', [], {}],
  ['their bestuurssecretariaat, for them', 'wim', [{ persoon: ANNA, mogelijk: ['agendapunten/intrekking'] }], { forPerson: ANNA }],
  ['their bestuurssecretariaat, from the agendacommissie', 'wim', [{ persoon: ANNA, mogelijk: ['voorbereiding/agendapunten/intrekking'] }], { forPerson: ANNA }],
  ['the secretary, by the agenda', 'wim', [], {}],
  ['a secretary who serves another', 'wim', [{ persoon: { id: 'bart', naam: 'Bart' }, mogelijk: ['agendapunten/intrekking'] }], {}],
])('an item is taken back by %s', (_, personId, namens, expected) => {
  expect(takesBack({ ingediendDoor: 'anna', terugTeNemen: true }, { namens }, personId)).toEqual(expected);
  expect(takesBack({ ingediendDoor: 'anna', terugTeNemen: false }, { namens }, personId)).toBeNull();
});
