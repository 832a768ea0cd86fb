/** Assignments as the API shows them, and as rows for a spreadsheet. */
import type { z } from 'zod';
import { localDateOf } from '#calendar/local-date';
import type { AssignmentFinding } from '#goals/assignment-check';
import type { AssignmentDetail, AssignmentLine, Neighbour } from '#governance/assignments/assignment.queries';
import { fieldOf } from '#governance/assignments/assignment.rows';
import type { GroupDetail, YearChoice } from '#governance/assignments/group.queries';
import type { AmbitionState } from '#governance/assignments/overview.queries';
import { topicName } from '#governance/oversight/known-topics';
import type { Scheme } from '#scheme/model';
import { dutchField } from '../http/field-names.js';
import { STATES as CYCLE_STATES } from '../quality/quality.schema.js';
import { CHOICE_STATES, STATES, type ambition, type AssignmentStatus, type check, type detail, type group, type summaryView, type yearChoice } from './assignment.schema.js';

type Summary = z.output<typeof summaryView>;

export const statusOf = (state: string): AssignmentStatus => STATES[state as keyof typeof STATES];
/** Of the workflow, by the word on screen. */
export const statesOf = (wanted: AssignmentStatus): string[] => Object.keys(STATES).filter((state) => STATES[state as keyof typeof STATES] === wanted);
const dayOf = (at: string | null): string | null => (at === null ? null : localDateOf(at));

export function summaryOf(scheme: Scheme, { row, state, context, judged }: AssignmentLine): Summary {
  return {
    id: row.id, titel: row.title, ambitie: row.ambitionId, werkgroep: row.groupId, opdrachtgever: row.issuerId, schooljaar: context.year, status: statusOf(state), stand: judged.standing, waarom: judged.reasons, einddatum: context.dueOn,
    onderwerpen: row.topicIds.map((id) => ({ id, naam: topicName(scheme, id) })), uitgegevenOp: dayOf(context.issuedAt), aanvaardOp: dayOf(context.acceptedAt), tussenstandenGehad: context.reports.length,
    knelpuntenOpen: context.bottlenecks.filter(({ resolvedAt }) => resolvedAt === null).length,
  };
}

export function detailOf(scheme: Scheme, found: AssignmentDetail): z.output<typeof detail> {
  const { row, context, question, notes, findings, neighbours, followUps, possible } = found;
  return {
    ...summaryOf(scheme, found),
    vraagstuk: question && { id: question.id, tekst: question.text }, resultaat: row.result, waaraanTeZien: row.measure, trekker: row.who, middelen: row.means, kader: row.frame, mandaat: row.mandate, tussenstanden: context.reportsOn,
    smart: findings.map(findingOf),
    voorstelOp: dayOf(context.proposedAt), beslotenOp: dayOf(context.decidedAt), besluit: context.decision, dechargeGevraagdOp: dayOf(context.dischargeAskedAt), dechargeOp: dayOf(context.dischargedAt),
    opAgenda: context.placed && { vergaderingId: context.placed.meetingId, begin: context.placed.startsAt },
    knelpunten: context.bottlenecks.map(({ noteId, at, asksUntil, resolvedAt }) => ({ id: noteId, op: at, vraagtTijdTot: asksUntil, opgelostOp: resolvedAt })),
    berichten: notes.map(({ id, kind, text, about, byName, at }) => ({ id, soort: kind, tekst: text, over: about, door: byName, op: at })),
    volgtOp: row.follows,
    vervolg: followUps.map(({ id, title }) => ({ id, titel: title })),
    raaktAan: neighbours.map((one) => neighbourOf(scheme, one)),
    mogelijk: possible,
  };
}

export const findingOf = ({ code, criterion, advice, because, blocks }: AssignmentFinding): z.output<typeof check>['smart'][number] => ({ code, criterium: criterion, veld: dutchField(fieldOf(code)), advies: advice, omdat: because, houdtTegen: blocks });

const neighbourOf = (scheme: Scheme, { line: { row, state }, topicIds }: Neighbour) => ({ id: row.id, titel: row.title, ambitie: row.ambitionId, werkgroep: row.groupId, status: statusOf(state), onderwerpen: topicIds.map((id) => topicName(scheme, id)) });

export function groupOf({ group: { id, name, ambitions }, mustBeInstalled, installed, state, context, chair, chairedBy, chairFits, members, most, mandate, installer, asked, parts, missing, warnings, possible }: GroupDetail): z.output<typeof group> {
  return {
    id, naam: name, ambities: ambitions, moetGeinstalleerd: mustBeInstalled, geinstalleerd: installed, geinstalleerdOp: dayOf(context?.installedAt ?? null), ligtVoor: state === 'proposed',
    voorzitter: chair && { id: chair.personId, naam: chair.name }, voorzitterUit: chairedBy, voorzitterPast: chairFits, leden: members.map((one) => ({ id: one.personId, naam: one.name })), hoogstensLeden: most, mandaat: mandate,
    installeert: installer && { id: installer.id, naam: installer.name }, opAgenda: context?.placed ? { vergaderingId: context.placed.meetingId, begin: context.placed.startsAt } : null, onderdelen: asked, kader: parts.map(({ name: part, text }) => ({ naam: part, tekst: text })), ontbreekt: missing, waarschuwingen: warnings, mogelijk: possible as z.output<typeof group>['mogelijk'],
  };
}

