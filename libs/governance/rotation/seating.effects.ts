/** A successor into the list of members, and out of it again: rows of a coming day, so that rights change with the date. */
import type { DataSource, EntityManager } from 'typeorm';
import { addDays, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import { objectionTo } from '#roster/nominate';
import type { Situation } from '#roster/situation';
import { comingDays } from '#roster/together';
import type { ComesOn, Lost } from '#workflows/rotation.events';
import type { RotationContext } from '#workflows/rotation.model';
import { refOf, seatOfRef } from '#workflows/rotation.rules';
import { followChairs } from '../bodies/chairs-elsewhere.js';
import { mergersOf } from '../bodies/organisation.queries.js';
import { heldWithin } from '../bodies/membership.rows.js';
import { withLater } from './later.js';
import { leavesBefore } from './nomination.js';
import { asMerged, findRotation, listRotations, type StoredRotation } from './rotation.rows.js';
import { seat, unseat, type Comes } from './seating.rows.js';
import { isOvertaken, seatBeside } from './still.js';
import { dayOf, doesRotate, placesOf, standingOf, type Standing } from './situation.js';

interface Successor extends Comes {
  rotationId: string;
  candidate: string;
  morning: string;
  ref: string;
}

/** The answer about one of them. */
const comesOn = ({ ref, on, morning }: Successor): ComesOn => ({ ref, on, morning });

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
    const asked = effect.params as unknown as Successor;
    return inEffect(this.db, effect, async (tx) => {
      const rotation = await lockRotation(tx, asked, localDateOf(this.clock.now()));
      // Of one nomination the person is another only where the office that they come by passed meanwhile, and the place where organisations merged.
      const { personId, candidate } = seatOfRef(rotation.context, asked.ref)?.nominee ?? asked;
      const wanted = { ...asked, personId, candidate };
      const told = (comers: readonly Successor[], refused: string | null = null, lost: readonly Lost[] = []): HandlerOutcome => {
        const own = comers.find((one) => one.ref === wanted.ref);
        const { seatId, personId, candidate } = wanted;
        return { outcome: 'done', result: { seatId, personId, candidate, ...comesOn(own ?? wanted), refused, waits: refused === null && !own, along: comers.filter((one) => one !== own).map(comesOn), lost: [...lost] } };
      };
      const there = await seatedOn(tx, wanted);
      if (!isStillAppointed(rotation, wanted)) {
        if (there) await unseat(tx, effect.tenantId, { ...wanted, on: there }, goesOn(rotation));
        await followChairs(tx, effect.tenantId, wanted.on);
        return told([], 'Deze benoeming geldt niet meer.');
      }
      // Once more, after a worker that died before it could tell: who sits there is not seated again.
      const lost = await this.lost(tx, effect.tenantId, rotation, wanted);
      if (there) return told([{ ...wanted, on: there }, ...(await alongWith(tx, rotation, wanted))], null, lost);
      const refused = await this.refusal(tx, effect.tenantId, rotation, wanted);
      const comers = refused !== null ? [] : await this.comers(tx, effect.tenantId, rotation, wanted, lost);
      for (const one of comers) await seat(tx, effect.tenantId, one);
      await followChairs(tx, effect.tenantId, wanted.on);
      return told(comers, refused, lost);
    });
  }

  /** With those who waited for this one, each on the own day or when all that it takes are there; nobody: this one waits, too. */
  private async comers(tx: EntityManager, tenantId: string, { kind, context }: StoredRotation, wanted: Successor, lost: readonly Lost[]): Promise<Successor[]> {
    if (kind !== 'turn' || !context.carriesOver) return [wanted];
    const today = localDateOf(this.clock.now());
    const { situation, roster, day } = await standingOf(tx, tenantId, context, today);
    const all = [wanted];
    for (const one of waitingIn(context, wanted, today).filter(({ ref }) => !lost.some((gone) => gone.ref === ref))) {
      const hasSeat = situation.staying.some(({ candidate }) => candidate === one.candidate && !roster.candidates.get(candidate)!.organisation);
      if (!hasSeat && (await seatBeside(tx, roster, { ...one, day })) === null) all.push(one);
    }
    const comers = thoseWhoCan(situation, all);
    return comers.some(({ ref }) => ref === wanted.ref) ? comers : [];
  }

  /** Of those who waited, who does not sit any more where owners come from, or leaves there before the term is over. */
  private async lost(tx: EntityManager, tenantId: string, { context }: StoredRotation, wanted: Successor): Promise<Lost[]> {
    const today = localDateOf(this.clock.now());
    const waiting = waitingIn(context, wanted, today);
    if (waiting.length === 0 || !(await doesRotate(tx, tenantId, context, today))) return [];
    const standing = await standingOf(tx, tenantId, context, today);
    const lost: Lost[] = [];
    for (const one of waiting) {
      const why = hasLeft(standing, one) ? HAS_LEFT : await leavesBefore(tx, tenantId, standing, one);
      if (why) lost.push({ ref: one.ref, why });
    }
    return lost;
  }

  /** Dutch; null: nothing is against it. */
  private async refusal(tx: EntityManager, tenantId: string, { context, kind, leaverId, on }: StoredRotation, { bodyId, seatId, personId, candidate }: Successor): Promise<string | null> {
    const today = localDateOf(this.clock.now());
    if (!(await doesRotate(tx, tenantId, context, today))) return 'De plekken wisselen dan niet meer volgens een rooster: de samenwerkingsstructuur is gewijzigd.';
    if (kind === 'departure' && (await isOvertaken(tx, { bodyId, seatId, leaverId, on }))) return 'Op deze plek zit dan al iemand anders: er vertrekt niemand meer.';
    const standing = await withLater(tx, tenantId, await standingOf(tx, tenantId, context, today), context, today);
    const { situation, roster, day } = standing;
    const beside = await seatBeside(tx, roster, { seatId, personId, day });
    if (beside) return `Wie is voorgedragen, krijgt in dit overleg een andere plek: ${beside}.`;
    if (hasLeft(standing, { seatId, personId, candidate })) return HAS_LEFT;
    const leaves = await leavesBefore(tx, tenantId, standing, { bodyId, seatId, personId });
    if (leaves) return leaves;
    const waiting = new Map(context.seats.flatMap((seat) => (seat.waits && seat.nominee && seat.seatId !== seatId ? [[seat.seatId, seat.nominee.candidate] as const] : [])));
    const objection = objectionTo(situation, waiting, seatId, candidate);
    return objection !== null && ['coverage', 'already-here', 'not-eligible', 'leaves'].includes(objection.code) ? objection.text : null;
  }
}

