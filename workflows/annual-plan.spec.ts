import type { AnnualPlanContext } from './annual-plan.model.js';
import type { JsonObject } from './definition.js';
import { World } from './world.spec-support.js';

const plan = 'annual-plan/2022';
const dates = {
  begins: '2022-01-01T08:00:00.000Z',
  ends: '2022-12-31T23:00:00.000Z',
  draft: '2021-11-18T16:00:00.000Z',
  adoption: '2021-12-31T16:00:00.000Z',
  evaluationOpens: '2022-08-29T07:00:00.000Z',
  evaluation: '2022-09-26T15:00:00.000Z',
  next: '2022-09-22T07:00:00.000Z',
};
const COLLEGE = { id: 'college', kind: 'partner', bodyId: null };
const BOARD = { id: 'po-vaart', kind: 'partner', bodyId: null };
const PLATFORM = { id: 'platform', kind: 'body', bodyId: 'platform' };
const INPUT = { year: '2022', title: 'Jaarplan 2022', startedAt: '2021-09-22T07:00:00.000Z', bodyId: 'stuurgroep', dates, informsCouncil: true, authorities: [COLLEGE, BOARD], brought: null };
const action = (id: string, from: string | null, until: string | null, again: string[] = []): JsonObject => ({ id, from, until, again });
const ACTIONS = [action('a1', '2022-02-01', '2022-02-28'), action('a2', '2022-02-01', '2022-11-30', ['2022-05-02']), action('a3', null, null)];

const begun = (change: JsonObject = {}): World => new World(INPUT.startedAt).begin('annual-plan', '2022', { ...INPUT, ...change });
const aligning = (change: JsonObject = {}): World => begun(change).until('2021-11-10T09:00:00.000Z').act(plan, 'PLAN_SUBMITTED', { version: 1, actions: ACTIONS });
const tell = (world: World, type: string, more: JsonObject): World => {
  expect(world.try(plan, { type, at: world.now, ...more })).toBeNull();
  return world;
};
const placed = (world: World, ref: string, startsAt: string): World => tell(world, 'ITEM_PLACED', { ref, meetingId: 'm1', itemId: 'i1', startsAt });
const outcome = (world: World, ref: string, choice: string | null, more: JsonObject = {}): World => tell(world, 'ITEM_OUTCOME', { ref, meetingId: 'm1', itemId: 'i1', outcome: 'besloten', choice, ...more });
const ALIGNED = 'Akkoord: leg het voor ter vaststelling';
const adopting = (change: JsonObject = {}): World => outcome(placed(aligning(change), 'afstemming-1', '2021-12-02T14:00:00.000Z').until('2021-12-03T09:00:00.000Z'), 'afstemming-1', ALIGNED);
const yes = (world: World, authority: string, on = '2021-12-14', adapted = false): World => world.act(plan, 'ADOPTED', { authority, on, adapted });
const informing = (change: JsonObject = {}): World => yes(yes(adopting(change).until('2021-12-14T10:00:00.000Z'), 'college'), 'po-vaart');
const executing = (): World => informing().until('2021-12-20T10:00:00.000Z').act(plan, 'COUNCIL_INFORMED', { on: '2021-12-20' });
const refs = (world: World, type: string): unknown[] => world.effects(type).map(({ ref }) => ref);

