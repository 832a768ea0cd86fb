/** A successor into the list of members, out of it again, and seats that nobody takes: rows of a coming day, so that rights change with the date. */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import { objectionTo } from '#roster/nominate';
import type { Situation } from '#roster/situation';
import { together } from '#roster/together';
import type { RotationContext } from '#workflows/rotation.model';
import { refOf, seatOfRef } from '#workflows/rotation.rules';
import { followChairs } from '../bodies/chairs-elsewhere.js';
import { endHeld, heldWithin } from '../bodies/membership.rows.js';
import { findRotation, type StoredRotation } from './rotation.rows.js';
import { seat, unseat, type Comes } from './seating.rows.js';
import { doesRotate, placesOf, standingOf } from './situation.js';

interface Successor extends Comes {
  rotationId: string;
  candidate: string;
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

/**
 * Effect `seat-successor`. Judged once more: between the nomination and the decision others may have left. Where a sector would be
 * missing because others are still to be appointed, the successor waits for them, and comes with them.
 */
export class SeatSuccessor extends SeatEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const wanted = effect.params as unknown as Successor;
    const { ref, on, morning } = wanted;
    return inEffect(this.db, effect, async (tx) => {
      const told = (refused: string | null, waits: boolean, along: readonly string[]): HandlerOutcome => ({ outcome: 'done', result: { ref, on, morning, refused, waits, along: [...along] } });
      const rotation = await lockRotation(tx, wanted);
      const there = await sitsThere(tx, wanted);
      if (!isStillAppointed(rotation, wanted)) {
        if (there) await unseat(tx, wanted, rotation.kind === 'turn');
        await followChairs(tx, effect.tenantId, on);
        return told('Deze benoeming geldt niet meer.', false, []);
      }
      // Once more, after a worker that died before it could tell: who sits there is not seated again.
      if (there) return told(null, false, await alongWith(tx, rotation, wanted));
      const refused = await this.refusal(tx, effect.tenantId, wanted);
      const comers = refused !== null ? [] : await this.comers(tx, effect.tenantId, wanted);
      for (const one of comers) await seat(tx, effect.tenantId, one);
      await followChairs(tx, effect.tenantId, on);
      return told(refused, refused === null && comers.length === 0, comers.filter((one) => one.ref !== ref).map((one) => one.ref));
    });
  }

  /** With those who waited for this one; nobody: this one waits, too. */
  private async comers(tx: EntityManager, tenantId: string, wanted: Successor): Promise<Successor[]> {
    const { kind, context } = await findRotation(tx, wanted.rotationId);
    if (kind !== 'turn' || !context.carriesOver) return [wanted];
    const waiting = context.seats.flatMap((one) => (one.waits && one.nominee && one.seatId !== wanted.seatId ? [{ ...wanted, seatId: one.seatId, ...one.nominee, ref: refOf(one) }] : []));
    const { situation } = await standingOf(tx, tenantId, context, localDateOf(this.clock.now()));
    const comers = thoseWhoCan(situation, [wanted, ...waiting]);
    return comers.includes(wanted) ? comers : [];
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
    const waiting = new Map(context.seats.flatMap((seat) => (seat.waits && seat.nominee && seat.seatId !== seatId ? [[seat.seatId, seat.nominee.candidate] as const] : [])));
    const objection = objectionTo(situation, waiting, seatId, candidate);
    return objection !== null && (objection.code === 'coverage' || objection.code === 'already-here') ? objection.text : null;
  }
}

/**
 * As it is now, and as it stays until this is done: whoever withdraws it meanwhile comes after. One successor of a body at a time: two
 * rotations that want the same person would not see each other.
 */
async function lockRotation(tx: EntityManager, { rotationId, bodyId }: Successor): Promise<StoredRotation> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(current_setting('app.tenant') || $1, 0))`, [`/seats/${bodyId}`]);
  await tx.query(`SELECT FROM instance WHERE workflow = 'rotation' AND business_key = $1 FOR UPDATE`, [rotationId]);
  return findRotation(tx, rotationId);
}

/** A nomination that was taken back, or a departure that is off, before its successor was seated. */
const isStillAppointed = ({ state, context }: StoredRotation, { ref, personId }: Successor): boolean =>
  (state === 'foreseen' || state === 'changing') && seatOfRef(context, ref)?.nominee?.personId === personId;

/** Those who waited for this one and came along with them. */
async function alongWith(tx: EntityManager, { context }: StoredRotation, wanted: Successor): Promise<string[]> {
  const along: string[] = [];
  for (const one of context.seats) {
    if (one.waits && one.nominee && one.seatId !== wanted.seatId && (await sitsThere(tx, { ...wanted, seatId: one.seatId, ...one.nominee }))) along.push(refOf(one));
  }
  return along;
}

const sitsThere = async (tx: EntityManager, { personId, on, ...ref }: Successor): Promise<boolean> => (await heldWithin(tx, ref, on, null)).some((held) => held.personId === personId && held.from === on);

type Appointed = Pick<Successor, 'seatId' | 'candidate'>;

function thoseWhoCan<T extends Appointed>(situation: Situation, all: readonly T[]): T[] {
  const seats = together(situation, new Map(all.map(({ seatId, candidate }) => [seatId, candidate])));
  return all.filter(({ seatId }) => seats.includes(seatId));
}

/** Effect `undo-successor`: who was to leave keeps the seat, unless it was they who wanted to go. Whose coming depended on it waits. */
export class UndoSuccessor extends SeatEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const undone = effect.params as unknown as Comes & Pick<Successor, 'rotationId'>;
    return inEffect(this.db, effect, async (tx) => {
      const { kind, context } = await findRotation(tx, undone.rotationId);
      await unseat(tx, undone, kind === 'turn');
      const others = kind === 'turn' && context.carriesOver ? context.seats.flatMap((one) => (one.nominee && one.seated?.on === undone.on && one.seatId !== undone.seatId ? [{ ...undone, seatId: one.seatId, ...one.nominee, ref: refOf(one) }] : [])) : [];
      const waiting = others.length > 0 ? await this.again(tx, effect.tenantId, context, others) : [];
      await followChairs(tx, effect.tenantId, undone.on);
      return { outcome: 'done', result: { waiting } };
    });
  }

  /** As if none of them had been seated; answers who cannot come now. */
  private async again(tx: EntityManager, tenantId: string, context: RotationContext, others: readonly Omit<Successor, 'morning'>[]): Promise<string[]> {
    for (const one of others) await unseat(tx, one, true);
    const open = { ...context, seats: context.seats.map((seat) => (others.some(({ seatId }) => seatId === seat.seatId) ? { ...seat, seated: null } : seat)) };
    const { situation } = await standingOf(tx, tenantId, open, localDateOf(this.clock.now()));
    const comers = thoseWhoCan(situation, others);
    for (const one of comers) await seat(tx, tenantId, one);
    return others.filter((one) => !comers.includes(one)).map(({ ref }) => ref);
  }
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
