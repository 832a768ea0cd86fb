/** How a meeting's memory changes. PURE functions from context and facts to the part of the context that is new. */
import type { OutcomeRecorded } from './meeting.events.js';
import { isBefore, nextMorning } from './instants.js';
import type { AgendaItem, MeetingContext, Reservation } from './meeting.model.js';
import type { MeetingDeadlines } from './shapes.js';

type Change = Partial<MeetingContext>;

const without = <T extends { itemId: string }>(list: readonly T[], itemId: string): T[] => list.filter((entry) => entry.itemId !== itemId);

export const stateOfItem = (context: MeetingContext, itemId: string): AgendaItem['state'] | undefined =>
  context.items.find((item) => item.itemId === itemId)?.state;

/** Puts the item in that state, in its own place; a new one comes last. */
export function withItem(context: MeetingContext, itemId: string, state: AgendaItem['state']): Change {
  const known = stateOfItem(context, itemId) !== undefined;
  const items = known ? context.items.map((item) => (item.itemId === itemId ? { itemId, state } : item)) : [...context.items, { itemId, state }];
  return { items };
}

export const withoutItem = (context: MeetingContext, itemId: string): Change => ({
  items: without(context.items, itemId),
  withdrawn: [...new Set([...context.withdrawn, itemId])],
});

export const isWithdrawn = (context: MeetingContext, itemId: string): boolean =>
  stateOfItem(context, itemId) === undefined && context.withdrawn.includes(itemId);

/** Items that would get lost if nobody handed them on. */
export const openItems = (context: MeetingContext): string[] =>
  context.items.filter((item) => item.state === 'on-agenda' || item.state === 'requested').map((item) => item.itemId);

export const handedOn = (context: MeetingContext): Change => ({
  items: context.items.map((item) => (item.state === 'settled' ? item : { ...item, state: 'carried' })),
});

/** Moved to a date before which items can still come in. Never back behind what was sent: only an agenda that no member has yet. */
export const itemsMayComeAgain = ({ sentVersion }: Pick<MeetingContext, 'sentVersion'>, now: string, deadlines: Pick<MeetingDeadlines, 'itemsDue'>): boolean =>
  sentVersion === null && isBefore(now, deadlines.itemsDue);

/** Items may come in again: what waited for the chair's consent as late is now in time. */
export const inTimeAgain = (context: MeetingContext): Change => ({
  items: context.items.map((item) => (item.state === 'requested' ? { ...item, state: 'on-agenda' } : item)),
});

/** Held over or not reached, and nobody else brings it back. */
export const goesOn = ({ outcome, origin }: Pick<OutcomeRecorded, 'outcome' | 'origin'>): boolean => (outcome === 'aangehouden' || outcome === 'niet-behandeld') && origin === null;

/** Outcomes that the besluiten- en actielijst tells, also without a decision in words. */
const TOLD: ReadonlySet<OutcomeRecorded['outcome']> = new Set(['besloten', 'geadviseerd', 'onder-voorbehoud', 'aangehouden']);

/**
 * An outcome, also a corrected one. Held over or not reached: the item stays open and goes to the next meeting, unless its
 * own workflow has been told and brings it back itself.
 */
export function withOutcome(context: MeetingContext, recorded: OutcomeRecorded): Change {
  const { itemId, until } = recorded;
  const open = goesOn(recorded);
  const state = stateOfItem(context, itemId);
  const items = state === undefined || (open && state === 'carried') ? {} : withItem(context, itemId, open ? 'on-agenda' : 'settled');
  const others = without(context.reservations, itemId);
  const reservations: Reservation[] = until === null ? others : [...others, { itemId, since: recorded.at, until, state: 'open', followUps: 0 }];
  return { ...items, reservations, recordBegunAt: context.recordBegunAt ?? (TOLD.has(recorded.outcome) ? recorded.at : null) };
}

export const openReservation = (context: MeetingContext, itemId: string): boolean =>
  context.reservations.some((reservation) => reservation.itemId === itemId && reservation.state === 'open');

export const unansweredReservation = (context: MeetingContext, itemId: string): boolean =>
  context.reservations.some((reservation) => reservation.itemId === itemId && (reservation.state === 'open' || reservation.state === 'lapsed'));

/** What the body's members have of the besluiten- en actielijst while its record is not complete; 'planned': its day is still to come. */
export type ListState = 'planned' | 'nothing' | 'partial';

export function listState({ listAskedAt, minutes }: Pick<MeetingContext, 'listAskedAt' | 'minutes'>, at: string): ListState {
  if (listAskedAt !== null) return 'partial';
  return isBefore(at, minutes.decisionList) ? 'planned' : 'nothing';
}

/** The first thing was recorded after its day: it leaves on the next morning; null: it did not, or nothing was. */
export function lateListAt({ recordBegunAt, minutes: { decisionList, distribution, closedDays } }: MeetingContext): string | null {
  if (recordBegunAt === null || isBefore(recordBegunAt, decisionList)) return null;
  const at = nextMorning(recordBegunAt, closedDays);
  return isBefore(at, distribution) ? at : null;
}

/** None waits for an answer, nor has one lapsed so recently that a late answer must still be heard. */
export const noReservationLeft = (context: MeetingContext): boolean =>
  context.reservations.every(({ state }) => state !== 'open' && state !== 'lapsed');

export const withReservation = (context: MeetingContext, itemId: string, change: Partial<Reservation>): Change => ({
  reservations: context.reservations.map((reservation) => (reservation.itemId === itemId ? { ...reservation, ...change } : reservation)),
});
