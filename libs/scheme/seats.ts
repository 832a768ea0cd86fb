/** Checks on who sits where: coverage of sectors, owners of ambitions, the size of working groups. PURE. */
import type { z } from 'zod';
import { entriesAt, valueAt, type Finding, type Path } from './finding.js';
import { part } from './part.js';
import { Coverage, Seats, type Seat } from './schema.bodies.js';
import { Range } from './schema.values.js';

type WrittenSeat = z.output<typeof Seat>;

/** The sector that a seat counts for, where the file settles it: written, or that of its partner, or the one that fills it. */
export function sectorOf(seat: WrittenSeat, partners: ReadonlyMap<unknown, unknown>): string | null {
  const ofPartner = partners.get(seat.filledBy.partner);
  return seat.sector ?? seat.filledBy.sector ?? (typeof ofPartner === 'string' ? ofPartner : null);
}

export const partnerSectors = (data: unknown): Map<unknown, unknown> =>
  new Map(entriesAt(data, ['partners']).map(({ value }) => [valueAt(value, ['id']), valueAt(value, ['sector'])]));

export function checkSeats(data: unknown): Finding[] {
  return entriesAt(data, ['bodies']).flatMap(({ value, path }) => [
    ...checkCoverage(data, value, path),
    ...checkOwners(value, path),
    ...checkSize(data, value, path),
  ]);
}

/** Every covered sector needs a voting seat of its own: a matching of sectors to seats. */
function checkCoverage(data: unknown, body: unknown, path: Path): Finding[] {
  const coverage = part(body, ['coverage'], Coverage) ?? [];
  const seats = seatsOf(body);
  if (!seats || coverage.length === 0) return [];
  const votes = seats.filter((seat) => seat.voting !== false).map((seat) => possibleSectors(data, seat));
  const seatHolder = new Map<number, number>();
  const place = (sector: number, tried: Set<number>): boolean =>
    votes.some((possible, seat) => {
      if (tried.has(seat) || !(possible === 'any' || possible.has(coverage[sector]!))) return false;
      tried.add(seat);
      const holder = seatHolder.get(seat);
      if (holder !== undefined && !place(holder, tried)) return false;
      seatHolder.set(seat, sector);
      return true;
    });
  const known = new Set(entriesAt(data, ['sectors']).map((entry) => valueAt(entry.value, ['id'])));
  return coverage.flatMap((sector, index) => {
    // An unknown sector is told as such (references.ts).
    if (!known.has(sector) || place(index, new Set())) return [];
    const expected = 'voor elke sector een eigen plek met stem die hij kan bezetten';
    return [{ path: [...path, 'coverage', index], code: 'scheme.coverage', expected, message: `Voor sector '${sector}' is geen plek (over) in dit overleg; verwacht: ${expected}.` }];
  });
}

/** An owner comes from the members of a body: from any of its sectors. Owners' seats there say nothing more. */
function possibleSectors(data: unknown, seat: WrittenSeat): ReadonlySet<string> | 'any' {
  const partners = partnerSectors(data);
  const own = sectorOf(seat, partners);
  if (own !== null) return new Set([own]);
  if (seat.filledBy.chairOf !== undefined) return 'any';
  if (seat.filledBy.ambitionOwner === undefined) return new Set();
  const from = entriesAt(data, ['bodies']).find(({ value }) => valueAt(value, ['id']) === seat.filledBy.from);
  const seats = from && seatsOf(from.value);
  if (!seats) return 'any';
  return new Set(seats.map((other) => sectorOf(other, partners)).filter((sector) => sector !== null));
}

/** Ambitions shared out unevenly over owners: allowed, but seldom meant. */
function checkOwners(body: unknown, path: Path): Finding[] {
  const owned = (seatsOf(body) ?? []).map((seat) => seat.filledBy.ambitionOwner).filter((ambition) => ambition !== undefined);
  const counts = new Map<string, number>();
  for (const ambition of owned) counts.set(ambition, (counts.get(ambition) ?? 0) + 1);
  if (new Set(counts.values()).size <= 1) return [];
  const list = [...counts].map(([ambition, count]) => `${ambition}: ${count}`).join(', ');
  const expected = 'voor elke ambitie evenveel eigenaren';
  return [{ path: [...path, 'seats'], severity: 'warning', code: 'scheme.unequal-owners', expected, message: `De ambities hebben niet evenveel eigenaren (${list}); verwacht: ${expected}.` }];
}

function checkSize(data: unknown, body: unknown, path: Path): Finding[] {
  const size = part(data, ['workingGroups', 'preferredSize'], Range);
  const seats = seatsOf(body);
  if (!size || !seats || valueAt(body, ['kind']) !== 'werkgroep' || (seats.length >= size.min && seats.length <= size.max)) return [];
  const expected = `bij voorkeur ${size.min} tot ${size.max} leden`;
  return [{ path: [...path, 'seats'], severity: 'warning', code: 'scheme.working-group-size', expected, message: `Deze werkgroep telt ${seats.length} plekken; verwacht: ${expected}.` }];
}

const seatsOf = (body: unknown): WrittenSeat[] | undefined => part(body, ['seats'], Seats);
