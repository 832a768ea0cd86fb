/** What a statutory year asks for: its list brought up to date, and the next year begun. */
import type { DataSource, EntityManager } from 'typeorm';
import { addDays, localDateOf, weekdayOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { BusinessCalendar } from '#calendar/working-days';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import type { StatutoryYearInput } from '#workflows/statutory-year.model';
import { schemesOf } from '../municipalities/schemes.js';
import { countedBodies } from './counted-bodies.js';
import { listMissing } from './statutory-list.js';
import { statutoryCheck } from './statutory.queries.js';

/** Effect `statutory-check`. */
export class StatutoryList implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { year, ...how } = effect.params as { year: number; bodyId: string; again: boolean; final: boolean };
    return inEffect(this.db, effect, async (tx) => {
      const now = this.clock.now();
      const check = await statutoryCheck({ tx, schemes: await schemesOf(tx, effect.tenantId), now }, year);
      await listMissing(tx, effect.tenantId, check, { ...how, now });
      return { outcome: 'done' };
    });
  }
}

/** Sees to it that the present year is looked after, in every municipality; a repeat finds it under way. Effect `open-statutory-year` for the next. */
export class StatutoryYears implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
    private readonly clock: Clock,
  ) {}

  /** In every municipality; returns in how many it was begun. One that fails is told of, the others go on. */
  async runAll(onFailure: (tenantId: string, error: unknown) => void): Promise<number> {
    let begun = 0;
    const municipalities: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY slug`);
    for (const { id } of municipalities) {
      try {
        if (await this.run(id)) begun++;
      } catch (error) {
        onFailure(id, error);
      }
    }
    return begun;
  }

  /** In one municipality. */
  run(tenantId: string): Promise<boolean> {
    return inTenant(this.db, tenantId, (tx) => this.begin(tx, tenantId, Number(localDateOf(this.clock.now()).slice(0, 4))));
  }

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    return inEffect(this.db, effect, async (tx) => {
      await this.begin(tx, effect.tenantId, Number(effect.params['year']));
      return { outcome: 'done' };
    });
  }

  private async begin(tx: EntityManager, tenantId: string, year: number): Promise<boolean> {
    const now = this.clock.now();
    const { scheme, calendar } = (await schemesOf(tx, tenantId)).on(localDateOf(now));
    const [body] = countedBodies(scheme);
    if (!body) return false;
    const input: StatutoryYearInput = { year, bodyId: body.id, begunAt: now, closedDays: closedDays(calendar, year) };
    const { outcome } = await this.runner.start(tenantId, { workflow: 'statutory-year', key: `${year}` }, input as never, { id: derivedId('begin-statutory-year', tenantId, year), actor: { kind: 'system', name: 'setup' } }, tx);
    return outcome === 'applied';
  }
}

/** The weekdays from September to January on which nobody is at work. */
function closedDays(calendar: BusinessCalendar, year: number): LocalDate[] {
  const found: LocalDate[] = [];
  for (let day = `${year}-09-01`; day <= `${year + 1}-01-31`; day = addDays(day, 1)) if (weekdayOf(day) <= 5 && !calendar.isWorkingDay(day)) found.push(day);
  return found;
}
