/** Guests of agenda items: invited by the secretary for one item, of which they see that item and its papers, for a time. */
import type { EntityManager } from 'typeorm';
import { addDays, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { oneLine } from '#platform/text';
import type { Work } from '../command.js';
import { personAt } from '../bodies/guest-person.js';
import { membersOn } from '../bodies/members.js';
import { AgendaGuest, type AgendaItem } from './agenda-item.entity.js';
import { assertNotKept } from './item-access.js';
import type { Meeting } from './meeting.entity.js';

const HELP = { help: 'Vraag de voorzitter om u niet meer te weren.' };

/**
 * Who was invited before, and asked back, is invited again by the same row.
 * @returns the id of the invitation
 * @throws DomainError `item.own-conflict`, `guest.is-member`, `guest.known`
 */
export async function inviteGuest(work: Work, { tenantId, bodyId }: Meeting, { id: itemId }: AgendaItem, guestId: string, guest: { name: string; email: string }): Promise<string> {
  const { tx, today } = work;
  await assertNotKept(work, [itemId], HELP);
  const name = oneLine(guest.name);
  const personId = await personAt(tx, tenantId, { name, email: guest.email, on: today });
  const members = await membersOn(tx, [bodyId], today);
  if (members.some((member) => member.personId === personId)) throw new DomainError('conflict', 'guest.is-member', 'Dit adres is van iemand uit dit overleg. Een lid krijgt de hele agenda al.', { itemId });
  const before = await tx.findOneBy(AgendaGuest, { itemId, personId });
  if (before?.withdrawnAt === null) throw new DomainError('conflict', 'guest.known', 'Deze gast is al uitgenodigd voor dit agendapunt.', { itemId });
  if (before) await tx.update(AgendaGuest, { id: before.id }, { name, email: guest.email, withdrawnAt: null });
  else await tx.insert(AgendaGuest, { tenantId, id: guestId, itemId, personId, name, email: guest.email });
  return before?.id ?? guestId;
}

/** @throws DomainError `item.own-conflict`, `guest.unknown`, `guest.withdrawn` */
export async function withdrawGuest(work: Work, { id: itemId }: AgendaItem, guestId: string): Promise<void> {
  await assertNotKept(work, [itemId], HELP);
  const guest = await work.tx.findOneBy(AgendaGuest, { id: guestId, itemId });
  if (!guest) throw new DomainError('not-found', 'guest.unknown', 'Deze gast is niet uitgenodigd voor dit agendapunt.', { itemId, guestId });
  if (guest.withdrawnAt !== null) throw new DomainError('conflict', 'guest.withdrawn', 'Deze uitnodiging is al ingetrokken. Er is niets meer aan te doen.', { itemId, guestId });
  await work.tx.update(AgendaGuest, { id: guestId }, { withdrawnAt: work.now });
}

/** A guest still reads the own item for so many days after the meeting, however soon its minutes are adopted. */
const AFTER_DAYS = 30;

export interface Guesting {
  /** The items on the meeting's agenda for which somebody comes as a guest, and which they may read today. */
  items: ReadonlySet<string>;
  /** They were a guest here, and the time in which a guest reads is past. */
  over: boolean;
}

/**
 * A guest reads the own item and its papers until the minutes of that meeting are adopted, and for 30 days after the meeting at least;
 * the last of these days included. Of a meeting that never gets minutes (it is cancelled) until those 30 days are over.
 */
export async function guestingOf({ tx, today }: { tx: EntityManager; today: LocalDate }, { id, startsAt }: Pick<Meeting, 'id' | 'startsAt'>, personId: string): Promise<Guesting> {
  const items = await itemsOfGuest(tx, id, personId);
  const over = items.size > 0 && today > addDays(localDateOf(startsAt), AFTER_DAYS) && (await minutesAreDone(tx, id, today));
  return { items: over ? NONE : items, over };
}

const NONE: ReadonlySet<string> = new Set();

/** There are none, or they were adopted before today. */
async function minutesAreDone(tx: EntityManager, meetingId: string, today: LocalDate): Promise<boolean> {
  const [minutes]: { adoptedAt: string | null }[] = await tx.query(`SELECT snapshot #>> '{context,adoption,at}' AS "adoptedAt" FROM instance WHERE workflow = 'minutes' AND business_key = $1`, [meetingId]);
  return !minutes || (minutes.adoptedAt !== null && localDateOf(minutes.adoptedAt) < today);
}

async function itemsOfGuest(tx: EntityManager, meetingId: string, personId: string): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT i.id FROM agenda_guest g JOIN agenda_item i ON i.tenant_id = g.tenant_id AND i.id = g.item_id
     WHERE i.meeting_id = $1 AND g.person_id = $2 AND g.withdrawn_at IS NULL AND i.status IN ('ingediend', 'doorgeschoven')`,
    [meetingId, personId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Who was told to come and need not: the item is not on the agenda any more, or the invitation was taken back. */
export function guestsInVain(tx: EntityManager, meetingId: string): Promise<AgendaGuest[]> {
  return tx
    .createQueryBuilder(AgendaGuest, 'guest')
    .innerJoin('agenda_item', 'item', 'item.tenant_id = guest.tenant_id AND item.id = guest.item_id')
    .where(`item.meeting_id = :meetingId AND (item.status NOT IN ('ingediend', 'doorgeschoven') OR guest.withdrawn_at IS NOT NULL) AND guest.told IS NOT NULL`, { meetingId })
    .orderBy('guest.id')
    .getMany();
}
