import type { JsonObject } from './definition.js';
import type { CycleContext } from './quality-cycle.model.js';
import { World } from './world.spec-support.js';

const cycle = 'quality-cycle/kansen/1';
const OPENS = '2021-08-02T07:00:00.000Z';
const evaluation = (id: string, from: string, until: string, closing: boolean) => ({
  id, name: `Evaluatie ${id}`, kind: closing ? 'eind' : 'tussentijds', aspects: ['inhoud'], bodyId: 'regiegroep', brings: '2021-09-30T07:00:00.000Z', from: `${from}T00:00:00.000Z`, until: `${until}T22:59:00.000Z`, closing,
});
const half = evaluation('half', '2022-01-01', '2022-01-31', false);
const end = { ...evaluation('end', '2022-06-01', '2022-06-30', true), brings: '2022-03-02T08:00:00.000Z' };
const moment = (nr: number, asks: string, closes: string, until: string) => ({ nr, name: `Kwartaal ${nr}`, asks: `${asks}T07:00:00.000Z`, closes: `${closes}T07:00:00.000Z`, until });
const plan = {
  opens: OPENS, goalsDue: '2021-09-13T07:00:00.000Z', goalsLapse: '2021-10-11T07:00:00.000Z',
  moments: [moment(1, '2021-10-18', '2021-11-22', '2021-10-31'), moment(2, '2022-04-18', '2022-05-23', '2022-04-30')],
  evaluations: [half, end], closedDays: [],
};
const ready = { goalId: 'g1', ready: true, indicators: ['i1', 'i2'] };

const begun = (change: JsonObject = {}): World => new World(OPENS).begin('quality-cycle', 'kansen/1', { subjectId: 'kansen', turn: 1, bodyId: 'stuurgroep', plan, goals: [], ...change }).until(OPENS);
/** Goals are set in September; two indicators, two moments. */
const running = (): World => begun().until('2021-09-01T08:00:00.000Z').act(cycle, 'GOAL_SAVED', ready).act(cycle, 'GOALS_SET');
const measure = (world: World, ...indicators: string[]): World => indicators.reduce((so, indicatorId) => so.act(cycle, 'MEASURED', { indicatorId, measurementId: `m-${indicatorId}` }), world);
const place = (world: World, ref: string, startsAt: string): World => told(world, { type: 'ITEM_PLACED', ref, meetingId: `m-${startsAt}`, itemId: 'item', startsAt });
const discuss = (world: World, ref: string, outcome = 'besloten'): World => told(world, { type: 'ITEM_OUTCOME', ref, meetingId: 'm', itemId: 'item', outcome, choice: null });
function told(world: World, event: JsonObject & { type: string }): World {
  expect(world.try(cycle, { ...event, at: world.now })).toBeNull();
  return world;
}
const record = (world: World, evaluationId: string): World => world.act(cycle, 'EVALUATION_RECORDED', { evaluationId });
/** Both evaluations held in their months, everything written down. */
const evaluated = (): World => {
  const first = place(measure(running().until('2021-10-20T08:00:00.000Z'), 'i1', 'i2'), 'half', '2022-01-20T14:00:00.000Z').until('2022-01-21T09:00:00.000Z');
  const second = place(discuss(record(first, 'half'), 'half'), 'end', '2022-06-09T13:00:00.000Z').until('2022-06-10T09:00:00.000Z');
  return discuss(record(second, 'end'), 'end');
};
const adjust = (world: World): World => world.act(cycle, 'ADJUSTED', { decisions: [{ goalId: 'g1', decision: 'keep' }], added: 0 });
const phases = (world: World): string[] => world.context<CycleContext>(cycle).phases.map(({ phase, from, to, unfinished }) => `${phase} ${from.slice(0, 10)}..${to?.slice(0, 10) ?? ''}${unfinished ? ` ${unfinished}` : ''}`);
const reminders = (world: World, kind: string): string[] => world.log.filter(({ effect }) => effect.params['kind'] === kind).map(({ at, effect }) => `${at.slice(0, 10)} ${String(effect.params['level'])}`);

