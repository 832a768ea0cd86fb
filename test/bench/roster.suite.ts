/**
 * Planning ten years of rotation for all 342 municipalities within a second (issue 4). No database takes part, so what stands for
 * the raw limit here is that wish itself: a ratio of 1 is 342 municipalities a second.
 */
import { readFileSync } from 'node:fs';
import { planRotation } from '#roster/plan';
import { rostersOf } from '#roster/roster';
import { parseScheme } from '#scheme/parse';
import { type Pair, perSecond, type Result, resultOf } from './measure.js';

const MUNICIPALITIES = 342;
const UNTIL = '2031-07-31';

export function rosterSuite(repetitions: number): Promise<Result[]> {
  const parsed = parseScheme(readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8'), 'zoetermeer.yaml');
  if (!parsed.ok) throw new Error('The scheme has problems');
  const rosters = rostersOf(parsed.scheme);
  const plan = (): Pair => {
    const began = performance.now();
    for (let municipality = 0; municipality < MUNICIPALITIES; municipality += 1) for (const roster of rosters) planRotation(roster, { until: UNTIL });
    return { raw: MUNICIPALITIES, engine: perSecond(MUNICIPALITIES, began) };
  };
  plan(); // warm
  return Promise.resolve([resultOf('roster', 'ten years of rotation, municipalities (goal: 342 a second)', 1, Array.from({ length: repetitions }, plan))]);
}
