/** What an annual plan's workflow asks for: adoptions that no command brought are noted, and next year's plan begins. */
import type { DataSource } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { schemeOn } from '../municipalities/schemes.js';
import { beginPlan } from './begin.js';
import { carryUnfinished } from './carry.js';
import { YearPlan, YearPlanAdoption } from './plan.entity.js';
import { planState, versionThatCounts } from './plan.queries.js';
import { findPlan, planTarget } from './plan.rows.js';
import { inPeriod, neighbour, planYearOf } from './planning.js';

/** Effect `note-adoption`: a body decided in its meeting, or the scheme knows the day. */
export class NoteAdoption implements EffectHandler {
  constructor(private readonly db: DataSource) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { year, version, authority, on, adapted, meetingId } = effect.params as { year: string; version: number; authority: string; on: string; adapted: boolean; meetingId: string | null };
    return inEffect(this.db, effect, async (tx) => {
      await tx.createQueryBuilder().insert().into(YearPlanAdoption).values({ tenantId: effect.tenantId, year, version, authority, adoptedOn: on, adoptedBy: null, adapted, adaptations: null, meetingId }).orIgnore().execute();
      // A record that was corrected says the same adoption otherwise; what people said themselves stays as they said it.
      if (meetingId !== null) await tx.update(YearPlanAdoption, { year, version, authority, meetingId }, { adapted });
      return { outcome: 'done' };
    });
  }
}

/** Effect `undo-adoption`: the body's record was corrected, it did not adopt this text. */
export class UndoAdoption implements EffectHandler {
  constructor(private readonly db: DataSource) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { year, version, authority } = effect.params as { year: string; version: number; authority: string | null };
    return inEffect(this.db, effect, async (tx) => {
      if (authority !== null) await tx.delete(YearPlanAdoption, { year, version, authority });
      return { outcome: 'done' };
    });
  }
}

/** Effect `next-plan`: the plan of the year after exists from now on, with what this one left unfinished; beyond the scheme's period there is none. */
export class NextPlan implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
    private readonly clock: Clock,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { year } = effect.params as { year: string };
    const { tenantId } = effect;
    return inEffect(this.db, effect, async (tx) => {
      const now = this.clock.now();
      const today = localDateOf(now);
      const current = await schemeOn(tx, tenantId, today);
      const label = current.scheme.annualPlan ? neighbour(current.scheme.annualPlan.year, year, 1) : null;
      const span = label === null ? null : planYearOf(current.scheme, label);
      if (label === null || span === null || !inPeriod(current.scheme, span)) return { outcome: 'done' };
      if (!(await tx.existsBy(YearPlan, { year: label }))) {
        const input = await beginPlan({ tx, tenantId, scheme: current.scheme, calendar: current.calendar, now }, label);
        await this.runner.start(tenantId, planTarget(label), input, { id: derivedId('next-plan', effect.id), actor: { kind: 'system', name: 'effects' } }, tx);
      }
      const { context } = await planState(tx, tenantId, year);
      const carried = await carryUnfinished(tx, await findPlan(tx, year), versionThatCounts(context), await findPlan(tx, label), { today, now });
      return { outcome: 'done', result: { year: label, carried } };
    });
  }
}
