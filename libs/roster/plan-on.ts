/**
 * How a line-up goes on from who sits there today: what is appointed and announced is taken as it is, the rest is what the planner
 * expects. PURE. An expectation is one way in which the rules can be kept, never a fact.
 */
import type { LocalDate } from '#calendar/model';
import { chairDays, turns } from './dates.js';
import type { Roster, RotationPlan } from './model.js';
import { finish, warnings } from './plan.js';
import { Table, type Opening, type Present, type TableDay } from './table.js';

/** What is known of days after the present one; seats of other rosters are left out by the caller. */
export interface Known {
  /** The last day of the plan. */
  until: LocalDate;
  /** Who leaves before the term is over; `goesAnyway`: also where nobody comes. */
  departures?: readonly { seat: string; on: LocalDate; goesAnyway?: boolean }[];
  /** Who was put forward or appointed, for which day; `due`: on which the seat should have changed hands, where that is before it. */
  successors?: readonly { seat: string; on: LocalDate; candidate: string; due?: LocalDate | undefined }[];
  /** Seats whose holders were chosen to preside. */
  chairs?: readonly { seat: string; on: LocalDate }[];
}

/**
 * `lineUps[0]` is the present one, `changes` are those after it. A departure on or before the present day, from a seat that does not
 * rotate, or on a day on which the seat changes hands anyway, changes nothing.
 * @throws RangeError for an `until` before the present day
 */
export function planOn(roster: Roster, present: Present, known: Known): RotationPlan {
  if (known.until < present.on) throw new RangeError(`The plan would end on ${known.until}, before it begins (${present.on})`);
  const table = new Table(roster);
  table.resume(present, new Map((known.successors ?? []).flatMap(({ seat, on, due }) => (due !== undefined && due <= present.on && on > present.on ? [[seat, on] as const] : []))));
  const plan: RotationPlan = { body: roster.body, name: roster.name, lineUps: [table.lineUp(present.on)], changes: [], warnings: [] };
  for (const { foreseen, ...day } of days(roster, present.on, known)) {
    const change = table.change(day);
    if (change === null) continue;
    plan.changes.push(finish(roster, change, foreseen));
    plan.lineUps.push(table.lineUp(day.on));
  }
  return { ...plan, warnings: warnings(roster, plan.changes, known.until) };
}

function days(roster: Roster, after: LocalDate, { until, departures = [], successors = [], chairs = [] }: Known): (TableDay & { foreseen: boolean })[] {
  const all = turns(roster, until);
  const chairTurns = chairDays(roster, `${Number(until.slice(0, 4)) + 2 * (roster.rules.chairEveryYears ?? 0)}-12-31`);
  const dates = [...all, ...departures, ...successors, ...chairs].map(({ on }) => on);
  return [...new Set([...dates, ...chairTurns])]
    .filter((on) => on > after && on <= until)
    .sort()
    .map((on) => {
      const turn = all.find((one) => one.on === on);
      const chosen = chairs.find((one) => one.on === on);
      return {
        on,
        foreseen: turn !== undefined,
        openings: openingsOn(roster, on, turn?.group ?? null, { departures, successors }),
        chairDue: chairTurns.includes(on),
        nextChairDay: chairTurns.find((day) => day > on) ?? null,
        ...(chosen ? { chosenChair: chosen.seat } : {}),
      };
    });
}

/** A successor for another day than the one on which the seat changes hands comes late, or for the rest of somebody's term. */
function openingsOn(roster: Roster, on: LocalDate, group: number | null, { departures, successors }: Required<Pick<Known, 'departures' | 'successors'>>): Opening[] {
  const rotating = roster.seats.filter((seat) => seat.group !== null).map(({ id }) => id);
  const leaving = group === null ? [] : roster.rules.leave[group]!;
  const coming = new Map(successors.filter((one) => one.on === on).map((one) => [one.seat, one]));
  const others = [...departures.filter((one) => one.on === on).map(({ seat }) => seat), ...coming.keys()].filter((seat) => rotating.includes(seat) && !leaving.includes(seat));
  const waitsUntil = (seat: string): LocalDate | null => (coming.has(seat) ? null : (successors.find((one) => one.seat === seat && one.due === on)?.on ?? null));
  const goesAnyway = (seat: string): boolean => departures.some((one) => one.on === on && one.seat === seat && one.goesAnyway === true);
  const opening = (seat: string, why: Opening['why']): Opening => ({ seat, why, waitsUntil: why === 'term' ? waitsUntil(seat) : null, ...(coming.has(seat) ? { successor: coming.get(seat)!.candidate } : {}), ...(goesAnyway(seat) ? { goesAnyway: true } : {}) });
  return [...leaving.map((seat) => opening(seat, 'term')), ...[...new Set(others)].map((seat) => opening(seat, coming.get(seat)?.due === undefined ? 'departure' : 'appointed'))];
}
