import { Findings } from '../findings.js';
import { checkHandovers } from './checks.handovers.js';
import { handoverLines, noHandovers, type HandoverFact, type HandoverFacts } from './handovers.js';
import type { Run } from './run.js';

const done: HandoverFact = { seat: 'stuurgroep/po-1', from: 'anna', to: 'bas', points: 2, open: 0, leavesOn: '2022-08-01', state: 'done', acceptedOn: '2022-08-04', since: '2022-08-01', listedOn: null, rounds: 1, asked: 1 };
function broken(change: Partial<HandoverFacts>): string[] {
  const run = { handovers: { ...noHandovers(), handovers: [done], ...change }, end: '2022-12-31T23:00:00.000Z', findings: new Findings() } as unknown as Run;
  checkHandovers(run);
  return run.findings.all().map(({ rule }) => rule);
}

describe('handovers', () => {
  it.each<[string, Partial<HandoverFacts>, string[]]>([
    ['that are done break nothing', {}, []],
    ['that wait with a seat break nothing', { handovers: [{ ...done, state: 'vacant', open: 2, to: null, acceptedOn: null, since: '2022-12-01' }] }, []],
    ['that ended with something open', { handovers: [{ ...done, open: 1 }] }, ['handover.done-too-early']],
    ['that keep waiting, on the list, break nothing', { handovers: [{ ...done, state: 'accepting', open: 1, listedOn: '2022-09-26' }] }, []],
    ['that keep waiting unseen', { handovers: [{ ...done, state: 'accepting', open: 1 }] }, ['handover.waits-unseen']],
    ['that stood on the list for who left before', { handovers: [{ ...done, state: 'vacant', open: 1, listedOn: '2022-06-01' }] }, ['handover.waits-unseen']],
    ['that began to wait last week break nothing', { handovers: [{ ...done, state: 'accepting', open: 1, since: '2022-12-20' }] }, []],
    ['about which somebody is written to for ever', { handovers: [{ ...done, asked: 11 }] }, ['handover.asks-for-ever']],
    ['that missed an action of who left', { orphans: [{ actionId: 'a', ownerId: 'anna' }] }, ['duty.without-holder']],
  ])('%s', (_, change, rules) => expect(broken(change)).toEqual(rules));

  it('stand in the file', () => expect(handoverLines({ ...noHandovers(), handovers: [done] })).toEqual([{ seat: 'stuurgroep/po-1', from: 'anna', to: 'bas', points: 2, acceptedOn: '2022-08-04' }]));
});
