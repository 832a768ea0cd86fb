/**
 * Who presides from a day on, worked out from what was chosen and from who sits there. PURE. A choice holds until the next one, as
 * long as whoever was chosen has a seat; then whoever presides goes on, and where that person leaves, somebody does for now.
 */
import type { LocalDate } from '#calendar/model';

/** Somebody was chosen from a day on. */
export interface ChairChoice {
  personId: string;
  from: LocalDate;
}

export interface Sat {
  personId: string;
  from: LocalDate;
  /** The first day without; null: no end is known. */
  until: LocalDate | null;
}

export interface Presides extends Sat {
  /** Nobody chose them: they preside until there is a choice. */
  forNow: boolean;
}

export interface Presiding {
  /** The first day of what is worked out; what was before it stands. */
  from: LocalDate;
  /** Everything that was chosen, before that day too, by time. */
  choices: readonly ChairChoice[];
  /** Memberships with a vote. */
  seats: readonly Sat[];
  /** Who presides on the day before. */
  before: string | null;
  /** Whom the roster would have for now; undefined: nobody sits there. */
  acting(on: LocalDate): string | undefined;
}

/** A choice of somebody who has no seat on its first day is none. One row for every choice, also where the same person goes on. */
export function presiding({ from, choices, seats, before, acting }: Presiding): Presides[] {
  const here = (personId: string, on: LocalDate): boolean => seats.some((one) => one.personId === personId && one.from <= on && (one.until === null || on < one.until));
  const valid = choices.filter((one) => one.from < from || here(one.personId, one.from));
  const days = [from, ...valid.map((one) => one.from), ...seats.flatMap((one) => [one.from, ...(one.until === null ? [] : [one.until])])];
  const found: Presides[] = [];
  // Somebody who left comes back as a member, not as chair.
  let chosen = valid.filter((one) => one.from < from && one.personId === before).at(-1) === valid.filter((one) => one.from < from).at(-1) ? before : null;
  let present = before;
  for (const day of [...new Set(days)].filter((one) => one >= from).sort()) {
    const choice = valid.find((one) => one.from === day);
    if (choice) chosen = choice.personId;
    if (chosen !== null && !here(chosen, day)) chosen = null;
    const personId = chosen ?? (present !== null && here(present, day) ? present : (acting(day) ?? null));
    const forNow = chosen === null;
    const last = found.at(-1);
    if (last?.until === null && !choice && last.personId === personId && last.forNow === forNow) continue;
    if (last?.until === null) last.until = day;
    if (personId !== null) found.push({ personId, from: day, until: null, forNow });
    present = personId;
  }
  return found;
}
