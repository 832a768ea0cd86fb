/** What a meeting starts with and what it remembers. PURE; ids and instants only, texts live in the meeting's rows. */
import { z } from 'zod';
import { preparationDeadlines } from './agenda-preparation.model.js';
import { id, instant, meetingDeadlines, minutesDeadlines, type MeetingDeadlines, type MinutesDeadlines } from './shapes.js';

export const meetingInput = z.object({
  meetingId: id,
  bodyId: id,
  title: z.string().min(1),
  startsAt: instant,
  durationMinutes: z.number().int().positive(),
  /** Outside the scheme's yearly number. */
  extra: z.boolean(),
  deadlines: meetingDeadlines,
  minutes: minutesDeadlines,
  /** Bodies whose members receive the minutes. */
  recipients: z.array(id),
  fixedBy: z.enum(['chair', 'secretary', 'agendacommissie']),
  /** The agendacommissie that prepares the agenda, and when; null: the members are asked for items. */
  preparation: z.object({ committeeId: id, deadlines: preparationDeadlines }).nullable().default(null),
  /** Mail an invitation at once; else members hear of the date with the call for items. */
  announce: z.boolean(),
});
export type MeetingInput = z.output<typeof meetingInput>;

/**
 * An item that must not get lost. `requested`: late, waits for the chair; `settled`: dealt with in the meeting; `carried`:
 * handed on to the next meeting. Standing items come back by themselves and are not listed here.
 */
export type AgendaItem = { itemId: string; state: 'requested' | 'on-agenda' | 'settled' | 'carried' };

/**
 * A decision onder voorbehoud achterban. `lapsed`: nobody answered, three weeks after its date; the decision stands,
 * and a late answer is still heard until the reservation is `over`.
 */
export type Reservation = {
  itemId: string;
  /** When it was recorded; of before that was kept: null. */
  since: string | null;
  until: string;
  state: 'open' | 'lifted' | 'upheld' | 'lapsed' | 'over';
  followUps: number;
};

export interface MeetingContext {
  [key: string]: unknown;
  meetingId: string;
  bodyId: string;
  title: string;
  startsAt: string;
  durationMinutes: number;
  extra: boolean;
  deadlines: MeetingDeadlines;
  minutes: MinutesDeadlines;
  recipients: string[];
  fixedBy: MeetingInput['fixedBy'];
  preparation: MeetingInput['preparation'];
  /** iTIP SEQUENCE of the last calendar message. */
  calendarSequence: number;
  /** The members know the date: by invitation or by the call. */
  announced: boolean;
  agendaVersion: number;
  /** The version that members have; null: none yet. */
  sentVersion: number | null;
  /** The agenda left as the secretary had it, because nobody fixed it in time. */
  fixedBySilence: boolean;
  /** When the agenda was last reopened: deadlines before it are not held against the new version. */
  reopenedAt: string | null;
  items: AgendaItem[];
  /** Also standing ones, which `items` does not list: withdrawing twice is no news. */
  withdrawn: string[];
  reservations: Reservation[];
  /** The first decision, action or outcome that the list tells, confidential or not: from then on there is something to tell; null: nothing was recorded. */
  recordBegunAt: string | null;
  recordCompletedAt: string | null;
  /** When the body's members were to get what was recorded by then, complete or not; null: they were not yet. */
  listAskedAt: string | null;
  /** What has no outcome goes on to the next meeting from now on: the record is complete, or its time is over. */
  carryOver: boolean;
  /** The time for this meeting is over: it closes as soon as no reservation is open. */
  closing: boolean;
}

export const newMeeting = ({ announce, ...input }: MeetingInput): MeetingContext => ({
  ...input,
  calendarSequence: 0,
  announced: announce,
  agendaVersion: 1,
  sentVersion: null,
  fixedBySilence: false,
  reopenedAt: null,
  items: [],
  withdrawn: [],
  reservations: [],
  recordBegunAt: null,
  recordCompletedAt: null,
  listAskedAt: null,
  carryOver: false,
  closing: false,
});
