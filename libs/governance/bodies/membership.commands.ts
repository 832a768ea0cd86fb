/**
 * Who takes which seat from when until when. Seats of an office pass together, seats of a chair elsewhere follow by themselves; seats
 * that rotate change hands through the rooster van aftreden, of which this is the first filling only.
 */
import { addDays, formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import type { Body, Scheme, Seat } from '#scheme/model';
import { authorize, type CommandContext, type Commands, type Work } from '../command.js';
import { schemeOn } from '../municipalities/schemes.js';
import { assertFirstFilling } from '../rotation/by-hand.js';
import { presideFrom } from '../rotation/preside.js';
import { hasAnnounced } from '../rotation/still.js';
import { tellRotations } from '../rotation/tell.js';
import { followChairs } from './chairs-elsewhere.js';
import { endHeld, findHeld, heldByFrom, heldWithin, insertHeld, type Held, type SeatRef } from './membership.rows.js';
import { passOnOwnership, seatsTogether } from './office-seats.js';
import { bodiesWhere } from './offices.queries.js';
import { assertLetsIn, opens } from './own-conflict.js';
import { assertPeople } from './people.queries.js';
import { assertAlive, seatIn } from './seat-life.js';
import { rotates } from './rotating.js';

export interface BeginMembership extends SeatRef {
  personId: string;
  from: LocalDate;
  /** The first day on which the seat is free again; left out: no end is known. */
  until?: LocalDate | undefined;
  /** Whoever sits there on that day leaves; without it a seat that is held is refused. */
  succeeds?: boolean | undefined;
  /** Who is to leave, as the one who decides saw it: where another sits there by then, nothing changes. */
  replaces?: string | undefined;
}

export class MembershipCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * @throws DomainError `seat.unknown`, `seat.outside-life`, `seat.taken`, `seat.another`, `seat.follows-chair`, `seat.rotates`, `membership.order`,
   * `person.unknown`, `person.already-seated`, `person.not-from`, `rotation.breaks-coverage`, `body.own-conflict`, or forbidden
   */
  begin(context: CommandContext, body: BeginMembership): Promise<{ membershipIds: string[] }> {
    return this.commands.plain(context, { ...body } as never, async (work) => ({ membershipIds: await this.seat(work, body) }));
  }

  /** `begin` as a part of another command. */
  async seat(work: Work, body: BeginMembership): Promise<string[]> {
    const { tenantId } = work.context;
    const { scheme } = await schemeOn(work.tx, tenantId, body.from);
    const refs = seatsTogether(scheme, body);
    await authorizeSeats(work, scheme, body, refs);
    await assertLetsIn(work, refs.flatMap((ref) => opens(scheme, ref)), { ever: false, others: 'een beheerder' });
    assertOrder(body.from, body.until ?? null);
    await assertPeople(work.tx, [{ personId: body.personId, field: 'personId' }]);
    for (const ref of refs) await assertAlive(work.tx, tenantId, ref, body.from, body.until ?? null);
    const membershipIds: string[] = [];
    for (const ref of refs) membershipIds.push(await this.take(work, scheme, ref, body));
    await followChairs(work.tx, tenantId, body.from);
    return membershipIds;
  }

  /** `on` is the first day on which the seat is free. Seats of one office are left together. @throws DomainError `membership.unknown`, `membership.order`, … */
  end(context: CommandContext, membershipId: string, { on }: { on: LocalDate }): Promise<{ membershipIds: string[] }> {
    return this.commands.plain(context, { membershipId, end: on }, async (work) => {
      const { held, scheme } = await this.leaving(work, membershipId, on);
      const refs = seatsTogether(scheme, held);
      await authorizeSeats(work, scheme, held, refs);
      const membershipIds: string[] = [];
      for (const ref of refs) {
        const own = (await heldWithin(work.tx, ref, on, null)).filter(({ personId }) => personId === held.personId);
        await leaveOwnership(work, scheme, own, on);
        if (own.length > 0) await assertAlive(work.tx, context.tenantId, ref, addDays(on, -1), on);
        for (const one of own) await endHeld(work.tx, one, on);
        membershipIds.push(...own.map(({ id }) => id));
      }
      await followChairs(work.tx, context.tenantId, on);
      return { membershipIds };
    });
  }

  /** Somebody goes from one seat to another on a day, with no day in between. */
  transfer(context: CommandContext, membershipId: string, to: SeatRef & { on: LocalDate }): Promise<{ membershipIds: string[] }> {
    return this.commands.plain(context, { membershipId, ...to } as never, async (work) => {
      const { held } = await this.leaving(work, membershipId, to.on);
      const { scheme } = await schemeOn(work.tx, context.tenantId, to.on);
      await authorize(work, to.bodyId, 'seat.fill');
      await assertLetsIn(work, opens(scheme, to), { ever: false, others: 'een beheerder' });
      for (const ref of [held, to]) assertOfOneSeat(scheme, ref);
      await leaveOwnership(work, scheme, [held], to.on, to.bodyId);
      await assertAlive(work.tx, context.tenantId, to, to.on, held.until);
      await endHeld(work.tx, held, to.on);
      const taken = await this.take(work, scheme, to, { personId: held.personId, from: to.on, until: held.until ?? undefined });
      await followChairs(work.tx, context.tenantId, to.on);
      return { membershipIds: [taken] };
    });
  }

  private async leaving(work: Work, membershipId: string, on: LocalDate): Promise<{ held: Held; scheme: Scheme }> {
    const held = await findHeld(work.tx, membershipId);
    if (!held) throw new DomainError('not-found', 'membership.unknown', 'Deze deelname bestaat niet. Haal de lijst met deelnames opnieuw op.', { membershipId });
    const { scheme } = await schemeOn(work.tx, work.context.tenantId, on);
    await authorize(work, held.bodyId, 'seat.fill');
    const found = seatIn(scheme, held);
    if (found) assertFree(found, 'leave');
    if (on <= held.from || (held.until !== null && on > held.until)) {
      throw new DomainError('conflict', 'membership.order', `Deze deelname loopt vanaf ${formatDutchDate(held.from)}${held.until === null ? '' : ` tot ${formatDutchDate(held.until)}`}. Kies een dag daarna${held.until === null ? '' : ', en niet later dan het einde'}.`, { from: held.from, until: held.until, on });
    }
    return { held, scheme };
  }

  private async take(work: Work, scheme: Scheme, ref: SeatRef, { personId, from, until, succeeds, replaces }: Omit<BeginMembership, keyof SeatRef>): Promise<string> {
    const { tx, context: { tenantId, commandId } } = work;
    const found = seatIn(scheme, ref)!;
    assertFree(found, succeeds ? 'leave' : 'take');
    await assertMaySit(work, scheme, found, personId, from, until ?? null);
    if (rotates(found.body, found.seat.id)) await assertFirstFilling(tx, scheme, { ...pick(ref), personId, from });
    const before = await heldWithin(tx, ref, from, until ?? null);
    const leaves = before.find((one) => one.from < from);
    const later = before.filter((one) => one !== leaves && one.personId !== personId);
    if (leaves?.personId === personId || later.length > 0 || (leaves && !succeeds)) throw taken(leaves ?? later[0]!);
    if (leaves && replaces !== undefined && leaves.personId !== replaces) throw another(leaves);
    if (leaves && found.seat.filledBy.kind !== 'office') await leaveOwnership(work, scheme, [leaves], from);
    if (leaves) await endHeld(tx, leaves, from);
    for (const one of before.filter((held) => held !== leaves)) await endHeld(tx, one, one.from);
    const id = derivedId('membership', tenantId, commandId, ref.bodyId, ref.seatId);
    await insertHeld(tx, tenantId, { id, ...pick(ref), personId, from, until: until ?? null });
    if (leaves && found.seat.filledBy.kind === 'office') await passOnOwnership(tx, tenantId, scheme, ref, { from: leaves.personId, to: personId, on: from }, tellRotations(this.commands.runner, tx, tenantId, commandId));
    return id;
  }
}

