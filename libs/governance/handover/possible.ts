/** What somebody can do now with a handover. Names are the API's paths below the handover. PURE. */
import type { HandoverContext } from '#workflows/handover.model';
import { asksSuccessor, openDuties } from '#workflows/handover.rules';

export interface HandoverRoles {
  leaves: boolean;
  comes: boolean;
  /** Secretary or chair of the body. */
  keeps: boolean;
}

export function possibleInHandover(state: string, context: HandoverContext, { leaves, comes, keeps }: HandoverRoles): string[] {
  if (state === 'done' || state === 'off') return [];
  const answers = comes && state === 'accepting' && asksSuccessor(context);
  const settles = keeps && (state === 'accepting' || state === 'vacant') && openDuties(context).length > 0;
  return [...(leaves && context.points.length > 0 ? ['toelichting'] : []), ...(answers ? ['aanvaarding', 'weigering'] : []), ...(settles ? ['besluit'] : [])];
}
