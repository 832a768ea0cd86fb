import { instantOf } from '#calendar/local-date';
import { momentWarnings } from './moment-warnings.js';

const PERIOD = { from: '2021-08-01', until: '2030-12-31' };

describe('the moment of a meeting', () => {
  it.each<[string, string, string, string[]]>([
    ['on an afternoon is as it should be', '2026-12-10', '14:00', []],
    ['at seven and at ten in the evening is within the day', '2026-12-10', '22:00', []],
    ['in the night is said', '2026-12-10', '03:00', ['Let op: de vergadering begint om 03.00 uur, buiten de gewone uren.']],
    ['before the period is said', '2021-07-01', '14:00', ['Let op: de samenwerkingsstructuur begint pas op zondag 1 augustus 2021.']],
    ['after the period is said', '2031-01-14', '14:00', ['Let op: de samenwerkingsstructuur loopt tot en met dinsdag 31 december 2030. Daarna gelden haar afspraken alleen bij benadering.']],
  ])('%s', (_, day, time, expected) => {
    expect(momentWarnings(instantOf(day, time), PERIOD)).toEqual(expected);
  });
});
