/** From a date to everything that must be done around it, each with its reason. Pure: the day of today comes in. */
import { planChain, planDeadline } from '#calendar/deadlines';
import { addDays, instantOf, localDateOf, localTimeOf, schoolYearOf, weekdayOf } from '#calendar/local-date';
import type { Deadline, DeadlineRule, Instant, LocalDate, SchoolYear } from '#calendar/model';
import type { PlannedMeeting, SeasonBody, SeasonCommittee, SeasonInput } from '#calendar/season.model';
import type { BusinessCalendar } from '#calendar/working-days';
import type { Body, Scheme } from '#scheme/model';
import { itemsMayComeAgain } from '#workflows/meeting.rules';
import type { MeetingDeadlines, MinutesDeadlines } from '#workflows/shapes';
import { committeeMeeting, MEETS, seasonCommittee, type Committee } from '../preparation/planning.js';

export interface MeetingPlan {
  deadlines: MeetingDeadlines;
  minutes: MinutesDeadlines;
  /** When the agendacommissie meets; null where none prepares this agenda. */
  committeeMeets: Instant | null;
  /** In order of time, for the page: what, when, why. */
  explained: Deadline[];
}

/** Secretary and chair see what will leave by itself at this time of day. */
const PREVIEW_TIME = '09:00';

/**
 * The chain before and after a meeting at `startsAt`. What the rules would put into the past is due today (`met: false`).
 * `today` local date. @throws RangeError on malformed rules
 */
export function planMeeting(calendar: BusinessCalendar, body: Body, startsAt: Instant, now: Instant, committee: Committee | null = null): MeetingPlan {
  const today = localDateOf(now);
  const date = localDateOf(startsAt);
  const { agenda, minutes } = body;
  const before = planChain(calendar, date, [agenda.call, agenda.itemsDue, agenda.approval, agenda.papers], today);
  const after = planChain(calendar, date, [minutes.draft, minutes.review, minutes.akkoord, minutes.distribution], today);
  const decisionList = planDeadline(calendar, { date }, minutes.decisionList, { today });
  const [call, itemsDue, approval, papers] = before as [Deadline, Deadline, Deadline, Deadline];
  const [draft, review, akkoord, distribution] = after as [Deadline, Deadline, Deadline, Deadline];
  const preview = { ...planDeadline(calendar, { date: distribution.date }, previewRule(minutes.previewWorkingDays), { today }), anchor: 'de automatische verzending' };
  const reminders = (deadline: Deadline): Instant[] => remindersOf(calendar, deadline, agenda.reminderDays, now);
  const meets = committee && committeeMeeting(calendar, committee, startsAt, { approval: approval.at }, now);
  return {
    deadlines: {
      call: call.at,
      itemsDue: itemsDue.at,
      approval: approval.at,
      papers: papers.at,
      itemReminders: reminders(itemsDue),
      approvalReminders: reminders(approval).filter((at) => at > itemsDue.at),
      paperReminders: reminders(papers),
    },
    minutes: { decisionList: decisionList.at, draft: draft.at, review: review.at, akkoord: akkoord.at, preview: preview.at, distribution: distribution.at, closedDays: closedDays(calendar, distribution.date) },
    committeeMeets: meets?.at ?? null,
    explained: [...before, ...(meets ? [meets] : []), decisionList, draft, review, akkoord, preview, distribution].sort(byTime),
  };
}

const DAYS_OF_A_YEAR = 366;

/** Weekdays in the year from `date` on that are no working days. */
const closedDays = (calendar: BusinessCalendar, date: LocalDate): LocalDate[] =>
  Array.from({ length: DAYS_OF_A_YEAR }, (_, days) => addDays(date, days)).filter((day) => weekdayOf(day) <= 5 && !calendar.isWorkingDay(day));

const byTime = (a: Deadline, b: Deadline): number => Date.parse(a.at) - Date.parse(b.at);

