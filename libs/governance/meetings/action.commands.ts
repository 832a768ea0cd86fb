/** Actiepunten after they were recorded: they outlive their meeting, so they change beside its workflow. */
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { assertNotLeft } from '../bodies/left.js';
import { authorize, recordingSelf, type CommandContext, type Commands, type Work } from '../command.js';
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
      const action = await work.tx.findOneBy(ActionItem, { meetingId, id: actionId });
      if (!action) throw new DomainError('not-found', 'action.unknown', 'Dit actiepunt staat niet bij deze vergadering.', { meetingId, actionId });
      await assertMaySettle(work, meeting.bodyId, action);
      await work.tx.update(ActionItem, { id: actionId }, { doneOn: body === 'open' ? null : doneOn(body.doneOn ?? work.today, work.today), ...(body === 'open' ? { doneToldIn: null } : {}) });
      await note(work, { what: body === 'open' ? 'actiepunt-heropend' : 'actiepunt-gereed', bodyId: meeting.bodyId, meetingId, actionId });
      return { meetingId, actionId };
    });
  }
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
