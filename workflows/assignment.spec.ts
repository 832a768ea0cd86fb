import type { AssignmentContext } from './assignment.model.js';
import type { BringItem } from './brought.js';
import type { JsonObject } from './definition.js';
import type { ExecutionAgendaContext } from './execution-agenda.model.js';
import { World } from './world.spec-support.js';

const A = 'assignment/a1';
const INPUT = {
  assignmentId: 'a1', title: 'Eén aanmeldroute', ambition: 'gelijke-kansen', ambitionName: 'Gelijke kansen', issuerId: 'stuurgroep', groupId: 'tafel', chooserId: null, year: '2021-2022',
  draftedAt: '2021-09-06T08:00:00.000Z', dueOn: '2022-05-19', reportsOn: ['2022-01-20', '2022-03-24'], missing: [] as string[],
};
const drafted = (change: JsonObject = {}): World => new World(INPUT.draftedAt).begin('assignment', 'a1', { ...INPUT, ...change });
const lay = (world: World) => world.act(A, 'LAID_BEFORE', { missing: [], coverNote: 'Het resultaat …' });
/** The body's answer about the item of this kind that was brought last. */
const answer = (world: World, kind: string, choice: string | null, more: JsonObject = {}): World => {
  const ref = brought(world, kind).at(-1)?.ref ?? `${kind}-?`;
  expect(world.try(A, { type: 'ITEM_OUTCOME', at: world.now, ref, meetingId: 'm1', itemId: 'i1', outcome: choice === null ? 'besproken' : 'besloten', choice, ...more })).toBeNull();
  return world;
};
const brought = (world: World, kind: string): BringItem[] => (world.effects('bring-item') as unknown as BringItem[]).filter(({ ref }) => ref.startsWith(kind));
const issued = (change: JsonObject = {}) => answer(lay(drafted(change)).until('2021-10-07T13:00:00.000Z'), 'uitgifte', 'uitgeven');
const underway = (change: JsonObject = {}) => issued(change).until('2021-10-18T08:00:00.000Z').act(A, 'ACCEPTED');
const proposing = () => underway().until('2022-04-20T08:00:00.000Z').act(A, 'PROPOSAL_MADE', { noteId: 'p1', coverNote: 'Wij stellen voor …' });
const decided = () => answer(proposing().until('2022-05-12T13:00:00.000Z'), 'voorstel', 'aannemen');
const news = (world: World): unknown[] => world.mails('assignment-news').map(({ about }) => about);
const climbed = (world: World): string[] => world.log.filter(({ effect: { params } }) => /reminder|escalation/.test(String(params['kind']))).map(({ at, effect: { params } }) => `${at.slice(0, 10)} ${String(params['about'])} ${params['kind'] === 'assignment-escalation' ? 'owners' : String(params['level'])}`);
const context = (world: World) => world.context<AssignmentContext>(A);

describe('an assignment in its best life', () => {
  const world = decided().until('2022-06-01T08:00:00.000Z').act(A, 'REPORTED', { noteId: 'r3' }).act(A, 'DISCHARGE_ASKED', { noteId: 'd1' }).until('2022-06-23T13:00:00.000Z');
  answer(world, 'decharge', 'decharge verlenen');

  it('comes before the body that issues it four times, each time as a decision with a choice', () => {
    expect((world.effects('bring-item') as unknown as BringItem[]).map(({ ref, bodyId, choices }) => [ref, bodyId, choices[0]])).toEqual([
      ['uitgifte-1', 'stuurgroep', 'uitgeven'],
      ['voorstel-1', 'stuurgroep', 'aannemen'],
      ['decharge-1', 'stuurgroep', 'decharge verlenen'],
    ]);
    expect(world.state(A)).toBe('discharged');
  });

  it('is told step by step to who must know', () => {
    expect(world.mails('assignment-issued')).toHaveLength(1);
    expect(news(world)).toEqual(['accepted', 'proposal-made', 'adopted', 'reported', 'discharge-asked', 'discharged']);
  });

  it('leaves no timer, and none was refused', () => {
    expect(world.timers(A)).toEqual([]);
    expect(world.refusedTimers).toEqual([]);
  });
});

