/** A turn of a quality cycle as the API shows it. */
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { localDateOf } from '#calendar/local-date';
import type { Reading } from '#governance/command';
import { cycleDetail, findSubject, isCorrected, type CycleDetail, type GoalWithIndicators } from '#governance/quality/cycle.queries';
import { findingsOf, type GoalFinding } from '#governance/quality/goal.draft';
import { draftOf } from '#governance/quality/goal.rows';
import { officesInCycle, peopleOf, type SeatRef } from '#governance/quality/people';
import { possibleInCycle } from '#governance/quality/possible';
import { WHY_UNFINISHED } from '#workflows/quality-cycle.words';
import { DIRECTIONS, PHASES, STATES, type cycle } from './quality.schema.js';

type View = z.output<typeof cycle>;
type People = ReadonlyMap<string, string>;

const MOMENTS = { coming: 'komt', open: 'open', complete: 'compleet', closed: 'gesloten', skipped: 'overgeslagen' } as const;
const EVALUATIONS = { coming: 'komt', asked: 'gevraagd', open: 'open', done: 'klaar', lapsed: 'verlopen' } as const;

/** @throws DomainError `quality-cycle.unknown`, `cycle.subject-unknown` */
export async function readTurn(work: Reading & { tx: EntityManager; now: string; today: string }, subjectId: string, turn: number, personId: string): Promise<{ body: View; revision: number }> {
  const subject = findSubject(work.scheme, subjectId);
  const detail = await cycleDetail(work.tx, subjectId, turn);
  const people: People = new Map((await work.tx.query(`SELECT id, name FROM person`) as { id: string; name: string }[]).map(({ id, name }) => [id, name]));
  const measurers = detail.goals.flatMap(({ indicators }) => indicators.flatMap(({ indicator: { measurerBody, measurerSeat } }): SeatRef[] => (measurerBody && measurerSeat ? [{ bodyId: measurerBody, seatId: measurerSeat }] : [])));
  const { owners } = await peopleOf(work, subject);
  const { cycle: row, context, state } = detail;
  return {
    revision: detail.revision,
    body: {
      ambitie: subjectId,
      naam: row.name,
      ronde: turn,
      soort: row.kind,
      status: STATES[state as keyof typeof STATES],
      van: row.beganAt,
      tot: row.endedAt,
      overleg: context.bodyId,
      eigenaren: owners.map(({ personId: id, name }) => ({ id, naam: name })),
      termijnen: { doelenVaststellen: context.plan.goalsDue, doelenUiterlijk: context.plan.goalsLapse },
      fasen: phasesOf(detail),
      doelen: detail.goals.map((one) => goalOf(one, people)),
      meetmomenten: context.moments.map(({ nr, state: of, missing }) => {
        const { name, asks, closes } = context.plan.moments.find((one) => one.nr === nr)!;
        return { nr, naam: name, vraagt: asks, sluit: closes, status: MOMENTS[of], ontbreken: of === 'open' || of === 'closed' ? missing : [] };
      }),
      evaluaties: evaluationsOf(detail),
      bijstelling: detail.adjustments.map(({ goalId, decision, reason }) => ({ doelId: goalId, besluit: decision, reden: reason })),
      mogelijk: possibleInCycle(state, context, await officesInCycle(work, subject, personId, measurers), work.now),
    },
  };
}

/** What somebody said stands in a row of its own, given at the instant at which the phase ended. */
function phasesOf({ context, reasons }: CycleDetail): View['fasen'] {
  return context.phases.map(({ phase, from, to, unfinished }) => {
    const given = unfinished === 'given' ? reasons.find((one) => one.phase === phase && one.givenAt >= from && (to === null || one.givenAt <= to)) : undefined;
    return { fase: PHASES[phase], van: from, tot: to, nietAf: given?.reason ?? (unfinished && WHY_UNFINISHED[unfinished]) };
  });
}

function goalOf(one: GoalWithIndicators, people: People): View['doelen'][number] {
  const { goal, indicators } = one;
  return {
    id: goal.id,
    status: goal.status as Exclude<typeof goal.status, 'weggehaald'>,
    tekst: goal.text,
    eigenaar: goal.owner,
    wanneer: goal.byWhen,
    onderwerpen: goal.topicIds,
    nietMeetbaarOmdat: goal.notMeasurableBecause,
    vervolgVan: goal.continues,
    indicatoren: indicators.map(({ indicator: { id, name, unit, direction, baseline, target, byWhen, source, measuredBy, measurerBody, measurerSeat }, figures }) => ({
      id, naam: name, eenheid: unit, richting: direction && DIRECTIONS[direction], huidigeSituatie: baseline, teBereikenResultaat: target, wanneer: byWhen, bron: source, wieMeet: measuredBy,
      meetplek: measurerBody && measurerSeat ? { overleg: measurerBody, plek: measurerSeat } : null,
      cijfers: figures.map((figure) => ({
        id: figure.id, waarde: figure.value, opgeschreven: figure.written, schatting: figure.approximate, op: figure.on, opmerking: figure.note, corrigeert: figure.corrects, vervallen: isCorrected(figure, figures),
        door: figure.recordedBy === null ? null : { id: figure.recordedBy, naam: people.get(figure.recordedBy) ?? '' }, vastgelegd: figure.recordedAt,
      })),
    })),
    doelentoets: findingsOf(draftOf(one)).map(findingOf),
  };
}

export const findingOf = ({ code, advice, because, indicator }: GoalFinding): View['doelen'][number]['doelentoets'][number] => ({ code, advies: advice, omdat: because, indicator });

function evaluationsOf({ context, evaluations }: CycleDetail): View['evaluaties'] {
  return context.plan.evaluations.map(({ id, name, kind, aspects, bodyId, from, until }) => {
    const { state, placed, discussed } = context.evaluations.find((one) => one.id === id)!;
    const written = evaluations.find(({ evaluationId }) => evaluationId === id);
    return {
      id, naam: name, soort: kind, aspecten: aspects, overleg: bodyId, van: localDateOf(from), totEnMet: localDateOf(until), status: EVALUATIONS[state], besproken: discussed,
      vergadering: placed && { id: placed.meetingId, begin: placed.startsAt },
      samenwerking: written?.process ?? null,
      oordelen: (written?.results ?? []).map(({ goalId, result, cause }) => ({ doelId: goalId, uitkomst: result, oorzaak: cause })),
    };
  });
}
