/**
 * The doelentoets: what is missing in a goal. It advises and refuses nothing; a goal that cannot be measured stays, with its
 * reason. The Inspectorate found goals too general, or put in terms of activities (themaonderzoek LEA 2022, section 4.4); fields and
 * their names follow the annual plan of Westland. PURE: the same goal gets the same findings, and no text makes it throw.
 */
import { amountIn } from './amount.js';
import { ADVICE, FINDING_CODES, type Finding, type FindingCode } from './finding.js';
import { said, type GoalDraft } from './goal.js';
import { isMoment } from './moments.js';
import { isParty } from './parties.js';
import { readGoalText, type Reading } from './reading.js';
import { LEXICON, type Lexicon } from './words.js';

export interface GoalCheck {
  /** In the order in which to mend them; none: the goal can be evaluated. */
  readonly findings: readonly Finding[];
  /** Why the goal cannot be measured, where that was given: then nothing about figures is asked. */
  readonly keptBecause: string | null;
}

/** What a field or else the text says is enough; nothing is asked twice. */
export function checkGoal(goal: GoalDraft, lexicon: Lexicon = LEXICON): GoalCheck {
  const reading = readGoalText(goal.text, lexicon);
  const keptBecause = said(goal.notMeasurableBecause);
  const because = new Map<FindingCode, string | null>([
    ...(reading.activity === null ? [] : [['activity', reading.activity] as const]),
    ...missing(goal, reading),
    ...(keptBecause === null ? aboutFigures(goal, reading) : []),
  ]);
  return { findings: FINDING_CODES.filter((code) => because.has(code)).map((code) => ({ code, advice: ADVICE[code], because: because.get(code)! })), keptBecause };
}

function missing(goal: GoalDraft, { date, owner }: Reading): [FindingCode, null][] {
  const by = said(goal.byWhen);
  const who = said(goal.owner);
  return [...found('no-date', date === null && (by === null || !isMoment(by))), ...found('no-owner', owner === null && (who === null || !isParty(who)))];
}

function aboutFigures(goal: GoalDraft, reading: Reading): [FindingCode, string | null][] {
  const [indicator, baseline, target] = [said(goal.indicator), said(goal.baseline), said(goal.target)];
  // With an indicator in its own field the text may stay as general as it likes.
  const wish: [FindingCode, string | null][] = reading.wish !== null && indicator === null ? [['wish', reading.wish]] : [];
  return [
    ...wish,
    ...found('no-indicator', indicator === null && reading.indicator === null),
    ...found('no-baseline', baseline === null && reading.baseline === null),
    ...found('no-target', target === null && reading.target === null),
    ...(indicator === null ? [] : aboutMeasuring(goal, indicator, baseline, target)),
  ];
}

/** Only of an indicator that has its own field: before there is one, asking for its source is noise. */
function aboutMeasuring(goal: GoalDraft, indicator: string, baseline: string | null, target: string | null): [FindingCode, null][] {
  const from = baseline === null ? null : amountIn(baseline);
  const to = target === null ? null : amountIn(target);
  const hasUnit = said(goal.unit) !== null || /%|procent|percentage|aantal|aandeel/iu.test([indicator, baseline, target].join(' '));
  const wrongWay = from !== null && to !== null && (goal.direction === 'up' ? to < from : goal.direction === 'down' && to > from);
  return [
    ...found('no-unit', !hasUnit),
    ...found('no-direction', goal.direction === null && (from === null || to === null)),
    ...found('against-direction', wrongWay),
    ...found('no-source', said(goal.source) === null),
    ...found('no-measurer', said(goal.measuredBy) === null),
  ];
}

const found = (code: FindingCode, isSo: boolean): [FindingCode, null][] => (isSo ? [[code, null]] : []);
