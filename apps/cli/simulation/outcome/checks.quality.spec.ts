import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import { subjectOf } from '#governance/quality/subjects';
import { cycleOf } from './cycles.spec-support.js';
import { calendar, rulesBroken, scheme } from './good-year.spec-support.js';
import { cycleLines, evaluationLines, type CycleFact } from './cycles.js';
import { checkEvaluations, checkGoals, checkPace, checkPhases, checkTurns } from './checks.quality.js';
import { Findings } from '../findings.js';
import { qualityPage } from './quality-page.js';
import type { Run } from './run.js';

const OPENS = instantOf('2021-08-02', '09:00');
/** The turn of 2021 to 2024: evaluated on the platform's meeting in January. */
const wentRound = (): CycleFact => {
  const cycle = cycleOf(scheme, calendar, subjectOf(scheme, 'bouwen')!, OPENS, [
    ['setting', '2021-09-10', 'GOALS_SET'], ['executing', '2023-11-27', 'EVALUATION_DUE'], ['evaluating', '2024-01-09', 'ITEM_OUTCOME'], ['adjusting', '2024-01-23', 'ADJUSTED'],
  ]);
  return { ...cycle, results: [{ evaluationId: 'evaluatie-lea-2024', goalId: 'doel', result: 'deels', cause: 'Te weinig plaatsen.' }, { evaluationId: 'evaluatie-lea-2024', goalId: 'vertrouwen', result: 'bereikt', cause: null }] };
};
const next = (): CycleFact => ({ ...cycleOf(scheme, calendar, subjectOf(scheme, 'bouwen')!, instantOf('2024-01-23', '10:00'), [['setting', '2024-03-05', 'GOALS_SET'], ['executing', null, null]]), turn: 2 });

/** Only the checks of quality cycles, over four years in which nothing else is looked at. */
function broken(change: (cycles: CycleFact[]) => void, facts: object = {}): string[] {
  const cycles = [wentRound(), next()];
  change(cycles);
  const bouwen = { ...scheme, ambitions: scheme.ambitions.slice(0, 1) };
  const run = { facts: { cycles, meetings: [], history: [], ...facts }, scheme: bouwen, calendar, from: '2021-08-01', to: '2024-07-31', end: '2024-07-31T22:00:00.000Z', findings: new Findings() } as unknown as Run;
  for (const check of [checkGoals, checkEvaluations, checkPhases, checkPace, checkTurns]) check(run);
  return [...new Set(run.findings.all().map(({ rule }) => rule))];
}
const phase = (cycles: CycleFact[], index: number, change: object): void => void Object.assign(cycles[0]!.context.phases[index]!, change);

