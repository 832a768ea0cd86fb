import type { Office } from '#identity/permissions';
import { addsAttendance } from './late-attendance.js';

it.each<[string, Office[], boolean]>([
  ['closed', ['secretaris'], true],
  ['closed', ['notulist', 'lid'], true],
  ['closed', ['voorzitter', 'lid'], false],
  ['held', ['secretaris'], false],
  ['cancelled', ['secretaris'], false],
])('of a meeting that is %s %j adds who was there: %s', (state, offices, adds) => expect(addsAttendance(state, offices)).toBe(adds));
