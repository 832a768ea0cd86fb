/** Which turns wait for somebody now, by the offices that they hold there: what the letters of the cycle ask, for who opens the first page. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import { may, type Action } from '#identity/permissions';
import type { CycleContext } from '#workflows/quality-cycle.model';
import { nextEvaluation, phaseSince } from '#workflows/quality-cycle.rules';
import { cycleTimers } from '#workflows/quality-cycle.timers';
import type { Reading } from '../command.js';
import { officesInCycle, type SeatRef } from './people.js';
import { subjectOf } from './subjects.js';

export type AskingPhase = 'setting' | 'monitoring' | 'evaluating' | 'adjusting';

export interface TurnWaiting {
  subjectId: string;
  /** Of the ambition, as the scheme named it when the turn began. */
  name: string;
  turn: number;
  phase: AskingPhase;
  /** The first of their offices by which it is theirs to do. */
  as: (typeof CYCLE_OFFICES)[number];
  dueOn: LocalDate | null;
  since: Instant;
}

/** Who is nearest to it first. */
export const CYCLE_OFFICES = ['eigenaar', 'meter', 'procesmanager', 'programmamanager', 'secretaris', 'voorzitter'] as const;

/** What a phase asks, of whom, and what ends the waiting. */
const ASKS: Readonly<Record<AskingPhase, { action: Action; ends: string }>> = {
  setting: { action: 'cycle.goals', ends: 'GOALS_LAPSE_DUE' },
  monitoring: { action: 'cycle.measure', ends: 'MOMENT_CLOSE_DUE' },
  evaluating: { action: 'cycle.evaluate', ends: 'EVALUATION_LAPSE_DUE' },
  adjusting: { action: 'cycle.adjust', ends: 'ADJUST_LAPSE_DUE' },
};

/** null: nobody has to do anything now. `dueOn`: goals are due before they lapse; anything else until it goes on without. PURE. */
export function askedNow(state: string, context: CycleContext): { phase: AskingPhase; action: Action; dueOn: LocalDate | null } | null {
  const phase = state as AskingPhase;
  const ask = ASKS[phase] as (typeof ASKS)[AskingPhase] | undefined;
  // What was written down waits for its meeting.
  if (!ask || (phase === 'evaluating' && nextEvaluation(context)?.written)) return null;
  const ends = cycleTimers({ value: state, context, status: 'active' }).flatMap(({ at, event }) => (event.type === ask.ends ? [at] : []));
  const due = phase === 'setting' ? context.plan.goalsDue : ends.sort()[0];
  return { phase, action: ask.action, dueOn: due === undefined ? null : localDateOf(due) };
}

/** What is due first on top. */
export async function turnsWaiting(work: Reading, personId: string): Promise<TurnWaiting[]> {
  const running: { subjectId: string; turn: number; name: string; state: string; context: CycleContext }[] = await work.tx.query(
    `SELECT c.subject_id AS "subjectId", c.turn, c.name, i.state, i.snapshot -> 'context' AS context
     FROM quality_cycle c JOIN instance i ON i.tenant_id = c.tenant_id AND i.workflow = 'quality-cycle' AND i.business_key = c.subject_id || '/' || c.turn
     WHERE c.ended_at IS NULL ORDER BY c.subject_id, c.turn`,
  );
  const waiting: TurnWaiting[] = [];
  for (const { subjectId, turn, name, state, context } of running) {
    const subject = subjectOf(work.scheme, subjectId);
    const ask = askedNow(state, context);
    if (!subject || !ask) continue;
    const own = await officesInCycle(work, subject, personId, ask.phase === 'monitoring' ? await measurersOf(work.tx, context) : []);
    const as = CYCLE_OFFICES.find((office) => own.includes(office) && may([office], ask.action).allowed);
    if (as) waiting.push({ subjectId, name, turn, phase: ask.phase, as, dueOn: ask.dueOn, since: phaseSince(context) });
  }
  return waiting.sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
}

/** Who hands in the figures that have not come. */
function measurersOf(tx: EntityManager, { moments }: CycleContext): Promise<SeatRef[]> {
  const missing = moments.filter(({ state }) => state === 'open').flatMap((one) => one.missing);
  return tx.query(`SELECT DISTINCT measurer_body AS "bodyId", measurer_seat AS "seatId" FROM indicator WHERE id = ANY($1::uuid[]) AND measurer_seat IS NOT NULL`, [missing]);
}
