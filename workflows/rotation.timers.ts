/** When the world speaks to a rotation. PURE: every timer that a snapshot implies, past ones included; a (name, at) fires once. */
import type { StoredSnapshot, Timer } from './definition.js';
import { weeksLater } from './instants.js';
import type { RotationTimerEvent } from './rotation.events.js';
import type { RotationContext } from './rotation.model.js';
import { chairOpen, openSeats } from './rotation.rules.js';

/** Four weeks lie between two reminders of what is late: about as long as from one stuurgroep to the next. */
const WEEKS_BETWEEN = 4;
const ESCALATIONS = 12;

const timer = (name: string, event: RotationTimerEvent): Timer => ({ name, at: event.at, event });

export function rotationTimers({ value, context }: StoredSnapshot<RotationContext>): Timer[] {
  switch (value) {
    case 'foreseen':
      return [...notices(context), ...chair(context), ...next(context), timer('day', { type: 'DAY_COME', at: context.moments.at })];
    case 'changing':
      return [...chair(context), ...next(context), ...afterwards(context)];
    default:
      return [];
  }
}

const notices = ({ moments: { notices } }: RotationContext): Timer[] => notices.map((at, index) => timer(`notice-${index + 1}`, { type: 'NOTICE_DUE', at, nr: index + 1, last: index === notices.length - 1 }));

const chair = ({ moments: { chairAsked }, chair }: RotationContext): Timer[] => (chairAsked === null || !chair.due || chair.asked || chair.settled ? [] : [timer('chair', { type: 'CHAIR_DUE', at: chairAsked })]);

const next = ({ moments }: RotationContext): Timer[] => (moments.next === null ? [] : [timer('next', { type: 'NEXT_DUE', at: moments.next })]);

function afterwards(context: RotationContext): Timer[] {
  const { moments, morningPassed, seats } = context;
  if (!morningPassed) return [timer('morning', { type: 'MORNING_DUE', at: moments.morning })];
  return [
    ...seats.flatMap(({ seatId, round, seated, told }) => (seated === null || told ? [] : [timer(`changed-${seatId}-${round}`, { type: 'SEAT_CHANGED', at: seated.morning, seatId })])),
    // Also while somebody is to come: were they set only when that is off, those of the weeks before would all come at once.
    ...Array.from({ length: ESCALATIONS }, (_, index) => timer(`escalation-${index + 1}`, { type: 'ESCALATION_DUE', at: weeksLater(moments.morning, WEEKS_BETWEEN * (index + 1)), nr: index + 1 })),
    ...(chairOpen(context) ? [timer('chair-lapses', { type: 'CHAIR_LAPSED', at: moments.chairLapses })] : []),
    ...(openSeats(context).length > 0 ? [timer('lapses', { type: 'LAPSED', at: moments.lapses })] : []),
  ];
}
