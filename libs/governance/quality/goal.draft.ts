/** A goal as people write it down, with its indicators, and what the doelentoets says of it. PURE. */
import type { Finding } from '#goals/finding';
import { goalDraft, said, type GoalDraft } from '#goals/goal';
import { checkGoal } from '#goals/goal-check';
import { multiLine, oneLine } from '#platform/text';

export interface SaveIndicator {
  /** What is counted or looked up. */
  name: string;
  unit?: string | null | undefined;
  direction?: 'up' | 'down' | null | undefined;
  /** Huidige situatie: 'ca. 25%'. */
  baseline?: string | null | undefined;
  /** Te bereiken resultaat. */
  target?: string | null | undefined;
  byWhen?: string | null | undefined;
  source?: string | null | undefined;
  measuredBy?: string | null | undefined;
  /** Whose holder is asked for the figure. */
  measurer?: { bodyId: string; seatId: string } | null | undefined;
}

export interface SaveGoal {
  text: string;
  owner?: string | null | undefined;
  byWhen?: string | null | undefined;
  /** What it is about: ids of the list of topics. */
  topicIds?: string[] | undefined;
  notMeasurableBecause?: string | null | undefined;
  indicators: SaveIndicator[];
}

const line = (text: string | null | undefined): string | null => (text ? oneLine(text) || null : null);

/** As it is stored: every field there, text tidied. */
export interface CleanGoal extends Required<{ [K in keyof Omit<SaveGoal, 'indicators'>]: Exclude<SaveGoal[K], undefined> }> {
  indicators: CleanIndicator[];
}
export type CleanIndicator = { [K in keyof SaveIndicator]-?: Exclude<SaveIndicator[K], undefined> };

export const cleanGoal = ({ text, owner, byWhen, topicIds, notMeasurableBecause, indicators }: SaveGoal): CleanGoal => ({
  text: multiLine(text),
  owner: line(owner),
  byWhen: line(byWhen),
  topicIds: [...new Set(topicIds ?? [])],
  notMeasurableBecause: notMeasurableBecause ? multiLine(notMeasurableBecause) || null : null,
  indicators: indicators.map((one) => ({
    name: oneLine(one.name), unit: line(one.unit), direction: one.direction ?? null, baseline: line(one.baseline), target: line(one.target), byWhen: line(one.byWhen), source: line(one.source),
    measuredBy: line(one.measuredBy), measurer: one.measurer ?? null,
  })),
});

/** Can it be evaluated: is there something to read it from, or a reason why there is not? */
export const isReady = ({ indicators, notMeasurableBecause }: Pick<CleanGoal, 'indicators' | 'notMeasurableBecause'>): boolean =>
  indicators.some(({ name }) => said(name) !== null) || said(notMeasurableBecause) !== null;

/** `indicator`: which of them it is about; null: the goal itself. */
export interface GoalFinding extends Finding {
  indicator: string | null;
}

/** Advice, in the order in which to mend things; nothing is refused for it. What holds for every indicator is said once. */
export function findingsOf(goal: CleanGoal): GoalFinding[] {
  if (goal.indicators.length === 0) return checkGoal(draftOf(goal, null)).findings.map((finding) => ({ ...finding, indicator: null }));
  const perIndicator = goal.indicators.map((indicator) => ({ name: indicator.name, findings: checkGoal(draftOf(goal, indicator)).findings }));
  const first = perIndicator[0]!.findings;
  const everywhere = new Set(first.filter(({ code }) => perIndicator.every(({ findings }) => findings.some((one) => one.code === code))).map(({ code }) => code));
  const common = first.filter(({ code }) => everywhere.has(code)).map((finding): GoalFinding => ({ ...finding, indicator: null }));
  return [...common, ...perIndicator.flatMap(({ name, findings }) => findings.filter(({ code }) => !everywhere.has(code)).map((finding): GoalFinding => ({ ...finding, indicator: name })))];
}

function draftOf({ text, owner, byWhen, notMeasurableBecause }: CleanGoal, indicator: CleanIndicator | null): GoalDraft {
  if (!indicator) return goalDraft(text, { owner, byWhen, notMeasurableBecause });
  const { name, unit, direction, baseline, target, source, measuredBy, measurer } = indicator;
  return goalDraft(text, { indicator: name, unit, direction, baseline, target, source, measuredBy: measuredBy ?? (measurer ? measurer.seatId : null), byWhen: indicator.byWhen ?? byWhen, owner, notMeasurableBecause });
}
