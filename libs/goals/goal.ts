/** A goal as people write it down, before anybody judged it. PURE. */

/** Everything but the text may be left out (null). What people fill in is text, also where a figure is meant: "ca. 25%". */
export interface GoalDraft {
  readonly text: string;
  /** What is counted or looked up: "doelgroepkinderen zonder plaats". */
  readonly indicator: string | null;
  readonly unit: string | null;
  /** Which way is better. */
  readonly direction: 'up' | 'down' | null;
  /** The value of now: "huidige situatie". */
  readonly baseline: string | null;
  /** The value to reach: "te bereiken resultaat". */
  readonly target: string | null;
  /** An ISO date, or a moment in words: "Q4 2026", "schooljaar 2026-2027". */
  readonly byWhen: string | null;
  /** Where the figure comes from. */
  readonly source: string | null;
  readonly measuredBy: string | null;
  /** Who can be asked about the goal: an organisation, body or role. */
  readonly owner: string | null;
  /** For a goal that truly cannot be measured: why not. */
  readonly notMeasurableBecause: string | null;
}

const NOTHING_ELSE: Omit<GoalDraft, 'text'> = {
  indicator: null,
  unit: null,
  direction: null,
  baseline: null,
  target: null,
  byWhen: null,
  source: null,
  measuredBy: null,
  owner: null,
  notMeasurableBecause: null,
};

export const goalDraft = (text: string, fields: Partial<Omit<GoalDraft, 'text'>> = {}): GoalDraft => ({ ...NOTHING_ELSE, ...fields, text });

// What people put into a field that they must fill in and have nothing for.
const NOTHING_SAID = /^(?:[\s\p{P}\p{S}]*|n\.? ?v\.? ?t\.?|n\.? ?t\.? ?b\.?|n\.? ?n\.? ?b\.?|nader te bepalen|nog (?:niet bekend|te bepalen|onbekend)|onbekend|geen|tbd|pm|weet ik niet)$/iu;

/** The field's value, or null where nothing is said: empty, "n.v.t.", "nog niet bekend", "-". */
export function said(value: string | null): string | null {
  const text = (value ?? '').trim();
  return text === '' || NOTHING_SAID.test(text) ? null : text;
}
