import { Findings } from '../findings.js';
import { checkConstituency } from './checks.constituency.js';
import type { ConstituencyFact } from './constituency.js';
import type { Run } from './run.js';

const told: ConstituencyFact = { meetingId: 'm', title: 'Stuurgroep LEA', minutesAt: '2021-10-21T07:00:00.000Z', writtenAt: '2021-10-22T06:45:00.000Z', asked: ['anna', 'bas'], mailed: ['anna', 'bas'] };

function broken(change: Partial<ConstituencyFact>, end = '2022-12-31T23:00:00.000Z'): string[] {
  const run = { constituency: [{ ...told, ...change }], end, findings: new Findings() } as unknown as Run;
  checkConstituency(run);
  return run.findings.all().map(({ rule }) => rule);
}

it.each<[string, Partial<ConstituencyFact>, string[]]>([
  ['told in time breaks nothing', {}, []],
  ['nobody to tell breaks nothing', { asked: [], mailed: [] }, []],
  ['never told', { writtenAt: null }, ['constituency.untold']],
  ['told before the minutes', { writtenAt: '2021-10-20T06:45:00.000Z' }, ['constituency.not-after-minutes']],
  ['told a month later', { writtenAt: '2021-11-20T06:45:00.000Z' }, ['constituency.not-after-minutes']],
  ['somebody forgotten', { mailed: ['anna'] }, ['constituency.not-each-once']],
  ['somebody told twice', { mailed: ['anna', 'anna', 'bas'] }, ['constituency.not-each-once']],
  ['a stranger told', { mailed: ['anna', 'bas', 'carla'] }, ['constituency.not-each-once']],
])('the achterban, %s', (_, change, rules) => expect(broken(change)).toEqual(rules));

it('is given its morning when the run ends with the minutes', () => expect(broken({ writtenAt: null }, '2021-10-22T10:00:00.000Z')).toEqual([]));