describe('an annual plan', () => {
  it('is asked for, reminded of, and goes by itself onto the agenda of the steering body', () => {
    const world = aligning();
    expect(world.post()).toEqual(['2021-09-22T07:00 plan-draft', '2021-11-04T08:00 plan-draft']);
    expect(world.effects('bring-item')).toEqual([expect.objectContaining({ workflow: 'annual-plan', key: '2022', ref: 'afstemming-1', bodyId: 'stuurgroep', choices: [ALIGNED, 'Aanpassen'] })]);
    expect(world.state(plan)).toBe('aligning');
  });

  it('then goes to every competent authority, and holds when the last has said yes', () => {
    const world = adopting();
    expect(world.mails('plan-adoption')).toEqual([{ year: '2022', nr: 0, level: 'secretary', version: 1, amended: false }]);
    expect(yes(world, 'college').state(plan)).toBe('adopting');
    expect(yes(world, 'po-vaart', '2021-12-16', true).state(plan)).toBe('informing');
    expect(world.context<AnnualPlanContext>(plan)).toMatchObject({ inForce: 1, adoptions: [{ authority: 'college', on: '2021-12-14', adapted: false }, { authority: 'po-vaart', on: '2021-12-16', adapted: true }] });
    expect(world.mails('plan-council')).toEqual([{ year: '2022', nr: 0, level: 'secretary' }]);
  });

  it('needs no letter to the council where the scheme asks for none', () => {
    const world = informing({ informsCouncil: false });
    expect(world.state(plan)).toBe('executing');
    expect(world.mails('plan-council')).toEqual([]);
  });

  it('is adopted by a body in its own meeting, on the day of that meeting', () => {
    const world = adopting({ authorities: [PLATFORM, BOARD] });
    expect(refs(world, 'bring-item')).toEqual(['afstemming-1', 'vaststelling-1-platform']);
    placed(world, 'vaststelling-1-platform', '2022-01-18T14:00:00.000Z').until('2022-01-20T09:00:00.000Z');
    outcome(world, 'vaststelling-1-platform', 'Vaststellen met aanpassingen');
    expect(world.effects('note-adoption')).toEqual([{ year: '2022', version: 1, authority: 'platform', on: '2022-01-18', adapted: true, meetingId: 'm1' }]);
    expect(world.state(plan)).toBe('adopting');
    expect(yes(world, 'po-vaart', '2022-01-19').state(plan)).toBe('informing');
  });

  it('is not adopted by a body whose record is corrected, while it still goes round', () => {
    const world = adopting({ authorities: [PLATFORM, BOARD] });
    placed(world, 'vaststelling-1-platform', '2022-01-18T14:00:00.000Z').until('2022-01-20T09:00:00.000Z');
    outcome(world, 'vaststelling-1-platform', 'Vaststellen');
    outcome(world, 'vaststelling-1-platform', 'Vaststellen met aanpassingen');
    expect(world.context<AnnualPlanContext>(plan).adoptions).toEqual([{ authority: 'platform', on: '2022-01-18', adapted: true }]);
    outcome(world, 'vaststelling-1-platform', 'Niet vaststellen');
    expect([world.state(plan), world.effects('undo-adoption'), world.context<AnnualPlanContext>(plan).adoptions]).toEqual(['drafting', [{ year: '2022', version: 1, authority: 'platform' }], []]);
    expect(world.mails('plan-returned')).toHaveLength(1);
  });

  it('goes back when the record of the aligning body is corrected', () => {
    const world = outcome(adopting(), 'afstemming-1', 'Aanpassen');
    expect([world.state(plan), world.effects('undo-adoption')]).toEqual(['drafting', [{ year: '2022', version: 1, authority: null }]]);
    world.act(plan, 'PLAN_SUBMITTED', { version: 2, actions: ACTIONS });
    expect(outcome(world, 'afstemming-1', ALIGNED).state(plan)).toBe('aligning');
  });

  it('that holds is worked on, whatever a corrected record says; only how it was adopted is put right', () => {
    const world = adopting({ authorities: [PLATFORM] });
    placed(world, 'vaststelling-1-platform', '2022-01-18T14:00:00.000Z').until('2022-01-20T09:00:00.000Z');
    outcome(world, 'vaststelling-1-platform', 'Vaststellen');
    expect(outcome(world, 'vaststelling-1-platform', 'Vaststellen met aanpassingen').state(plan)).toBe('informing');
    expect(world.context<AnnualPlanContext>(plan).adoptions).toMatchObject([{ authority: 'platform', adapted: true }]);
    expect(outcome(world, 'vaststelling-1-platform', 'Niet vaststellen').state(plan)).toBe('informing');
    expect(world.effects('undo-adoption')).toEqual([]);
  });

  it('asks bodies one after the other', () => {
    const world = adopting({ authorities: [PLATFORM, { id: 'beraad', kind: 'body', bodyId: 'beraad' }] });
    outcome(world, 'vaststelling-1-platform', 'Vaststellen');
    expect(refs(world, 'bring-item')).toEqual(['afstemming-1', 'vaststelling-1-platform', 'vaststelling-1-beraad']);
    expect(outcome(world, 'vaststelling-1-beraad', 'Vaststellen').state(plan)).toBe('informing');
  });

  it('is adopted where it is aligned, when that is one and the same body', () => {
    const world = adopting({ authorities: [{ id: 'stuurgroep', kind: 'body', bodyId: 'stuurgroep' }] });
    expect(world.state(plan)).toBe('informing');
    expect(world.effects('note-adoption')).toEqual([expect.objectContaining({ authority: 'stuurgroep', on: '2021-12-02' })]);
    expect(refs(world, 'bring-item')).toEqual(['afstemming-1']);
  });

  it('goes back to be written when the steering body or an authority wants it otherwise', () => {
    const returned = outcome(aligning(), 'afstemming-1', 'Aanpassen');
    expect(returned.state(plan)).toBe('drafting');
    expect(returned.mails('plan-returned')).toEqual([{ year: '2022', by: 'afstemming-1', reason: null }]);
    returned.act(plan, 'PLAN_SUBMITTED', { version: 2, actions: ACTIONS });
    expect(refs(returned, 'bring-item')).toEqual(['afstemming-1', 'afstemming-2']);
    const withheld = yes(adopting(), 'college').act(plan, 'ADOPTION_WITHHELD', { authority: 'po-vaart', reason: 'Te duur.' });
    expect(withheld.state(plan)).toBe('drafting');
    expect(withheld.act(plan, 'PLAN_SUBMITTED', { version: 2, actions: ACTIONS }).context<AnnualPlanContext>(plan).adoptions).toEqual([]);
  });

  it('waits while the achterban has still to agree: the item comes back by itself', () => {
    const world = outcome(aligning(), 'afstemming-1', null, { outcome: 'ingetrokken' });
    expect(world.state(plan)).toBe('aligning');
    expect(outcome(world, 'afstemming-1', ALIGNED).state(plan)).toBe('adopting');
  });

  it('takes an outcome that is told again without going back', () => {
    expect(outcome(executing(), 'afstemming-1', 'Aanpassen').state(plan)).toBe('executing');
  });

  it('leaves the agenda when it is taken back', () => {
    const world = aligning().act(plan, 'PLAN_WITHDRAWN');
    expect(world.state(plan)).toBe('drafting');
    expect(refs(world, 'withdraw-item')).toEqual(['afstemming-1']);
  });
});

