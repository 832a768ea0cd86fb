/** From rotations to the API's answers. */
import type { z } from 'zod';
import type { Reading } from '#governance/command';
import { possibleWith } from '#governance/rotation/reading';
import { handoversOf, rotationDetail, type CandidateFor, type HandoverOfSeat, type PersonRef, type RotationDetail, type SeatToFill } from '#governance/rotation/rotation.queries';
import type { StoredRotation } from '#governance/rotation/rotation.rows';
import { stepsOf } from '#governance/rotation/steps';
import type { Vacancy } from '#governance/rotation/vacancies';
import type { Named } from '#scheme/model';
import { authorView } from '../meetings/course.view.js';
import * as schema from './rotation.schema.js';

export const person = (one: PersonRef | null): { id: string; naam: string } | null => one && { id: one.id, naam: one.name };
export const place = ({ id, name }: Named): { id: string; naam: string } => ({ id, naam: name });
const placeOrNull = (one: Named | null): { id: string; naam: string } | null => one && place(one);
const at = (meeting: SeatToFill['meeting']): { vergaderingId: string; begin: string } | null => meeting && { vergaderingId: meeting.id, begin: new Date(meeting.startsAt).toISOString() };

export const candidateView = ({ candidate, name, sector, people }: CandidateFor): z.output<typeof schema.candidate> => ({ kandidaat: candidate, naam: name, sector: placeOrNull(sector), personen: people.map((one) => ({ id: one.id, naam: one.name })) });

/** By what is stored alone: also of a body that has stopped rotating. */
export function summaryView({ schemes, today }: Pick<Reading, 'schemes' | 'today'>, rotation: StoredRotation, names: ReadonlyMap<string, string>): z.output<typeof schema.summary> {
  const { body } = schemes.standing(rotation.bodyId, today);
  const name = (id: string | null | undefined): { id: string; naam: string } | null => (id ? { id, naam: names.get(id) ?? 'onbekend' } : null);
  return {
    id: rotation.id,
    overleg: { id: rotation.bodyId, naam: body.name },
    soort: schema.KINDS[rotation.kind],
    op: rotation.on,
    status: stateOf(rotation),
    plekken: rotation.context.seats.map(({ seatId, nominee, seated }) => ({ id: seatId, naam: body.seats.find(({ id }) => id === seatId)?.name ?? seatId, voorgedragen: name(nominee?.personId)?.naam ?? null, komtOp: seated?.on ?? null })),
    vertrekt: name(rotation.leaverId),
    reden: rotation.reason,
    voorzitterTeKiezen: rotation.context.chair.due && !rotation.context.chair.settled,
  };
}

const stateOf = ({ state }: StoredRotation): z.output<typeof schema.summary>['status'] => schema.STATES[state as keyof typeof schema.STATES];

export async function rotationView(reading: Reading, tenantId: string, rotation: StoredRotation, personId: string): Promise<z.output<typeof schema.rotation>> {
  const { tx, schemes, today, now } = reading;
  const detail = await rotationDetail(tx, tenantId, rotation, today);
  const handovers = await handoversOf(tx, rotation);
  const steps = await stepsOf(tx, rotation, now);
  const { context } = rotation;
  return {
    id: rotation.id,
    overleg: { id: rotation.bodyId, naam: detail.bodyName },
    benoemtIn: { id: context.decidedBy, naam: schemes.nameOf(context.decidedBy, today) },
    soort: schema.KINDS[rotation.kind],
    op: rotation.on,
    status: stateOf(rotation),
    vertrekt: person(detail.leaver),
    reden: rotation.reason,
    zonderOpvolger: context.carriesOver ? 'blijft-zitten' : 'plek-leeg',
    plekken: detail.seats.map((seat) => ({ ...seatView(seat), overdracht: handoverView(handovers.get(seat.seatId)) })),
    moetKomenUit: detail.mustComeFrom.map(place),
    knelpunt: detail.conflict,
    voorzitter: chairView(detail.chair),
    stappen: steps.map(({ at, what, seatId, done, ...author }) => ({ op: at, wat: what, plek: seatId, gedaan: done, ...authorView(author) })),
    mogelijk: await possibleWith(reading, detail, personId),
  };
}

const handoverView = (one: HandoverOfSeat | undefined) => (one ? { overdrachtId: one.id, plichten: one.duties, open: one.open } : null);

const seatView = ({ seatId, name, ambition, holder, nominee, meeting, waits, from, candidates, others }: SeatToFill) => ({
  id: seatId,
  naam: name,
  ambitie: placeOrNull(ambition),
  zitNu: person(holder),
  voorgedragen: nominee && { persoon: { id: nominee.id, naam: nominee.name }, sector: placeOrNull(nominee.sector), hoe: schema.HOW[nominee.how] },
  opAgenda: at(meeting),
  wacht: waits,
  komtOp: from,
  kandidaten: candidates.map(candidateView),
  medeEigenaren: others.map((one) => ({ id: one.id, naam: one.name })),
});

const chairView = ({ due, settled, present, chosen, meeting }: RotationDetail['chair']) => ({ teKiezen: due, rond: settled, nu: person(present), gekozen: person(chosen), opAgenda: at(meeting) });

const VACANCY = { vacant: 'leeg', stays: 'blijft-zitten', 'comes-free': 'komt-vrij' } as const;

export const vacancyView = ({ bodyId, bodyName, seatId, seatName, kind, since, holder, standIn, rotation }: Vacancy): z.output<typeof schema.vacancy> => ({
  overleg: { id: bodyId, naam: bodyName },
  plek: { id: seatId, naam: seatName },
  soort: VACANCY[kind],
  sinds: since,
  zitNu: person(holder),
  plaatsvervanger: person(standIn),
  rotatieId: rotation?.id ?? null,
  voorgedragen: person(rotation?.nominee ?? null),
  moetKomenUit: (rotation?.mustComeFrom ?? []).map(place),
  kandidaten: (rotation?.candidates ?? []).map(candidateView),
  knelpunt: rotation?.conflict ?? null,
  herinneringen: rotation?.reminders ?? 0,
  volgendeHerinnering: rotation?.nextReminder ?? null,
});

export function vacancyRows(all: readonly z.output<typeof schema.vacancy>[]): string[][] {
  const heads = ['Overleg', 'Plek', 'Soort', 'Sinds', 'Zit er nu', 'Plaatsvervanger', 'Voorgedragen', 'Moet komen uit', 'Kan komen van', 'Herinneringen'];
  return [heads, ...all.map((one) => [one.overleg.naam, one.plek.naam, one.soort, one.sinds ?? '', one.zitNu?.naam ?? '', one.plaatsvervanger?.naam ?? '', one.voorgedragen?.naam ?? '', one.moetKomenUit.map(({ naam }) => naam).join(', '), one.kandidaten.map(({ naam }) => naam).join(', '), String(one.herinneringen)])];
}

export function rotationRows(all: readonly z.output<typeof schema.summary>[]): string[][] {
  const heads = ['Op', 'Overleg', 'Soort', 'Status', 'Plek', 'Voorgedragen of benoemd', 'Komt op', 'Vertrekt', 'Reden'];
  return [heads, ...all.flatMap((one) => (one.plekken.length > 0 ? one.plekken : [null]).map((seat) => [one.op, one.overleg.naam, one.soort, one.status, seat?.naam ?? '', seat?.voorgedragen ?? '', seat?.komtOp ?? '', one.vertrekt?.naam ?? '', one.reden ?? '']))];
}
