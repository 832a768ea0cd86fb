/** Who may read a meeting, and what. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { may, type Office } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import { membersOn, officesOf } from '../bodies/members.js';
import { bodyOf } from '../municipalities/schemes.js';
import type { MeetingDetail } from './meeting.queries.js';

/** `lid` sits in the body; `ontvanger` in a body that receives its minutes: nothing confidential, no papers. */
export interface Reader {
  kind: 'lid' | 'ontvanger';
  offices: Office[];
}

/** @throws DomainError `permission.meeting.read` */
export async function readerOf(work: { tx: EntityManager; scheme: Scheme; today: LocalDate }, bodyId: string, personId: string): Promise<Reader> {
  const body = bodyOf(work.scheme, bodyId);
  const offices = await officesOf(work.tx, body, personId, work.today);
  const verdict = may(offices, 'meeting.read');
  if (verdict.allowed) return { kind: 'lid', offices };
  const recipients = await membersOn(work.tx, body.minutes.recipients, work.today);
  if (recipients.some((member) => member.personId === personId)) return { kind: 'ontvanger', offices };
  throw new DomainError('forbidden', 'permission.meeting.read', 'Deze vergadering is alleen te lezen voor wie in dit overleg zit of het verslag ervan krijgt.', { bodyId });
}

/** What this reader may see of a meeting. */
export function visibleTo(reader: Reader, detail: MeetingDetail): MeetingDetail {
  if (reader.kind === 'lid') return detail;
  const items = detail.items.filter((item) => !item.confidential);
  const open = ({ itemId }: { itemId: string | null }): boolean => itemId === null || !detail.confidentialItems.has(itemId);
  return {
    ...detail,
    items: items.map((item) => ({ ...item, coverNote: null })),
    documents: [],
    guests: [],
    attendance: [],
    decisions: detail.decisions.filter((decision) => !decision.confidential && open(decision)),
    actions: detail.actions.filter(open),
  };
}
