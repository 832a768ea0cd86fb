/** When an agendacommissie is asked, meets and must have decided, for one meeting of the body that it prepares. Pure. */
import { formatDutchDateTime, localDateOf, instantOf, schoolYearOf } from '#calendar/local-date';
import { dayIn, windowFor } from '#calendar/season-committee';
import type { Deadline, Instant, LocalDate, ReasonStep } from '#calendar/model';
import type { CommitteeWindow, SeasonCommittee } from '#calendar/season.model';
import type { BusinessCalendar } from '#calendar/working-days';
import { DomainError } from '#platform/errors';
import type { Body, MeetsBefore, Scheme } from '#scheme/model';
import type { PreparationDeadlines } from '#workflows/agenda-preparation.model';
import type { MeetingDeadlines } from '#workflows/shapes';

/** Who prepares a body's agenda, and when that committee meets. */
export interface Committee {
  body: Body;
  rules: MeetsBefore;
  /** As the calendar takes it. */
  season: SeasonCommittee;
}

/** null: the body prepares its own agenda. The scheme's check has seen that the committee meets before this body. */
export function committeeOf(scheme: Scheme, body: Body): Committee | null {
  const committee = scheme.bodies.find(({ id }) => id === body.agenda.preparedBy);
  if (committee?.meetsBefore?.body !== body.id) return null;
  return { body: committee, rules: committee.meetsBefore, season: seasonCommittee(scheme, committee, committee.meetsBefore) };
}

/** Who prepares an agenda meets between the closing of items and the fixing; another body only so long before. */
export function seasonCommittee(scheme: Scheme, { id, name }: Body, { body, before, startTime, durationMinutes }: MeetsBefore): SeasonCommittee {
  const agenda = scheme.bodies.find((other) => other.id === body && other.agenda.preparedBy === id)?.agenda ?? null;
  return { id, name, body, before, startTime, durationMinutes, agenda: agenda && { itemsDue: agenda.itemsDue, approval: agenda.approval, papers: agenda.papers } };
}

/**
 * The committee's meeting for a meeting at `startsAt`, with the reason for its date. Where no working day is left between its
 * bounds (the meeting is near) it meets when the agenda must be fixed.
 */
export function committeeMeeting(calendar: BusinessCalendar, { rules, season }: Committee, startsAt: Instant, chain: Pick<MeetingDeadlines, 'approval'>, now: Instant): Deadline {
  const date = localDateOf(startsAt);
  const today = localDateOf(now);
  const window = windowFor(calendar, season, date);
  const day = dayIn(calendar, { schoolYear: schoolYearOf(date), bodies: [], today, notBefore: today }, season, window, []);
  if (day === null) return { ...window.counted, date: localDateOf(chain.approval), at: chain.approval, met: false };
  return { ...window.counted, date: day, at: instantOf(day, rules.startTime), reason: [...window.counted.reason, ...shift(window, day)] };
}

/** Why the day is another than the rule counts to. */
function shift({ counted, opens, closes }: CommitteeWindow, day: LocalDate): ReasonStep[] {
  if (day > counted.date) return [{ code: 'after-predecessor', predecessor: opens.label ?? counted.label, from: counted.date, to: day }];
  return day < counted.date ? [{ code: 'before-successor', successor: closes.label ?? counted.label, from: counted.date, to: day }] : [];
}

/** Of the committee's meeting among the meeting's explained deadlines: the id that the scheme's rule gives it. */
export const MEETS = 'meetsBefore';

/** A meeting's explained deadlines when somebody picks another moment for the committee. */
export function choosing(explained: readonly Deadline[], meets: Instant): Deadline[] {
  const moved = explained.map((one): Deadline => {
    if (one.id !== MEETS) return one;
    const [from, to] = [one.reason.find((step) => step.code === 'chosen')?.from ?? one.date, localDateOf(meets)];
    const counted = one.reason.filter(({ code }) => code !== 'chosen');
    return { ...one, date: to, at: meets, reason: from === to ? counted : [...counted, { code: 'chosen', from, to }] };
  });
  return moved.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

export function preparationDeadlines(chain: MeetingDeadlines, meets: Instant): PreparationDeadlines {
  const { call, itemReminders, itemsDue, approval, approvalReminders } = chain;
  return { call, itemReminders, itemsDue, meets, approvalReminders: approvalReminders.filter((at) => at > meets), approval };
}

/** @throws DomainError `preparation.meets` when the committee would meet before the items are in or after the agenda must be fixed */
export function assertMeets(chain: Pick<MeetingDeadlines, 'itemsDue' | 'approval'>, meets: Instant): void {
  if (Date.parse(meets) > Date.parse(chain.itemsDue) && Date.parse(meets) < Date.parse(chain.approval)) return;
  throw new DomainError('conflict', 'preparation.meets', 'De agendacommissie vergadert nadat de punten binnen zijn en voordat de agenda wordt vastgesteld. Kies een moment daartussen.', { itemsDue: chain.itemsDue, approval: chain.approval });
}

/** As somebody picks another moment. @throws DomainError `preparation.in-past`, `preparation.meets` */
export function assertMeetsAnew(chain: Pick<MeetingDeadlines, 'itemsDue' | 'approval'>, meets: Instant, now: Instant): void {
  if (Date.parse(meets) <= Date.parse(now)) throw new DomainError('conflict', 'preparation.in-past', `Dit moment is al voorbij: ${formatDutchDateTime(meets)}. Kies een moment in de toekomst.`, { meets });
  assertMeets(chain, meets);
}