describe('drafting', () => {
  it('is complete when nothing is missing, and a draft again when something is', () => {
    const world = drafted({ missing: ['no-means'] });
    expect(world.state(A)).toBe('drafting');
    const text = { title: 'T', groupId: 'tafel', dueOn: '2022-05-19', reportsOn: [] };
    expect(world.act(A, 'DRAFT_CHANGED', { ...text, missing: [] }).state(A)).toBe('complete');
    expect(world.act(A, 'DRAFT_CHANGED', { ...text, missing: ['no-date'] }).state(A)).toBe('drafting');
  });

  it('that lies still is asked about, first by who follows it, then by the owners', () => {
    expect(climbed(drafted().until('2022-08-01T08:00:00.000Z'))).toEqual(['2021-10-04 draft manager', '2021-11-01 draft owners']);
  });

  it('goes back when the body has questions, and can be laid before it again', () => {
    const world = answer(lay(drafted()), 'uitgifte', 'terug met vragen');
    expect([world.state(A), news(world)]).toEqual(['complete', ['issue-returned']]);
    expect(brought(lay(world), 'uitgifte').map(({ ref }) => ref)).toEqual(['uitgifte-1', 'uitgifte-2']);
  });

  it('is asked again when the body only talked about it', () => {
    expect(brought(answer(lay(drafted()), 'uitgifte', null), 'uitgifte').map(({ ref }) => ref)).toEqual(['uitgifte-1', 'uitgifte-2']);
  });

  it('whose date passed while it waited is not issued', () => {
    const world = answer(lay(drafted()).until('2022-05-19T13:00:00.000Z'), 'uitgifte', 'uitgeven');
    expect([world.state(A), context(world).missing, news(world)]).toEqual(['drafting', ['date-past'], ['issue-returned']]);
  });

  it('that is dropped leaves the agenda', () => {
    const world = lay(drafted()).act(A, 'DROPPED');
    expect(world.effects('withdraw-item')).toEqual([{ workflow: 'assignment', key: 'a1', ref: 'uitgifte-1' }]);
    expect(world.state(A)).toBe('stopped');
  });

  it('that was issued is not told twice when the record is written again, nor returned because its date has passed by then', () => {
    const world = answer(issued().until('2022-05-20T08:00:00.000Z'), 'uitgifte', 'uitgeven');
    expect([world.state(A), world.mails('assignment-issued').length]).toEqual(['issued', 1]);
  });

  it('that was not issued after all, is when the record is corrected', () => {
    const world = answer(lay(drafted()), 'uitgifte', 'niet uitgeven');
    expect(world.state(A)).toBe('stopped');
    expect(answer(world, 'uitgifte', 'uitgeven').state(A)).toBe('issued');
    expect(answer(world, 'uitgifte', 'terug met vragen').state(A)).toBe('complete');
  });
});

describe('the working group', () => {
  it('that does not answer is reminded, then who follows it, then both owners, and at last it lies before the body', () => {
    const world = issued().until('2021-12-01T08:00:00.000Z');
    expect(climbed(world)).toEqual(['2021-10-21 acceptance group', '2021-10-28 acceptance manager', '2021-11-04 acceptance owners', '2021-11-18 late-to-body owners']);
    expect(brought(world, 'termijn')).toMatchObject([{ choices: ['nieuwe termijn', 'opdracht stoppen'], coverNote: expect.stringContaining('niet aanvaard') }]);
    expect(answer(world, 'termijn', 'opdracht stoppen').state(A)).toBe('stopped');
  });

  it('that asks something first sends it back to the draft', () => {
    const world = issued().act(A, 'RETURNED', { noteId: 'q1' });
    expect([world.state(A), context(world).issuedAt, world.mails('assignment-news').at(-1)]).toEqual(['complete', null, { assignmentId: 'a1', about: 'returned-by-group', noteId: 'q1' }]);
  });

  it('that accepts late is not asked for what was before', () => {
    const world = issued().until('2022-02-01T08:00:00.000Z').act(A, 'ACCEPTED').until('2022-04-30T08:00:00.000Z');
    expect(climbed(world).filter((line) => line.includes('report'))).toEqual(['2022-03-24 report group', '2022-03-31 report manager', '2022-04-07 report owners']);
  });
});

