import fc from 'fast-check';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { presiding, type ChairChoice, type Sat } from './presiding.js';

/** 'anna 2021-08-01 2023-08-01': from a day until another. */
const sat = (text: string): Sat => {
  const [personId, from, until] = text.split(' ') as [string, LocalDate, LocalDate | undefined];
  return { personId, from, until: until ?? null };
};
const chose = (text: string): ChairChoice => sat(text);

/** The first of those who sit there acts, where nobody was chosen. */
function line(from: LocalDate, before: string | null, choices: readonly string[], seats: readonly string[]): string[] {
  const all = seats.map(sat);
  const acting = (on: LocalDate): string | undefined => all.find((one) => one.from <= on && (one.until === null || on < one.until))?.personId;
  return presiding({ from, before, choices: choices.map(chose), seats: all, acting }).map((one) => `${one.personId} ${one.from}${one.until ? ` ${one.until}` : ''}${one.forNow ? ' for now' : ''}`);
}

const ALL = ['bas 2021-08-01', 'anna 2021-08-01', 'carla 2021-08-01'];

it.each<[string, string[], string[]]>([
  ['goes on until the next choice', line('2023-01-01', 'anna', ['anna 2021-08-01', 'carla 2023-08-01'], ALL), ['anna 2023-01-01 2023-08-01', 'carla 2023-08-01']],
  ['is followed by somebody for now, who was not chosen', line('2022-02-28', 'anna', ['anna 2021-08-01'], ['bas 2021-08-01', 'anna 2021-08-01 2022-02-28']), ['bas 2022-02-28 for now']],
  ['who stays after all presides, whoever did so for now', line('2022-02-28', 'anna', ['anna 2021-08-01'], ALL), ['anna 2022-02-28']],
  ['who acts goes on until there is a choice', line('2022-06-01', 'bas', ['anna 2021-08-01', 'carla 2022-09-01'], ['bas 2021-08-01', 'anna 2021-08-01 2022-02-28', 'carla 2021-08-01']), ['bas 2022-06-01 2022-09-01 for now', 'carla 2022-09-01']],
  ['goes on where the next one leaves before the day', line('2022-06-01', 'anna', ['anna 2021-08-01', 'carla 2023-08-01'], ['anna 2021-08-01', 'carla 2021-08-01 2023-07-01']), ['anna 2022-06-01']],
  ['leaves, and so has the next one: somebody for now', line('2023-08-01', 'anna', ['anna 2021-08-01', 'carla 2023-08-01'], ['anna 2021-08-01 2023-08-01', 'carla 2021-08-01 2023-07-01', 'bas 2021-08-01']), ['bas 2023-08-01 for now']],
  ['who left and comes back years later is a member, no chair', line('2022-02-28', 'anna', ['anna 2021-08-01'], ['bas 2021-08-01', 'anna 2021-08-01 2022-02-28', 'anna 2025-08-01']), ['bas 2022-02-28 for now']],
  ['who was chosen once more has a row for that', line('2023-08-01', 'anna', ['anna 2021-08-01', 'anna 2023-08-01'], ALL), ['anna 2023-08-01']],
  ['moves to another seat and goes on', line('2023-08-01', 'anna', ['anna 2021-08-01'], ['anna 2021-08-01 2023-08-01', 'anna 2023-08-01']), ['anna 2023-08-01']],
  ['nobody sits there for a while', line('2023-08-01', 'anna', ['anna 2021-08-01'], ['anna 2021-08-01 2023-08-01', 'bas 2023-09-01']), ['bas 2023-09-01 for now']],
  ['is somebody for now from the first day, where nobody was ever chosen', line('2021-08-01', null, [], ALL), ['bas 2021-08-01 for now']],
])('whoever presides %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

describe('whatever the members choose, and whoever comes and goes', () => {
  const [FROM, PEOPLE] = ['2023-01-01', ['anna', 'bas', 'carla']];
  const day = fc.oneof(fc.integer({ min: -200, max: 900 }), fc.constantFrom(424, 84, 301)).map((days) => addDays(FROM, days));
  const seat = fc.record({ personId: fc.constantFrom(...PEOPLE), from: day, days: fc.option(fc.integer({ min: 1, max: 500 })) }).map(({ personId, from, days }): Sat => ({ personId, from, until: days === null ? null : addDays(from, days) }));
  const choice = fc.record({ personId: fc.constantFrom(...PEOPLE), from: day });
  const covers = (one: Sat, on: LocalDate): boolean => one.from <= on && (one.until === null || on < one.until);

  it('there is one chair as long as anybody sits there, who sits there, and whoever was chosen is it on the first day', () => {
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 7 }), fc.uniqueArray(choice, { maxLength: 5, selector: (one) => one.from }), (seats, written) => {
        const choices = [...written].sort((a, b) => (a.from < b.from ? -1 : 1));
        const here = (on: LocalDate): string[] => seats.filter((one) => covers(one, on)).map(({ personId }) => personId);
        const before = here(addDays(FROM, -1))[0] ?? null;
        const found = presiding({ from: FROM, before, choices, seats, acting: (on) => here(on)[0] });
        const days = [FROM, ...seats.flatMap(({ from, until }) => [from, addDays(from, -1), ...(until ? [until, addDays(until, -1)] : [])]), ...choices.map(({ from }) => from)].filter((on) => on >= FROM);
        for (const on of days) {
          const chairs = found.filter((one) => covers(one, on));
          expect([on, chairs.length]).toEqual([on, here(on).length > 0 ? 1 : 0]);
          for (const { personId } of chairs) expect(here(on)).toContain(personId);
          const chosen = choices.find((one) => one.from === on);
          if (chosen && here(on).includes(chosen.personId)) expect(chairs).toMatchObject([{ personId: chosen.personId, forNow: false }]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
