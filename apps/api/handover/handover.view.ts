/** Handovers as the API shows them, and as rows for a spreadsheet. */
import type { z } from 'zod';
import type { HandoverDetail, HandoverSummary, SeatDuty } from '#governance/handover/handover.queries';
import { SOURCE_NAMES } from '#governance/handover/sources';
import { STATES, type detail, type duties, type summaryView } from './handover.schema.js';

type Summary = z.output<typeof summaryView>;
type People = ReadonlyMap<string, string>;

const isOpen = (status: string): boolean => status === 'open' || status === 'geweigerd';
const statusOf = (state: string): Summary['status'] => STATES[state as keyof typeof STATES];

export const summaryOf = ({ id, bodyId, seatId, fromId, fromName, toId, toName, leavesOn, state, open, duties: all }: HandoverSummary): Summary => ({
  id, overleg: bodyId, plek: seatId, van: { id: fromId, naam: fromName }, naar: toId === null ? null : { id: toId, naam: toName ?? '' }, vertrektOp: leavesOn, status: statusOf(state), plichten: all, open,
});

export function detailOf({ handover, context, state, points }: HandoverDetail, people: People, possible: string[]): z.output<typeof detail> {
  const person = (id: string | null) => (id === null ? null : { id, naam: people.get(id) ?? '' });
  const own = points.filter(({ duty }) => duty);
  return {
    id: handover.id, overleg: handover.bodyId, plek: handover.seatId, van: person(handover.fromId)!, naar: person(context.toId), vertrektOp: handover.leavesOn, status: statusOf(state), plichten: own.length, open: own.filter(({ status }) => isOpen(status)).length,
    punten: points.map((point) => ({
      id: point.id, soort: point.source, soortNaam: SOURCE_NAMES[point.source] ?? point.source, plicht: point.duty, titel: point.title, waarom: point.why, uiterlijk: point.dueOn, pagina: point.page, vertrouwelijk: point.confidential,
      toelichting: point.note, status: point.status, reden: point.reason, bij: person(point.holderId), beantwoordOp: point.answeredAt,
    })),
    mogelijk: possible as z.output<typeof detail>['mogelijk'],
  };
}

/** @param readable may the reader know what it is? */
export const dutyOf = ({ handoverId, pointId, bodyId, seatId, title, dueOn, fromName, status }: SeatDuty, readable: boolean): z.output<typeof duties>['resultaten'][number] => ({
  overdrachtId: handoverId, puntId: pointId, overleg: bodyId, plek: seatId, titel: readable ? title : null, uiterlijk: dueOn, van: fromName, status,
});

export const handoverRows = (lines: readonly Summary[]): string[][] => [
  ['Overleg', 'Plek', 'Van', 'Naar', 'Vertrekt op', 'Status', 'Plichten', 'Nog open'],
  ...lines.map((one) => [one.overleg, one.plek, one.van.naam, one.naar?.naam ?? '', one.vertrektOp, one.status, `${one.plichten}`, `${one.open}`]),
];