describe('reports', () => {
  it('at the agreed moments keep everybody quiet until the end comes near', () => {
    const world = underway().until('2022-01-18T08:00:00.000Z').act(A, 'REPORTED', { noteId: 'r1' }).until('2022-03-24T07:00:00.000Z').act(A, 'REPORTED', { noteId: 'r2' });
    expect(climbed(world.until('2022-05-01T08:00:00.000Z'))).toEqual(['2022-04-21 due-soon group']);
  });

  it('that stay away climb; a later one makes up for an earlier moment', () => {
    const world = underway().until('2022-03-10T08:00:00.000Z');
    expect(climbed(world)).toEqual(['2022-01-20 report group', '2022-01-27 report manager', '2022-02-03 report owners']);
    expect(climbed(world.act(A, 'REPORTED', { noteId: 'r1' }).until('2022-04-01T08:00:00.000Z'))).toHaveLength(3);
  });
});

describe('past its date', () => {
  it('it is never without escalation: next morning, a week later, then on the agenda, then every eight weeks', () => {
    const world = underway({ reportsOn: [] }).until('2023-03-01T08:00:00.000Z');
    expect(climbed(world).filter((line) => !line.includes('due-soon'))).toEqual([
      '2022-05-20 overdue manager', '2022-05-27 overdue owners', '2022-06-17 late-to-body owners', '2022-07-22 overdue owners', '2022-09-16 overdue owners', '2022-11-11 overdue owners', '2023-01-06 overdue owners',
    ]);
    expect(brought(world, 'termijn')).toMatchObject([{ coverNote: expect.stringContaining('einddatum is voorbij') }]);
  });

  it('a new term gives three months, and starts the climbing anew', () => {
    const world = answer(underway({ reportsOn: [] }).until('2022-07-01T08:00:00.000Z'), 'termijn', 'nieuwe termijn');
    expect(context(world).dueOn).toBe('2022-10-01');
    expect(climbed(world.until('2022-10-10T08:00:00.000Z')).at(-1)).toBe('2022-10-09 overdue owners');
    expect(brought(world.until('2022-11-01T08:00:00.000Z'), 'termijn').map(({ ref }) => ref)).toEqual(['termijn-1', 'termijn-2']);
  });

  it('a proposal takes the question off the agenda', () => {
    const world = underway({ reportsOn: [] }).until('2022-06-20T08:00:00.000Z').act(A, 'PROPOSAL_MADE', { noteId: 'p1', coverNote: null });
    expect(world.effects('withdraw-item')).toContainEqual({ workflow: 'assignment', key: 'a1', ref: 'termijn-1' });
    expect(world.timers(A)).toEqual([]);
  });

  it('stopped, it goes on when the record is corrected', () => {
    const world = answer(underway({ reportsOn: [] }).until('2022-07-01T08:00:00.000Z'), 'termijn', 'opdracht stoppen');
    expect(world.state(A)).toBe('stopped');
    expect(answer(world, 'termijn', 'nieuwe termijn').state(A)).toBe('underway');
  });
});

describe('a bottleneck', () => {
  const raised = (asksUntil: string | null) => underway().until('2021-11-01T08:00:00.000Z').act(A, 'BOTTLENECK_RAISED', { noteId: 'b1', asksUntil });

  it('is solved by who can, and then known to be', () => {
    const world = raised(null).act(A, 'BOTTLENECK_RESOLVED', { noteId: 's1', bottleneckId: 'b1' });
    expect([context(world).bottlenecks[0]?.resolvedAt, news(world).slice(-2), brought(world, 'knelpunt')]).toEqual([world.now, ['bottleneck-raised', 'bottleneck-resolved'], []]);
  });

  it('that nobody solves in three weeks goes before the body by itself', () => {
    const world = raised(null).until('2021-11-23T08:00:00.000Z');
    expect(brought(world, 'knelpunt')).toMatchObject([{ ref: 'knelpunt-b1', choices: ['opgelost', 'meer tijd', 'opdracht stoppen'] }]);
    expect(world.mails('assignment-escalation')).toEqual([{ assignmentId: 'a1', about: 'bottleneck', noteId: 'b1', on: null }]);
    expect(context(answer(world, 'knelpunt', 'opgelost')).bottlenecks[0]?.resolvedAt).toBe(world.now);
  });

  it('that asks for time goes there at once, and the body gives the date that was asked', () => {
    const world = answer(raised('2022-09-15'), 'knelpunt', 'meer tijd');
    expect([context(world).dueOn, context(world).bottlenecks[0]?.resolvedAt]).toEqual(['2022-09-15', world.now]);
  });

  it('solved before the meeting it leaves the agenda', () => {
    const world = raised('2022-09-15').act(A, 'BOTTLENECK_RESOLVED', { noteId: 's1', bottleneckId: 'b1' });
    expect(world.effects('withdraw-item')).toContainEqual({ workflow: 'assignment', key: 'a1', ref: 'knelpunt-b1' });
  });

  it('may end the assignment', () => {
    expect(answer(raised('2022-09-15'), 'knelpunt', 'opdracht stoppen').state(A)).toBe('stopped');
  });
});