const previewRule = (workingDays: number): DeadlineRule => ({
  id: 'preview',
  label: 'Vooraankondiging van de automatische verzending',
  amount: workingDays,
  unit: 'working-days',
  direction: 'before',
  time: PREVIEW_TIME,
  avoidSchoolHolidays: false,
});

/** So many days before a deadline, on a working day, at the deadline's own time; none that lie in the past. */
function remindersOf(calendar: BusinessCalendar, deadline: Deadline, days: readonly number[], now: Instant): Instant[] {
  const time = localTimeOf(deadline.at);
  const dates = days.map((count) => lastWorkingDay(calendar, addDays(deadline.date, -count)));
  return [...new Set(dates)].sort().map((date) => instantOf(date, time)).filter((at) => at > now && at < deadline.at);
}

const lastWorkingDay = (calendar: BusinessCalendar, date: LocalDate): LocalDate => (calendar.isWorkingDay(date) ? date : calendar.previousWorkingDay(date));

/** The states of a meeting in which a deadline's work is still to be done. */
export const OPEN_IN: Readonly<Record<string, readonly string[]>> = {
  call: ['planned'],
  itemsDue: ['planned', 'collecting'],
  approval: ['planned', 'collecting', 'drafting', 'proposed'],
  papers: ['planned', 'collecting', 'drafting', 'proposed', 'fixed'],
};

/** The deadlines of a meeting that moves: what is done keeps the date on which it was due, unless items may come in again. */
export function afterMove(before: readonly Deadline[], { explained, deadlines }: MeetingPlan, meeting: { state: string; sentVersion: number | null; committeeDone: boolean }, now: Instant): Deadline[] {
  const again = itemsMayComeAgain(meeting, now, deadlines);
  const isDone = (id: string): boolean => (id === MEETS ? meeting.committeeDone : id in OPEN_IN && !OPEN_IN[id]!.includes(meeting.state) && (id === 'call' || !again));
  return explained.map((deadline) => (isDone(deadline.id) ? (before.find(({ id }) => id === deadline.id) ?? deadline) : deadline)).sort(byTime);
}

export interface DeadlineChange {
  id: string;
  label: string;
  before: Deadline | null;
  after: Deadline;
  /** False where the new date is the old one. */
  changed: boolean;
}

/** What a move does to every deadline, in order of the new time: shown before it is confirmed. */
export function compareDeadlines(before: readonly Deadline[], after: readonly Deadline[]): DeadlineChange[] {
  return [...after].sort(byTime).map((deadline) => {
    const old = before.find(({ id }) => id === deadline.id) ?? null;
    return { id: deadline.id, label: deadline.label, before: old, after: deadline, changed: old?.at !== deadline.at };
  });
}

/** The bodies whose meetings Leidraad proposes, as the calendar room takes them. */
export function seasonInput(scheme: Scheme, schoolYear: SchoolYear, today: LocalDate, fixed: readonly PlannedMeeting[]): SeasonInput {
  const bodies = scheme.bodies.flatMap((body): SeasonBody[] => {
    if (!body.meetings) return [];
    const { perYear, weekdays, startTime, durationMinutes, minDaysApart, precedes } = body.meetings;
    return [{ id: body.id, name: body.name, perYear, weekdays, startTime, durationMinutes, minDaysApart, precedes, leadDays: leadDays(body.agenda.call) }];
  });
  const committees = scheme.bodies.flatMap((body): SeasonCommittee[] => (body.meetsBefore ? [seasonCommittee(scheme, body, body.meetsBefore)] : []));
  return { schoolYear, bodies, committees, today, notBefore: scheme.period.from, until: scheme.period.until, fixed };
}

/** A call goes out so long before; a few days more, so that a holiday does not push it into the past. */
export const leadDays = ({ amount, unit }: DeadlineRule): number => (unit === 'weeks' ? amount * 7 : unit === 'working-days' ? Math.ceil(amount * 1.4) : amount) + 3;

/** The school year in which a meeting lies: '2021-2022'. */
export const schoolYearLabel = (startsAt: Instant): string => schoolYearOf(localDateOf(startsAt)).label;
