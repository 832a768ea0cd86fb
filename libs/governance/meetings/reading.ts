/** Who may read a meeting, and what. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { seesPaper, sees, seesText, sightOf, type ItemRules, type ReaderKind, type Sight } from '#identity/item-sight';
import { cameWithin, periodAt, type Period } from '#identity/own-period';
import { may, type Office } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { membersStanding, officesOf } from '../bodies/members.js';
import { servedBy } from '../bodies/offices.queries.js';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import type { AgendaItem, MeetingDocument } from './agenda-item.entity.js';
import { guestingOf } from './guests.js';
import { rulesOfItem } from './item-access.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingDetail } from './meeting.queries.js';
import { CONFIDENTIAL_TITLE } from './told.js';

type Reading = { tx: EntityManager; schemes: SchemeHistory; today: LocalDate };

/** How somebody reads what is of a body today; see `ReaderKind`. */
export interface Reader {
  kind: Exclude<ReaderKind, 'oud-lid' | 'gast'>;
  personId: string;
  /** Of a bestuurssecretariaat: for whom. */
  readsFor?: readonly string[];
  offices: Office[];
}

/** Of one meeting also a `gast`, for own items only, and an `oud-lid`, of the own period. A receiver may be a guest too. */
export interface MeetingReader {
  kind: ReaderKind;
  personId: string;
  readsFor?: readonly string[];
  offices: Office[];
  guestOf: ReadonlySet<string>;
  /** Of an oud-lid: what came on or after this day is not theirs; null: all is. */
  until: LocalDate | null;
}

/** @throws DomainError `permission.meeting.read` */
export async function readerOf(work: Reading, bodyId: string, personId: string): Promise<Reader> {
  const reader = await knownReader(work, bodyId, personId);
  if (!reader) throw unreadable(bodyId);
  return reader;
}

/** @throws DomainError `permission.meeting.read`, `permission.meeting.guest-over` */
export async function readerOfMeeting(work: Reading, meeting: Pick<Meeting, 'id' | 'bodyId' | 'startsAt'>, personId: string): Promise<MeetingReader> {
  const { items: guestOf, over } = await guestingOf(work, meeting, personId);
  const reader = await knownReader(work, meeting.bodyId, personId);
  if (reader?.kind === 'lid' || reader?.kind === 'bestuurssecretariaat') return { ...reader, guestOf, until: null };
  const period = periodAt(await periodsOf(work, meeting.bodyId, personId), meeting.startsAt);
  if (period) return { kind: 'oud-lid', personId, offices: [], guestOf, until: period.until };
  if (reader) return { ...reader, guestOf, until: null };
  if (guestOf.size > 0) return { kind: 'gast', personId, offices: [], guestOf, until: null };
  throw over ? guestOver(meeting) : unreadable(meeting.bodyId);
}

/** Guests come for their item, and a toehoorder for the agenda. @throws DomainError `permission.meeting.read` */
export async function readerOfMinutes(work: Reading, meeting: Pick<Meeting, 'id' | 'bodyId' | 'startsAt'>, personId: string): Promise<MeetingReader> {
  const reader = await readerOfMeeting(work, meeting, personId);
  if (reader.kind === 'gast' || reader.kind === 'toehoorder') throw unreadable(meeting.bodyId);
  return reader;
}

/** null: somebody who neither sits there, nor gets the minutes, nor was given an office by which one reads. */
export async function knownReader({ tx, schemes, today }: Reading, bodyId: string, personId: string): Promise<Reader | null> {
  const standing = schemes.standing(bodyId, today);
  const offices = await officesOf(tx, standing, personId);
  if (may(offices, 'meeting.read').allowed) return { kind: 'lid', personId, offices };
  if (offices.includes('bestuurssecretariaat')) return { kind: 'bestuurssecretariaat', personId, readsFor: await servedBy(tx, personId, standing.day), offices };
  const receiving = standing.body.minutes.recipients.map((id) => schemes.standing(id, today));
  if ((await membersStanding(tx, receiving)).some((member) => member.personId === personId)) return { kind: 'ontvanger', personId, offices };
  return may(offices, 'meeting.read-open').allowed ? { kind: 'toehoorder', personId, offices } : null;
}

/** When somebody sat in this body, also as plaatsvervanger. Who is still to come reads from their first day on, as a member. */
function periodsOf({ tx, today }: Reading, bodyId: string, personId: string): Promise<Period[]> {
  return tx.query(
    `SELECT lower(held)::text AS "from", upper(held)::text AS until FROM membership WHERE body_id = $1 AND person_id = $2 AND lower(held) <= $3::date
     UNION ALL SELECT lower(held)::text, upper(held)::text FROM stand_in WHERE body_id = $1 AND person_id = $2 AND lower(held) <= $3::date`,
    [bodyId, personId, today],
  );
}