const pick = ({ bodyId, seatId }: SeatRef): SeatRef => ({ bodyId, seatId });

const taken = ({ id, from, until }: Held): DomainError =>
  new DomainError('conflict', 'seat.taken', `Op deze plek zit dan al iemand, vanaf ${formatDutchDate(from)}${until === null ? '' : ` tot ${formatDutchDate(until)}`}. Kies andere dagen, of laat die deelname eerst eindigen. Er is niets gewijzigd.`, { membershipId: id });

const another = ({ id, from }: Held): DomainError =>
  new DomainError('conflict', 'seat.another', `Op deze plek zit dan een ander dan u zag, vanaf ${formatDutchDate(from)}. Kijk wie er op die dag zit, en of uw keuze nog klopt. Er is niets gewijzigd.`, { membershipId: id });

function assertOrder(from: LocalDate, until: LocalDate | null): void {
  if (until === null || from < until) return;
  throw new DomainError('invalid', 'membership.order', 'Een deelname eindigt na haar eerste dag.', { from, until }, [{ in: 'body', field: 'until', code: 'order', message: 'Kies een dag na de eerste.' }]);
}

/** @throws DomainError where nobody may decide on this seat by hand */
function assertFree({ body, seat }: { body: Body; seat: Seat }, what: 'take' | 'leave'): void {
  if (seat.filledBy.kind === 'chair-of') throw new DomainError('conflict', 'seat.follows-chair', 'Op deze plek zit vanzelf wie elders voorzitter is. Wijzig wie daar voorzitter is.', { bodyId: body.id, seatId: seat.id });
  if (what === 'leave' && rotates(body, seat.id)) throw new DomainError('conflict', 'seat.rotates', 'Deze plek wisselt volgens het rooster van aftreden. Kondig een vertrek aan, of draag een opvolger voor.', { bodyId: body.id, seatId: seat.id });
}

