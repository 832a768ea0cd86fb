import fc from 'fast-check';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { carriedOver, withoutGap, type Carried, type Place, type Span } from './carried-over.js';

const ON = '2030-05-16';

/** 'wethouder anna 2026-05-25 2030-05-16': from a day until another. Who sits there for an organisation has no office. */
const place = (text: string): Place => {
  const [seatId, personId, from, until] = text.split(' ') as [string, string, LocalDate, LocalDate | undefined];
  return { seatId, personId, from, until: until ?? null, byOffice: seatId === 'wethouder' };
};

function line(home: readonly string[], more: Partial<Carried> = {}): string[] {
  const found = carriedOver({ on: ON, leaver: 'anna', mayStay: true, taken: null, gone: [], home: home.map(place), ...more });
  return found.map((one) => `${one.personId} ${one.from}${one.until ? ` ${one.until}` : ''}`);
}

const STAYS = ['wethouder anna 2026-05-25'];
const THAT_DAY = ['wethouder anna 2026-05-25 2030-05-16', 'wethouder bas 2030-05-16'];
const LATER = ['wethouder anna 2026-05-25 2030-06-01', 'wethouder bas 2030-06-01'];

it.each<[string, string[], string[]]>([
  ['stays, without an end', line(STAYS), ['anna 2030-05-16']],
  ['stays where owners come from anywhere', line([], { home: null }), ['anna 2030-05-16']],
  ['stays until somebody else has the seat', line(STAYS, { taken: '2030-07-02' }), ['anna 2030-05-16 2030-07-02']],
  ['stays until they have another seat of the body, or leave as they said', line(STAYS, { gone: [{ personId: 'anna', from: '2030-08-01' }, { personId: 'bas', from: '2030-06-01' }] }), ['anna 2030-05-16 2030-08-01']],
  ['cannot stay: the seat is empty', line(STAYS, { mayStay: false }), []],
  ['sits there no more, and nobody has the place: the seat is empty', line(['wethouder anna 2026-05-25 2030-05-16']), []],
  ['sits there no more, and somebody has the place weeks later: the seat is empty', line(['wethouder anna 2026-05-25 2030-05-16', 'wethouder bas 2030-06-01']), []],
  ['has passed the office on from that day on: the next goes on', line(THAT_DAY), ['bas 2030-05-16']],
  ['has passed it on that day, and could not stay: the next goes on all the same', line(THAT_DAY, { mayStay: false }), ['bas 2030-05-16']],
  ['passes it on later: stays until then, and then the next', line(LATER), ['anna 2030-05-16 2030-06-01', 'bas 2030-06-01']],
  ['passes it on later, and cannot stay: nothing is left to pass on', line(LATER, { mayStay: false }), []],
  ['passes it on, and the next does so, too', line(['wethouder anna 2026-05-25 2030-05-16', 'wethouder bas 2030-05-16 2030-05-20', 'wethouder carla 2030-05-20']), ['bas 2030-05-16 2030-05-20', 'carla 2030-05-20']],
  ['passes it on to somebody who has another seat of the body: the seat is empty', line(THAT_DAY, { gone: [{ personId: 'bas', from: '2021-08-01' }] }), []],
  ['passes it on to somebody whose other seat of the body is over by then: that one goes on', line(LATER, { gone: [{ personId: 'bas', from: '2021-08-01', until: '2030-05-20' }] }), ['anna 2030-05-16 2030-06-01', 'bas 2030-06-01']],
  ['passes it on to somebody who is to have another seat of the body: until then', line(THAT_DAY, { gone: [{ personId: 'bas', from: '2030-08-01' }] }), ['bas 2030-05-16 2030-08-01']],
  ['passes it on to somebody who sits there until a successor comes', line(LATER, { taken: '2030-07-02' }), ['anna 2030-05-16 2030-06-01', 'bas 2030-06-01 2030-07-02']],
  ['passes it on, on the day on which a successor comes', line(LATER, { taken: '2030-06-01' }), ['anna 2030-05-16 2030-06-01']],
  ['sits there for an organisation, which sends somebody else: owners are appointed', line(['po anna 2026-05-25 2030-05-16', 'po bas 2030-05-16']), []],
  ['passes the office on and keeps a place of their own', line([...THAT_DAY, 'po anna 2028-01-01']), ['anna 2030-05-16']],
  ['does not pass on what somebody else had until that day', line(['wethouder bas 2026-05-25 2030-05-16', 'wethouder carla 2030-05-16', 'po anna 2026-05-25 2030-05-16']), []],
])('whoever leaves %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

const DAYS = 40;
const dayNr = (nr: number): LocalDate => addDays('2030-03-20', nr);
const WHO = ['anna', 'bas', 'carla', 'dirk'] as const;
const who = fc.constantFrom(...WHO);
const nr = fc.nat(DAYS);

/** Two offices and a seat of an organisation, each with one holder after the other, with a gap now and then. */
const holdersOf = (seatId: string, byOffice: boolean): fc.Arbitrary<Place[]> =>
  fc.array(fc.record({ personId: who, from: nr, stays: fc.boolean() }), { maxLength: 5 }).map((all) => {
    const begins = [...new Map(all.map((one) => [one.from, one])).values()].sort((a, b) => a.from - b.from);
    return begins.flatMap(({ personId, from, stays }, index): Place[] => {
      const next = begins[index + 1]?.from ?? null;
      if (next !== null && next - from > 3 && !stays) return [{ seatId, byOffice, personId, from: dayNr(from), until: dayNr(next - 2) }];
      return [{ seatId, byOffice, personId, from: dayNr(from), until: next === null ? (stays ? null : dayNr(DAYS + 1)) : dayNr(next) }];
    });
  });

const random: fc.Arbitrary<Carried> = fc
  .record({ on: fc.nat(DAYS - 5), leaver: who, mayStay: fc.boolean(), taken: fc.option(fc.integer({ min: 0, max: DAYS })), gone: fc.array(fc.record({ personId: who, from: nr, days: fc.option(fc.integer({ min: 1, max: DAYS })) }).map(({ personId, from, days }) => ({ personId, from: dayNr(from), until: days === null ? null : dayNr(from + days) })), { maxLength: 2 }), home: fc.tuple(holdersOf('wethouder', true), holdersOf('directeur', true), holdersOf('po', false)).map((all) => all.flat()) })
  .map(({ on, taken, ...rest }) => ({ ...rest, on: dayNr(on), taken: taken === null ? null : dayNr(on + taken) }));

const holds = (one: Span, day: LocalDate): boolean => one.from <= day && (one.until === null || day < one.until);

/** Day by day, as a secretary would keep it: who sat there yesterday sits there today, or whoever took over their office this very day. */
function dayByDay({ on, leaver, mayStay, taken, gone, home }: Carried): (string | null)[] {
  const free = (personId: string, day: LocalDate): boolean => !gone.some((one) => one.personId === personId && one.from <= day && (one.until === undefined || one.until === null || day < one.until));
  const sitters: (string | null)[] = [];
  let yesterday: string | null = leaver;
  for (let day = on; day <= dayNr(2 * DAYS + 2); day = addDays(day, 1)) {
    let today: string | null = null;
    if (yesterday !== null && (taken === null || day < taken)) {
      const belongs = home!.some((one) => one.personId === yesterday && holds(one, day));
      const left = home!.filter((one) => one.byOffice && one.personId === yesterday && one.until === day);
      const heir = belongs ? null : (home!.find((one) => one.from === day && left.some(({ seatId }) => seatId === one.seatId))?.personId ?? null);
      const may = day > on || mayStay;
      const sat: string = yesterday;
      // Who was gone before did not sit there any more, and passes nothing on.
      today = belongs ? (may && free(sat, day) ? sat : null) : heir !== null && free(heir, day) ? heir : null;
    }
    sitters.push(today);
    yesterday = today;
  }
  return sitters;
}

it('is, whoever comes and goes, what one finds day by day', () => {
  fc.assert(
    fc.property(random, (one) => {
      // Who has another seat already does not leave this one by that.
      fc.pre(!one.gone.some(({ personId, from }) => personId === one.leaver && from < one.on));
      const found = carriedOver(one);
      const days = dayByDay(one);
      expect(days.map((_, index) => found.find((span) => holds(span, addDays(one.on, index)))?.personId ?? null)).toEqual(days);
    }),
    { numRuns: 2000 },
  );
});

it('leaves no day out, and has nobody who does not sit where owners come from', () => {
  fc.assert(
    fc.property(random, (one) => {
      const found = carriedOver(one);
      found.forEach((span, index) => {
        expect(span.from).toBe(index === 0 ? one.on : found[index - 1]!.until);
        const end = withoutGap(one.home!, span.personId, span.from);
        expect(end === null || (span.until !== null && span.until <= end)).toBe(true);
      });
    }),
    { numRuns: 1000 },
  );
});
