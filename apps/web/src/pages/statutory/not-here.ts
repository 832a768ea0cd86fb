/** 'Dat speelt hier niet', of one of the law's topics: what was said and explored that bears on a year. PURE. */
import type { Schemas } from '../../api/client';
import { type Day, dayOf } from '../../format/dates';
import { t } from '../../language/t';

export interface Topic {
  /** Of the law. */
  id: string;
  naam: string;
}

/** Of a form that was opened in its place. */
export interface Closing {
  onDone: () => void;
  onCancel: () => void;
}

type Said = Pick<Schemas['SpeeltNiet'], 'punt' | 'vanafJaar' | 'totEnMetJaar'>;
type Explored = Pick<Schemas['Verkenning'], 'punt' | 'op' | 'teltTotEnMetJaar'>;
type Meeting = Pick<Schemas['Vergadering'], 'id' | 'overleg' | 'begin' | 'status'>;

/** It was taken back: it holds for no year. */
const isGone = ({ vanafJaar, totEnMetJaar }: Said): boolean => totEnMetJaar !== null && totEnMetJaar < vanafJaar;

export const holdsIn = ({ vanafJaar, totEnMetJaar }: Said, year: number): boolean => vanafJaar <= year && (totEnMetJaar === null || totEnMetJaar >= year);

/** Of a topic: what holds for the year, and what was said of it and taken back. */
export const saidOf = <S extends Said>(all: readonly S[], point: string, year: number): S[] => all.filter((one) => one.punt === point && (holdsIn(one, year) || (isGone(one) && one.vanafJaar === year)));

/** Of a topic: what counts in the year, as the list has it. */
export const exploredOf = <E extends Explored>(all: readonly E[], point: string, year: number): E[] => all.filter(({ punt, op, teltTotEnMetJaar }) => punt === point && op <= `${year}-12-31` && teltTotEnMetJaar >= year);

/** For which years it holds, as a sentence. */
export function yearsOf(said: Said): string {
  const { vanafJaar, totEnMetJaar } = said;
  if (isGone(said)) return t`Dit is teruggenomen en geldt voor geen enkel jaar.`;
  if (totEnMetJaar === null) return t`Dit geldt vanaf ${vanafJaar}, tot iets anders is gezegd.`;
  return totEnMetJaar === vanafJaar ? t`Dit geldt alleen voor ${vanafJaar}.` : t`Dit geldt van ${vanafJaar} tot en met ${totEnMetJaar}.`;
}

/** Until when it can be made to hold, this year at the latest: first that it never did. */
export function endsOf({ vanafJaar, totEnMetJaar }: Said, thisYear: number): number[] {
  const last = Math.min(Math.max(thisYear, vanafJaar), (totEnMetJaar ?? Infinity) - 1);
  return Array.from({ length: last - vanafJaar + 2 }, (_, index) => vanafJaar - 1 + index);
}

/** Meetings of these bodies that can have said it, the latest first. */
export const heldBy = <M extends Meeting>(meetings: readonly M[], bodies: readonly string[], today: Day): M[] =>
  meetings.filter(({ overleg, begin, status }) => bodies.includes(overleg) && status !== 'geannuleerd' && dayOf(begin) <= today).sort((a, b) => (a.begin < b.begin ? 1 : -1));
