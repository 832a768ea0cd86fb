/** Actiepunten after they were recorded: they outlive their meeting, so they change beside its workflow. */
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { assertNotLeft } from '../bodies/left.js';
import { assertAtTheTable } from '../bodies/people.queries.js';
import { authorize, recordingSelf, type CommandContext, type Commands, type Work } from '../command.js';
import { listLeftBehind } from '../handover/left-behind.js';
import { note } from '../history/logbook.js';
import { findMeeting } from './meeting.commands.js';
import { ActionItem } from './record.entity.js';

export class ActionCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * An action has been done on `doneOn` (today where left out), says its owner or who writes the record; `open`: it has not after all.
   * @throws DomainError `action.unknown`, `action.done-on`, `permission.left`, or forbidden
   */
  settle(context: CommandContext, meetingId: string, actionId: string, body: { doneOn?: LocalDate | undefined } | 'open'): Promise<{ meetingId: string; actionId: string }> {
    const asked = body === 'open' ? 'open' : (body.doneOn ?? null);
    return this.commands.plain(context, { meeting: meetingId, action: actionId, doneOn: asked }, async (work) => {
      const meeting = await findMeeting(work.tx, meetingId);
      const action = await findAction(work, meetingId, actionId);
      await assertMaySettle(work, meeting.bodyId, action);
      await work.tx.update(ActionItem, { id: actionId }, { doneOn: body === 'open' ? null : doneOn(body.doneOn ?? work.today, work.today), ...(body === 'open' ? { doneToldIn: null } : {}) });
      await note(work, { what: body === 'open' ? 'actiepunt-heropend' : 'actiepunt-gereed', bodyId: meeting.bodyId, meetingId, actionId });
      return { meetingId, actionId };
    });
  }

  /**
   * Somebody else at the table does it, as was agreed outside the meeting; often whoever had it left.
   * @throws DomainError `action.unknown`, `action.done`, `action.in-handover`, `person.not-a-member`, or forbidden
   */
  give(context: CommandContext, meetingId: string, actionId: string, { ownerId }: { ownerId: string }): Promise<{ meetingId: string; actionId: string }> {
    return this.commands.plain(context, { meeting: meetingId, action: actionId, owner: ownerId }, async (work) => {
      const { bodyId } = await findMeeting(work.tx, meetingId);
      await authorize(recordingSelf(work), bodyId, 'record.write');
      const action = await findAction(work, meetingId, actionId);
      if (action.doneOn !== null) throw new DomainError('conflict', 'action.done', 'Dit actiepunt is al gereed gemeld. Heropen het eerst.', { actionId });
      await assertInNoHandover(work, actionId);
      await assertAtTheTable(work.tx, bodyId, work.today, [{ personId: ownerId, field: 'ownerId' }]);
      if (action.ownerId === ownerId) return { meetingId, actionId };
      await work.tx.update(ActionItem, { id: actionId }, { ownerId });
      await note(work, { what: 'actiepunt-gegeven', bodyId, meetingId, actionId, personId: ownerId });
      await listLeftBehind(work.tx, context.tenantId, work.today, work.now);
      return { meetingId, actionId };
    });
  }
}

async function findAction({ tx }: Work, meetingId: string, id: string): Promise<ActionItem> {
  const found = await tx.findOne(ActionItem, { where: { meetingId, id }, lock: { mode: 'pessimistic_write' } });
  if (found) return found;
  throw new DomainError('not-found', 'action.unknown', 'Dit actiepunt staat niet bij deze vergadering.', { meetingId, actionId: id });
}

/** There it is taken over with all the rest, and would go to the successor after all. */
async function assertInNoHandover({ tx }: Work, actionId: string): Promise<void> {
  const waiting: unknown[] = await tx.query(`SELECT FROM handover_point WHERE source = 'actiepunt' AND ref = $1 AND status IN ('open', 'geweigerd') LIMIT 1`, [actionId]);
  if (waiting.length > 0) throw new DomainError('conflict', 'action.in-handover', 'Dit actiepunt wacht in de overdracht van wie het had. Geef het daar aan iemand anders.', { actionId });
}

/** The owner in person, who has not left; what somebody says for the owner is for who writes the record. */
async function assertMaySettle(work: Work, bodyId: string, { ownerId }: ActionItem): Promise<void> {
  const { actor } = work.context;
  if (actor.kind !== 'person' || actor.onBehalfOf || actor.personId !== ownerId) return authorize(recordingSelf(work), bodyId, 'record.write');
  return assertNotLeft(work, ownerId, bodyId, 'vast te leggen of dit actiepunt gereed is');
}

function doneOn(day: LocalDate, today: LocalDate): LocalDate {
  if (day <= today) return day;
  const message = 'Kies vandaag of een dag die voorbij is.';
  throw new DomainError('invalid', 'action.done-on', 'Wat gereed is, is op of voor vandaag gereedgekomen.', {}, [{ in: 'body', field: 'doneOn', code: 'past', message }]);
}
