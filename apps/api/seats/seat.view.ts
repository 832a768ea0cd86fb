/** From seats on a day to the API's answer, and to a table. PURE. */
import type { z } from 'zod';
import type { SeatOnDay } from '#governance/bodies/line-up.queries';
import type { Named } from '#scheme/model';
import type { seatOnDay } from './seat.schema.js';

export function seatView(seat: SeatOnDay): z.output<typeof seatOnDay> {
  const { holder, standIn } = seat;
  return {
    overleg: { id: seat.bodyId, naam: seat.bodyName },
    plek: { id: seat.seatId, naam: seat.seatName },
    rol: seat.role,
    stemt: seat.voting,
    ambitie: named(seat.ambition),
    sector: named(seat.sector),
    organisatie: named(seat.organisation),
    deelname: holder && { deelnameId: holder.membershipId, persoonId: holder.personId, naam: holder.name, sinds: holder.since, tot: holder.until },
    plaatsvervanger: standIn && { plaatsvervangingId: standIn.standInId, persoonId: standIn.personId, naam: standIn.name, sinds: standIn.since, tot: standIn.until },
    leegSinds: seat.vacantSince,
  };
}

const named = (one: Named | null): { id: string; naam: string } | null => one && { id: one.id, naam: one.name };

/** Without mail addresses: a list of members travels. */
export function rowsOf(seats: readonly SeatOnDay[]): string[][] {
  const heads = ['Overleg', 'Plek', 'Naam', 'Rol', 'Stem', 'Sector', 'Organisatie', 'Ambitie', 'Sinds', 'Tot', 'Plaatsvervanger'];
  const rows = seats.map(({ holder, ...seat }) => [
    seat.bodyName,
    seat.seatName,
    holder?.name ?? '(leeg)',
    seat.role,
    seat.voting ? 'ja' : 'nee',
    seat.sector?.name ?? '',
    seat.organisation?.name ?? '',
    seat.ambition?.name ?? '',
    holder?.since ?? '',
    holder?.until ?? '',
    seat.standIn?.name ?? '',
  ]);
  return [heads, ...rows];
}
