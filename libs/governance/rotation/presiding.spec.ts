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
