import { instantOf } from './instant';

it.each([
  ['2026-10-24', '14:00', '2026-10-24T12:00:00.000Z'],
  ['2026-10-25', '14:00', '2026-10-25T13:00:00.000Z'],
  ['', '14:00', null],
  ['2026-10-25', '', null],
])('what a form says (%s, %s) is a moment in Amsterdam, on both sides of the change to winter time', (day, time, instant) => {
  expect(instantOf(day, time)).toBe(instant);
});
