import { newCycle, type CycleContext, type EvaluationState, type MomentState } from '#workflows/quality-cycle.model';
import { askedNow, datesOf } from './asked.js';

const PLAN = {
  opens: '2026-09-01T07:00:00.000Z',
  goalsDue: '2026-10-13T07:00:00.000Z',
  goalsLapse: '2026-11-10T08:00:00.000Z',
  moments: [{ nr: 1, name: 'Schooljaar 2026-2027', asks: '2027-06-21T07:00:00.000Z', closes: '2027-07-26T07:00:00.000Z', until: '2027-07-31' }],
  evaluations: [{ id: 'eind', name: 'Evaluatie 2027', kind: 'eind' as const, aspects: ['inhoud' as const], bodyId: 'platform', brings: '2027-06-01T07:00:00.000Z', from: '2027-08-31T22:00:00.000Z', until: '2027-11-30T22:59:00.000Z', closing: true }],
  closedDays: [],
};
const PLACED = { meetingId: 'm', itemId: 'i', startsAt: '2027-10-14T13:00:00.000Z' };

const turn = (phase: CycleContext['phases'][number]['phase'], from: string, { evaluation = {}, moment = {} }: { evaluation?: Partial<EvaluationState>; moment?: Partial<MomentState> } = {}): CycleContext => {
  const begun = newCycle({ subjectId: 'thuis', turn: 1, bodyId: 'platform', plan: PLAN, goals: [] });
  return { ...begun, phases: [{ phase, from, to: null, unfinished: null }], evaluations: begun.evaluations.map((one) => ({ ...one, ...evaluation })), moments: begun.moments.map((one) => ({ ...one, ...moment })) };
};

describe('what a turn asks now', () => {
  it.each<[string, string, CycleContext, string | null]>([
    ['goals until they are due, not until they lapse', 'setting', turn('setting', PLAN.opens), 'cycle.goals 2026-10-13'],
    ['nothing while it is carried out', 'executing', turn('executing', PLAN.goalsDue), null],
    ['figures until they are waited for no longer', 'monitoring', turn('monitoring', '2027-06-21T07:00:00.000Z', { moment: { state: 'open', missing: ['x'] } }), 'cycle.measure 2027-07-26'],
    ['an evaluation until the turn goes on without', 'evaluating', turn('evaluating', '2027-09-02T07:00:00.000Z', { evaluation: { state: 'open', placed: PLACED, firstOn: PLACED.startsAt } }), 'cycle.evaluate 2027-11-11'],
    ['nothing while an evaluation that was written down waits for its meeting', 'evaluating', turn('evaluating', '2027-09-02T07:00:00.000Z', { evaluation: { state: 'open', written: true } }), null],
    ['an adjustment six weeks long', 'adjusting', turn('adjusting', '2027-10-14T14:00:00.000Z'), 'cycle.adjust 2027-11-25'],
    ['nothing when it is over', 'ended', turn('adjusting', '2027-10-14T14:00:00.000Z'), null],
    ['nothing before it opens', 'planned', newCycle({ subjectId: 'thuis', turn: 1, bodyId: 'platform', plan: PLAN, goals: [] }), null],
  ])('is %s', (_what, state, context, expected) => {
    const asked = askedNow(state, context);
    expect(asked && `${asked.action} ${asked.dueOn}`).toBe(expected);
  });
});

describe('dates that people plan by', () => {
  const said = (state: string, context: CycleContext): string[] => datesOf(state, context).map(({ phase, on, until }) => `${phase} ${on}${until === null ? '' : ` to ${until}`}`);

  it.each<[string, string, CycleContext, string[]]>([
    ['goals, figures, and an evaluation reckoned from the last day that was agreed while it stands on no agenda', 'setting', turn('setting', PLAN.opens), ['setting 2026-10-13', 'monitoring 2027-06-21 to 2027-07-26', 'evaluating 2027-10-19 to 2027-11-30']],
    ['an evaluation the weeks before its meeting, until the day before', 'executing', turn('executing', PLAN.goalsDue, { evaluation: { state: 'asked', placed: PLACED, firstOn: PLACED.startsAt } }), ['setting 2026-10-13', 'monitoring 2027-06-21 to 2027-07-26', 'evaluating 2027-09-02 to 2027-10-13']],
    ['figures no sooner than there are goals', 'executing', turn('executing', '2027-07-01T07:00:00.000Z'), ['setting 2026-10-13', 'monitoring 2027-07-01 to 2027-07-26', 'evaluating 2027-10-19 to 2027-11-30']],
    ['no figures where the goals came when nobody waited for them any more', 'executing', turn('executing', '2027-08-02T07:00:00.000Z'), ['setting 2026-10-13', 'evaluating 2027-10-19 to 2027-11-30']],
    ['no figures that are not asked for, no evaluation that did not come', 'adjusting', turn('adjusting', '2027-10-14T14:00:00.000Z', { moment: { state: 'skipped' }, evaluation: { state: 'lapsed' } }), ['setting 2026-10-13', 'adjusting 2027-11-25']],
  ])('are %s', (_what, state, context, expected) => expect(said(state, context)).toEqual(expected));

  it('each say why they are then', () => {
    for (const { why } of datesOf('adjusting', turn('adjusting', '2027-10-14T14:00:00.000Z'))) for (const line of why) expect(line).toMatch(/^\p{Lu}.*\.$/u);
    expect(datesOf('setting', turn('setting', PLAN.opens))[0]!.why[0]).toBe('Deze ronde begint op dinsdag 1 september 2026.');
  });
});