function assertOfOneSeat(scheme: Scheme, ref: SeatRef): void {
  if (seatIn(scheme, ref)?.seat.filledBy.kind !== 'office') return;
  throw new DomainError('conflict', 'seat.by-office', 'Deze plek hoort bij een functie. Laat de deelname eindigen, en leg vast wie de functie overneemt.', { ...pick(ref) });
}

/** An owner comes from the members of another body; and in a body of owners everybody has one seat. */
async function assertMaySit({ tx }: Work, scheme: Scheme, { body, seat }: { body: Body; seat: Seat }, personId: string, from: LocalDate, until: LocalDate | null): Promise<void> {
  const held = (await heldByFrom(tx, personId, from)).filter((one) => until === null || one.from < until);
  const { filledBy } = seat;
  if (filledBy.kind === 'ambition-owner' && filledBy.from !== null) {
    const from_ = filledBy.from;
    const sits = held.some((one) => one.bodyId === from_ && one.from <= from && seatIn(scheme, one)?.seat.voting);
    if (!sits) throw new DomainError('conflict', 'person.not-from', `Een eigenaar komt uit ${scheme.bodies.find(({ id }) => id === from_)?.name ?? from_}. Deze persoon zit daar op die dag niet met stem. Kies iemand van de leden.`, { personId, bodyId: from_ });
  }
  if (!rotates(body, seat.id)) return;
  const beside = held.find((one) => one.bodyId === body.id && one.seatId !== seat.id && seatIn(scheme, one)?.seat.voting);
  if (beside) throw new DomainError('conflict', 'person.already-seated', `Deze persoon heeft in dit overleg al een plek: ${seatIn(scheme, beside)!.seat.name}. Kies iemand anders.`, { personId, bodyId: body.id, seatId: beside.seatId });
}

/**
 * Who leaves a body from which owners come, is no owner any more: that departure has its own notices and successor. Who announced it,
 * and stayed as owner for want of a successor, goes now.
 * @throws DomainError `member.still-owner`
 */
async function leaveOwnership({ tx, context: { tenantId } }: Work, scheme: Scheme, leaves: readonly Held[], on: LocalDate, goesTo?: string): Promise<void> {
  for (const { personId, bodyId, id } of leaves) {
    if (bodyId === goesTo) continue;
    const held = await heldByFrom(tx, personId, on);
    if (held.some((one) => one.bodyId === bodyId && one.id !== id && seatIn(scheme, one)?.seat.voting)) continue;
    const owned = held.filter((one) => {
      const filledBy = seatIn(scheme, one)?.seat.filledBy;
      return filledBy?.kind === 'ambition-owner' && filledBy.from === bodyId;
    });
    for (const owns of owned) {
      if (!(await hasAnnounced(tx, owns))) throw stillOwner(scheme, owns);
      await endHeld(tx, owns, on);
      await presideFrom(tx, tenantId, owns.bodyId, { on, choice: null, undo: null });
    }
  }
}

const stillOwner = (scheme: Scheme, owns: Held): DomainError =>
  new DomainError('conflict', 'member.still-owner', `Wie hier vertrekt, is dan nog eigenaar van een ambitie (${seatIn(scheme, owns)!.seat.name}). Kondig dat vertrek eerst aan. Er is niets gewijzigd.`, { bodyId: owns.bodyId, seatId: owns.seatId });

/**
 * Who fills a seat of an office fills all of them: a werkgroep, which chooses its own secretary, has no say in who sits in another body.
 * @throws DomainError `permission.seat.fill`
 */
async function authorizeSeats(work: Work, scheme: Scheme, { bodyId }: SeatRef, refs: readonly SeatRef[]): Promise<void> {
  await authorize(work, bodyId, 'seat.fill');
  const { tx, schemes, today, context: { actor } } = work;
  if (actor.kind === 'system' || refs.length < 2) return;
  const ids = [...new Set(refs.map((ref) => ref.bodyId))];
  const higher = ids.filter((id) => scheme.bodies.some((body) => body.id === id && body.kind !== 'werkgroep'));
  const fills = await bodiesWhere(tx, schemes.bodiesOn(today).filter(({ body }) => ids.includes(body.id)), actor.personId, 'seat.fill');
  if (higher.length > 0 ? higher.some((id) => fills.includes(id)) : ids.every((id) => fills.includes(id))) return;
  throw new DomainError('forbidden', 'permission.seat.fill', 'Wie deze functie heeft, zit ook in andere overleggen. Een beheerder of de secretaris van een daarvan, dat geen werkgroep is, kan dit.', { bodyId });
}
