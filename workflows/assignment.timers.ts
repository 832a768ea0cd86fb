/** When the world speaks to an assignment. PURE: every timer that a snapshot implies, past ones included; a (name, at) fires once. */
import { addDays } from '#calendar/local-date';
import type { AssignmentLevel, AssignmentTimerEvent } from './assignment.events.js';
import type { AssignmentContext } from './assignment.model.js';
import { daysAfter, morningOf, unreported } from './assignment.rules.js';
import type { StoredSnapshot, Timer } from './definition.js';
import { isBefore } from './instants.js';

type Ladder = readonly (readonly [level: AssignmentLevel, days: number])[];

/** Days after which a draft that lies still is asked about. */
const DRAFT: Ladder = [['manager', 28], ['owners', 56]];
const ACCEPTANCE: Ladder = [['group', 14], ['manager', 21], ['owners', 28]];
const REPORT: Ladder = [['group', 0], ['manager', 7], ['owners', 14]];
/** After the last day: who follows it the next morning, the owners a week later and then every eight weeks. */
const OVERDUE: Ladder = [['manager', 1], ['owners', 8], ['owners', 64], ['owners', 120], ['owners', 176], ['owners', 232]];
/** Then the issuing body itself has it on its agenda. */
const ACCEPTANCE_TO_BODY_DAYS = 42;
const OVERDUE_TO_BODY_DAYS = 29;
const DUE_SOON_DAYS = 28;
const BOTTLENECK_DAYS = 21;
/** After the decision, or after discharge was put off. */
const DISCHARGE_REMINDER_DAYS = 42;
const DISCHARGE_DAYS = 70;

const timer = (name: string, event: AssignmentTimerEvent): Timer => ({ name, at: event.at, event });

export function assignmentTimers({ value, context }: StoredSnapshot<AssignmentContext>): Timer[] {
  switch (value) {
    case 'drafting':
    case 'complete':
      return ladder(DRAFT, context.changedAt).map(({ at, level }) => timer(`draft-${level}`, { type: 'DRAFT_REMINDER_DUE', at, level }));
    case 'issued':
      return [...acceptance(context), ...overdue(context), ...toBody(context)];
    case 'underway':
      return [...reports(context), ...overdue(context), ...toBody(context), ...dueSoon(context), ...bottlenecks(context)];
    case 'proposing':
      return bottlenecks(context);
    case 'decided':
      return discharge(context);
    default:
      return [];
  }
}

const ladder = (steps: Ladder, from: string): { at: string; level: AssignmentLevel }[] => steps.map(([level, days]) => ({ level, at: daysAfter(from, days) }));

const acceptance = ({ acceptanceAskedAt }: AssignmentContext): Timer[] =>
  acceptanceAskedAt === null ? [] : ladder(ACCEPTANCE, acceptanceAskedAt).map(({ at, level }) => timer(`acceptance-${level}`, { type: 'ACCEPTANCE_REMINDER_DUE', at, level }));

function reports(context: AssignmentContext): Timer[] {
  return unreported(context).flatMap((on) => ladder(REPORT, morningOf(on)).map(({ at, level }) => timer(`report-${on}-${level}`, { type: 'REPORT_REMINDER_DUE', at, level, on })));
}

const overdue = ({ dueOn }: AssignmentContext): Timer[] =>
  dueOn === null ? [] : ladder(OVERDUE, morningOf(dueOn)).map(({ at, level }, step) => timer(`overdue-${step + 1}`, { type: 'OVERDUE', at, level }));

/** Whichever comes first; again after every new term, for that has another date. */
function toBody({ acceptanceAskedAt, acceptedAt, dueOn }: AssignmentContext): Timer[] {
  const moments = [
    ...(acceptedAt === null && acceptanceAskedAt !== null ? [daysAfter(acceptanceAskedAt, ACCEPTANCE_TO_BODY_DAYS)] : []),
    ...(dueOn === null ? [] : [morningOf(addDays(dueOn, OVERDUE_TO_BODY_DAYS))]),
  ];
  const [first] = moments.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return first === undefined ? [] : [timer('late-to-body', { type: 'LATE_TO_BODY', at: first })];
}

/** Not when the group has just begun, or has just been asked again. */
function dueSoon({ dueOn, acceptedAt }: AssignmentContext): Timer[] {
  if (dueOn === null || acceptedAt === null) return [];
  const at = morningOf(addDays(dueOn, -DUE_SOON_DAYS));
  return isBefore(acceptedAt, at) ? [timer('due-soon', { type: 'DUE_SOON', at })] : [];
}

const bottlenecks = (context: AssignmentContext): Timer[] =>
  context.bottlenecks
    .filter(({ resolvedAt, brought }) => resolvedAt === null && !brought)
    .map(({ noteId, at }) => timer(`bottleneck-${noteId}`, { type: 'BOTTLENECK_DUE', at: daysAfter(at, BOTTLENECK_DAYS), bottleneckId: noteId }));

function discharge({ dischargeOpenSince, dischargeAskedAt }: AssignmentContext): Timer[] {
  if (dischargeOpenSince === null || dischargeAskedAt !== null) return [];
  return [
    timer('discharge-reminder', { type: 'DISCHARGE_REMINDER_DUE', at: daysAfter(dischargeOpenSince, DISCHARGE_REMINDER_DAYS) }),
    timer('discharge', { type: 'DISCHARGE_DUE', at: daysAfter(dischargeOpenSince, DISCHARGE_DAYS) }),
  ];
}
