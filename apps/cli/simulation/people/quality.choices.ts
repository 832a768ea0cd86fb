/** What people make of goals and figures, drawn from the seed. */
import { draftOf } from '#governance/quality/goal.rows';
import type { GoalWithIndicators } from '#governance/quality/cycle.queries';
import type { SaveGoal } from '#governance/quality/goal.draft';
import type { Indicator } from '#governance/quality/goal.entity';
import type { SeatRef } from '#governance/quality/people';
import { amountIn } from '#goals/amount';
import type { Chance } from '../chance.js';
import { MEASURABLE, UNMEASURABLE, WISHES } from './quality.data.js';

/** Mostly one that can be measured, by whoever sits on one of these seats; `wishes`: also one that says nothing. */
export function goalFor(chance: Chance, measurers: readonly SeatRef[], key: string, wishes = true): SaveGoal {
  const kind = chance.draw('kind of goal', key);
  if (wishes && kind < 0.08) return chance.pick(WISHES, 'wish', key);
  if (kind < 0.2) return chance.pick(UNMEASURABLE, 'unmeasurable', key);
  const { text, owner, indicator, unit, from, to, source, measuredBy, topics } = chance.pick(MEASURABLE, 'goal', key);
  const measurer = measurers.length > 0 && chance.happens(0.8, 'measured by a seat', key) ? chance.pick(measurers, 'measurer', key) : null;
  return { text, owner, byWhen: 'aan het eind van deze periode', topicIds: [...topics], indicators: [{ name: indicator, unit, direction: to > from ? 'up' : 'down', baseline: `${from}`, target: `${to}`, source, measuredBy, measurer }] };
}

/** Somewhere between what it was and what it should become, with setbacks; whole numbers, but for percentages. */
export function nextValue(chance: Chance, { baseline, target, unit }: Indicator, last: number | null, key: string): number {
  const from = last ?? amountIn(baseline ?? '') ?? 50;
  const to = amountIn(target ?? '') ?? from;
  const value = from + (to - from) * (chance.draw('value', key) * 0.8 - 0.15);
  return unit === 'procent' ? Math.round(value * 10) / 10 : Math.round(value);
}

/** The same goal, aimed half as high. */
export function revised(goal: GoalWithIndicators): SaveGoal {
  const draft = draftOf(goal);
  return {
    ...draft,
    text: draft.text.endsWith('(bijgesteld)') ? draft.text : `${draft.text} (bijgesteld)`,
    indicators: draft.indicators.map((indicator) => {
      const [from, to] = [amountIn(indicator.baseline ?? ''), amountIn(indicator.target ?? '')];
      return from === null || to === null ? indicator : { ...indicator, target: `${Math.round((from + to) / 2)}` };
    }),
  };
}
