/**
 * A municipality's samenwerkingsstructuur, compiled from its YAML file. PURE data: what the other rooms read.
 * Ids are kebab-case and unique within their kind; texts are Dutch. Durations are in the unit of their name.
 */
import type { DeadlineRule, HolidayPolicy, LocalDate, LocalTime, Weekday } from '#calendar/model';

export interface Scheme {
  id: string;
  /** 'Lokale Educatieve Agenda Zoetermeer 2021-2030' */
  title: string;
  municipality: { id: string; name: string };
  /** First and last day, both inclusive; `until` is null where the source sets no end. */
  period: { from: LocalDate; until: LocalDate | null };
  /** The LEA's own mailbox: sender's Reply-To. */
  mailbox: string;
  holidays: HolidayPolicy;
  sectors: Sector[];
  partners: Partner[];
  bodies: Body[];
  ambitions: Ambition[];
  /** What holds for every working group; null where the source says nothing about them. */
  workingGroups: { preferredSize: { min: number; max: number } } | null;
  /** Where values come from; ask `provenanceOf` (provenance.ts) for one value. */
  provenance: Provenance[];
  /** What the compiler noticed that is allowed but unwise, in Dutch, with its place in the file. */
  warnings: SchemeWarning[];
}

export interface Sector { id: string; name: string }
/** `invented`: not in the source, made up for the worked example. */
export interface Partner { id: string; name: string; sector: string; invented: boolean }

export type BodyKind = 'platform' | 'stuurgroep' | 'agendacommissie' | 'werkgroep';

export interface Body {
  id: string;
  name: string;
  kind: BodyKind;
  invented: boolean;
  /** The ambitions that a working group serves. */
  ambitions: string[];
  seats: Seat[];
  /** Sectors of which at least one member sits here at all times. */
  coverage: string[];
  /** Who presides: the holder of a named seat, or one chosen by the members from their midst. */
  chair: { by: 'seat'; seat: string } | { by: 'members' };
  /** The seat whose holder prepares the meetings and writes to the members; null: the members choose. */
  secretary: string | null;
  /** The seat whose holder takes the minutes; null: the members choose. */
  minuteTaker: string | null;
  /** null: the body sets its own frequency; nothing is proposed for it. */
  meetings: MeetingRules | null;
  agenda: AgendaRules;
  minutes: MinutesRules;
}

/** How a seat is filled. A seat (Popolo: Post) exists without a person. */
export interface Seat {
  /** Unique within its body. */
  id: string;
  name: string;
  /** What who sits here is by profession, Dutch, lower case: 'bestuurder', 'wethouder onderwijs', 'schooldirecteur'. */
  role: string;
  filledBy: SeatFilling;
  /** Procesmanager and guests sit at the table without a vote. */
  voting: boolean;
  /** The sector that the seat counts for, where that is known beforehand. */
  sector: string | null;
}

/**
 * - `office`: whoever holds it; seats of several bodies with the same office have one and the same holder.
 * - `partner`: someone from that organisation. `sector`: someone from any partner of that sector.
 * - `ambition-owner`: one of the bestuurlijk eigenaren, `from` the members of that body (null: from anywhere).
 */
export type SeatFilling =
  | { kind: 'office'; office: string }
  | { kind: 'partner'; partner: string }
  | { kind: 'sector'; sector: string }
  | { kind: 'ambition-owner'; ambition: string; from: string | null };

export interface MeetingRules {
  perYear: { min: number; max: number; target: number };
  /** Preferred first. */
  weekdays: Weekday[];
  startTime: LocalTime;
  durationMinutes: number;
  /** Calendar days that must lie between two meetings of this body. */
  minDaysApart: number;
  /** This body's last meeting before each meeting of `body` lies at least so many calendar days earlier. */
  precedes: { body: string; atLeastDays: number } | null;
  place: string;
}

/** The chain of deadlines before a meeting, and who fixes the agenda. A rule's `id` is the name of its property here. */
export interface AgendaRules {
  call: DeadlineRule;
  itemsDue: DeadlineRule;
  approval: DeadlineRule;
  papers: DeadlineRule;
  /** Calendar days before an open deadline at which those who have not answered are reminded. */
  reminderDays: number[];
  /** Who fixes the agenda: the chair on the secretary's proposal, or the body's members. Silence never blocks. */
  fixedBy: 'chair' | 'secretary' | 'agendacommissie';
  standingItems: { title: string; purpose: ItemPurpose; minutes: number; place: 'first' | 'last' }[];
}

export type ItemPurpose = 'informatie' | 'advies' | 'besluitvorming';

export interface MinutesRules {
  /** The besluiten- en actielijst. */
  decisionList: DeadlineRule;
  draft: DeadlineRule;
  review: DeadlineRule;
  akkoord: DeadlineRule;
  /** The last day on which every member of `recipients` has something; the mailing of last resort starts at its time. */
  distribution: DeadlineRule;
  /** Bodies whose members receive the minutes (the body itself included where it should). */
  recipients: string[];
  /** Working days before `distribution` at which secretary and chair see what will be sent by itself. */
  previewWorkingDays: number;
}

export interface Ambition { id: string; name: string; aim: string; questions: Question[] }
/** A (bestuurlijk) vraagstuk. */
export interface Question { id: string; text: string }

/**
 * Where a value comes from. `path` names lists' entries by their id: 'bodies.stuurgroep.meetings.perYear.target'; it covers
 * everything below it, unless a longer path says otherwise.
 */
export type Provenance =
  /** In the source document, at `place`: '4.1 Stuurgroep LEA'. */
  | { path: string; kind: 'source'; place: string }
  /** Left open by the source (`default`), or made up for the worked example (`invented`); `why` is Dutch. */
  | { path: string; kind: 'default' | 'invented'; why: string };

export interface SchemeWarning { path: string; line: number; column: number; message: string }

/** One thing wrong with a scheme file. Line and column count from 1. Texts are Dutch; `code` is stable. */
export interface SchemeProblem {
  file: string;
  line: number;
  column: number;
  path: string;
  code: string;
  /** 'een datum als 2021-08-31' */
  expected: string;
  /** A whole sentence: what stands there and what should. */
  message: string;
}
