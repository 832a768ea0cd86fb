/** A plan begins: its lines as the scheme names them, or the whole plan where the scheme brings it along. */
import type { EntityManager } from 'typeorm';
import { instantOf, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { readPlanning } from '#calendar/planning/phrase';
import type { PlanYear } from '#calendar/planning/model';
import { DomainError } from '#platform/errors';
import { budgetOf } from '#scheme/budget/tally';
import type { AnnualPlan, PlannedActivity, Scheme } from '#scheme/model';
import type { AnnualPlanInput, PlannedAction } from '#workflows/annual-plan.model';
import type { JsonObject } from '#workflows/definition';
import { mergersOf } from '../bodies/organisation.queries.js';
import type { CurrentScheme } from '../municipalities/scheme-history.js';
import { authoritiesOf } from './authorities.js';
import { YearPlan, YearPlanAction, YearPlanLine, YearPlanVersion } from './plan.entity.js';
import { inPeriod, planDates, planYearOf, returnsIn } from './planning.js';

export interface Beginning extends CurrentScheme {
  tx: EntityManager;
  tenantId: string;
  now: string;
}

/** @throws DomainError `plan.none`, `plan.wrong-year`, `plan.outside-period` */
export function assertPlanYear(scheme: Scheme, label: string): { plan: AnnualPlan; year: PlanYear } {
  const plan = scheme.annualPlan;
  if (!plan) throw new DomainError('conflict', 'plan.none', 'Volgens de samenwerkingsstructuur heeft deze gemeente geen jaarplan.');
  const year = planYearOf(scheme, label);
  const problem = (code: string, message: string): DomainError => new DomainError('invalid', code, message, { year: label }, [{ in: 'body', field: 'year', code: 'year', message }]);
  if (!year) throw problem('plan.wrong-year', `Het plan loopt per ${plan.year}. Noem een ${plan.year === 'schooljaar' ? "schooljaar als '2021-2022'" : "kalenderjaar als '2022'"}.`);
  if (!inPeriod(scheme, year)) throw problem('plan.outside-period', `${label} valt buiten de looptijd van de samenwerkingsstructuur (${scheme.period.from} tot en met ${scheme.period.until ?? 'onbepaald'}). Kies een jaar daarbinnen.`);
  return { plan, year };
}

/** Writes the rows; the caller starts the workflow with what this answers. */
export async function beginPlan({ tx, tenantId, scheme, calendar, now }: Beginning, label: string): Promise<AnnualPlanInput & JsonObject> {
  const { plan, year } = assertPlanYear(scheme, label);
  const brought = plan.linesFor === label;
  const title = `${plan.name} ${label}`;
  const ofThisYear = brought || plan.budget?.year === null || plan.budget?.year === label;
  await tx.insert(YearPlan, {
    tenantId, year: label, title, bodyId: plan.alignedIn, fromDay: year.from, untilDay: year.until,
    availableCents: ofThisYear ? (plan.budget?.amountCents ?? null) : null, budgetName: ofThisYear ? (plan.budget?.name ?? null) : null,
    remarks: brought ? plan.remarks : [], councilLetter: null, evaluation: null, createdAt: now,
  });
  await tx.insert(YearPlanVersion, { tenantId, year: label, version: 1, reason: null, submittedAt: brought ? now : null, createdAt: now });
  const actions = await insertLines(tx, tenantId, label, plan, year, brought);
  const authorities = authoritiesOf(scheme, plan, await mergersOf(tx), localDateOf(now));
  const known = authorities.flatMap(({ id, bodyId, partnerId }) => {
    const adopted = plan.adoptedBy.find(({ body, partner }) => (body !== null && body === bodyId) || (partner !== null && partner === partnerId));
    return adopted?.on ? [{ authority: id, on: adopted.on, adapted: /aanpassing/i.test(adopted.what) }] : [];
  });
  return {
    year: label,
    title,
    startedAt: now,
    bodyId: plan.alignedIn,
    dates: planDates(scheme, calendar, year, now, await lastItemsDue(tx, plan.alignedIn, localDateOf(now), year.from)),
    informsCouncil: plan.councilInformed !== null,
    authorities: authorities.map(({ id, kind, bodyId }) => ({ id, kind, bodyId })),
    brought: brought ? { actions, adoptions: known } : null,
  };
}

async function insertLines(tx: EntityManager, tenantId: string, label: string, plan: AnnualPlan, year: PlanYear, brought: boolean): Promise<PlannedAction[]> {
  const money = budgetOf(plan).lines;
  const actions: PlannedAction[] = [];
  for (const [position, { id: lineId, name, ambitions, activities, costs, remarks }] of plan.lines.entries()) {
    const own = brought ? money[position]! : { costCents: 0, cover: [] };
    await tx.insert(YearPlanLine, { tenantId, year: label, version: 1, lineId, position, name, ambitions, fields: {}, people: null, costCents: own.costCents, cover: own.cover, remarks: brought ? remarks : [], empty: !brought || (activities.length === 0 && costs === null) });
    for (const [index, activity] of (brought ? activities : []).entries()) {
      const row = actionRow(activity, year);
      await tx.insert(YearPlanAction, { tenantId, year: label, version: 1, lineId, position: index, ...row });
      actions.push(plannedOf(row));
    }
  }
  return actions;
}

function actionRow({ id, nr, name, partners, planning, amountCents, budget }: PlannedActivity, year: PlanYear): Pick<YearPlanAction, 'id' | 'nr' | 'action' | 'partners' | 'planning' | 'fromDay' | 'untilDay' | 'again' | 'budgetCents' | 'budgetText' | 'leadId' | 'carriedFrom'> {
  return { id, nr, action: name, partners, planning, ...daysOf(planning, year), budgetCents: amountCents, budgetText: budget, leadId: null, carriedFrom: null };
}

/** What a planning phrase means in days; nulls where that cannot be told. */
export function daysOf(planning: string, year: PlanYear): Pick<YearPlanAction, 'fromDay' | 'untilDay' | 'again'> {
  const { period } = readPlanning(planning, year);
  return period ? { fromDay: period.from, untilDay: period.until, again: returnsIn(period) } : { fromDay: null, untilDay: null, again: [] };
}

/** As the workflow reminds of it. */
export const plannedOf = ({ id, fromDay, untilDay, again }: Pick<YearPlanAction, 'id' | 'fromDay' | 'untilDay' | 'again'>): PlannedAction => ({ id, from: fromDay, until: untilDay, again });

/** When items close for the last meeting of the steering body that is planned before the plan year. */
async function lastItemsDue(tx: EntityManager, bodyId: string, today: LocalDate, before: LocalDate): Promise<LocalDate | null> {
  const [row]: { day: string | null }[] = await tx.query(
    `SELECT (SELECT d ->> 'date' FROM jsonb_array_elements(m.deadlines) d WHERE d ->> 'id' = 'itemsDue') AS day
     FROM meeting m WHERE m.body_id = $1 AND m.cancelled_because IS NULL AND m.starts_at > $2 AND m.starts_at < $3 ORDER BY m.starts_at DESC LIMIT 1`,
    [bodyId, instantOf(today, '00:00'), instantOf(before, '00:00')],
  );
  return row?.day ?? null;
}
