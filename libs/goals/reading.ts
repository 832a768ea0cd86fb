/** What a goal's text gives away: its figures, its moment, its owner, and what kind of sentence it is. PURE. */
import { baselineIn, targetIn } from './figures.js';
import { momentIn } from './moments.js';
import { partyIn } from './parties.js';
import { ANNOUNCES, CHANGE_FIRST, LEXICON, PURPOSE, TARGET_GROUP_ACTS, type Lexicon } from './words.js';

/** A goal is a sentence or a few; what stands beyond this is not read. */
export const LONGEST = 2_000;

/** Each as the words of the text that show it, null where it does not. At most one of `activity` and `wish`. */
export interface Reading {
  readonly indicator: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly date: string | null;
  readonly owner: string | null;
  readonly activity: string | null;
  readonly wish: string | null;
}

export function readGoalText(written: string, lexicon: Lexicon = LEXICON): Reading {
  const text = written.slice(0, LONGEST).normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ').replaceAll('’', "'").trim();
  const lower = text.toLowerCase();
  const baseline = baselineIn(lower);
  const target = targetIn(lower, lexicon.quantity);
  const indicator = target ?? baseline ?? found(lower, lexicon.quantity);
  return { indicator, baseline, target, date: momentIn(lower), owner: partyIn(text), ...kind(lower, indicator !== null, lexicon) };
}

/** What is promised first decides; where a quantity is named, a goal is no mere wish. */
function kind(text: string, hasIndicator: boolean, lexicon: Lexicon): Pick<Reading, 'activity' | 'wish'> {
  const promise = promised(text);
  const activity = CHANGE_FIRST.test(promise) ? null : found(promise, lexicon.activity);
  if (activity !== null) return { activity, wish: null };
  const wish = hasIndicator || CHANGE_FIRST.test(promise) ? null : found(text, lexicon.wish);
  if (wish !== null) return { activity: null, wish };
  return { activity: hasIndicator || TARGET_GROUP_ACTS.test(promise) ? null : found(promise, lexicon.offer), wish: null };
}

/** The main clause, or the purpose where the main clause only announces one. */
function promised(text: string): string {
  const cut = PURPOSE.exec(text);
  if (cut === null) return text;
  const main = text.slice(0, cut.index);
  return ANNOUNCES.test(main) ? text.slice(cut.index + cut[0].length) : main;
}

const found = (text: string, words: RegExp): string | null => words.exec(text)?.[0] ?? null;
