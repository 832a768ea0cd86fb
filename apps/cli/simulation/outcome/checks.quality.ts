/** A quality cycle goes round whatever people do: no goal without a way to judge it, no phase without an end, no evaluation without an agenda. */
import { addDays, daysBetween, formatDutchDate, instantOf, localDateOf } from '#calendar/local-date';
import type { Instant } from '#calendar/model';
import { planTurn } from '#governance/quality/turn';
import { subjectsOf } from '#governance/quality/subjects';
import { WHY_UNFINISHED } from '#workflows/quality-cycle.words';
import type { CyclePhase, PhaseSpan } from '#workflows/quality-cycle.model';
import { firstPlace, type CycleFact } from './cycles.js';
import { historyOf } from './meeting-lines.js';
import type { Run } from './run.js';

const named = ({ subjectId, turn }: CycleFact): string => `Kwaliteitscyclus ${subjectId}, ronde ${turn}`;

/** Read from the rows themselves, not from what the workflow thinks of them. */
export function checkGoals({ facts, findings }: Run): void {
  for (const cycle of facts.cycles) {
    for (const { id, indicators, reason } of cycle.goals.filter(({ status }) => status === 'vastgesteld')) {
      if (indicators === 0 && reason === null) findings.add('cycle.goal-without-indicator', cycle.beganAt, `${named(cycle)}: doel ${id} is vastgesteld zonder indicator en zonder reden.`);
    }
  }
}

/** Days after the last day that was agreed on which an evaluation must have found its agenda. */
const LATE_DAYS = 150;

/** Every evaluation stands on an agenda of its body; in time, where that body met in time. */
export function checkEvaluations(run: Run): void {
  for (const cycle of run.facts.cycles) {
    for (const { id, bodyId, from, until } of cycle.context.plan.evaluations) {
      const place = firstPlace(cycle, id);
      const [first, last] = [localDateOf(from), localDateOf(until)];
      if (!place && (last < run.to || cycle.endedAt !== null)) run.findings.add('cycle.evaluation-on-no-agenda', until, `${named(cycle)}: evaluatie ${id} had tussen ${formatDutchDate(first)} en ${formatDutchDate(last)} op een agenda moeten staan.`);
      if (!place) continue;
      if (place.bodyId !== bodyId) run.findings.add('cycle.evaluation-elsewhere', place.startsAt, `${named(cycle)}: evaluatie ${id} hoort bij ${bodyId} en stond op de agenda van ${place.bodyId}.`);
      const placed = placedAt(run, cycle, place.meetingId);
      const met = run.facts.meetings.some((meeting) => wasThere(run, meeting.id, placed) && meeting.bodyId === bodyId && !meeting.cancelled && !meeting.extra && localDateOf(meeting.startsAt) >= first && localDateOf(meeting.startsAt) <= last && localDateOf(meeting.firstStartsAt) <= last);
      const on = localDateOf(place.startsAt);
      if (on > (met ? last : addDays(last, LATE_DAYS))) run.findings.add('cycle.evaluation-late', place.startsAt, `${named(cycle)}: evaluatie ${id} kwam pas op ${formatDutchDate(on)} op een agenda; afgesproken was uiterlijk ${formatDutchDate(last)}.`);
    }
  }
}

/** When the evaluation found that agenda. */
const placedAt = ({ facts: { history } }: Run, { subjectId, turn }: CycleFact, meetingId: string): Instant | null =>
  history.find(({ workflow, meetingId: key, event, inMeeting }) => workflow === 'quality-cycle' && key === `${subjectId}/${turn}` && event === 'ITEM_PLACED' && inMeeting === meetingId)?.at ?? null;

/** A meeting that was planned after the evaluation had found its agenda (in the place of one that was cancelled, say) takes nothing from a later one. */
function wasThere({ facts: { history } }: Run, meetingId: string, placed: Instant | null): boolean {
  const planned = history.find((one) => one.workflow === 'meeting' && one.meetingId === meetingId && one.event === 'start')?.at;
  return placed === null || planned === undefined || planned <= placed;
}

/** The events by which people end a phase as it should end. */
const ENDED_WELL: Readonly<Record<CyclePhase, readonly string[]>> = {
  setting: ['GOALS_SET'],
  executing: ['MOMENT_DUE', 'EVALUATION_DUE'],
  monitoring: ['MEASURED'],
  evaluating: ['EVALUATION_RECORDED', 'ITEM_OUTCOME'],
  adjusting: ['ADJUSTED'],
};

