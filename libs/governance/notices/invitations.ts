/** Members who came after the date was sent to calendars, or whom it did not reach, get it with the next mail. */
import { invitedTo } from '#messaging/ledger.queries';
import type { Notice, NoticeContext } from './notice.js';

/** `notice` to who has the date in the calendar, and `forNewcomers` (the same letter, unless another is given) with a calendar part to who has not. */
export async function invitingNewcomers({ tx, meeting }: NoticeContext, notice: Notice, forNewcomers: Notice = notice): Promise<Notice[]> {
  const invited = await invitedTo(tx, meeting.id);
  const isInvited = ({ personId }: Notice['to'][number]): boolean => personId !== null && invited.has(personId);
  return [
    { ...notice, to: notice.to.filter(isInvited) },
    { ...forNewcomers, to: forNewcomers.to.filter((one) => !isInvited(one)), calendar: 'REQUEST', urgent: true },
  ];
}
