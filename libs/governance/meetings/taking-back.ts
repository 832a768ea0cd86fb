/** Who takes an item off the agenda again: what pages offer. The command judges it anew. PURE. */
import type { AgendaItem } from './agenda-item.entity.js';

export interface Taker {
  personId: string;
  /** May take back what they brought in themselves. */
  own: boolean;
  /** The members for whom they may, as their bestuurssecretariaat. */
  served: readonly string[];
  /** Keeps the agenda, and takes off it what anybody brought in. */
  keeps: boolean;
}

/**
 * Of what stands on an agenda that still takes changes, or waits for the chair. What nobody brought in is the scheme's, or a workflow's to take back.
 * @param kept who is kept from the item: they still take back their own
 */
export function mayTakeBack({ submittedBy, status, origin }: Pick<AgendaItem, 'submittedBy' | 'status' | 'origin'>, kept: ReadonlySet<string>, { personId, own, served, keeps }: Taker): boolean {
  if (submittedBy === null || origin?.kind === 'procedure' || (status !== 'ingediend' && status !== 'gevraagd')) return false;
  if (submittedBy === personId) return own;
  return !kept.has(personId) && (keeps || served.includes(submittedBy));
}
