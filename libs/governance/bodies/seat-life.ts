/** From when until when a seat exists: as long as a version of the scheme that holds has it, within the scheme's period. Pure but for the reading. */
import type { EntityManager } from 'typeorm';
import { addDays, formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import type { Body, Scheme, Seat } from '#scheme/model';
import { schemeVersions } from '../municipalities/schemes.js';
import type { SeatRef } from './membership.rows.js';

/** A scheme holds from a day until (not including) another. */
export interface SchemeSpan {
  from: LocalDate;
  until: LocalDate | null;
  scheme: Scheme;
}

export interface Life {
  from: LocalDate;
  /** The first day on which the seat is not there any more; null: no end is known. */
  until: LocalDate | null;
}

/** When each version holds: until the next one that is later begins. @param versions in the order in which they were handed in */
export function schemeSpans(versions: readonly { validFrom: LocalDate; scheme: Scheme }[]): SchemeSpan[] {
  // Of two versions from one day the later holds; a later one from an earlier day takes the place of all after it.
  const holding = versions.filter(({ validFrom }, index) => !versions.slice(index + 1).some((other) => other.validFrom <= validFrom));
  return holding.flatMap(({ validFrom, scheme }, index) => {
    const end = scheme.period.until === null ? null : addDays(scheme.period.until, 1);
    const until = earlier(holding[index + 1]?.validFrom ?? null, end);
    return until !== null && until <= validFrom ? [] : [{ from: validFrom, until, scheme }];
  });
}

/** The stretches of time in which the seat is there; those that touch are one. */
export function livesOf(spans: readonly SchemeSpan[], ref: SeatRef): Life[] {
  return spans
    .filter(({ scheme }) => seatIn(scheme, ref) !== null)
    .reduce<Life[]>((lives, { from, until }) => {
      const last = lives.at(-1);
      return last?.until === from ? [...lives.slice(0, -1), { from: last.from, until }] : [...lives, { from, until }];
    }, []);
}

export function seatIn(scheme: Scheme, { bodyId, seatId }: SeatRef): { body: Body; seat: Seat } | null {
  const body = scheme.bodies.find(({ id }) => id === bodyId);
  const seat = body?.seats.find(({ id }) => id === seatId);
  return body && seat ? { body, seat } : null;
}

/**
 * A membership begins while the seat is there and ends with it at the latest; without an end it lasts as long as the seat.
 * @throws DomainError `seat.unknown`, `seat.outside-life`
 */
export async function assertAlive(tx: EntityManager, tenantId: string, ref: SeatRef, from: LocalDate, until: LocalDate | null): Promise<void> {
  const lives = livesOf(schemeSpans(await schemeVersions(tx, tenantId)), ref);
  if (lives.length === 0) throw new DomainError('not-found', 'seat.unknown', 'Deze plek staat niet in de samenwerkingsstructuur. Kies een plek uit de lijst van dit overleg.', { ...ref });
  if (lives.some((life) => life.from <= from && (life.until === null || (from < life.until && (until === null || until <= life.until))))) return;
  throw new DomainError('conflict', 'seat.outside-life', `Deze plek bestaat ${lives.map(inWords).join(', en ')}. Kies dagen die daarbinnen vallen. Er is niets gewijzigd.`, { ...ref, from, until });
}

const inWords = ({ from, until }: Life): string => `vanaf ${formatDutchDate(from)}${until === null ? '' : ` tot en met ${formatDutchDate(addDays(until, -1))}`}`;

const earlier = (a: LocalDate | null, b: LocalDate | null): LocalDate | null => (a === null ? b : b === null ? a : a < b ? a : b);
