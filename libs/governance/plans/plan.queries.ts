/** What pages, letters and commands read of annual plans. */
import type { EntityManager } from 'typeorm';
import { instanceId } from '#engine/step';
import type { LocalDate } from '#calendar/model';
import { rowsOf } from '#platform/rows';
import { byAmbition, bySource, total } from '#scheme/budget/tally';
import type { Tally } from '#scheme/budget/model';
import type { Scheme } from '#scheme/model';
import type { AnnualPlanContext } from '#workflows/annual-plan.model';
import { mergersOf } from '../bodies/organisation.queries.js';
import { authoritiesOf } from './authorities.js';
import { yearBudget } from './money.js';
import { YearPlan, YearPlanAdoption, YearPlanCommitment, YearPlanProgress, YearPlanVersion } from './plan.entity.js';
import { findPlan, linesOf, moneyOf, planTarget, type LineWithActions } from './plan.rows.js';

export interface PlanState {
  /** drafting, aligning, adopting, informing, executing, evaluating, closed, lapsed. */
  state: string;
  revision: number;
  context: AnnualPlanContext;
}

/** @throws Error for a plan that has rows and no workflow */
export async function planState(tx: EntityManager, tenantId: string, year: string): Promise<PlanState> {
  const [row]: PlanState[] = await tx.query(`SELECT state, version AS revision, snapshot->'context' AS context FROM instance WHERE id = $1`, [instanceId(tenantId, planTarget(year))]);
  if (!row) throw new Error(`Plan ${year} has rows and no workflow`);
  return row;
}

/** The text by which people work: that which everybody adopted, else what lies before others, else the first. */
export const versionThatCounts = ({ inForce, version }: Pick<AnnualPlanContext, 'inForce' | 'version'>): number => inForce ?? Math.max(version, 1);

export interface AdoptionState {
  authority: string;
  name: string;
  what: string;
  kind: 'body' | 'partner' | 'other';
  /** null: not yet. */
  adopted: Pick<YearPlanAdoption, 'adoptedOn' | 'adoptedBy' | 'adapted' | 'adaptations' | 'meetingId'> | null;
}

export interface PlanDetail extends PlanState {
  plan: YearPlan;
  /** The version that is shown. */
  version: number;
  versions: YearPlanVersion[];
  lines: LineWithActions[];
  progress: YearPlanProgress[];
  adoptions: AdoptionState[];
  commitments: YearPlanCommitment[];
  money: Money;
}

export interface Money {
  lines: (Tally & { lineId: string; committedCents: number })[];
  totals: Tally & { availableCents: number | null; leftCents: number | null; committedCents: number };
  byAmbition: (Tally & { ambitions: string[] })[];
  bySource: { source: string | null; cents: number }[];
}

/** `version` null: the newest text, which is what there is to work on. @throws DomainError `annual-plan.unknown` */
export async function planDetail(tx: EntityManager, tenantId: string, scheme: Scheme, year: string, today: LocalDate, version: number | null = null): Promise<PlanDetail> {
  const plan = await findPlan(tx, year);
  const [state, versions, commitments, progress] = await Promise.all([
    planState(tx, tenantId, year),
    rowsOf(tx, YearPlanVersion, { year }, ['version']),
    rowsOf(tx, YearPlanCommitment, { year }, ['madeAt', 'id']),
    rowsOf(tx, YearPlanProgress, { year }, ['actionId']),
  ]);
  const shown = version ?? versions.at(-1)?.version;
  if (shown === undefined) throw new Error(`Plan ${year} has no version`);
  const [lines, adoptions] = await Promise.all([linesOf(tx, year, shown), adoptionsOf(tx, scheme, state.context, year, shown, today)]);
  return { plan, ...state, version: shown, versions, lines, progress, adoptions, commitments, money: moneyOfPlan(plan, lines, commitments) };
}

/** Everybody who must adopt, with what they said of this version. */
async function adoptionsOf(tx: EntityManager, scheme: Scheme, { authorities }: AnnualPlanContext, year: string, version: number, today: LocalDate): Promise<AdoptionState[]> {
  const [rows, mergers] = await Promise.all([rowsOf(tx, YearPlanAdoption, { year, version }), mergersOf(tx)]);
  const named = scheme.annualPlan ? authoritiesOf(scheme, scheme.annualPlan, mergers, today) : [];
  return authorities.map(({ id, kind }) => {
    const known = named.find((one) => one.id === id);
    return { authority: id, name: known?.name ?? nameFrom(scheme, id), what: known?.what ?? '', kind, adopted: rows.find(({ authority }) => authority === id) ?? null };
  });
}

/** Of a board or body that the scheme of today does not ask any more. */
const nameFrom = ({ partners, bodies }: Scheme, authority: string): string => [...partners, ...bodies].find(({ id }) => id === authority.slice(authority.indexOf(':') + 1))?.name ?? authority;

/** All amounts in cents; what was withdrawn does not count. Pure. */
export function moneyOfPlan({ year, availableCents }: Pick<YearPlan, 'year' | 'availableCents'>, lines: readonly LineWithActions[], commitments: readonly YearPlanCommitment[]): Money {
  const budget = yearBudget(year, availableCents, lines.map(moneyOf));
  const made = commitments.filter(({ withdrawnAt }) => withdrawnAt === null);
  const committed = (lineId: string | null): number => made.filter((one) => lineId === null || one.lineId === lineId).reduce((sum, { cents }) => sum + cents, 0);
  const totals = total(budget.lines);
  return {
    lines: budget.lines.map((line) => ({ lineId: line.id, ...total([line]), committedCents: committed(line.id) })),
    totals: { ...totals, availableCents, leftCents: availableCents === null ? null : availableCents - totals.leaCents, committedCents: committed(null) },
    byAmbition: byAmbition(budget.lines),
    bySource: bySource(budget.lines),
  };
}

export interface PlanSummary {
  year: string;
  title: string;
  state: string;
  version: number;
  inForce: number | null;
  informedOn: LocalDate | null;
  evaluatedOn: LocalDate | null;
}

/** Every plan, by year. */
export function listPlans(tx: EntityManager): Promise<PlanSummary[]> {
  return tx.query(
    `SELECT p.year, p.title, i.state, (i.snapshot #>> '{context,version}')::int AS version, (i.snapshot #>> '{context,inForce}')::int AS "inForce",
            i.snapshot #>> '{context,informedOn}' AS "informedOn", i.snapshot #>> '{context,evaluatedOn}' AS "evaluatedOn"
     FROM annual_plan p JOIN instance i ON i.tenant_id = p.tenant_id AND i.workflow = 'annual-plan' AND i.business_key = p.year ORDER BY p.year`,
  );
}
