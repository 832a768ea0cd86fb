/** One day on which seats come free: who may come into which of them, and at what price. PURE. */
import type { LocalDate } from '#calendar/model';
import { assign, type Assignment, MAX_COST, type Vacancy } from './assign.js';
import type { Roster, RosterSeat, Sitting } from './model.js';

export interface Situation {
  roster: Roster;
  /** Who sits there before and after. */
  staying: readonly Sitting[];
  vacated: readonly Vacated[];
  /** Candidates who leave that day, too, and whose seats are spoken for already. */
  leaving?: readonly string[];
  /** Candidates whose people leave because they want to: nobody comes from there, until somebody else has that place. */
  goes?: readonly string[];
  /** Candidate → terms in a row, of those who leave; 0 where unknown. */
  terms: ReadonlyMap<string, number>;
  /** Candidate → how often placed in this body before: who sat least comes first. */
  placed: ReadonlyMap<string, number>;
  /** Later days on which other seats come free, as far as is known now: whoever comes on the last seat of this day sits there then, too. */
  afterwards?: readonly Afterwards[];
}

export interface Afterwards {
  on: LocalDate;
  situation: Omit<Situation, 'afterwards'>;
  /** Seat → candidate, of those who were put forward for that day. */
  chosen: ReadonlyMap<string, string>;
}

export interface Vacated {
  seat: RosterSeat;
  /** The candidate who leaves; null for a seat that was empty. */
  holder: string | null;
  /** Whether the holder can stay on where there is no successor: not one who has said that they cannot. */
  mayStay: boolean;
}

/** Which rules for persons hold; in looking for a conflict some are left out. */
export interface Limits {
  noComeBack: boolean;
  maxTerms: boolean;
  /** Somebody else may come in the place of who wants to leave, in time to succeed: what a seat can be kept for. */
  newcomers?: boolean;
}

export const STRICT: Limits = { noComeBack: true, maxTerms: true };
/** As the rules want it, with seats kept for whoever gets the place of who leaves. */
export const KEPT: Limits = { ...STRICT, newcomers: true };

/** Each step outweighs all lower ones of a body of 200 seats together. */
const OWN_SEAT = 1e3;
const COMES_BACK = 1e6;
/** Between two line-ups: below it neither has more people who come back, whatever else (a broader table, too) differs. */
export const ONE_MORE_COMES_BACK = COMES_BACK / 2;
const STAYS_ON = MAX_COST;
/** More than all who come back together, and less than that nobody leaves. */
const SOMEBODY_NEW = MAX_COST / 2;
/** More often than this makes no difference. */
const MOST_OFTEN = 4;

/** Sectors that must be here and that nobody who stays comes from. */
export function requiredSectors({ roster, staying }: Pick<Situation, 'roster' | 'staying'>): string[] {
  return roster.coverage.filter((sector) => !staying.some((sitting) => sitting.sector === sector));
}

/** @param stayOn whether those who leave may keep their seat for want of a successor */
export function match(situation: Situation, limits: Limits, required: readonly string[], stayOn = false): Assignment {
  const present = new Set(situation.staying.flatMap(({ sector }) => (sector === null ? [] : [sector])));
  return assign(situation.vacated.map((vacated) => vacancy(situation, vacated, limits, stayOn)), situation.roster.candidates, required, present);
}

function vacancy(situation: Situation, { seat, holder, mayStay }: Vacated, limits: Limits, stayOn: boolean): Vacancy {
  const offers = seat.eligible.flatMap((candidate) => {
    const cost = costOf(situation, candidate, candidate === holder, limits);
    if (cost !== null) return [{ candidate, cost }];
    return stayOn && mayStay && candidate === holder ? [{ candidate, cost: STAYS_ON }] : [];
  });
  return { seat: seat.id, offers };
}

/** null: may not come. */
export function costOf(situation: Situation, id: string, own: boolean, limits: Limits): number | null {
  const { roster, staying, terms, placed } = situation;
  const candidate = roster.candidates.get(id)!;
  const often = Math.min(placed.get(id) ?? 0, MOST_OFTEN);
  if (candidate.organisation) return often;
  if (staying.some((sitting) => sitting.candidate === id)) return null;
  if (wantsToGo(situation, id)) return limits.newcomers ? SOMEBODY_NEW : null;
  if (!leaves(situation, id)) return often;
  const { maxTerms, reappointment } = roster.rules;
  if (limits.maxTerms && maxTerms !== null && (terms.get(id) ?? 0) >= maxTerms) return null;
  if (limits.noComeBack && reappointment === 'never') return null;
  return often + (own ? OWN_SEAT : 0) + (reappointment === 'allowed' ? 0 : COMES_BACK);
}

/** An organisation sends somebody else. */
export const wantsToGo = ({ roster, goes = [] }: Situation, id: string): boolean => goes.includes(id) && !roster.candidates.get(id)!.organisation;

export const leaves = ({ vacated, leaving = [] }: Pick<Situation, 'vacated' | 'leaving'>, id: string): boolean => leaving.includes(id) || vacated.some(({ holder }) => holder === id);