const HAS_LEFT = 'Wie is voorgedragen, zit dan niet meer op de plek waar eigenaren vandaan komen.';

/** Put forward as who sits on a seat elsewhere, and does not sit there by that day; who comes for an organisation or a sector may be anybody. */
function hasLeft({ roster, scheme, members }: Standing, { seatId, personId, candidate }: Pick<Successor, 'seatId' | 'personId' | 'candidate'>): boolean {
  const rules = roster.seats.find(({ id }) => id === seatId);
  if (rules?.group === null || candidate.startsWith('partner/') || candidate.startsWith('sector/')) return false;
  return rules === undefined || !placesOf(roster, scheme, rules, personId, members).includes(candidate);
}

/**
 * As it is now, and as it stays until this is done: whoever withdraws it meanwhile comes after. One successor of a body at a time: two
 * rotations that want the same person would not see each other.
 */
async function lockRotation(tx: EntityManager, { rotationId, bodyId }: Successor, today: LocalDate): Promise<StoredRotation> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(current_setting('app.tenant') || $1, 0))`, [`/seats/${bodyId}`]);
  await tx.query(`SELECT FROM instance WHERE workflow = 'rotation' AND business_key = $1 FOR UPDATE`, [rotationId]);
  const rotation = await findRotation(tx, rotationId);
  return { ...rotation, context: asMerged(rotation.context, await mergersOf(tx), dayOf(rotation.on, today)) };
}

/** A nomination that was taken back, or a departure that is off, before its successor was seated. */
const isStillAppointed = ({ state, context }: StoredRotation, { ref }: Successor): boolean => (state === 'foreseen' || state === 'changing') && seatOfRef(context, ref) !== undefined;

/** Those who waited for this one and came along with them. */
async function alongWith(tx: EntityManager, { context }: StoredRotation, wanted: Successor): Promise<Successor[]> {
  const along: Successor[] = [];
  for (const one of waitingIn(context, wanted, wanted.on)) {
    const on = await seatedOn(tx, { ...one, on: context.on });
    if (on) along.push({ ...one, on });
  }
  return along;
}

/** Who waits for somebody to be appointed, beside this one: for the day that was said, which may have passed. */
function waitingIn(context: RotationContext, wanted: Successor, today: LocalDate): Successor[] {
  return context.seats.flatMap((one) => {
    if (!one.waits || one.nominee === null || one.seatId === wanted.seatId) return [];
    const { on, morning } = one.appointed && one.appointed.on > today ? one.appointed : wanted;
    return [{ ...wanted, ...one.nominee, seatId: one.seatId, ref: refOf(one), on, morning }];
  });
}

/** From which day on whoever was appointed has the seat; null: not yet. The same person may come there by another rotation, too: later, for the next term. */
async function seatedOn(tx: EntityManager, { rotationId, personId, on, bodyId, seatId }: Successor): Promise<LocalDate | null> {
  const begins = (await heldWithin(tx, { bodyId, seatId }, on, null)).filter((held) => held.personId === personId && held.from >= on).map(({ from }) => from);
  if (begins.length === 0) return null;
  const elsewhere = (await listRotations(tx, { bodyId, open: true })).filter(({ id }) => id !== rotationId).flatMap(({ context }) => context.seats.filter((one) => one.seatId === seatId && one.nominee?.personId === personId).map(({ seated }) => seated?.on));
  return begins.find((from) => !elsewhere.includes(from)) ?? null;
}

/** Who was to leave goes on: for want of a successor, by the rooster and after the day that they announced, or because they do not leave after all. */
const goesOn = ({ kind, state, context }: StoredRotation): boolean => kind === 'turn' || state === 'withdrawn' || (state === 'changing' && context.carriesOver);

function thoseWhoCan(situation: Situation, all: readonly Successor[]): Successor[] {
  const days = comingDays(situation, new Map(all.map(({ seatId, candidate, on }) => [seatId, { candidate, on }])));
  return all.flatMap((one) => {
    const on = days.get(one.seatId);
    return on === undefined ? [] : [{ ...one, on, morning: all.find((other) => other.on === on)!.morning }];
  });
}

type Undone = Comes & Pick<Successor, 'rotationId' | 'candidate'>;

/** Whoever has the seat from that day on in the place of whom was appointed: the office that they come from may have another holder by now. */
async function seatedAs(tx: EntityManager, { bodyId, seatId, personId, candidate, on }: Undone): Promise<string> {
  const begins = (await heldWithin(tx, { bodyId, seatId }, on, null)).find((held) => held.from === on);
  if (!begins || begins.personId === personId) return personId;
  const [body, place] = candidate.split('/') as [string, string];
  return (await heldWithin(tx, { bodyId: body, seatId: place }, on, addDays(on, 1))).some((held) => held.personId === begins.personId) ? begins.personId : personId;
}

/** Effect `undo-successor`: who was to leave keeps the seat, unless it was they who wanted to go. Whose coming depended on it waits. */
export class UndoSuccessor extends SeatEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const asked = effect.params as unknown as Undone;
    return inEffect(this.db, effect, async (tx) => {
      const rotation = await findRotation(tx, asked.rotationId);
      const undone = { ...asked, personId: await seatedAs(tx, asked) };
      // Appointed once more meanwhile.
      if (rotation.context.seats.some((one) => one.seatId === undone.seatId && one.nominee?.personId === asked.personId && one.seated?.on === undone.on)) return { outcome: 'done', result: { waiting: [], along: [] } };
      await unseat(tx, effect.tenantId, undone, goesOn(rotation));
      const result = await this.again(tx, effect.tenantId, rotation, undone);
      await followChairs(tx, effect.tenantId, undone.on);
      return { outcome: 'done', result };
    });
  }

  /** As if none of those who are still to come had been seated; answers who cannot come now, and who comes all the same. */
  private async again(tx: EntityManager, tenantId: string, { kind, context }: StoredRotation, undone: Undone): Promise<{ waiting: string[]; along: ComesOn[] }> {
    const today = localDateOf(this.clock.now());
    const others = context.seats.flatMap(({ seatId, nominee, seated, appointed, round }): (Successor & { was: LocalDate })[] =>
      nominee !== null && seated !== null && seated.on > today && seatId !== undone.seatId ? [{ ...undone, ...nominee, ...(appointed && appointed.on > today ? appointed : seated), seatId, ref: refOf({ seatId, round }), was: seated.on }] : [],
    );
    if (kind !== 'turn' || !context.carriesOver || others.length === 0) return { waiting: [], along: [] };
    for (const one of others) await unseat(tx, tenantId, { ...one, on: one.was }, true);
    const open = { ...context, seats: context.seats.map((seat) => (others.some(({ seatId }) => seatId === seat.seatId) ? { ...seat, seated: null } : seat)) };
    const { situation } = await standingOf(tx, tenantId, open, today);
    const comers = thoseWhoCan(situation, others);
    for (const one of comers) await seat(tx, tenantId, one);
    return { waiting: others.filter(({ ref }) => !comers.some((one) => one.ref === ref)).map(({ ref }) => ref), along: comers.map(comesOn) };
  }
}
