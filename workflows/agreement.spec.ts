import type { AgreementContext } from './agreement.model.js';
import { World } from './world.spec-support.js';

const agreement = 'agreement/a1';
const evaluation = { coming: '2022-08-08T07:00:00.000Z', due: '2022-10-03T07:00:00.000Z', overdue: '2022-11-28T08:00:00.000Z' };
const next = { coming: '2023-08-07T07:00:00.000Z', due: '2023-10-02T07:00:00.000Z', overdue: '2023-11-27T08:00:00.000Z' };

const agreed = (change: object = {}): World => new World('2021-10-07T13:00:00.000Z').begin('agreement', 'a1', { agreementId: 'a1', bodyId: 'platform', evaluation: { ...evaluation, ...change } });
const told = (world: World): string[] => world.log.filter(({ effect }) => effect.type === 'mail').map(({ at, effect }) => `${at.slice(0, 10)} ${String(effect.params['moment'])}`);

describe('an agreement', () => {
  it('asks for its evaluation in time, on its day, and once more, then with the chair', () => {
    const world = agreed().until('2023-06-01T08:00:00.000Z');
    expect(told(world)).toEqual(['2022-08-08 coming', '2022-10-03 due', '2022-11-28 overdue']);
    expect(world.effects('agreement-task').map(({ moment }) => moment)).toEqual(['coming', 'due', 'overdue']);
    expect(world.state(agreement)).toBe('due');
    expect(world.timers(agreement)).toEqual([]);
    expect(world.refusedTimers).toEqual([]);
  });

  it('that is made shortly before its evaluation is not announced in the past', () => {
    expect(told(agreed({ coming: null }).until('2022-10-04T08:00:00.000Z'))).toEqual(['2022-10-03 due']);
  });

  it('is not asked for what was done in time; the next evaluation comes on its own date', () => {
    const world = agreed().until('2022-09-15T08:00:00.000Z').act(agreement, 'EVALUATED', { result: 'deels', evaluation: next });
    expect(told(world.until('2023-10-03T08:00:00.000Z'))).toEqual(['2022-08-08 coming', '2023-08-07 coming', '2023-10-02 due']);
    expect(world.context<AgreementContext>(agreement)).toMatchObject({ evaluations: 1, lastResult: 'deels', evaluation: next });
  });

  it('that was evaluated too late stands again', () => {
    const world = agreed().until('2022-12-15T08:00:00.000Z').act(agreement, 'EVALUATED', { result: 'bereikt', evaluation: next });
    expect(world.state(agreement)).toBe('standing');
  });

  it('that is revised is evaluated on its new date only', () => {
    const world = agreed().until('2022-01-10T08:00:00.000Z').act(agreement, 'REVISED', { evaluation: next }).until('2023-12-01T08:00:00.000Z');
    expect(told(world)).toEqual(['2023-08-07 coming', '2023-10-02 due', '2023-11-27 overdue']);
    expect(world.context<AgreementContext>(agreement).evaluations).toBe(0);
  });

  it.each([
    ['with an evaluation after which nothing follows', 'EVALUATED', { result: 'bereikt', evaluation: null }],
    ['because it is ended', 'ENDED', {}],
  ])('ends %s, and is silent from then on', (_, type, more) => {
    const world = agreed().until('2022-03-01T08:00:00.000Z').act(agreement, type, more);
    expect(world.state(agreement)).toBe('ended');
    expect(told(world.until('2024-01-01T08:00:00.000Z'))).toEqual([]);
    expect(world.try(agreement, { type: 'REVISED', at: world.now, evaluation: next })).toBe('agreement.ended');
  });
});
