/**
 * Who comes into which seat: a matching of seats to candidates in which required sectors come first. PURE.
 *
 * seat → candidate → sector → out. A sector's first place has a reward larger than all costs together, so the cheapest maximum
 * flow fills as many seats as can be filled, covers as many required sectors as can be covered (both at once: a way
 * found later never takes a sector's place away again), and among those line-ups takes the cheapest.
 */
import type { Candidate } from './model.js';
import { Network } from './network.js';

export interface Vacancy {
  seat: string;
  /** `cost` is a whole number between 0 and `MAX_COST`; a candidate once. */
  offers: { candidate: string; cost: number }[];
}

export interface Assignment {
  /** Seat → candidate. */
  chosen: Map<string, string>;
  unfilled: string[];
  /** Required sectors from which nobody comes. */
  missing: string[];
  /** Per seat the candidates that some line-up has which fills and covers as much and costs less than `margin` more. */
  options(margin: number): { seat: string; candidates: string[] }[];
}

export const MAX_COST = 1e9;
/** Above the costs of all seats of a body (200 at most). */
const COVERED = 1e12;
/** A sector that is not at the table yet is welcome: the representation is to be broad (Zoetermeer, 4.1 Stuurgroep LEA). */
const BROADER = 10;

const SOURCE = 0;
const SINK = 1;

/**
 * @param required sectors of which somebody must come
 * @param present sectors of those who stay
 */
export function assign(vacancies: readonly Vacancy[], candidates: ReadonlyMap<string, Candidate>, required: readonly string[], present: ReadonlySet<string>): Assignment {
  const offered = [...new Set(vacancies.flatMap(({ offers }) => offers.map(({ candidate }) => candidate)))].map((id) => candidates.get(id)!);
  const sectors = [...new Set(offered.flatMap(({ sector }) => (sector === null ? [] : [sector])))];
  const firstCandidate = 2 + vacancies.length;
  const firstSector = firstCandidate + offered.length;
  const nodeOf = new Map(offered.map(({ id }, index) => [id, firstCandidate + index]));
  const network = new Network(firstSector + sectors.length);

  const arcs = vacancies.map(({ offers }, seat) => {
    network.add(SOURCE, 2 + seat, 1, 0);
    return offers.map(({ candidate, cost }) => ({ candidate, cost, node: nodeOf.get(candidate)!, arc: network.add(2 + seat, nodeOf.get(candidate)!, 1, cost) }));
  });
  offered.forEach(({ sector, organisation }, index) => {
    network.add(firstCandidate + index, sector === null ? SINK : firstSector + sectors.indexOf(sector), organisation ? vacancies.length : 1, 0);
  });
  const first = sectors.map((sector, index) => {
    const arc = network.add(firstSector + index, SINK, 1, required.includes(sector) ? -COVERED : present.has(sector) ? 0 : -BROADER);
    network.add(firstSector + index, SINK, vacancies.length, 0);
    return { sector, arc };
  });
  network.fill(SOURCE, SINK);

  const covered = new Set(first.filter(({ arc }) => network.used(arc)).map(({ sector }) => sector));
  const chosen = new Map(vacancies.flatMap(({ seat }, index) => arcs[index]!.filter(({ arc }) => network.used(arc)).map(({ candidate }) => [seat, candidate] as const)));
  return {
    chosen,
    unfilled: vacancies.map(({ seat }) => seat).filter((seat) => !chosen.has(seat)),
    missing: required.filter((sector) => !covered.has(sector)),
    // Taking another candidate moves others along a circle back to this seat; what the circle costs is the difference.
    options: (margin) =>
      vacancies.map(({ seat }, index) => {
        const back = network.costsTo(2 + index);
        return { seat, candidates: chosen.has(seat) ? arcs[index]!.filter(({ arc, cost, node }) => network.used(arc) || cost + back[node]! < margin).map(({ candidate }) => candidate) : [] };
      }),
  };
}
