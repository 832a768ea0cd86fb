/** Sees to it that the next change of every body that rotates is under way: when a program starts, and when one follows another. */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import type { Roster } from '#roster/model';
import { rostersOf } from '#roster/roster';
import type { JsonObject } from '#workflows/definition';
import type { RotationInput } from '#workflows/rotation.model';
import { schemeOn } from '../municipalities/schemes.js';
import { momentsOf, nextChange } from './moments.js';
import { insertRotation, rotationTarget } from './rotation.rows.js';

export class RotationKeeper implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
    private readonly clock: Clock,
  ) {}

  /** For every body of a municipality; what is under way already is left as it is. */
  run(tenantId: string): Promise<number> {
    return inTenant(this.db, tenantId, async (tx) => {
      const today = localDateOf(this.clock.now());
      const { scheme } = await schemeOn(tx, tenantId, today);
      let begun = 0;
      for (const { body } of rostersOf(scheme)) if (await this.begin(tx, tenantId, body, today)) begun++;
      return begun;
    });
  }

  /** In every municipality; one that fails is told of, the others go on. */
  async runAll(onFailure: (tenantId: string, error: unknown) => void): Promise<number> {
    const tenants: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY 1`);
    let begun = 0;
    for (const { id } of tenants) {
      begun += await this.run(id).catch((error: unknown) => {
        onFailure(id, error);
        return 0;
      });
    }
    return begun;
  }

  /** Effect `plan-rotation`. */
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { bodyId, after } = effect.params as { bodyId: string; after: LocalDate };
    return inEffect(this.db, effect, async (tx) => {
      await this.begin(tx, effect.tenantId, bodyId, after);
      return { outcome: 'done' };
    });
  }

  /** The first change after that day, by the rules that hold on the day itself. */
  private async begin(tx: EntityManager, tenantId: string, bodyId: string, after: LocalDate): Promise<boolean> {
    const now = this.clock.now();
    const [roster] = rosterOf((await schemeOn(tx, tenantId, after)).scheme, bodyId);
    const change = roster ? nextChange(roster, after) : null;
    if (!roster || change === null) return false;
    const { calendar } = await schemeOn(tx, tenantId, change.on);
    const id = derivedId('rotation', tenantId, bodyId, change.on);
    const seats = change.group === null ? [] : roster.rules.leave[change.group]!;
    if (!(await insertRotation(tx, tenantId, { id, bodyId, kind: 'turn', on: change.on, seatIds: seats, leaverId: null, reason: null }))) return false;
    const moments = momentsOf(roster, calendar, { ...change, kind: 'turn' }, now);
    const input = rotationInputOf(roster, { id, on: change.on, kind: 'turn', seats, moments });
    await this.runner.start(tenantId, rotationTarget(id), input, { id: derivedId('begin-rotation', id), actor: { kind: 'system', name: 'setup' } }, tx);
    return true;
  }
}

const rosterOf = (scheme: Parameters<typeof rostersOf>[0], bodyId: string): Roster[] => rostersOf(scheme).filter(({ body }) => body === bodyId);

/** `canStay` false: who leaves has said that they cannot wait for a successor. */
export function rotationInputOf({ body, rules }: Roster, { id, on, kind, seats, moments, canStay = true }: Pick<RotationInput, 'on' | 'kind' | 'seats' | 'moments'> & { id: string; canStay?: boolean }): JsonObject {
  const input: RotationInput = { rotationId: id, bodyId: body, kind, on, decidedBy: rules.appointedBy, seats, carriesOver: canStay && rules.withoutSuccessor === 'carry-over', moments };
  return input as unknown as JsonObject;
}
