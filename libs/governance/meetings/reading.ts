/** Who may read a meeting, and what. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { may, type Office } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { membersStanding, officesOf } from '../bodies/members.js';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import type { AgendaItem, MeetingDocument } from './agenda-item.entity.js';
import { itemsOfGuest } from './guests.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingDetail } from './meeting.queries.js';

type Reading = { tx: EntityManager; schemes: SchemeHistory; today: LocalDate };

/** `lid` sits in the body, or keeps it going; `ontvanger` sits in a body that receives its minutes: nothing confidential, no papers. */
export interface Reader {
  kind: 'lid' | 'ontvanger';
  offices: Office[];
}

/** Of one meeting also a `gast`: the items for which they come with the papers, nothing else. A receiver may be a guest too. */
export interface MeetingReader {
  kind: Reader['kind'] | 'gast';
  offices: Office[];
  guestOf: ReadonlySet<string>;
}

/** @throws DomainError `permission.meeting.read` */
export async function readerOf(work: Reading, bodyId: string, personId: string): Promise<Reader> {
  const reader = await knownReader(work, bodyId, personId);
  if (!reader) throw unreadable(bodyId);
  return reader;
}

/** @throws DomainError `permission.meeting.read` */
export async function readerOfMeeting(work: Reading, { id, bodyId }: Pick<Meeting, 'id' | 'bodyId'>, personId: string): Promise<MeetingReader> {
  const guestOf = await itemsOfGuest(work.tx, id, personId);
  const reader = await knownReader(work, bodyId, personId);
  if (reader) return { ...reader, guestOf };
  if (guestOf.size > 0) return { kind: 'gast', offices: [], guestOf };
  throw unreadable(bodyId);
}

/** null: somebody who neither sits there nor gets the minutes. */
export async function knownReader({ tx, schemes, today }: Reading, bodyId: string, personId: string): Promise<Reader | null> {
  const { body, day } = schemes.standing(bodyId, today);
  const offices = await officesOf(tx, body, personId, day);
  if (may(offices, 'meeting.read').allowed) return { kind: 'lid', offices };
  const receiving = body.minutes.recipients.map((id) => schemes.standing(id, today));
  return (await membersStanding(tx, receiving)).some((member) => member.personId === personId) ? { kind: 'ontvanger', offices } : null;
}

const unreadable = (bodyId: string): DomainError =>
  new DomainError('forbidden', 'permission.meeting.read', 'Deze vergadering is alleen te lezen voor wie in dit overleg zit of het verslag ervan krijgt.', { bodyId });

/** Papers are for the members; those of an item also for its guests, but for what is confidential. */
export const maySeePaper = ({ kind, guestOf }: MeetingReader, { itemId, confidential }: Pick<MeetingDocument, 'itemId' | 'confidential'>): boolean =>
  kind === 'lid' || (guestOf.has(itemId) && !confidential);

/** What this reader may see of a meeting. */
export function visibleTo(reader: MeetingReader, detail: MeetingDetail): MeetingDetail {
  if (reader.kind === 'lid') return detail;
  const own = ({ id }: { id: string }): boolean => reader.guestOf.has(id);
  const receives = reader.kind === 'ontvanger';
  const open = ({ itemId, confidential }: { itemId: string | null; confidential: boolean }): boolean => receives && !confidential && (itemId === null || !detail.confidentialItems.has(itemId));
  return {
    ...detail,
    items: detail.items.filter((item) => own(item) || (receives && !item.confidential)).map((item) => forOutsiders(item, own(item))),
    documents: detail.documents.filter((paper) => maySeePaper(reader, paper)),
    guests: [],
    attendance: [],
    decisions: detail.decisions.filter(open),
    actions: detail.actions.filter(open),
  };
}

/** A guest has the cover note of the own item; which changes were confidential is for nobody outside. */
const forOutsiders = (item: AgendaItem, own: boolean): AgendaItem => ({ ...item, coverNote: own ? item.coverNote : null, changes: item.changesConfidential ? null : item.changes });
