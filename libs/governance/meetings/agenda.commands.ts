/** The agenda before the meeting: items, papers, guests, and who fixes it. */
import type { Instance } from '#engine/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine, oneLine } from '#platform/text';
import { stateName } from '#engine/decide';
import type { JsonObject, WorkflowEvent } from '#workflows/definition';
import { answerer, authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import type { Action } from '#identity/permissions';
import type { Body } from '#scheme/model';
import { bodyOf } from '../municipalities/schemes.js';
import { AgendaItem, MeetingDocument } from './agenda-item.entity.js';
import { forgetAnswer, noteAnswer } from './call-answers.js';
import { inviteGuest, withdrawGuest } from './guests.js';
import { assertNotKept, holdsOfOthers } from './item-access.js';
import { assertDecisionAsked, assertHere, assertNotBrought, assertOwnItems, assertTopic, findItem, insertItem, isOwn, type SubmitItem } from './items.js';
import { findMeeting, meetingTarget } from './meeting.commands.js';
import { Meeting } from './meeting.entity.js';

type OfMeeting = { meetingId: string };
type OfItem = OfMeeting & { itemId: string };

export class AgendaCommands {
  constructor(private readonly commands: Commands) {}

  /** Submit an item; after the closing date it is a late one, which the chair must allow. */
  submit(context: CommandContext, meetingId: string, body: SubmitItem): Promise<Result<OfItem & { late: boolean }>> {
    const itemId = derivedId('item', context.tenantId, context.commandId);
    return this.commands.onInstance(context, meetingTarget(meetingId), { ...body } as never, async (work, instance) => {
      // Who sits in the agendacommissie brings in what is late as well.
      await allow(work, meetingId, 'agenda.submit', committeeFor);
      assertDecisionAsked(body);
      assertTopic(work.scheme, body);
      const late = !['planned', 'collecting'].includes(stateName(instance.snapshot.value));
      await insertItem(work, meetingId, itemId, body, late ? 'gevraagd' : 'ingediend');
      await noteAnswer(work, meetingId, 'agendapunten');
      return { event: { type: late ? 'LATE_ITEM_SUBMITTED' : 'ITEM_SUBMITTED', at: work.now, itemId }, result: { meetingId, itemId, late } };
    });
  }

  /** @throws DomainError `call.has-items` */
  answerCall(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.onMeeting(context, meetingId, { answer: 'geen-agendapunten' }, 'agenda.answer-call', async (work) => {
      await noteAnswer(work, meetingId, 'geen-agendapunten');
      return { type: 'CALL_ANSWERED', at: work.now };
    });
  }

  /** Whoever brought it in and did not say so hears it, with the reason if one is given. @throws DomainError `item.withdrawn`, `item.gone-on` for what is not on this agenda any more, `item.brought` for what a workflow laid before it, `item.holds-others` for what took in what somebody else brought in */
  withdraw(context: CommandContext, meetingId: string, itemId: string, { reason = null }: { reason?: string | null } = {}): Promise<Result<OfItem>> {
    return this.commands.onInstance(context, meetingTarget(meetingId), { itemId, withdraw: true, reason }, async (work) => {
      const asked = await work.tx.findOneBy(AgendaItem, { id: itemId, meetingId });
      // Who may take none back does not learn which items there are.
      if (!asked || !(await isOwn(work, asked))) await allow(work, meetingId, asked?.submittedBy === answerer(context.actor) ? 'agenda.withdraw' : 'agenda.propose');
      const item = await findItem(work.tx, meetingId, itemId);
      assertNotBrought(item);
      assertHere(item);
      if (await holdsOfOthers(work.tx, itemId)) throw new DomainError('conflict', 'item.holds-others', 'Met dit punt zijn andere punten samengevoegd, die dan ook van de agenda gaan. Laat het staan, en leg in de vergadering vast wat ermee gebeurt.', { itemId });
      await assertNotKept(work, [itemId], { help: item.submittedBy === null ? 'Vraag de voorzitter om u niet meer te weren.' : 'Wie het indiende, kan het terugnemen.', but: [item.submittedBy] });
      await work.tx.update(AgendaItem, { id: itemId }, { status: 'ingetrokken' });
      await forgetAnswer(work, item);
      const unheard = item.submittedBy !== null && item.submittedBy !== answerer(context.actor);
      return { event: { type: 'ITEM_WITHDRAWN', at: work.now, itemId, unheard, reason: reason === null ? null : multiLine(reason) }, result: { meetingId, itemId } };
    });
  }

  /** The chair allows a late item, or not: then it goes to the next meeting. */
  decideLate(context: CommandContext, meetingId: string, itemId: string, body: { consent: boolean }): Promise<Result<OfItem>> {
    return this.onItem(context, meetingId, itemId, { ...body }, 'agenda.consent-late', async (work) => {
      await assertNotKept(work, [itemId], { help: 'Zonder toestemming komt het punt vanzelf op de volgende agenda.' });
      await work.tx.update(AgendaItem, { id: itemId }, { status: body.consent ? 'ingediend' : 'geweigerd' });
      return { type: body.consent ? 'LATE_ITEM_CONSENTED' : 'LATE_ITEM_REFUSED', at: work.now, itemId };
    });
  }

  /** The secretary lays the agenda, in this order, before whom the scheme says. Items that are not named come after. */
  propose(context: CommandContext, meetingId: string, body: { order: string[] }): Promise<Result<OfMeeting>> {
    return this.onMeeting(context, meetingId, { ...body }, 'agenda.propose', async (work) => {
      await assertOwnItems(work.tx, meetingId, body.order);
      await work.tx.update(Meeting, { id: meetingId }, { agendaOrder: body.order });
      return { type: 'AGENDA_PROPOSED', at: work.now };
    });
  }

  fix(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.onMeeting(context, meetingId, { fix: true }, 'agenda.fix', (work) => Promise.resolve({ type: 'AGENDA_FIXED', at: work.now }));
  }

  return(context: CommandContext, meetingId: string, body: { remark: string }): Promise<Result<OfMeeting>> {
    return this.onMeeting(context, meetingId, { ...body }, 'agenda.fix', (work) => Promise.resolve({ type: 'AGENDA_RETURNED', at: work.now, remark: multiLine(body.remark) }));
  }

  /** Open a fixed or sent agenda again: what follows is a new version. */
  reopen(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.onMeeting(context, meetingId, { reopen: true }, 'agenda.propose', (work) => Promise.resolve({ type: 'AGENDA_REOPENED', at: work.now }));
  }

  send(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.onMeeting(context, meetingId, { send: true }, 'agenda.send', (work) => Promise.resolve({ type: 'SEND_AGENDA', at: work.now }));
  }

  /** Send the call for items before its date. */
  sendCall(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.onMeeting(context, meetingId, { call: true }, 'agenda.send', (work) => Promise.resolve({ type: 'SEND_CALL', at: work.now }));
  }

  /** Asked before a file is kept: who may not add it must not fill the disk either. @throws DomainError `item.unknown`, `on-behalf.future`, or forbidden */
  assertMayAddDocument(context: CommandContext, meetingId: string, itemId: string): Promise<void> {
    return this.commands.ahead(context, (work) => assertMayAdd(work, meetingId, itemId));
  }

  /** A paper whose file is in the file store; an announced one of the same title is filled in. */
  addDocument(context: CommandContext, meetingId: string, itemId: string, file: { title: string; fileName: string; mediaType: string; sha256: string; size: number; confidential: boolean }): Promise<Result<OfItem & { documentId: string }>> {
    const title = oneLine(file.title);
    return this.commands.onInstance(context, meetingTarget(meetingId), { itemId, ...file }, async (work) => {
      await assertMayAdd(work, meetingId, itemId);
      const announced = await work.tx.findOneBy(MeetingDocument, { itemId, title });
      const documentId = announced && announced.sha256 === null ? announced.id : derivedId('document', context.tenantId, context.commandId);
      const row = { tenantId: context.tenantId, id: documentId, itemId, ...file, title, fileName: oneLine(file.fileName), addedBy: answerer(context.actor), addedAt: work.now };
      await work.tx.upsert(MeetingDocument, row, ['tenantId', 'id']);
      return { event: { type: 'DOCUMENT_ADDED', at: work.now, itemId, documentId }, result: { meetingId, itemId, documentId } };
    });
  }

  /** Invite somebody from outside for one item: sees that item and its papers only. When the agenda has left, the guest gets them at once. */
  addGuest(context: CommandContext, meetingId: string, itemId: string, guest: { name: string; email: string }): Promise<Result<OfItem & { guestId: string }>> {
    return this.commands.onInstance(context, meetingTarget(meetingId), { itemId, ...guest }, async (work) => {
      const meeting = await findMeeting(work.tx, meetingId);
      await authorize(work, meeting.bodyId, 'agenda.guest');
      const item = await findItem(work.tx, meetingId, itemId);
      assertHere(item);
      const guestId = await inviteGuest(work, meeting, item, derivedId('guest', context.tenantId, context.commandId), guest);
      return { event: { type: 'GUEST_INVITED', at: work.now, itemId, guestId }, result: { meetingId, itemId, guestId } };
    });
  }

  /** The guest need not come for this item, and reads it no more; who was told to come hears so. @throws DomainError `guest.unknown`, `guest.withdrawn` */
  withdrawGuest(context: CommandContext, meetingId: string, itemId: string, guestId: string): Promise<Result<OfItem>> {
    return this.onItem(context, meetingId, itemId, { guestId, withdraw: true }, 'agenda.guest', async (work, item) => {
      assertHere(item);
      await withdrawGuest(work, item, guestId);
      return { type: 'GUEST_UNINVITED', at: work.now, itemId, guestId };
    });
  }

  private onMeeting(context: CommandContext, meetingId: string, body: never | object, action: Action, work: (work: Work, instance: Instance) => Promise<WorkflowEvent>): Promise<Result<OfMeeting>> {
    return this.commands.onInstance(context, meetingTarget(meetingId), body as never, async (base, instance) => {
      await allow(base, meetingId, action);
      return { event: await work(base, instance), result: { meetingId } };
    });
  }

  private onItem(context: CommandContext, meetingId: string, itemId: string, body: JsonObject, action: Action, work: (work: Work, item: AgendaItem) => Promise<WorkflowEvent>): Promise<Result<OfItem>> {
    return this.commands.onInstance(context, meetingTarget(meetingId), { itemId, ...body }, async (base) => {
      await allow(base, meetingId, action);
      const item = await findItem(base.tx, meetingId, itemId);
      return { event: await work(base, item), result: { meetingId, itemId } };
    });
  }
}

async function assertMayAdd(work: Work, meetingId: string, itemId: string): Promise<void> {
  const item = await work.tx.findOneBy(AgendaItem, { id: itemId, meetingId });
  // Who may not add papers does not learn which items there are.
  if (!item || !(await isOwn(work, item))) await allow(work, meetingId, 'agenda.document');
  await findItem(work.tx, meetingId, itemId);
  await assertNotKept(work, [itemId], { help: 'Laat iemand anders uit dit overleg het stuk toevoegen.' });
}

const committeeFor = (body: Body): string[] => (body.agenda.preparedBy ? [body.agenda.preparedBy] : []);

async function allow(work: Work, meetingId: string, action: Action, beside: (body: Body) => string[] = () => []): Promise<void> {
  const { bodyId } = await findMeeting(work.tx, meetingId);
  await authorize(work, bodyId, action, beside(bodyOf(work.scheme, bodyId)));
}