describe('a proposal', () => {
  it('that comes back with questions has six weeks at least', () => {
    const world = answer(proposing().until('2022-05-12T13:00:00.000Z'), 'voorstel', 'terug met vragen');
    expect([world.state(A), context(world).dueOn, context(world).proposedAt]).toEqual(['underway', '2022-06-23', null]);
    expect(brought(world.act(A, 'PROPOSAL_MADE', { noteId: 'p2', coverNote: null }), 'voorstel').map(({ ref }) => ref)).toEqual(['voorstel-1', 'voorstel-2']);
  });

  it('may lead to a follow-up, which begins once, also when the record is written again', () => {
    const world = answer(answer(proposing(), 'voorstel', 'vervolgopdracht'), 'voorstel', 'vervolgopdracht');
    expect(world.effects('follow-up')).toEqual([{ assignmentId: 'a1', bodyId: 'stuurgroep' }]);
    expect(context(world).decision).toBe('vervolgopdracht');
  });

  it('counts as the corrected record has it', () => {
    const world = answer(decided(), 'voorstel', 'terug met vragen');
    expect([world.state(A), context(world).decidedAt]).toEqual(['underway', null]);
    expect(answer(world, 'voorstel', 'aannemen').state(A)).toBe('decided');
  });

  it('that is adopted twice over is adopted once', () => {
    const world = answer(decided().until('2022-06-01T08:00:00.000Z'), 'voorstel', 'aannemen');
    expect([news(world).filter((about) => about === 'adopted').length, context(world).dischargeOpenSince]).toEqual([1, '2022-05-12T13:00:00.000Z']);
  });

  it('can be taken back', () => {
    const world = proposing().act(A, 'PROPOSAL_TAKEN_BACK');
    expect([world.state(A), world.effects('withdraw-item').at(-1)]).toEqual(['underway', { workflow: 'assignment', key: 'a1', ref: 'voorstel-1' }]);
  });

  it('on which the achterban did not agree is still asked', () => {
    expect(answer(proposing(), 'voorstel', null, { outcome: 'ingetrokken' }).state(A)).toBe('proposing');
  });
});

describe('discharge', () => {
  it('is asked by itself when nobody does, after a reminder', () => {
    const world = decided().until('2022-08-01T08:00:00.000Z');
    expect(climbed(world).at(-1)).toBe('2022-06-23 discharge group');
    expect(brought(world, 'decharge')).toHaveLength(1);
  });

  it('that is put off comes back', () => {
    const world = answer(decided().until('2022-08-01T08:00:00.000Z'), 'decharge', 'nog niet').until('2022-10-20T08:00:00.000Z');
    expect(brought(world, 'decharge').map(({ ref }) => ref)).toEqual(['decharge-1', 'decharge-2']);
  });

  it('given by mistake is taken back with the record', () => {
    const world = answer(decided().act(A, 'DISCHARGE_ASKED', { noteId: 'd1' }), 'decharge', 'decharge verlenen');
    expect(answer(world, 'decharge', 'nog niet').state(A)).toBe('decided');
  });
});

