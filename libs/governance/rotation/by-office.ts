/** Who was put forward by an office (q.q.) and who may be chosen as the owner that they are by it: whoever has the office on the day itself. */
import type { EntityManager } from 'typeorm';
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import type { RotationContext, SeatChange } from '#workflows/rotation.model';
import { heldByFrom, type Held, type SeatRef } from '../bodies/membership.rows.js';
import { seatIn } from '../bodies/seat-life.js';
import { listRotations, type StoredRotation } from './rotation.rows.js';
import type { TellRotation } from './tell.js';

interface Passed {
  from: string;
  to: string;
  /** The first day of the next. */
  on: LocalDate;
}

/**
 * `ref`: the seat of the office. An agenda that has it takes the name of the next, as long as it has not left.
 * @throws DomainError `person.already-seated` where the next has another seat of that body by then
 */
export async function passNominations(tx: EntityManager, scheme: Scheme, ref: SeatRef, { from, to, on }: Passed, tell: TellRotation): Promise<void> {
  const candidate = `${ref.bodyId}/${ref.seatId}`;
  for (const rotation of await listRotations(tx, { open: true })) {
    const { id, context } = rotation;
    // Whoever has the office on the day of change comes as that; it passes on from them as from any owner.
    const seats = context.seats.filter(({ nominee, appointed, seated }) => nominee?.personId === from && nominee.candidate === candidate && on <= dayOf(context, seated ?? appointed));
    for (const seat of seats) {
      assertOneSeat(scheme, rotation, seat, await heldByFrom(tx, to, dayOf(context, seat.seated ?? seat.appointed)));
      await tell(id, { type: 'OFFICE_PASSED', seatId: seat.seatId, from, to });
    }
  }
}

/** Nobody is put forward who keeps another seat of that body: it would be refused only after the meeting had decided. */
function assertOneSeat(scheme: Scheme, { id, bodyId, kind, context }: StoredRotation, { seatId, seated }: SeatChange, held: readonly Held[]): void {
  // Appointed already: the seats themselves pass on, and are judged there.
  if (seated !== null) return;
  const comesFree = (other: string): boolean => kind === 'turn' && context.seats.some((one) => one.seatId === other && one.seated === null);
  const beside = held.find((one) => one.bodyId === bodyId && one.seatId !== seatId && seatIn(scheme, one)?.seat.voting && !comesFree(one.seatId));
  if (!beside) return;
  const name = (of: string): string => seatIn(scheme, { bodyId, seatId: of })?.seat.name ?? of;
  throw new DomainError('conflict', 'person.already-seated', `Wie deze functie overneemt, heeft dan al een plek: ${name(beside.seatId)}. Namens deze functie is iemand voorgedragen voor de plek ‘${name(seatId)}’, vanaf ${formatDutchDate(context.on)}. Trek die voordracht eerst in. Er is niets gewijzigd.`, { rotationId: id, bodyId, seatId: beside.seatId });
}

const dayOf = ({ on }: Pick<RotationContext, 'on'>, comes: { on: LocalDate } | null): LocalDate => comes?.on ?? on;

/** An owner's seat is another's by office: the members choose that one, and whom they chose already is that one. A record may be corrected afterwards. */
export async function passChoices(tx: EntityManager, { bodyId, seatId }: SeatRef, { from, to, on }: Passed, tell: TellRotation): Promise<void> {
  const isTheirs = (one: { seatId: string; personId: string } | null): boolean => one?.seatId === seatId && one.personId === from;
  const rotations = (await listRotations(tx, { bodyId })).filter(({ context: { chair } }) => chair.choices.some(isTheirs) || isTheirs(chair.chosen));
  for (const { id } of rotations) await tell(id, { type: 'OWNER_PASSED', seatId, from, to, on });
}
