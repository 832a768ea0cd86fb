/** "Stel dat deze plek vrijkomt": the plan with that departure beside the plan without. Reads only; nothing is announced. */
import type { EntityManager } from 'typeorm';
import { addMonths, formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { nextTurn } from '#roster/dates';
import type { Change, RosterSeat } from '#roster/model';
import { namesOf } from '../bodies/people.queries.js';
import { outlookOrRefuse } from './outlook.js';
import { changesOf, type ExpectedChange } from './time-line.js';

export interface Supposition {
  bodyId: string;
  bodyName: string;
  seatId: string;
  seatName: string;
  on: LocalDate;
  /** Until when whoever comes sits there: the rest of the term. */
  until: LocalDate;
  /** What happens on that day. */
  change: ExpectedChange;
  /** Coming changes that would then be other than they are foreseen now. */
  others: ExpectedChange[];
  warnings: string[];
}

/** Looked ahead for one whole term. @throws DomainError `rotation.no-roster`, `departure.no-rotation`, `departure.in-past`, `departure.leaves-anyway`, `body.unknown` */
export async function suppose(tx: EntityManager, tenantId: string, { bodyId, seatId, on, today }: { bodyId: string; seatId: string; on: LocalDate; today: LocalDate }): Promise<Supposition> {
  const first = await outlookOrRefuse(tx, tenantId, { bodyId, today, until: on > today ? on : today });
  const seat = first.roster.seats.find(({ id }) => id === seatId);
  const group = seat?.group ?? null;
  if (!seat || group === null) throw new DomainError('conflict', 'departure.no-rotation', 'Deze plek wisselt niet volgens een rooster. Kies een plek die wel rouleert.', { bodyId, seatId });
  assertDay(seat, on, today, nextTurn(first.roster, group, today));
  const until = addMonths(on, 12 * first.roster.rules.termYears);
  const without = await outlookOrRefuse(tx, tenantId, { bodyId, today, until });
  const supposed = await outlookOrRefuse(tx, tenantId, { bodyId, today, until, departure: { seatId, on } });
  const changes = changesOf(supposed, await namesOf(tx));
  const before = new Map(without.plan.changes.map((change) => [change.on, told(change)]));
  const others = supposed.plan.changes.filter((change) => change.on > on && before.get(change.on) !== told(change)).map((change) => change.on);
  return {
    bodyId,
    bodyName: supposed.roster.name,
    seatId,
    seatName: seat.name,
    on,
    until: nextTurn(supposed.roster, group, on),
    change: changes.find((change) => change.on === on)!,
    others: changes.filter((change) => others.includes(change.on)),
    warnings: supposed.plan.warnings,
  };
}

/** What of a change is told: who comes from where, who presides, what cannot be. */
const told = ({ joining, carriedOver, chair, mustComeFrom, conflict }: Change): string =>
  JSON.stringify([joining.map(({ seat, sector, how }) => [seat, sector, how]), carriedOver.map(({ seat }) => seat), chair.to, mustComeFrom, conflict?.text]);

function assertDay({ id }: RosterSeat, on: LocalDate, today: LocalDate, end: LocalDate): void {
  const problem = (code: string, message: string): DomainError => new DomainError('conflict', code, message, { seatId: id, on }, [{ in: 'query', field: 'on', code: code.split('.')[1]!, message }]);
  if (on <= today) throw problem('departure.in-past', 'Kies een dag die nog komt.');
  if (on >= end) throw problem('departure.leaves-anyway', `Op ${formatDutchDate(end)} wisselt deze plek al volgens het rooster. Kies een dag daarvoor.`);
}
