/** Quality cycles in which everything went well: one that runs, and one that went round. */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { BusinessCalendar } from '#calendar/working-days';
import { subjectsOf, type Subject } from '#governance/quality/subjects';
import { planTurn } from '#governance/quality/turn';
import type { Scheme } from '#scheme/model';
import { newCycle, type CyclePhase, type PhaseSpan } from '#workflows/quality-cycle.model';
import type { CycleFact } from './cycles.js';

type Step = [phase: CyclePhase, until: string | null, event: string | null];

/** `steps`: each phase, the day on which it ends and the event that ends it. */
export function cycleOf(scheme: Scheme, calendar: BusinessCalendar, subject: Subject, opens: string, steps: readonly Step[]): CycleFact {
  const plan = planTurn(scheme, calendar, subject, opens, []);
  if (!plan) throw new Error(`${subject.id} has no turn from ${opens}`);
  const context = newCycle({ subjectId: subject.id, turn: 1, bodyId: plan.evaluations[0]!.bodyId, plan, goals: [] });
  let from = opens;
  const phases = steps.map(([phase, until]): PhaseSpan => {
    const span = { phase, from, to: until === null ? null : instantOf(until, '10:00'), unfinished: null };
    from = span.to ?? from;
    return span;
  });
  const last = phases.at(-1)!;
  const ended = last.to !== null;
  return {
    subjectId: subject.id, turn: 1, beganAt: opens, endedAt: last.to, state: ended ? 'ended' : last.phase, context: { ...context, phases },
    goals: [{ id: 'doel', status: 'vastgesteld', indicators: 1, reason: null, figures: 2 }, { id: 'vertrouwen', status: 'vastgesteld', indicators: 0, reason: 'Laat zich niet tellen.', figures: 0 }],
    results: [], letters: [],
    moves: [{ event: 'OPENS_DUE', from: 'planned', to: 'setting', at: opens }, ...steps.flatMap(([phase, , event], index) => (event === null ? [] : [{ event, from: phase, to: steps[index + 1]?.[0] ?? 'ended', at: phases[index]!.to! }]))],
    placements: ended ? plan.evaluations.map(({ id, bodyId, from: opensOn }) => ({ evaluationId: id, meetingId: `meeting-${id}`, bodyId, startsAt: instantOf(addDays(localDateOf(opensOn), 7), '15:00'), cancelled: false, status: 'ingediend' })) : [],
  };
}

/** Of every ambition one that is being carried out, with a moment for figures behind it. */
export const runningCycles = (scheme: Scheme, calendar: BusinessCalendar, day: string): CycleFact[] =>
  subjectsOf(scheme).map((subject) => cycleOf(scheme, calendar, subject, instantOf(day, '09:00'), [['setting', addDays(day, 40), 'GOALS_SET'], ['executing', addDays(day, 320), 'MOMENT_DUE'], ['monitoring', addDays(day, 325), 'MEASURED'], ['executing', null, null]]));
