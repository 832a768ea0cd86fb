/** What an agenda item is about, said afterwards: the submitter of the own item, or who writes the record. */
import { authorize, type CommandContext, type Commands } from '../command.js';
import { findItem, isOwn } from '../meetings/items.js';
import { findMeeting } from '../meetings/meeting.commands.js';
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