/** Phases follow each other without a gap, as the history has them; one that did not end as it should has its reason, and one that did has none. */
export function checkPhases({ facts, findings }: Run): void {
  for (const cycle of facts.cycles) {
    const { phases } = cycle.context;
    const wrong = (at: string, what: string): void => findings.add('cycle.phases', at, `${named(cycle)}: ${what}.`);
    if (phases.length === 0) wrong(cycle.beganAt, 'er is geen enkele fase');
    phases.forEach((phase, index) => {
      const before = phases[index - 1];
      if ((before ? before.to : cycle.beganAt) !== phase.from) wrong(phase.from, `tussen ${before?.phase ?? 'het begin'} en ${phase.phase} zit een gat`);
      if (phase.to === null && index < phases.length - 1) wrong(phase.from, `${phase.phase} is nooit geëindigd en er kwam een fase na`);
    });
    if ((phases.at(-1)?.to ?? null) !== cycle.endedAt) wrong(cycle.endedAt ?? cycle.beganAt, 'het einde is niet dat van de laatste fase');
    const moves = cycle.moves.filter(({ from }) => from in ENDED_WELL);
    if (moves.map(({ from }) => from).join() !== phases.filter(({ to }) => to !== null).map(({ phase }) => phase).join()) wrong(cycle.beganAt, 'de fasen zijn niet die van de geschiedenis');
    else phases.forEach((phase, index) => checkReason(cycle, phase, moves[index]?.event, findings));
  }
}

function checkReason(cycle: CycleFact, { phase, from, to, unfinished }: PhaseSpan, event: string | undefined, findings: Run['findings']): void {
  if (to === null || event === undefined) return;
  if (ENDED_WELL[phase].includes(event) === (unfinished === null)) return;
  findings.add('cycle.unfinished-without-reason', from, `${named(cycle)}: ${phase} eindigde door ${event}, met als reden: ${unfinished ? WHY_UNFINISHED[unfinished] : 'geen'}`);
}

/** Days that a phase may last; carrying out has no limit of its own, it ends at its evaluation. */
const LIMITS: Readonly<Record<Exclude<CyclePhase, 'executing'>, number>> = { setting: 80, monitoring: 100, evaluating: 260, adjusting: 50 };
/** An evaluation begins six weeks before its meeting; one on no agenda six weeks before the first day that was agreed. */
const EXECUTES_AFTER_UNTIL = 10;

/** Nothing stands still: each phase ends in time, and what went on without was told. A meeting may put an evaluation off to a later one: from then on it has the same time again. */
export function checkPace({ facts, findings, end }: Run): void {
  for (const cycle of facts.cycles) {
    for (const { phase, from, to } of cycle.context.phases) {
      const until = to ?? end;
      const limit = phase === 'executing' ? Math.max(0, daysBetween(localDateOf(from), lastEvaluation(cycle)) + EXECUTES_AFTER_UNTIL) : LIMITS[phase];
      const putOff = phase === 'evaluating' ? historyOf(facts, 'quality-cycle', `${cycle.subjectId}/${cycle.turn}`).filter(({ event, at }) => event === 'ITEM_PLACED' && at > from && at < until).map(({ at }) => at) : [];
      const moments = [from, ...putOff, until].map(localDateOf);
      if (moments.some((day, index) => daysBetween(moments[index - 1] ?? day, day) > limit)) findings.add('cycle.stands-still', from, `${named(cycle)}: ${phase} duurde van ${formatDutchDate(localDateOf(from))} tot ${formatDutchDate(localDateOf(until))}.`);
    }
    const silent = cycle.context.phases.filter(({ unfinished }) => unfinished !== null && unfinished !== 'given' && unfinished !== 'evaluation-began').length;
    const told = cycle.letters.filter(({ kind }) => kind === 'phase-overdue').length;
    if (told < silent) findings.add('cycle.not-told', cycle.beganAt, `${named(cycle)}: ${silent} fasen gingen verder zonder dat het af was, en dat is ${told} keer gemeld.`);
  }
}

const lastEvaluation = ({ context: { plan } }: CycleFact): string => localDateOf(plan.evaluations.at(-1)!.until);

/** The first turn begins within so many days; a weekend and holidays may lie before it. */
const FIRST_DAYS = 10;

/** Every ambition has one turn at a time, each beginning where the one before ended, until no evaluation lies ahead in the LEA's period. */
export function checkTurns(run: Run): void {
  const { facts, scheme, calendar, findings, from } = run;
  const begins = scheme.period.from > from ? scheme.period.from : from;
  for (const subject of subjectsOf(scheme)) {
    const turns = facts.cycles.filter(({ subjectId }) => subjectId === subject.id).sort((a, b) => a.turn - b.turn);
    const [first] = turns;
    if (!first) {
      if (planTurn(scheme, calendar, subject, instantOf(begins, '09:00'), [])) findings.add('cycle.none', begins, `Voor ${subject.id} is nooit een kwaliteitscyclus begonnen.`);
      continue;
    }
    if (daysBetween(begins, localDateOf(first.beganAt)) > FIRST_DAYS) findings.add('cycle.late', first.beganAt, `De kwaliteitscyclus van ${subject.id} begon pas op ${formatDutchDate(localDateOf(first.beganAt))}.`);
    turns.forEach((turn, index) => {
      const next = turns[index + 1];
      if (next && (turn.endedAt !== next.beganAt || next.turn !== turn.turn + 1)) findings.add('cycle.turns', next.beganAt, `${named(next)} begon niet waar de vorige ronde eindigde.`);
      if (next || turn.endedAt === null || turn.endedAt > run.end) return;
      if (planTurn(scheme, calendar, subject, turn.endedAt, turn.context.plan.evaluations.map(({ id }) => id))) findings.add('cycle.stopped', turn.endedAt, `${named(turn)} was de laatste, terwijl er nog een evaluatie komt.`);
    });
  }
}
