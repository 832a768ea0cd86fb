/**
 * Who keeps a seat for want of a successor: whoever leaves it; and where they sit there by an office (q.q.) that passes meanwhile, whoever has
 * that office then. PURE. It is the same whether the next holder or the departure was recorded first.
 */
import type { LocalDate } from '#calendar/model';

export interface Span {
  personId: string;
  from: LocalDate;
  /** The first day without; null: no end is known. */
  until: LocalDate | null;
}

/** Who has a seat with a vote in the body that owners come from. */
export interface Place extends Span {
  seatId: string;
  byOffice: boolean;
}

export interface Carried {
  /** The first day on which the seat would be empty. */
  on: LocalDate;
  leaver: string;
  /** False: whoever leaves has said that they cannot stay. The next holder of their office did not. */
  mayStay: boolean;
  /** The first day on which the seat is another's anyway; null: it is nobody's. */
  taken: LocalDate | null;
  /** From which day on people have another seat of the body, until when that is known to end, or leave this one as they said. */
  gone: readonly (Pick<Span, 'personId' | 'from'> & Partial<Span>)[];
  /** null: owners come from anywhere. */
  home: readonly Place[] | null;
}

/** By time, the first from `on`, without a day in between; none: the seat is empty. */
export function carriedOver({ on, leaver, mayStay, ...rest }: Carried): Span[] {
  return stretches(rest, leaver, on, mayStay);
}

type Rest = Pick<Carried, 'taken' | 'gone' | 'home'>;

function stretches(rest: Rest, personId: string, on: LocalDate, mayStay: boolean): Span[] {
  const { taken, gone, home } = rest;
  const passes = home === null ? null : withoutGap(home, personId, on);
  const until = mayStay ? first([taken, passes, ...gone.filter((one) => one.personId === personId && (!one.until || one.until > on)).map(({ from }) => from)]) : on;
  const own = until === null || until > on ? [{ personId, from: on, until }] : [];
  if (passes === null || until === null || until < passes || taken === until) return own;
  const next = nextInOffice(home!, personId, passes);
  return next === null ? own : [...own, ...stretches(rest, next, passes, true)];
}

/** The first day from `on` on which this person has none of these; null: there is none. */
export function withoutGap(spans: readonly Span[], personId: string, on: LocalDate): LocalDate | null {
  const here = spans.find((one) => one.personId === personId && one.from <= on && (one.until === null || one.until > on));
  return here === undefined ? on : here.until === null ? null : withoutGap(spans, personId, here.until);
}

/** Who has from that very day on an office that this person had until then. */
function nextInOffice(home: readonly Place[], personId: string, on: LocalDate): string | null {
  const left = home.filter((one) => one.byOffice && one.personId === personId && one.until === on);
  return home.find((one) => one.from === on && left.some(({ seatId }) => seatId === one.seatId))?.personId ?? null;
}

const first = (days: readonly (LocalDate | null)[]): LocalDate | null => days.filter((day) => day !== null).sort()[0] ?? null;
