/** What people do about a change of a line-up: put somebody forward, take that back, record a decision or a choice that was made elsewhere. */
import { addDays, formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Instance } from '#engine/model';
import type { Action } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { nextTurn } from '#roster/dates';
import type { JsonObject, WorkflowEvent } from '#workflows/definition';
import type { RotationContext } from '#workflows/rotation.model';
import { seatOf } from '#workflows/rotation.rules';
import { officesOf } from '../bodies/members.js';
import { mergersOf } from '../bodies/organisation.queries.js';
import { assertLetsIn, chairElsewhere, opens } from '../bodies/own-conflict.js';
import { assertPeople } from '../bodies/people.queries.js';
import { authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { standsOn } from '../municipalities/scheme-history.js';
import { bodyOf } from '../municipalities/schemes.js';
import { morningOn } from './moments.js';
import { nominationOf } from './nomination.js';
import { asMerged, findRotation, rotationTarget } from './rotation.rows.js';
import { dayOf, standingOf } from './situation.js';
import { sitting } from './sitting.js';

export interface Nominate {
  seatId: string;
  personId: string;
  /** The organisation or sector that they come for, where more than one is possible: 'partner/kern'. */
  from?: string | undefined;
}

type OfRotation = { rotationId: string };

export class RotationCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * By the sector from which somebody comes, or by the secretary on its behalf. The body that appoints finds it on its agenda.
   * @throws DomainError `rotation.breaks-coverage`, `rotation.already-seated`, `rotation.comes-back`, `rotation.max-terms`, `rotation.needed-elsewhere`, `rotation.not-eligible`,
   * `rotation.from-where`, `rotation.already-nominated`, `rotation.other-seat`, `person.unknown`, or forbidden
   */
  nominate(context: CommandContext, rotationId: string, body: Nominate): Promise<Result<OfRotation>> {
    return this.change(context, rotationId, { ...body } as never, async (work, memory) => {
      await assertSitsForSomebody(work, memory.bodyId);
      await assertPeople(work.tx, [{ personId: body.personId, field: 'personId' }]);
      // The machine refuses it: nothing need be judged.
      if (seatOf(memory, body.seatId)?.nominee !== null) return { type: 'NOMINATED', at: work.now, seatId: body.seatId, personId: body.personId, candidate: '-', how: 'new' };
      const { candidate, how, sector } = await nominationOf(work.tx, context.tenantId, memory, body, work.today);
      await assertMayNominate(work, memory.bodyId, sector);
      return { type: 'NOMINATED', at: work.now, seatId: body.seatId, personId: body.personId, candidate, how };
    });
  }

  /** Also who is appointed already and does not come after all, until the day itself; those concerned may, and the secretary. */
  withdraw(context: CommandContext, rotationId: string, seatId: string): Promise<Result<OfRotation>> {
    return this.change(context, rotationId, { withdraw: seatId }, async (work, memory) => {
      const nominee = seatOf(memory, seatId)?.nominee;
      const { actor } = context;
      // In one's own name: that somebody else does not want it after all is the secretary's to record.
      const themselves = actor.kind === 'person' && !actor.onBehalfOf && nominee?.personId === actor.personId;
      if (!themselves) await assertMayNominate(work, memory.bodyId, nominee ? await sectorOf(work, memory, nominee.candidate) : null);
      return { type: 'NOMINATION_WITHDRAWN', at: work.now, seatId };
    });
  }

  /**
   * A decision that was not taken on an agenda in Leidraad. `on`: from when the successor sits there; the day of change, where that is
   * still to come. @throws DomainError as `nominate` does, and `rotation.day-passed`, `rotation.too-early`, `rotation.not-decided-yet`, `body.own-conflict`
   */
  appoint(context: CommandContext, rotationId: string, body: Nominate & { decidedOn: LocalDate; on?: LocalDate | undefined }): Promise<Result<OfRotation>> {
    return this.change(context, rotationId, { ...body, appoint: true } as never, async (work, memory) => {
      await this.allow(work, memory.decidedBy, 'rotation.appoint', [memory.bodyId]);
      await assertLetsIn(work, opens(work.scheme, { bodyId: memory.bodyId, seatId: body.seatId }), { ever: false, others: null });
      await assertPeople(work.tx, [{ personId: body.personId, field: 'personId' }]);
      assertDecided(body.decidedOn, work.today);
      const on = dayFor(memory, body.on, work.today);
      await assertWithinTerm(work, memory, body.seatId, on);
      if (seatOf(memory, body.seatId)?.seated !== null) return { type: 'APPOINTED', at: work.now, seatId: body.seatId, personId: body.personId, candidate: '-', how: 'new', on, decidedOn: body.decidedOn, morning: work.now };
      const others = { ...memory, seats: memory.seats.map((seat) => (seat.seatId === body.seatId ? { ...seat, nominee: null } : seat)) };
      const { candidate, how } = await nominationOf(work.tx, context.tenantId, others, body, work.today);
      return { type: 'APPOINTED', at: work.now, seatId: body.seatId, personId: body.personId, candidate, how, on, decidedOn: body.decidedOn, morning: on === memory.on ? memory.moments.morning : morningOn(work.calendar, on) };
    });
  }

  /** The members chose among themselves, outside a meeting. @throws DomainError `rotation.chair-leaves`, `person.not-a-member`, `rotation.not-decided-yet`, or forbidden */
  chooseChair(context: CommandContext, rotationId: string, body: { personId: string; decidedOn: LocalDate }): Promise<Result<OfRotation>> {
    return this.change(context, rotationId, { chair: body.personId, decidedOn: body.decidedOn }, async (work, memory) => {
      await this.allow(work, memory.bodyId, 'body.choose');
      await assertLetsIn(work, [memory.bodyId, ...chairElsewhere(work.scheme, memory.bodyId)], { ever: false, others: 'een ander lid' });
      assertDecided(body.decidedOn, work.today);
      const on = memory.on > work.today ? memory.on : addDays(work.today, 1);
      const { situation, holders } = await standingOf(work.tx, context.tenantId, memory, work.today);
      const rules = bodyOf(work.scheme, memory.bodyId);
      const seats = (await sitting(work.tx, on)).filter((one) => one.bodyId === memory.bodyId && one.personId === body.personId && rules.seats.find(({ id }) => id === one.seatId)?.voting);
      if (seats.length === 0 && ![...holders.values()].includes(body.personId)) throw new DomainError('conflict', 'person.not-a-member', 'Deze persoon zit op die dag niet met stem in dit overleg. Kies een van de leden.', { personId: body.personId });
      const stays = seats.find(({ seatId }) => !situation.vacated.some(({ seat }) => seat.id === seatId));
      if (!stays) throw new DomainError('conflict', 'rotation.chair-leaves', `Deze persoon treedt op ${formatDutchDate(on)} zelf af en kan dan geen voorzitter worden. Kies een van de leden die blijven of komen. Er is niets gewijzigd.`, { personId: body.personId });
      return { type: 'CHAIR_CHOSEN', at: work.now, seatId: stays.seatId, personId: body.personId, on, decidedOn: body.decidedOn };
    });
  }

  private change(context: CommandContext, rotationId: string, body: JsonObject, work: (work: Work, memory: RotationContext) => Promise<WorkflowEvent>): Promise<Result<OfRotation>> {
    return this.commands.onInstance(context, rotationTarget(rotationId), body, async (base, instance: Instance) => {
      await findRotation(base.tx, rotationId);
      const memory = instance.snapshot.context as unknown as RotationContext;
      const event = await work(base, asMerged(memory, await mergersOf(base.tx), dayOf(memory.on, base.today)));
      return { event, result: { rotationId } };
    });
  }

  private allow(work: Work, bodyId: string, action: Action, beside: string[] = []): Promise<void> {
    return authorize(work, bodyId, action, beside);
  }
}