describe('its actions', () => {
  it('become reminders at their planned periods, one mail a morning, and none for what was done', () => {
    const world = executing().until('2022-02-10T09:00:00.000Z').act(plan, 'ACTION_DONE', { actionId: 'a1' }).until('2022-06-01T09:00:00.000Z');
    expect(world.post().filter((line) => line.endsWith('plan-actions'))).toEqual(['2022-02-01T08:00 plan-actions', '2022-05-02T07:00 plan-actions']);
    expect(world.mails('plan-actions')).toEqual([{ year: '2022', begin: ['a1', 'a2'], again: [], end: [], overdue: [] }, { year: '2022', begin: [], again: ['a2'], end: [], overdue: [] }]);
  });

  it('are asked after at the end of their period and two weeks later', () => {
    const world = executing().until('2022-03-20T09:00:00.000Z');
    expect(world.mails('plan-actions').slice(1)).toEqual([{ year: '2022', begin: [], again: [], end: ['a1'], overdue: [] }, { year: '2022', begin: [], again: [], end: [], overdue: ['a1'] }]);
  });

  it('remind also while an authority keeps everybody waiting', () => {
    expect(adopting().until('2022-02-02T09:00:00.000Z').mails('plan-actions')).toHaveLength(1);
  });

  it('tell nothing of what lay before they were agreed', () => {
    const late = begun().until('2022-02-15T09:00:00.000Z').act(plan, 'PLAN_SUBMITTED', { version: 1, actions: ACTIONS });
    expect(outcome(late, 'afstemming-1', ALIGNED).until('2022-02-28T10:00:00.000Z').mails('plan-actions')).toEqual([{ year: '2022', begin: [], again: [], end: ['a1'], overdue: [] }]);
  });
});

