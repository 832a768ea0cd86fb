/** What pages read of the register. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { instanceId } from '#engine/step';
import { DomainError } from '#platform/errors';
import { bodiesWhere } from '../bodies/offices.queries.js';
import type { Reading } from '../command.js';
import { withheldFrom } from '../meetings/withheld.js';
import { agreementTarget } from './agreement.commands.js';
import { Agreement, AgreementHistory } from './agreement.entity.js';
import { agreementUnknown, findAgreement } from './agreement.rows.js';

/** The register is for everybody at a table of the LEA; what is confidential only for who sits in the body that decided it. */
export interface RegisterReader {
  bodies: readonly string[];
  /** Items of which this reader may not read what is confidential. */
  withheld?: readonly string[];
}

/** null: who sits nowhere does not read it. */
export async function readerOfRegister(work: Reading, personId: string): Promise<RegisterReader | null> {
  const { tx, schemes, today } = work;
  const bodies = await bodiesWhere(tx, schemes.bodiesUntil(today), personId, 'agreement.read');
  return bodies.length > 0 ? { bodies, withheld: await withheldFrom(work, personId) } : null;
}

/** @throws DomainError `permission.agreement.read` for who sits nowhere */
export async function registerReader(work: Reading, personId: string): Promise<RegisterReader> {
  const reader = await readerOfRegister(work, personId);
  if (reader) return reader;
  throw new DomainError('forbidden', 'permission.agreement.read', 'Het afsprakenregister is alleen te lezen voor wie in een overleg van de LEA zit.');
}

export interface AgreementFilter {
  status?: 'geldt' | 'beeindigd' | undefined;
  topicId?: string | undefined;
  bodyId?: string | undefined;
  partnerId?: string | undefined;
  meetingId?: string | undefined;
  /** To be evaluated on or after this day. */
  evaluateFrom?: LocalDate | undefined;
  /** To be evaluated on or before this day. */
  evaluateBy?: LocalDate | undefined;
}

export type AgreementLine = Omit<Agreement, 'tenantId'> & { meetingTitle: string | null };

const COLUMNS = `a.id, a.body_id AS "bodyId", a.meeting_id AS "meetingId", a.item_id AS "itemId", a.decision_id AS "decisionId", a.decided_on AS "decidedOn", a.source, a.text, a.why,
  a.partner_ids AS "partnerIds", a.topic_ids AS "topicIds", a.ambition_id AS "ambitionId", a.confidential, a.evaluate_on AS "evaluateOn", a.status, a.ended_on AS "endedOn", a.last_result AS "lastResult",
  a.recorded_at AS "recordedAt", m.title AS "meetingTitle"`;

/** What the reader may see, the newest decision first. */
export function listAgreements(tx: EntityManager, { bodies, withheld = [] }: RegisterReader, filter: AgreementFilter): Promise<AgreementLine[]> {
  return tx.query(
    `SELECT ${COLUMNS} FROM agreement a LEFT JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id
     WHERE (NOT a.confidential OR (a.body_id = ANY($1) AND NOT coalesce(a.item_id = ANY($8::uuid[]), false))) AND ($2::text IS NULL OR a.status = $2) AND ($3::text IS NULL OR a.topic_ids ? $3) AND ($4::text IS NULL OR a.body_id = $4)
       AND ($5::text IS NULL OR a.partner_ids ? $5) AND ($6::uuid IS NULL OR a.meeting_id = $6) AND ($7::date IS NULL OR (a.status = 'geldt' AND a.evaluate_on <= $7)) AND ($9::date IS NULL OR a.evaluate_on >= $9)
     ORDER BY a.decided_on DESC, a.recorded_at DESC, a.id`,
    [bodies, filter.status ?? null, filter.topicId ?? null, filter.bodyId ?? null, filter.partnerId ?? null, filter.meetingId ?? null, filter.evaluateBy ?? null, withheld, filter.evaluateFrom ?? null],
  );
}

export interface AgreementDetail {
  agreement: AgreementLine;
  /** Oldest first. */
  history: (AgreementHistory & { recordedByName: string | null })[];
  revision: number;
}

/** @throws DomainError `agreement.unknown`, also for what this reader may not see */
export async function agreementDetail(tx: EntityManager, reader: RegisterReader, agreementId: string): Promise<AgreementDetail> {
  const row = await findAgreement(tx, agreementId);
  if (row.confidential && (!reader.bodies.includes(row.bodyId) || (row.itemId !== null && (reader.withheld ?? []).includes(row.itemId)))) throw agreementUnknown(agreementId);
  const [agreement]: AgreementLine[] = await tx.query(`SELECT ${COLUMNS} FROM agreement a LEFT JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id WHERE a.id = $1`, [agreementId]);
  const [{ version }]: [{ version: number }] = await tx.query(`SELECT version FROM instance WHERE id = $1`, [instanceId(row.tenantId, agreementTarget(agreementId))]);
  const history = await tx.find(AgreementHistory, { where: { agreementId }, order: { nr: 'ASC' } });
  const names: { id: string; name: string }[] = await tx.query(`SELECT id, name FROM person WHERE id = ANY($1::uuid[])`, [history.flatMap(({ recordedBy }) => recordedBy ?? [])]);
  return { agreement: agreement!, history: history.map((one) => ({ ...one, recordedByName: names.find(({ id }) => id === one.recordedBy)?.name ?? null })), revision: version };
}
