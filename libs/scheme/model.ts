/**
 * A municipality's samenwerkingsstructuur, compiled from its YAML file. PURE data: what the other rooms read.
 * Ids are kebab-case and unique within their kind; texts are Dutch. Durations are in the unit of their name.
 */
import type { DeadlineRule, HolidayPolicy, LocalDate, LocalTime, Weekday } from '#calendar/model';
import type { Retention } from './retention.js';

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
  /** What the partners hold on to in working together (uitgangspunten); Dutch. */
  principles: { id: string; name: string; meaning: string }[];
  bodies: Body[];
  ambitions: Ambition[];
  /** What the source calls ambities and vraagstukken, in the plural ("programma's", 'pijlers'); null: it has no word for them. */
  words: { ambitions: string | null; questions: string | null };
  /** What holds for every working group; null where the source says nothing about them. */
  workingGroups: WorkingGroupRules | null;
  evaluations: Evaluation[];
  monitors: Monitor[];
  annualPlan: AnnualPlan | null;
  /** Overleggen beside the LEA with their own parties, procedure and outcome: the LEA never decides their topics. */
  consultations: Consultation[];
  responsibilities: Responsibility[];
  participation: Participation[];
  /** Who adopts the LEA itself. */
  adoption: Adoption[];
  funding: Funding;
  /** The law's yearly overleg; null: not named. */
  statutory: Statutory | null;
  /** How long personal data that is no record stays; complete, where the file is silent with defaults. */
  retention: Retention;
  /** Where values come from; ask `provenanceOf` (provenance.ts) for one value. */
  provenance: Provenance[];
  /** What the compiler noticed that is allowed but unwise, in Dutch, with its place in the file. */
  warnings: SchemeWarning[];
}

export interface Named { id: string; name: string }
export type Sector = Named;
/**
 * `invented`: not in the source, made up for the worked example. `board`: is it itself the board or holder that the law obliges; false for
 * one of its schools or places.
 */
export interface Partner { id: string; name: string; sector: string; board: boolean; invented: boolean }

export type BodyKind = 'platform' | 'stuurgroep' | 'regiegroep' | 'agendacommissie' | 'werkgroep';

export interface Body {
  id: string;
  name: string;
  kind: BodyKind;
  invented: boolean;
  /** The overleg that this one is held as a part of ('BOLOK'); null: it stands by itself. */
  partOf: string | null;
  /** What the source gives it to do; Dutch. */
  tasks: string[];
  /** The ambitions that a working group serves. */
  ambitions: string[];
  /** A working group that is still to be set up when the scheme begins. */
  yetToInstall: boolean;
  seats: Seat[];
  /** Who leaves when, and who comes (rooster van aftreden); null: seats here do not rotate. */
  rotation: RotationRules | null;
  /** Sectors of which at least one member sits here at all times. */
  coverage: string[];
  /** Who presides: the holder of a named seat, or one chosen by the members from their midst. */
  chair: { by: 'seat'; seat: string; deputy: string | null } | { by: 'members' };
  /** The seat whose holder prepares the meetings and writes to the members; null: the members choose. */
  secretary: string | null;
  /** Where `secretary` is null: who does that work until the members have chosen, the LEA's secretary; null: nobody. */
  secretaryUntilChosen: { body: string; seat: string } | null;
  /** The seat whose holder takes the minutes; null: the members choose. */
  minuteTaker: string | null;
  /** null: the body sets its own frequency and nothing is proposed for it, or it meets before another (`meetsBefore`). */
  meetings: MeetingRules | null;
  /** Meets once for each meeting of another body; null: has a rhythm of its own. */
  meetsBefore: MeetsBefore | null;
  /** Beside the ordinary ones, where people want them. */
  optionalMeetings: OptionalMeeting[];
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
  /** The partner that sees to it that somebody sits here, from its own people or from outside; null: who sits here comes of itself. */
  providedBy: string | null;
  /** For the time being: a chair from outside until the partners choose otherwise. */
  temporary: boolean;
  /** What the source gives to whoever sits here; Dutch. */
  tasks: string[];
}