describe('who hands in a figure', () => {
  const change = (world: World, indicatorId: string) => world.try(cycle, { type: 'MEASURER_CHANGED', at: world.now, indicatorId, measurer: { bodyId: 'werkgroep', seatId: 'ggd' } });

  it('may be another: whoever it becomes is asked at once for what is open, and for nothing else', () => {
    const world = measure(running().until('2021-10-20T08:00:00.000Z'), 'i1');
    expect(change(world, 'i1')).toBeNull();
    expect(world.mails('figures-asked')).toHaveLength(1);
    expect(change(world, 'i2')).toBeNull();
    expect(world.mails('figures-asked').at(-1)).toMatchObject({ nr: 1, indicatorId: 'i2' });
    expect(world.state(cycle)).toBe('monitoring');
  });

  it('is written with the goal until the goals are set, and is of no matter when all is evaluated', () => {
    expect(change(begun().act(cycle, 'GOAL_SAVED', ready), 'i1')).toBe('cycle.goals-open');
    expect(change(running(), 'onbekend')).toBe('cycle.no-indicator');
    expect(change(evaluated(), 'i1')).toBe('cycle.evaluated');
  });
});

describe('a turn in which people do what is asked', () => {
  it('goes round: goals, figures, an evaluation half-way and one at the end, adjustment, the next turn', () => {
    const world = adjust(evaluated().until('2022-06-20T08:00:00.000Z'));
    expect(phases(world)).toEqual([
      'setting 2021-08-02..2021-09-01', 'executing 2021-09-01..2021-10-18', 'monitoring 2021-10-18..2021-10-20', 'executing 2021-10-20..2021-12-09', 'evaluating 2021-12-09..2022-01-21',
      'executing 2022-01-21..2022-04-18', 'monitoring 2022-04-18..2022-04-28 evaluation-began', 'evaluating 2022-04-28..2022-06-10', 'adjusting 2022-06-10..2022-06-20',
    ]);
    expect(world.state(cycle)).toBe('ended');
    expect(world.effects('next-turn')).toEqual([{ subjectId: 'kansen', turn: 1, endedAt: '2022-06-20T08:00:00.000Z' }]);
    expect(world.refusedTimers).toEqual([]);
    expect(world.timers(cycle)).toEqual([]);
  });

  it('asks each thing once, weeks ahead; who writes an evaluation down before its meeting is not reminded', () => {
    const early = record(place(running(), 'half', '2022-01-20T14:00:00.000Z').until('2021-12-20T09:00:00.000Z'), 'half').until('2022-01-21T09:00:00.000Z');
    expect(early.mails('evaluation-reminder')).toEqual([]);
    expect(adjust(evaluated()).post()).toEqual([
      '2021-08-02T07:00 goals-asked', '2021-10-18T07:00 figures-asked', '2021-12-09T14:00 evaluation-asked', '2021-12-30T14:00 evaluation-reminder', '2022-01-06T14:00 evaluation-reminder',
      '2022-04-18T07:00 figures-asked', '2022-04-28T13:00 evaluation-asked', '2022-05-02T07:00 figures-reminder', '2022-05-09T07:00 figures-reminder', '2022-05-16T07:00 figures-reminder',
      '2022-05-19T13:00 evaluation-reminder', '2022-05-26T13:00 evaluation-reminder', '2022-06-10T09:00 adjust-asked',
    ]);
  });

  it('lays each evaluation before its body in time, in a lane of its own', () => {
    const asked = evaluated().log.filter(({ effect }) => effect.type === 'bring-item').map(({ at, effect: { params } }) => `${at.slice(0, 10)} ${String(params['ref'])} ${String(params['lane'])} ${String(params['bodyId'])} ${String(params['notBefore'])} ${String(params['purpose'])}`);
    expect(asked).toEqual([`2021-09-30 half half regiegroep ${half.from} advies`, `2022-03-02 end end regiegroep ${end.from} besluitvorming`]);
  });
});