describe('an amended plan', () => {
  const amended = (): World => executing().until('2022-03-01T09:00:00.000Z').act(plan, 'AMENDED', { version: 2, actions: [ACTIONS[0]!] });

  it('is a new version that goes to those who adopted the old one; the council was told already', () => {
    const world = amended();
    expect(world.mails('plan-adoption').at(-1)).toEqual({ year: '2022', nr: 0, level: 'secretary', version: 2, amended: true });
    expect(yes(yes(world, 'college', '2022-03-01'), 'po-vaart', '2022-03-01').state(plan)).toBe('executing');
    expect(world.context<AnnualPlanContext>(plan)).toMatchObject({ inForce: 2, informedOn: '2021-12-20' });
  });

  it('leaves the old one in force when one of them does not want it', () => {
    const world = yes(amended(), 'college', '2022-03-01').act(plan, 'ADOPTION_WITHHELD', { authority: 'po-vaart', reason: 'Te duur.' });
    expect(world.state(plan)).toBe('executing');
    expect(world.context<AnnualPlanContext>(plan)).toMatchObject({ version: 1, inForce: 1, actions: ACTIONS });
    expect(world.context<AnnualPlanContext>(plan).adoptions).toHaveLength(2);
  });

  it('can be taken back, and its item with it', () => {
    const world = amended().act(plan, 'PLAN_WITHDRAWN');
    expect([world.state(plan), world.context<AnnualPlanContext>(plan).version]).toEqual(['executing', 1]);
  });
});

describe('the year', () => {
  it('asks for the evaluation in its time, and next year’s plan begins from it', () => {
    const world = executing().until('2022-09-05T09:00:00.000Z').act(plan, 'EVALUATED', { on: '2022-09-05' });
    expect(world.mails('plan-evaluation')).toEqual([{ year: '2022', nr: 0, level: 'secretary' }]);
    expect(world.effects('next-plan')).toEqual([{ year: '2022' }]);
    expect(world.until('2023-01-03T09:00:00.000Z').state(plan)).toBe('closed');
    expect(world.effects('next-plan')).toHaveLength(2); // what was left unfinished goes along
  });

  it('never waits for an evaluation: next year’s plan begins on its day, and people are reminded', () => {
    const world = executing().until('2023-01-02T09:00:00.000Z');
    expect(world.effects('next-plan')).toEqual([{ year: '2022' }]);
    expect(world.state(plan)).toBe('evaluating');
    world.until('2023-03-01T09:00:00.000Z');
    expect(world.mails('plan-evaluation').slice(1).map(({ level }) => level)).toEqual(expect.arrayContaining(['chair']));
    expect(world.act(plan, 'EVALUATED', { on: '2023-03-01' }).state(plan)).toBe('closed');
  });

  it('ends a plan that nobody handed in, with a word to secretary and chair', () => {
    const world = begun().until('2023-01-03T09:00:00.000Z');
    expect(world.state(plan)).toBe('lapsed');
    expect(world.mails('plan-lapsed')).toHaveLength(1);
    expect(world.mails('plan-draft').map(({ level }) => level)).toEqual(['secretary', 'secretary', 'secretary', ...Array<string>(6).fill('chair')]);
    expect(world.effects('next-plan')).toHaveLength(1);
  });

  it('ends one that not everybody adopted with an evaluation: it was worked on', () => {
    expect(yes(adopting(), 'college').until('2023-01-03T09:00:00.000Z').state(plan)).toBe('evaluating');
  });

  it('fires no timer that means nothing any more', () => {
    for (const world of [begun(), aligning(), adopting(), informing(), executing()]) expect(world.until('2024-01-01T09:00:00.000Z').refusedTimers).toEqual([]);
  });
});

