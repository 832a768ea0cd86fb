/** Letters of a quality cycle: to whoever holds the seats of the day. A reminder climbs: who hears of it is told together with whoever should have done it. */
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import type { FactsOf, MailFacts } from '#messaging/mail-kinds';
import type { MailSetting } from '#messaging/templates/setting';
import type { CycleLevel } from '#workflows/quality-cycle.events';
import type { CyclePhase, Unfinished } from '#workflows/quality-cycle.model';
import type { CycleMailKind } from '#workflows/quality-cycle.setup';
import { momentOf, plannedOf, evaluationOf } from '#workflows/quality-cycle.rules';
import { PHASE_NAMES, WHY_UNFINISHED } from '#workflows/quality-cycle.words';
import { weeksLater } from '#workflows/instants';
import { cycleDetail, isCorrected, type CycleDetail, type GoalWithIndicators } from '../quality/cycle.queries.js';
import { findingsOf } from '../quality/goal.draft.js';
import { draftOf } from '../quality/goal.rows.js';
import { holdersOf, peopleOf, type CyclePeople } from '../quality/people.js';
import { subjectOf } from '../quality/subjects.js';
import { people, type Addressee } from './notice.js';
import { procedureSetting, type ProcedureBuilder, type ProcedureContext, type ProcedureNotice } from './procedure.js';

/** As long as a goal may be in a table of a mail. */
const SHORT = 120;
/** Weeks that the adjustment of goals is waited for. */
const ADJUST_WEEKS = 6;

interface Cycle extends CycleDetail {
  persons: CyclePeople;
}

async function load(context: ProcedureContext): Promise<Cycle | null> {
  const { subjectId, turn } = context.params as { subjectId: string; turn: number };
  const subject = subjectOf(context.scheme, subjectId);
  // A later scheme has dropped it: its letters have nobody to go to.
  return subject && { ...(await cycleDetail(context.tx, subjectId, turn)), persons: await peopleOf(context, subject) };
}

const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text);

/** Where nobody owns the ambition, whoever keeps the LEA going. */
const ownersOr = ({ persons: { owners, managers, secretary } }: Cycle): Addressee[] => people(owners.length > 0 ? owners : managers.length > 0 ? managers : [secretary]);

function atLevel(cycle: Cycle, level: CycleLevel): Addressee[] {
  const { owners, managers, secretary, chair } = cycle.persons;
  if (level === 'owner' || level === 'measurer') return ownersOr(cycle);
  return people(level === 'secretary' ? [...owners, ...managers, secretary] : [...owners, secretary, chair]);
}

/** What each kind of letter says beside what all of them do. */
type Own = { [K in CycleMailKind]: Omit<FactsOf<K>, keyof MailSetting | 'subject' | 'turn'> }[CycleMailKind];

function letter(context: ProcedureContext, cycle: Cycle, to: Addressee[], facts: Own, urgent = false): ProcedureNotice {
  const { subjectId, turn, name } = cycle.cycle;
  const page = `/kwaliteitscyclus/${subjectId}/${turn}`;
  return { facts: { ...procedureSetting(context, to, page), subject: name, turn, ...facts } as MailFacts, to, about: { subjectId, turn: String(turn) }, urgent };
}

const goals = (kind: 'goals-asked' | 'goals-reminder'): ProcedureBuilder => async (context) => {
  const cycle = await load(context);
  if (!cycle) return null;
  const { level = 'secretary', dueAt } = context.params as { level?: CycleLevel; dueAt: string };
  const written = cycle.goals.map((one) => ({ text: short(one.goal.text), advice: kind === 'goals-asked' ? [] : findingsOf(draftOf(one)).map(({ advice }) => advice).slice(0, 3) }));
  return letter(context, cycle, atLevel(cycle, level), { kind, dueOn: localDateOf(dueAt), goals: written });
};

const set = ({ goals: all }: CycleDetail): GoalWithIndicators[] => all.filter(({ goal }) => goal.status === 'vastgesteld');

/** The last figure that counts. */
function lastFigure({ figures }: GoalWithIndicators['indicators'][number]): string | null {
  const last = figures.filter((one) => !isCorrected(one, figures)).at(-1);
  return last ? `${last.written} (${formatDutchDate(last.on).replace(/^\S+ /, '')})` : null;
}

type IndicatorFacts = FactsOf<'figures-asked'>['indicators'][number];

interface Asked extends IndicatorFacts {
  id: string;
  measurer: { bodyId: string; seatId: string } | null;
}

function asked(cycle: Cycle, nr: number): Asked[] {
  const missing = cycle.context.moments.find((one) => one.nr === nr)?.missing ?? [];
  return set(cycle).flatMap(({ goal, indicators }) => indicators.filter(({ indicator }) => missing.includes(indicator.id)).map((one) => ({
    id: one.indicator.id, goal: short(goal.text), indicator: one.indicator.name, unit: one.indicator.unit, last: lastFigure(one), by: one.indicator.measuredBy,
    measurer: one.indicator.measurerBody !== null && one.indicator.measurerSeat !== null ? { bodyId: one.indicator.measurerBody, seatId: one.indicator.measurerSeat } : null,
  })));
}

