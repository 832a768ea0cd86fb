/**
 * How far a municipality is with each of the 43 topics, as the Inspectorate asked it: on an agenda, agreed on, a goal set, the goal
 * reached. PURE: it follows from agenda items, agreements and goals, and shows which.
 */
import type { LocalDate } from '#calendar/model';
import { heldOn } from '../agreements/agreement.rules.js';
import { topicId } from './topic-ids.js';
import { TOPICS, type Topic } from './topics.js';

export interface ItemAbout {
  itemId: string;
  meetingId: string;
  title: string;
  on: LocalDate;
  topicIds: readonly string[];
  /** Counts, and is not shown. */
  confidential?: boolean;
}

export interface AgreementAbout {
  agreementId: string;
  /** Counts, and is not shown. */
  confidential?: boolean;
  decidedOn: LocalDate;
  endedOn: LocalDate | null;
  topicIds: readonly string[];
}

/** A goal that was set, with what its last evaluation found; null: none yet. */
export interface GoalAbout {
  goalId: string;
  setOn: LocalDate;
  topicIds: readonly string[];
  result: 'bereikt' | 'deels' | 'niet' | null;
}

export interface TopicFacts {
  items: readonly ItemAbout[];
  agreements: readonly AgreementAbout[];
  goals: readonly GoalAbout[];
}

/** In the Inspectorate's order: each step is counted among those of the step before. */
export interface TopicState {
  topicId: string;
  topic: Topic;
  onAgenda: boolean;
  agreed: boolean;
  goalSet: boolean;
  goalReached: boolean;
  /** Ids of what it follows from; agenda items the newest first. */
  items: readonly ItemAbout[];
  agreementIds: readonly string[];
  goalIds: readonly string[];
}

/** On a day, in the order of the source. An agreement counts while it holds; a topic on which there is one was on an agenda. */
export function topicStates({ items, agreements, goals }: TopicFacts, day: LocalDate): TopicState[] {
  return TOPICS.map((topic) => {
    const id = topicId(topic);
    const about = items.filter(({ topicIds, on }) => on <= day && topicIds.includes(id)).sort((a, b) => (a.on < b.on ? 1 : -1));
    const held = agreements.filter((one) => one.topicIds.includes(id) && heldOn(one, day));
    const set = goals.filter(({ topicIds, setOn }) => topicIds.includes(id) && setOn <= day);
    const agreed = held.length > 0;
    const goalSet = agreed && set.length > 0;
    return {
      topicId: id,
      topic,
      onAgenda: about.length > 0 || agreed,
      agreed,
      goalSet,
      goalReached: goalSet && set.some(({ result }) => result === 'bereikt'),
      items: about.filter(({ confidential }) => !confidential),
      agreementIds: held.filter(({ confidential }) => !confidential).map(({ agreementId }) => agreementId),
      goalIds: set.map(({ goalId }) => goalId),
    };
  });
}
