import { newCycle, type CycleContext, type EvaluationState, type MomentState } from '#workflows/quality-cycle.model';
import { askedNow, datesAhead } from './asked.js';

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
    ['an evaluation until the day before its meeting', 'evaluating', turn('evaluating', '2027-09-02T07:00:00.000Z', { evaluation: { state: 'open', placed: PLACED, firstOn: PLACED.startsAt } }), 'cycle.evaluate 2027-10-13'],
    ['one that stands on no agenda until the last day that was agreed', 'evaluating', turn('evaluating', '2027-10-20T07:00:00.000Z', { evaluation: { state: 'open' } }), 'cycle.evaluate 2027-11-30'],
    ['nothing while an evaluation that was written down waits for its meeting', 'evaluating', turn('evaluating', '2027-09-02T07:00:00.000Z', { evaluation: { state: 'open', written: true } }), null],
    ['an adjustment six weeks long', 'adjusting', turn('adjusting', '2027-10-14T14:00:00.000Z'), 'cycle.adjust 2027-11-25'],
    ['nothing when it is over', 'ended', turn('adjusting', '2027-10-14T14:00:00.000Z'), null],
    ['nothing before it opens', 'planned', newCycle({ subjectId: 'thuis', turn: 1, bodyId: 'platform', plan: PLAN, goals: [] }), null],
  ])('is %s', (_what, state, context, expected) => {
    const asked = askedNow(state, context);
    expect(asked && `${asked.action} ${asked.dueOn}`).toBe(expected);
  });
});

describe('days by which something is still to be done', () => {
  const said = (state: string, context: CycleContext): string[] => datesAhead(state, context).map(({ phase, of, on }) => `${phase} ${of} ${on}`.replace('  ', ' '));
  const GOALS = [{ goalId: 'g', ready: true, indicators: ['x'] }];
  const withGoals = (context: CycleContext): CycleContext => ({ ...context, goals: GOALS });
  const later = { state: 'asked', placed: PLACED, firstOn: PLACED.startsAt } as const;

  it.each<[string, string, CycleContext, string[]]>([
    ['goals, figures, and an evaluation on the last day that was agreed', 'setting', turn('setting', PLAN.opens), ['setting 2026-10-13', 'monitoring 1 2027-07-26', 'evaluating eind 2027-11-30']],
    ['no goals once they are set; an evaluation the day before its meeting', 'executing', withGoals(turn('executing', PLAN.goalsDue, { evaluation: later })), ['monitoring 1 2027-07-26', 'evaluating eind 2027-10-13']],
    ['no figures without anything to measure', 'executing', turn('executing', PLAN.goalsDue), ['evaluating eind 2027-11-30']],
    ['figures that are asked, whatever the phase', 'evaluating', turn('evaluating', '2027-07-01T07:00:00.000Z', { moment: { state: 'open', missing: ['x'] }, evaluation: { state: 'open', written: true } }), ['monitoring 1 2027-07-26']],
    ['no figures that came, or are waited for no longer', 'executing', withGoals(turn('executing', PLAN.goalsDue, { moment: { state: 'complete' } })), ['evaluating eind 2027-11-30']],
    ['no figures where the goals came when nobody waited for them any more', 'executing', withGoals(turn('executing', '2027-08-02T07:00:00.000Z')), ['evaluating eind 2027-11-30']],
    ['the adjustment alone when it is its time', 'adjusting', withGoals(turn('adjusting', '2027-10-14T14:00:00.000Z', { evaluation: { state: 'done', discussed: true } })), ['adjusting 2027-11-25']],
    ['none when it is over', 'ended', turn('adjusting', '2027-10-14T14:00:00.000Z'), []],
  ])('are %s', (_what, state, context, expected) => expect(said(state, context)).toEqual(expected));

  it.each<[string, string, CycleContext, number, string[]]>([
    ['goals', 'setting', turn('setting', PLAN.opens), 0, ['Deze ronde begint op dinsdag 1 september 2026.', 'Zijn er op dinsdag 10 november 2026 nog geen doelen, dan gaat de ronde zonder doelen verder.']],
    ['figures before there are goals', 'setting', turn('setting', PLAN.opens), 1, ['Schooljaar 2026-2027.', 'De cijfers worden gevraagd op maandag 21 juni 2027, als er dan doelen zijn. Wat op de laatste dag niet binnen is, wordt niet meer verwacht.']],
    ['figures that are asked once there are goals', 'executing', withGoals(turn('executing', '2027-07-01T07:00:00.000Z')), 0, ['Schooljaar 2026-2027.', 'De cijfers worden gevraagd op donderdag 1 juli 2027. Wat op de laatste dag niet binnen is, wordt niet meer verwacht.']],
    ['an evaluation on an agenda', 'executing', turn('executing', PLAN.goalsDue, { evaluation: later }), 0, ['Evaluatie 2027.', 'De vergadering van donderdag 14 oktober 2027 bespreekt haar.']],
    ['an evaluation on no agenda', 'executing', turn('executing', PLAN.goalsDue), 0, ['Evaluatie 2027.', 'Zij staat nog op geen agenda. Dit is de laatste dag die is afgesproken.']],
    ['an adjustment', 'adjusting', turn('adjusting', '2027-10-14T14:00:00.000Z', { evaluation: { state: 'done', discussed: true } }), 0, ['De evaluatie is besproken. Vanaf donderdag 14 oktober 2027 is er 6 weken om bij te stellen.', 'Is er op deze dag niets bijgesteld, dan gaan alle doelen door zoals ze zijn.']],
    ['an adjustment without evaluation', 'adjusting', turn('adjusting', '2027-10-14T14:00:00.000Z', { evaluation: { state: 'lapsed' } }), 0, ['Vanaf donderdag 14 oktober 2027 is er 6 weken om bij te stellen.', 'Is er op deze dag niets bijgesteld, dan gaan alle doelen door zoals ze zijn.']],
  ])('say why they are then: %s', (_what, state, context, nr, why) => expect(datesAhead(state, context)[nr]!.why).toEqual(why));
});
