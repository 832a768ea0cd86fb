/** What became of each meeting: the `meetings` of the file. Dates are local; what did not happen is null. */
import { daysBetween, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { ItemStatus } from '#governance/meetings/agenda-item.entity';
import type { Scheme } from '#scheme/model';
import type { DeliveryFact, Facts, HistoryFact, MailingFact, MeetingFact } from './facts.model.js';

export interface MeetingLine {
  id: string;
  body: string;
  /** null: cancelled before it began. */
  heldOn: LocalDate | null;
  cancelled: boolean;
  /** callSentOn: to the members, or to the agendacommissie that is asked in their place. */
  agenda: { callSentOn: LocalDate | null; itemsDueOn: LocalDate | null; approvedOn: LocalDate | null; sentOn: LocalDate | null };
  /**
   * Standing items and minutes to be adopted are not counted. `submitted`: brought in for this meeting, late ones too; of
   * these `accepted` came onto its agenda, and an agendacommissie `merged`, `deferred` (or time did, when the meeting began or
   * was cancelled first), `referred` or `rejected` the others; what is left was withdrawn, came late and was not let in, or is
   * open. `carried`: came from an earlier meeting or another body.
   */
  agendaItems: { submitted: number; accepted: number; merged: number; deferred: number; referred: number; rejected: number; carried: number };
  minutes: {
    /** Of what went out first. */
    status: 'akkoord' | 'draft' | 'decisions-only' | null;
    /** When the last recipient's mail of what went out first was accepted. */
    distributedOn: LocalDate | null;
    /** Calendar days from `heldOn` to `distributedOn`. */
    withinDays: number | null;
    recipientBodies: string[];
    recipients: number;
    accepted: number;
    adoptedInMeeting: string | null;
  };
}

/** Meetings up to and including `to`, by time. */
export const meetingLines = (facts: Facts, scheme: Scheme, to: LocalDate): MeetingLine[] => facts.meetings.filter(({ startsAt }) => localDateOf(startsAt) <= to).map((meeting) => lineOf(facts, scheme, meeting));

function lineOf(facts: Facts, scheme: Scheme, meeting: MeetingFact): MeetingLine {
  const heldOn = meeting.cancelled ? null : localDateOf(meeting.startsAt);
  const recipientBodies = scheme.bodies.find(({ id }) => id === meeting.bodyId)?.minutes.recipients ?? [];
  // What reached nobody did not go out.
  const first = mailingsOf(facts, meeting.id, 'minutes').find(({ deliveries }) => deliveries.some(({ arrivedAt }) => arrivedAt !== null));
  const distributedOn = first ? lastArrival(first) : null;
  return {
    id: meeting.id,
    body: meeting.bodyId,
    heldOn,
    cancelled: meeting.cancelled,
    agenda: {
      callSentOn: sentOn(facts, meeting.id, 'call-for-items') ?? sentOn(facts, meeting.id, 'committee-call'),
      itemsDueOn: meeting.deadlines.find(({ id }) => id === 'itemsDue')?.date ?? null,
      approvedOn: approvedOn(facts, meeting.id),
      sentOn: sentOn(facts, meeting.id, 'agenda'),
    },
    agendaItems: agendaItems(facts, meeting.id),
    minutes: {
      status: (first?.status ?? null) as MeetingLine['minutes']['status'],
      distributedOn,
      withinDays: heldOn && distributedOn ? daysBetween(heldOn, distributedOn) : null,
      recipientBodies,
      recipients: new Set(first?.deliveries.map(recipientOf)).size,
      accepted: new Set(first?.deliveries.filter(({ arrivedAt }) => arrivedAt !== null).map(recipientOf)).size,
      adoptedInMeeting: historyOf(facts, 'minutes', meeting.id).find(({ event, fromState, toState }) => event === 'ADOPTED' && toState !== fromState)?.inMeeting ?? null,
    },
  };
}

/** A copy to another address is to the same person. */
const recipientOf = ({ personId, email }: DeliveryFact): string => personId ?? email.toLowerCase();

function agendaItems({ items }: Pick<Facts, 'items'>, meetingId: string): MeetingLine['agendaItems'] {
  const here = items.filter((item) => item.meetingId === meetingId);
  const own = here.filter(({ from }) => from === 'people');
  const count = (...statuses: readonly ItemStatus[]): number => own.filter(({ status }) => statuses.includes(status)).length;
  return {
    submitted: own.length,
    // What went on to the next meeting was on this agenda.
    accepted: count('ingediend', 'doorgeschoven'),
    merged: count('samengevoegd'),
    deferred: count('uitgesteld'),
    referred: count('verwezen'),
    rejected: count('afgewezen'),
    carried: here.filter(({ from }) => from === 'elsewhere').length,
  };
}

/** By time. */
export const mailingsOf = ({ mailings }: Facts, meetingId: string, kind: string): MailingFact[] => mailings.filter((mailing) => mailing.meetingId === meetingId && mailing.kind === kind);

/** Of a meeting, its minutes or its preparation, by time. */
export const historyOf = ({ history }: Pick<Facts, 'history'>, workflow: string, meetingId: string): HistoryFact[] => history.filter((row) => row.workflow === workflow && row.meetingId === meetingId);

function sentOn(facts: Facts, meetingId: string, kind: string): LocalDate | null {
  const first = mailingsOf(facts, meetingId, kind)[0];
  return first ? localDateOf(first.createdAt) : null;
}

/** Fixed by whom the scheme says; null where the agenda left because of silence. */
function approvedOn(facts: Facts, meetingId: string): LocalDate | null {
  const fixed = historyOf(facts, 'meeting', meetingId).find(({ event, toState }) => event === 'AGENDA_FIXED' || (event === 'AGENDA_PROPOSED' && toState === 'fixed'));
  return fixed ? localDateOf(fixed.at) : null;
}

function lastArrival({ deliveries }: MailingFact): LocalDate | null {
  const arrivals = deliveries.flatMap(({ arrivedAt }) => (arrivedAt === null ? [] : [arrivedAt])).sort();
  const last = arrivals.at(-1);
  return last ? localDateOf(last) : null;
}
