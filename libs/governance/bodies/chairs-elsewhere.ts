/**
 * Seats that go to the chair of another body follow by themselves: their memberships are worked out anew from who presides there,
 * from a day on, in the transaction that changed it. What lies before that day is history and stays.
 */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import type { Body, Scheme } from '#scheme/model';
import { schemeVersions } from '../municipalities/schemes.js';
import { endHeld, heldWithin, insertHeld, type Held, type SeatRef } from './membership.rows.js';
import { schemeSpans } from './seat-life.js';

/** Somebody from a day until another. */
export interface Span {
  personId: string;
  from: LocalDate;
  until: LocalDate | null;
}

/** Call after every change of who sits or presides; a repeat changes nothing. */
export async function followChairs(tx: EntityManager, tenantId: string, from: LocalDate): Promise<void> {
  const spans = schemeSpans(await schemeVersions(tx, tenantId)).filter(({ until }) => until === null || until > from);
  const seats = new Map(spans.flatMap(({ scheme }) => derivedSeats(scheme)).map((seat) => [`${seat.bodyId}/${seat.seatId}`, seat]));
  for (const seat of seats.values()) {
    const wanted: Span[] = [];
    for (const span of spans) {
      const chairOf = derivedSeats(span.scheme).find(({ bodyId, seatId }) => bodyId === seat.bodyId && seatId === seat.seatId)?.chairOf;
      if (chairOf) wanted.push(...(await chairsOf(tx, chairOf, later(span.from, from), span.until)));
    }
    await replaceFrom(tx, tenantId, seat, joined(wanted), from);
  }
}

type Derived = SeatRef & { chairOf: Body };

/** Those whose chair sits by right of a chair elsewhere come after that one. */
function derivedSeats(scheme: Scheme): Derived[] {
  const bodyOf = (id: string): Body => scheme.bodies.find((body) => body.id === id)!;
  const depth = (body: Body): number => {
    const { chair } = body;
    const seat = chair.by === 'seat' ? body.seats.find(({ id }) => id === chair.seat) : undefined;
    // The scheme's check has seen that no chair depends on itself.
    return seat?.filledBy.kind === 'chair-of' ? 1 + depth(bodyOf(seat.filledBy.body)) : 0;
  };
  return scheme.bodies
    .flatMap((body) => body.seats.flatMap((seat): Derived[] => (seat.filledBy.kind === 'chair-of' ? [{ bodyId: body.id, seatId: seat.id, chairOf: bodyOf(seat.filledBy.body) }] : [])))
    .sort((a, b) => depth(a.chairOf) - depth(b.chairOf));
}

/** Who presides over a body from a day until another, by time: whoever holds its seat, or was chosen and sits there. */
export async function chairsOf(tx: EntityManager, body: Body, from: LocalDate, until: LocalDate | null): Promise<Span[]> {
  if (body.chair.by === 'seat') return (await heldWithin(tx, { bodyId: body.id, seatId: body.chair.seat }, from, until)).map((held) => clipped(held, from, until));
  const rows: Span[] = await tx.query(
    `SELECT c.person_id AS "personId", lower(c.held * m.held)::text AS "from", upper(c.held * m.held)::text AS until
     FROM chosen_office c JOIN membership m ON m.tenant_id = c.tenant_id AND m.body_id = c.body_id AND m.person_id = c.person_id AND m.held && c.held
     WHERE c.body_id = $1 AND c.office = 'voorzitter' AND c.held * m.held && daterange($2::date, $3::date) ORDER BY lower(c.held * m.held), c.person_id`,
    [body.id, from, until],
  );
  return joined(rows.map((row) => clipped(row, from, until)));
}

function clipped({ personId, ...span }: Span, from: LocalDate, until: LocalDate | null): Span {
  return { personId, from: later(span.from, from), until: until === null || (span.until !== null && span.until < until) ? span.until : until };
}

/** Spans of one person that touch or overlap are one. @param spans by time */
export function joined(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((all, span) => {
    const last = all.at(-1);
    if (last?.personId !== span.personId || (last.until !== null && last.until < span.from)) return [...all, span];
    const until = last.until === null || span.until === null ? null : later(last.until, span.until);
    return [...all.slice(0, -1), { ...last, until }];
  }, []);
}

async function replaceFrom(tx: EntityManager, tenantId: string, seat: SeatRef, wanted: readonly Span[], from: LocalDate): Promise<void> {
  const present = await heldWithin(tx, seat, from, null);
  if (isSame(present.map((held) => clipped(held, from, null)), wanted)) return;
  const [first] = wanted;
  const stays = present.find((held) => held.from < from && first?.from === from && held.personId === first.personId);
  for (const held of present) await endHeld(tx, held, held === stays ? first!.until : from);
  for (const span of stays ? wanted.slice(1) : wanted) await insertHeld(tx, tenantId, row(tenantId, seat, span));
}

const row = (tenantId: string, seat: SeatRef, span: Span): Held => ({ id: derivedId('follows-chair', tenantId, seat.bodyId, seat.seatId, span.from, span.personId), bodyId: seat.bodyId, seatId: seat.seatId, ...span });

const isSame = (a: readonly Span[], b: readonly Span[]): boolean => JSON.stringify(a.map(fields)) === JSON.stringify(b.map(fields));
const fields = ({ personId, from, until }: Span) => [personId, from, until];

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
