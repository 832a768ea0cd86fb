/** Vraagstukken as the API shows them, and as rows for a spreadsheet. */
import type { z } from 'zod';
import { agreementsOn, meetingsIn, namesIn, type Dealings, type QuestionItem } from '#governance/questions/dealings.queries';
import type { Reading } from '#governance/command';
import { questionChoices, type AddingChoices, type MeetingChoice } from '#governance/questions/choices.queries';
import type { Happening, Question } from '#governance/questions/question.model';
import { statusOf } from '../assignments/assignment.view.js';
import type { detail, list, question } from './question.schema.js';

type View = z.output<typeof question>;
type Named = Pick<Reading, 'scheme' | 'schemes' | 'today'>;

/** An ambition that the scheme dropped goes by its id. */
const ambitionView = ({ scheme }: Named, id: string) => ({ id, naam: scheme.ambitions.find((one) => one.id === id)?.name ?? id });
const bodyView = ({ schemes, today }: Named, id: string) => ({ id, naam: schemes.nameOf(id, today) });
const choiceView = ({ id, bodyId, title, startsAt }: MeetingChoice) => ({ id, overleg: bodyId, titel: title, begin: startsAt });
const placeView = ({ id, name }: { id: string; name: string }) => ({ id, naam: name });

const WAITS = { aangeboden: 'agendacommissie', gevraagd: 'voorzitter' } as const;
const itemView = ({ id, title, meetingId, bodyId, startsAt, outcome, status }: QuestionItem): View['agendapunten'][number] => ({ id, titel: title, vergaderingId: meetingId, overleg: bodyId, begin: startsAt, uitkomst: outcome, wachtOp: status === 'aangeboden' || status === 'gevraagd' ? WAITS[status] : null });

export function questionView(named: Named, { id, ambitionId, text, status, since, addedOn, bodyId, happened }: Question, { items, assignments }: Dealings): View {
  return {
    id,
    ambitie: ambitionView(named, ambitionId),
    tekst: text,
    status,
    sinds: since,
    toegevoegdOp: addedOn,
    overleg: bodyId === null ? null : bodyView(named, bodyId),
    antwoord: status === 'afgesloten' ? (happened.findLast(({ kind }) => kind === 'afgesloten')?.note ?? null) : null,
    opdrachten: assignments.filter(({ row }) => row.questionId === id).map(({ row, state }) => ({ id: row.id, titel: row.title, werkgroep: row.groupId, status: statusOf(state) })),
    agendapunten: items.filter(({ questionId }) => questionId === id).map(itemView),
  };
}

export const listView = (named: Named, day: string, questions: readonly Question[], found: Dealings, { ambitions, held }: AddingChoices): z.output<typeof list> => ({
  op: day,
  resultaten: questions.map((one) => questionView(named, one, found)),
  mogelijk: ambitions.length > 0 ? ['vraagstukken'] : [],
  keuzes: { ambities: ambitions.map(placeView), vergaderingen: held.map(choiceView) },
});

/** @param personId null: a visitor, who sees no names */
export async function questionDetailView(reading: Reading, found: Question, all: Dealings, personId: string | null): Promise<z.output<typeof detail>> {
  const { possible, records, held, coming, takers, ambitions } = await questionChoices(reading, found, personId);
  const [bodyOfMeeting, names] = [await meetingsIn(reading, found), await namesIn(reading, personId, found)];
  const agreements = await agreementsOn(reading, personId, found, all.items.filter(({ questionId }) => questionId === found.id));
  const happeningView = ({ kind, on, nr, meetingId, decisionId, assignmentId, ambitionId, bodyId, text, note, recorded }: Happening): z.output<typeof detail>['geschiedenis'][number] => ({
    soort: kind,
    op: on,
    uitSamenwerkingsstructuur: nr === null && assignmentId === null,
    vergaderingId: meetingId,
    vergaderingVan: meetingId === null ? null : (bodyOfMeeting.get(meetingId) ?? null),
    besluitId: decisionId,
    opdrachtId: assignmentId,
    ambitie: ambitionId === null ? null : ambitionView(reading, ambitionId),
    overleg: bodyId === null ? null : bodyView(reading, bodyId),
    tekst: text,
    toelichting: note,
    door: recorded?.by ? (names.get(recorded.by) ?? null) : null,
    vastgelegdOp: recorded && new Date(recorded.at).toISOString(),
  });
  return {
    ...questionView(reading, found, all),
    afspraken: agreements.map(({ id, text, decidedOn }) => ({ id, tekst: text, besloten: decidedOn })),
    geschiedenis: found.happened.map(happeningView),
    mogelijk: possible,
    legtVast: records,
    keuzes: { vergaderingen: held.map(choiceView), komend: coming.map(choiceView), overleggen: takers.map(placeView), ambities: ambitions.map(placeView) },
  };
}

/** A row for each. */
export const questionRows = ({ schemes, today }: Named, questions: readonly View[]): string[][] => [
  ['Ambitie', 'Vraagstuk', 'Status', 'Sinds', 'Toegevoegd op', 'Wie werkt eraan', 'Antwoord', 'Opdrachten', 'Vergaderingen'],
  ...questions.map(({ ambitie, tekst, status, sinds, toegevoegdOp, overleg, antwoord, opdrachten, agendapunten }) => [
    ambitie.naam, tekst, status, sinds, toegevoegdOp, overleg?.naam ?? '', antwoord ?? '', opdrachten.map(({ titel }) => titel).join(', '), agendapunten.map((one) => `${schemes.nameOf(one.overleg, today)} ${one.begin.slice(0, 10)}`).join(', '),
  ]),
];
