/** How well the doelentoets does on goals that a reader labelled: precision and recall of each finding that is read from text. PURE. */
import { checkGoal } from './goal-check.js';
import { goalDraft, type GoalDraft } from './goal.js';
import { partOf, type Part } from './split.js';
import { LEXICON, lexiconOf, WORDS, type Lexicon, type Words } from './words.js';

/** What is read from text; the other findings look at fields only. */
export const MEASURED = ['activity', 'wish', 'no-indicator', 'no-baseline', 'no-target', 'no-date', 'no-owner'] as const;
export type MeasuredCode = (typeof MEASURED)[number];

/** A goal of samples/; what its labels mean stands in samples/README.md. */
export interface GoalSample {
  readonly id: string;
  readonly place: string;
  readonly text: string;
  readonly fields: Partial<Omit<GoalDraft, 'text'>>;
  readonly has: { readonly [aspect in 'indicator' | 'baseline' | 'target' | 'date' | 'owner']?: string };
  readonly kind: 'result' | 'activity' | 'wish';
  readonly why: string;
}

/** Counts of goals: `right` were found and labelled, `wrong` found only, `missed` labelled only. */
export interface Score {
  readonly code: MeasuredCode;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Neither found nor labelled. */
  readonly silent: number;
  /** Shares from 0 to 1; null where nothing was found, or nothing labelled. */
  readonly precision: number | null;
  readonly recall: number | null;
}

export interface Difference {
  readonly sample: GoalSample;
  readonly code: MeasuredCode;
  readonly kind: 'wrong' | 'missed';
}

export const samplesOf = (part: Part, samples: readonly GoalSample[]): GoalSample[] => samples.filter(({ id }) => partOf(id) === part);

/**
 * The words without those that only goals kept aside have. Who wrote the rules had labelled those goals and so had read them: a word
 * may stand in the lexicon for that. Without these words the part kept aside tells what to fear of goals that nobody read before.
 */
export function cautiousLexicon(samples: readonly GoalSample[]): Lexicon {
  const has = (part: Part, word: string): boolean => samplesOf(part, samples).some(({ text }) => lexiconOf({ activity: [word], offer: [], wish: [], quantity: [] }).activity.test(text.toLowerCase()));
  const known = (words: readonly string[]): string[] => words.filter((word) => has('written-with', word) || !has('kept-aside', word));
  const { activity, offer, wish, quantity }: Words = WORDS;
  return lexiconOf({ activity: known(activity), offer: known(offer), wish: known(wish), quantity: known(quantity) });
}

export function scores(samples: readonly GoalSample[], lexicon: Lexicon = LEXICON): Score[] {
  const differ = differences(samples, lexicon);
  return MEASURED.map((code) => {
    const labelled = samples.filter((sample) => labels(sample).has(code)).length;
    const count = (kind: Difference['kind']): number => differ.filter((difference) => difference.code === code && difference.kind === kind).length;
    const [wrong, missed] = [count('wrong'), count('missed')];
    const right = labelled - missed;
    return { code, right, wrong, missed, silent: samples.length - labelled - wrong, precision: share(right, right + wrong), recall: share(right, labelled) };
  });
}

/** Where the doelentoets says otherwise than the reader. */
export function differences(samples: readonly GoalSample[], lexicon: Lexicon = LEXICON): Difference[] {
  return samples.flatMap((sample) => {
    const labelled = labels(sample);
    const found = new Set(checkGoal(goalDraft(sample.text, sample.fields), lexicon).findings.map(({ code }) => code));
    return MEASURED.filter((code) => labelled.has(code) !== found.has(code)).map((code) => ({ sample, code, kind: found.has(code) ? ('wrong' as const) : ('missed' as const) }));
  });
}

function labels({ has, kind }: GoalSample): Set<MeasuredCode> {
  const missing = (['indicator', 'baseline', 'target', 'date', 'owner'] as const).filter((aspect) => has[aspect] === undefined);
  return new Set([...missing.map((aspect) => `no-${aspect}` as const), ...(kind === 'result' ? [] : [kind])]);
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
