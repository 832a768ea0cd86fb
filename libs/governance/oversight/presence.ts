/**
 * Was an organisation at the table? PURE: from who holds its seats on the day, what was recorded of them, stand-ins, and mandates.
 * Representation counts when it was recorded: somebody else's name in the list of those present is not enough.
 */
import type { LocalDate } from '#calendar/model';

export interface SeatAt {
  seatId: string;
  /** The organisation whose seat it is on that day, after mergers; null: of no organisation in particular. */
  partnerId: string | null;
  /** Who holds it; on a vacant seat its plaatsvervanger, with `standsIn`. */
  holder: { personId: string; standsIn: boolean } | null;
  /** The recorded plaatsvervanger beside the holder. */
  standInName: string | null;
}

export interface MeetingAttended {
  meetingId: string;
  bodyId: string;
  title: string;
  on: LocalDate;
  seats: readonly SeatAt[];
  attendance: readonly { personId: string; presence: 'aanwezig' | 'afgemeld' | 'afwezig'; representedBy: string | null }[];
}

/** An organisation lets somebody speak for it: whoever holds another seat, or somebody by name. Both days inclusive; null: until further notice. */
export interface Mandate {
  mandateId: string;
  partnerId: string;
  bodyId: string;
  seatId: string | null;
  standIn: string | null;
  from: LocalDate;
  until: LocalDate | null;
}

/** `onvermeld`: nobody wrote down who was there. `zonder-mandaat`: somebody came in its place without a recorded mandate. */
export type Presence = 'aanwezig' | 'vertegenwoordigd' | 'zonder-mandaat' | 'afwezig' | 'onvermeld' | 'geen-plek';

export interface PresenceAt {
  meetingId: string;
  on: LocalDate;
  presence: Presence;
  mandateId: string | null;
}

/** From the best to the worst: of several seats, and of several meetings, the best counts. */
const ORDER: readonly Presence[] = ['aanwezig', 'vertegenwoordigd', 'zonder-mandaat', 'afwezig', 'onvermeld', 'geen-plek'];

export const counts = (presence: Presence): boolean => presence === 'aanwezig' || presence === 'vertegenwoordigd';

export const best = <T extends { presence: Presence }>(all: readonly T[]): T | null => all.reduce<T | null>((found, one) => (found === null || ORDER.indexOf(one.presence) < ORDER.indexOf(found.presence) ? one : found), null);

export function presenceAt(partnerId: string, meeting: MeetingAttended, mandates: readonly Mandate[]): PresenceAt {
  const given = mandates.filter((one) => one.partnerId === partnerId && one.bodyId === meeting.bodyId && one.from <= meeting.on && (one.until === null || meeting.on <= one.until));
  const own = meeting.seats.filter((seat) => seat.partnerId === partnerId).map((seat) => ofOwnSeat(seat, meeting, given));
  const others = given.flatMap(({ mandateId, seatId }) => meeting.seats.filter((seat) => seat.seatId === seatId).map((seat) => ofOtherSeat(seat, meeting, mandateId)));
  const { presence, mandateId } = best([...own, ...others]) ?? { presence: 'geen-plek' as const, mandateId: null };
  return { meetingId: meeting.meetingId, on: meeting.on, presence, mandateId };
}

type Seen = Pick<PresenceAt, 'presence' | 'mandateId'>;

const recordOf = ({ holder }: SeatAt, { attendance }: MeetingAttended) => attendance.find(({ personId }) => personId === holder?.personId);

function ofOwnSeat(seat: SeatAt, meeting: MeetingAttended, given: readonly Mandate[]): Seen {
  if (seat.holder === null) return { presence: 'afwezig', mandateId: null };
  const record = recordOf(seat, meeting);
  if (!record) return { presence: 'onvermeld', mandateId: null };
  if (record.presence === 'aanwezig') return { presence: seat.holder.standsIn ? 'vertegenwoordigd' : 'aanwezig', mandateId: null };
  if (record.representedBy === null) return { presence: 'afwezig', mandateId: null };
  if (seat.standInName !== null && isSame(seat.standInName, record.representedBy)) return { presence: 'vertegenwoordigd', mandateId: null };
  const mandate = given.find(({ standIn }) => standIn !== null && isSame(standIn, record.representedBy!));
  return mandate ? { presence: 'vertegenwoordigd', mandateId: mandate.mandateId } : { presence: 'zonder-mandaat', mandateId: null };
}

/** Whoever holds that seat was there, and spoke for this organisation too. */
function ofOtherSeat(seat: SeatAt, meeting: MeetingAttended, mandateId: string): Seen {
  const record = recordOf(seat, meeting);
  if (!record) return { presence: seat.holder === null ? 'afwezig' : 'onvermeld', mandateId: null };
  return record.presence === 'aanwezig' ? { presence: 'vertegenwoordigd', mandateId } : { presence: 'afwezig', mandateId: null };
}

/** Names as people type them. */
const isSame = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
