/** What the statutory check is asked about, and what it answers. PURE. */
import type { LocalDate } from '#calendar/model';
import type { PointKind } from './law.data.js';
import type { Mandate, MeetingAttended } from './presence.js';
import type { AgreementAbout, ItemAbout } from './topic-state.js';

export interface ObligedPartner {
  id: string;
  name: string;
  /** Of the law's parties (law.data.ts). */
  partyId: string;
}

/** `recorded`: what came of it was written down; `discussed`: and the meeting came to it. */
export type ItemOnAgenda = ItemAbout & { recorded: boolean; discussed: boolean };

/** `partyIds`: of the law's parties, those of which a partner takes part. */
export type AgreementInForce = AgreementAbout & { partyIds: readonly string[] };

/** 'Dat speelt hier niet': said of a point for these years, both inclusive; null: until further notice. */
export interface AbsenceClaim {
  claimId: string;
  pointId: string;
  fromYear: number;
  untilYear: number | null;
}

/** What the municipality found out with the field. */
export interface Exploration {
  explorationId: string;
  pointId: string;
  on: LocalDate;
  atIssue: boolean;
}

/** Of one calendar year, as things stood on `day`: its last, or an earlier one while it runs. */
export interface StatutoryFacts {
  year: number;
  day: LocalDate;
  /** How many meetings at least. */
  perYear: number;
  partners: readonly ObligedPartner[];
  /** Of the bodies that count, begun in the year. */
  meetings: readonly MeetingAttended[];
  /** Of those meetings. */
  items: readonly ItemOnAgenda[];
  agreements: readonly AgreementInForce[];
  mandates: readonly Mandate[];
  claims: readonly AbsenceClaim[];
  /** In the order in which they were recorded. */
  explorations: readonly Exploration[];
}

export interface Evidence {
  kind: 'vergadering' | 'agendapunt' | 'afspraak' | 'mandaat' | 'verkenning';
  id: string;
  /** Where the item stands; null: evidence that is of no meeting. */
  meetingId: string | null;
  on: LocalDate;
}

export type FindingKind = 'overleg' | 'partij' | PointKind;

/** What must still be done, as a Dutch sentence. `lacks`: it was simply never talked about, or nothing was agreed; null: something else is the matter. */
export interface Gap {
  text: string;
  lacks: 'besproken' | 'afspraak' | null;
}

/** One thing that the law asks. `missing`: what must still be done, in Dutch sentences; none: it is in order. */
export interface Finding {
  /** 'overleg', 'partij:po-zon', or the point's id. */
  id: string;
  kind: FindingKind;
  name: string;
  ok: boolean;
  missing: readonly string[];
  /** The same, told apart. */
  gaps: readonly Gap[];
  /** 'artikel 161 Wet op het primair onderwijs (…)' */
  articles: readonly string[];
  evidence: readonly Evidence[];
  /** Recording who speaks for a partner, in a meeting that was held, can bring it in order. */
  mandateHelps: boolean;
  /** The point of which it can be said that it does not play here: then nothing is asked of this one, either; null: of this nobody can say so. */
  absentWith: string | null;
  /** Meetings of which nobody wrote down whether this partner was there, where writing that down can bring it in order. */
  unrecorded: readonly { meetingId: string; on: LocalDate }[];
  /** How many items and agreements it rests on besides that are confidential: they count, and are not shown. */
  unshown: number;
}

export interface StatutoryCheck {
  year: number;
  day: LocalDate;
  ok: boolean;
  findings: readonly Finding[];
}

/** Ids of the findings that are not in order. */
export const missingIn = ({ findings }: Pick<StatutoryCheck, 'findings'>): string[] => findings.filter(({ ok }) => !ok).map(({ id }) => id);
