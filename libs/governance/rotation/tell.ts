/** Rotations hear of what happened elsewhere in the transaction in which it did. */
import type { EntityManager } from 'typeorm';
import type { Runner } from '#engine/runner';
import { derivedId } from '#platform/ids';
import type { WorkflowEvent } from '#workflows/definition';
import { rotationTarget } from './rotation.rows.js';

export type TellRotation = (rotationId: string, event: WorkflowEvent) => Promise<void>;

/** `cause`: the command or effect by which it happened; the same one tells once. A rotation that is over does not take it, and need not. */
export const tellRotations = (runner: Runner, tx: EntityManager, tenantId: string, cause: string): TellRotation => async (rotationId, event) => {
  await runner.sendWithin(tx, tenantId, rotationTarget(rotationId), { id: derivedId('tell-rotation', cause, rotationId, JSON.stringify(event)), event: { ...event, at: runner.moment().at }, actor: { kind: 'system', name: 'setup' } });
};
