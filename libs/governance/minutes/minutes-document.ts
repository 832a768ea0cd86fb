/** The minutes as a PDF, for mail and download. Confidential passages, decisions, actions and items are left out: mail is read by others. */
import { localDateOf, localTimeOf } from '#calendar/local-date';
import type { FileStore } from '#documents/file-store';
import { minutesPdf, type MinutesPdfFacts } from '#documents/minutes-pdf';
import type { AttachmentRef } from '#messaging/ledger';
import { membersOn, officersOn } from '../bodies/members.js';
import type { MeetingDetail } from '../meetings/meeting.queries.js';
import { CONFIDENTIAL_TITLE } from '../meetings/told.js';
import { actionFacts, load } from '../notices/agenda-facts.js';
import { decisionsOf } from '../notices/decision-facts.js';
import type { Notice, NoticeContext } from '../notices/notice.js';
import { gathering } from './gathering.js';
import type { Naming } from './published.js';
import type { MinutesVersion } from './minutes.entity.js';

/** The PDF of the version that a notice names, if it names one; made once and kept by content. */
export async function attachMinutes(context: NoticeContext, { minutes }: Pick<Notice, 'minutes'>, files: FileStore): Promise<AttachmentRef[]> {
  if (!minutes) return [];
  const { sha256 } = await files.put(await minutesPdf(await minutesFacts(context, minutes)));
  return [{ filename: `Verslag ${context.body.name} ${localDateOf(context.meeting.startsAt)} (${minutes.status === 'adopted' ? 'vastgesteld' : 'concept'}).pdf`, contentType: 'application/pdf', sha256 }];
}

/** Is there anything in this version, or among the meeting's items, decisions and actions, that mail may not tell? */
export function leavesOut(version: MinutesVersion | null, detail: MeetingDetail): boolean {
  const hidden = ({ itemId, confidential }: { itemId: string | null; confidential: boolean }): boolean => confidential || (itemId !== null && detail.confidentialItems.has(itemId));
  return detail.items.some((item) => item.confidential) || [...(version?.sections ?? []), ...detail.decisions, ...detail.actions].some(hidden);
}

/** @param naming how people are called, where that is not by their names */
export async function minutesFacts(context: Pick<NoticeContext, 'tx' | 'meeting' | 'body' | 'scheme' | 'schemes'>, { version, status, adoption }: NonNullable<Notice['minutes']>, naming?: Naming): Promise<MinutesPdfFacts> {
  const { tx, meeting, body, scheme, schemes } = context;
  const { detail, known: names } = await load(context);
  const known = naming?.known ?? names;
  const day = localDateOf(meeting.startsAt);
  const standing = schemes.standing(body.id, day);
  const text = (belongs: (itemId: string | null) => boolean): string => version.sections.filter(({ itemId, confidential }) => !confidential && belongs(itemId)).map((section) => section.text).join('\n\n');
  const items = detail.items.map((item, index) => ({
    number: `${index + 1}`,
    title: item.confidential ? CONFIDENTIAL_TITLE : item.title,
    text: item.confidential ? 'Dit punt is vertrouwelijk. Wat is besproken, staat niet in deze versie.' : text((itemId) => itemId === item.id),
    decisions: decisionsOf(detail, (itemId) => itemId === item.id),
  }));
  // What belongs to no item, or to one that has left the agenda since, is still said.
  const elsewhere = (itemId: string | null): boolean => itemId === null || !(detail.confidentialItems.has(itemId) || detail.items.some(({ id }) => id === itemId));
  const general = { number: '', title: 'Algemeen', text: text(elsewhere), decisions: decisionsOf(detail, elsewhere) };
  return {
    lea: `LEA ${scheme.municipality.name}`,
    colour: null,
    body: body.name,
    date: day,
    startTime: localTimeOf(meeting.startsAt),
    endTime: localTimeOf(new Date(Date.parse(meeting.startsAt) + meeting.durationMinutes * 60_000).toISOString()),
    place: meeting.place,
    status,
    adoption: adoption ?? null,
    ...gathering(await officersOn(tx, standing), await membersOn(tx, [body.id], standing.day), detail, known, schemes.on(standing.day).scheme, naming),
    items: general.text !== '' || general.decisions.length > 0 ? [general, ...items] : items,
    actions: actionFacts(detail, known),
    confidentialLeftOut: leavesOut(version, detail),
    madeAt: version.writtenAt,
  };
}