/**
 * - `office`: whoever holds it; seats of several bodies with the same office have one and the same holder.
 * - `partner`: someone from that organisation. `sector`: someone from any partner of that sector.
 * - `ambition-owner`: one of the bestuurlijk eigenaren, `from` the members of that body (null: from anywhere).
 * - `chair-of`: whoever chairs that body; the seat follows by itself.
 */
export type SeatFilling =
  | { kind: 'office'; office: string }
  | { kind: 'partner'; partner: string }
  | { kind: 'sector'; sector: string }
  | { kind: 'ambition-owner'; ambition: string; from: string | null }
  | { kind: 'chair-of'; body: string };

/** Years are whole years, counted from the first day of the scheme's period; a change takes effect at the start of `changeDay`, local time. */
export interface RotationRules {
  /** One group of `leave` leaves every so many years. */
  everyYears: number;
  /** How long a successor sits; always `everyYears` times the number of groups. */
  termYears: number;
  /** '08-01': month and day; a day that every year has. */
  changeDay: string;
  /** Seats that leave together, in the order in which the groups leave; after the last the first again. */
  leave: string[][];
  /** The members choose another chair every so many years; null: the chair does not rotate. */
  chairEveryYears: number | null;
  /** Months before a change at which those concerned are told; the longest first. */
  noticeMonths: number[];
  /** The body that confirms a successor by a decision. */
  appointedBy: string;
  /** Terms in a row that one person may sit; null: no maximum. */
  maxTerms: number | null;
  /** May who leaves come back at once, in the same seat or another: never, only where nobody else can (by recorded decision), or freely. */
  reappointment: 'never' | 'last-resort' | 'allowed';
  /** When the day is there and nobody is appointed: who leaves stays until somebody is, or the seat is empty. */
  withoutSuccessor: 'carry-over' | 'vacant';
}

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
  /** Of `durationMinutes`, kept free of agenda items: time to get to know each other. */
  informalMinutes: number;
}

/** `before` counts back from each meeting of `body`; its time is `startTime`. */
export interface MeetsBefore {
  body: string;
  before: DeadlineRule;
  startTime: LocalTime;
  durationMinutes: number;
  place: string;
}

/** `perYear` null: as often as wanted. */
export interface OptionalMeeting { id: string; name: string; perYear: number | null; durationMinutes: number; digital: boolean }

