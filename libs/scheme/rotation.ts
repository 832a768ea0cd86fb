/** Checks on the rooster van aftreden: terms that fit the groups, seats that can rotate, ambitions that keep an owner. PURE. */
import type { z } from 'zod';
import { valueAt, type Finding, type Path } from './finding.js';
import { part, partOfBodies } from './part.js';
import { Rotation, Seats, type Seat } from './schema.bodies.js';

type Rules = z.output<typeof Rotation>;
type WrittenSeat = z.output<typeof Seat>;

export function checkRotations(data: unknown): Finding[] {
  return partOfBodies(data, ['rotation'], Rotation).flatMap(({ path, value }) => {
    const body = path.slice(0, 2);
    const seats = part(data, [...body, 'seats'], Seats);
    return [...terms(value, path), ...chair(value, path, valueAt(data, [...body, 'chair', 'by'])), ...(seats ? [...rotating(value, path, seats), ...leftAlone(value, path, seats)] : [])];
  });
}

/** A group leaves every `everyYears`; when all have left, the term of the first is over. */
function terms({ everyYears, termYears, leave }: Rules, path: Path): Finding[] {
  if (termYears % everyYears !== 0) {
    const expected = `een veelvoud van ${everyYears} jaar (everyYears)`;
    return [{ path: [...path, 'termYears'], code: 'scheme.rotation-term', expected, message: `Een termijn van ${termYears} jaar past niet bij een wisseling om de ${everyYears} jaar; verwacht: ${expected}.` }];
  }
  const groups = termYears / everyYears;
  if (leave.length === groups) return [];
  const expected = `${groups} ${groups === 1 ? 'groep' : 'groepen'}: ${termYears} jaar, met om de ${everyYears} jaar een wisseling`;
  return [{ path: [...path, 'leave'], code: 'scheme.rotation-groups', expected, message: `Hier ${leave.length === 1 ? 'staat 1 groep' : `staan ${leave.length} groepen`} die na elkaar aftreden; verwacht: ${expected}.` }];
}

function chair({ chairEveryYears }: Rules, path: Path, chosenBy: unknown): Finding[] {
  if (chairEveryYears === null || chosenBy !== 'seat') return [];
  const expected = "null, of een voorzitter die de leden kiezen (chair: { by: members })";
  return [{ path: [...path, 'chairEveryYears'], code: 'scheme.rotation-chair', expected, message: `Het voorzitterschap hoort hier bij een vaste plek en rouleert dus niet; verwacht: ${expected}.` }];
}

/** Who sits by office or as a chair elsewhere leaves with that office; who has no vote is no member that rotates. */
function rotating({ leave }: Rules, path: Path, seats: readonly WrittenSeat[]): Finding[] {
  return entries(leave, path).flatMap(({ id, at }) => {
    const seat = seats.find((candidate) => candidate.id === id);
    if (!seat || (seat.voting !== false && seat.filledBy.office === undefined && seat.filledBy.chairOf === undefined)) return [];
    const expected = 'een plek met stem die niet bij een functie hoort';
    return [{ path: at, code: 'scheme.rotation-seat', expected, message: `'${id}' kan niet rouleren; verwacht: ${expected}.` }];
  });
}

/** Of the owners of one ambition some always stay: who comes finds somebody who knows how things stand. */
function leftAlone({ leave }: Rules, path: Path, seats: readonly WrittenSeat[]): Finding[] {
  return leave.flatMap((group, index) =>
    [...new Set(group.map((id) => ambitionOf(seats, id)))].flatMap((ambition) => {
      const owners = seats.filter((seat) => ambition !== undefined && seat.filledBy.ambitionOwner === ambition).map(({ id }) => id);
      if (owners.length < 2 || owners.some((id) => !group.includes(id))) return [];
      const expected = 'in elke groep hoogstens een deel van de eigenaren van een ambitie';
      return [{ path: [...path, 'leave', index], code: 'scheme.rotation-all-at-once', expected, message: `Alle eigenaren van '${ambition}' treden op één dag af (${owners.join(', ')}); verwacht: ${expected}.` }];
    }),
  );
}

const ambitionOf = (seats: readonly WrittenSeat[], id: string): string | undefined => seats.find((seat) => seat.id === id)?.filledBy.ambitionOwner;

const entries = (leave: Rules['leave'], path: Path): { id: string; at: Path }[] => leave.flatMap((group, index) => group.map((id, place) => ({ id, at: [...path, 'leave', index, place] })));
