/**
 * Effect `follow-invitations`: appointments of coming meetings go along with who sits there on the day of the meeting. Who was invited
 * and will be no member any more gets the withdrawal, who is new the invitation, each a mail of its own. A repeat finds them made.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import { createMailing } from '#messaging/ledger';
import { invitedTo } from '#messaging/ledger.queries';
import { renderMail } from '#messaging/mail-kinds';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inSentence } from '#messaging/templates/words';
import { membersOn, officersOn } from '../bodies/members.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { bodyOf, schemesOf } from '../municipalities/schemes.js';
import { calendarPart } from '../notices/calendar-notice.js';
import { meetingFacts, people, setting, type Addressee, type Notice, type NoticeContext } from '../notices/notice.js';

export class FollowInvitations implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly baseUrl: string,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { bodyId } = effect.params as { bodyId: string };
    return inEffect(this.db, effect, async (tx) => {
      const now = this.clock.now();
      const coming: { id: string }[] = await tx.query(`SELECT id FROM meeting WHERE body_id = $1 AND starts_at > $2 AND cancelled_because IS NULL ORDER BY starts_at, id`, [bodyId, now]);
      for (const { id } of coming) await this.follow(tx, effect, id, now);
      return { outcome: 'done' };
    });
  }

  private async follow(tx: EntityManager, effect: OutboxEffect, meetingId: string, now: string): Promise<void> {
    const invited = await invitedTo(tx, meetingId);
    // Of a date that nobody has yet, everybody hears with the call.
    if (invited.size === 0) return;
    const meeting = await findMeeting(tx, meetingId);
    const members = people(await membersOn(tx, [meeting.bodyId], localDateOf(meeting.startsAt)));
    const comes = members.filter(({ personId }) => !invited.has(personId ?? ''));
    const goes = (await invitedPeople(tx, meetingId, [...invited])).filter((one) => !members.some(({ personId }) => personId === one.personId));
    if (comes.length + goes.length === 0) return;
    // Both are a change of the appointment (RFC 5546, 3.2.5): a number above the one that calendars have.
    await tx.update(Meeting, { id: meetingId }, { calendarSequence: meeting.calendarSequence + 1 });
    const context = await this.context(tx, effect, { ...meeting, calendarSequence: meeting.calendarSequence + 1 }, now);
    await write(context, effect, 'seat-uninvited', goes);
    await write(context, effect, 'seat-invitation', comes);
  }

  private async context(tx: EntityManager, effect: OutboxEffect, meeting: Meeting, now: string): Promise<NoticeContext> {
    const today = localDateOf(now);
    const schemes = await schemesOf(tx, effect.tenantId);
    const { scheme, calendar } = schemes.under(meeting.schemeVersion);
    const { body, day } = schemes.standing(meeting.bodyId, today);
    return { tx, schemes, scheme, calendar, mailbox: schemes.on(today).scheme.mailbox, body: bodyOf(scheme, meeting.bodyId), meeting, officers: await officersOn(tx, body, day), params: {}, now, today, baseUrl: this.baseUrl };
  }
}

/** Who has the date, but for guests, who come for an item and have an appointment of their own. */
async function invitedPeople(tx: EntityManager, meetingId: string, ids: readonly string[]): Promise<Addressee[]> {
  return tx.query(
    `SELECT p.id AS "personId", p.name, p.email, p.prefers_digest AS "prefersDigest" FROM person p WHERE p.id = ANY($1::uuid[])
       AND NOT EXISTS (SELECT FROM agenda_guest g JOIN agenda_item i ON i.tenant_id = g.tenant_id AND i.id = g.item_id WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id AND i.meeting_id = $2)
     ORDER BY p.name, p.id`,
    [ids, meetingId],
  );
}

async function write(context: NoticeContext, effect: OutboxEffect, kind: 'seat-invitation' | 'seat-uninvited', to: readonly Addressee[]): Promise<void> {
  const { body, meeting, now } = context;
  for (const one of to) {
    const reason = `U krijgt deze mail omdat u ${kind === 'seat-invitation' ? 'lid bent' : 'geen lid meer bent'} van ${inSentence(body.name)}.`;
    const method = kind === 'seat-invitation' ? ('REQUEST' as const) : ('CANCEL' as const);
    const notice: Notice = { facts: { ...setting(context, [one]), reason, kind, body: body.name, on: localDateOf(meeting.startsAt), meeting: meetingFacts(context), ...(kind === 'seat-uninvited' ? { link: null } : {}) }, to: [one], calendar: method, urgent: true };
    const mailing = {
      id: derivedId('follow-invitation', effect.id, meeting.id, one.personId ?? one.email),
      tenantId: effect.tenantId,
      kind,
      ...(await renderMail(notice.facts)),
      calendar: { method, text: calendarPart(context, notice, method) },
      attachments: [],
      about: { bodyId: body.id, meetingId: meeting.id },
      urgent: true,
      inOrder: true,
    };
    await createMailing(context.tx, mailing, [{ personId: one.personId, email: one.email, name: one.name, digest: one.prefersDigest }], context.mailbox, now);
  }
}
