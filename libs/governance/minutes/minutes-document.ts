/** The minutes as a PDF, for mail and download. Confidential passages, decisions and items are left out: mail is read by others. */
import { localDateOf, localTimeOf } from '#calendar/local-date';
import type { FileStore } from '#documents/file-store';
import { minutesPdf, type Attendee, type MinutesPdfFacts } from '#documents/minutes-pdf';
import type { AttachmentRef } from '#messaging/ledger';
import type { Scheme } from '#scheme/model';
import { membersOn, type Member } from '../bodies/members.js';
import { CONFIDENTIAL_TITLE } from '../meetings/told.js';
import { actionFacts, decisionsOf, load } from '../notices/agenda-facts.js';
import type { Notice, NoticeContext } from '../notices/notice.js';
import { latestVersion } from './minutes.commands.js';
import type { MinutesVersion } from './minutes.entity.js';

/** The PDF that goes with the mail `minutes`, where there is a text to send; made once and kept by content. */
export async function attachMinutes(context: NoticeContext, { facts }: Notice, files: FileStore): Promise<AttachmentRef[]> {
  if (facts.kind !== 'minutes' || facts.status === 'decisions-only') return [];
  const version = await latestVersion(context.tx, context.meeting.id);
  if (!version) return [];
  const status = facts.adopted ? 'adopted' : facts.status;
  const { sha256 } = await files.put(await minutesPdf(await minutesFacts(context, version, status, facts.confidentialLeftOut)));
  return [{ filename: `Verslag ${context.body.name} ${localDateOf(context.meeting.startsAt)}.pdf`, contentType: 'application/pdf', sha256 }];
}

export async function minutesFacts(context: NoticeContext, version: MinutesVersion, status: MinutesPdfFacts['status'], confidentialLeftOut: boolean): Promise<MinutesPdfFacts> {
  const { meeting, body, scheme, officers } = context;
  const { detail, known } = await load(context);
  const members = await membersOn(context.tx, [body.id], localDateOf(meeting.startsAt));
  const text = (itemId: string): string => version.sections.filter((section) => section.itemId === itemId && !section.confidential).map((section) => section.text).join('\n\n');
  const general = version.sections.filter((section) => section.itemId === null && !section.confidential).map((section) => section.text).join('\n\n');
  const items = detail.items.map((item, index) => ({
    number: `${index + 1}`,
    title: item.confidential ? CONFIDENTIAL_TITLE : item.title,
    text: item.confidential ? '' : text(item.id),
    decisions: item.confidential ? [] : decisionsOf(detail, item.id),
  }));
  return {
    lea: `LEA ${scheme.municipality.name}`,
    colour: null,
    body: body.name,
    date: localDateOf(meeting.startsAt),
    startTime: localTimeOf(meeting.startsAt),
    endTime: localTimeOf(new Date(Date.parse(meeting.startsAt) + meeting.durationMinutes * 60_000).toISOString()),
    place: meeting.place,
    status,
    adoptedOn: status === 'adopted' ? context.today : null,
    chair: officers.chair?.name ?? '',
    minuteTaker: officers.minuteTaker?.name ?? '',
    ...gathered(members, detail.attendance, known, scheme),
    items: general ? [{ number: '', title: 'Algemeen', text: general, decisions: [] }, ...items] : items,
    actions: actionFacts(detail, known),
    confidentialLeftOut,
    madeAt: version.writtenAt,
  };
}

function gathered(members: readonly Member[], attendance: readonly { personId: string; presence: string }[], known: ReadonlyMap<string, string>, scheme: Scheme): Pick<MinutesPdfFacts, 'present' | 'absent' | 'guests'> {
  const attendee = (personId: string): Attendee => ({ name: known.get(personId) ?? '', organisation: organisationOf(members.find((member) => member.personId === personId), scheme) });
  const of = (...presences: string[]): Attendee[] => attendance.filter(({ presence }) => presences.includes(presence)).map(({ personId }) => attendee(personId));
  return { present: of('aanwezig'), absent: of('afgemeld', 'afwezig'), guests: [] };
}

/** The name of the seat's partner or sector; that of the seat where neither is known. */
function organisationOf(member: Member | undefined, scheme: Scheme): string | null {
  const seat = scheme.bodies.find(({ id }) => id === member?.bodyId)?.seats.find(({ id }) => id === member?.seatId);
  if (!seat) return null;
  const { filledBy } = seat;
  return (filledBy.kind === 'partner' && scheme.partners.find(({ id }) => id === filledBy.partner)?.name) || seat.name;
}
