import { momentOf, NONE, placeIn, problemsWith } from './moment';

const now = { begin: '2026-12-10T13:00:00.000Z', plaats: 'Stadhuis' };
const same = momentOf(now);

it('begins as it is planned', () => expect(same).toEqual({ day: '2026-12-10', time: '14:00', place: 'Stadhuis' }));

it.each([
  ['another day', { ...same, day: '2026-12-17' }, NONE],
  ['another time', { ...same, time: '15:00' }, NONE],
  ['another place only', { ...same, place: 'Raadhuis' }, NONE],
  ['the same, with a space', { ...same, place: 'Stadhuis ' }, { ...NONE, day: 'Dit moment staat al gepland. Kies een andere dag of tijd.' }],
  ['a day that is past', { ...same, day: '2026-11-01' }, { ...NONE, day: 'Deze dag is al voorbij. Kies een dag in de toekomst.' }],
  ['no place any more', { ...same, day: '2026-12-17', place: ' ' }, { ...NONE, place: 'Vul in waar het is.' }],
  ['no day', { ...same, day: null }, { ...NONE, day: 'Kies een dag.' }],
  ['no day and no time', { ...same, day: null, time: null }, { ...NONE, day: 'Kies een dag.', time: 'Kies een begintijd.' }],
])('%s: what is wrong with it', (_, moment, problems) => expect(problemsWith(moment, now, '2026-11-10')).toEqual(problems));

it.each([['Raadhuis ', { plaats: 'Raadhuis' }], ['', {}]])('‘%s’ goes to the API as %j', (place, body) => expect(placeIn({ place })).toEqual(body));
