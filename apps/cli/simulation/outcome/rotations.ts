/**
 * What changed in the bodies that rotate: the `rotations` of the file (issue 4). A line for every turn of the rooster, also one on
 * which everybody stayed for want of successors, and for every other day on which somebody came or left. Who takes over an office goes
 * on in the same place: that is no rotation.
 */
import { addDays, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { rostersOf } from '#roster/roster';
import type { Body, Scheme, Seat } from '#scheme/model';
import type { Facts, MembershipFact, RotationFact } from './facts.model.js';
import { officersOn } from './tables.js';

export interface RotationPlace {
  seat: string;
  ambition: string | null;
  sector: string | null;
}

export interface RotationLine {
  on: LocalDate;
  body: string;
  leaving: RotationPlace[];
  joining: RotationPlace[];
  /** Seats; null: nobody presides, or whoever does has no seat. */
  chair: { from: string | null; to: string | null };
  /** Days on which those concerned were told beforehand. */
  noticesOn: LocalDate[];
  /** Of every sector that must be there somebody sits here from that day on. */
  coverageOk: boolean;
}

/** Up to and including `to`, by day. */
export function rotationLines(facts: Facts, scheme: Scheme, to: LocalDate): RotationLine[] {
  const lines = rotatingBodies(scheme).flatMap((body) => changeDays(facts, scheme, body, to).map((on) => lineOf(facts, scheme, body, on)));
  return lines.sort((a, b) => (a.on === b.on ? (a.body < b.body ? -1 : 1) : a.on < b.on ? -1 : 1));
}

export const rotatingBodies = (scheme: Scheme): Body[] => rostersOf(scheme).map(({ body }) => scheme.bodies.find(({ id }) => id === body)!);

function changeDays(facts: Facts, scheme: Scheme, body: Body, to: LocalDate): LocalDate[] {
  const turns = facts.rotations.filter(({ bodyId, kind }) => bodyId === body.id && kind === 'turn').map(({ on }) => on);
  const moves = facts.memberships.filter(({ bodyId }) => bodyId === body.id).flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])]);
  const others = moves.filter((on) => on > scheme.period.from && (gone(facts, scheme, body, on).length > 0 || come(facts, scheme, body, on).length > 0));
  return [...new Set([...turns, ...others])].filter((on) => on <= to).sort();
}

function lineOf(facts: Facts, scheme: Scheme, body: Body, on: LocalDate): RotationLine {
  const before = addDays(on, -1);
  const place = (seat: Seat, day: LocalDate): RotationPlace => ({ seat: seat.id, ambition: seat.filledBy.kind === 'ambition-owner' ? seat.filledBy.ambition : null, sector: sectorAt(facts, scheme, body, seat, day) });
  return {
    on,
    body: body.id,
    leaving: gone(facts, scheme, body, on).map((seat) => place(seat, before)),
    joining: come(facts, scheme, body, on).map((seat) => place(seat, on)),
    chair: { from: chairSeat(facts, scheme, body, before), to: chairSeat(facts, scheme, body, on) },
    noticesOn: noticesOn(facts, body, on),
    coverageOk: uncovered(facts, scheme, body, on).length === 0,
  };
}

const gone = (facts: Facts, scheme: Scheme, body: Body, on: LocalDate): Seat[] => rotatingSeats(body).filter((seat) => facts.memberships.some((one) => isAt(one, body, seat) && one.until === on) && !passedOn(facts, scheme, body, seat, on));
const come = (facts: Facts, scheme: Scheme, body: Body, on: LocalDate): Seat[] => rotatingSeats(body).filter((seat) => facts.memberships.some((one) => isAt(one, body, seat) && one.from === on) && !passedOn(facts, scheme, body, seat, on));

export const rotatingSeats = ({ seats, rotation }: Body): Seat[] => seats.filter(({ id }) => rotation?.leave.some((group) => group.includes(id)));

const isAt = ({ bodyId, seatId }: MembershipFact, body: Body, seat: Seat): boolean => bodyId === body.id && seatId === seat.id;

