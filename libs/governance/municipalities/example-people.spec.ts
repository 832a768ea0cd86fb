import { readFileSync } from 'node:fs';
import { parseScheme } from '#scheme/parse';
import { rostersOf } from '#roster/roster';
import { placeOf } from '../bodies/line-up.queries.js';
import { exampleSpans } from './example-past.js';
import { examplePeople } from './example-people.js';

const parsed = parseScheme(readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8'), 'zoetermeer.yaml');
if (!parsed.ok) throw new Error('zoetermeer.yaml does not parse');
const { scheme } = parsed;
const { people, memberships, chairs } = examplePeople(scheme, 'a');

describe('the people of the worked example', () => {
  it('fill every seat once', () => {
    const seats = scheme.bodies.flatMap((body) => body.seats.map((seat) => `${body.id}/${seat.id}`));
    expect(memberships.map(({ bodyId, seatId }) => `${bodyId}/${seatId}`).sort()).toEqual(seats.sort());
  });

  it('own ambitions as members of the platform, with every required sector among the six', () => {
    const owners = memberships.filter(({ bodyId, seatId }) => bodyId === 'stuurgroep' && seatId !== 'procesmanager').map(({ personId }) => personId);
    expect(new Set(owners).size).toBe(6);
    const seatOf = (personId: string) => memberships.find((membership) => membership.bodyId === 'platform' && membership.personId === personId)?.seatId;
    const platform = scheme.bodies.find(({ id }) => id === 'platform')!;
    const sectors = owners.map((personId) => {
      const seat = platform.seats.find(({ id }) => id === seatOf(personId))!;
      const { filledBy } = seat;
      return seat.sector ?? (filledBy.kind === 'partner' ? scheme.partners.find(({ id }) => id === filledBy.partner)?.sector : null);
    });
    expect(sectors).toEqual(expect.arrayContaining(['kinderopvang', 'po', 'vo', 'mbo', 'gemeente']));
  });

  it('own ambitions for the organisations for which they sit anywhere, where owners may come from all of them', () => {
    const free = parseScheme(readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8').replaceAll(/(ambitionOwner: [a-z-]+), from: platform/g, '$1'), 'vrij.yaml');
    if (!free.ok) throw new Error('The changed scheme does not parse');
    const { memberships: all } = examplePeople(free.scheme, 'a');
    const stuurgroep = free.scheme.bodies.find(({ id }) => id === 'stuurgroep')!;
    const places = all.filter(({ bodyId, seatId }) => bodyId === 'stuurgroep' && seatId !== 'procesmanager').map((one) => placeOf(free.scheme, stuurgroep.seats.find(({ id }) => id === one.seatId)!, one.personId, all, [], '2021-08-01'));
    expect(places.every(({ organisation }) => organisation !== null)).toBe(true);
    expect(places.map(({ sector }) => sector?.id)).toEqual(expect.arrayContaining(['kinderopvang', 'po', 'vo', 'mbo', 'gemeente']));
    // Who came by the rooster and sits nowhere else counts for whom they came for, as that one is by then.
    const nova = (day: string) => placeOf(free.scheme, stuurgroep.seats[0]!, 'nova', [], [{ partnerId: 'po-kiezel', intoId: 'so-vlinder', on: '2024-01-01' }], day, 'partner/po-kiezel');
    expect([nova('2023-12-31'), nova('2024-01-01')]).toMatchObject([{ sector: { id: 'po' }, organisation: { id: 'po-kiezel' } }, { sector: { id: 'so' }, organisation: { id: 'so-vlinder' } }]);
  });

  it('have one procesmanager for platform and stuurgroep, and a chair from the midst of the stuurgroep', () => {
    const holders = new Set(memberships.filter(({ seatId }) => seatId === 'procesmanager').map(({ personId }) => personId));
    expect(holders.size).toBe(1);
    const chair = chairs.find(({ bodyId }) => bodyId === 'stuurgroep')!.personId;
    expect(holders.has(chair)).toBe(false);
    expect(memberships.some(({ bodyId, personId }) => bodyId === 'stuurgroep' && personId === chair)).toBe(true);
  });

  it('have addresses of their own that no mail server takes, and are the same for the same seed', () => {
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    expect(people.every(({ email }) => /^[a-z.]+@zoetermeer\.example$/.test(email))).toBe(true);
    expect(examplePeople(scheme, 'a')).toEqual({ people, memberships, chairs });
    expect(examplePeople(scheme, 'b').people[0]!.id).not.toBe(people[0]!.id);
  });
});

describe('who sat where in the example', () => {
  const spans = (on: string) => exampleSpans(scheme, examplePeople(scheme, 'a'), on);
  const roster = rostersOf(scheme)[0]!;
  const at = (on: string, day: string) => spans(on).memberships.filter((one) => one.bodyId === 'stuurgroep' && one.from <= day && (one.until === null || day < one.until) && roster.seats.some(({ id }) => id === one.seatId));

  it.each([
    ['an owner who left in 2023 and 2027', 'bouwen-1', '2026-11-28', '2023-08-01'],
    ['an owner of the other group', 'bouwen-2', '2026-11-28', '2025-08-01'],
    ['an owner on the day of the change', 'bouwen-1', '2023-08-01', '2023-08-01'],
    ['an owner before the first change', 'bouwen-1', '2022-01-01', '2021-08-01'],
    ['who does not take turns', 'procesmanager', '2026-11-28', '2021-08-01'],
  ])('since when: %s', (_, seat, on, since) => expect(spans(on).memberships.find((one) => one.bodyId === 'stuurgroep' && one.seatId === seat && one.until === null)!.from).toBe(since));

  it.each(['2021-08-01', '2023-07-31', '2023-08-01', '2025-08-01', '2026-11-28', '2029-09-01'])('every seat has one person, nobody has two, and every sector is there: %s', (day) => {
    const sitting = at('2030-01-01', day);
    const home = new Map(examplePeople(scheme, 'a').memberships.filter(({ bodyId }) => bodyId === 'platform').map((one) => [one.personId, roster.candidates.get(`platform/${one.seatId}`)?.sector]));
    expect([sitting.length, new Set(sitting.map(({ seatId }) => seatId)).size, new Set(sitting.map(({ personId }) => personId)).size]).toEqual([6, 6, 6]);
    expect(roster.coverage.filter((sector) => !sitting.some(({ personId }) => home.get(personId) === sector))).toEqual([]);
  });

  it('every two years another presides, who sits there', () => {
    const chairs = spans('2026-11-28').chairs.filter(({ bodyId }) => bodyId === 'stuurgroep').reverse();
    expect(chairs.map(({ from, until }) => [from, until])).toEqual([['2021-08-01', '2023-08-01'], ['2023-08-01', '2025-08-01'], ['2025-08-01', null]]);
    for (const [index, { personId, from }] of chairs.entries()) {
      expect(at('2026-11-28', from).some((one) => one.personId === personId)).toBe(true);
      expect(personId).not.toBe(chairs[index + 1]?.personId);
    }
  });
});
