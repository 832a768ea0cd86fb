import type { EntityManager } from 'typeorm';
import { GroupEvaluation } from './agreement.entity.js';
import { listAgreements, type RegisterReader } from './agreement.queries.js';

export interface EvaluationFilter {
  bodyId?: string | undefined;
  agreementId?: string | undefined;
}

/** Of one body or all, about one agreement or any, the newest first. That one is about an agreement which the reader may not see, is not told. */
export async function listGroupEvaluations(tx: EntityManager, reader: RegisterReader, { bodyId, agreementId }: EvaluationFilter = {}): Promise<GroupEvaluation[]> {
  const found = await tx.find(GroupEvaluation, { ...(bodyId ? { where: { bodyId } } : {}), order: { heldOn: 'DESC', recordedAt: 'DESC', id: 'ASC' } });
  const seen = new Set((await listAgreements(tx, reader, {})).map(({ id }) => id));
  const told = found.map((row) => ({ ...row, agreementId: row.agreementId !== null && seen.has(row.agreementId) ? row.agreementId : null }));
  return agreementId === undefined ? told : told.filter((row) => row.agreementId === agreementId);
}