describe('figures', () => {
  const asked = (): World => running().until('2021-10-19T08:00:00.000Z');
  it('are waited for until the last one is in', () => {
    const world = measure(asked(), 'i1');
    expect(world.state(cycle)).toBe('monitoring');
    expect(measure(world, 'i2').state(cycle)).toBe('executing');
  });

  it('that do not come are asked of who measures, then of the owner, then of the secretary; then time is over, with the reason', () => {
    const world = asked().until('2021-11-30T08:00:00.000Z');
    expect(reminders(world, 'figures-reminder')).toEqual(['2021-11-01 measurer', '2021-11-08 owner', '2021-11-15 secretary']);
    expect(phases(world)).toContain('monitoring 2021-10-18..2021-11-22 figures-missing');
    expect(world.context<CycleContext>(cycle).moments[0]).toEqual({ nr: 1, state: 'closed', missing: ['i1', 'i2'] });
  });

  it('are not asked where no goal has an indicator', () => {
    const world = begun().act(cycle, 'GOAL_SAVED', { goalId: 'g', ready: true, indicators: [] }).act(cycle, 'GOALS_SET').until('2021-11-30T08:00:00.000Z');
    expect(world.mails('figures-asked')).toEqual([]);
    expect(world.context<CycleContext>(cycle).moments[0]!.state).toBe('skipped');
  });

  it('may come at any time until the evaluation is over', () => {
    expect(measure(running(), 'i1').state(cycle)).toBe('executing');
    expect(evaluated().try(cycle, { type: 'MEASURED', at: '2022-06-11T08:00:00.000Z', indicatorId: 'i1', measurementId: 'm' })).toBe('cycle.evaluated');
  });
});

describe('nobody can hold it up', () => {
  const alone = (): World => place(place(begun(), 'half', '2022-01-20T14:00:00.000Z'), 'end', '2022-06-09T13:00:00.000Z');

  it('each phase ends by itself, says what was not done, and tells who should have done it', () => {
    const world = alone().until('2022-12-31T08:00:00.000Z');
    expect(phases(world)).toEqual([
      'setting 2021-08-02..2021-10-11 no-goals', 'executing 2021-10-11..2021-12-09', 'evaluating 2021-12-09..2022-02-17 not-evaluated', 'executing 2022-02-17..2022-04-28',
      'evaluating 2022-04-28..2022-07-07 not-evaluated', 'adjusting 2022-07-07..2022-08-18 not-adjusted',
    ]);
    expect(world.mails('phase-overdue').map(({ phase, why }) => `${String(phase)} ${String(why)}`)).toEqual(['setting no-goals', 'evaluating not-evaluated', 'evaluating not-evaluated', 'adjusting not-adjusted']);
    expect(world.effects('next-turn')).toEqual([{ subjectId: 'kansen', turn: 1, endedAt: '2022-08-18T13:00:00.000Z' }]);
  });

  it('reminders climb', () => {
    const world = alone().until('2022-12-31T08:00:00.000Z');
    expect(reminders(world, 'goals-reminder')).toEqual(['2021-09-06 owner', '2021-09-20 secretary', '2021-09-27 chair']);
    expect(reminders(world, 'evaluation-reminder').slice(0, 5)).toEqual(['2021-12-30 owner', '2022-01-06 secretary', '2022-01-27 owner', '2022-02-03 secretary', '2022-02-10 chair']);
    expect(reminders(world, 'adjust-reminder')).toEqual(['2022-07-21 owner', '2022-07-28 secretary', '2022-08-04 chair']);
  });

  it('goals that are not ready stay behind, with those that are the turn goes on', () => {
    const world = begun().act(cycle, 'GOAL_SAVED', ready).act(cycle, 'GOAL_SAVED', { goalId: 'wens', ready: false, indicators: [] }).until('2021-10-12T08:00:00.000Z');
    expect(phases(world)[0]).toBe('setting 2021-08-02..2021-10-11 goals-not-set');
    expect(world.context<CycleContext>(cycle)).toMatchObject({ goals: [ready], left: ['wens'] });
    expect(world.effects('leave-goals')).toEqual([{ subjectId: 'kansen', turn: 1, goalIds: ['wens'] }]);
    world.act(cycle, 'GOAL_SAVED', { goalId: 'wens', ready: true, indicators: ['i3'] });
    expect(world.context<CycleContext>(cycle)).toMatchObject({ goals: [ready, { goalId: 'wens' }], left: [] });
  });

  it('somebody may end a phase early and say why', () => {
    const world = begun().act(cycle, 'PHASE_LEFT', { phase: 'setting' });
    expect(phases(world)).toEqual(['setting 2021-08-02..2021-08-02 given', 'executing 2021-08-02..']);
    expect(world.mails('phase-overdue')).toEqual([]);
  });
});

