/** The appointments of an agendacommissie's own meetings, for who comes to the committee or leaves it after its call went out. */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { membersOn } from '../bodies/members.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { appointment, contextOf, writeNotice, type Following } from './appointments.js';
import { appointmentsOf } from './committee-dates.js';
import { committeeContext } from './committee.letters.js';
import { people } from './notice.js';

/** Nothing for a body that is no agendacommissie. */
export async function followCommittee(by: Following, bodyId: string): Promise<void> {
  for (const { meetingId, meets } of await comingSittings(by.tx, bodyId, by.now)) {
    const has = await appointmentsOf(by.tx, meetingId);
    const members = people(await membersOn(by.tx, [bodyId], localDateOf(meets)));
    const comes = members.filter(({ personId }) => !has.some((one) => one.personId === personId));
    const goes = has.filter((one) => !members.some(({ personId }) => personId === one.personId));
    if (comes.length + goes.length === 0) continue;
    const context = await contextOf(by, await findMeeting(by.tx, meetingId));
    const own = await committeeContext(context);
    for (const one of goes) await writeNotice(context, by, { ...appointment(own, 'committee-uninvited', one), event: own });
    for (const one of comes) await writeNotice(context, by, { ...appointment(own, 'committee-invitation', one, `${context.baseUrl}/vergaderingen/${meetingId}/voorbereiding`), event: own });
  }
}

/** Called, and still to come. */
const comingSittings = (tx: EntityManager, committeeId: string, now: string): Promise<{ meetingId: string; meets: string }[]> =>
  tx.query(
    `SELECT p.meeting_id AS "meetingId", p.meets FROM preparation p
     JOIN instance i ON i.tenant_id = p.tenant_id AND i.workflow = 'agenda-preparation' AND i.business_key = p.meeting_id::text
     WHERE p.committee_id = $1 AND p.meets > $2 AND i.state IN ('collecting', 'deciding') ORDER BY p.meets, p.meeting_id`,
    [committeeId, now],
  );