/** Before anything is said of who could come: whoever may put nobody at all forward, learns nothing of it. */
async function assertSitsForSomebody(work: Work, bodyId: string): Promise<void> {
  const { actor } = work.context;
  if (actor.kind === 'person' && !actor.onBehalfOf && (await sectorsOf(work, actor.personId)).length > 0) return;
  await assertMayNominate(work, bodyId, null);
}

/** Who sits anywhere for that sector puts its people forward. */
async function assertMayNominate(work: Work, bodyId: string, sector: string | null): Promise<void> {
  const { actor } = work.context;
  if (actor.kind === 'system') return;
  if ((await officesOf(work.tx, standsOn(bodyOf(work.scheme, bodyId), work.today), actor.personId)).includes('secretaris')) return;
  if (!actor.onBehalfOf && sector !== null && (await sectorsOf(work, actor.personId)).includes(sector)) return;
  const name = work.scheme.sectors.find(({ id }) => id === sector)?.name;
  throw new DomainError('forbidden', 'permission.rotation.nominate', `Voordragen kan ${name ? `wie voor ${name} in een overleg zit, of ` : ''}de secretaris van dit overleg.`, { bodyId, sector });
}

async function sectorsOf({ tx, scheme, today }: Work, personId: string): Promise<string[]> {
  const own = (await sitting(tx, today)).filter((one) => one.personId === personId);
  return own.flatMap(({ bodyId, seatId }) => scheme.bodies.find(({ id }) => id === bodyId)?.seats.find(({ id }) => id === seatId)?.sector ?? []);
}

