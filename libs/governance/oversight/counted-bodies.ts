/** Which bodies' meetings are the overleg that the law asks for, and how many; and whose agreements count. PURE. */
import type { LocalDate } from '#calendar/model';
import type { Body, Scheme } from '#scheme/model';
import type { SchemeHistory } from '../municipalities/scheme-history.js';

type Counted = Pick<Scheme, 'statutory' | 'bodies'>;

/** As the scheme says; where it is silent, the bodies of all administrators, or else its first. Never empty. */
export function countedBodies({ statutory, bodies }: Counted): Body[] {
  if (statutory) return bodies.filter(({ id }) => statutory.bodies.includes(id));
  const platforms = bodies.filter(({ kind }) => kind === 'platform');
  return platforms.length > 0 ? platforms : bodies.slice(0, 1);
}

export const countedPerYear = ({ statutory }: Counted): number => statutory?.perYear ?? 1;

/** Not that of what was a werkgroep on the day of the decision, which chooses who records its agreements. */
export const countsForLaw = (schemes: SchemeHistory, { bodyId, decidedOn }: { bodyId: string; decidedOn: LocalDate }): boolean => schemes.standing(bodyId, decidedOn).body.kind !== 'werkgroep';
