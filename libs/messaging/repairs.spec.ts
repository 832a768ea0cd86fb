import type { DeliveryState } from './ledger.queries.js';
import { repairsOf, type Repair } from './repairs.js';

const at = (state: DeliveryState, { id = 'first', copyOf = null as string | null, tried = null as string | null } = {}) => ({ id, copyOf, state, nextAttemptAt: tried });
const LATER = '2026-11-10T10:00:00.000Z';

it.each<[string, DeliveryState, Repair[]]>([
  ['that a server took', 'accepted', ['again', 'came-back']],
  ['that came back', 'bounced', ['again']],
  ['that was given up', 'failed', ['again']],
  ['under way', 'queued', []],
  ['being sent', 'sending', []],
  ['in a digest', 'digested', []],
])('a mail %s: %s allows %j', (_, state, repairs) => expect(repairsOf(at(state), [at(state)])).toEqual(repairs));

it('is not sent once more while a copy is under way, and the one that came first may still have come back', () => {
  const [first, copy] = [at('accepted'), at('queued', { id: 'copy', copyOf: 'first' })];
  expect(repairsOf(first, [first, copy])).toEqual(['came-back']);
});

it('waits for what is tried once more after a lost answer, and no longer than that', () => {
  const [failed, tried, ended] = [at('failed'), at('unknown', { id: 'copy', copyOf: 'first', tried: LATER }), at('unknown', { id: 'copy', copyOf: 'first' })];
  expect([repairsOf(failed, [failed, tried]), repairsOf(failed, [failed, ended])]).toEqual([[], ['again']]);
});

it('looks at its own recipient only', () => {
  const [bounced, other] = [at('bounced'), at('queued', { id: 'other' })];
  expect(repairsOf(bounced, [bounced, other])).toEqual(['again']);
});
