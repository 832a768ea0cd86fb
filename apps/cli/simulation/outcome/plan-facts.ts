/** What a run left of annual plans, read once at its end. */
import type { Instant, LocalDate } from '#calendar/model';
import type { Spectator } from '../spectator.js';

export interface PlanFact {
  year: string;
  fromDay: LocalDate;
  untilDay: LocalDate;
  state: string;
  version: number;
  inForce: number | null;
  authorities: string[];
  runsFrom: Instant | null;
  informsCouncil: boolean;
  informedOn: LocalDate | null;
  evaluatedOn: LocalDate | null;
  availableCents: number | null;
  startedAt: Instant;
}

export interface PlanLineFact {
  year: string;
  version: number;
  lineId: string;
  costCents: number;
  coveredCents: number;
  actionCents: number;
}

export interface PlanActionFact {
  year: string;
  version: number;
  id: string;
  fromDay: LocalDate | null;
  untilDay: LocalDate | null;
  doneOn: LocalDate | null;
  carriedFrom: string | null;
}

export interface PlanFacts {
  plans: PlanFact[];
  lines: PlanLineFact[];
  actions: PlanActionFact[];
  adoptions: { year: string; version: number; authority: string; on: LocalDate }[];
  /** In the order in which they were made; `passed`: it was said that it would pass, and confirmed. */
  commitments: { year: string; lineId: string; cents: number; passed: boolean; withdrawn: boolean }[];
  /** Actions that were told of, each morning: what begins, comes back, ends or is overdue. */
  told: { year: string; at: Instant; actionIds: string[] }[];
}

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const INSTANCE = `JOIN instance i ON i.tenant_id = p.tenant_id AND i.workflow = 'annual-plan' AND i.business_key = p.year`;
const IN = (field: string): string => `i.snapshot #>> '{context,${field}}'`;

const PLANS = `
  SELECT p.year, p.from_day::text AS "fromDay", p.until_day::text AS "untilDay", p.available_cents::float8 AS "availableCents", i.state, (${IN('version')})::int AS version, (${IN('inForce')})::int AS "inForce",
         ARRAY(SELECT a ->> 'id' FROM jsonb_array_elements(i.snapshot #> '{context,authorities}') a) AS authorities, ${IN('runsFrom')} AS "runsFrom", (${IN('informsCouncil')})::boolean AS "informsCouncil",
         ${IN('informedOn')} AS "informedOn", ${IN('evaluatedOn')} AS "evaluatedOn", ${IN('startedAt')} AS "startedAt"
  FROM annual_plan p ${INSTANCE} ORDER BY p.year`;

const LINES = `
  SELECT l.year, l.version, l.line_id AS "lineId", l.cost_cents::float8 AS "costCents",
         (SELECT coalesce(sum((c ->> 'cents')::bigint), 0) FROM jsonb_array_elements(l.cover) c)::float8 AS "coveredCents",
         (SELECT coalesce(sum(a.budget_cents), 0) FROM plan_action a WHERE a.tenant_id = l.tenant_id AND a.year = l.year AND a.version = l.version AND a.line_id = l.line_id)::float8 AS "actionCents"
  FROM plan_line l ORDER BY 1, 2, 3`;

const ACTIONS = `
  SELECT a.year, a.version, a.id, a.from_day::text AS "fromDay", a.until_day::text AS "untilDay", g.done_on::text AS "doneOn", a.carried_from ->> 'year' || '/' || (a.carried_from ->> 'id') AS "carriedFrom"
  FROM plan_action a LEFT JOIN plan_progress g ON g.tenant_id = a.tenant_id AND g.year = a.year AND g.action_id = a.id ORDER BY 1, 2, 3`;

const ADOPTIONS = `SELECT year, version, authority, adopted_on::text AS "on" FROM plan_adoption ORDER BY adopted_on, authority`;
const COMMITMENTS = `SELECT year, line_id AS "lineId", cents::float8 AS cents, passed <> '[]' AS passed, withdrawn_at IS NOT NULL AS withdrawn FROM plan_commitment ORDER BY made_at, id`;
const TOLD = `
  SELECT i.business_key AS year, ${iso('h.at')} AS at, ARRAY(SELECT jsonb_array_elements_text(p.payload -> k) FROM unnest(ARRAY['begin', 'again', 'end', 'overdue']) k) AS "actionIds"
  FROM history h JOIN instance i ON i.id = h.instance_id JOIN history_payload p ON p.instance_id = h.instance_id AND p.version = h.version
  WHERE i.workflow = 'annual-plan' AND h.event = 'ACTIONS_DUE' AND h.outcome = 'applied' ORDER BY h.at`;

export async function readPlanFacts(spectator: Spectator): Promise<PlanFacts> {
  return {
    plans: await spectator.query<PlanFact>('plans', PLANS),
    lines: await spectator.query<PlanLineFact>('plan-lines', LINES),
    actions: await spectator.query<PlanActionFact>('plan-actions', ACTIONS),
    adoptions: await spectator.query('plan-adoptions', ADOPTIONS),
    commitments: await spectator.query('plan-commitments', COMMITMENTS),
    told: await spectator.query('plan-told', TOLD),
  };
}

export const noPlans = (): PlanFacts => ({ plans: [], lines: [], actions: [], adoptions: [], commitments: [], told: [] });
