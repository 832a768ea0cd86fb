/** What must be true of a departure before it is announced, put on another day or taken back. Reads and locks; changes nothing. */
import type { EntityManager } from 'typeorm';
import { addDays, formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { nextTurn, turns } from '#roster/dates';
import type { Roster } from '#roster/model';
import { rostersOf } from '#roster/roster';
import type { Body } from '#scheme/model';
import { refusalText } from '#workflows/refusals';
import { chairsOf } from '../bodies/chairs-elsewhere.js';
import { heldByFrom, heldWithin, type Held, type SeatRef } from '../bodies/membership.rows.js';
import type { Work } from '../command.js';
import { bodyOf, schemeOn } from '../municipalities/schemes.js';
import { belongsUntil } from './belongs.js';
import { listRotations, type StoredRotation } from './rotation.rows.js';

type SeatOnDay = SeatRef & { on: LocalDate };

export function rosterWith(rosters: readonly Roster[], { bodyId, seatId }: SeatRef): Roster {
  const roster = rosters.find(({ body }) => body === bodyId);
  if (roster && groupOf(roster, seatId) !== null) return roster;
  throw new DomainError('conflict', 'departure.no-rotation', 'Deze plek wisselt niet volgens een rooster. Laat de deelname eindigen bij de leden.', { bodyId, seatId });
}

export const groupOf = ({ seats }: Roster, seatId: string): number | null => seats.find(({ id }) => id === seatId)?.group ?? null;

/** Whose seat it is on the day before. */
export const whoSits = async ({ tx }: Work, { bodyId, seatId, on }: SeatOnDay): Promise<Held | undefined> => (await heldWithin(tx, { bodyId, seatId }, on, null)).find(({ from }) => from < on);

/** In one's own name, of a seat that is theirs today and by then no more: somebody else was found already. @throws DomainError `departure.leaves-anyway` */
export async function assertOwnPlaceLasts(work: Work, { bodyId, seatId, on }: SeatOnDay): Promise<void> {
  const { tx, today, context: { actor } } = work;
  if (actor.kind !== 'person' || actor.onBehalfOf) return;
  const own = (await heldWithin(tx, { bodyId, seatId }, today, addDays(today, 1))).find(({ personId }) => personId === actor.personId);
  if (!own || own.until === null || own.until > on) return;
  // Who was appointed again sits there in two terms.
  if ((await whoSits(work, { bodyId, seatId, on }))?.personId === actor.personId) return;
  const message = `Uw plek hier eindigt al op ${formatDutchDate(own.until)}. Een vertrek op of na die dag hoeft u niet te melden.`;
  throw new DomainError('conflict', 'departure.leaves-anyway', message, { bodyId, seatId, on }, [{ in: 'body', field: 'on', code: 'leaves-anyway', message }]);
}

/** Of two who announce it at once the second waits here, and then finds the first's. @throws DomainError `departure.known`, `departure.nobody` */
export async function whoLeaves(work: Work, { bodyId, seatId, on }: SeatOnDay): Promise<Held> {
  const { tx } = work;
  const held = await whoSits(work, { bodyId, seatId, on });
  if (held) await tx.query(`SELECT FROM membership WHERE id = $1 FOR UPDATE`, [held.id]);
  const announced = (await listRotations(tx, { bodyId, open: true })).filter((one) => one.kind === 'departure' && one.state === 'foreseen' && one.seatIds.includes(seatId));
  // Whoever comes for the rest of the term may leave again; without anybody it is the one that was announced.
  const known = held ? announced.find(({ leaverId }) => leaverId === held.personId) : announced.at(-1);
  const seated = held ? (await leavingNow(tx, held)).flatMap(({ context }) => context.seats.flatMap((one) => one.seated ?? [])).at(0) : undefined;
  if (held && seated && held.from < seated.on) throw new DomainError('conflict', 'departure.succeeded', `Dit vertrek is al aangekondigd: tot ${formatDutchDate(seated.on)} blijft deze persoon, dan komt de opvolger. Trek die benoeming eerst in als het anders moet. Er is niets gewijzigd.`, { bodyId, seatId, on });
  if (known) throw new DomainError('conflict', 'departure.known', `Dit vertrek is al aangekondigd, op ${formatDutchDate(known.on)}. Verzet dat, of trek het in.`, { rotationId: known.id });
  if (held) return held;
  throw new DomainError('conflict', 'departure.nobody', 'Op deze plek zit dan niemand die kan vertrekken. Kijk bij de leden wie er op die dag zit.', { bodyId, seatId, on });
}

/** Of somebody who stays, though the day that they announced has been. */
const leavingNow = async (tx: EntityManager, { bodyId, seatId, personId }: Held): Promise<StoredRotation[]> =>
  (await listRotations(tx, { bodyId, open: true })).filter((one) => one.kind === 'departure' && one.state === 'changing' && one.leaverId === personId && one.seatIds.includes(seatId));

/** Departures of theirs for which nobody came: ids. */
export const staysSince = async ({ tx }: Work, held: Held): Promise<string[]> => (await leavingNow(tx, held)).filter(({ context }) => context.seats.every(({ seated }) => seated === null)).map(({ id }) => id);

/** After the day only who sits there still, for want of a successor, may say that they do not leave. @throws DomainError `rotation.has-left` */
export async function assertStays({ tx, today }: Work, { bodyId, seatIds, leaverId, context }: StoredRotation): Promise<void> {
  const [held] = await heldWithin(tx, { bodyId, seatId: seatIds[0]! }, today, addDays(today, 1));
  if (held?.personId === leaverId && context.carriesOver && context.seats.every(({ seated }) => seated === null)) return;
  throw new DomainError('conflict', 'rotation.has-left', refusalText('rotation.has-left'), { bodyId, seatId: seatIds[0]! });
}

/** The day on which the rooster has that seat change hands; null: the body rotates no more by then. */
export async function termEnd({ tx, context }: Work, { bodyId, seatIds, on }: StoredRotation): Promise<LocalDate | null> {
  const roster = rostersOf((await schemeOn(tx, context.tenantId, on)).scheme).find(({ body }) => body === bodyId);
  const group = roster ? groupOf(roster, seatIds[0]!) : null;
  return roster && group !== null ? nextTurn(roster, group, on) : null;
}

/** Who leaves the body from which owners come, does not stay an owner until later. @throws DomainError `departure.not-from` */
export async function assertBelongs({ tx, context }: Work, leaver: SeatRef & { personId: string }, from: LocalDate, until: LocalDate | null): Promise<void> {
  const end = until === null ? null : await belongsUntil(tx, context.tenantId, leaver, from);
  if (end === null || until === null || end >= until) return;
  throw new DomainError('conflict', 'departure.not-from', `Deze persoon zit vanaf ${formatDutchDate(end)} niet meer in het overleg waar eigenaren vandaan komen, en kan dan geen eigenaar meer zijn. Wijzig eerst daar de deelname. Er is niets gewijzigd.`, { ...leaver, on: end });
}

/** Until that day, and would go on: who was chosen to begin on that day or later never did, and another is asked for in that rotation. */
export async function presidesOver({ tx }: Work, body: Body, personId: string, on: LocalDate): Promise<boolean> {
  const last = addDays(on, -1);
  return (await chairsOf(tx, body, last, null)).some((one) => one.personId === personId && one.from <= last && (one.until === null || one.until > on));
}

/** Whoever was to leave on the day that was announced. */
export async function leftOn({ tx }: Work, { bodyId, seatId }: SeatRef, { on, leaverId }: StoredRotation): Promise<Held> {
  const [row]: Held[] = await tx.query(`SELECT id, body_id AS "bodyId", seat_id AS "seatId", person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM membership WHERE body_id = $1 AND seat_id = $2 AND person_id = $3 AND upper(held) = $4::date FOR UPDATE`, [bodyId, seatId, leaverId, on]);
  if (!row) throw new DomainError('conflict', 'departure.nobody', 'Op deze plek zit dan niemand die kan vertrekken. Kijk bij de leden wie er op die dag zit.', { bodyId, seatId, on });
  return row;
}

const listOpen = async ({ tx }: Work, { bodyId, seatId }: SeatRef): Promise<StoredRotation[]> => (await listRotations(tx, { bodyId, open: true })).filter((one) => one.kind === 'departure' && one.seatIds.includes(seatId));

/** Whoever came in the place of this one leaves, too: that is another departure, and comes first. */
export async function assertNoneAfter(work: Work, rotation: StoredRotation): Promise<void> {
  const later = (await listOpen(work, { bodyId: rotation.bodyId, seatId: rotation.seatIds[0]! })).find((one) => one.on > rotation.on);
  if (later) throw new DomainError('conflict', 'departure.followed', `Ook wie hierna op deze plek komt, vertrekt: op ${formatDutchDate(later.on)}. Trek dat vertrek eerst in. Er is niets gewijzigd.`, { rotationId: later.id });
}

/** Nobody hears of another day where there is none. */
export function assertOtherDay({ on }: StoredRotation, asked: LocalDate): void {
  if (asked !== on) return;
  throw new DomainError('conflict', 'departure.same-day', `Dit vertrek staat al op ${formatDutchDate(on)}. Kies een andere dag. Er is niets gewijzigd.`, { on }, [{ in: 'body', field: 'on', code: 'same-day', message: 'Kies een andere dag.' }]);
}

/** A day may not pass another one on which the seat changes hands. */
export async function assertNothingBetween({ tx }: Work, ref: SeatRef, from: LocalDate, to: LocalDate): Promise<void> {
  const next = (await heldWithin(tx, ref, from, null)).flatMap((one) => (one.from >= from && one.until !== null ? [one.until] : [])).find((day) => day <= to);
  if (next) throw new DomainError('conflict', 'departure.followed', `Op ${formatDutchDate(next)} wisselt deze plek opnieuw. Kies een dag daarvoor. Er is niets gewijzigd.`, { on: to }, [{ in: 'body', field: 'on', code: 'followed', message: `Kies een dag voor ${formatDutchDate(next)}.` }]);
}

/** Of an ambition's owners some always stay: who comes finds somebody who knows how things stand. @throws DomainError `departure.nobody-stays` */
export async function assertSomebodyStays({ tx }: Work, roster: Roster, { bodyId, seatId, on }: SeatOnDay): Promise<void> {
  const ambition = roster.seats.find(({ id }) => id === seatId)?.ambition ?? null;
  const others: string[] = [];
  for (const { id } of roster.seats.filter((seat) => ambition !== null && seat.ambition === ambition && seat.id !== seatId)) if ((await heldWithin(tx, { bodyId, seatId: id }, addDays(on, -1), on)).length > 0) others.push(id);
  const turn = turns(roster, on).find((one) => one.on === on);
  const announced = (await listRotations(tx, { bodyId, open: true })).filter((one) => one.kind === 'departure' && one.on === on).flatMap(({ seatIds }) => seatIds);
  const leave = new Set([...(turn ? roster.rules.leave[turn.group]! : []), ...announced]);
  if (others.length === 0 || others.some((id) => !leave.has(id))) return;
  const names = roster.seats.filter(({ id }) => others.includes(id)).map(({ name }) => name).join(', ');
  throw new DomainError('conflict', 'departure.nobody-stays', `Op ${formatDutchDate(on)} treedt ook af: ${names}. Dan blijft er niemand die deze ambitie kent. Kies een dag ervoor of erna. Er is niets gewijzigd.`, { seatId, on }, [{ in: 'body', field: 'on', code: 'nobody-stays', message: 'Kies een dag ervoor of erna.' }]);
}

/** Who was appointed to another seat of the body meanwhile does not keep this one. */
export async function assertFree({ tx, scheme }: Work, { bodyId, seatIds, leaverId, on }: StoredRotation): Promise<void> {
  const body = bodyOf(scheme, bodyId);
  const other = (await heldByFrom(tx, leaverId!, on)).find((one) => one.bodyId === bodyId && one.seatId !== seatIds[0] && body.seats.find(({ id }) => id === one.seatId)?.voting);
  if (other) throw elsewhere(body, other);
}

/** @throws DomainError where somebody would have two of its seats with a vote on a day */
export async function assertNobodyTwice({ tx, scheme }: Work, bodyId: string): Promise<void> {
  const body = bodyOf(scheme, bodyId);
  const voting = body.seats.filter((one) => one.voting).map(({ id }) => id);
  const [twice]: Pick<Held, 'seatId' | 'from'>[] = await tx.query(
    `SELECT b.seat_id AS "seatId", lower(b.held)::text AS "from" FROM membership a JOIN membership b ON b.tenant_id = a.tenant_id AND b.body_id = a.body_id AND b.person_id = a.person_id AND b.held && a.held AND lower(b.held) >= lower(a.held) AND b.id <> a.id
     WHERE a.body_id = $1 AND a.seat_id = ANY($2) AND b.seat_id = ANY($2) LIMIT 1`,
    [bodyId, voting],
  );
  if (twice) throw elsewhere(body, twice);
}

const elsewhere = ({ seats }: Body, { seatId, from }: Pick<Held, 'seatId' | 'from'>): DomainError =>
  new DomainError('conflict', 'departure.seated-elsewhere', `Dan zou iemand twee plekken tegelijk hebben: vanaf ${formatDutchDate(from)} ook ${seats.find(({ id }) => id === seatId)?.name ?? seatId}. Trek die benoeming eerst in, of kies een andere dag. Er is niets gewijzigd.`, { seatId, from });

/** After today, after the term began, and before it is over. */
export function assertDay(roster: Roster, { seatId, on }: SeatOnDay, held: Held, today: LocalDate): void {
  const problem = (code: string, message: string): DomainError => new DomainError('conflict', code, message, { seatId, on }, [{ in: 'body', field: 'on', code: code.split('.')[1]!, message }]);
  if (on <= today || on <= held.from) throw problem('departure.in-past', `Een vertrek wordt vooraf gemeld. Kies een dag na ${formatDutchDate(held.from > today ? held.from : today)}. Er is niets gewijzigd.`);
  // Who should have left already may say on which day that will be.
  const end = nextTurn(roster, groupOf(roster, seatId)!, held.from > today ? held.from : today);
  if (on >= end) throw problem('departure.leaves-anyway', `Op ${formatDutchDate(end)} wisselt deze plek al volgens het rooster. Een vertrek op of na die dag hoeft u niet te melden.`);
}
