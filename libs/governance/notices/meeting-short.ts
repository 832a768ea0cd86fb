import type { EntityManager } from 'typeorm';
import { localDateOf, localTimeOf } from '#calendar/local-date';
import type { ProposedMeeting } from '#calendar/season.model';
import type { OutboxEffect } from '#engine/model';
import { createMailing } from '#messaging/ledger';
import { renderMail } from '#messaging/mail-kinds';
import { derivedId } from '#platform/ids';
import type { Body } from '#scheme/model';
import { keeperOf, officersOn } from '../bodies/members.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { plannedIn } from '../meetings/meeting.queries.js';
import { schemesOf } from '../municipalities/schemes.js';
import { asKeeper, people } from './notice.js';
import { pagesOf } from './web-pages.js';

/** Who keeps the body going hears that the year falls short, with the date that Leidraad proposes. */
export async function tellMeetingShort(tx: EntityManager, effect: OutboxEffect, proposal: ProposedMeeting | null, now: string, baseUrl: string): Promise<void> {
  const schemes = await schemesOf(tx, effect.tenantId);
  const { scheme } = schemes.on(localDateOf(now));
  const meeting = await findMeeting(tx, String(effect.params['meetingId']));
  const standing = schemes.standing(meeting.bodyId, localDateOf(now));
  const { body } = standing;
  const officers = await officersOn(tx, standing);
  const [keeper] = people([keeperOf(body, officers)]);
  if (!keeper) return;
  const inYear = await plannedIn(tx, meeting.schoolYear);
  const count = (id: string): number => inYear.filter((other) => other.body === id).length;
  const end = proposal && new Date(Date.parse(proposal.at) + proposal.durationMinutes * 60_000).toISOString();
  const rendered = renderMail({
    kind: 'meeting-short',
    lea: `LEA ${scheme.municipality.name}`,
    mailbox: scheme.mailbox,
    colour: null,
    sender: { name: `LEA ${scheme.municipality.name}`, role: 'Leidraad' },
    greeting: keeper.name,
    reason: `Deze mail is voor ${keeper.name}, als ${asKeeper(body, officers)}.`,
    link: `${pagesOf(baseUrl, scheme)}/vergaderingen/plannen?schooljaar=${meeting.schoolYear}&overleg=${body.meetsBefore?.body ?? body.id}${proposed(body, proposal)}`,
    body: body.name,
    schoolYear: meeting.schoolYear,
    planned: count(body.id),
    // A committee meets once for each meeting of the body that it prepares.
    agreed: body.meetings?.perYear.min ?? (body.meetsBefore ? count(body.meetsBefore.body) : 0),
    proposal: proposal && end ? { date: proposal.date, startTime: proposal.startTime, endTime: localTimeOf(end), place: meeting.place } : null,
    why: proposal ? proposal.reason.join(' ') : null,
  });
  const mailing = { id: derivedId('meeting-short', effect.id), tenantId: effect.tenantId, kind: 'meeting-short', ...rendered, calendar: null, attachments: [], about: { bodyId: body.id, meetingId: meeting.id }, urgent: true, inOrder: false };
  await createMailing(tx, mailing, [{ personId: keeper.personId, email: keeper.email, name: keeper.name, digest: false }], scheme.mailbox, now);
}

/** The date itself goes along: the page's own proposal for the year may be another. A committee's meeting is planned with the one that it prepares. */
const proposed = (body: Body, proposal: ProposedMeeting | null): string => (proposal === null || body.meetsBefore ? '' : `&dag=${proposal.date}&tijd=${encodeURIComponent(JSON.stringify(proposal.startTime))}`);
