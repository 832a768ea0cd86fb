/** Members who came after the date was sent to calendars get it with the next mail. */
import type { Notice, NoticeContext } from './notice.js';

/** `notice` to who has the date in the calendar, and `forNewcomers` (the same letter, unless another is given) with a calendar part to who has not. */
export async function invitingNewcomers({ tx, meeting }: NoticeContext, notice: Notice, forNewcomers: Notice = notice): Promise<Notice[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT d.person_id AS id FROM mailing m JOIN delivery d ON d.tenant_id = m.tenant_id AND d.mailing_id = m.id
     WHERE m.about ->> 'meetingId' = $1 AND m.calendar_method = 'REQUEST' AND d.person_id IS NOT NULL`,
    [meeting.id],
  );
  const invited = new Set(rows.map(({ id }) => id));
  const isInvited = ({ personId }: Notice['to'][number]): boolean => personId !== null && invited.has(personId);
  return [
    { ...notice, to: notice.to.filter(isInvited) },
    { ...forNewcomers, to: forNewcomers.to.filter((one) => !isInvited(one)), calendar: 'REQUEST', urgent: true },
  ];
}
