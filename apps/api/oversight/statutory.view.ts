/** From the statutory check, and what is recorded for it, to the API's answers. */
import type { z } from 'zod';
import { localDateOf } from '#calendar/local-date';
import { canBeTakenBack, countsThrough } from '#governance/oversight/absence';
import type { Finding, StatutoryCheck } from '#governance/oversight/statutory.model';
import { missingIn } from '#governance/oversight/statutory.model';
import type { MandateRow, TopicAbsence, TopicExploration } from '#governance/oversight/statutory.entity';
import type { Scheme } from '#scheme/model';
import type * as schema from './statutory.schema.js';

type View = z.output<typeof schema.check>;
type One<List extends { resultaten: unknown[] }> = List['resultaten'][number];
type Partners = Pick<Scheme, 'partners'>;

export const checkView = ({ year, day, ok, findings }: StatutoryCheck, more: Pick<View, 'overleggen' | 'organisaties' | 'mogelijk'>): View => ({ jaar: year, op: day, inOrde: ok, ontbreekt: missingIn({ findings }), bevindingen: findings.map(findingView), ...more });

const findingView = ({ id, kind, name, ok, missing, articles, evidence, unshown, absentWith, mandateHelps, unrecorded }: Finding): View['bevindingen'][number] => ({
  id,
  soort: kind,
  naam: name,
  inOrde: ok,
  ontbreekt: [...missing],
  artikelen: [...articles],
  bewijs: evidence.map((one) => ({ soort: one.kind, id: one.id, vergaderingId: one.meetingId, op: one.on })),
  bewijsVertrouwelijk: unshown,
  speeltNietBij: absentWith,
  metMandaat: mandateHelps,
  aanwezigheidOnbekend: unrecorded.map(({ meetingId, on }) => ({ vergaderingId: meetingId, op: on })),
});

/** The check as a table. */
export const checkRows = ({ bevindingen }: View): string[][] => [
  ['Wat de wet vraagt', 'In orde', 'Wat ontbreekt', 'Artikelen', 'Bewijs'],
  ...bevindingen.map(({ naam, inOrde, ontbreekt, artikelen, bewijs, bewijsVertrouwelijk }) => [naam, inOrde ? 'ja' : 'nee', ontbreekt.join(' '), artikelen.join('; '), [...bewijs.map(({ soort, op }) => `${soort} ${op}`), ...(bewijsVertrouwelijk > 0 ? [`vertrouwelijk: ${bewijsVertrouwelijk}`] : [])].join('; ')]),
];

const named = ({ partners }: Partners, id: string): { id: string; naam: string } => ({ id, naam: partners.find((one) => one.id === id)?.name ?? id });

export const mandateView = (scheme: Partners, row: MandateRow): One<z.output<typeof schema.mandates>> => ({
  id: row.id, partner: named(scheme, row.partnerId), overleg: row.bodyId, plek: row.seatId, naam: row.standIn, vanaf: row.from, tot: row.until, vindplaats: row.evidence, vastgelegdOp: row.recordedAt,
  ingetrokken: row.withdrawnAt === null ? null : { op: row.withdrawnAt, reden: row.withdrawnBecause ?? '' },
});

/** @param said in which body, and on which day @param records the bodies in which the reader may record it */
export const absenceView = (row: TopicAbsence, said: { bodyId: string; startsAt: string }, records: readonly string[]): One<z.output<typeof schema.absences>> => ({
  id: row.id, punt: row.pointId, vanafJaar: row.fromYear, totEnMetJaar: row.untilYear, reden: row.reason, vergaderingId: row.meetingId, overleg: said.bodyId, gezegdOp: localDateOf(said.startsAt), vastgelegdOp: row.recordedAt,
  mogelijk: canBeTakenBack(row) && records.includes(said.bodyId) ? ['intrekking'] : [],
});

export const explorationView = (scheme: Partners, row: TopicExploration): One<z.output<typeof schema.explorations>> => ({
  id: row.id, punt: row.pointId, op: row.on, hoe: row.how, partners: row.partnerIds.map((id) => named(scheme, id)), conclusie: row.conclusion, speelt: row.atIssue, teltTotEnMetJaar: countsThrough(row.on), stukId: row.documentId, vastgelegdOp: row.recordedAt,
});
