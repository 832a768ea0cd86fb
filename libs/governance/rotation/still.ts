/** What may have changed between what people were told and what they do: who leaves has left already, who comes has another seat by then. */
import type { EntityManager } from 'typeorm';
import { addDays, formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { nextTurn } from '#roster/dates';
import type { Roster } from '#roster/model';
import type { RotationContext } from '#workflows/rotation.model';
import { heldByFrom, heldWithin, type Held, type SeatRef } from '../bodies/membership.rows.js';
import { listRotations, type StoredRotation } from './rotation.rows.js';

/** A successor by the rooster came before the day on which somebody wanted to leave: nobody leaves then. */
export async function isOvertaken(tx: EntityManager, { bodyId, seatId, leaverId, on }: SeatRef & { leaverId: string | null; on: LocalDate }): Promise<boolean> {
  const last = addDays(on, -1);
  const held = await heldWithin(tx, { bodyId, seatId }, last, on);
  return held.length > 0 && held.every(({ personId }) => personId !== leaverId);
}

/** Whoever has the seat last, as far as is known, goes to another of the body before the term is over: a successor is needed all the same. */
export async function goesElsewhere(tx: EntityManager, ref: SeatRef, day: LocalDate): Promise<boolean> {
  const last = (await heldWithin(tx, ref, day, null)).at(-1);
  if (!last || last.until === null) return false;
  return (await heldByFrom(tx, last.personId, last.until)).some((one) => one.bodyId === ref.bodyId && one.seatId !== ref.seatId && one.from === last.until);
}

/** Of a departure from a seat whose term was over already: the turn by which its successor comes; null: there is none. */
export async function lateTurn(tx: EntityManager, { bodyId, kind, on, seats }: Pick<RotationContext, 'bodyId' | 'kind' | 'on' | 'seats'>): Promise<StoredRotation | null> {
  if (kind !== 'departure') return null;
  const turns = (await listRotations(tx, { bodyId, open: true })).filter((one) => one.kind === 'turn' && one.on <= on);
  return turns.find(({ context }) => context.seats.some(({ seatId, seated }) => seated === null && seatId === seats[0]!.seatId)) ?? null;
}

export const comesByTurn = ({ on }: StoredRotation): string => `De termijn op deze plek is al om: de opvolger komt bij de wisseling van ${formatDutchDate(on)}.`;

/** The name of another seat of the body that somebody is to have from a later day of the term; null: none. Who has one on the day itself is in the situation. */
export async function seatBeside(tx: EntityManager, roster: Roster, { seatId, personId, day }: { seatId: string; personId: string; day: LocalDate }): Promise<string | null> {
  const seat = roster.seats.find(({ id }) => id === seatId);
  const group = seat?.group ?? null;
  const end = group === null ? null : nextTurn(roster, group, day);
  const other = (await heldByFrom(tx, personId, day)).find((one) => one.bodyId === roster.body && one.seatId !== seatId && one.from > day && (end === null || one.from < end) && roster.seats.some(({ id }) => id === one.seatId));
  return other ? roster.seats.find(({ id }) => id === other.seatId)!.name : null;
}

/** Would have left by now, and sits there until a successor comes. */
export async function hasAnnounced(tx: EntityManager, { bodyId, seatId, personId }: Pick<Held, 'bodyId' | 'seatId' | 'personId'>): Promise<boolean> {
  const open = await listRotations(tx, { bodyId, open: true });
  return open.some(({ kind, state, leaverId, context }) => kind === 'departure' && state === 'changing' && leaverId === personId && context.seats.some((one) => one.seatId === seatId));
}
