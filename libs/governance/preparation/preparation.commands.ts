/** What an agendacommissie does: items offered, answers to the call, a decision on each, and the agenda settled. */
import type { EntityManager } from 'typeorm';
import type { Instance } from '#engine/model';
import type { Instant } from '#calendar/model';
import type { Action } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine, oneLine } from '#platform/text';
import type { ItemDecision, PreparationContext } from '#workflows/agenda-preparation.model';
import type { JsonObject, WorkflowEvent } from '#workflows/definition';
import { answerer, authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { AgendaItem, MeetingDocument } from '../meetings/agenda-item.entity.js';
import { forgetAnswer, noteAnswer } from '../meetings/call-answers.js';
import { assertDecisionAsked, assertHere, assertOwnItems, assertTopic, findItem, insertItem, type SubmitItem } from '../meetings/items.js';
import { accessOf, assertNotKept, everywhere, holdAccess, keepFromMerged, takeAccessAlong } from '../meetings/item-access.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { bodyOf } from '../municipalities/schemes.js';
import { assertMeetsAnew, choosing } from './planning.js';
import { Preparation } from './preparation.entity.js';
import { findPreparation, preparationTarget } from './preparation.queries.js';

/** What the committee decides on one item, with what that decision needs. `minutes`: the time it gets on the agenda, where that is another than was asked. */
export type DecideItem =
  | { decision: 'accepted'; minutes?: number | undefined }
  | { decision: 'merged'; into: string }
  | { decision: 'deferred'; meetingId: string; reason?: string | null | undefined }
  | { decision: 'referred'; bodyId: string; reason?: string | null | undefined }
  | { decision: 'rejected'; reason: string };

type OfMeeting = { meetingId: string };
type OfItem = OfMeeting & { itemId: string };

const STATUS = { accepted: 'aangeboden', merged: 'samengevoegd', deferred: 'uitgesteld', referred: 'verwezen', rejected: 'afgewezen' } as const satisfies Record<ItemDecision, AgendaItem['status']>;

export class PreparationCommands {
  constructor(private readonly commands: Commands) {}

  /** Bring an item in, on behalf of a constituency or a working group. */
  offer(context: CommandContext, meetingId: string, body: SubmitItem): Promise<Result<OfItem>> {
    const itemId = derivedId('item', context.tenantId, context.commandId);
    return this.change(context, meetingId, { ...body } as never, 'agenda.submit', async (work) => {
      assertDecisionAsked(body);
      assertTopic(work.scheme, body);
      await insertItem(work, meetingId, itemId, body, 'aangeboden');
      await noteAnswer(work, meetingId, 'agendapunten');
      return [{ type: 'ITEM_OFFERED', at: work.now, itemId }, { meetingId, itemId }];
    });
  }

  /** @throws DomainError `call.has-items` */
  answerCall(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { answer: 'geen-agendapunten' }, 'agenda.answer-call', async (work) => {
      await noteAnswer(work, meetingId, 'geen-agendapunten');
      return [{ type: 'CALL_ANSWERED', at: work.now }, { meetingId }];
    });
  }

  withdraw(context: CommandContext, meetingId: string, itemId: string): Promise<Result<OfItem>> {
    return this.change(context, meetingId, { itemId, withdraw: true }, 'agenda.withdraw', async (work) => {
      const item = await findItem(work.tx, meetingId, itemId);
      // First: what became of somebody else's item is not told by the refusal.
      if (item.submittedBy !== answerer(context.actor)) await this.allow(work, meetingId, 'preparation.decide');
      await assertNotKept(work, [itemId], { help: 'Wie het inbracht, kan het terugnemen.', but: [item.submittedBy] });
      assertHere(item);
      await work.tx.update(AgendaItem, { id: itemId }, { status: 'ingetrokken' });
      await forgetAnswer(work, item);
      return [{ type: 'OFFER_WITHDRAWN', at: work.now, itemId }, { meetingId, itemId }];
    });
  }

  /** The committee decides on one item; whoever brought it in hears what and why. */
  decide(context: CommandContext, meetingId: string, itemId: string, body: DecideItem): Promise<Result<OfItem>> {
    return this.change(context, meetingId, { itemId, ...body } as never, 'preparation.decide', async (work) => {
      const item = await findItem(work.tx, meetingId, itemId);
      if (body.decision === 'merged') await holdAccess(work.tx, meetingId);
      const into = body.decision === 'merged' ? await findItem(work.tx, meetingId, body.into) : null;
      await assertNotKept(work, into === null ? [itemId] : [itemId, into.id], { help: 'Laat iemand anders van de agendacommissie beslissen.' });
      if (into) assertHere(into);
      const reason = 'reason' in body && body.reason ? multiLine(body.reason) : null;
      const where = await whereTo(work, meetingId, itemId, body);
      const minutes = body.decision === 'accepted' && body.minutes !== undefined && body.minutes !== item.minutes ? body.minutes : null;
      await work.tx.update(AgendaItem, { id: itemId }, { status: STATUS[body.decision], committeeDecision: { decision: body.decision, reason, minutes, ...where, at: work.now }, ...(minutes === null ? {} : { minutes }) });
      if (body.decision === 'merged') await takeAlong(work.tx, item, body.into);
      return [{ type: 'ITEM_DECIDED', at: work.now, itemId, decision: body.decision, ...where }, { meetingId, itemId }];
    });
  }

  /** The committee is done: it fixes the agenda, or lays it before who does. `order`: item ids; what is not named comes after. */
  settle(context: CommandContext, meetingId: string, body: { order: string[] }): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { ...body }, 'preparation.decide', async (work) => {
      await assertOwnItems(work.tx, meetingId, body.order);
      await work.tx.update(Meeting, { id: meetingId }, { agendaOrder: body.order });
      return [{ type: 'PREPARATION_SETTLED', at: work.now }, { meetingId }];
    });
  }

  sendCall(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { call: true }, 'preparation.lead', (work) => Promise.resolve([{ type: 'SEND_CALL', at: work.now }, { meetingId }]));
  }

  /** Another moment for the committee's own meeting; the meeting that it prepares stays where it is. */
  move(context: CommandContext, meetingId: string, body: { meets: Instant; place?: string | undefined }): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { ...body } as never, 'preparation.lead', async (work, instance) => {
      const { deadlines } = instance.snapshot.context as unknown as PreparationContext;
      assertMeetsAnew(deadlines, body.meets, work.now);
      const { calendarSequence } = await findPreparation(work.tx, meetingId);
      const place = body.place === undefined ? {} : { place: oneLine(body.place) };
      await work.tx.update(Preparation, { meetingId }, { meets: body.meets, calendarSequence: calendarSequence + 1, ...place });
      await work.tx.update(Meeting, { id: meetingId }, { deadlines: choosing((await findMeeting(work.tx, meetingId)).deadlines, body.meets) });
      return [{ type: 'COMMITTEE_MOVED', at: work.now, meets: body.meets, calendarSequence: calendarSequence + 1 }, { meetingId }];
    });
  }

  private change<T extends JsonObject>(context: CommandContext, meetingId: string, body: JsonObject, action: Action, work: (work: Work, instance: Instance) => Promise<[WorkflowEvent, T]>): Promise<Result<T>> {
    return this.commands.onInstance(context, preparationTarget(meetingId), body, async (base, instance) => {
      await this.allow(base, meetingId, action);
      const [event, result] = await work(base, instance);
      return { event, result };
    });
  }

  /** In the committee, or in the body that it prepares. */
  private async allow(work: Work, meetingId: string, action: Action): Promise<void> {
    const { committeeId } = await findPreparation(work.tx, meetingId);
    await authorize(work, committeeId, action, [(await findMeeting(work.tx, meetingId)).bodyId]);
  }
}

