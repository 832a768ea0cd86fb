import { byWeek, nearAndFar, numberIn, type ComingDeadline } from './group';

const on = (moment: string): ComingDeadline => ({ id: 'call', naam: 'Oproep', datum: moment.slice(0, 10), moment, haalbaar: true, waarom: [], vergaderingId: moment, overleg: 'stuurgroep', titel: 'Stuurgroep', begin: moment });
const deadlines = ['2026-11-23T08:00:00Z', '2026-11-23T16:00:00Z', '2026-11-29T16:00:00Z', '2026-11-29T23:30:00Z', '2026-12-08T08:00:00Z'].map(on);

describe('deadlines on the first page', () => {
  it('stand by week, and by day within it, as Amsterdam counts them', () => {
    const weeks = byWeek(deadlines).map(({ monday, days }) => [monday, days.map((day) => [day.day, day.deadlines.length])]);
    expect(weeks).toEqual([
      ['2026-11-23', [['2026-11-23', 2], ['2026-11-29', 1]]],
      ['2026-11-30', [['2026-11-30', 1]]],
      ['2026-12-07', [['2026-12-08', 1]]],
    ]);
  });

  it('show whole weeks until there are enough, and keep the rest for who asks', () => {
    const { near, far } = nearAndFar(byWeek(deadlines), 2);
    expect([numberIn(near), numberIn(far)]).toEqual([3, 2]);
    expect(nearAndFar(byWeek(deadlines), 99).far).toEqual([]);
    expect(nearAndFar([], 2)).toEqual({ near: [], far: [] });
  });
});
