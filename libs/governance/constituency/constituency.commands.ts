/** A representative says that the achterban knows; or the secretary, of whom said so elsewhere. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { multiLine, oneLine } from '#platform/text';
import { assertNotLeft } from '../bodies/left.js';
import { answerer, authorize, type CommandContext, type Commands, type Work } from '../command.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { ConstituencyPassing } from './constituency.entity.js';
import { findText } from './constituency.queries.js';

export interface PassedOn {
  /** Today where left out. */
  on?: LocalDate | undefined;
  whom?: string | null | undefined;
  /** For the secretary, in their own words. */
  remark?: string | null | undefined;
}

export class ConstituencyCommands {
  constructor(private readonly commands: Commands) {}

  /** Said again it is what was said last. @throws DomainError `constituency.no-text`, `permission.constituency.pass-on`, `constituency.day`, `permission.left`, or forbidden */
  passedOn(context: CommandContext, meetingId: string, body: PassedOn): Promise<{ meetingId: string }> {
    return this.commands.plain(context, { passedOn: meetingId, on: body.on ?? null, whom: body.whom ?? null, remark: body.remark ?? null }, async (work) => {
      const { tx, now, today } = work;
      const meeting = await findMeeting(tx, meetingId);
      const { sentAt } = await findText(tx, meetingId);
      const personId = answerer(context.actor);
      if (context.actor.kind === 'person' && context.actor.onBehalfOf) await assertKeeper(work, meeting.bodyId);
      const given = personId === null ? null : await tx.findOneBy(ConstituencyPassing, { meetingId, personId });
      if (personId === null || !given) {
        throw new DomainError('forbidden', 'permission.constituency.pass-on', 'Over deze vergadering is aan deze persoon geen tekst voor een achterban gestuurd.', { meetingId });
      }
      if (context.actor.kind === 'person' && !context.actor.onBehalfOf) await assertNotLeft(work, personId, given.bodyId, 'vast te leggen dat u de tekst hebt doorgegeven');
      const on = body.on ?? today;
      if (on > today || on < localDateOf(sentAt)) {
        const message = on > today ? 'Kies vandaag of een dag die voorbij is.' : `Kies een dag vanaf ${localDateOf(sentAt)}: toen ging de tekst uit.`;
        throw new DomainError('invalid', 'constituency.day', message, { on }, [{ in: 'body', field: 'on', code: on > today ? 'future' : 'past', message }]);
      }
      const recordedBy = context.actor.kind === 'person' ? context.actor.personId : null;
      await tx.update(ConstituencyPassing, { meetingId, personId }, { passedOn: on, whom: body.whom ? oneLine(body.whom) : null, remark: body.remark ? multiLine(body.remark) : null, recordedBy, recordedAt: now });
      return { meetingId };
    });
  }
}

/** Who records for somebody else keeps the body going. */
const assertKeeper = (work: Work, bodyId: string): Promise<void> => {
  const { actor } = work.context;
  const recorder: Work = actor.kind === 'person' ? { ...work, context: { ...work.context, actor: { kind: 'person', personId: actor.personId } } } : work;
  return authorize(recorder, bodyId, 'constituency.record');
};