/** Another person in the same place elsewhere that day: the office passed, the seat did not. */
function passedOn(facts: Facts, scheme: Scheme, body: Body, seat: Seat, on: LocalDate): boolean {
  const [was, is] = [personAt(facts, body, seat, addDays(on, -1)), personAt(facts, body, seat, on)];
  if (was === null || is === null || was === is) return false;
  const home = homeAt(facts, scheme, seat, was, addDays(on, -1));
  return home !== null && home === homeAt(facts, scheme, seat, is, on) && !facts.rotations.some((one) => one.bodyId === body.id && one.seats.some(({ seatId, on: day }) => seatId === seat.id && day === on));
}

export const personAt = ({ memberships }: Facts, body: Body, seat: Seat, day: LocalDate): string | null => memberships.find((one) => isAt(one, body, seat) && one.from <= day && (one.until === null || day < one.until))?.personId ?? null;

/** The seat that an owner has in the body that owners come from. */
function homeAt(facts: Facts, scheme: Scheme, { filledBy }: Seat, personId: string, day: LocalDate): string | null {
  const home = filledBy.kind === 'ambition-owner' ? scheme.bodies.find(({ id }) => id === filledBy.from) : undefined;
  return home?.seats.find((seat) => seat.voting && personAt(facts, home, seat, day) === personId)?.id ?? null;
}

export function sectorAt(facts: Facts, scheme: Scheme, body: Body, seat: Seat, day: LocalDate): string | null {
  const personId = personAt(facts, body, seat, day);
  if (personId === null) return null;
  if (seat.filledBy.kind === 'ambition-owner' && seat.filledBy.from === null) return sectorOfOrganisation(facts, scheme, body, seat, personId, day);
  const home = homeAt(facts, scheme, seat, personId, day);
  const from = seat.filledBy.kind === 'ambition-owner' ? seat.filledBy.from : null;
  return home === null ? seat.sector : (scheme.bodies.find(({ id }) => id === from)?.seats.find(({ id }) => id === home)?.sector ?? null);
}

/** Of an owner from any organisation: for which they came, or else sit anywhere. */
function sectorOfOrganisation(facts: Facts, scheme: Scheme, body: Body, seat: Seat, personId: string, day: LocalDate): string | null {
  const came = facts.rotations.filter((one) => one.bodyId === body.id && one.on <= day).flatMap(({ seats }) => seats.filter((one) => one.seatId === seat.id && one.personId === personId && one.on !== null && one.on <= day)).at(-1)?.candidate;
  const elsewhere = scheme.bodies.flatMap((other) => other.seats.flatMap((one) => (one.voting && one.filledBy.kind === 'partner' && personAt(facts, other, one, day) === personId ? [`partner/${one.filledBy.partner}`] : [])));
  const organisation = came ?? elsewhere[0];
  return scheme.partners.find(({ id }) => `partner/${id}` === organisation)?.sector ?? seat.sector;
}

/** Sectors of which nobody with a vote sits here on that day. */
export function uncovered(facts: Facts, scheme: Scheme, body: Body, day: LocalDate): string[] {
  const here = new Set(body.seats.filter(({ voting }) => voting).map((seat) => sectorAt(facts, scheme, body, seat, day)));
  return body.coverage.filter((sector) => !here.has(sector));
}

/** A seat with a vote first: who takes part twice presides as that. */
export function chairSeat(facts: Facts, scheme: Scheme, body: Body, day: LocalDate): string | null {
  const { chair } = officersOn(facts, scheme, body.id, day);
  if (chair === null) return null;
  const own = body.seats.filter((seat) => personAt(facts, body, seat, day) === chair);
  return (own.find(({ voting }) => voting) ?? own[0])?.id ?? null;
}

/** The rotation that a day belongs to: its own, or one of which a successor came late. */
export const rotationOf = ({ rotations }: Facts, body: Body, on: LocalDate): RotationFact[] => rotations.filter((one) => one.bodyId === body.id && one.state !== 'withdrawn' && (one.on === on || one.seats.some((seat) => seat.on === on)));

const NOTICES = ['rotation-leaving', 'rotation-co-owner', 'rotation-nominate', 'rotation-overview'];

function noticesOn(facts: Facts, body: Body, on: LocalDate): LocalDate[] {
  const ids = rotationOf(facts, body, on).map(({ id }) => id);
  const days = facts.mailings.filter(({ kind, rotationId }) => rotationId !== null && ids.includes(rotationId) && NOTICES.includes(kind)).map(({ createdAt }) => localDateOf(createdAt));
  return [...new Set(days)].filter((day) => day <= on).sort();
}
