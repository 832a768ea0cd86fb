import type { BringItem } from './brought.js';
import type { JsonObject } from './definition.js';
import type { ExecutionAgendaContext } from './execution-agenda.model.js';
import { World } from './world.spec-support.js';

const Y = 'execution-agenda/2022-2023';
const begun = (openedAt = '2021-11-01T08:00:00.000Z'): World => offer(new World(openedAt).begin('execution-agenda', '2022-2023', { year: '2022-2023', bodyId: 'platform', issuerId: 'stuurgroep', openedAt }), 'a1');
const send = (world: World, type: string, more: JsonObject): World => {
  expect(world.try(Y, { type, at: world.now, ...more })).toBeNull();
  return world;
};
const offer = (world: World, id: string, ambition = 'Gelijke kansen') => send(world, 'OFFERED', { assignmentId: id, title: `Opdracht ${id}`, ambition });
const brought = (world: World) => world.effects('bring-item') as unknown as BringItem[];
const answer = (world: World, choice: string | null) => send(world, 'ITEM_OUTCOME', { ref: brought(world).at(-1)!.ref, meetingId: 'm1', itemId: 'i1', outcome: choice === null ? 'besproken' : 'besloten', choice });
const proposed = () => offer(begun(), 'a2', 'Passende plek').until('2022-02-02T08:00:00.000Z');
const offers = (world: World) => world.context<ExecutionAgendaContext>(Y).offers.map(({ assignmentId, chosen, late }) => `${assignmentId} ${chosen}${late ? ' late' : ''}`);

describe('a school year’s choice', () => {
  it('comes onto the platform’s agenda from 1 February, with the list by ambition', () => {
    const world = proposed();
    expect(brought(world)).toMatchObject([{ bodyId: 'platform', ref: 'keuze-1', choices: ['alle opdrachten', 'een deel', 'geen van deze'], coverNote: 'Gelijke kansen:\n- Opdracht a1\n\nPassende plek:\n- Opdracht a2' }]);
    expect(world.log.find(({ effect }) => effect.type === 'bring-item')?.at).toBe('2022-02-01T08:00:00.000Z');
  });

  it('in a year that has begun gathers for two weeks', () => {
    const world = begun('2022-09-05T07:00:00.000Z').until('2022-09-30T07:00:00.000Z');
    expect(world.log.filter(({ effect }) => effect.type === 'bring-item').map(({ at }) => at)).toEqual(['2022-09-19T07:00:00.000Z']);
  });

  it('of all of them tells each assignment, and the stuurgroep', () => {
    const world = answer(proposed(), 'alle opdrachten');
    expect(world.effects('tell-chosen')).toEqual([{ year: '2022-2023', chosen: ['a1', 'a2'], passedOver: [] }]);
    expect(world.mails('execution-agenda-chosen')).toHaveLength(1);
    expect(world.state(Y)).toBe('chosen');
  });

  it('of some of them waits until somebody says which, and climbs', () => {
    const world = answer(proposed(), 'een deel').until('2022-02-20T08:00:00.000Z');
    expect(world.mails('execution-agenda-reminder').map(({ about, level }) => [about, level])).toEqual([['naming', 'secretary'], ['naming', 'chair']]);
    world.act(Y, 'NAMED', { assignmentIds: ['a2'] });
    expect(world.effects('tell-chosen')).toEqual([{ year: '2022-2023', chosen: ['a2'], passedOver: ['a1'] }]);
  });

  it('of none of them passes all over', () => {
    expect(offers(answer(proposed(), 'geen van deze'))).toEqual(['a1 false', 'a2 false']);
  });

  it('counts as the corrected record has it', () => {
    expect(answer(answer(proposed(), 'geen van deze'), 'alle opdrachten').effects('tell-chosen').at(-1)).toEqual({ year: '2022-2023', chosen: ['a1', 'a2'], passedOver: [] });
  });

  it('that is written down twice is told once', () => {
    expect(answer(answer(proposed(), 'alle opdrachten'), 'alle opdrachten').mails('execution-agenda-chosen')).toHaveLength(1);
  });

  it('takes what is offered while the list lies before the platform; what comes later is not chosen from', () => {
    const world = offer(proposed(), 'a3');
    expect(brought(world).at(-1)).toMatchObject({ ref: 'keuze-1', coverNote: expect.stringContaining('Opdracht a3') });
    expect(offers(offer(answer(world, 'alle opdrachten'), 'a4'))).toEqual(['a1 true', 'a2 true', 'a3 true', 'a4 null late']);
  });

  it('of which nothing is left leaves the agenda', () => {
    const world = send(send(proposed(), 'OFFER_TAKEN_BACK', { assignmentId: 'a1' }), 'OFFER_TAKEN_BACK', { assignmentId: 'a2' });
    expect([world.state(Y), world.effects('withdraw-item')]).toEqual(['collecting', [{ workflow: 'execution-agenda', key: '2022-2023', ref: 'keuze-1' }]]);
  });

  it('that was only talked about is asked again', () => {
    expect(brought(answer(proposed(), null)).map(({ ref }) => ref)).toEqual(['keuze-1', 'keuze-2']);
  });

  it('that is missing when the year begins is missed', () => {
    expect(proposed().until('2022-08-02T08:00:00.000Z').mails('execution-agenda-reminder')).toMatchObject([{ about: 'missed' }]);
  });

  it.each<[string, () => string | null, string]>([
    ['saying which before the body chose', () => proposed().try(Y, { type: 'NAMED', at: '2022-02-02T08:00:00.000Z', assignmentIds: [] }), 'execution-agenda.not-chosen'],
    ['laying it before the body twice', () => proposed().try(Y, { type: 'LAID_BEFORE', at: '2022-02-02T08:00:00.000Z' }), 'execution-agenda.already-laid-before'],
    ['an empty list', () => send(begun(), 'OFFER_TAKEN_BACK', { assignmentId: 'a1' }).try(Y, { type: 'LAID_BEFORE', at: '2021-11-01T08:00:00.000Z' }), 'execution-agenda.empty'],
  ])('refuses %s', (_, attempt, code) => {
    expect(attempt()).toBe(code);
  });
});
