/** Which of those who were appointed can come, while the seats of the others carry over: never so that the table breaks. PURE. */
import type { LocalDate } from '#calendar/model';
import { withChosen, type Chosen } from './nominate.js';
import type { Situation, Vacated } from './situation.js';

/**
 * Seats of `appointed` that can change hands now, as many as possible; the others wait. A sector that must be here and is here today
 * is here afterwards, too: where its own successor is still to come, whoever covers it stays until then. Of seats that nobody was
 * appointed to the holder stays; a holder who goes to another seat leaves the own one. Where everybody was appointed nobody waits.
 */
export function together(situation: Situation, appointed: Chosen): string[] {
  const all = situation.vacated.filter(({ seat }) => appointed.has(seat.id));
  if (all.length === situation.vacated.length) return all.map(({ seat }) => seat.id);
  const coming = new Set(all.map(({ seat }) => seat.id));
  for (let without = brokenBy(situation, appointed, coming); without !== null; without = brokenBy(situation, appointed, coming)) coming.delete(without);
  for (const { seat } of all) {
    if (!coming.has(seat.id) && brokenBy(situation, appointed, new Set([...coming, seat.id])) === null) coming.add(seat.id);
  }
  return all.map(({ seat }) => seat.id).filter((id) => coming.has(id));
}

/** Somebody who was appointed for a day. */
export interface ComesFor {
  candidate: string;
  on: LocalDate;
}

/** Seat → the day on which its successor can come: the own one, or that of somebody later whom it must wait for. Who is left out waits on. */
export function comingDays(situation: Situation, appointed: ReadonlyMap<string, ComesFor>): Map<string, LocalDate> {
  const came = new Map<string, LocalDate>();
  for (const day of [...new Set([...appointed.values()].map(({ on }) => on))].sort()) {
    const due = new Map([...appointed].flatMap(([seat, { candidate, on }]) => (on <= day && !came.has(seat) ? [[seat, candidate] as const] : [])));
    const here = new Map([...came.keys()].map((seat) => [seat, appointed.get(seat)!.candidate]));
    for (const seat of together(withChosen(situation, here), due)) came.set(seat, day);
  }
  return came;
}

/** A seat that must wait, or whose successor must; null: nothing breaks. */
function brokenBy(situation: Situation, appointed: Chosen, coming: ReadonlySet<string>): string | null {
  const { roster, staying, vacated } = situation;
  const sectorOf = (candidate: string | null): string | null => (candidate === null ? null : (roster.candidates.get(candidate)?.sector ?? null));
  const comers = new Map([...coming].map((seat) => [appointed.get(seat)!, seat] as const));
  const goes = ({ seat, holder }: Vacated): boolean => coming.has(seat.id) || (holder !== null && comers.has(holder) && !isOrganisation(situation, holder));
  const here = [...staying.map(({ sector }) => sector), ...[...comers.keys()].map(sectorOf), ...vacated.filter((one) => !goes(one)).map(({ holder }) => sectorOf(holder))];
  const leaving = vacated.filter((one) => goes(one) && one.holder !== null);
  const missing = leaving.find(({ holder }) => roster.coverage.includes(sectorOf(holder) ?? '') && !here.includes(sectorOf(holder)));
  if (!missing) return null;
  // Its own successor waits, or else whoever goes from here to another seat does.
  return coming.has(missing.seat.id) ? missing.seat.id : comers.get(missing.holder!)!;
}

const isOrganisation = ({ roster }: Situation, candidate: string): boolean => roster.candidates.get(candidate)?.organisation === true;
