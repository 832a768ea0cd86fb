/** Calendar years of the overleg that the law asks for, and the register of agreements, as a run left them: for the file, and for the checks. */
import { localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import { statutoryTaskId } from '#governance/oversight/statutory-list';
import { checkStatutory } from '#governance/oversight/statutory';
import type { StatutoryCheck, StatutoryFacts } from '#governance/oversight/statutory.model';
import { missingIn } from '#governance/oversight/statutory.model';
import { statutoryFacts } from '#governance/oversight/statutory.queries';
import type { World } from '../world.js';

export interface StatutoryYearFact {
  year: number;
  /** Everything that was recorded of it until the run ended, also after the year. */
  facts: StatutoryFacts;
  check: StatutoryCheck;
  /** Of its workflow; null: nobody looked after it. */
  state: string | null;
  begunAt: Instant | null;
  /** When its list went out. */
  listedAt: Instant | null;
  gapsAt: Instant[];
  resultAt: Instant[];
  /** On the secretary's list. */
  tasks: { findingId: string; createdAt: Instant; open: boolean }[];
}

export interface AgreementFact {
  id: string;
  bodyId: string;
  meetingId: string | null;
  itemId: string | null;
  /** Of its item, with what became of a reservation; null: it is of no item. */
  outcome: string | null;
  reservation: string | null;
  decidedOn: LocalDate;
  why: string;
  partners: number;
  /** Topics, and its ambition. */
  subjects: number;
  evaluateOn: LocalDate;
  status: 'geldt' | 'beeindigd';
  endedOn: LocalDate | null;
  evaluations: number;
  /** When somebody was asked for an evaluation. */
  askedAt: Instant[];
}

export interface StatutoryRun {
  years: StatutoryYearFact[];
  agreements: AgreementFact[];
}

export const noStatutory = (): StatutoryRun => ({ years: [], agreements: [] });

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const letters = (kind: string): string => `coalesce((SELECT jsonb_agg(${iso('m.created_at')} ORDER BY m.created_at) FROM mailing m WHERE m.kind = '${kind}' AND m.about ->> 'statutoryYear' = i.business_key), '[]')`;

const YEARS = `
  SELECT i.business_key::int AS year, i.state, i.snapshot #>> '{context,begunAt}' AS "begunAt", ${letters('statutory-gaps')} AS "gapsAt", ${letters('statutory-result')} AS "resultAt",
         (SELECT ${iso('h.at')} FROM history h WHERE h.instance_id = i.id AND h.event = 'LIST_DUE' AND h.outcome = 'applied' ORDER BY h.version LIMIT 1) AS "listedAt"
  FROM instance i WHERE i.workflow = 'statutory-year'`;

const TASKS = `SELECT id, ${iso('created_at')} AS "createdAt", done_at IS NULL AS open FROM task WHERE kind = 'wettelijke-toets'`;

const AGREEMENTS = `
  SELECT a.id, a.body_id AS "bodyId", a.meeting_id AS "meetingId", a.item_id AS "itemId", n.outcome, n.reservation, a.decided_on::text AS "decidedOn", a.why, jsonb_array_length(a.partner_ids) AS partners,
         jsonb_array_length(a.topic_ids) + (a.ambition_id IS NOT NULL)::int AS subjects, a.evaluate_on::text AS "evaluateOn", a.status, a.ended_on::text AS "endedOn",
         (SELECT count(*)::int FROM agreement_history h WHERE h.tenant_id = a.tenant_id AND h.agreement_id = a.id AND h.kind = 'geevalueerd') AS evaluations,
         coalesce((SELECT jsonb_agg(${iso('m.created_at')} ORDER BY m.created_at) FROM mailing m WHERE m.kind = 'agreement-evaluation' AND m.about ->> 'agreementId' = a.id::text), '[]') AS "askedAt"
  FROM agreement a LEFT JOIN agenda_item n ON n.tenant_id = a.tenant_id AND n.id = a.item_id ORDER BY a.decided_on, a.id`;

type YearRow = Pick<StatutoryYearFact, 'year' | 'state' | 'begunAt' | 'listedAt' | 'gapsAt' | 'resultAt'>;

/** Of every calendar year that the run touched. */
export async function readStatutory({ product, spectator, tenantId }: World, from: LocalDate, to: LocalDate): Promise<StatutoryRun> {
  const rows = await spectator.query<YearRow>('statutory-years', YEARS);
  const tasks = await spectator.query<{ id: string; createdAt: Instant; open: boolean }>('statutory-tasks', TASKS);
  const years: StatutoryYearFact[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const facts = await product.commands.read(tenantId, (reading) => statutoryFacts(reading, year));
    const check = checkStatutory(facts);
    const listed = check.findings.flatMap(({ id: findingId }) => tasks.filter(({ id }) => id === statutoryTaskId(tenantId, year, findingId)).map(({ createdAt, open }) => ({ findingId, createdAt, open })));
    const row = rows.find((one) => one.year === year) ?? { state: null, begunAt: null, listedAt: null, gapsAt: [], resultAt: [] };
    years.push({ ...row, year, facts, check, tasks: listed });
  }
  return { years, agreements: await spectator.query<AgreementFact>('agreements', AGREEMENTS) };
}

export interface StatutoryLine {
  year: number;
  ok: boolean;
  /** Of what the law asks: 'overleg', 'partij:po-zon', 'segregatie'. */
  missing: string[];
}

export const statutoryLines = ({ years }: StatutoryRun): StatutoryLine[] => years.map(({ year, check }) => ({ year, ok: check.ok, missing: missingIn(check) }));

/** Meetings that count were over by then. */
export const isOver = (year: number, end: Instant): boolean => localDateOf(end) > `${year}-12-31`;