describe('an evaluation', () => {
  it('is over when it is written down and dealt with, in whichever order', () => {
    const open = (): World => place(running(), 'half', '2022-01-20T14:00:00.000Z').until('2022-01-21T09:00:00.000Z');
    expect(record(open(), 'half').state(cycle)).toBe('evaluating');
    expect(discuss(record(open(), 'half'), 'half').state(cycle)).toBe('executing');
    expect(record(discuss(open(), 'half'), 'half').state(cycle)).toBe('executing');
  });

  it('that was withdrawn by the achterban waits for the next meeting', () => {
    const world = discuss(record(place(running(), 'half', '2022-01-20T14:00:00.000Z').until('2022-01-21T09:00:00.000Z'), 'half'), 'half', 'ingetrokken');
    expect(world.state(cycle)).toBe('evaluating');
  });

  it('that was discussed and never written down says so', () => {
    const world = discuss(place(running(), 'half', '2022-01-20T14:00:00.000Z').until('2022-01-21T09:00:00.000Z'), 'half').until('2022-03-01T08:00:00.000Z');
    expect(phases(world)).toContain('evaluating 2021-12-09..2022-02-17 not-written');
  });

  it('on no agenda is told to the secretary of its body, and waited for', () => {
    const world = running().until('2022-05-28T08:00:00.000Z');
    expect(world.mails('evaluation-unplaced').filter(({ evaluationId }) => evaluationId === 'half')).toHaveLength(5);
    expect(phases(world)).not.toContain('executing 2022-02-17..');
    expect(running().until('2022-06-30T08:00:00.000Z').context<CycleContext>(cycle).phases.map(({ unfinished }) => unfinished)).toContain('not-placed');
  });

  it('that a meeting holds over has more time; when the turn has gone on it leaves the next agenda', () => {
    const moved = place(running().until('2022-01-20T15:00:00.000Z'), 'half', '2022-01-20T14:00:00.000Z');
    expect(place(moved, 'half', '2022-03-10T14:00:00.000Z').until('2022-04-01T08:00:00.000Z').state(cycle)).toBe('evaluating');
    const late = place(running(), 'half', '2022-01-20T14:00:00.000Z').until('2022-03-01T08:00:00.000Z');
    expect(place(late, 'half', '2022-03-10T14:00:00.000Z').effects('withdraw-item')).toEqual([{ workflow: 'quality-cycle', key: 'kansen/1', ref: 'half' }]);
  });

  it('that is held over again and again is waited for through one more meeting of a body that meets twice a year, no longer', () => {
    const year = { ...plan, evaluations: [{ ...end, from: '2022-01-01T00:00:00.000Z', until: '2022-12-31T22:59:00.000Z', brings: OPENS }] };
    const first = place(begun({ plan: year }), 'end', '2022-04-19T13:00:00.000Z').until('2022-04-20T08:00:00.000Z');
    const world = place(first, 'end', '2022-11-15T13:00:00.000Z');
    expect(world.timers(cycle).find((timer) => timer.startsWith('evaluation-end-lapse'))).toBe('evaluation-end-lapse 2022-11-15T14:00:00.000Z');
    expect(phases(world.until('2023-03-01T08:00:00.000Z')).find((phase) => phase.startsWith('evaluating'))).toBe('evaluating 2022-03-08..2022-11-15 not-evaluated');
  });

  it('half-way is over when the last one begins', () => {
    const held = place(running(), 'half', '2022-01-20T14:00:00.000Z').until('2022-01-21T09:00:00.000Z');
    const over = ['2022-03-10', '2022-04-20', '2022-05-30'].reduce((so, day) => place(so, 'half', `${day}T14:00:00.000Z`), place(held, 'end', '2022-06-01T13:00:00.000Z')).until('2022-05-01T08:00:00.000Z');
    expect(phases(over).slice(-2)).toEqual(['monitoring 2022-04-20..2022-04-20 evaluation-began', 'evaluating 2022-04-20..']);
  });

  it('that its meeting corrects afterwards is heard in every state', () => {
    expect(discuss(adjust(evaluated()), 'end').state(cycle)).toBe('ended');
  });
});

