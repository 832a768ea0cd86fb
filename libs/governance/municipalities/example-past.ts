/**
 * Since when the people of the worked example sit where they sit, and who did before them: everybody kept to the rooster van aftreden, every
 * sector was there, and there was a chair. PURE; from now backwards, change by change.
 */
import type { LocalDate } from '#calendar/model';
import { chairDays, turns } from '#roster/dates';
import { fill } from '#roster/fill';
import type { Roster, Sitting } from '#roster/model';
import { rostersOf } from '#roster/roster';
import type { Scheme } from '#scheme/model';
import type { ExamplePeople } from './example-people.js';

export interface ExampleSpan {
  bodyId: string;
  personId: string;
  from: LocalDate;
  until: LocalDate | null;
}
export type ExampleMembership = ExampleSpan & { seatId: string };

/** @param on the day on which people are first looked at */
export function exampleSpans(scheme: Scheme, people: ExamplePeople, on: LocalDate): { memberships: ExampleMembership[]; chairs: ExampleSpan[] } {
  const rosters = new Map(rostersOf(scheme).map((roster) => [roster.body, roster]));
  const { from } = scheme.period;
  const now = people.memberships.map((one): ExampleMembership => ({ ...one, from: seatedSince(rosters.get(one.bodyId), one.seatId, on) ?? from, until: null }));
  const memberships = [...now, ...[...rosters.values()].flatMap((roster) => before(scheme, roster, people, now, on))];
  const chairs = people.chairs.flatMap((one) => {
    const roster = rosters.get(one.bodyId);
    return roster ? presided(roster, one, memberships, on) : [{ ...one, from, until: null }];
  });
  return { memberships, chairs };
}

const seatedSince = (roster: Roster | undefined, seatId: string, on: LocalDate): LocalDate | undefined => {
  const group = roster?.seats.find(({ id }) => id === seatId)?.group ?? null;
  return roster && group !== null ? turns(roster, on).findLast((turn) => turn.group === group)?.on : undefined;
};

/** Whoever left at each change, the last one first. */
function before(scheme: Scheme, roster: Roster, { memberships }: ExamplePeople, now: readonly ExampleMembership[], on: LocalDate): ExampleMembership[] {
  const holder = new Map(now.filter(({ bodyId }) => bodyId === roster.body).map(({ seatId, personId }) => [seatId, personId]));
  const past: ExampleMembership[] = [];
  for (const { on: day, group } of turns(roster, on).reverse()) {
    const changing = roster.seats.filter((seat) => seat.group === group);
    const staying = roster.seats.filter((seat) => seat.group !== group && holder.has(seat.id)).map((seat) => sits(scheme, roster, memberships, seat.id, holder.get(seat.id)!));
    const often = new Map<string, number>();
    for (const personId of [...holder.values(), ...past.map((one) => one.personId)]) for (const id of roster.candidates.keys()) if (personOf(scheme, memberships, id) === personId) often.set(id, (often.get(id) ?? 0) + 1);
    const { placed } = fill({ roster, staying, vacated: changing.map((seat) => ({ seat, holder: null, mayStay: false })), terms: new Map(), placed: often });
    const from = turns(roster, on).findLast((turn) => turn.group === group && turn.on < day)?.on ?? roster.period.from;
    for (const { seat, candidate } of placed) {
      const personId = personOf(scheme, memberships, candidate);
      holder.delete(seat);
      if (personId === null) continue;
      holder.set(seat, personId);
      past.push({ bodyId: roster.body, seatId: seat, personId, from, until: day });
    }
  }
  return past;
}

function sits(scheme: Scheme, roster: Roster, memberships: ExamplePeople['memberships'], seatId: string, personId: string): Sitting {
  const seat = roster.seats.find(({ id }) => id === seatId)!;
  const candidate = seat.eligible.find((id) => personOf(scheme, memberships, id) === personId) ?? `person/${personId}`;
  return { seat: seatId, ambition: seat.ambition, candidate, sector: roster.candidates.get(candidate)?.sector ?? null, since: '', until: null };
}

/** Who has that place now: a seat elsewhere, or one of an organisation. */
function personOf({ bodies }: Scheme, memberships: ExamplePeople['memberships'], candidate: string): string | null {
  const [kind, id] = candidate.split('/') as [string, string];
  const seats = bodies.flatMap((body) => body.seats.map((seat) => ({ bodyId: body.id, seat })));
  const place = kind === 'partner' ? seats.find(({ seat: { filledBy } }) => filledBy.kind === 'partner' && filledBy.partner === id) : seats.find(({ bodyId, seat }) => bodyId === kind && seat.id === id);
  return memberships.find((one) => one.bodyId === place?.bodyId && one.seatId === place.seat.id)?.personId ?? null;
}

/** Another at every turn, from those who had a seat until the next. */
function presided(roster: Roster, present: { bodyId: string; personId: string }, memberships: readonly ExampleMembership[], on: LocalDate): ExampleSpan[] {
  const days = [roster.period.from, ...chairDays(roster, on)];
  const spans: ExampleSpan[] = [{ ...present, from: days.at(-1)!, until: null }];
  for (const from of days.slice(0, -1).reverse()) {
    const { personId: next, from: until } = spans.at(-1)!;
    const whole = memberships.filter((one) => one.bodyId === roster.body && roster.seats.some(({ id }) => id === one.seatId) && one.from <= from && (one.until === null || one.until >= until));
    const chair = whole.find(({ personId }) => personId !== next) ?? whole[0];
    if (chair) spans.push({ bodyId: roster.body, personId: chair.personId, from, until });
  }
  return spans;
}
