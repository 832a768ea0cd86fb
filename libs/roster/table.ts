/** Who sits there, from change to change. PURE. */
import type { LocalDate } from '#calendar/model';
import { chooseChair, type Chair } from './chair.js';
import { nextTurn } from './dates.js';
import { fill, howOf, type Filled } from './fill.js';
import type { Change, How, LineUp, Roster, RosterSeat, Sitting } from './model.js';
import { withChosen } from './nominate.js';
import { requiredSectors, type Situation, type Vacated } from './situation.js';

/** Why a seat comes free: its term is over, its successor was appointed late, or its holder leaves before the time. */
export interface Opening {
  seat: string;
  why: 'term' | 'appointed' | 'departure';
  /** The successor of a term that is over comes only then; null: on the day itself. */
  waitsUntil: LocalDate | null;
  /** Who comes, where that is known; the planner looks for nobody else. */
  successor?: string;
  /** Of a departure: whoever leaves cannot wait for a successor. */
  goesAnyway?: boolean;
}

export interface TableDay {
  on: LocalDate;
  openings: readonly Opening[];
  chairDue: boolean;
  nextChairDay: LocalDate | null;
  /** The seat that was chosen to preside from this day on, where that is known. */
  chosenChair?: string;
}

/** Who sits there on a day on which a plan begins in the midst of things. */
export interface Present {
  on: LocalDate;
  sittings: readonly { seat: string; candidate: string; since: LocalDate }[];
  /** A seat. */
  chair: string | null;
  /** Candidate → terms in a row, and how often placed here before; 0 where unknown. */
  terms: ReadonlyMap<string, number>;
  placed: ReadonlyMap<string, number>;
}

type Settled = Omit<Change, 'at' | 'noticesOn' | 'beyondPeriod'>;

export class Table {
  private sittings: Sitting[] = [];
  private chair: Chair | null = null;
  /** Seats that should have changed hands and did not. `rest`: only the rest of a term is open. */
  private readonly overdue = new Map<string, { until: LocalDate | null; rest: boolean }>();
  private terms = new Map<string, number>();
  private readonly placed = new Map<string, number>();
  private readonly chosen = new Map<string, number>();

  constructor(private readonly roster: Roster) {}

  /** The first line-up; `seated` sit where they are named. */
  begin(seated: Readonly<Record<string, string>>, nextChairDay: LocalDate | null): Settled {
    const on = this.roster.period.from;
    const [fixed, rotating] = [this.roster.seats.filter(({ group }) => group === null), this.roster.seats.filter(({ group }) => group !== null)];
    this.sittings = [...fixed.map((seat) => this.sitting(seat, seat.eligible[0]!, on)), ...rotating.filter(({ id }) => seated[id]).map((seat) => this.seat(seat, seated[seat.id]!, on, true))];
    const open = rotating.filter(({ id }) => !seated[id]).map((seat): Vacated => ({ seat, holder: null, mayStay: false }));
    for (const { seat } of open) this.overdue.set(seat.id, { until: null, rest: false });
    return this.settle({ on, openings: [], chairDue: true, nextChairDay }, open, []);
  }

  /** Whose term is over already stays until there is a successor, for some until a day that is known; an empty seat waits for one, too. */
  resume({ on, sittings, chair, terms, placed }: Present, waiting: ReadonlyMap<string, LocalDate> = new Map()): void {
    const byId = new Map(sittings.map((one) => [one.seat, one]));
    this.sittings = this.roster.seats.flatMap((seat) => (byId.has(seat.id) ? [this.sitting(seat, byId.get(seat.id)!.candidate, byId.get(seat.id)!.since)] : []));
    this.terms = new Map(terms);
    for (const [candidate, times] of placed) this.placed.set(candidate, times);
    for (const seat of this.roster.seats.filter(({ group }) => group !== null)) {
      const until = this.sittings.find((one) => one.seat === seat.id)?.until ?? null;
      if (until === null || until <= on) this.overdue.set(seat.id, { until: waiting.get(seat.id) ?? null, rest: false });
    }
    const presides = this.sittings.find(({ seat }) => seat === chair);
    this.chair = presides ? { seat: presides.seat, candidate: presides.candidate } : null;
  }

  /** What happens on this day; null where nothing does. */
  change(day: TableDay): Settled | null {
    const waiting = day.openings.filter(({ waitsUntil }) => waitsUntil !== null);
    for (const { seat, waitsUntil } of waiting) this.overdue.set(seat, { until: waitsUntil, rest: false });
    for (const { seat, why } of day.openings.filter((one) => one.waitsUntil === null)) this.open(seat, why, day.on);
    const due = [...this.overdue].filter(([, { until }]) => until === null || until <= day.on).map(([seat]) => seat);
    if (due.length === 0 && waiting.length === 0 && !day.chairDue) return null;
    const departing = new Set(day.openings.filter(({ why }) => why === 'departure').map(({ seat }) => seat));
    const gone = new Set(day.openings.filter(({ goesAnyway }) => goesAnyway).map(({ seat }) => seat));
    const vacated = due.map((id): Vacated => ({ seat: this.seatOf(id), holder: this.holderOf(id), mayStay: !gone.has(id) }));
    const goes = vacated.flatMap(({ seat, holder }) => (holder !== null && departing.has(seat.id) ? [holder] : []));
    return this.settle(day, vacated, waiting.map(({ seat }) => seat), goes);
  }

