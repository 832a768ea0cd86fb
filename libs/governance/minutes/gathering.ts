/** Who was at a meeting, as its minutes name them. PURE: offices and seats are those of the meeting's own day, whoever holds them now. */
import type { Attendee, MinutesPdfFacts } from '#documents/minutes-pdf';
import type { Scheme } from '#scheme/model';
import type { Member, Officers } from '../bodies/members.js';
import type { MeetingDetail } from '../meetings/meeting.queries.js';
import type { Naming } from './published.js';

/** As they were called. */
const NAMED = { standIn: null, guest: null };

type Gathering = Pick<MinutesPdfFacts, 'chair' | 'minuteTaker' | 'present' | 'excused' | 'absent' | 'guests'>;

export function gathering(officers: Officers, members: readonly Member[], { attendance, guests, items }: Pick<MeetingDetail, 'attendance' | 'guests' | 'items'>, known: ReadonlyMap<string, string>, scheme: Scheme, naming: Pick<Naming, 'standIn' | 'guest'> = NAMED): Gathering {
  const attendees = attendance
    .map(({ personId, presence, representedBy }) => ({ presence, representedBy, name: known.get(personId) ?? '', organisation: organisationOf(members.find((member) => member.personId === personId), scheme) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const there = attendees.filter(({ presence }) => presence === 'aanwezig').map(({ name, organisation }): Attendee => ({ name, organisation, standsInFor: null }));
  const away = attendees.filter(({ presence }) => presence !== 'aanwezig');
  const standIns = away.flatMap(({ name, organisation, representedBy }): Attendee[] => (representedBy ? [{ name: naming.standIn ?? representedBy, organisation, standsInFor: name }] : []));
  // Of a confidential item not even the guests are named.
  const invited = guests.filter(({ itemId }) => items.some(({ id, confidential }) => id === itemId && !confidential)).map(({ name }) => naming.guest ?? name);
  return {
    chair: inOffice(officers.chair, attendance, known, naming.standIn),
    minuteTaker: inOffice(officers.minuteTaker, attendance, known, naming.standIn),
    present: [...there, ...standIns],
    excused: named(away.filter(({ presence }) => presence === 'afgemeld')),
    absent: named(away.filter(({ presence }) => presence === 'afwezig')),
    guests: [...new Set(invited)].map((name) => ({ name, organisation: null, standsInFor: null })),
  };
}

const named = (people: readonly Pick<Attendee, 'name' | 'organisation'>[]): Attendee[] => people.map(({ name, organisation }) => ({ name, organisation, standsInFor: null }));

/** Whoever held the office that day; their stand-in when they were away, nobody when it is not known who took over. */
function inOffice(holder: Member | null, attendance: MeetingDetail['attendance'], known: ReadonlyMap<string, string>, standIn: string | null): string {
  const row = attendance.find(({ personId }) => personId === holder?.personId);
  return row && row.presence !== 'aanwezig' ? (row.representedBy === null ? '' : (standIn ?? row.representedBy)) : holder ? (known.get(holder.personId) ?? holder.name) : '';
}

/** The name of the seat's partner; that of the seat where none is named. */
function organisationOf(member: Member | undefined, scheme: Scheme): string | null {
  const seat = scheme.bodies.find(({ id }) => id === member?.bodyId)?.seats.find(({ id }) => id === member?.seatId);
  if (!seat) return null;
  const { filledBy } = seat;
  return (filledBy.kind === 'partner' && scheme.partners.find(({ id }) => id === filledBy.partner)?.name) || seat.name;
}
