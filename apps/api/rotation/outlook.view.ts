/** From the plan of a body to the API's answers, and to a table. PURE. */
import type { z } from 'zod';
import type { Supposition } from '#governance/rotation/suppose';
import type { ExpectedChange, TimeLine } from '#governance/rotation/time-line';
import type { Sitting } from '#roster/model';
import type { Named, Scheme } from '#scheme/model';
import type * as schema from './outlook.schema.js';
import { HOW } from './rotation.schema.js';
import { candidateView, person, place } from './rotation.view.js';

type View = z.output<typeof schema.timeLine>;

export function timeLineView(scheme: Scheme, line: TimeLine): View {
  return {
    overleg: { id: line.bodyId, naam: line.bodyName },
    opstellingen: line.lineUps.map(({ from, settled, places }) => ({
      vanaf: from,
      zeker: settled,
      leden: places.map((one) => ({ plek: { id: one.seatId, naam: one.seatName }, sector: one.sector && place(one.sector), persoon: person(one.person), verwachtVan: one.candidate, sinds: one.since, voorzitter: one.presides })),
    })),
    wisselingen: line.changes.map((change) => changeView(scheme, line.bodyId, change)),
    letOp: line.warnings,
  };
}

export const suppositionView = (scheme: Scheme, one: Supposition): z.output<typeof schema.supposition> => ({
  overleg: { id: one.bodyId, naam: one.bodyName },
  plek: { id: one.seatId, naam: one.seatName },
  op: one.on,
  restVanTermijnTot: one.until,
  wisseling: changeView(scheme, one.bodyId, one.change),
  daarnaAnders: one.others.map((change) => changeView(scheme, one.bodyId, change)),
  letOp: one.warnings,
});

function changeView({ bodies, sectors }: Scheme, bodyId: string, change: ExpectedChange): z.output<typeof schema.change> {
  const seats = bodies.find(({ id }) => id === bodyId)?.seats ?? [];
  const named = (all: readonly Named[], id: string): { id: string; naam: string } => ({ id, naam: all.find((one) => one.id === id)?.name ?? id });
  const seat = (id: string) => named(seats, id);
  const sector = (id: string) => named(sectors, id);
  const sitting = (one: Sitting) => ({ plek: seat(one.seat), sector: one.sector === null ? null : sector(one.sector) });
  return {
    op: change.on,
    weg: change.leaving.map(sitting),
    erbij: change.joining.map((one) => ({ ...sitting(one), hoe: HOW[one.how], komtVan: change.names.get(one.candidate) ?? one.candidate })),
    blijftZitten: change.carriedOver.map(sitting),
    leeg: change.vacant.map(seat),
    moetKomenUit: change.mustComeFrom.map(sector),
    kunnenKomen: change.options.map(({ seatId, candidates }) => ({ plek: seat(seatId), kandidaten: candidates.map(candidateView) })),
    voorzitter: { van: change.chair.from === null ? null : seat(change.chair.from), wordt: change.chair.to === null ? null : seat(change.chair.to) },
    berichtenOp: change.noticesOn,
    sectorenCompleet: change.coverageOk,
    knelpunt: change.conflict?.text ?? null,
    naEindeVanDeLea: change.beyondPeriod,
  };
}

/** One row for every place in every line-up. */
export function timeLineRows(lines: readonly View[]): string[][] {
  const heads = ['Overleg', 'Vanaf', 'Zeker', 'Plek', 'Naam', 'Verwacht van', 'Sector', 'Sinds', 'Voorzitter'];
  return [heads, ...lines.flatMap(({ overleg, opstellingen }) => opstellingen.flatMap(({ vanaf, zeker, leden }) => leden.map((one) => [overleg.naam, vanaf, zeker ? 'ja' : 'verwacht', one.plek.naam, one.persoon?.naam ?? '', one.verwachtVan ?? '', one.sector?.naam ?? '', one.sinds ?? '', one.voorzitter ? 'ja' : ''])))];
}
