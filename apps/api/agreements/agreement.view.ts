/** From rows of the register to the API's answers. */
import type { z } from 'zod';
import { formatDutchDate } from '#calendar/local-date';
import type { Reading } from '#governance/command';
import { officesOf } from '#governance/bodies/members';
import { bodiesWhere } from '#governance/bodies/offices.queries';
import type { AgreementDetail, AgreementLine } from '#governance/agreements/agreement.queries';
import { isOverdue } from '#governance/agreements/agreement.rules';
import { countsForLaw } from '#governance/oversight/counted-bodies';
import { topicName } from '#governance/oversight/known-topics';
import { may, type Action } from '#identity/permissions';
import type { Scheme } from '#scheme/model';
import type { agreement, detail } from './agreement.schema.js';

type View = z.output<typeof agreement>;

interface Called {
  id: string;
  naam: string;
}
export const called = ({ id, name }: { id: string; name: string }): Called => ({ id, naam: name });
const named = (all: readonly { id: string; name: string }[], id: string): Called => called(all.find((one) => one.id === id) ?? { id, name: id });

/** The overleggen of which somebody may record this. `which`: those that stand, or those too that are dropped by now. */
export const recordsFor = async ({ tx, schemes, today }: Reading, personId: string, action: Action, which: 'stands' | 'stood'): Promise<Called[]> =>
  (await bodiesWhere(tx, which === 'stands' ? schemes.bodiesOn(today) : schemes.bodiesUntil(today), personId, action)).map((id) => ({ id, naam: schemes.nameOf(id, today) }));

export function agreementView({ scheme, schemes, today }: Pick<Reading, 'scheme' | 'schemes' | 'today'>, row: AgreementLine): View {
  return {
    id: row.id,
    tekst: row.text,
    waarom: row.why,
    partners: row.partnerIds.map((id) => named(scheme.partners, id)),
    onderwerpen: topicsView(scheme, row.topicIds),
    ambitie: row.ambitionId === null ? null : named(scheme.ambitions, row.ambitionId),
    overleg: row.bodyId,
    besloten: { op: row.decidedOn, vergaderingId: row.meetingId, agendapuntId: row.itemId, besluitId: row.decisionId, waar: row.source ?? `${row.meetingTitle ?? schemes.nameOf(row.bodyId, today)}, ${formatDutchDate(row.decidedOn)}` },
    evalueerOp: row.evaluateOn,
    teLaat: isOverdue(row, today),
    status: row.status,
    beeindigdOp: row.endedOn,
    laatsteResultaat: row.lastResult,
    vertrouwelijk: row.confidential,
  };
}

export const topicsView = (scheme: Pick<Scheme, 'statutory'>, ids: readonly string[]): Called[] => ids.map((id) => ({ id, naam: topicName(scheme, id) }));

export async function agreementDetailView(reading: Reading, { agreement, history }: AgreementDetail, personId: string): Promise<z.output<typeof detail>> {
  return {
    ...agreementView(reading, agreement),
    geschiedenis: history.map((one) => ({
      nr: one.nr,
      soort: one.kind,
      op: one.happenedOn,
      vergaderingId: one.meetingId,
      tekst: one.content.text,
      evalueerOp: one.content.evaluateOn,
      resultaat: one.result,
      wordt: one.became,
      oorzaak: one.cause,
      samenwerking: one.process,
      toelichting: one.note,
      door: one.recordedByName,
      vastgelegdOp: one.recordedAt,
    })),
    teltMee: countsForLaw(reading.schemes, agreement),
    mogelijk: await possible(reading, agreement, personId),
  };
}

/** An agreement takes everything until it has ended; who may is the body's to say. */
async function possible({ tx, schemes, today }: Reading, { bodyId, status }: AgreementLine, personId: string): Promise<z.output<typeof detail>['mogelijk']> {
  if (status === 'beeindigd') return [];
  const offices = await officesOf(tx, schemes.standing(bodyId, today), personId);
  return [...(may(offices, 'agreement.record').allowed ? (['herziening', 'beeindiging'] as const) : []), ...(may(offices, 'agreement.evaluate').allowed ? (['evaluatie'] as const) : [])];
}

/** The register as a table. */
export function agreementRows(agreements: readonly View[]): string[][] {
  const heads = ['Afspraak', 'Waarom', 'Partners', 'Onderwerpen', 'Ambitie', 'Besloten op', 'Besloten in', 'Evaluatie op', 'Te laat', 'Status', 'Beëindigd op', 'Laatste resultaat', 'Vertrouwelijk'];
  const yes = (is: boolean): string => (is ? 'ja' : 'nee');
  const names = (all: readonly { naam: string }[]): string => all.map(({ naam }) => naam).join(', ');
  return [heads, ...agreements.map((one) => [one.tekst, one.waarom, names(one.partners), names(one.onderwerpen), one.ambitie?.naam ?? '', one.besloten.op, one.besloten.waar, one.evalueerOp, yes(one.teLaat), one.status, one.beeindigdOp ?? '', one.laatsteResultaat ?? '', yes(one.vertrouwelijk)])];
}
