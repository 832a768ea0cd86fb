/** What people make of goals and figures, drawn from the seed. */
import { draftOf } from '#governance/quality/goal.rows';
import { isCorrected, type GoalWithIndicators } from '#governance/quality/cycle.queries';
import type { Decided, Result } from '#governance/quality/evaluation.entity';
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

/** A step on the way from what it was to what it should become, or a setback; whole numbers, but for percentages. */
export function nextValue(chance: Chance, { baseline, target, unit }: Pick<Indicator, 'baseline' | 'target' | 'unit'>, last: number | null, key: string): number {
  const from = amountIn(baseline ?? '') ?? last ?? 50;
  const to = amountIn(target ?? '') ?? from;
  const value = Math.max(0, (last ?? from) + (to - from) * (chance.draw('value', key) * 0.8 - 0.15));
  return unit === 'procent' ? Math.min(100, Math.round(value * 10) / 10) : Math.round(value);
}

/** From this share of the way on a goal is reached in part. */
const IN_PART = 0.25;

/** What the last figures say; of what cannot be measured people think this or that. */
export function resultOf(chance: Chance, { goal, indicators }: GoalWithIndicators, key: string): Result {
  const shares = indicators.flatMap(({ indicator, figures }) => shareOf(indicator, figures.filter((one) => !isCorrected(one, figures)).at(-1)?.value ?? null) ?? []);
  if (shares.length === 0) return chance.pick(['bereikt', 'deels', 'deels', 'niet'] as const, 'result', key, goal.id);
  if (shares.every((share) => share >= 1)) return 'bereikt';
  return shares.some((share) => share >= IN_PART) ? 'deels' : 'niet';
}

/** How far from what it was to what it should become: 0 is as it was, 1 is there; null: there are no figures to tell by. */
function shareOf({ baseline, target }: Pick<Indicator, 'baseline' | 'target'>, value: number | null): number | null {
  const [from, to] = [amountIn(baseline ?? ''), amountIn(target ?? '')];
  return from === null || to === null || from === to || value === null ? null : (value - from) / (to - from);
}

/** What is reached is not aimed lower. */
export function decisionOn(chance: Chance, goal: GoalWithIndicators, key: string): Exclude<Decided, 'nieuw'> {
  const choices = ['doorgaan', 'doorgaan', 'bijstellen', 'stoppen'] as const;
  const decision = chance.pick(choices, 'decision', key, goal.goal.id);
  return decision === 'bijstellen' && resultOf(chance, goal, key) === 'bereikt' ? 'doorgaan' : decision;
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
