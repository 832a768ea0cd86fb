/** Somebody leaves before the term is over: announced, put on another day, or taken back. The seat is filled for the rest of the term. */
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { multiLine } from '#platform/text';
import { rostersOf } from '#roster/roster';
import { followChairs } from '../bodies/chairs-elsewhere.js';
import { endHeld, type SeatRef } from '../bodies/membership.rows.js';
import { answerer, authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { bodyOf, schemeOn } from '../municipalities/schemes.js';
import { assertBelongs, assertDay, assertFree, assertNobodyTwice, assertNoneAfter, assertNothingBetween, assertOtherDay, assertOwnPlaceLasts, assertSomebodyStays, assertStays, groupOf, leftOn, presidesOver, rosterWith, staysSince, termEnd, whoLeaves, whoSits } from './departure.checks.js';
import { rotationInputOf } from './keeper.js';
import { momentsOf } from './moments.js';
import { findRotation, insertRotation, rotationTarget, type StoredRotation } from './rotation.rows.js';
import { goOn, unseat } from './seating.rows.js';
import { tellRotations } from './tell.js';

export interface AnnounceDeparture extends SeatRef {
  /** The first day without. */
  on: LocalDate;
  reason?: string | null | undefined;
  /** False: who leaves goes on that day, also without a successor. Else they stay until there is one, where the scheme lets seats carry over. */
  canStay?: boolean | undefined;
}

type OfRotation = { rotationId: string };

export class DepartureCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * By whoever leaves, or by the secretary. The membership ends on that day, or where nobody comes and they can stay, when somebody does;
   * who presides is settled at once.
   * @throws DomainError `departure.no-rotation`, `departure.nobody`, `departure.in-past`, `departure.leaves-anyway`, `departure.known`, `departure.succeeded`, `departure.nobody-stays`, or forbidden
   */
  announce(context: CommandContext, body: AnnounceDeparture): Promise<Result<OfRotation>> {
    const rotationId = derivedId('departure', context.tenantId, context.commandId);
    return this.commands.begin(context, rotationTarget(rotationId), { ...body } as never, async (work) => {
      await assertOwnPlaceLasts(work, body);
      // First: whoever may not, does not hear that this was announced already.
      await this.allow(work, body.bodyId, (await whoSits(work, body))?.personId ?? null);
      const { scheme, calendar } = await schemeOn(work.tx, context.tenantId, body.on);
      const roster = rosterWith(rostersOf(scheme), body);
      const held = await whoLeaves(work, body);
      assertDay(roster, body, held, work.today);
      await assertSomebodyStays(work, roster, body);
      const presides = roster.fixedChair === null && (await presidesOver(work, bodyOf(scheme, body.bodyId), held.personId, body.on));
      // Who stayed for want of a successor says now on which day they go: that counts in its place.
      for (const one of await staysSince(work, held)) await tellRotations(this.commands.runner, work.tx, context.tenantId, context.commandId)(one, { type: 'OVERTAKEN', seatId: body.seatId });
      await endHeld(work.tx, held, body.on);
      await followChairs(work.tx, context.tenantId, body.on);
      const group = groupOf(roster, body.seatId);
      await insertRotation(work.tx, context.tenantId, { id: rotationId, bodyId: body.bodyId, kind: 'departure', on: body.on, seatIds: [body.seatId], leaverId: held.personId, reason: body.reason ? multiLine(body.reason) : null });
      const moments = momentsOf(roster, calendar, { on: body.on, group, kind: 'departure', chair: presides }, work.now);
      return { input: rotationInputOf(roster, { id: rotationId, on: body.on, kind: 'departure', seats: [body.seatId], canStay: body.canStay, moments: { ...moments, notices: moments.notices.filter((at) => at > work.now) } }), result: { rotationId } };
    });
  }

  /** Brought forward, or later. Who was to come then comes on that day. @throws DomainError as `announce` does, `departure.same-day`, `rotation.no-departure`, `rotation.has-left`, `departure.seated-elsewhere`, `departure.followed` */
  move(context: CommandContext, rotationId: string, { on }: { on: LocalDate }): Promise<Result<OfRotation>> {
    return this.commands.onInstance(context, rotationTarget(rotationId), { move: on }, async (work) => {
      const rotation = await this.departure(work, rotationId);
      const { scheme, calendar } = await schemeOn(work.tx, context.tenantId, on);
      const ref = { bodyId: rotation.bodyId, seatId: rotation.seatIds[0]! };
      const roster = rosterWith(rostersOf(scheme), ref);
      const moments = momentsOf(roster, calendar, { on, group: groupOf(roster, ref.seatId), kind: 'departure', chair: rotation.context.chair.due }, work.now);
      const event = { type: 'DEPARTURE_MOVED', at: work.now, on, moments: { ...moments, chairAsked: rotation.context.moments.chairAsked } };
      // What the machine refuses changes no rows.
      if (rotation.kind !== 'departure' || rotation.state !== 'foreseen') return { event, result: { rotationId } };
      assertOtherDay(rotation, on);
      const left = await leftOn(work, ref, rotation);
      assertDay(roster, { ...ref, on }, left, work.today);
      await assertSomebodyStays(work, roster, { ...ref, on });
      await assertNothingBetween(work, ref, rotation.on, on);
      await assertBelongs(work, { ...ref, personId: left.personId }, rotation.on, on);
      await shift(work, ref, rotation.on, on, rotation.context.seats[0]?.seated?.on ?? null);
      await assertNobodyTwice(work, ref.bodyId);
      await work.tx.query(`UPDATE rotation SET changes_on = $2::date WHERE id = $1`, [rotationId, on]);
      await followChairs(work.tx, context.tenantId, on < rotation.on ? on : rotation.on);
      return { event, result: { rotationId } };
    });
  }

  /** Stays after all, until the term is over; also who stays already, for want of a successor. @throws DomainError `rotation.no-departure`, `rotation.has-left`, `departure.seated-elsewhere`, `departure.followed`, `departure.not-from`, or forbidden */
  withdraw(context: CommandContext, rotationId: string): Promise<Result<OfRotation>> {
    return this.commands.onInstance(context, rotationTarget(rotationId), { withdrawDeparture: rotationId }, async (work) => {
      const rotation = await this.departure(work, rotationId);
      const event = { type: 'DEPARTURE_WITHDRAWN', at: work.now };
      const ref = { bodyId: rotation.bodyId, seatId: rotation.seatIds[0]! };
      if (rotation.kind !== 'departure' || (rotation.state !== 'foreseen' && rotation.state !== 'changing')) return { event, result: { rotationId } };
      await assertBelongs(work, { ...ref, personId: rotation.leaverId! }, rotation.on, await termEnd(work, rotation));
      if (rotation.state === 'changing') {
        await assertStays(work, rotation);
        return { event, result: { rotationId } };
      }
      const [seat] = rotation.context.seats;
      if (seat?.seated && seat.nominee) await unseat(work.tx, context.tenantId, { ...ref, personId: seat.nominee.personId, on: seat.seated.on }, false);
      await assertNoneAfter(work, rotation);
      await assertFree(work, rotation);
      await goOn(work.tx, context.tenantId, ref, rotation.on, { off: rotationId });
      await followChairs(work.tx, context.tenantId, rotation.on);
      return { event, result: { rotationId } };
    });
  }

  private async departure(work: Work, rotationId: string): Promise<StoredRotation> {
    const rotation = await findRotation(work.tx, rotationId);
    await this.allow(work, rotation.bodyId, rotation.leaverId);
    return rotation;
  }

  private async allow(work: Work, bodyId: string, leaver: string | null): Promise<void> {
    const { actor } = work.context;
    // In one's own name everybody may say that they go; for somebody else the secretary records it.
    if (leaver !== null && answerer(actor) === leaver && (actor.kind === 'system' || !actor.onBehalfOf)) return;
    if (actor.kind === 'person' && actor.onBehalfOf) return authorize({ ...work, context: { ...work.context, actor: { kind: 'person', personId: actor.personId } } }, bodyId, 'rotation.depart');
    await authorize(work, bodyId, 'rotation.depart');
  }
}

/** The day between who leaves and who comes; nobody comes yet where `comes` is null. */
async function shift({ tx }: Work, { bodyId, seatId }: SeatRef, from: LocalDate, to: LocalDate, comes: LocalDate | null): Promise<void> {
  const move = (side: 'leaves' | 'comes'): Promise<unknown> =>
    side === 'leaves'
      ? tx.query(`UPDATE membership SET held = daterange(lower(held), $4::date) WHERE body_id = $1 AND seat_id = $2 AND upper(held) = $3::date`, [bodyId, seatId, from, to])
      : tx.query(`UPDATE membership SET held = daterange($4::date, upper(held)) WHERE body_id = $1 AND seat_id = $2 AND lower(held) = $3::date`, [bodyId, seatId, comes, to]);
  // Never both on one day, also in between.
  for (const side of to < from ? (['leaves', 'comes'] as const) : (['comes', 'leaves'] as const)) if (side === 'leaves' || comes !== null) await move(side);
}