  lineUp(from: LocalDate): LineUp {
    return { from, sittings: this.sittings, chair: this.chair?.seat ?? null };
  }

  private open(seat: string, why: Opening['why'], on: LocalDate): void {
    const known = this.overdue.get(seat);
    // Appointed after all: only where the seat still waits for that.
    if (why === 'appointed' && known?.until !== on) return;
    this.overdue.set(seat, { until: null, rest: why === 'departure' && known === undefined });
  }

  private settle(day: TableDay, vacated: Vacated[], waiting: readonly string[], goes: readonly string[] = []): Settled {
    const before = this.sittings;
    const gone = new Set([...vacated.map(({ seat }) => seat.id), ...(this.roster.rules.withoutSuccessor === 'vacant' ? waiting : [])]);
    const staying = before.filter(({ seat }) => !gone.has(seat));
    const situation = { roster: this.roster, staying, vacated, goes, terms: this.terms, placed: this.placed };
    const known = new Map(day.openings.flatMap(({ seat, successor }) => (successor === undefined ? [] : [[seat, successor] as const])));
    const found = fill(withChosen(situation, known));
    const filled = { ...found, placed: [...appointed(situation, known), ...found.placed] };
    const kept = new Set(filled.carriedOver);
    const joining = filled.placed.map(({ seat, candidate, how }) => ({ ...this.seat(this.seatOf(seat), candidate, day.on, this.overdue.get(seat)?.rest !== true), how }));
    this.remember([...staying, ...before.filter(({ seat }) => kept.has(seat)), ...joining.map(({ how: _, ...sitting }) => sitting)], filled);
    const from = this.chair;
    this.preside(day);
    const overdue = this.sittings.filter(({ seat }) => this.overdue.has(seat));
    return {
      on: day.on,
      leaving: before.filter(({ seat }) => gone.has(seat) && !kept.has(seat)),
      joining,
      carriedOver: overdue.filter(({ seat }) => kept.has(seat) || waiting.includes(seat)),
      vacant: this.roster.seats.map(({ id }) => id).filter((id) => this.holderOf(id) === null),
      mustComeFrom: filled.mustComeFrom,
      options: filled.options,
      chair: { from: from?.seat ?? null, to: this.chair?.seat ?? null },
      coverageOk: requiredSectors({ roster: this.roster, staying: this.sittings }).length === 0,
      conflict: filled.conflict,
    };
  }

  /** In the order of the seats. Terms in a row end with who does not sit here any more. */
  private remember(sittings: readonly Sitting[], filled: Filled): void {
    const order = new Map(this.roster.seats.map(({ id }, index) => [id, index]));
    this.sittings = [...sittings].sort((a, b) => order.get(a.seat)! - order.get(b.seat)!);
    for (const { seat } of filled.placed) this.overdue.delete(seat);
    const here = new Set(this.sittings.map(({ candidate }) => candidate));
    this.terms = new Map([...this.terms].filter(([candidate]) => here.has(candidate)));
  }

  private preside({ on, chairDue, nextChairDay, chosenChair }: TableDay): void {
    const chosen = this.sittings.find(({ seat }) => seat === chosenChair);
    const chair = chosen ? { seat: chosen.seat, candidate: chosen.candidate } : chooseChair(this.roster, { on, due: chairDue, nextDue: nextChairDay, chair: this.chair, sittings: this.sittings, chosen: this.chosen });
    if (chair && (chairDue || chair.candidate !== this.chair?.candidate)) this.chosen.set(chair.candidate, (this.chosen.get(chair.candidate) ?? 0) + 1);
    this.chair = chair;
  }

  /** The rest of somebody else's term is no term of one's own. */
  private seat(seat: RosterSeat, candidate: string, on: LocalDate, wholeTerm: boolean): Sitting {
    this.placed.set(candidate, (this.placed.get(candidate) ?? 0) + 1);
    this.terms.set(candidate, (this.terms.get(candidate) ?? 0) + (wholeTerm ? 1 : 0));
    return this.sitting(seat, candidate, on);
  }

  private sitting({ id, ambition, group }: RosterSeat, candidate: string, on: LocalDate): Sitting {
    return { seat: id, ambition, candidate, sector: this.roster.candidates.get(candidate)!.sector, since: on, until: group === null ? null : nextTurn(this.roster, group, on) };
  }

  private seatOf = (id: string): RosterSeat => this.roster.seats.find((seat) => seat.id === id)!;
  private holderOf = (id: string): string | null => this.sittings.find(({ seat }) => seat === id)?.candidate ?? null;
}

function appointed(situation: Situation, known: ReadonlyMap<string, string>): { seat: string; candidate: string; how: How }[] {
  return situation.vacated.flatMap(({ seat, holder }) => {
    const candidate = known.get(seat.id);
    return candidate === undefined ? [] : [{ seat: seat.id, candidate, how: howOf(situation, candidate, holder === candidate) }];
  });
}
