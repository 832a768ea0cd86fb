/** What happened in the meeting: who was there, what became of each item, decisions, actions. */
import { localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { Action } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine } from '#platform/text';
import type { JsonObject, WorkflowEvent } from '#workflows/definition';
import { answerer, authorize, recordingSelf, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { assertAtTheTable, assertPeople } from '../bodies/people.queries.js';
import { isAdopted } from './adoption.queries.js';
import { broughtOutcome } from './brought.js';
import { AgendaItem, type ItemOutcome } from './agenda-item.entity.js';
import { assertNotKept, holdsOfOthers } from './item-access.js';
import { findItem } from './items.js';
import { findMeeting, meetingTarget } from './meeting.commands.js';
import type { Meeting } from './meeting.entity.js';
import { ActionItem, Attendance, Decision, type Presence } from './record.entity.js';

export interface RecordOutcome {
  outcome: ItemOutcome;
  /** For onder-voorbehoud: until when the achterban can be asked. */
  until?: Instant | null | undefined;
  /** Whose achterban that is; without: of who brought the item in. */
  reservedBy?: string | null | undefined;
  /** For minutes that are adopted: with changes, and which. Who names them need not say that there are any. */
  changes?: boolean | undefined;
  changesText?: string | null | undefined;
  /** Those changes stay in the body: mail says only that there are. */
  changesConfidential?: boolean | undefined;
  /** Of an item with choices: which. */
  choice?: string | null | undefined;
}

type OfMeeting = { meetingId: string };

export class RecordCommands {
  constructor(private readonly commands: Commands) {}

  attendance(context: CommandContext, meetingId: string, body: { people: { personId: string; presence: Presence; representedBy?: string | null | undefined }[] }): Promise<Result<OfMeeting>> {
    return this.record(context, meetingId, { ...body } as never, 'record.write', async (work, meeting) => {
      const named = body.people.map(({ personId }, index) => ({ personId, field: `people.${index}.personId` }));
      await assertPeople(work.tx, named);
      await assertAtTheTable(work.tx, meeting.bodyId, localDateOf(meeting.startsAt), named);
      for (const { personId, presence, representedBy } of body.people) {
        await work.tx.upsert(Attendance, { tenantId: context.tenantId, meetingId, personId, presence, representedBy: representedBy ?? null }, ['tenantId', 'meetingId', 'personId']);
      }
      return [{ type: 'ATTENDANCE_RECORDED', at: work.now }, { meetingId }];
    });
  }

  /** What became of an item. The workflow that it came from hears it. @throws DomainError `outcome.choice` */
  outcome(context: CommandContext, meetingId: string, itemId: string, body: RecordOutcome): Promise<Result<OfMeeting & { itemId: string }>> {
    return this.record(context, meetingId, { itemId, ...body } as never, 'record.write', async (work) => {
      const item = await findItem(work.tx, meetingId, itemId);
      const until = assertUntil(body, work.now);
      const choice = assertChoice(item, body);
      const reservation = await reservationOf(work, item, body, until);
      const changes = item.origin?.kind === 'verslag' && adopts(body) && body.changesText ? multiLine(body.changesText) : null;
      await work.tx.update(AgendaItem, { id: itemId }, { outcome: body.outcome, choice, ...reservation, changes, changesConfidential: changes !== null && (body.changesConfidential ?? false) });
      const origin = broughtOutcome(item, body.outcome, choice, work.now) ?? (await originOf(work, item, body));
      return [{ type: 'OUTCOME_RECORDED', at: work.now, itemId, outcome: body.outcome, until, origin }, { meetingId, itemId }];
    });
  }

  decision(context: CommandContext, meetingId: string, body: { itemId?: string | null | undefined; text: string; confidential?: boolean | undefined }): Promise<Result<OfMeeting & { decisionId: string }>> {
    const decisionId = derivedId('decision', context.tenantId, context.commandId);
    return this.record(context, meetingId, { ...body }, 'record.write', async (work) => {
      if (body.itemId) await findItem(work.tx, meetingId, body.itemId);
      await work.tx.insert(Decision, { tenantId: context.tenantId, id: decisionId, meetingId, itemId: body.itemId ?? null, text: multiLine(body.text), confidential: body.confidential ?? false, recordedAt: work.now });
      return [{ type: 'DECISION_RECORDED', at: work.now, decisionId }, { meetingId, decisionId }];
    });
  }

  action(context: CommandContext, meetingId: string, body: { itemId?: string | null | undefined; text: string; ownerId?: string | null | undefined; dueOn?: LocalDate | null | undefined; confidential?: boolean | undefined }): Promise<Result<OfMeeting & { actionId: string }>> {
    const actionId = derivedId('action', context.tenantId, context.commandId);
    return this.record(context, meetingId, { ...body }, 'record.write', async (work) => {
      if (body.itemId) await findItem(work.tx, meetingId, body.itemId);
      if (body.ownerId) await assertPeople(work.tx, [{ personId: body.ownerId, field: 'ownerId' }]);
      await work.tx.insert(ActionItem, { tenantId: context.tenantId, id: actionId, meetingId, itemId: body.itemId ?? null, text: multiLine(body.text), ownerId: body.ownerId ?? null, confidential: body.confidential ?? false, dueOn: body.dueOn ?? null, doneOn: null, recordedAt: work.now });
      return [{ type: 'ACTION_RECORDED', at: work.now, actionId }, { meetingId, actionId }];
    });
  }

  /** The besluiten- en actielijst is complete and may go out. */
  complete(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.record(context, meetingId, { complete: true }, 'record.write', (work) => Promise.resolve([{ type: 'RECORD_COMPLETED', at: work.now }, { meetingId }]));
  }

  /**
   * The achterban has agreed (lifted), or has not (upheld: the decision falls). Whose achterban it is says so; of any other the
   * secretary or the minute-taker, also on behalf of who told them.
   */
  settleReservation(context: CommandContext, meetingId: string, itemId: string, body: { agreed: boolean }): Promise<Result<OfMeeting>> {
    return this.record(context, meetingId, { itemId, ...body }, 'record.reservation', async (work, meeting) => {
      const item = await findItem(work.tx, meetingId, itemId);
      if (item.reservedBy !== answerer(context.actor)) await authorize(recordingSelf(work), meeting.bodyId, 'record.write');
      if (body.agreed) await assertNotKept(work, [itemId], { help: 'Zonder melding geldt het besluit vanzelf na de afgesproken dag.' });
      else await assertMayLetFall(work, item);
      await work.tx.update(AgendaItem, { id: itemId }, { reservation: body.agreed ? 'bevestigd' : 'ingetrokken', reservationAnsweredOn: answeredOn(work) });
      const origin = broughtOutcome(item, body.agreed ? 'besloten' : 'ingetrokken', item.choice, work.now);
      return [{ type: body.agreed ? 'RESERVATION_LIFTED' : 'RESERVATION_UPHELD', at: work.now, itemId, origin }, { meetingId }];
    });
  }

  private record<T extends JsonObject>(context: CommandContext, meetingId: string, body: JsonObject, action: Action, work: (work: Work, meeting: Meeting) => Promise<[WorkflowEvent, T]>): Promise<Result<T>> {
    return this.commands.onInstance(context, meetingTarget(meetingId), body, async (base) => {
      const meeting = await findMeeting(base.tx, meetingId);
      await authorize(base, meeting.bodyId, action);
      const [event, result] = await work(base, meeting);
      return { event, result };
    });
  }
}

/**
 * Where nobody says anything the decision stands: somebody must be able to say that it falls. Whoever is kept from the item does not say so, but of
 * what they brought in alone; who records what somebody else says, or what nobody brought in, may be kept from it.
 */
async function assertMayLetFall(work: Work, { id, submittedBy }: AgendaItem): Promise<void> {
  const { actor } = work.context;
  if (actor.kind !== 'person') return;
  // In the name of oneself is for oneself.
  const records = actor.onBehalfOf !== undefined && actor.onBehalfOf.personId !== actor.personId;
  if (!records && submittedBy === null) return;
  const alone = submittedBy !== null && !(await holdsOfOthers(work.tx, id));
  await assertNotKept(work, [id], { help: `${alone ? 'Wie het indiende, kan dit melden. ' : ''}De secretaris kan vastleggen wat een ander hierover meldt.`, but: [alone ? submittedBy : null, records ? actor.personId : null] });
}

/** @throws DomainError `person.unknown` */
async function reservationOf({ tx }: Work, item: AgendaItem, { outcome, reservedBy }: RecordOutcome, until: Instant | null): Promise<Pick<AgendaItem, 'reservedUntil' | 'reservedBy' | 'reservation' | 'reservationAnsweredOn'>> {
  if (outcome !== 'onder-voorbehoud') return { reservedUntil: null, reservedBy: null, reservation: null, reservationAnsweredOn: null };
  if (reservedBy) await assertPeople(tx, [{ personId: reservedBy, field: 'reservedBy' }]);
  return { reservedUntil: until, reservedBy: reservedBy === undefined ? item.submittedBy : reservedBy, reservation: 'open', reservationAnsweredOn: null };
}

/** When they said it, where somebody records it for them. */
const answeredOn = ({ context: { actor }, today }: Work): LocalDate => (actor.kind === 'person' && actor.onBehalfOf ? actor.onBehalfOf.on : today);

function assertUntil(body: RecordOutcome, now: Instant): Instant | null {
  const until = body.until ?? null;
  if (body.outcome !== 'onder-voorbehoud') return null;
  if (until && until > now) return until;
  throw new DomainError('invalid', 'outcome.until', 'Een besluit onder voorbehoud van de achterban heeft een datum nodig die nog komt.', {}, [
    { in: 'body', field: 'until', code: 'future', message: 'Kies een datum in de toekomst.' },
  ]);
}

/** @throws DomainError `outcome.choice` for a choice that the item does not offer, or none where it must be made */
function assertChoice({ origin }: AgendaItem, { outcome, choice }: RecordOutcome): string | null {
  const choices = origin?.kind === 'procedure' ? origin.choices : [];
  const chosen = choice ?? null;
  const decided = outcome === 'besloten' || outcome === 'onder-voorbehoud';
  if (chosen === null ? choices.length === 0 || !decided : decided && choices.includes(chosen)) return chosen;
  const message = choices.length === 0 ? 'Bij dit punt valt niets te kiezen. Laat dit leeg.' : decided ? `Kies een van: ${choices.join(', ')}.` : 'Een keuze hoort bij een besluit. Laat dit leeg.';
  throw new DomainError('invalid', 'outcome.choice', 'Leg vast wat de vergadering bij dit punt koos.', { choices: [...choices] }, [{ in: 'body', field: 'choice', code: 'choice', message }]);
}

const adopts = ({ outcome }: RecordOutcome): boolean => outcome === 'besloten' || outcome === 'besproken';

/** What the minutes that were on the agenda must hear of their item's outcome; nothing when another meeting has adopted them already. */
async function originOf({ tx, now }: Work, { tenantId, meetingId, origin }: AgendaItem, body: RecordOutcome): Promise<JsonObject | null> {
  if (origin?.kind !== 'verslag' || (await isAdopted(tx, tenantId, origin.meetingId))) return null;
  const changes = (body.changes ?? false) || Boolean(body.changesText);
  const event: JsonObject = adopts(body) ? { type: 'ADOPTED', at: now, meetingId, changes } : { type: 'ADOPTION_POSTPONED', at: now, meetingId };
  return { workflow: 'minutes', key: origin.meetingId, event };
}
