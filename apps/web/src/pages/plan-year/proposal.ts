/** Which of the proposed meetings a reader may choose, and which are planned then. PURE. */
import type { Schemas } from '../../api/client';
import type { Body } from '../../api/setting';

export type Proposed = Schemas['Jaarvoorstel']['vergaderingen'][number];
type Bodies = readonly Pick<Body, 'id' | 'bereidtVoor'>[];

/** An agendacommissie does not meet by itself: the meeting that it prepares is the first of its overleg after it. null: it is no committee's, or nothing follows. */
export function preparedBy(meeting: Proposed, meetings: readonly Proposed[], bodies: Bodies): Proposed | null {
  const prepares = bodies.find(({ id }) => id === meeting.overleg)?.bereidtVoor;
  if (!prepares) return null;
  return meetings.filter(({ overleg, begin }) => overleg === prepares && begin > meeting.begin).sort((a, b) => (a.begin < b.begin ? -1 : 1))[0] ?? null;
}

const isCommittee = ({ overleg }: Proposed, bodies: Bodies): boolean => Boolean(bodies.find(({ id }) => id === overleg)?.bereidtVoor);

/** Those whose overleg the reader is secretary of. */
export const mayChoose = (meetings: readonly Proposed[], secretaryOf: readonly string[], bodies: Bodies): Proposed[] => meetings.filter((meeting) => secretaryOf.includes(meeting.overleg) && !isCommittee(meeting, bodies));

/** The chosen ones, each with the committee's meeting before it; in the order of the proposal. */
export function toPlan(meetings: readonly Proposed[], chosen: ReadonlySet<Proposed>, bodies: Bodies): Proposed[] {
  return meetings.filter((meeting) => {
    const target = preparedBy(meeting, meetings, bodies);
    return chosen.has(meeting) || (target !== null && chosen.has(target));
  });
}
