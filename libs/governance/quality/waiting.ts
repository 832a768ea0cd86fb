/** Which turns wait for somebody now, by the offices that they hold there: what the letters of the cycle ask, for who opens the first page; and when turns ask it. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { Instant, LocalDate } from '#calendar/model';
import { may } from '#identity/permissions';
import type { CycleContext } from '#workflows/quality-cycle.model';
import { phaseSince } from '#workflows/quality-cycle.rules';
import type { Reading } from '../command.js';
import { askedNow, datesAhead, type AskingPhase, type CycleDate } from './asked.js';
import { officesInCycle, type SeatRef } from './people.js';
import { subjectOf } from './subjects.js';

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

/** What is due first on top. */
export async function turnsWaiting(work: Reading, personId: string): Promise<TurnWaiting[]> {
  const waiting: TurnWaiting[] = [];
  for (const { subjectId, turn, name, state, context } of await runningTurns(work.tx)) {
    const subject = subjectOf(work.scheme, subjectId);
    const ask = askedNow(state, context);
    if (!subject || !ask) continue;
    const own = await officesInCycle(work, subject, personId, ask.phase === 'monitoring' ? await measurersOf(work.tx, context) : []);
    const as = CYCLE_OFFICES.find((office) => own.includes(office) && may([office], ask.action).allowed);
    if (as) waiting.push({ subjectId, name, turn, phase: ask.phase, as, dueOn: ask.dueOn, since: phaseSince(context) });
  }
  return waiting.sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
}

export interface DatedTurn extends CycleDate {
  subjectId: string;
  name: string;
  turn: number;
  /** To which the cycle reports. */
  bodyId: string;
}

/** In [from, until): the days by which running turns still ask something. */
export async function cycleDatesBetween(tx: EntityManager, from: LocalDate, until: LocalDate): Promise<DatedTurn[]> {
  return (await runningTurns(tx)).flatMap(({ subjectId, turn, name, state, context }) =>
    datesAhead(state, context).filter(({ on }) => on >= from && on < until).map((date): DatedTurn => ({ ...date, subjectId, turn, name, bodyId: context.bodyId })),
  );
}

interface RunningTurn {
  subjectId: string;
  turn: number;
  /** Of the ambition, as the scheme named it when the turn began. */
  name: string;
  state: string;
  context: CycleContext;
}

const runningTurns = (tx: EntityManager): Promise<RunningTurn[]> =>
  tx.query(
    `SELECT c.subject_id AS "subjectId", c.turn, c.name, i.state, i.snapshot -> 'context' AS context
     FROM quality_cycle c JOIN instance i ON i.tenant_id = c.tenant_id AND i.workflow = 'quality-cycle' AND i.business_key = c.subject_id || '/' || c.turn
     WHERE c.ended_at IS NULL ORDER BY c.subject_id, c.turn`,
  );

/** Who hands in the figures that have not come. */
function measurersOf(tx: EntityManager, { moments }: CycleContext): Promise<SeatRef[]> {
  const missing = moments.filter(({ state }) => state === 'open').flatMap((one) => one.missing);
  return tx.query(`SELECT DISTINCT measurer_body AS "bodyId", measurer_seat AS "seatId" FROM indicator WHERE id = ANY($1::uuid[]) AND measurer_seat IS NOT NULL`, [missing]);
}
