/** Who sat at which table on a day, who held its offices, and who should read its minutes: from the facts alone, not by asking the product. */
import { localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { Scheme } from '#scheme/model';
import type { Facts, MeetingFact, MembershipFact } from './facts.model.js';

interface Span {
  from: LocalDate;
  until: LocalDate | null;
}

const isOn = ({ from, until }: Span, day: LocalDate): boolean => from <= day && (until === null || day < until);

type Seated = Pick<Facts, 'memberships' | 'standIns'>;

/** Who takes part for each seat: its holder, or while it is vacant its plaatsvervanger. */
export function seatedOn({ memberships, standIns }: Seated, day: LocalDate): MembershipFact[] {
  const held = memberships.filter((one) => isOn(one, day));
  return [...held, ...standIns.filter((one) => isOn(one, day) && !held.some(({ bodyId, seatId }) => bodyId === one.bodyId && seatId === one.seatId))];
}

/** Person ids, each once. */
export const membersOn = (facts: Seated, bodyIds: readonly string[], day: LocalDate): string[] => [...new Set(seatedOn(facts, day).filter(({ bodyId }) => bodyIds.includes(bodyId)).map(({ personId }) => personId))];

export interface Officers {
  chair: string | null;
  secretary: string | null;
  minuteTaker: string | null;
}

/** @throws Error for a body that the scheme does not have */
export function officersOn(facts: Seated & Pick<Facts, 'offices'>, { bodies }: Pick<Scheme, 'bodies'>, bodyId: string, day: LocalDate): Officers {
  const body = bodies.find(({ id }) => id === bodyId);
  if (!body) throw new Error(`There is no body ${bodyId}`);
  const seated = seatedOn(facts, day);
  const holder = (ofBody: string, seat: string): string | null => seated.find((one) => one.bodyId === ofBody && one.seatId === seat)?.personId ?? null;
  const chosen = (office: 'voorzitter' | 'notulist'): string | null => {
    const found = facts.offices.find((one) => one.bodyId === bodyId && one.office === office && isOn(one, day))?.personId ?? null;
    return found !== null && membersOn(facts, [bodyId], day).includes(found) ? found : null;
  };
  const bySeat = body.secretary ? holder(bodyId, body.secretary) : null;
  const minuteTaker = body.minuteTaker ? holder(bodyId, body.minuteTaker) : (chosen('notulist') ?? bySeat);
  const until = body.secretaryUntilChosen;
  return {
    chair: body.chair.by === 'seat' ? holder(bodyId, body.chair.seat) : chosen('voorzitter'),
    secretary: body.secretary ? bySeat : (minuteTaker ?? (until ? holder(until.body, until.seat) : null)),
    minuteTaker,
  };
}

/** Who keeps a body going: while it has no secretary, whoever presides. */
export const keeperOn = ({ secretary, chair }: Officers): string | null => secretary ?? chair;

/**
 * Who was there and has left the body by this day. Of whom nothing had been recorded at `at`, nobody knows that they stayed away:
 * they count as present.
 */
export function attendedButLeft(facts: Facts, meeting: MeetingFact, at: Instant): string[] {
  const day = localDateOf(at);
  const known = facts.history.some((row) => row.workflow === 'meeting' && row.meetingId === meeting.id && row.event === 'ATTENDANCE_RECORDED' && row.at <= at);
  const recorded = new Map(known ? facts.attendance.filter(({ meetingId }) => meetingId === meeting.id).map(({ personId, presence }) => [personId, presence]) : []);
  const there = new Set([...recorded].filter(([, presence]) => presence === 'aanwezig').map(([personId]) => personId));
  for (const personId of membersOn(facts, [meeting.bodyId], localDateOf(meeting.startsAt))) if (!recorded.has(personId)) there.add(personId);
  const stayed = new Set(membersOn(facts, [meeting.bodyId], day));
  return [...there].filter((personId) => !stayed.has(personId));
}

/** Members of these bodies on the day of sending, and who attended and left since; each once. */
export const readersOn = (facts: Facts, meeting: MeetingFact, bodyIds: readonly string[], at: Instant): string[] => [...new Set([...membersOn(facts, bodyIds, localDateOf(at)), ...attendedButLeft(facts, meeting, at)])];
