/** Fills the seats that come free on one day, by the rules of the scheme; where these cannot be kept, says so and does what is left. PURE. */
import type { Assignment } from './assign.js';
import { smallestConflict } from './conflict.js';
import type { Conflict, How } from './model.js';
import { costOf, KEPT, leaves, match, ONE_MORE_COMES_BACK, requiredSectors, STRICT, wantsToGo, type Situation } from './situation.js';

export interface Filled {
  placed: { seat: string; candidate: string; how: How }[];
  /** Seats whose holders stay on for want of a successor. */
  carriedOver: string[];
  vacant: string[];
  mustComeFrom: string[];
  options: { seat: string; candidates: string[] }[];
  conflict: Conflict | null;
}

export function fill(situation: Situation): Filled {
  if (situation.vacated.length === 0) return { placed: [], carriedOver: [], vacant: [], mustComeFrom: [], options: [], conflict: null };
  const required = requiredSectors(situation);
  const strict = match(situation, STRICT, required);
  if (strict.missing.length === 0 && strict.unfilled.length === 0) return filled(situation, required, strict, null);
  const conflict = smallestConflict(situation, required);
  return filled(situation, required, match(situation, KEPT, required, situation.roster.rules.withoutSuccessor === 'carry-over'), conflict);
}

function filled(situation: Situation, mustComeFrom: string[], assignment: Assignment, conflict: Conflict | null): Filled {
  const holders = new Map(situation.vacated.map(({ seat, holder }) => [seat.id, holder]));
  // A sector of which only whoever leaves could come keeps its seat: it is not given away for the rest of a term.
  const kept = [...assignment.chosen].filter(([, candidate]) => wantsToGo(situation, candidate)).map(([seat]) => seat);
  // Their own seat they keep themselves, until somebody can come.
  const waits = situation.roster.rules.withoutSuccessor === 'carry-over' ? situation.vacated.filter(({ seat, holder, mayStay }) => mayStay && kept.includes(seat.id) && assignment.chosen.get(seat.id) === holder).map(({ seat }) => seat.id) : [];
  const chosen = [...assignment.chosen].filter(([seat]) => !kept.includes(seat)).map(([seat, candidate]) => ({ seat, candidate, how: howOf(situation, candidate, holders.get(seat) === candidate) }));
  const stays = ({ seat, candidate }: { seat: string; candidate: string }): boolean => holders.get(seat) === candidate && costOf(situation, candidate, true, STRICT) === null;
  return {
    placed: chosen.filter((one) => !stays(one)),
    carriedOver: [...chosen.filter(stays).map(({ seat }) => seat), ...waits],
    vacant: [...assignment.unfilled, ...kept.filter((seat) => !waits.includes(seat))],
    mustComeFrom,
    options: assignment.options(ONE_MORE_COMES_BACK),
    conflict,
  };
}

export function howOf(situation: Situation, candidate: string, own: boolean): How {
  if (situation.roster.candidates.get(candidate)!.organisation || !leaves(situation, candidate)) return 'new';
  return own ? 're-appointed' : 'moves';
}