describe('a plan that the scheme brings along', () => {
  const brought = (startedAt: string): World =>
    begun({ startedAt, informsCouncil: false, authorities: [PLATFORM], brought: { actions: ACTIONS, adoptions: [{ authority: 'platform', on: '2022-01-14', adapted: true }] } });

  it('is adopted on the day that the scheme knows, without asking again', () => {
    const world = brought('2022-01-01T08:00:00.000Z');
    expect(world.state(plan)).toBe('adopting');
    expect(world.until('2022-01-15T09:00:00.000Z').state(plan)).toBe('executing');
    expect(world.effects('note-adoption')).toEqual([{ year: '2022', version: 1, authority: 'platform', on: '2022-01-14', adapted: true, meetingId: null }]);
    expect(world.effects('bring-item')).toEqual([]);
  });

  it('notes at once what is past', () => {
    const world = new World('2022-03-01T09:00:00.000Z').begin('annual-plan', '2022', { ...INPUT, startedAt: '2022-03-01T09:00:00.000Z', authorities: [PLATFORM], brought: { actions: ACTIONS, adoptions: [{ authority: 'platform', on: '2022-01-14', adapted: true }] } });
    expect(world.until('2022-03-01T09:00:00.000Z').state(plan)).toBe('informing');
    expect(world.mails('plan-actions')).toEqual([]);
  });
});

describe('what cannot be', () => {
  it.each<[string, () => [World, string, JsonObject], string]>([
    ['adopting twice', () => [yes(adopting(), 'college'), 'ADOPTED', { authority: 'college', on: '2021-12-15', adapted: false }], 'plan.adopted-already'],
    ['adopting twice, also when all have', () => [executing(), 'ADOPTED', { authority: 'college', on: '2021-12-15', adapted: false }], 'plan.adopted-already'],
    ['adopting for who has no say', () => [adopting(), 'ADOPTED', { authority: 'raad', on: '2021-12-15', adapted: false }], 'plan.no-authority'],
    ['adopting what is not aligned', () => [aligning(), 'ADOPTED', { authority: 'college', on: '2021-12-15', adapted: false }], 'plan.not-aligned'],
    ['handing in twice', () => [aligning(), 'PLAN_SUBMITTED', { version: 2, actions: [] }], 'plan.already-submitted'],
    ['handing in anew what holds', () => [executing(), 'PLAN_SUBMITTED', { version: 2, actions: [] }], 'plan.amend-instead'],
    ['changing a line that lies before others', () => [aligning(), 'LINE_SAVED', { lineId: 'taal', version: 1 }], 'plan.already-submitted'],
    ['taking back what lies nowhere', () => [begun(), 'PLAN_WITHDRAWN', {}], 'plan.not-submitted'],
    ['taking back what holds', () => [executing(), 'PLAN_WITHDRAWN', {}], 'plan.in-force'],
    ['informing the council of what is not adopted', () => [adopting(), 'COUNCIL_INFORMED', { on: '2021-12-15' }], 'plan.not-adopted'],
    ['informing the council twice', () => [executing(), 'COUNCIL_INFORMED', { on: '2021-12-21' }], 'plan.council-informed'],
    ['informing a council that is not informed', () => [informing({ informsCouncil: false }), 'COUNCIL_INFORMED', { on: '2021-12-21' }], 'plan.informs-no-council'],
    ['evaluating before its time', () => [executing(), 'EVALUATED', { on: '2021-12-21' }], 'plan.evaluation-too-early'],
    ['evaluating twice', () => [executing().until('2022-09-05T09:00:00.000Z').act(plan, 'EVALUATED', { on: '2022-09-05' }), 'EVALUATED', { on: '2022-09-06' }], 'plan.evaluated-already'],
    ['amending what is not adopted', () => [adopting(), 'AMENDED', { version: 2, actions: [] }], 'plan.not-adopted'],
    ['an action that is not in it', () => [executing(), 'ACTION_DONE', { actionId: 'a9' }], 'plan.unknown-action'],
    ['money for what is not aligned', () => [begun(), 'COMMITTED', { commitmentId: 'c1' }], 'plan.not-aligned'],
    ['anything after it is closed', () => [begun().until('2023-01-03T09:00:00.000Z'), 'PLAN_SUBMITTED', { version: 1, actions: [] }], 'plan.closed'],
  ])('%s', (_, given, code) => {
    const [world, type, more] = given();
    expect(world.try(plan, { type, at: world.now, ...more })).toBe(code);
  });
});
