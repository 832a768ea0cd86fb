/** How a handover's memory changes. PURE. */
import type { HandoverContext, PointState } from './handover.model.js';

type Change = Partial<HandoverContext>;

export const pointOf = ({ points }: HandoverContext, pointId: string): HandoverContext['points'][number] | undefined => points.find(({ id }) => id === pointId);

/** Duties that nobody has taken up. */
export const openDuties = ({ points }: HandoverContext): HandoverContext['points'] => points.filter(({ duty, state }) => duty && (state === 'open' || state === 'refused'));

/** Is anything still asked of who comes? What they refused waits for secretary and chair. */
export const asksSuccessor = (context: HandoverContext): boolean => openDuties(context).some(({ state }) => state === 'open');

/** What is found again stays as it is; what is new comes after it. */
export function withGathered({ points }: HandoverContext, found: readonly { id: string; duty: boolean }[]): Change {
  const known = new Set(points.map(({ id }) => id));
  return { points: [...points, ...found.filter(({ id }) => !known.has(id)).map((point) => ({ ...point, state: 'open' as const }))] };
}

export const withState = ({ points }: HandoverContext, pointIds: readonly string[], state: PointState): Change => ({ points: points.map((point) => (pointIds.includes(point.id) ? { ...point, state } : point)) });

export const areOpen = (context: HandoverContext, pointIds: readonly string[]): boolean => pointIds.every((pointId) => pointOf(context, pointId)?.state === 'open');

/** Secretary and chair decide on what was refused, and on what waits while nobody sits there. */
export const maySettle = (context: HandoverContext, pointId: string): boolean => ['open', 'refused'].includes(pointOf(context, pointId)?.state ?? '');