describe('the school year’s choice', () => {
  const year = 'execution-agenda/2021-2022';
  const offered = () => drafted({ chooserId: 'platform' });
  const chosen = (world: World, isChosen: boolean, label = '2021-2022') => world.try(A, { type: 'CHOSEN', at: world.now, year: label, chosen: isChosen });

  it('begins with the first assignment that is offered', () => {
    expect(offered().context<ExecutionAgendaContext>(year).offers).toEqual([{ assignmentId: 'a1', title: 'Eén aanmeldroute', ambition: 'Gelijke kansen', chosen: null, late: false }]);
  });

  it('may pass it over: it waits for the next one, and cannot be issued meanwhile', () => {
    const world = lay(offered());
    expect(chosen(world, false)).toBeNull();
    expect([world.state(A), context(world).year, world.has('execution-agenda/2022-2023')]).toEqual(['complete', '2022-2023', true]);
    expect(world.try(A, { type: 'LAID_BEFORE', at: world.now, missing: [], coverNote: null })).toBe('assignment.passed-over');
    expect(chosen(world, true, '2022-2023')).toBeNull();
    expect(lay(world).state(A)).toBe('proposed');
  });

  it('that is corrected takes it up after all', () => {
    const world = offered();
    chosen(world, false);
    chosen(world, true);
    expect([context(world).choice, context(world).year, world.context<ExecutionAgendaContext>('execution-agenda/2022-2023').offers]).toEqual(['chosen', '2021-2022', []]);
  });

  it('comes too late for what was issued already', () => {
    const world = answer(lay(offered()).until('2021-10-07T13:00:00.000Z'), 'uitgifte', 'uitgeven');
    expect(chosen(world, false)).toBeNull();
    expect(world.state(A)).toBe('issued');
  });
});

describe('what cannot be', () => {
  const event = (world: World, type: string, more: JsonObject = {}) => world.try(A, { type, at: world.now, noteId: 'n', ...more });

  it.each<[string, () => string | null, string]>([
    ['laying a draft before the body that is not SMART', () => drafted({ missing: ['no-means'] }).try(A, { type: 'LAID_BEFORE', at: INPUT.draftedAt, missing: ['no-means'], coverNote: null }), 'assignment.not-smart'],
    ['laying it before it twice', () => lay(drafted()).try(A, { type: 'LAID_BEFORE', at: INPUT.draftedAt, missing: [], coverNote: null }), 'assignment.already-laid-before'],
    ['accepting what was not issued', () => event(lay(drafted()), 'ACCEPTED'), 'assignment.not-issued'],
    ['accepting twice', () => event(underway(), 'ACCEPTED'), 'assignment.already-accepted'],
    ['changing it when it has been issued', () => event(underway(), 'DRAFT_CHANGED', { title: '', groupId: 'x', dueOn: null, reportsOn: [], missing: [] }), 'assignment.no-draft'],
    ['dropping it when it has been issued', () => event(underway(), 'DROPPED'), 'assignment.already-issued'],
    ['a report before it was accepted', () => event(issued(), 'REPORTED'), 'assignment.not-accepted'],
    ['a proposal before it was issued', () => event(drafted(), 'PROPOSAL_MADE', { coverNote: null }), 'assignment.not-issued'],
    ['a second proposal beside the first', () => event(proposing(), 'PROPOSAL_MADE', { coverNote: null }), 'assignment.already-proposed'],
    ['a proposal after the decision', () => event(decided(), 'PROPOSAL_MADE', { coverNote: null }), 'assignment.already-decided'],
    ['taking back what was not proposed', () => event(underway(), 'PROPOSAL_TAKEN_BACK'), 'assignment.no-proposal'],
    ['solving what is no bottleneck', () => event(underway(), 'BOTTLENECK_RESOLVED', { bottleneckId: 'b9' }), 'assignment.no-bottleneck'],
    ['discharge without a decision', () => event(proposing(), 'DISCHARGE_ASKED'), 'assignment.not-decided'],
    ['asking discharge twice', () => event(decided().act(A, 'DISCHARGE_ASKED', { noteId: 'd1' }), 'DISCHARGE_ASKED'), 'assignment.discharge-asked'],
    ['a report after discharge', () => event(answer(decided().act(A, 'DISCHARGE_ASKED', { noteId: 'd1' }), 'decharge', 'decharge verlenen'), 'REPORTED'), 'assignment.discharged'],
    ['anything after it was dropped', () => event(drafted().act(A, 'DROPPED'), 'ACCEPTED'), 'assignment.stopped'],
  ])('%s', (_, attempt, code) => {
    expect(attempt()).toBe(code);
  });

  it('a meeting’s word about an item of before changes nothing', () => {
    const world = underway();
    expect(world.try(A, { type: 'ITEM_OUTCOME', at: world.now, ref: 'voorstel-9', meetingId: 'm', itemId: 'i', outcome: 'besloten', choice: 'aannemen' })).toBeNull();
    expect(world.state(A)).toBe('underway');
  });
});