export function yearChoiceOf({ year, state, context }: YearChoice, possible: readonly string[]): z.output<typeof yearChoice> {
  return {
    schooljaar: year, overleg: context.bodyId, status: CHOICE_STATES[state as keyof typeof CHOICE_STATES], gekozenOp: dayOf(context.chosenAt), voorgelegdOp: dayOf(context.askedAt), opAgenda: context.placed && { vergaderingId: context.placed.meetingId, begin: context.placed.startsAt },
    mogelijk: possible as z.output<typeof yearChoice>['mogelijk'],
    opdrachten: context.offers.map(({ assignmentId, title, ambition: of, chosen, late }) => ({ id: assignmentId, titel: title, ambitieNaam: of, gekozen: chosen, naDeKeuze: late })),
  };
}

export function ambitionOf(scheme: Scheme, { ambition: { id, name, aim }, standing, followers: { owners, manager }, assignments, questions, cycle, agreements }: AmbitionState): z.output<typeof ambition> {
  return {
    id, naam: name, doel: aim, stand: standing, eigenaren: owners.map((one) => ({ id: one.personId, naam: one.name })), volger: manager && { id: manager.personId, naam: manager.name },
    opdrachten: assignments.map(({ line: { row, state, context, judged }, neighbours }) => ({ id: row.id, titel: row.title, werkgroep: row.groupId, status: statusOf(state), stand: judged.standing, waarom: judged.reasons, einddatum: context.dueOn, raaktAan: neighbours.map((one) => neighbourOf(scheme, one)) })),
    vraagstukken: questions.map((question) => ({ id: question.id, tekst: question.text, status: question.status, sinds: question.since })),
    kwaliteitscyclus: cycle && { ronde: cycle.turn, fase: CYCLE_STATES[cycle.state as keyof typeof CYCLE_STATES] },
    afspraken: agreements.map(({ id: agreementId, text, why, decidedOn, evaluateOn }) => ({ id: agreementId, tekst: text, waarom: why, beslotenOp: decidedOn, evaluerenOp: evaluateOn })),
  };
}

const nameIn = (list: readonly { id: string; name: string }[], id: string): string => list.find((one) => one.id === id)?.name ?? id;

/** A row for each. */
export const assignmentRows = (scheme: Scheme, lines: readonly Summary[]): string[][] => [
  ['Ambitie', 'Opdracht', 'Werkgroep', 'Opdrachtgever', 'Schooljaar', 'Status', 'Stand', 'Waarom', 'Uitgegeven op', 'Aanvaard op', 'Einddatum', 'Tussenstanden gehad', 'Open knelpunten', 'Onderwerpen'],
  ...lines.map((one) => [
    nameIn(scheme.ambitions, one.ambitie), one.titel, nameIn(scheme.bodies, one.werkgroep), nameIn(scheme.bodies, one.opdrachtgever), one.schooljaar, one.status, one.stand ?? '', one.waarom.join(' '),
    one.uitgegevenOp ?? '', one.aanvaardOp ?? '', one.einddatum ?? '', `${one.tussenstandenGehad}`, `${one.knelpuntenOpen}`, one.onderwerpen.map(({ naam }) => naam).join(', '),
  ]),
];

/** A row for each. */
export const groupRows = (scheme: Scheme, found: readonly z.output<typeof group>[]): string[][] => [
  ['Werkgroep', 'Ambities', 'Voorzitter', 'Moet geïnstalleerd', 'Geïnstalleerd', 'Geïnstalleerd op', 'Leden', 'Mandaat', 'Ontbreekt', 'Let op'],
  ...found.map((one) => [one.naam, one.ambities.map((id) => nameIn(scheme.ambitions, id)).join(', '), one.voorzitter?.naam ?? '', yesNo(one.moetGeinstalleerd), yesNo(one.geinstalleerd), one.geinstalleerdOp ?? '', `${one.leden.length}`, one.mandaat ?? '', one.ontbreekt.join(', '), one.waarschuwingen.join(' ')]),
];
const yesNo = (is: boolean): string => (is ? 'ja' : 'nee');

/** A row for each assignment that a school year could take up. */
export const yearChoiceRows = (scheme: Scheme, found: readonly z.output<typeof yearChoice>[]): string[][] => [
  ['Schooljaar', 'Overleg', 'Status', 'Gekozen op', 'Ambitie', 'Opdracht', 'Gekozen', 'Kwam erbij na de keuze'],
  ...found.flatMap(({ schooljaar, overleg, status, gekozenOp, opdrachten }) => {
    const year = [schooljaar, nameIn(scheme.bodies, overleg), status, gekozenOp ?? ''];
    return opdrachten.length === 0 ? [[...year, '', '', '', '']] : opdrachten.map((one) => [...year, one.ambitieNaam, one.titel, one.gekozen === null ? '' : yesNo(one.gekozen), yesNo(one.naDeKeuze)]);
  }),
];

/** A row for each ambition: where it stands, and why. */
export const ambitionRows = (found: readonly z.output<typeof ambition>[]): string[][] => [
  ['Ambitie', 'Stand', 'Waarom', 'Eigenaren', 'Opdrachten', 'Open vraagstukken', 'Afspraken', 'Kwaliteitscyclus'],
  ...found.map((one) => [
    one.naam, one.stand ?? '', one.opdrachten.flatMap(({ titel, waarom }) => waarom.map((reason) => `${titel}: ${reason}`)).join(' '), one.eigenaren.map(({ naam }) => naam).join(', '),
    `${one.opdrachten.length}`, `${one.vraagstukken.length}`, `${one.afspraken.length}`, one.kwaliteitscyclus?.fase ?? '',
  ]),
];
