/** Agreements as rows: found, inserted, and what happened to them added. */
import type { EntityManager } from 'typeorm';
import { DomainError } from '#platform/errors';
import { answerer, type Work } from '../command.js';
import { rowsOf } from '#platform/rows';
import { Agreement, AgreementHistory, type AgreementContent } from './agreement.entity.js';
import type { Decided } from './decided.js';

/** @throws DomainError `agreement.unknown` */
export async function findAgreement(tx: EntityManager, agreementId: string): Promise<Agreement> {
  const row = await tx.findOneBy(Agreement, { id: agreementId });
  if (!row) throw agreementUnknown(agreementId);
  return row;
}

export const agreementUnknown = (agreementId: string): DomainError => new DomainError('not-found', 'agreement.unknown', 'Deze afspraak bestaat niet. Kies er een uit het register.', { agreementId });

export const contentOf = ({ text, why, partnerIds, topicIds, ambitionId, evaluateOn }: AgreementContent): AgreementContent => ({ text, why, partnerIds, topicIds, ambitionId, evaluateOn });

export async function insertAgreement(work: Work, id: string, content: AgreementContent, decided: Decided, confidential: boolean): Promise<void> {
  const { tenantId } = work.context;
  const { bodyId, on, meetingId, itemId, decisionId, source } = decided;
  await work.tx.insert(Agreement, { tenantId, id, bodyId, meetingId, itemId, decisionId, decidedOn: on, source, ...content, confidential, status: 'geldt', endedOn: null, lastResult: null, recordedAt: work.now });
  await addHistory(work, id, { kind: 'vastgelegd', happenedOn: on, meetingId, content });
}

type Happened = Pick<AgreementHistory, 'kind' | 'happenedOn' | 'meetingId' | 'content'> & Partial<Pick<AgreementHistory, 'result' | 'became' | 'cause' | 'process' | 'note'>>;

/** The agreement's instance is locked: nobody takes the same number. */
export async function addHistory({ tx, now, context: { tenantId, actor } }: Work, agreementId: string, happened: Happened): Promise<void> {
  const [{ nr }]: [{ nr: number }] = await tx.query(`SELECT coalesce(max(nr), 0)::int + 1 AS nr FROM agreement_history WHERE agreement_id = $1`, [agreementId]);
  const nothing = { result: null, became: null, cause: null, process: null, note: null };
  await tx.insert(AgreementHistory, { tenantId, agreementId, nr, ...nothing, ...happened, recordedBy: answerer(actor), recordedAt: now });
}

/** For rules over the whole register, whoever asks. */
export const allAgreements = (tx: EntityManager): Promise<Agreement[]> => rowsOf(tx, Agreement, {}, ['decidedOn', 'id']);
