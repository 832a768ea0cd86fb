/** Who receives a meeting's minutes and its besluiten- en actielijst. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { MailSetting } from '#messaging/templates/setting';
import { enumerate, inSentence } from '#messaging/templates/words';
import { rowsOf } from '#platform/rows';
import { membersOn } from '../bodies/members.js';
import { Attendance } from '../meetings/record.entity.js';
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
  const at = async (day: LocalDate): Promise<string[]> => (await membersOn(tx, [meeting.bodyId], day)).map(({ personId }) => personId);
  const recorded = await rowsOf(tx, Attendance, { meetingId: meeting.id });
  const known = new Set(recorded.map(({ personId }) => personId));
  const there = [...recorded.filter(({ presence }) => presence === 'aanwezig').map(({ personId }) => personId), ...(await at(localDateOf(meeting.startsAt))).filter((personId) => !known.has(personId))];
  const stayed = new Set(await at(today));
  const left = there.filter((personId) => !stayed.has(personId));
  if (left.length === 0) return [];
  return tx.query(`SELECT id AS "personId", name, email, prefers_digest AS "prefersDigest" FROM person WHERE id = ANY($1::uuid[]) ORDER BY name, id`, [left]);
}