type Where = { into: string | null; meetingId: string | null; bodyId: string | null };

/** Where the item goes. @throws DomainError for a meeting or body that is not there, a meeting that is over, or `preparation.named-readers` */
async function whereTo(work: Work, meetingId: string, itemId: string, body: DecideItem): Promise<Where> {
  const nowhere: Where = { into: null, meetingId: null, bodyId: null };
  switch (body.decision) {
    case 'merged':
      await findItem(work.tx, meetingId, body.into);
      await assertNoneNamed(work, meetingId, [itemId, body.into]);
      return { ...nowhere, into: body.into };
    case 'deferred': {
      const meeting = await findMeeting(work.tx, body.meetingId);
      if (meeting.cancelledBecause === null && Date.parse(meeting.startsAt) > Date.parse(work.now)) return { ...nowhere, meetingId: meeting.id };
      throw new DomainError('conflict', 'preparation.meeting-over', 'Die vergadering is voorbij of gaat niet door. Kies een vergadering die nog komt.', { meetingId: body.meetingId });
    }
    case 'referred':
      return { ...nowhere, bodyId: bodyOf(work.schemes.on(work.today).scheme, body.bodyId).id };
    default:
      return nowhere;
  }
}

/** Of one item made of two, the readers of either and whoever brought in the other would read what is confidential of both. */
async function assertNoneNamed({ tx }: Work, meetingId: string, itemIds: readonly string[]): Promise<void> {
  if (!(await accessOf(tx, [meetingId])).some(({ itemId, rule }) => rule === 'genoemd' && itemIds.includes(itemId))) return;
  throw new DomainError('conflict', 'preparation.named-readers', 'Eén van deze punten is voor genoemde lezers. Wie het andere mag lezen, zou dan ook dit lezen. Zet ze na elkaar op de agenda, of hef de lezers eerst op.', { meetingId });
}

/** Papers go along with an item that is merged into another one; those of a confidential item stay confidential there. */
async function takeAlong(tx: EntityManager, item: AgendaItem, into: string): Promise<void> {
  await takeAccessAlong(tx, item.id, into);
  const { bodyId } = await findMeeting(tx, item.meetingId);
  for (const merged of await everywhere(tx, into, bodyId)) if (merged !== into) await keepFromMerged(tx, merged, into);
  await tx.update(MeetingDocument, { itemId: item.id }, { itemId: into, ...(item.confidential && { confidential: true }) });
}
