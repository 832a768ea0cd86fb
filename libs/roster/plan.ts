/**
 * The planner: every line-up of a body from the first day of the scheme's period on. PURE.
 *
 * Each change is settled for itself, given who then sits there: the plan is one way to go on, and people may choose another of
 * the `options`; the rest of the plan then follows from what they chose (`seated`).
 */
import { formatDutchDate, instantOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { chairDays, noticesBefore, turns, type Turn } from './dates.js';
import type { Change, LineUp, Roster, RotationPlan } from './model.js';
import { Table, type Opening } from './table.js';

/** What is known beforehand, or happened. Seats are ids of seats that rotate. */
export interface Given {
  /** The last day of the plan. */
  until: LocalDate;
  /** Seat → candidate of the first line-up; the planner fills the seats that are not named. */
  seated?: Readonly<Record<string, string>>;
  /** Who leaves before the term is over; somebody else comes for the rest of it. */
  departures?: readonly { seat: string; on: LocalDate }[];
  /** Successors who were appointed after the day (`due`) on which the seat should have changed hands. */
  late?: readonly { seat: string; due: LocalDate; appointedOn: LocalDate }[];
}

interface Day {
  on: LocalDate;
  turn: Turn | null;
  openings: Opening[];
  chairDue: boolean;
  nextChairDay: LocalDate | null;
}

/**
 * A departure on a day on which the seat changes hands anyway changes nothing.
 * @throws RangeError for a seat that does not rotate, a departure or appointment before the first day, one appointed in time or
 * for another day, a candidate who may not sit in a seat or sits in two, or an `until` before the period
 */
export function planRotation(roster: Roster, given: Given): RotationPlan {
  assertSound(roster, given);
  const table = new Table(roster);
  const all = days(roster, given);
  const first = table.begin(given.seated ?? {}, all[0]?.nextChairDay ?? null);
  const changes = [finish(roster, first, false)];
  const lineUps: LineUp[] = [table.lineUp(roster.period.from)];
  for (const day of all.slice(1)) {
    const change = table.change(day);
    if (change === null) continue;
    changes.push(finish(roster, change, day.turn !== null));
    lineUps.push(table.lineUp(day.on));
  }
  return { body: roster.body, name: roster.name, lineUps, changes, warnings: warnings(roster, changes, given.until) };
}

/** The first day of the period, and all days on which something may happen, in order. */
function days(roster: Roster, { until, departures = [], late = [] }: Given): Day[] {
  const all = turns(roster, until);
  const beyond = chairDays(roster, `${Number(until.slice(0, 4)) + 2 * (roster.rules.chairEveryYears ?? 0)}-12-31`);
  const dates = [roster.period.from, ...all.map(({ on }) => on), ...beyond, ...departures.map(({ on }) => on), ...late.map(({ appointedOn }) => appointedOn)];
  return [...new Set(dates)]
    .filter((on) => on <= until)
    .sort()
    .map((on) => {
      const turn = all.find((one) => one.on === on) ?? null;
      return { on, turn, openings: openingsOn(roster, on, turn, departures, late), chairDue: beyond.includes(on), nextChairDay: beyond.find((day) => day > on) ?? null };
    });
}

function openingsOn(roster: Roster, on: LocalDate, turn: Turn | null, departures: NonNullable<Given['departures']>, late: NonNullable<Given['late']>): Opening[] {
  const leaving = turn === null ? [] : roster.rules.leave[turn.group]!;
  const delayed = new Map(late.filter(({ due }) => due === on).map(({ seat, appointedOn }) => [seat, appointedOn]));
  return [
    ...leaving.map((seat): Opening => ({ seat, why: 'term', waitsUntil: delayed.get(seat) ?? null })),
    ...late.filter(({ appointedOn }) => appointedOn === on).map(({ seat }): Opening => ({ seat, why: 'appointed', waitsUntil: null })),
    ...departures.filter((one) => one.on === on && !leaving.includes(one.seat)).map(({ seat }): Opening => ({ seat, why: 'departure', waitsUntil: null })),
  ];
}

/** @param foreseen those concerned are told beforehand */
export function finish(roster: Roster, change: Omit<Change, 'at' | 'noticesOn' | 'beyondPeriod'>, foreseen: boolean): Change {
  const { from, until } = roster.period;
  return { ...change, at: instantOf(change.on, '00:00'), noticesOn: foreseen && change.on > from ? noticesBefore(roster, change.on) : [], beyondPeriod: until !== null && change.on > until };
}

/** @param until the last day that is looked at */
export function warnings({ name, period }: Roster, changes: readonly Change[], until: LocalDate): string[] {
  const beyond = period.until !== null && until > period.until ? [`${name}: na ${formatDutchDate(period.until)} loopt de samenwerkingsstructuur niet door. Wat daarna staat, volgt uit dezelfde regels, als die blijven gelden.`] : [];
  return [...changes.flatMap(({ on, conflict }) => (conflict ? [`${name}, ${formatDutchDate(on)}: ${conflict.text}`] : [])), ...beyond];
}

function assertSound(roster: Roster, { until, seated = {}, departures = [], late = [] }: Given): void {
  const { from } = roster.period;
  if (until < from) throw new RangeError(`The plan would end on ${until}, before the period begins (${from})`);
  const rotating = new Map(roster.seats.filter(({ group }) => group !== null).map((seat) => [seat.id, seat]));
  for (const seat of [...Object.keys(seated), ...departures.map((one) => one.seat), ...late.map((one) => one.seat)]) if (!rotating.has(seat)) throw new RangeError(`No seat that rotates: ${seat}`);
  for (const { on } of departures) if (on <= from) throw new RangeError(`Nobody leaves before or on the first day (${on})`);
  for (const { seat, due, appointedOn } of late) {
    if (appointedOn <= due) throw new RangeError(`Appointed on ${appointedOn} is in time for ${due}`);
    if (!turns(roster, due).some(({ on, group }) => on === due && group === rotating.get(seat)!.group)) throw new RangeError(`${seat} does not change hands on ${due}`);
  }
  const persons = new Set<string>();
  for (const [seat, candidate] of Object.entries(seated)) {
    if (!rotating.get(seat)!.eligible.includes(candidate)) throw new RangeError(`${candidate} may not sit in ${seat}`);
    if (persons.has(candidate) && !roster.candidates.get(candidate)!.organisation) throw new RangeError(`${candidate} would sit in two seats`);
    persons.add(candidate);
  }
}
