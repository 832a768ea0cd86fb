/** Guests of agenda items: invited by the secretary for one item, of which they see that item and its papers. */
import type { EntityManager } from 'typeorm';
import { DomainError } from '#platform/errors';
import { oneLine } from '#platform/text';
import type { Work } from '../command.js';
import { personAt } from '../bodies/guest-person.js';
import { membersOn } from '../bodies/members.js';
import { AgendaGuest, type AgendaItem } from './agenda-item.entity.js';
import type { Meeting } from './meeting.entity.js';

/** @throws DomainError `guest.is-member`, `guest.known` */
export async function insertGuest({ tx, today }: Work, { tenantId, bodyId }: Meeting, { id: itemId }: AgendaItem, guestId: string, guest: { name: string; email: string }): Promise<void> {
  const name = oneLine(guest.name);
  const personId = await personAt(tx, tenantId, { name, email: guest.email, on: today });
  const members = await membersOn(tx, [bodyId], today);
  if (members.some((member) => member.personId === personId)) throw new DomainError('conflict', 'guest.is-member', 'Dit adres is van iemand uit dit overleg. Een lid krijgt de hele agenda al.', { itemId });
  if (await tx.existsBy(AgendaGuest, { itemId, personId })) throw new DomainError('conflict', 'guest.known', 'Deze gast is al uitgenodigd voor dit agendapunt.', { itemId });
  await tx.insert(AgendaGuest, { tenantId, id: guestId, itemId, personId, name, email: guest.email });
}

/** The items on a meeting's agenda for which this person comes as a guest. */
export async function itemsOfGuest(tx: EntityManager, meetingId: string, personId: string): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT i.id FROM agenda_guest g JOIN agenda_item i ON i.tenant_id = g.tenant_id AND i.id = g.item_id
     WHERE i.meeting_id = $1 AND g.person_id = $2 AND i.status IN ('ingediend', 'doorgeschoven')`,
    [meetingId, personId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Who was told to come, for an item that is not on the agenda any more. */
export function guestsInVain(tx: EntityManager, meetingId: string): Promise<AgendaGuest[]> {
  return tx
    .createQueryBuilder(AgendaGuest, 'guest')
    .innerJoin('agenda_item', 'item', 'item.tenant_id = guest.tenant_id AND item.id = guest.item_id')
    .where(`item.meeting_id = :meetingId AND item.status NOT IN ('ingediend', 'doorgeschoven') AND guest.told IS NOT NULL`, { meetingId })
    .orderBy('guest.id')
    .getMany();
}
