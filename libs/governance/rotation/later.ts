/** What a nomination comes down to on later days: judged on its own day alone it could take away a sector that somebody else leaves afterwards. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Afterwards } from '#roster/situation';
import type { RotationContext } from '#workflows/rotation.model';
import { listRotations } from './rotation.rows.js';
import { doesRotate, standingOf, type Standing } from './situation.js';

/**
 * With what is known of later days on which other seats of the body come free: who comes on the only seat that is still open is there
 * then, too. While several are open the others can still make good what this one takes away.
 */
export async function withLater(tx: EntityManager, tenantId: string, standing: Standing, { rotationId, bodyId, seats }: Pick<RotationContext, 'rotationId' | 'bodyId' | 'seats'>, today: LocalDate): Promise<Standing> {
  if (seats.filter(({ seated }) => seated === null).length !== 1) return standing;
  const afterwards: Afterwards[] = [];
  for (const { context } of (await listRotations(tx, { bodyId, open: true })).filter(({ id, state, on }) => id !== rotationId && state === 'foreseen' && on > standing.day)) {
    if (!(await doesRotate(tx, tenantId, context, today))) continue;
    const { situation, chosen } = await standingOf(tx, tenantId, context, today);
    afterwards.push({ on: context.on, situation, chosen });
  }
  return { ...standing, situation: { ...standing.situation, afterwards } };
}