describe('a quality cycle', () => {
  it.each([['2023-11-01T09:00:00.000Z', ['cycle.evaluation-late']], ['2023-12-20T09:00:00.000Z', []]])('is late where its body met in time, in a meeting planned on %s: before the evaluation found another agenda, or after', (planned, rules) => {
    const asked = wentRound().context.plan.evaluations[0]!;
    const late = instantOf(addDays(localDateOf(asked.until), 10), '15:00');
    const meeting = { id: 'vervangend', bodyId: asked.bodyId, startsAt: asked.from, firstStartsAt: asked.from, cancelled: false, extra: false };
    const history = [{ workflow: 'meeting', meetingId: 'vervangend', event: 'start', at: planned }, { workflow: 'quality-cycle', meetingId: 'bouwen/1', event: 'ITEM_PLACED', inMeeting: wentRound().placements[0]!.meetingId, at: '2023-12-01T09:00:00.000Z' }];
    expect(broken((cycles) => (cycles[0]!.placements[0]!.startsAt = late), { meetings: [meeting], history })).toEqual(rules);
  });

  it.each<[string, readonly string[], string[]]>([
    ['stands still', [], ['cycle.stands-still']],
    ['goes on where its meetings put it off', ['2024-06-12', '2024-11-20'], []],
    ['stands still after that', ['2024-01-10'], ['cycle.stands-still']],
  ])('that is evaluated for a year %s', (_, putOff, rules) => {
    const late = (cycles: CycleFact[]): void => {
      const one = cycleOf(scheme, calendar, subjectOf(scheme, 'bouwen')!, OPENS, [['setting', '2021-09-10', 'GOALS_SET'], ['executing', '2023-11-27', 'EVALUATION_DUE'], ['evaluating', '2025-01-09', 'ITEM_OUTCOME'], ['adjusting', null, null]]);
      cycles.splice(0, 2, { ...one, placements: wentRound().placements });
    };
    const history = putOff.map((day) => ({ workflow: 'quality-cycle', meetingId: 'bouwen/1', event: 'ITEM_PLACED', at: instantOf(day, '10:00') }));
    expect(broken(late, { history }).filter((rule) => rule === 'cycle.stands-still')).toEqual(rules);
  });

  it('that went round breaks nothing', () => expect(broken(() => {})).toEqual([]));

  it.each<[string, (cycles: CycleFact[]) => void, string]>([
    ['leaves the setting of goals with a wish', (cycles) => Object.assign(cycles[0]!.goals[0]!, { indicators: 0 }), 'cycle.goal-without-indicator'],
    ['has an evaluation that was never on an agenda', (cycles) => (cycles[0]!.placements = []), 'cycle.evaluation-on-no-agenda'],
    ['has an evaluation whose meeting was cancelled', (cycles) => (cycles[0]!.placements[0]!.cancelled = true), 'cycle.evaluation-on-no-agenda'],
    ['is evaluated by another body', (cycles) => (cycles[0]!.placements[0]!.bodyId = 'stuurgroep'), 'cycle.evaluation-elsewhere'],
    ['is evaluated a year late', (cycles) => (cycles[0]!.placements[0]!.startsAt = instantOf('2025-12-09', '15:00')), 'cycle.evaluation-late'],
    ['has a gap between two phases', (cycles) => phase(cycles, 1, { from: instantOf('2021-09-20', '10:00') }), 'cycle.phases'],
    ['begins later than it should', (cycles) => phase(cycles, 0, { from: instantOf('2021-08-20', '10:00') }), 'cycle.phases'],
    ['has other phases than its history', (cycles) => cycles[0]!.moves.splice(2, 1), 'cycle.phases'],
    ['ends a phase by time and says no reason', (cycles) => (cycles[0]!.moves[1]!.event = 'GOALS_LAPSE_DUE'), 'cycle.unfinished-without-reason'],
    ['gives a reason where people did their work', (cycles) => phase(cycles, 0, { unfinished: 'no-goals' }), 'cycle.unfinished-without-reason'],
    ['lets goals be set for a year', (cycles) => Object.assign(cycles[1]!.context, { phases: [{ phase: 'setting', from: cycles[1]!.beganAt, to: null, unfinished: null }] }), 'cycle.stands-still'],
    ['goes on without, and tells nobody', (cycles) => { phase(cycles, 0, { unfinished: 'no-goals' }); cycles[0]!.moves[1]!.event = 'GOALS_LAPSE_DUE'; }, 'cycle.not-told'],
    ['does not begin', (cycles) => cycles.splice(0, 2), 'cycle.none'],
    ['begins a month late', (cycles) => cycles.splice(0, 2, { ...wentRound(), beganAt: instantOf('2021-09-02', '09:00') }, next()), 'cycle.late'],
    ['has no next turn', (cycles) => cycles.splice(1, 1), 'cycle.stopped'],
    ['has a next turn that begins later', (cycles) => (cycles[1]!.beganAt = instantOf('2024-02-01', '10:00')), 'cycle.turns'],
  ])('%s', (_, change, rule) => expect(broken(change)).toContain(rule));
});

it('is checked in every run', () => {
  expect(rulesBroken((facts) => Object.assign(facts.cycles[0]!.goals[0]!, { indicators: 0 }))).toEqual(['cycle.goal-without-indicator']);
  expect(rulesBroken((facts) => void facts.cycles.pop())).toEqual(['cycle.none']);
});

it('is told in the file with its phases, figures and judgements', () => {
  expect(cycleLines([wentRound(), next()])).toEqual([
    {
      ambition: 'bouwen', from: '2021-08-02', to: '2024-01-23',
      phases: [{ phase: 'setting', from: '2021-08-02', to: '2021-09-10' }, { phase: 'executing', from: '2021-09-10', to: '2023-11-27' }, { phase: 'evaluating', from: '2023-11-27', to: '2024-01-09' }, { phase: 'adjusting', from: '2024-01-09', to: '2024-01-23' }],
      goals: 2, measurements: 2, results: { reached: 1, partly: 1, not: 0 },
    },
    { ambition: 'bouwen', from: '2024-01-23', to: null, phases: [{ phase: 'setting', from: '2024-01-23', to: '2024-03-05' }, { phase: 'executing', from: '2024-03-05', to: null }], goals: 2, measurements: 2, results: { reached: 0, partly: 0, not: 0 } },
  ]);
  const asked = wentRound();
  asked.context.evaluations[0]!.state = 'done';
  expect(evaluationLines([asked, next()])).toEqual([{ ambition: 'bouwen', on: '2024-01-08', kind: 'periodiek', agendaMeeting: 'meeting-evaluatie-lea-2024' }]);
});

it('reads on the page where each turn was evaluated, what came of it and what was not done', () => {
  const [first, second] = [wentRound(), next()];
  first.context.phases[1]!.unfinished = 'figures-missing';
  expect(qualityPage([first, second], scheme)).toEqual([
    'Kwaliteitscyclus',
    expect.stringMatching(/^ {2}\S/),
    '    Ronde 1, 2 augustus 2021 tot 23 januari 2024: 2 doelen, 2 cijfers; bereikt 1, deels 1, niet 0',
    expect.stringMatching(/^ {6}Evaluatie van de LEA 2024.*: 8 januari 2024, Bestuurlijk platform$/),
    '      Niet af: Niet alle gevraagde cijfers zijn aangeleverd.',
    '    Ronde 2, 23 januari 2024 tot nu: 2 doelen, 2 cijfers',
    expect.stringContaining(': nog op geen agenda'),
    '',
  ]);
});
