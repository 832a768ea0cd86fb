import type { Roster } from '#roster/model';
import { rostersOf } from '#roster/roster';
import { rosterWith, schemeWith } from '#roster/roster.spec-support';
import { peopleBehind } from './rotation.queries.js';
import { partnersOf, placedOf, placeOf, placesOf, termsOf, withStrangers } from './situation.js';
import type { Past, Sits } from './sitting.js';

const scheme = schemeWith();
const roster = withStrangers(rostersOf(scheme)[0]!);
const seat = (id: string) => roster.seats.find((one) => one.id === id)!;
const sits = (bodyId: string, seatId: string, personId: string): Sits => ({ bodyId, seatId, personId, since: '2021-08-01' });
/** Wim is wethouder, Zoë sits for Zon in the platform; Vic sits in the stuurgroep and nowhere else. */
const members = [sits('platform', 'wethouder', 'wim'), sits('platform', 'zon', 'zoe'), sits('stuurgroep', 'van-vo', 'vic')];

describe('from where somebody comes', () => {
  it.each([
    ['an owner, by the seat in the platform', 'eigenaar', 'zoe', ['platform/zon']],
    ['the wethouder, by that seat', 'eigenaar', 'wim', ['platform/wethouder']],
    ['who does not sit in the platform, from nowhere', 'eigenaar', 'vic', []],
    ['whoever sits for an organisation, from it', 'vrije-eigenaar', 'zoe', ['partner/zon']],
    ['who sits for no organisation, from none of several', 'vrije-eigenaar', 'vic', []],
    ['anybody, from the one organisation that fills a seat', 'van-zon', 'vic', ['partner/zon']],
    ['anybody, from a sector without partners of its own', 'van-mbo', 'vic', ['sector/mbo']],
    ['whoever has a seat that does not rotate, from that seat', 'wethouder', 'wim', ['stuurgroep/wethouder']],
  ])('%s', (_, id, personId, places) => {
    expect(placesOf(roster, scheme, seat(id), personId, members)).toEqual(places);
  });

  it('is somebody all the same who has a seat here and no place that is known', () => {
    expect(placeOf(roster, scheme, seat('eigenaar'), { personId: 'vic' }, members)).toBe('person/vic');
    expect(roster.candidates.get('person/vic')).toEqual({ id: 'person/vic', name: 'Wie hier zit', sector: null, organisation: false });
  });

  it('is the sector of the seat where several organisations of it may send somebody', () => {
    const more = { ...scheme, partners: [...scheme.partners, { ...scheme.partners[0]!, id: 'ster', sector: 'vo' }] };
    const wider = withStrangers(rostersOf(more)[0]!);
    expect(placeOf(wider, more, wider.seats.find(({ id }) => id === 'van-vo')!, { personId: 'vic' }, members)).toBe('partner/maan');
  });

  it('is the organisation for which they came by the rooster', () => {
    expect(placesOf(roster, scheme, seat('vrije-eigenaar'), 'vic', [...members, { ...sits('stuurgroep', 'vrije-eigenaar', 'vic'), came: 'partner/maan' }])).toEqual(['partner/maan']);
  });

  it('and the other way round: who stands for a place', () => {
    expect(['platform/wethouder', 'partner/zon', 'sector/po', 'sector/mbo', 'platform/maan'].map((place) => peopleBehind(scheme, place, members))).toEqual([['wim'], ['zoe'], ['zoe'], [], []]);
    expect([partnersOf(scheme, 'zoe', members), partnersOf(scheme, 'wim', members)]).toEqual([['zon'], []]);
  });
});

describe('terms in a row', () => {
  const body: Roster = rosterWith({ pool: 'po1 po2', maxTerms: 2 });
  const past = (since: string, until: string | null, personId = 'a', seatId = 'taal-1'): Past => ({ seatId, personId, since, until });
  it.each<[string, Past[], number]>([
    ['nobody has any before the first', [], 0],
    ['one from the first day on', [past('2021-08-01', null)], 1],
    ['two, in one seat', [past('2021-08-01', '2023-08-01'), past('2023-08-01', null)], 2],
    ['two, in different seats', [past('2021-08-01', '2023-08-01'), past('2023-08-01', null, 'a', 'taal-2')], 2],
    ['a gap begins them anew', [past('2021-08-01', '2023-08-01'), past('2025-08-01', null)], 1],
    ['the rest of somebody else’s term is none', [past('2021-08-01', '2022-03-01', 'b'), past('2022-03-01', '2023-08-01'), past('2023-08-01', null)], 1],
    ['whoever comes a day late has the whole term', [past('2021-08-01', '2023-08-02', 'b'), past('2023-08-02', null)], 1],
    ['and so has who comes late twice', [past('2021-08-02', '2023-08-20'), past('2023-08-20', null)], 2],
    ['the same seat in the midst of its term is no second one', [past('2021-08-01', '2022-03-01'), past('2022-03-01', null)], 1],
    ['those of others do not count', [past('2021-08-01', null, 'b')], 0],
  ])('%s', (_, history, terms) => {
    expect(termsOf(body, new Map([['po1', 'a']]), history).get('po1')).toBe(terms);
  });
});

it('counts how often each place had somebody here', () => {
  const past = (seatId: string, personId: string): Past => ({ seatId, personId, since: '2021-08-01', until: null });
  expect([...placedOf(roster, scheme, roster, [past('eigenaar', 'zoe'), past('eigenaar', 'zoe'), past('eigenaar', 'wim'), past('weg', 'zoe')], members)]).toEqual([['platform/zon', 2], ['platform/wethouder', 1]]);
});
