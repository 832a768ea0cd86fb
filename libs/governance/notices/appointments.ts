/**
 * Appointments of coming meetings go along with who sits there on the day of the meeting: who was invited and will be no member any
 * more gets the withdrawal, who is new the invitation, each a mail of its own. What the ledger has already is not made again.
 */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { createMailing } from '#messaging/ledger';
import { invitedTo } from '#messaging/ledger.queries';
import { renderMail } from '#messaging/mail-kinds';
import { inSentence } from '#messaging/templates/words';
import { derivedId } from '#platform/ids';
import { membersOn, officersOn } from '../bodies/members.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { bodyOf, schemesOf } from '../municipalities/schemes.js';
import { calendarPart } from './calendar-notice.js';
import { meetingFacts, people, setting, type Addressee, type Notice, type NoticeContext } from './notice.js';
import { pagesOf } from './web-pages.js';

export interface Following {
  tx: EntityManager;
  tenantId: string;
  now: string;
  baseUrl: string;
  /** What brought it about: with the letter, the meeting and the person it decides a mail's identity. */
  cause: string;
}

/** Meetings of a body that are to come, by time. */
export async function comingMeetings(tx: EntityManager, bodyId: string, now: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(`SELECT id FROM meeting WHERE body_id = $1 AND starts_at > $2 AND cancelled_because IS NULL ORDER BY starts_at, id`, [bodyId, now]);
  return rows.map(({ id }) => id);
}

/** Of a date that nobody has yet, everybody hears with the call. */
export async function followAppointments(by: Following, meetingId: string): Promise<void> {
  const invited = await invitedTo(by.tx, meetingId);
  if (invited.size === 0) return;
  const meeting = await findMeeting(by.tx, meetingId);
  const members = people(await membersOn(by.tx, [meeting.bodyId], localDateOf(meeting.startsAt)));
  const comes = members.filter(({ personId }) => !invited.has(personId ?? ''));
  const goes = (await invitedPeople(by.tx, meetingId, [...invited])).filter((one) => !members.some(({ personId }) => personId === one.personId));
  if (comes.length + goes.length === 0) return;
  // Both are a change of the appointment (RFC 5546, 3.2.5): a number above the one that calendars have.
  const calendarSequence = meeting.calendarSequence + 1;
  await by.tx.update(Meeting, { id: meetingId }, { calendarSequence });
  const context = await contextOf(by, { ...meeting, calendarSequence });
  for (const one of goes) await writeNotice(context, by, appointment(context, 'seat-uninvited', one));
  for (const one of comes) await writeNotice(context, by, appointment(context, 'seat-invitation', one));
}

/** A letter's surroundings where no workflow asked for it. */
export async function contextOf({ tx, tenantId, now, baseUrl }: Following, meeting: Meeting): Promise<NoticeContext> {
  const today = localDateOf(now);
  const schemes = await schemesOf(tx, tenantId);
  const { scheme, calendar } = schemes.under(meeting.schemeVersion);
  return { tx, schemes, scheme, calendar, mailbox: schemes.on(today).scheme.mailbox, body: bodyOf(scheme, meeting.bodyId), meeting, officers: await officersOn(tx, schemes.standing(meeting.bodyId, today)), params: {}, now, today, baseUrl: pagesOf(baseUrl, scheme) };
}

/** Who has the date, but for guests, who come for an item and have an appointment of their own. */
export async function invitedPeople(tx: EntityManager, meetingId: string, ids: readonly string[]): Promise<Addressee[]> {
  return tx.query(
    `SELECT p.id AS "personId", p.name, p.email, p.prefers_digest AS "prefersDigest" FROM person p WHERE p.id = ANY($1::uuid[])
       AND NOT EXISTS (SELECT FROM agenda_guest g JOIN agenda_item i ON i.tenant_id = g.tenant_id AND i.id = g.item_id WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id AND i.meeting_id = $2)
     ORDER BY p.name, p.id`,
    [ids, meetingId],
  );
}

/** The date, or its withdrawal, of the context's meeting for one person. */
export function appointment(context: NoticeContext, kind: 'seat-invitation' | 'seat-uninvited' | 'committee-invitation' | 'committee-uninvited', one: Addressee, link = `${context.baseUrl}/vergaderingen/${context.meeting.id}`): Notice {
  const { body, meeting } = context;
  const comes = kind === 'seat-invitation' || kind === 'committee-invitation';
  const reason = `U krijgt deze mail omdat u ${comes ? 'lid bent' : 'geen lid meer bent'} van ${inSentence(body.name)}.`;
  return { facts: { ...setting(context, [one]), reason, kind, body: body.name, on: localDateOf(meeting.startsAt), meeting: meetingFacts(context), link: comes ? link : null }, to: [one], calendar: comes ? 'REQUEST' : 'CANCEL', urgent: true };
}

/** To one person, about a coming meeting, in order after what went before it. A repeat finds it made. */
export async function writeNotice(context: NoticeContext, { tenantId, cause }: Following, notice: Notice): Promise<void> {
  const { body, meeting, now } = context;
  const [one] = notice.to;
  if (!one) return;
  const mailing = {
    id: derivedId('follow-invitation', cause, notice.facts.kind, meeting.id, one.personId ?? one.email),
    tenantId,
    kind: notice.facts.kind,
    ...renderMail(notice.facts),
    calendar: notice.calendar ? { method: notice.calendar, text: calendarPart(notice.event ?? context, notice, notice.calendar) } : null,
    attachments: [],
    about: { bodyId: body.id, meetingId: meeting.id },
    urgent: true,
    inOrder: true,
  };
  await createMailing(context.tx, mailing, [{ personId: one.personId, email: one.email, name: one.name, digest: one.prefersDigest }], context.mailbox, now);
}
