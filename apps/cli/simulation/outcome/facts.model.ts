/** What a run left behind, as its checks and its file read it. Instants are ISO UTC, days local dates. */
import type { AssignmentFact, GroupFact } from './assignments.js';
import type { Deadline, Instant, LocalDate } from '#calendar/model';
import type { Channel } from '#engine/model';
import type { ItemStatus } from '#governance/meetings/agenda-item.entity';
import type { Presence } from '#governance/meetings/record.entity';
import type { ItemDecision } from '#workflows/agenda-preparation.model';
import type { Accepted, Missed } from '../mail-server.js';
import type { Outage } from '../outages.js';
import type { CycleFact } from './cycles.js';

export interface MeetingFact {
  id: string;
  bodyId: string;
  title: string;
  startsAt: Instant;
  /** As it was first planned. */
  firstStartsAt: Instant;
  schoolYear: string;
  extra: boolean;
  cancelled: boolean;
  deadlines: Deadline[];
  /** Instances' states; null: not begun. */
  state: string;
  minutesState: string | null;
}

export interface MailingFact {
  id: string;
  kind: string;
  meetingId: string | null;
  rotationId: string | null;
  status: string | null;
  createdAt: Instant;
  /** Plain text and HTML are both there. */
  readable: boolean;
  /** A PDF goes with it. */
  pdf: boolean;
  /** What it does to calendars; null: nothing. */
  appointment: { method: 'REQUEST' | 'CANCEL'; startsAt: Instant } | null;
  deliveries: DeliveryFact[];
}

export interface DeliveryFact {
  id: string;
  personId: string | null;
  email: string;
  messageId: string;
  state: string;
  nextAttemptAt: Instant | null;
  createdAt: Instant;
  /** A copy that the secretary asked for. */
  copy: boolean;
  inDigest: boolean;
  /** When the secretary was last told that this very mail, or the digest that it went into, did not arrive; null: never. */
  taskAt: Instant | null;
  /** When the server took it, or the digest that it went into, whatever the ledger knows; null: never. */
  arrivedAt: Instant | null;
  /** Attempts after which it, or the digest that it went into, was not taken; in order. */
  missed: readonly Missed[];
}

export interface HistoryFact {
  workflow: string;
  meetingId: string;
  event: string;
  outcome: string;
  fromState: string;
  toState: string;
  at: Instant;
  /** The later meeting of ADOPTED. */
  inMeeting: string | null;
  itemId: string | null;
  /** Who did it; null: a timer, a handler. */
  personId: string | null;
  /** Whose answer they recorded. */
  onBehalfOf: { personId: string; channel: Channel; on: LocalDate } | null;
}

export interface ItemFact {
  id: string;
  meetingId: string;
  title: string;
  status: ItemStatus;
  submittedBy: string | null;
  /** Brought in for this meeting; standing item; minutes to be adopted; laid before it by a workflow; carried in from another meeting. */
  from: 'people' | 'standing' | 'minutes' | 'workflow' | 'elsewhere';
  /** Until when the achterban could be asked; null: no reservation was made. */
  reservedUntil: Instant | null;
  /** What the agendacommissie decided, also by silence; null: nothing, or it never lay before one. */
  decision: ItemDecision | null;
}

/** An agendacommissie's own meeting for another's. */
export interface PreparationFact {
  /** The meeting that is prepared. */
  meetingId: string;
  committeeId: string;
  meets: Instant;
}

/** From a day until (not including) another; null: not ended. */
export interface MembershipFact {
  bodyId: string;
  seatId: string;
  personId: string;
  from: LocalDate;
  until: LocalDate | null;
}

/** A turn of the rooster, or an early departure, as its workflow left it. */
export interface RotationFact {
  id: string;
  bodyId: string;
  kind: 'turn' | 'departure';
  /** The first day of the new line-up. */
  on: LocalDate;
  /** foreseen, changing, done, withdrawn, lapsed. */
  state: string;
  /** Who was appointed, and from when; null: nobody. `candidate`: the place that they come from. */
  seats: { seatId: string; personId: string | null; on: LocalDate | null; candidate?: string | null }[];
}

export interface Facts {
  meetings: MeetingFact[];
  items: ItemFact[];
  preparations: PreparationFact[];
  /** To calls for items, "geen agendapunten" among them; the last one of each person. */
  answers: { meetingId: string; personId: string; at: Instant }[];
  mailings: MailingFact[];
  history: HistoryFact[];
  memberships: MembershipFact[];
  /** Plaatsvervangers, who take part for a seat while it is vacant. */
  standIns: MembershipFact[];
  /** Whom the members chose. */
  offices: { bodyId: string; office: 'voorzitter' | 'notulist'; personId: string; from: LocalDate; until: LocalDate | null }[];
  rotations: RotationFact[];
  attendance: { meetingId: string; personId: string; presence: Presence }[];
  guests: { meetingId: string; itemId: string; personId: string }[];
  /** Of the secretaries. */
  tasks: { kind: string; meetingId: string | null; createdAt: Instant }[];
  /** Mails in which something stands that is confidential, or that is not for this guest. */
  leaks: { mailingId: string; kind: string; at: Instant; what: string }[];
  assignments: AssignmentFact[];
  /** Working groups of which somebody has set a frame. */
  groups: GroupFact[];
  cycles: CycleFact[];
  /** In order of arrival. */
  arrived: readonly Accepted[];
  /** When no server could be reached, in order. */
  outages: readonly Outage[];
}

