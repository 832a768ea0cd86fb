/**
 * Plans that begin by themselves in a municipality that is new here: that of the present year, and the one that its scheme brings along.
 * Later ones begin from the one before. In office hours of the scheme's calendar; a repeat finds them there.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf, localTimeOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { isDuplicate, type Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import type { Scheme } from '#scheme/model';
import { schemeOn } from '../municipalities/schemes.js';
import { beginPlan } from './begin.js';
import { YearPlan } from './plan.entity.js';
import { planTarget } from './plan.rows.js';
import { inPeriod, planYearOf, yearLabelOn } from './planning.js';

const OPENS = '08:30';
const CLOSES = '17:00';

export class PlanOpenings {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
    private readonly clock: Clock,
  ) {}

  /** In every municipality; returns how many began. One that fails is told of, the others go on. */
  async runDue(onFailure: (tenantId: string, error: unknown) => void): Promise<number> {
    let begun = 0;
    const municipalities: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY slug`);
    for (const { id } of municipalities) {
      begun += await this.run(id).catch((error: unknown) => {
        onFailure(id, error);
        return 0;
      });
    }
    return begun;
  }

  /** In one municipality; 0 outside office hours. */
  async run(tenantId: string): Promise<number> {
    try {
      return await inTenant(this.db, tenantId, async (tx) => {
        const now = this.clock.now();
        const { scheme, calendar } = await schemeOn(tx, tenantId, localDateOf(now));
        if (!calendar.isWorkingDay(localDateOf(now)) || localTimeOf(now) < OPENS || localTimeOf(now) >= CLOSES) return 0;
        const years = await missingYears(tx, scheme, localDateOf(now));
        for (const year of years) {
          const input = await beginPlan({ tx, tenantId, scheme, calendar, now }, year);
          await this.runner.start(tenantId, planTarget(year), input, { id: derivedId('begin-plan', tenantId, year), actor: { kind: 'system', name: 'setup' } }, tx);
        }
        return years.length;
      });
    } catch (error) {
      // Another worker was at it in the same moment.
      if (isDuplicate(error)) return 0;
      throw error;
    }
  }
}

/** Where there are plans already, the next follows from the last: only what the scheme brings along may be missing. */
async function missingYears(tx: EntityManager, scheme: Scheme, today: LocalDate): Promise<string[]> {
  const { annualPlan, period } = scheme;
  if (!annualPlan) return [];
  const there = new Set((await tx.find(YearPlan, { select: { year: true } })).map(({ year }) => year));
  const current = there.size === 0 && today >= period.from && (period.until === null || today <= period.until) ? [yearLabelOn(annualPlan.year, today)] : [];
  const wanted = new Set([...(annualPlan.linesFor === null ? [] : [annualPlan.linesFor]), ...current]);
  return [...wanted].filter((year) => {
    const span = planYearOf(scheme, year);
    return !there.has(year) && span !== null && inPeriod(scheme, span);
  });
}
