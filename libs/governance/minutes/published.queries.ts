/** The version without personal data of a meeting's adopted minutes, made when it is asked for. Reads only. */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { instanceId } from '#engine/step';
import { DomainError } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import type { MinutesContext } from '#workflows/minutes.model';
import { membersOn, type Member } from '../bodies/members.js';
import { rulesOf, type Reading } from '../command.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { load } from '../notices/agenda-facts.js';
import type { Notice } from '../notices/notice.js';
import { REMOVED_NAME } from '../privacy/leavers.js';
import { adoptedChanges } from './minutes.queries.js';
import { latestVersion, minutesTarget } from './minutes.commands.js';
import { minutesFacts } from './minutes-document.js';
import { published, type Published } from './published.js';
import type { Bearer } from './unnamed.js';

const STAND_IN = 'plaatsvervanger';
const GUEST = 'gast';
const OUTSIDE = 'iemand buiten dit overleg';

/** @throws DomainError `minutes.not-adopted-yet` */
export async function publishedMinutes(work: Reading, meeting: Meeting): Promise<Published> {
  const { tx, schemes } = work;
  const minutes = await adoptedMinutes(tx, meeting);
  const day = localDateOf(meeting.startsAt);
  const standing = schemes.standing(meeting.bodyId, day);
  const { scheme } = rulesOf(work, meeting);
  const context = { tx, meeting, body: standing.body, scheme, schemes };
  const { detail, known } = await load(context);
  // A seat of this body first; who sits elsewhere in the LEA is named by that.
  const members = await membersOn(tx, schemes.bodiesOn(day).map(({ body }) => body.id), day);
  const seats = new Map([...members].sort((a, b) => Number(a.bodyId === meeting.bodyId) - Number(b.bodyId === meeting.bodyId)).map((member) => [member.personId, seatInWords(schemes.on(day).scheme, member)]));
  const labels = new Map([...known.keys()].map((id) => [id, seats.get(id) ?? OUTSIDE]));
  const bearers: Bearer[] = [
    ...[...known].filter(([, name]) => name !== REMOVED_NAME).map(([id, name]) => ({ name, as: labels.get(id)! })),
    ...detail.attendance.flatMap(({ representedBy }) => (representedBy ? [{ name: representedBy, as: STAND_IN }] : [])),
    ...detail.guests.map(({ name }) => ({ name, as: GUEST })),
  ];
  return published(await minutesFacts(context, minutes, { known: labels, standIn: STAND_IN, guest: GUEST }), distinct(bearers));
}

/** Of one name with more than one meaning, that of the table counts. */
function distinct(bearers: readonly Bearer[]): Bearer[] {
  const atTable = new Set(bearers.filter(({ as }) => ![STAND_IN, GUEST, OUTSIDE].includes(as)).map(({ name }) => name));
  return bearers.filter(({ name, as }) => !atTable.has(name) || ![STAND_IN, GUEST, OUTSIDE].includes(as));
}

/** 'bestuurder, Stichting De Zon'; the seat's own name where no organisation is bound to it. */
function seatInWords(scheme: Scheme, { bodyId, seatId }: Member): string {
  const seat = scheme.bodies.find(({ id }) => id === bodyId)?.seats.find(({ id }) => id === seatId);
  if (!seat) return OUTSIDE;
  const { filledBy } = seat;
  const partner = filledBy.kind === 'partner' ? scheme.partners.find(({ id }) => id === filledBy.partner)?.name : undefined;
  return partner === undefined ? seat.name : `${seat.role}, ${partner}`;
}

async function adoptedMinutes(tx: EntityManager, meeting: Meeting): Promise<NonNullable<Notice['minutes']>> {
  const id = instanceId(meeting.tenantId, minutesTarget(meeting.id));
  const [row]: { context: MinutesContext; worked: boolean }[] = await tx.query(`SELECT snapshot -> 'context' AS context, EXISTS (SELECT FROM history h WHERE h.instance_id = i.id AND h.event = 'TEXT_CORRECTED') AS worked FROM instance i WHERE i.id = $1`, [id]);
  const version = await latestVersion(tx, meeting.id);
  if (!row?.context.adoption || !version) throw new DomainError('conflict', 'minutes.not-adopted-yet', 'Dit verslag is nog niet vastgesteld. Daarna is er een versie zonder persoonsgegevens.', { meetingId: meeting.id });
  const { at, meetingId, changes } = row.context.adoption;
  const told = changes && meetingId !== null && !row.worked ? await adoptedChanges(tx, meeting.id, meetingId) : null;
  return { version, status: 'adopted', adoption: { on: localDateOf(at), changes: !changes ? 'none' : row.worked ? 'worked-in' : told?.confidential ? 'withheld' : 'listed', text: told && !told.confidential ? told.text : null } };
}
