/** The parts of a goal that two people can change apart from each other. PURE. */
import { type Part, type PartsOf, textPart, wholePart } from '../../api/form-parts';
import { listed } from '../../format/text';
import { t } from '../../language/t';
import type { GoalDraft, IndicatorDraft } from './goal';

/** @param topicName by its id */
export const goalParts = (topicName: (id: string) => string): PartsOf<GoalDraft> => () => [
  textPart<GoalDraft>('text', t`Wat er straks anders is`, { lines: true }),
  textPart<GoalDraft>('owner', t`Van wie het doel is`),
  textPart<GoalDraft>('byWhen', t`Wanneer het is bereikt`),
  { ...wholePart<GoalDraft, 'indicators'>('indicators', t`Indicatoren`, (all) => all.map(sentence).join('\n')), both: (theirs, mine) => bothIndicators(theirs as IndicatorDraft[], mine as IndicatorDraft[]) } satisfies Part<GoalDraft>,
  textPart<GoalDraft>('notMeasurable', t`Waarom het niet te meten is`, { lines: true }),
  { ...wholePart<GoalDraft, 'topics'>('topics', t`Waarover het gaat`, (all) => listed(all.map(topicName))), both: (theirs, mine) => [...new Set([...(theirs as string[]), ...(mine as string[])])] } satisfies Part<GoalDraft>,
];

const sentence = ({ name, unit, baseline, target, byWhen, source, measuredBy }: IndicatorDraft): string =>
  [name, unit, baseline && t`nu ${baseline}`, target && t`straks ${target}`, byWhen, source && t`bron: ${source}`, measuredBy && t`gemeten door ${measuredBy}`].filter((part) => part !== '').join('; ');

/** What reads the same stands there once. */
function bothIndicators(theirs: readonly IndicatorDraft[], mine: readonly IndicatorDraft[]): IndicatorDraft[] {
  const known = new Set(theirs.map(sentence));
  return [...theirs, ...mine.filter((one) => !known.has(sentence(one)))];
}