/** To each who measures their own; what nobody measures is asked of the owner. */
const figures = (kind: 'figures-asked' | 'figures-reminder'): ProcedureBuilder => async (context) => {
  const cycle = await load(context);
  if (!cycle) return null;
  const { level = 'measurer', nr, indicatorId } = context.params as { level?: CycleLevel; nr: number; indicatorId?: string };
  const moment = momentOf(cycle.context, nr)!;
  const wanted = asked(cycle, nr).filter(({ id }) => indicatorId === undefined || id === indicatorId);
  const facts = (indicators: readonly Asked[]) => ({ kind, level, moment: moment.name, closesOn: localDateOf(moment.closes), indicators: indicators.map(({ measurer: _, id: __, ...one }) => one) });
  if (wanted.length === 0) return null;
  if (level !== 'measurer') return letter(context, cycle, atLevel(cycle, level), facts(wanted));
  const each = new Map<string, { to: Addressee; indicators: Asked[] }>();
  for (const one of wanted) {
    const holders = one.measurer ? people(await holdersOf(context.tx, [one.measurer], context.today)) : [];
    for (const to of holders.length > 0 ? holders : ownersOr(cycle)) each.set(to.email, { to, indicators: [...(each.get(to.email)?.indicators ?? []), one] });
  }
  return [...each.values()].map(({ to, indicators }) => letter(context, cycle, [to], facts(indicators)));
};

/** 'Van 25% naar 18% (31 oktober 2021); doel: 10%.' */
function course({ indicators }: GoalWithIndicators): string | null {
  const known = indicators.flatMap((one) => {
    const last = lastFigure(one);
    const { baseline, target } = one.indicator;
    return last === null ? [] : [`${baseline ? `Van ${baseline} naar ` : 'Nu '}${last}${target ? `; doel: ${target}` : ''}.`];
  });
  return known.length === 0 ? null : known.join(' ');
}

const evaluation = (kind: 'evaluation-asked' | 'evaluation-reminder'): ProcedureBuilder => async (context) => {
  const cycle = await load(context);
  const { evaluationId, level = 'secretary' } = context.params as { evaluationId: string; level?: CycleLevel };
  const planned = cycle && plannedOf(cycle.context, evaluationId);
  if (!cycle || !planned) return null;
  const placed = evaluationOf(cycle.context, evaluationId)?.placed ?? null;
  const facts = { kind, level, evaluation: planned.name, body: bodyName(context, planned.bodyId), meetingOn: placed && localDateOf(placed.startsAt), goals: set(cycle).map((one) => ({ text: short(one.goal.text), figures: one.indicators.length === 0 ? 'Niet te meten: bespreek wat u ervan merkt.' : course(one) })) };
  return letter(context, cycle, atLevel(cycle, level), facts);
};

/** A later scheme may have dropped it. */
const bodyName = ({ schemes, today }: ProcedureContext, bodyId: string): string => schemes.standing(bodyId, today).body.name;

const unplaced: ProcedureBuilder = async (context) => {
  const cycle = await load(context);
  const planned = cycle && plannedOf(cycle.context, String(context.params['evaluationId']));
  if (!cycle || !planned) return null;
  const { secretary } = context.officers;
  return letter(context, cycle, people([secretary ?? cycle.persons.secretary]), { kind: 'evaluation-unplaced', evaluation: planned.name, body: context.body.name, from: localDateOf(planned.from), until: localDateOf(planned.until) }, true);
};

const adjustment = (kind: 'adjust-asked' | 'adjust-reminder'): ProcedureBuilder => async (context) => {
  const cycle = await load(context);
  if (!cycle) return null;
  const { level = 'secretary' } = context.params as { level?: CycleLevel };
  const results = new Map(cycle.evaluations.flatMap((one) => one.results.map(({ goalId, result }) => [goalId, result] as const)));
  const since = cycle.context.phases.at(-1)?.from ?? context.now;
  return letter(context, cycle, atLevel(cycle, level), { kind, level, lapsesOn: localDateOf(weeksLater(since, ADJUST_WEEKS)), goals: set(cycle).map(({ goal }) => ({ text: short(goal.text), result: results.get(goal.id) ?? null })) });
};

const overdue: ProcedureBuilder = async (context) => {
  const cycle = await load(context);
  if (!cycle) return null;
  const { phase, why } = context.params as { phase: CyclePhase; why: Unfinished };
  const now = cycle.context.phases.at(-1);
  return letter(context, cycle, atLevel(cycle, 'chair'), { kind: 'phase-overdue', phase: PHASE_NAMES[phase], why: WHY_UNFINISHED[why], next: now?.to === null ? PHASE_NAMES[now.phase].toLowerCase() : null });
};

export const CYCLE_LETTERS = {
  'goals-asked': goals('goals-asked'),
  'goals-reminder': goals('goals-reminder'),
  'figures-asked': figures('figures-asked'),
  'figures-reminder': figures('figures-reminder'),
  'evaluation-asked': evaluation('evaluation-asked'),
  'evaluation-reminder': evaluation('evaluation-reminder'),
  'evaluation-unplaced': unplaced,
  'adjust-asked': adjustment('adjust-asked'),
  'adjust-reminder': adjustment('adjust-reminder'),
  'phase-overdue': overdue,
} satisfies Record<string, ProcedureBuilder>;
