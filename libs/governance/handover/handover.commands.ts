/** What people do with a handover: who leaves annotates, who comes accepts point by point, secretary and chair settle what is refused. */
import { DomainError } from '#platform/errors';
import { multiLine } from '#platform/text';
import type { JsonObject, WorkflowEvent } from '#workflows/definition';
import { authorize, answerer, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { assertPeople } from '../bodies/people.queries.js';
import { findHeld } from '../bodies/membership.rows.js';
import { Handover, HandoverPoint } from './handover.entity.js';
import { handoverDetail, handoverTarget, type HandoverDetail } from './handover.queries.js';
import type { HandoverWatch } from './watch.js';

type OfHandover = { handoverId: string };

export class HandoverCommands {
  constructor(
    private readonly commands: Commands,
    private readonly watch: HandoverWatch,
  ) {}

  /**
   * A handover begins before Leidraad would begin it: somebody's end is known long before.
   * @throws DomainError `membership.unknown`, `handover.no-end`, `handover.exists`, or forbidden
   */
  open(context: CommandContext, membershipId: string): Promise<OfHandover> {
    return this.commands.plain(context, { handOver: membershipId }, async (work) => {
      const held = await findHeld(work.tx, membershipId);
      if (!held) throw new DomainError('not-found', 'membership.unknown', 'Deze deelname bestaat niet. Haal de lijst met deelnames opnieuw op.', { membershipId });
      await authorize(work, held.bodyId, 'handover.settle');
      if (held.until === null) throw new DomainError('conflict', 'handover.no-end', 'Deze deelname heeft nog geen einde. Leg eerst vast wanneer deze persoon vertrekt.', { membershipId });
      const there = await this.runningOf(work, membershipId);
      if (there) throw new DomainError('conflict', 'handover.exists', 'Voor dit vertrek is al een overdracht begonnen. Open die overdracht.', { membershipId, handoverId: there });
      return { handoverId: await this.watch.begin(work.tx, context.tenantId, { membershipId, bodyId: held.bodyId, seatId: held.seatId, fromId: held.personId, leavesOn: held.until }) };
    });
  }

  /** By who leaves, or the secretary for them. @throws DomainError `handover.unknown-point`, or forbidden */
  annotate(context: CommandContext, handoverId: string, pointId: string, { note }: { note: string }): Promise<Result<OfHandover>> {
    return this.change(context, handoverId, { pointId, note }, async (work, { handover }) => {
      await assertOneOf(work, handover, [handover.fromId], 'wie vertrekt');
      await work.tx.update(HandoverPoint, { handoverId, id: pointId }, { note: multiLine(note) });
      return { type: 'ANNOTATED', at: work.now, pointId };
    });
  }

  /** By who comes. @throws DomainError `handover.unknown-point`, `handover.answered`, `handover.nobody-yet`, or forbidden */
  accept(context: CommandContext, handoverId: string, { pointIds }: { pointIds: string[] }): Promise<Result<OfHandover>> {
    return this.change(context, handoverId, { accept: pointIds }, async (work, { handover, context: { toId } }) => {
      await assertOneOf(work, handover, toId === null ? [] : [toId], 'de opvolger');
      for (const id of pointIds) await work.tx.update(HandoverPoint, { handoverId, id }, { status: 'aanvaard', holderId: toId, answeredAt: work.now });
      return { type: 'POINTS_ACCEPTED', at: work.now, pointIds };
    });
  }

  /** Why goes to secretary and chair, who decide. */
  refuse(context: CommandContext, handoverId: string, pointId: string, { reason }: { reason: string }): Promise<Result<OfHandover>> {
    return this.change(context, handoverId, { refuse: pointId, reason }, async (work, { handover, context: { toId } }) => {
      await assertOneOf(work, handover, toId === null ? [] : [toId], 'de opvolger');
      await work.tx.update(HandoverPoint, { handoverId, id: pointId }, { status: 'geweigerd', reason: multiLine(reason), answeredAt: work.now });
      return { type: 'POINT_REFUSED', at: work.now, pointId, reason: multiLine(reason) };
    });
  }

  /** `toId`: who takes it up; null: nobody need, because of `reason`. @throws DomainError `handover.reason`, `person.unknown`, … or forbidden */
  settle(context: CommandContext, handoverId: string, pointId: string, { toId, reason }: { toId: string | null; reason?: string | null | undefined }): Promise<Result<OfHandover>> {
    return this.change(context, handoverId, { settle: pointId, toId, reason: reason ?? null }, async (work, { handover }) => {
      await authorize(work, handover.bodyId, 'handover.settle');
      if (toId === null && !reason?.trim()) throw new DomainError('invalid', 'handover.reason', 'Een punt dat vervalt heeft een reden nodig.', {}, [{ in: 'body', field: 'reason', code: 'required', message: 'Schrijf op waarom dit kan vervallen.' }]);
      if (toId !== null) await assertPeople(work.tx, [{ personId: toId, field: 'toId' }]);
      await work.tx.update(HandoverPoint, { handoverId, id: pointId }, { status: toId === null ? 'vervallen' : 'toegewezen', holderId: toId, ...(reason ? { reason: multiLine(reason) } : {}), answeredAt: work.now });
      return { type: 'POINT_SETTLED', at: work.now, pointId, toId };
    });
  }

  private change(context: CommandContext, handoverId: string, body: JsonObject, work: (work: Work, detail: HandoverDetail) => Promise<WorkflowEvent>): Promise<Result<OfHandover>> {
    return this.commands.onInstance(context, handoverTarget(handoverId), body, async (base) => ({ event: await work(base, await handoverDetail(base.tx, handoverId)), result: { handoverId } }));
  }

  private async runningOf({ tx }: Work, membershipId: string): Promise<string | null> {
    const rows = await tx.findBy(Handover, { membershipId });
    for (const { id } of rows) if ((await handoverDetail(tx, id)).state !== 'off') return id;
    return null;
  }
}

/** In person, or through the secretary who records what they said. @throws DomainError `permission.handover` */
async function assertOneOf(work: Work, { bodyId }: Handover, people: readonly string[], who: string): Promise<void> {
  const { actor } = work.context;
  const said = answerer(actor);
  if (actor.kind === 'system') return;
  if (said !== null && people.includes(said)) {
    if (!actor.onBehalfOf) return;
    const recorder: Work = { ...work, context: { ...work.context, actor: { kind: 'person', personId: actor.personId } } };
    return authorize(recorder, bodyId, 'handover.settle');
  }
  throw new DomainError('forbidden', 'permission.handover', `Dit kan alleen ${who}, of de secretaris op diens verzoek.`, { bodyId });
}
