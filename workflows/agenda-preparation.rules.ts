/** How a preparation's memory changes. PURE. */
import type { ItemDecision, OfferedItem, PreparationContext } from './agenda-preparation.model.js';

type Change = Partial<PreparationContext>;

export const itemOf = (context: PreparationContext, itemId: string): OfferedItem | undefined => context.items.find((item) => item.itemId === itemId);

export const isUndecided = (context: PreparationContext, itemId: string): boolean => itemOf(context, itemId)?.decision === null;

/** Undecided, and nothing was merged into it. */
export const mayBeWithdrawn = (context: PreparationContext, itemId: string): boolean => isUndecided(context, itemId) && !context.items.some(({ into }) => into === itemId);

export const undecided = (context: PreparationContext): string[] => context.items.filter(({ decision }) => decision === null).map(({ itemId }) => itemId);

/** An item is taken in by one that is, or still may be, on this agenda; never by itself. */
export const mayTakeIn = (context: PreparationContext, itemId: string, into: string | null): boolean => {
  const other = into === null || into === itemId ? undefined : itemOf(context, into);
  return other !== undefined && (other.decision === null || other.decision === 'accepted');
};

export const withOffer = (context: PreparationContext, itemId: string): Change =>
  itemOf(context, itemId) ? {} : { items: [...context.items, { itemId, decision: null, into: null, bySilence: false }] };

export const withoutOffer = (context: PreparationContext, itemId: string): Change => ({ items: context.items.filter((item) => item.itemId !== itemId) });

export const withDecision = (context: PreparationContext, itemId: string, decision: ItemDecision, into: string | null): Change => ({
  items: context.items.map((item) => (item.itemId === itemId ? { ...item, decision, into } : item)),
});

export const decidedBySilence = (context: PreparationContext): Change => ({
  items: context.items.map((item) => (item.decision === null ? { ...item, decision: 'accepted', bySilence: true } : item)),
});
