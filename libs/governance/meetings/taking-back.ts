/** Who takes an item back, from an agenda or from the agendacommissie before which it lies: what pages offer. The commands judge it anew. PURE. */
import type { AgendaItem } from './agenda-item.entity.js';

export interface Taker {
  personId: string;
  /** May take back what they brought in themselves: the workflow takes it, and they may bring something in, here or elsewhere (`isOwn`). */
  own: boolean;
  /** The members for whom they may, as their bestuurssecretariaat. */
  served: readonly string[];
  /** Keeps the agenda, and takes off it what anybody brought in. */
  keeps: boolean;
}

type Standing = Pick<AgendaItem, 'submittedBy' | 'status' | 'origin'>;
type Offered = Pick<AgendaItem, 'id' | 'submittedBy' | 'status' | 'committeeDecision'>;

/**
 * Of what stands on an agenda that still takes changes, or waits for the chair. What nobody brought in is the scheme's, or a workflow's to take back.
 * @param kept who is kept from the item: they still take back their own
 */
export const mayTakeBack = (item: Standing, kept: ReadonlySet<string>, taker: Taker): boolean =>
  (item.status === 'ingediend' || item.status === 'gevraagd') && item.origin?.kind !== 'procedure' && (isOf(item, kept, taker) || (taker.keeps && item.submittedBy !== null && !kept.has(taker.personId)));

/**
 * Of what lies before the agendacommissie that has not decided on it, and into which nothing was merged. Who decides on it decides: nobody takes
 * back another's there.
 */
export const mayTakeBackOffer = (item: Offered, offers: readonly Pick<AgendaItem, 'committeeDecision'>[], kept: ReadonlySet<string>, taker: Taker): boolean =>
  item.status === 'aangeboden' && item.committeeDecision === null && !offers.some(({ committeeDecision }) => committeeDecision?.into === item.id) && isOf(item, kept, taker);

/** Their own, or that of a member whom they serve. */
const isOf = ({ submittedBy }: Pick<AgendaItem, 'submittedBy'>, kept: ReadonlySet<string>, { personId, own, served }: Taker): boolean =>
  submittedBy !== null && (submittedBy === personId ? own : served.includes(submittedBy) && !kept.has(personId));
