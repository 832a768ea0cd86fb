/** Who receives a meeting's minutes and its besluiten- en actielijst. */
import { localDateOf } from '#calendar/local-date';
import type { MailSetting } from '#messaging/templates/setting';
import { enumerate, inSentence } from '#messaging/templates/words';
import { membersOf, settingForMembers, type Addressee, type NoticeContext } from './notice.js';

export const receiving = ({ params, body }: NoticeContext): string[] => (params['bodies'] as string[] | undefined) ?? body.minutes.recipients;

/** The members, on the day of sending, of the bodies that receive; and who was there and has left since. */
export async function readersOf(context: NoticeContext): Promise<Addressee[]> {
  const members = await membersOf(context, receiving(context));
  const left = (await attendedButLeft(context)).filter(({ personId }) => !members.some((member) => member.personId === personId));
  return [...members, ...left];
}

/** 'de stuurgroep LEA en het bestuurlijk platform' */
export function readersInWords(context: NoticeContext): string {
  const ids = receiving(context);
  return enumerate(context.scheme.bodies.filter(({ id }) => ids.includes(id)).map(({ name }) => inSentence(name)));
}

export const readersSetting = (context: NoticeContext): MailSetting => settingForMembers(context, readersInWords(context));

/**
 * Whoever was there and has left the body since gets the minutes too. Of a member for whom nothing was recorded nobody knows that they
 * stayed away, so they count as present: not knowing must not cost anybody the minutes.
 */
export async function attendedButLeft({ tx, meeting, today }: NoticeContext): Promise<Addressee[]> {
  return tx.query(
    `SELECT p.id AS "personId", p.name, p.email, p.prefers_digest AS "prefersDigest" FROM person p
     LEFT JOIN attendance a ON a.tenant_id = p.tenant_id AND a.person_id = p.id AND a.meeting_id = $1
     WHERE (a.presence = 'aanwezig' OR (a.presence IS NULL AND EXISTS (SELECT FROM membership m WHERE m.tenant_id = p.tenant_id AND m.person_id = p.id AND m.body_id = $2 AND m.held @> $4::date)))
       AND NOT EXISTS (SELECT FROM membership m WHERE m.tenant_id = p.tenant_id AND m.person_id = p.id AND m.body_id = $2 AND m.held @> $3::date)
     ORDER BY p.name, p.id`,
    [meeting.id, meeting.bodyId, today, localDateOf(meeting.startsAt)],
  );
}
