/**
 * Who sits somewhere by office (q.q.). Seats of one office have one holder; and an owner of an ambition who came from such a seat goes
 * on in the person of the next: a new college changes the person, not the term.
 */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import { presideFrom } from '../rotation/preside.js';
import { passChoices, passNominations } from '../rotation/by-office.js';
import { passOn, passOnChair } from '../rotation/pass-on.js';
import { listRotations } from '../rotation/rotation.rows.js';
import { goOn } from '../rotation/seating.rows.js';
import type { TellRotation } from '../rotation/tell.js';
import { heldByFrom, type Held, type SeatRef } from './membership.rows.js';
import { seatIn } from './seat-life.js';

/** The seat itself, or all seats of its office. */
export function seatsTogether(scheme: Scheme, ref: SeatRef): SeatRef[] {
  const filledBy = seatIn(scheme, ref)?.seat.filledBy;
  if (filledBy?.kind !== 'office') return [ref];
  return scheme.bodies.flatMap((body) => body.seats.filter((seat) => seat.filledBy.kind === 'office' && seat.filledBy.office === filledBy.office).map((seat) => ({ bodyId: body.id, seatId: seat.id })));
}

/** `ref` is the seat of an office that passed from one to the other on that day. */
export async function passOnOwnership(tx: EntityManager, tenantId: string, scheme: Scheme, ref: SeatRef, passed: { from: string; to: string; on: LocalDate }, tell: TellRotation): Promise<void> {
  await passNominations(tx, scheme, ref, passed, tell);
  const held = await heldByFrom(tx, passed.from, passed.on);
  // Who keeps a seat there with a vote of their own stays an owner as that.
  if (held.some((one) => one.bodyId === ref.bodyId && one.seatId !== ref.seatId && one.from <= passed.on && seatIn(scheme, one)?.seat.voting)) return;
  // Before anything passed on: an owner with a seat until a day and another from then on passes both.
  const theirs = await heldByFrom(tx, passed.to, passed.on);
  for (const owner of held.filter((one) => comesFrom(scheme, one, ref.bodyId))) {
    assertNotBeside(owner, theirs);
    await passOn(tx, tenantId, owner, passed);
    await passOnChair(tx, tenantId, owner.bodyId, passed);
    await passChoices(tx, owner, passed, tell);
    await stayInsteadOf(tx, tenantId, owner, passed.from, tell);
  }
}

function comesFrom(scheme: Scheme, held: Held, bodyId: string): boolean {
  const filledBy = seatIn(scheme, held)?.seat.filledBy;
  return filledBy?.kind === 'ambition-owner' && filledBy.from === bodyId;
}

function assertNotBeside(owner: Held, theirs: readonly Held[]): void {
  const beside = theirs.filter(({ bodyId }) => bodyId === owner.bodyId);
  if (beside.length === 0) return;
  throw new DomainError('conflict', 'person.already-seated', 'Wie deze functie overneemt, is in een van deze overleggen al eigenaar van een ambitie. Kondig daar eerst het vertrek aan. Er is niets gewijzigd.', { bodyId: owner.bodyId, seatId: beside[0]!.seatId });
}

/** Who said that they would leave on a day had gone before it: the next did not say so, and sits there for the rest of the term. */
async function stayInsteadOf(tx: EntityManager, tenantId: string, { bodyId, seatId, until }: Held, leaver: string, tell: TellRotation): Promise<void> {
  const theirs = (await listRotations(tx, { bodyId, open: true })).filter((one) => one.kind === 'departure' && one.leaverId === leaver && one.seatIds.includes(seatId));
  // Or has stayed since, for want of a successor.
  const announced = theirs.filter((one) => one.on === until || one.state === 'changing');
  if (announced.length === 0) return;
  if (until !== null) {
    await goOn(tx, tenantId, { bodyId, seatId }, until);
    await presideFrom(tx, tenantId, bodyId, { on: until, choice: null, undo: null });
  }
  // Where a successor was appointed already, the seat changes hands that day all the same.
  for (const { id, context } of announced) if (context.seats.every(({ seated }) => seated === null)) await tell(id, { type: 'OVERTAKEN', seatId });
}
