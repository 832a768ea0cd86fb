/** The rooster van aftreden: one owner of an ambition at a time, every sector there, a chair at all times, everybody told in time. */
import { addDays, formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { chairDays, noticesBefore } from '#roster/dates';
import { rostersOf } from '#roster/roster';
import type { Body, Seat } from '#scheme/model';
import type { RotationFact } from './facts.model.js';
import { historyOf } from './meeting-lines.js';
import { chairSeat, personAt, rotatingBodies, rotatingSeats, rotationLines, uncovered } from './rotations.js';
import type { Run } from './run.js';
import { officersOn } from './tables.js';

export function checkRotations(run: Run): void {
  for (const body of rotatingBodies(run.scheme)) {
    for (const rotation of turnsOf(run, body)) {
      checkOneAtATime(run, body, rotation);
      checkAppointed(run, body, rotation);
      checkNotices(run, body, rotation);
      checkAnotherChair(run, body, rotation);
    }
    for (const day of daysOfChange(run, body)) {
      checkCoverage(run, body, day);
      checkChair(run, body, day);
      checkPeople(run, body, day);
    }
  }
}

const turnsOf = ({ facts, to }: Run, body: Body): RotationFact[] => facts.rotations.filter(({ bodyId, kind, on }) => bodyId === body.id && kind === 'turn' && on <= to);

/** The first day, and every day on which somebody came, left, or began to preside. */
function daysOfChange({ facts, from, to }: Run, body: Body): LocalDate[] {
  const spans = [...facts.memberships, ...facts.offices].filter(({ bodyId }) => bodyId === body.id);
  return [...new Set([from, ...spans.flatMap((one) => [one.from, ...(one.until === null ? [] : [one.until])])])].filter((day) => day >= from && day <= to).sort();
}

/** Of an ambition's owners some always stay. */
function checkOneAtATime({ facts, scheme, findings, to }: Run, body: Body, { on }: RotationFact): void {
  const line = rotationLines(facts, scheme, to).find((one) => one.on === on && one.body === body.id);
  const leaves = new Set(line?.leaving.map(({ seat }) => seat));
  for (const ambition of new Set(line?.leaving.flatMap((place) => place.ambition ?? []))) {
    const owners = rotatingSeats(body).filter(({ filledBy }) => filledBy.kind === 'ambition-owner' && filledBy.ambition === ambition).filter((seat) => personAt(facts, body, seat, addDays(on, -1)) !== null);
    if (owners.length > 1 && owners.every(({ id }) => leaves.has(id))) findings.add('rotation.all-at-once', on, `${body.name}: op ${formatDutchDate(on)} gaan alle ${owners.length} eigenaren van '${ambition}' tegelijk weg.`);
  }
}

/** Who was appointed sits there from the day that was said, and whoever was there before is gone. */
function checkAppointed({ facts, findings, to }: Run, body: Body, rotation: RotationFact): void {
  for (const { seatId, personId, on } of rotation.seats) {
    if (on === null || on > to) continue;
    const seat = body.seats.find(({ id }) => id === seatId)!;
    if (on < rotation.on) findings.add('rotation.too-early', on, `${body.name}: '${seatId}' wisselde op ${formatDutchDate(on)}, voor de dag zelf (${formatDutchDate(rotation.on)}).`);
    if (personAt(facts, body, seat, on) !== personId) findings.add('rotation.not-seated', on, `${body.name}: op ${formatDutchDate(on)} zit op '${seatId}' niet wie is benoemd.`);
  }
  const last = addDays(rotation.on, -1);
  for (const seat of rotatingSeats(body).filter(({ id }) => rotation.seats.every(({ seatId }) => seatId !== id))) {
    const [was, is] = [personAt(facts, body, seat, last), personAt(facts, body, seat, rotation.on)];
    const departs = facts.rotations.some((one) => one.kind === 'departure' && one.bodyId === body.id && one.state !== 'withdrawn' && (one.on === rotation.on || one.seats.some(({ on }) => on === rotation.on)));
    if (was !== null && was !== is && !departs && !sameOffice(facts, body, was, rotation.on)) findings.add('rotation.other-seat', rotation.on, `${body.name}: op ${formatDutchDate(rotation.on)} wisselde ook '${seat.id}', die niet aan de beurt is.`);
  }
}

/** Left every body that day: the office passed to somebody else. */
const sameOffice = ({ memberships }: Run['facts'], body: Body, personId: string, on: LocalDate): boolean => memberships.some((one) => one.bodyId !== body.id && one.personId === personId && one.until === on);

/** On the scheme's own days: the secretary, and each member who is to leave. */
function checkNotices({ facts, scheme, findings, from, end }: Run, body: Body, { id, on, seats }: RotationFact): void {
  const roster = rostersOf(scheme).find((one) => one.body === body.id)!;
  for (const day of noticesBefore(roster, on).filter((one) => one >= from && one < localDateOf(end))) {
    const sent = facts.mailings.filter(({ rotationId, createdAt }) => rotationId === id && localDateOf(createdAt) === day);
    const had = (kind: string, personId: string): boolean => sent.some((one) => one.kind === kind && one.deliveries.some((delivery) => delivery.personId === personId));
    if (!sent.some(({ kind }) => kind === 'rotation-overview')) findings.add('rotation.no-notice', day, `${body.name}: op ${formatDutchDate(day)} hoorde de secretaris niets over de wisseling van ${formatDutchDate(on)}.`);
    for (const { seatId, personId } of seats) {
      const holder = personAt(facts, body, body.seats.find((seat) => seat.id === seatId)!, addDays(on, -1));
      const sitsAlready = holder !== null && personAt(facts, body, body.seats.find((seat) => seat.id === seatId)!, day) === holder;
      if (sitsAlready && holder !== personId && !had('rotation-leaving', holder) && !leavesEarlier(facts, body, seatId, day, on)) findings.add('rotation.no-notice', day, `${body.name}: wie '${seatId}' verlaat op ${formatDutchDate(on)}, hoorde dat niet op ${formatDutchDate(day)}.`);
    }
  }
}

/** Whoever sat there had announced by that day to leave before this change: of that they had other letters. That they stayed on after all, for want of a successor, nobody could know. */
const leavesEarlier = (facts: Run['facts'], body: Body, seatId: string, day: LocalDate, on: LocalDate): boolean =>
  facts.rotations.some((one) => {
    if (one.kind !== 'departure' || one.bodyId !== body.id || one.on <= day || one.on > on || !one.seats.some((seat) => seat.seatId === seatId)) return false;
    const until = historyOf(facts, 'rotation', one.id).filter(({ at }) => localDateOf(at) <= day);
    return until.some(({ event }) => event === 'start') && !until.some(({ event }) => event === 'DEPARTURE_WITHDRAWN');
  });

/** Long enough after the day for the first office morning, on which is said what is late. */
const REMINDED_WITHIN = 14;

/**
 * Where the chair rotates the members are asked for another in time; whoever presides on since they chose nobody does so after a reminder.
 * Whoever came for the rest of a term, after a chair who left early, may be chosen for the next one: by turn it is not the same chair's again.
 */
function checkAnotherChair({ facts, scheme, findings, from, to }: Run, body: Body, { id, on }: RotationFact): void {
  const roster = rostersOf(scheme).find((one) => one.body === body.id)!;
  const last = addDays(on, REMINDED_WITHIN);
  if (roster.fixedChair !== null || !chairDays(roster, on).includes(on) || on <= from || last > to) return;
  const told = (kind: string, within: (day: LocalDate) => boolean): boolean => facts.mailings.some((one) => one.rotationId === id && one.kind === kind && within(localDateOf(one.createdAt)));
  if (!told('rotation-chair', (day) => day < on)) findings.add('rotation.chair-not-asked', on, `${body.name}: voor ${formatDutchDate(on)} vroeg niemand de leden om een andere voorzitter.`);
  const presides = (day: LocalDate): string | null => officersOn(facts, scheme, body.id, day).chair;
  const began = chairDays(roster, addDays(on, -1)).at(-1) ?? from;
  const forTheRest = presides(began) !== presides(addDays(on, -1)) && facts.offices.some((one) => one.bodyId === body.id && one.office === 'voorzitter' && one.from === on);
  if (presides(addDays(on, -1)) !== presides(last) || forTheRest || told('rotation-overdue', (day) => day >= on && day <= last)) return;
  findings.add('rotation.same-chair', on, `${body.name}: na ${formatDutchDate(on)} bleef dezelfde voorzitter, zonder dat iemand een herinnering kreeg.`);
}

/**
 * Nobody in these runs says that they cannot wait for a successor: where seats carry over a sector is missing only before the first filling
 * of a seat; else an empty seat may leave one without anybody.
 */
function checkCoverage({ facts, scheme, findings }: Run, body: Body, day: LocalDate): void {
  const missing = uncovered(facts, scheme, body, day);
  const isEmpty = (seat: Seat): boolean => personAt(facts, body, seat, day) === null;
  const neverFilled = ({ id }: Seat): boolean => !facts.memberships.some(({ bodyId, seatId, from }) => bodyId === body.id && seatId === id && from <= day);
  if (missing.length === 0 || rotatingSeats(body).some(body.rotation!.withoutSuccessor === 'vacant' ? isEmpty : neverFilled)) return;
  findings.add('rotation.coverage', day, `${body.name}: vanaf ${formatDutchDate(day)} zit er niemand uit ${missing.join(', ')}.`);
}

function checkChair({ facts, scheme, findings }: Run, body: Body, day: LocalDate): void {
  if (chairSeat(facts, scheme, body, day) === null) findings.add('rotation.no-chair', day, `${body.name}: op ${formatDutchDate(day)} is er geen voorzitter.`);
}

/** Nobody owns two ambitions. */
function checkPeople({ facts, findings }: Run, body: Body, day: LocalDate): void {
  const here = rotatingSeats(body).flatMap((seat) => personAt(facts, body, seat, day) ?? []);
  if (new Set(here).size < here.length) findings.add('rotation.two-seats', day, `${body.name}: op ${formatDutchDate(day)} heeft iemand twee plekken.`);
}
