/**
 * Who may correct somebody's mail address, and so sees it. With an address one signs in, and a werkgroep chooses its own secretary, who may choose anybody to
 * sit there: that one comes last. PURE.
 *
 * - Of who sits in a body that is no werkgroep: its secretary, or a beheerder.
 * - Of who sits, and ever sat, in werkgroepen only: also the secretary of one of these.
 * - Of who sits nowhere (any more), or holds an office for the municipality as a whole: the secretary of any body that is no werkgroep, or a beheerder.
 * - Who presides for want of a secretary: of who sits in that body, and sits, sat or listens nowhere else.
 */
import { may, officesBeyond } from '#identity/permissions';
import type { Held } from './management.js';
import type { Places } from './places.queries.js';

const ACTION = 'person.address';

/** @param held what the corrector is today, in every body that is there */
export function mayCorrectAddress(held: readonly Held[], { sits, listens, before, beyond }: Places): boolean {
  const where = (wanted: (one: Held) => boolean): Set<string> => new Set(held.filter(wanted).map(({ body }) => body.id));
  const forAll = where((one) => may(officesBeyond(one, ACTION), ACTION).allowed);
  const own = where(({ offices }) => may(offices, ACTION).allowed);
  const chosen = where(({ body, offices, standsIn }) => body.kind === 'werkgroep' && !standsIn && may(offices, ACTION).allowed);
  const groups = where(({ body }) => body.kind === 'werkgroep');
  const everywhere = [...sits, ...listens, ...before];
  // Of a body that is not there (yet) nobody is secretary.
  const higher = sits.filter((id) => !groups.has(id) && held.some(({ body }) => body.id === id));
  const beyondGroups = beyond || sits.length === 0 || everywhere.some((id) => !groups.has(id));
  if (higher.length > 0 ? higher.some((id) => forAll.has(id)) : beyondGroups ? forAll.size > 0 : sits.some((id) => forAll.has(id) || chosen.has(id))) return true;
  return !beyond && sits.length > 0 && everywhere.every((id) => own.has(id));
}
