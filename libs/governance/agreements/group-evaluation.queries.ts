import type { EntityManager } from 'typeorm';
import { GroupEvaluation } from './agreement.entity.js';

/** Of one body or all, the newest first. */
export const listGroupEvaluations = (tx: EntityManager, bodyId?: string): Promise<GroupEvaluation[]> =>
  tx.find(GroupEvaluation, { ...(bodyId ? { where: { bodyId } } : {}), order: { heldOn: 'DESC', recordedAt: 'DESC', id: 'ASC' } });