async function sectorOf({ tx, context, today }: Work, memory: RotationContext, candidate: string): Promise<string | null> {
  return (await standingOf(tx, context.tenantId, memory, today)).roster.candidates.get(candidate)?.sector ?? null;
}

function assertDecided(decidedOn: LocalDate, today: LocalDate): void {
  if (decidedOn <= today) return;
  throw new DomainError('invalid', 'rotation.not-decided-yet', 'U legt vast wat al is besloten. Kies vandaag of een eerdere dag.', { decidedOn }, [{ in: 'body', field: 'decidedOn', code: 'future', message: 'Kies vandaag of een eerdere dag.' }]);
}

/** Later than that it is the next change's seat, or none at all. */
async function assertWithinTerm({ tx, context, today }: Work, memory: RotationContext, seatId: string, on: LocalDate): Promise<void> {
  const { roster } = await standingOf(tx, context.tenantId, memory, today);
  const group = roster.seats.find(({ id }) => id === seatId)?.group ?? null;
  const next = group === null ? null : nextTurn(roster, group, memory.on);
  const end = [next, roster.period.until === null ? null : addDays(roster.period.until, 1)].filter((day) => day !== null).sort()[0];
  if (end === undefined || on < end) return;
  throw new DomainError('conflict', 'rotation.too-late', `Deze termijn loopt tot ${formatDutchDate(end)}. Kies een dag daarvoor. Er is niets gewijzigd.`, { on }, [{ in: 'body', field: 'on', code: 'late', message: `Kies een dag voor ${formatDutchDate(end)}.` }]);
}

/** Nobody gets or loses a seat in the past, nor before the others of that day. */
function dayFor({ on }: RotationContext, asked: LocalDate | undefined, today: LocalDate): LocalDate {
  const day = asked ?? on;
  if (day <= today) {
    throw new DomainError('conflict', 'rotation.day-passed', `De dag ${formatDutchDate(day)} is voorbij of vandaag. Kies vanaf welke dag de opvolger komt: ${formatDutchDate(addDays(today, 1))} of later. Er is niets gewijzigd.`, { on: day }, [{ in: 'body', field: 'on', code: 'past', message: 'Kies een dag vanaf morgen.' }]);
  }
  if (day >= on) return day;
  throw new DomainError('conflict', 'rotation.too-early', `De plek komt pas op ${formatDutchDate(on)} vrij. Kies die dag of een latere.`, { on: day }, [{ in: 'body', field: 'on', code: 'early', message: `Kies ${formatDutchDate(on)} of later.` }]);
}

