/** What an agenda item is about, said afterwards: the submitter of the own item, or who writes the record. */
import { may } from '#identity/permissions';
import { authorize, type CommandContext, type Commands, type Reading } from '../command.js';
import type { AgendaItem } from '../meetings/agenda-item.entity.js';
import { findItem, isOwn, mayBringIn } from '../meetings/items.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import type { MeetingReader } from '../meetings/reading.js';
import { assertTopics, writeItemTopics } from './item-topics.js';
import { refreshStatutoryLists } from './statutory-list.js';

export class TopicCommands {
  constructor(private readonly commands: Commands) {}

  /** These topics and no others. @throws DomainError `item.unknown`, `topic.unknown`, or forbidden */
  tag(context: CommandContext, meetingId: string, itemId: string, body: { topicIds: string[] }): Promise<{ itemId: string }> {
    return this.commands.plain(context, { meeting: meetingId, item: itemId, ...body }, async (work) => {
      const meeting = await findMeeting(work.tx, meetingId);
      const item = await findItem(work.tx, meetingId, itemId);
      if (!(await isOwn(work, item))) await authorize(work, meeting.bodyId, 'item.topics');
      assertTopics(work.scheme, body.topicIds);
      await writeItemTopics(work.tx, context.tenantId, itemId, body.topicIds);
      await refreshStatutoryLists(work);
      return { itemId };
    });
  }
}

/** Of which of these items this reader says what they are about; the command judges it anew. */
export async function taggedBy(work: Reading, items: readonly AgendaItem[], { personId, offices }: MeetingReader): Promise<(item: Pick<AgendaItem, 'submittedBy'>) => boolean> {
  if (may(offices, 'item.topics').allowed) return () => true;
  const own = ({ submittedBy }: Pick<AgendaItem, 'submittedBy'>): boolean => submittedBy === personId;
  return items.some(own) && (await mayBringIn(work, personId)) ? own : () => false;
}
