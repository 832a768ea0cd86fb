/** A successor into the list of members, out of it again, and seats that nobody takes: rows of a coming day, so that rights change with the date. */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { objectionTo } from '#roster/nominate';
import { followChairs } from '../bodies/chairs-elsewhere.js';
import { endHeld, heldByFrom, heldWithin, insertHeld, type SeatRef } from '../bodies/membership.rows.js';
import { findRotation } from './rotation.rows.js';
import { doesRotate, placesOf, standingOf } from './situation.js';

interface Successor extends SeatRef {
  rotationId: string;
  personId: string;
  candidate: string;
  on: LocalDate;
  morning: string;
  ref: string;
}

abstract class SeatEffect implements EffectHandler {
  constructor(
    protected readonly db: DataSource,
    protected readonly clock: Clock,
  ) {}

  abstract handle(effect: OutboxEffect): Promise<HandlerOutcome>;
}

/** Effect `seat-successor`. Judged once more: between the nomination and the decision others may have left. */
export class SeatSuccessor extends SeatEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const wanted = effect.params as unknown as Successor;
    const { ref, on, morning } = wanted;
    return inEffect(this.db, effect, async (tx) => {
      const refused = (await sitsThere(tx, wanted)) ? null : await this.refusal(tx, effect.tenantId, wanted);
      if (refused === null) await seat(tx, effect.tenantId, wanted);
      return { outcome: 'done', result: { ref, on, morning, refused } };
    });
  }

  /** Dutch; null: nothing is against it. */
  private async refusal(tx: EntityManager, tenantId: string, { rotationId, seatId, personId, candidate }: Successor): Promise<string | null> {
    const { context } = await findRotation(tx, rotationId);
    const today = localDateOf(this.clock.now());
    if (!(await doesRotate(tx, tenantId, context, today))) return 'De plekken wisselen dan niet meer volgens een rooster: de samenwerkingsstructuur is gewijzigd.';
    const { situation, roster, scheme, members } = await standingOf(tx, tenantId, context, today);
    const rules = roster.seats.find(({ id }) => id === seatId);
    const places = rules ? placesOf(roster, scheme, rules, personId, members) : [];
    if (rules?.group !== null && candidate.startsWith('partner/') === false && candidate.startsWith('sector/') === false && !places.includes(candidate)) return 'Wie is voorgedragen, zit dan niet meer op de plek waar eigenaren vandaan komen.';
    const objection = objectionTo(situation, new Map(), seatId, candidate);
    return objection !== null && (objection.code === 'coverage' || objection.code === 'already-here') ? objection.text : null;
  }
}

const sitsThere = async (tx: EntityManager, { personId, on, ...ref }: Successor): Promise<boolean> => (await heldWithin(tx, ref, on, null)).some((held) => held.personId === personId && held.from === on);

/** Who held the seat leaves it that day, and so does who moves leave the seat that they had. */
async function seat(tx: EntityManager, tenantId: string, { bodyId, seatId, personId, on }: Successor): Promise<void> {
  const held = await heldWithin(tx, { bodyId, seatId }, on, null);
  const own = (await heldByFrom(tx, personId, on)).filter((one) => one.bodyId === bodyId && one.seatId !== seatId && one.from < on);
  for (const one of [...held.filter(({ from }) => from < on), ...own.filter((one) => one.seatId !== seatId)]) await endHeld(tx, one, on);
  const next = held.find(({ from }) => from >= on)?.from ?? null;
  await insertHeld(tx, tenantId, { id: derivedId('successor', tenantId, bodyId, seatId, on, personId), bodyId, seatId, personId, from: on, until: next });
  await followChairs(tx, tenantId, on);
}

/** Effect `undo-successor`: who was to leave keeps the seat, unless it was they who wanted to go. */
export class UndoSuccessor extends SeatEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { rotationId, bodyId, seatId, personId, on } = effect.params as unknown as Successor;
    return inEffect(this.db, effect, async (tx) => {
      const { kind } = await findRotation(tx, rotationId);
      await unseat(tx, { bodyId, seatId, personId, on }, kind === 'turn');
      await followChairs(tx, effect.tenantId, on);
      return { outcome: 'done' };
    });
  }
}

/** @param stays whoever sat there until that day goes on; and so does the successor in the seat that they would have left */
export async function unseat(tx: EntityManager, { bodyId, seatId, personId, on }: SeatRef & { personId: string; on: LocalDate }, stays: boolean): Promise<void> {
  const [planned] = (await heldWithin(tx, { bodyId, seatId }, on, null)).filter((held) => held.from === on && held.personId === personId);
  if (!planned) return;
  await endHeld(tx, planned, on);
  if (stays) await goOn(tx, { bodyId, seatId }, on, planned.until);
  const left: SeatRef[] = await tx.query(`SELECT body_id AS "bodyId", seat_id AS "seatId" FROM membership WHERE body_id = $1 AND person_id = $2 AND upper(held) = $3::date AND seat_id <> $4`, [bodyId, personId, on, seatId]);
  for (const ref of left) if ((await heldWithin(tx, ref, on, null)).every(({ from }) => from > on)) await goOn(tx, ref, on, (await heldWithin(tx, ref, on, null))[0]?.from ?? null);
}

/** The membership that ended on that day lasts longer. */
export async function goOn(tx: EntityManager, { bodyId, seatId }: SeatRef, on: LocalDate, until: LocalDate | null): Promise<void> {
  await tx.query(`UPDATE membership SET held = daterange(lower(held), $4::date) WHERE body_id = $1 AND seat_id = $2 AND upper(held) = $3::date`, [bodyId, seatId, on, until]);
}

/** Effect `vacate-seats`: the term is over, there is no successor, and the scheme would rather have nobody. */
export class VacateSeats extends SeatEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { bodyId, seatIds, on } = effect.params as unknown as { bodyId: string; seatIds: string[]; on: LocalDate };
    return inEffect(this.db, effect, async (tx) => {
      for (const seatId of seatIds) for (const held of await heldWithin(tx, { bodyId, seatId }, on, null)) if (held.from < on) await endHeld(tx, held, on);
      await followChairs(tx, effect.tenantId, on);
      return { outcome: 'done' };
    });
  }
}
