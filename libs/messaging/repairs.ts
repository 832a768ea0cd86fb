/** What can be done about a mail to one recipient, by how it stands: what a page offers. The ledger's own updates judge it again. PURE. */
import type { StoredDelivery } from './ledger.queries.js';

/** `again`: send it once more; `came-back`: say that it came back, though a server took it. */
export type Repair = 'again' | 'came-back';

type Standing = Pick<StoredDelivery, 'id' | 'copyOf' | 'state' | 'nextAttemptAt'>;

const ENDED: readonly StoredDelivery['state'][] = ['accepted', 'bounced', 'failed'];

/** Not ended: it may still arrive. */
const isOpen = ({ state, nextAttemptAt }: Standing): boolean => state === 'queued' || state === 'sending' || (state === 'unknown' && nextAttemptAt !== null);

/** @param all of the mailing: while a copy for the same recipient is under way, another would be a second mail. */
export function repairsOf(delivery: Standing, all: readonly Standing[]): Repair[] {
  const first = delivery.copyOf ?? delivery.id;
  const underWay = all.some((one) => (one.copyOf ?? one.id) === first && isOpen(one));
  return [...(ENDED.includes(delivery.state) && !underWay ? (['again'] as const) : []), ...(delivery.state === 'accepted' ? (['came-back'] as const) : [])];
}
