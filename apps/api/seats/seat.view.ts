/** From seats on a day to the API's answer, and to a table. PURE. */
import type { z } from 'zod';
import { formatDutchDate } from '#calendar/local-date';
import type { Expectation, SeatOfDay } from '#governance/rotation/expected';
import type { Named } from '#scheme/model';
import { candidateView, person, place } from '../rotation/rotation.view.js';
import type { seatOnDay } from './seat.schema.js';

export function seatView(seat: SeatOfDay): z.output<typeof seatOnDay> {
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
    wisselt: seat.chairOf !== null ? 'met-de-voorzitter' : seat.rotates ? 'volgens-rooster' : 'met-de-hand',
    bijFunctie: seat.byOffice,
    leegSinds: seat.vacantSince,
    verwachting: seat.expectation && expectationView(seat.expectation),
  };
}

const expectationView = ({ from, why, leaves, nominee, mustComeFrom, candidates, conflict }: Expectation) => ({
  vanaf: from,
  waarom: why === 'turn' ? ('rooster' as const) : ('vertrek' as const),
  vertrekt: person(leaves),
  voorgedragen: person(nominee),
  moetKomenUit: mustComeFrom.map(place),
  kandidaten: candidates.map(candidateView),
  knelpunt: conflict,
});

const named = (one: Named | null): { id: string; naam: string } | null => one && { id: one.id, naam: one.name };

/** Without mail addresses: a list of members travels. */
export function rowsOf(seats: readonly SeatOfDay[]): string[][] {
  const heads = ['Overleg', 'Plek', 'Naam', 'Rol', 'Stem', 'Sector', 'Organisatie', 'Ambitie', 'Sinds', 'Tot', 'Plaatsvervanger', 'Verwacht'];
  const rows = seats.map(({ holder, ...seat }) => [
    seat.bodyName,
    seat.seatName,
    holder?.name ?? (seat.expectation ? '(nog niet bekend)' : '(leeg)'),
    seat.role,
    seat.voting ? 'ja' : 'nee',
    seat.sector?.name ?? '',
    seat.organisation?.name ?? '',
    seat.ambition?.name ?? '',
    holder?.since ?? '',
    holder?.until ?? '',
    seat.standIn?.name ?? '',
    seat.expectation ? expectationWords(seat.expectation) : '',
  ]);
  return [heads, ...rows];
}

function expectationWords({ from, leaves, nominee, mustComeFrom }: Expectation): string {
  const comes = nominee ? `${nominee.name} is voorgedragen` : mustComeFrom.length > 0 ? `er moet iemand komen uit ${mustComeFrom.map(({ name }) => name).join(', ')}` : 'er komt een opvolger';
  return `vanaf ${formatDutchDate(from)}: ${leaves ? `${leaves.name} gaat, ` : ''}${comes}`;
}