const unreadable = (bodyId: string): DomainError =>
  new DomainError('forbidden', 'permission.meeting.read', 'Deze vergadering is alleen te lezen voor wie in dit overleg zit of het verslag ervan krijgt.', { bodyId });

const guestOver = ({ id }: Pick<Meeting, 'id'>): DomainError =>
  new DomainError('forbidden', 'permission.meeting.guest-over', 'U was hier te gast. Een gast leest het eigen agendapunt tot het verslag van de vergadering is vastgesteld, en ten minste tot 30 dagen na de vergadering. Die tijd is voorbij. Vraag de secretaris om wat u nog nodig hebt.', { meetingId: id });

/** What this reader sees of an item. */
export const sightFor = (reader: MeetingReader, itemId: string, rules: ItemRules): Sight => sightOf({ ...reader, guest: reader.guestOf.has(itemId) }, rules);

/** Papers of the own items: for members, for who reads along, and for guests; what is confidential by `seesPaper`. */
export const maySeePaper = (reader: MeetingReader, sight: Sight, { confidential, addedAt }: Pick<MeetingDocument, 'confidential' | 'addedAt'>): boolean =>
  seesPaper(sight, { confidential }) && (reader.kind !== 'oud-lid' || (addedAt !== null && cameWithin(reader, addedAt)));

/** An item with what this sight leaves of it; null: it is not shown. */
export function seenItem(item: AgendaItem, sight: Sight): AgendaItem | null {
  if (sight === 'nothing') return null;
  if (sight === 'notice') return { ...item, title: CONFIDENTIAL_TITLE, decisionAsked: null, coverNote: null, submittedBy: null, onBehalfOf: null, topic: null, questionId: null, origin: null, outcome: null, choice: null, reservedUntil: null, reservedBy: null, reservation: null, reservationAnsweredOn: null, changes: null };
  return { ...item, coverNote: sees(sight, 'open') ? item.coverNote : null, changes: sight !== 'whole' && item.changesConfidential ? null : item.changes };
}

/** A text about an item, or about none, as it may be read: that of no item is for the body where it is confidential. */
export function mayReadText(reader: MeetingReader, rules: ReadonlyMap<string, ItemRules>, { itemId, confidential }: { itemId: string | null; confidential: boolean }): boolean {
  const item = itemId === null ? undefined : rules.get(itemId);
  if (!item || itemId === null) return !confidential || reader.kind === 'lid';
  return seesText(sightFor(reader, itemId, item), item, { confidential });
}

/** The rules of these items, by id. */
export const rulesOfItems = (items: readonly AgendaItem[], held: Parameters<typeof rulesOfItem>[1]): ReadonlyMap<string, ItemRules> => new Map(items.map((item) => [item.id, rulesOfItem(item, held)]));

export type SeenDetail = MeetingDetail & { sights: ReadonlyMap<string, Sight> };

const WITH_RECORD: readonly ReaderKind[] = ['lid', 'bestuurssecretariaat', 'oud-lid', 'ontvanger'];
const WITH_ATTENDANCE: readonly ReaderKind[] = ['lid', 'bestuurssecretariaat', 'oud-lid'];

/** Does this reader read a decision or an action of the meeting? */
export const readsOf = (reader: MeetingReader, { rules }: Pick<MeetingDetail, 'rules'>) => (text: { itemId: string | null; confidential: boolean }): boolean => WITH_RECORD.includes(reader.kind) && mayReadText(reader, rules, text);

/** What this reader may see of a meeting. */
export function visibleTo(reader: MeetingReader, detail: MeetingDetail): SeenDetail {
  const sights = new Map([...detail.rules].map(([id, rules]) => [id, sightFor(reader, id, rules)]));
  const sight = (id: string): Sight => sights.get(id) ?? 'nothing';
  const readable = readsOf(reader, detail);
  return {
    ...detail,
    sights,
    items: detail.items.flatMap((item) => seenItem(item, sight(item.id)) ?? []),
    documents: detail.documents.filter((paper) => maySeePaper(reader, sight(paper.itemId), paper)),
    guests: reader.kind === 'lid' ? detail.guests.filter(({ itemId }) => sees(sight(itemId), 'heading')) : [],
    attendance: WITH_ATTENDANCE.includes(reader.kind) ? detail.attendance : [],
    decisions: detail.decisions.filter(readable),
    actions: detail.actions.filter(readable),
  };
}
