/** Assignments of a run: what became of each, for the file and for the checks. Issue 6. */
import { localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { AssignmentContext } from '#workflows/assignment.model';
import type { Spectator } from '../spectator.js';

export interface AssignmentFact {
  id: string;
  ambition: string;
  /** The working group, and who issues to it. */
  body: string;
  issuer: string;
  state: string;
  context: AssignmentContext;
  /** Mails about it, in order. */
  mails: { kind: string; about: string | null; at: Instant; to: string[] }[];
  /** What it laid before the body and has no answer to stands on an agenda, or waits for one. */
  isAsked: boolean;
}

export interface GroupFact {
  id: string;
  installedAt: Instant | null;
}

export interface AssignmentLine {
  id: string;
  ambition: string;
  body: string;
  issuedOn: LocalDate | null;
  acceptedOn: LocalDate | null;
  reports: number;
  proposalOn: LocalDate | null;
  decidedOn: LocalDate | null;
  dischargedOn: LocalDate | null;
}

/** Which of its items the body still has to answer, by state. */
const REF = `CASE i.state WHEN 'proposed' THEN 'uitgifte-' || (i.snapshot #>> '{context,asked,uitgifte}') WHEN 'proposing' THEN 'voorstel-' || (i.snapshot #>> '{context,asked,voorstel}')
  WHEN 'decided' THEN 'decharge-' || (i.snapshot #>> '{context,asked,decharge}') END`;

const ASSIGNMENTS = `
  SELECT a.id, a.ambition_id AS ambition, a.group_id AS body, a.issuer_id AS issuer, i.state, i.snapshot -> 'context' AS context,
         EXISTS (SELECT FROM agenda_item t WHERE t.tenant_id = a.tenant_id AND t.origin ->> 'key' = a.id::text AND t.origin ->> 'ref' = ${REF} AND t.status = 'ingediend')
           OR EXISTS (SELECT FROM outbox o WHERE o.instance_id = i.id AND o.type = 'bring-item' AND o.params ->> 'ref' = ${REF} AND o.status NOT IN ('done', 'failed')) AS "isAsked",
         coalesce((SELECT jsonb_agg(jsonb_build_object('kind', m.kind, 'about', o.params ->> 'about', 'at', to_char(m.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                     'to', (SELECT jsonb_agg(d.person_id) FROM delivery d WHERE d.mailing_id = m.id)) ORDER BY m.created_at, m.id)
                   FROM mailing m LEFT JOIN outbox o ON o.id = m.id WHERE m.about ->> 'assignmentId' = a.id::text), '[]') AS mails
  FROM assignment a JOIN instance i ON i.tenant_id = a.tenant_id AND i.workflow = 'assignment' AND i.business_key = a.id::text
  ORDER BY a.drafted_at, a.id`;

const GROUPS = `SELECT business_key AS id, snapshot #>> '{context,installedAt}' AS "installedAt" FROM instance WHERE workflow = 'working-group' ORDER BY 1`;

export const readAssignments = (spectator: Spectator): Promise<AssignmentFact[]> => spectator.query<AssignmentFact>('assignments', ASSIGNMENTS);
export const readGroups = (spectator: Spectator): Promise<GroupFact[]> => spectator.query<GroupFact>('groups', GROUPS);

const day = (at: Instant | null): LocalDate | null => at && localDateOf(at);

/** As issue 6 has them: `reports` counts, the others are days, null for what did not come. */
export const assignmentLines = (assignments: readonly AssignmentFact[]): AssignmentLine[] =>
  assignments.map(({ id, ambition, body, context }) => ({
    id,
    ambition,
    body,
    issuedOn: day(context.issuedAt),
    acceptedOn: day(context.acceptedAt),
    reports: context.reports.length,
    proposalOn: day(context.proposedAt),
    decidedOn: day(context.decidedAt),
    dischargedOn: day(context.dischargedAt),
  }));
