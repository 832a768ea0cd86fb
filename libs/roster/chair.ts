/** Who presides: one of the members, another in turn, and always somebody. PURE. */
import type { LocalDate } from '#calendar/model';
import type { Roster, Sitting } from './model.js';

export interface Chair {
  seat: string;
  candidate: string;
}

/** What the choice of a chair on a day depends on. */
export interface Choice {
  on: LocalDate;
  /** Whether it is another's turn; else the chair stays for as long as he or she sits here. */
  due: boolean;
  /** When it is another's turn again; null: not planned. */
  nextDue: LocalDate | null;
  chair: Chair | null;
  /** After the change. */
  sittings: readonly Sitting[];
  /** Candidate → how often chosen before. */
  chosen: ReadonlyMap<string, number>;
}

/**
 * Preferred is who sits here until the next turn (then nobody has to choose again in between), who was here the day before, and
 * who presided least. @returns null only where nobody sits here
 */
export function chooseChair(roster: Roster, { on, due, nextDue, chair, sittings, chosen }: Choice): Chair | null {
  const { fixedChair, seats } = roster;
  if (fixedChair !== null) return asChair(sittings.find(({ seat }) => seat === fixedChair)) ?? outside(roster, fixedChair);
  const current = sittings.find((sitting) => stillHere(roster, sitting, chair, on));
  if (current && !due) return asChair(current);
  const order = (sitting: Sitting): number[] => [
    sitting === current ? 1 : 0,
    sitting.until === null || nextDue === null || sitting.until >= nextDue ? 0 : 1,
    sitting.since < on ? 0 : 1,
    chosen.get(sitting.candidate) ?? 0,
    seats.findIndex(({ id }) => id === sitting.seat),
  ];
  return asChair([...sittings].sort((a, b) => compare(order(a), order(b)))[0]);
}

/** Who moves or is re-appointed is the same person; an organisation sends somebody else. */
function stillHere({ candidates }: Roster, sitting: Sitting, chair: Chair | null, on: LocalDate): boolean {
  if (sitting.candidate !== chair?.candidate) return false;
  return !candidates.get(sitting.candidate)!.organisation || (sitting.seat === chair.seat && sitting.since < on);
}

/** Somebody without a vote presides: nobody that this room knows, but there. A voting seat that is empty has no chair. */
const outside = ({ body, seats }: Roster, seat: string): Chair | null => (seats.some(({ id }) => id === seat) ? null : { seat, candidate: `${body}/${seat}` });

const asChair = (sitting: Sitting | undefined): Chair | null => (sitting ? { seat: sitting.seat, candidate: sitting.candidate } : null);

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
