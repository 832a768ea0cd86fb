/** What a notice is made from: the meeting, its body, the people of the day, and what the workflow said when it asked. */
import type { EntityManager } from 'typeorm';
import type { BusinessCalendar } from '#calendar/working-days';
import { localDateOf, localTimeOf } from '#calendar/local-date';
import type { Body, Scheme } from '#scheme/model';
import type { MailFacts } from '#messaging/mail-kinds';
import type { MailSetting, MeetingFacts } from '#messaging/templates/setting';
import type { AttachmentRef } from '#messaging/ledger';
import type { JsonObject } from '#workflows/definition';
import { membersOn, type Member, type Officers } from '../bodies/members.js';
import type { Meeting } from '../meetings/meeting.entity.js';

export interface NoticeContext {
  tx: EntityManager;
  scheme: Scheme;
  calendar: BusinessCalendar;
  body: Body;
  meeting: Meeting;
  officers: Officers;
  /** The params of the effect that asked for it. */
  params: JsonObject;
  now: string;
  today: string;
  /** Address of the web application: 'http://127.0.0.1:3000'. */
  baseUrl: string;
}

export interface Addressee {
  personId: string | null;
  name: string;
  email: string;
  prefersDigest: boolean;
}

/** One mailing: what it says, to whom, and what goes with it. */
export interface Notice {
  facts: MailFacts;
  to: Addressee[];
  /** A calendar part goes with it: an invitation (again), or its withdrawal. */
  calendar?: 'REQUEST' | 'CANCEL';
  attachments?: AttachmentRef[];
  /** Goes at once, also to who prefers one mail a day. */
  urgent: boolean;
}

/** null: there is nobody, or nothing, to write to. Several: not everybody may read the same. */
export type NoticeBuilder = (context: NoticeContext) => Promise<Notice | Notice[] | null>;

export function meetingFacts({ meeting, body }: Pick<NoticeContext, 'meeting' | 'body'>, startsAt = meeting.startsAt): MeetingFacts {
  const end = new Date(Date.parse(startsAt) + meeting.durationMinutes * 60_000).toISOString();
  return { body: body.name, date: localDateOf(startsAt), startTime: localTimeOf(startsAt), endTime: localTimeOf(end), place: meeting.place };
}

/** The setting of a mail to one person, or to a body's members. */
export function setting(context: NoticeContext, to: Addressee | { greeting: string; reason: string }): MailSetting {
  const { scheme, body, meeting, officers, baseUrl } = context;
  const single = 'email' in to;
  return {
    lea: `LEA ${scheme.municipality.name}`,
    mailbox: scheme.mailbox,
    colour: null,
    sender: { name: officers.secretary?.name ?? `LEA ${scheme.municipality.name}`, role: officers.secretary ? `secretaris ${body.name}` : 'secretariaat' },
    greeting: single ? to.name : to.greeting,
    reason: single ? `Deze mail is voor ${to.name}, vanwege de taak bij ${body.name}.` : to.reason,
    link: `${baseUrl}/vergaderingen/${meeting.id}`,
  };
}

export const membersSetting = (context: NoticeContext): MailSetting =>
  setting(context, { greeting: `leden van ${nameInText(context.body)}`, reason: `Deze mail gaat naar de leden van ${nameInText(context.body)}.` });

export const nameInText = (body: Body): string => (/platform|overleg/i.test(body.name) ? `het ${lowerFirst(body.name)}` : `de ${lowerFirst(body.name)}`);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The members of these bodies today, each person once. */
export async function membersOf(context: NoticeContext, bodyIds: readonly string[] = [context.body.id]): Promise<Addressee[]> {
  return people(await membersOn(context.tx, bodyIds, context.today));
}

/** Each person once, whoever sits in several seats. */
export function people(members: readonly (Member | null)[]): Addressee[] {
  const found = new Map<string, Addressee>();
  for (const member of members) {
    if (member && !found.has(member.personId)) found.set(member.personId, { personId: member.personId, name: member.name, email: member.email, prefersDigest: member.prefersDigest });
  }
  return [...found.values()];
}

/** The people in these offices; where none of them is filled, whoever else keeps the body going. */
export function inOffice({ officers }: NoticeContext, roles: readonly ('chair' | 'secretary' | 'minute-taker')[]): Addressee[] {
  const holders = roles.map((role) => (role === 'chair' ? officers.chair : role === 'secretary' ? officers.secretary : officers.minuteTaker));
  const found = people(holders);
  return found.length > 0 ? found : people([officers.secretary, officers.chair]);
}

/** A mail to one office: addressed by name when one person holds it. */
export function toOffice(context: NoticeContext, roles: readonly ('chair' | 'secretary' | 'minute-taker')[]): { to: Addressee[]; setting: MailSetting } | null {
  const to = inOffice(context, roles);
  const [first] = to;
  if (!first) return null;
  const names = to.map(({ name }) => name).join(' en ');
  return { to, setting: to.length === 1 ? setting(context, first) : setting(context, { greeting: names, reason: `Deze mail is voor ${names}, vanwege hun taak bij ${context.body.name}.` }) };
}

/** The date of one of the meeting's deadlines; the meeting's own day where it has none of that id. */
export const deadlineDate = ({ meeting }: Pick<NoticeContext, 'meeting'>, id: string): string => meeting.deadlines.find((deadline) => deadline.id === id)?.date ?? localDateOf(meeting.startsAt);

/** Whoever was there and has left since gets the minutes too. */
export async function attendedButLeft({ tx, meeting, today }: NoticeContext): Promise<Addressee[]> {
  return tx.query(
    `SELECT p.id AS "personId", p.name, p.email, p.prefers_digest AS "prefersDigest" FROM attendance a
     JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.person_id
     WHERE a.meeting_id = $1 AND a.presence = 'aanwezig'
       AND NOT EXISTS (SELECT FROM membership m WHERE m.tenant_id = a.tenant_id AND m.person_id = a.person_id AND m.body_id = $2 AND m.held @> $3::date)
     ORDER BY p.name`,
    [meeting.id, meeting.bodyId, today],
  );
}

