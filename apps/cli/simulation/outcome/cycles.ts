/** Quality cycles as a run left them: what the checks look at, and what its file tells of them. */
import { localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { CycleContext, CyclePhase } from '#workflows/quality-cycle.model';
import type { Spectator } from '../spectator.js';

export interface CycleFact {
  subjectId: string;
  turn: number;
  beganAt: Instant;
  endedAt: Instant | null;
  state: string;
  context: CycleContext;
  goals: { id: string; status: string; indicators: number; reason: string | null; figures: number }[];
  /** Of goals, the last judgement on each. */
  results: { evaluationId: string; goalId: string; result: 'bereikt' | 'deels' | 'niet'; cause: string | null }[];
  /** Events that moved it from one phase to another, in order. */
  moves: { event: string; from: string; to: string; at: Instant }[];
  /** Letters about it. */
  letters: { kind: string; at: Instant }[];
  /** Agendas on which its evaluations stood, in order of time; also those from which one was taken off again. */
  placements: { evaluationId: string; meetingId: string; bodyId: string; startsAt: Instant; cancelled: boolean; status: string }[];
}

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const CYCLES = `
  SELECT c.subject_id AS "subjectId", c.turn, ${iso('c.began_at')} AS "beganAt", ${iso('c.ended_at')} AS "endedAt", i.state, i.snapshot -> 'context' AS context,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'status', g.status, 'reason', g.not_measurable_because,
        'indicators', (SELECT count(*) FROM indicator n WHERE n.tenant_id = g.tenant_id AND n.goal_id = g.id),
        'figures', (SELECT count(*) FROM indicator n JOIN measurement m ON m.tenant_id = n.tenant_id AND m.indicator_id = n.id WHERE n.tenant_id = g.tenant_id AND n.goal_id = g.id)) ORDER BY g.position, g.id)
      FROM goal g WHERE g.tenant_id = c.tenant_id AND g.subject_id = c.subject_id AND g.turn = c.turn), '[]') AS goals,
    coalesce((SELECT jsonb_agg(jsonb_build_object('evaluationId', e.evaluation_id, 'goalId', r.goal_id, 'result', r.result, 'cause', r.cause) ORDER BY e.recorded_at, r.goal_id)
      FROM goal_evaluation e JOIN goal_result r ON r.tenant_id = e.tenant_id AND r.evaluation = e.id WHERE e.tenant_id = c.tenant_id AND e.subject_id = c.subject_id AND e.turn = c.turn), '[]') AS results,
    coalesce((SELECT jsonb_agg(jsonb_build_object('event', h.event, 'from', h.from_state, 'to', h.to_state, 'at', ${iso('h.at')}) ORDER BY h.version)
      FROM history h WHERE h.instance_id = i.id AND h.from_state <> h.to_state), '[]') AS moves,
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', m.kind, 'at', ${iso('m.created_at')}) ORDER BY m.created_at, m.id)
      FROM mailing m WHERE m.tenant_id = c.tenant_id AND m.about ->> 'subjectId' = c.subject_id AND m.about ->> 'turn' = c.turn::text), '[]') AS letters,
    coalesce((SELECT jsonb_agg(jsonb_build_object('evaluationId', a.origin ->> 'ref', 'meetingId', m.id, 'bodyId', m.body_id, 'startsAt', ${iso('m.starts_at')}, 'cancelled', m.cancelled_because IS NOT NULL, 'status', a.status) ORDER BY m.starts_at, m.id)
      FROM agenda_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id
      WHERE a.tenant_id = c.tenant_id AND a.origin ->> 'workflow' = 'quality-cycle' AND a.origin ->> 'key' = c.subject_id || '/' || c.turn), '[]') AS placements
  FROM quality_cycle c JOIN instance i ON i.tenant_id = c.tenant_id AND i.workflow = 'quality-cycle' AND i.business_key = c.subject_id || '/' || c.turn
  ORDER BY c.began_at, c.subject_id, c.turn`;

export const readCycles = (spectator: Spectator): Promise<CycleFact[]> => spectator.query<CycleFact>('cycles', CYCLES);

/** Where an evaluation stood: the first agenda of a meeting that was not cancelled; null: on none. */
export const firstPlace = ({ placements }: CycleFact, evaluationId: string): CycleFact['placements'][number] | null =>
  placements.find((one) => one.evaluationId === evaluationId && !one.cancelled) ?? null;

export interface CycleLine {
  ambition: string;
  from: LocalDate;
  /** null: it goes on. */
  to: LocalDate | null;
  phases: { phase: CyclePhase; from: LocalDate; to: LocalDate | null }[];
  goals: number;
  measurements: number;
  results: { reached: number; partly: number; not: number };
}

export interface EvaluationLine {
  ambition: string;
  /** The day of its meeting; null: it stands on no agenda (yet). */
  on: LocalDate | null;
  kind: 'tussentijds' | 'eind' | 'periodiek';
  agendaMeeting: string | null;
}

export const cycleLines = (cycles: readonly CycleFact[]): CycleLine[] =>
  cycles.map(({ subjectId, beganAt, endedAt, context, goals, results }): CycleLine => {
    const last = new Map(results.map(({ goalId, result }) => [goalId, result]));
    const count = (wanted: string): number => [...last.values()].filter((result) => result === wanted).length;
    const set = goals.filter(({ status }) => status === 'vastgesteld');
    return {
      ambition: subjectId,
      from: localDateOf(beganAt),
      to: endedAt && localDateOf(endedAt),
      phases: context.phases.map(({ phase, from, to }) => ({ phase, from: localDateOf(from), to: to && localDateOf(to) })),
      goals: set.length,
      measurements: set.reduce((sum, { figures }) => sum + figures, 0),
      results: { reached: count('bereikt'), partly: count('deels'), not: count('niet') },
    };
  });

/** Those that were asked onto an agenda, in order of time. */
export const evaluationLines = (cycles: readonly CycleFact[]): EvaluationLine[] =>
  cycles
    .flatMap((cycle) => cycle.context.evaluations.filter(({ state }) => state !== 'coming').map((evaluation): EvaluationLine => {
      const place = firstPlace(cycle, evaluation.id);
      const kind = cycle.context.plan.evaluations.find(({ id }) => id === evaluation.id)!.kind;
      return { ambition: cycle.subjectId, on: place && localDateOf(place.startsAt), kind, agendaMeeting: place?.meetingId ?? null };
    }))
    .sort((a, b) => compare(a.on ?? '9', b.on ?? '9') || compare(a.ambition, b.ambition));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
