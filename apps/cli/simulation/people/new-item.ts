/** An agenda item as somebody thinks of it: the subject, what is asked, how long, with which paper. */
import type { SubmitItem } from '#governance/meetings/items';
import type { Stage } from './stage.js';
import { TAGGED, TOPICS_OF_SUBJECTS } from './topics.data.js';
import { asked, openly, paperOf, PURPOSES, secret, SUBJECTS } from './texts.js';

/** `taken`: titles that stand on the agenda already; nobody brings them in again. */
export function newItem(stage: Stage, taken: readonly string[], key: string): SubmitItem & { documents: string[] } {
  const { chance } = stage;
  const known = taken.map(openly);
  const subject = chance.pick(SUBJECTS.filter((one) => !known.includes(one)), 'subject', key);
  const purpose = chance.pick(PURPOSES, 'purpose', key);
  const confidential = stage.habit('confidential', key);
  const marked = confidential ? secret : (text: string): string => text;
  return {
    title: marked(subject),
    purpose,
    minutes: chance.between(1, 4, 'minutes', key) * 5,
    decisionAsked: purpose === 'besluitvorming' ? marked(asked(subject)) : null,
    coverNote: confidential ? secret('Er staan bedragen per bestuur in') : null,
    confidential,
    topicIds: chance.happens(TAGGED, 'tags', key) ? [...(TOPICS_OF_SUBJECTS[subject] ?? [])] : [],
    documents: chance.happens(0.7, 'papers', key) ? [marked(paperOf(subject))] : [],
  };
}