/** The chain of deadlines before a meeting, and who fixes the agenda. A rule's `id` is the name of its property here. */
export interface AgendaRules {
  call: DeadlineRule;
  itemsDue: DeadlineRule;
  approval: DeadlineRule;
  papers: DeadlineRule;
  /** Calendar days before an open deadline at which those who have not answered are reminded. */
  reminderDays: number[];
  /** The agendacommissie that is asked for items and decides on each; null: the members are asked, the secretary drafts. */
  preparedBy: string | null;
  /** Who fixes the agenda: the chair on the secretary's proposal, the secretary, or the agendacommissie. Silence never blocks. */
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

/** `ownPlan`: its plan is made and adopted outside the LEA, there; null: in the annual plan. */
export interface Ambition { id: string; name: string; aim: string; ownPlan: string | null; questions: Question[] }
/** A (bestuurlijk) vraagstuk. */
export interface Question { id: string; text: string }

/**
 * `installedBy`: bodies that set one up, and whose tasks it works on; the first of them issues assignments. `installedWhen`: what must be
 * set first. `chairRoles`: roles of seats, of which whoever chairs has one; empty: anybody may. `chosenBy`: the body that chooses each
 * school year's assignments; null: nobody does. `followedBy`: the office that follows them for those who gave them; null: the secretary
 * of who did. `chairedBy`, `mandate`: Dutch; null where the source says nothing.
 */
export interface WorkingGroupRules {
  installedBy: string[];
  preferredSize: { min: number; max: number } | null;
  installedWhen: string[];
  chairedBy: string | null;
  chairRoles: string[];
  chosenBy: string | null;
  followedBy: string | null;
  mandate: string | null;
}

/** On the agenda of `body` between `from` and `until` (both inclusive), again every so many years. `ambition` and `line` (of the annual plan) null: the LEA as a whole. */
export interface Evaluation {
  id: string;
  name: string;
  kind: 'tussentijds' | 'eind' | 'periodiek';
  aspects: ('inhoud' | 'samenwerking')[];
  body: string;
  ambition: string | null;
  line: string | null;
  from: LocalDate;
  until: LocalDate;
  everyYears: number | null;
}

export interface Monitor {
  id: string;
  name: string;
  ambition: string;
  every: 'maand' | 'kwartaal' | 'halfjaar' | 'jaar';
  from: LocalDate;
  until: LocalDate | null;
  /** Dutch: who supplies the figure. */
  measuredBy: string;
}

/**
 * `body`: says yes in its own meeting. `partner`: `who` is the authority of this partner, as the college is of the gemeente. `sectors`: the
 * board of each partner of these says yes for itself. None of them: `who` is an authority outside. `on`: when it did; null: not yet, or unknown.
 */
export interface Adoption { who: string; what: string; body: string | null; partner: string | null; sectors: string[]; on: LocalDate | null }

export interface AnnualPlan {
  name: string;
  year: 'schooljaar' | 'kalenderjaar';
  /** '2021-2022' or '2022': the year of the lines' activities and costs; null: the lines name neither. */
  linesFor: string | null;
  lines: PlanLine[];
  /** What the lines add up to, as the plan itself states it; null: it does not. */
  totals: { totalCents: number; coveredCents: number; leaCents: number } | null;
  columns: string[];
  alignedIn: string;
  adoptedBy: Adoption[];
  councilInformed: string | null;
  /** What the LEA may spend, what it is called in the municipality's books and of which year it is (null: each year's); null: not named. */
  budget: { amountCents: number; name: string; year: string | null } | null;
  /** What every year's plan must satisfy, whatever the columns; Dutch. */
  rules: string[];
  /** Where the plan contradicts itself or departs from its form; Dutch. */
  remarks: string[];
}

export interface PlanLine {
  id: string;
  name: string;
  ambitions: string[];
  activities: PlannedActivity[];
  /** null: not named. */
  costs: LineCosts | null;
  remarks: string[];
}

/** `coveredCents` is paid by others or found already, the rest is for the LEA's budget; `leaCents` is that rest where the plan states it. */
export interface LineCosts {
  totalCents: number;
  coveredCents: number;
  leaCents: number | null;
  /** From which sources, as far as they are named. */
  coveredBy: { source: string; amountCents: number }[];
}

/**
 * `nr`, `partners`, `planning` and `budget` as the plan words them (Dutch); `from` and `until`, both inclusive, are what `planning`
 * means, both null where that cannot be told. `amountCents`: what it costs; null: the plan gives no amount.
 */
export interface PlannedActivity {
  id: string;
  nr: number | null;
  name: string;
  partners: string[];
  planning: string;
  from: LocalDate | null;
  until: LocalDate | null;
  amountCents: number | null;
  budget: string | null;
}

/**
 * The overleg that the law asks for: `bodies` whose meetings count, at least `perYear` times, with boards of `sectors` (empty: not
 * named), on `topics` and on early education (vve); `optional` is allowed and not asked for. `basis`: articles of law.
 */
export interface Statutory {
  bodies: string[];
  perYear: number;
  sectors: string[];
  topics: Named[];
  earlyEducation: Named[];
  optional: Named[];
  basis: string[];
  supervisor: string | null;
}

/**
 * `heldWith`: the body in whose meetings it takes place as a part of its own; null: elsewhere. `basis`: the law that asks for
 * it; `procedure`: how it is held; both Dutch, null where the file is silent.
 */
export interface Consultation {
  id: string;
  name: string;
  topics: Named[];
  parties: string[];
  basis: string | null;
  procedure: string | null;
  outcomes: string[];
  dispute: string;
  heldWith: string | null;
}

export interface Responsibility { id: string; who: string; sectors: string[]; themes: string[] }
/** Children, young people and parents are heard so often a year; `body` gets what they said. `about`: what they are asked. */
export interface Participation { id: string; name: string; groups: string[]; with: string | null; perYear: number; body: string; about: string | null }

/** `sectors`: whose partners bring the money in. `rules`: what is agreed about spending it; Dutch. */
export interface Funding { sources: { id: string; name: string; sectors: string[] }[]; rules: string[] }

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
