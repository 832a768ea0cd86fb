/** Who was put forward by an office (q.q.) and who may be chosen as the owner that they are by it: whoever has the office on the day itself. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { RotationContext } from '#workflows/rotation.model';
import type { SeatRef } from '../bodies/membership.rows.js';
import { listRotations } from './rotation.rows.js';
import type { TellRotation } from './tell.js';

/** `ref`: the seat of the office. An agenda that has it takes the name of the next, as long as it has not left. */
export async function passNominations(tx: EntityManager, ref: SeatRef, { from, to, on }: { from: string; to: string; on: LocalDate }, tell: TellRotation): Promise<void> {
  const candidate = `${ref.bodyId}/${ref.seatId}`;
  for (const { id, context } of await listRotations(tx, { open: true })) {
    // Whoever has the office on the day of change comes as that; it passes on from them as from any owner.
    const seats = context.seats.filter(({ nominee, appointed, seated }) => nominee?.personId === from && nominee.candidate === candidate && on <= dayOf(context, seated ?? appointed));
    for (const { seatId } of seats) await tell(id, { type: 'OFFICE_PASSED', seatId, from, to });
  }
}

const dayOf = ({ on }: Pick<RotationContext, 'on'>, comes: { on: LocalDate } | null): LocalDate => comes?.on ?? on;
