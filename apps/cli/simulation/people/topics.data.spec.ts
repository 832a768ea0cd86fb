import { POINT_IDS } from '#governance/oversight/law';
import { TOPIC_IDS } from '#governance/oversight/topic-ids';
import { AGREED, MATTERS } from './oversight.data.js';
import { MEASURABLE } from './quality.data.js';
import { SUBJECTS } from './texts.js';
import { TOPICS_OF_SUBJECTS } from './topics.data.js';

const known = (id: string): boolean => POINT_IDS.includes(id) || TOPIC_IDS.includes(id);

describe('what invented people talk about', () => {
  it('is a subject that they have', () => expect(Object.keys(TOPICS_OF_SUBJECTS).filter((title) => !SUBJECTS.includes(title))).toEqual([]));
  it('is about topics that are there', () => expect([...Object.values(TOPICS_OF_SUBJECTS).flat(), ...MEASURABLE.flatMap(({ topics }) => topics), ...AGREED.flatMap(({ topics }) => topics)].filter((id) => !known(id))).toEqual([]));
  it('covers each of the law’s points in one matter, and agreements on each that asks for one', () => {
    expect(MATTERS.flatMap(({ points }) => points).sort()).toEqual([...POINT_IDS].sort());
    const agreed = AGREED.flatMap(({ topics }) => topics);
    expect(POINT_IDS.filter((id) => !['spreiding', 'lijn-po-vo', 'lijn-vo-mbo', 'schoolverlaten'].includes(id) && !agreed.includes(id))).toEqual([]);
  });
});
