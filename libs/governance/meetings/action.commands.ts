/** Actiepunten after they were recorded: they outlive their meeting, so they change beside its workflow. */
import type { LocalDate } from '#calendar/model';
import type { Actor } from '#engine/model';
import { DomainError } from '#platform/errors';
import { authorize, recordingSelf, type CommandContext, type Commands } from '../command.js';
import { note } from '../history/logbook.js';
import { findMeeting } from './meeting.commands.js';
import { ActionItem } from './record.entity.js';

export class ActionCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * An action has been done on `doneOn` (today where left out), says its owner or who writes the record; `open`: it has not after all.
   * @throws DomainError `action.unknown`, `action.done-on`, or forbidden
   */
  settle(context: CommandContext, meetingId: string, actionId: string, body: { doneOn?: LocalDate | undefined } | 'open'): Promise<{ meetingId: string; actionId: string }> {
    const asked = body === 'open' ? 'open' : (body.doneOn ?? null);
    return this.commands.plain(context, { meeting: meetingId, action: actionId, doneOn: asked }, async (work) => {
      const meeting = await findMeeting(work.tx, meetingId);
      const action = await work.tx.findOneBy(ActionItem, { meetingId, id: actionId });
      if (!action) throw new DomainError('not-found', 'action.unknown', 'Dit actiepunt staat niet bij deze vergadering.', { meetingId, actionId });
      if (!isOwner(context.actor, action)) await authorize(recordingSelf(work), meeting.bodyId, 'record.write');
      await work.tx.update(ActionItem, { id: actionId }, { doneOn: body === 'open' ? null : doneOn(body.doneOn ?? work.today, work.today), ...(body === 'open' ? { doneToldIn: null } : {}) });
      await note(work, { what: body === 'open' ? 'actiepunt-heropend' : 'actiepunt-gereed', bodyId: meeting.bodyId, meetingId, actionId });
      return { meetingId, actionId };
    });
  }
}

/** The owner in person; what somebody says for the owner is for who writes the record. */
const isOwner = (actor: Actor, { ownerId }: ActionItem): boolean => actor.kind === 'person' && !actor.onBehalfOf && actor.personId === ownerId;

function doneOn(day: LocalDate, today: LocalDate): LocalDate {
  if (day <= today) return day;
  const message = 'Kies vandaag of een dag die voorbij is.';
  throw new DomainError('invalid', 'action.done-on', 'Wat gereed is, is op of voor vandaag gereedgekomen.', {}, [{ in: 'body', field: 'doneOn', code: 'past', message }]);
}
