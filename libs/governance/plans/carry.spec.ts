import { carriedPlanning, isLeftOver } from './carry.js';
import type { YearPlanAction } from './plan.entity.js';

const action = (fromDay: string | null, untilDay: string | null): YearPlanAction => ({ id: 'a', planning: 'Q4 2021', fromDay, untilDay, again: [] }) as unknown as YearPlanAction;
const LAST = '2022-07-31';

describe('what is left over of a plan', () => {
  it.each([
    ['what should have been done by now', action('2021-10-01', '2021-12-31'), '2022-04-01', true],
    ['not what still has its time', action('2022-05-01', '2022-05-31'), '2022-04-01', false],
    ['what goes on after the year', action('2022-04-01', '2022-09-30'), '2022-04-01', true],
    ['not what has no days, while the year runs', action(null, null), '2022-04-01', false],
    ['all that is not done when the year is over', action(null, null), '2022-08-01', true],
  ])('%s', (_, one, today, expected) => expect(isLeftOver(one, today, LAST)).toBe(expected));

  it('keeps its days where it goes on, and is planned anew where they are over', () => {
    expect(carriedPlanning(action('2022-04-01', '2022-09-30'), '2022-08-01')).toMatchObject({ planning: 'Q4 2021', fromDay: '2022-04-01' });
    const anew = carriedPlanning(action('2021-10-01', '2021-12-31'), '2022-08-01');
    expect(anew).toEqual({ planning: 'Opnieuw te plannen (was: Q4 2021)', fromDay: null, untilDay: null, again: [] });
    expect(carriedPlanning({ ...action(null, null), planning: anew.planning }, '2023-08-01').planning).toBe(anew.planning);
  });
});