describe('what cannot be', () => {
  const at = '2022-06-11T08:00:00.000Z';
  it.each<[string, () => World, JsonObject & { type: string }, string]>([
    ['setting no goals', begun, { type: 'GOALS_SET' }, 'cycle.no-goals'],
    ['setting a goal without indicator or reason', () => begun().act(cycle, 'GOAL_SAVED', { ...ready, ready: false }), { type: 'GOALS_SET' }, 'cycle.goals-not-ready'],
    ['setting them twice', running, { type: 'GOALS_SET' }, 'cycle.goals-already-set'],
    ['changing a goal that was set', running, { type: 'GOAL_SAVED', ...ready }, 'cycle.goal-fixed'],
    ['removing a goal that was set', running, { type: 'GOAL_REMOVED', goalId: 'g1' }, 'cycle.goal-fixed'],
    ['a later goal that is not ready', running, { type: 'GOAL_SAVED', goalId: 'g2', ready: false, indicators: [] }, 'cycle.goal-not-ready'],
    ['a figure before the goals are set', () => begun().act(cycle, 'GOAL_SAVED', ready), { type: 'MEASURED', indicatorId: 'i1', measurementId: 'm' }, 'cycle.goals-not-set'],
    ['a figure of no indicator of this turn', running, { type: 'MEASURED', indicatorId: 'i9', measurementId: 'm' }, 'cycle.no-indicator'],
    ['evaluating before it is time', running, { type: 'EVALUATION_RECORDED', evaluationId: 'half' }, 'cycle.evaluation-not-open'],
    ['adjusting before the evaluation', running, { type: 'ADJUSTED', decisions: [], added: 0 }, 'cycle.not-evaluated'],
    ['adjusting without a decision on each goal', evaluated, { type: 'ADJUSTED', decisions: [], added: 0 }, 'cycle.goals-undecided'],
    ['deciding twice on one goal', evaluated, { type: 'ADJUSTED', decisions: [{ goalId: 'g1', decision: 'keep' }, { goalId: 'g1', decision: 'stop' }], added: 0 }, 'cycle.goals-undecided'],
    ['skipping the execution', running, { type: 'PHASE_LEFT', phase: 'executing' }, 'cycle.phase-lasts'],
    ['skipping a phase that is over', evaluated, { type: 'PHASE_LEFT', phase: 'setting' }, 'cycle.other-phase'],
    ['a goal while it is adjusted', evaluated, { type: 'GOAL_SAVED', ...ready, goalId: 'g2' }, 'cycle.adjusting'],
    ['anything when it has ended', () => adjust(evaluated()), { type: 'GOALS_SET' }, 'cycle.ended'],
  ])('%s', (_, world, event, code) => {
    expect(world().try(cycle, { ...event, at })).toBe(code);
  });
});
