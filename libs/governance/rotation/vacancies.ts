/**
 * Seats without a successor: empty ones, those whose term is over and whose holder stays for now, and those that come free. With what
 * is asked of whom, and when people are reminded again.
 */
import type { EntityManager } from 'typeorm';
import type { Instant, LocalDate } from '#calendar/model';
import type { Named } from '#scheme/model';
import type { StoredSnapshot } from '#workflows/definition';
import type { RotationContext } from '#workflows/rotation.model';
import { rotationTimers } from '#workflows/rotation.timers';
import { lineUpOn, type SeatOnDay } from '../bodies/line-up.queries.js';
import { rotationDetail, type CandidateFor, type PersonRef, type RotationDetail, type SeatToFill } from './rotation.queries.js';
import { listRotations, type StoredRotation } from './rotation.rows.js';
import { doesRotate } from './situation.js';

export interface Vacancy {
  bodyId: string;
  bodyName: string;
  seatId: string;
  seatName: string;
  /** `vacant`: nobody sits there. `stays`: the term is over, the holder stays until there is a successor. `comes-free`: on a day that is to come. */
  kind: 'vacant' | 'stays' | 'comes-free';
  /** Since when it is so, or from which day on; null: nobody ever sat there. */
  since: LocalDate | null;
  holder: PersonRef | null;
  standIn: PersonRef | null;
  /** null: the seat does not rotate; whoever fills it by the scheme sends somebody. */
  rotation: {
    id: string;
    nominee: PersonRef | null;
    mustComeFrom: Named[];
    candidates: CandidateFor[];
    conflict: string | null;
    /** How often people were reminded since the day, and when they are again; null: not any more, or not yet. */
    reminders: number;
    nextReminder: Instant | null;
  } | null;
}

export async function vacancies(tx: EntityManager, tenantId: string, { today, now, bodyId }: { today: LocalDate; now: Instant; bodyId: string | undefined }): Promise<Vacancy[]> {
  const seats = await lineUpOn(tx, tenantId, today, bodyId === undefined ? undefined : [bodyId]);
  const found = new Map<string, Vacancy>();
  for (const seat of seats.filter(({ holder }) => holder === null)) found.set(keyOf(seat), empty(seat));
  for (const rotation of await listRotations(tx, { bodyId, open: true })) {
    if (!(await doesRotate(tx, tenantId, rotation.context, today))) continue;
    const detail = await rotationDetail(tx, tenantId, rotation, today);
    for (const one of detail.seats.filter(({ from }) => from === null)) {
      const seat = seats.find(({ bodyId: body, seatId }) => body === rotation.bodyId && seatId === one.seatId);
      // The first to fill it counts: by turn it may come free again before that is done.
      if (seat && !found.get(keyOf(seat))?.rotation) found.set(keyOf(seat), ofRotation(seat, one, detail, now));
    }
  }
  return [...found.values()].sort((a, b) => order(a) - order(b) || (a.since ?? '').localeCompare(b.since ?? ''));
}

const keyOf = ({ bodyId, seatId }: Pick<SeatOnDay, 'bodyId' | 'seatId'>): string => `${bodyId}/${seatId}`;
const order = ({ kind }: Vacancy): number => ['vacant', 'stays', 'comes-free'].indexOf(kind);

const empty = (seat: SeatOnDay): Vacancy => ({
  bodyId: seat.bodyId,
  bodyName: seat.bodyName,
  seatId: seat.seatId,
  seatName: seat.seatName,
  kind: 'vacant',
  since: seat.vacantSince,
  holder: null,
  standIn: seat.standIn && { id: seat.standIn.personId, name: seat.standIn.name },
  rotation: null,
});

function ofRotation(seat: SeatOnDay, { nominee, candidates }: SeatToFill, { rotation, mustComeFrom, conflict }: RotationDetail, now: Instant): Vacancy {
  const { holder } = seat;
  const kind = holder === null ? 'vacant' : rotation.state === 'changing' ? 'stays' : 'comes-free';
  return {
    ...empty(seat),
    kind,
    since: kind === 'vacant' ? seat.vacantSince : rotation.context.on,
    holder: holder && { id: holder.personId, name: holder.name },
    rotation: { id: rotation.id, nominee: nominee && { id: nominee.id, name: nominee.name }, mustComeFrom, candidates, conflict, ...remindersOf(rotation, now) },
  };
}

/** On the morning itself, and every four weeks after it (workflows/rotation.timers). */
function remindersOf({ state, context }: StoredRotation, now: Instant): { reminders: number; nextReminder: Instant | null } {
  if (state !== 'changing') return { reminders: 0, nextReminder: null };
  const moments = rotationTimers({ value: state, context, status: 'active' } as unknown as StoredSnapshot<RotationContext>)
    .filter(({ event }) => event.type === 'ESCALATION_DUE' || event.type === 'MORNING_DUE')
    .map(({ at }) => at)
    .sort();
  return { reminders: (context.morningPassed ? 1 : 0) + moments.filter((at) => at <= now).length, nextReminder: moments.find((at) => at > now) ?? null };
}
