/** An agenda item as somebody thinks of it: the subject, what is asked, how long, with which paper. */
import type { SubmitItem } from '#governance/meetings/items';
import type { Stage } from './stage.js';
import { asked, paperOf, PURPOSES, SUBJECTS } from './texts.js';

/** `taken`: titles that stand on the agenda already; nobody brings them in again. */
export function newItem(stage: Stage, taken: readonly string[], key: string): SubmitItem & { documents: string[] } {
  const { chance } = stage;
  const title = chance.pick(SUBJECTS.filter((subject) => !taken.includes(subject)), 'subject', key);
  const purpose = chance.pick(PURPOSES, 'purpose', key);
  return {
    title,
    purpose,
    minutes: chance.between(1, 4, 'minutes', key) * 5,
    decisionAsked: purpose === 'besluitvorming' ? asked(title) : null,
    coverNote: null,
    confidential: stage.habit('confidential', key),
    documents: chance.happens(0.7, 'papers', key) ? [paperOf(title)] : [],
  };
}
