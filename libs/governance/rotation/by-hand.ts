/** A seat that rotates is filled by hand when nobody sits there yet: the first line-up. After that whoever comes is appointed, and judged. */
import type { EntityManager } from 'typeorm';
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { objectionTo } from '#roster/nominate';
import { rostersOf } from '#roster/roster';
import type { Situation } from '#roster/situation';
import type { Scheme } from '#scheme/model';
import { afterMergers } from '../bodies/merged.js';
import { mergersOf } from '../bodies/organisation.queries.js';
import type { SeatRef } from '../bodies/membership.rows.js';
import { listRotations } from './rotation.rows.js';
import { placesOf, seatsOn, withStrangers } from './situation.js';
import { sitting } from './sitting.js';

/** @throws DomainError `seat.rotates`, `rotation.breaks-coverage` */
export async function assertFirstFilling(tx: EntityManager, written: Scheme, { bodyId, seatId, personId, from }: SeatRef & { personId: string; from: LocalDate }): Promise<void> {
  const scheme = afterMergers(written, await mergersOf(tx), from);
  const found = rostersOf(scheme).find(({ body }) => body === bodyId);
  const seat = found?.seats.find(({ id }) => id === seatId);
  if (!found || !seat || seat.group === null) return;
  const awaits = (await listRotations(tx, { bodyId, open: true })).find(({ on, context }) => on <= from && context.seats.some((one) => one.seatId === seatId && one.seated === null));
  if (awaits) throw new DomainError('conflict', 'seat.rotates', `Op deze plek komt wie wordt benoemd bij de wisseling van ${formatDutchDate(awaits.on)}. Draag daar iemand voor. Er is niets gewijzigd.`, { bodyId, seatId, rotationId: awaits.id });
  const roster = withStrangers(found);
  const members = await sitting(tx, from);
  const [candidate] = placesOf(roster, scheme, seat, personId, members);
  // Who comes for one of several organisations by hand has said for which nowhere: nothing can be judged.
  if (candidate === undefined) return;
  const staying = seatsOn(roster, scheme, members);
  const empty = roster.seats.filter(({ id, group }) => id === seatId || (group !== null && !staying.some((one) => one.seat === id)));
  const situation: Situation = { roster, staying: staying.filter((one) => one.seat !== seatId), vacated: empty.map((one) => ({ seat: one, holder: null, mayStay: false })), terms: new Map(), placed: new Map() };
  const objection = objectionTo(situation, new Map(), seatId, candidate);
  if (objection?.code === 'coverage') throw new DomainError('conflict', 'rotation.breaks-coverage', `${objection.text} Er is niets gewijzigd.`, { bodyId, seatId, sectors: objection.sectors });
}
