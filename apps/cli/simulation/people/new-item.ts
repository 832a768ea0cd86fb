/** An agenda item as somebody thinks of it: the subject, what is asked, how long, with which paper. */
import { rulesOf } from '#governance/command';
import type { SubmitItem } from '#governance/meetings/items';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { bodyOf } from '#governance/municipalities/schemes';
import type { TimeBudget } from '#governance/preparation/time-budget';
import { timeOfAgenda } from '#governance/preparation/time-budget.queries';
import type { Stage } from './stage.js';
import { TAGGED, TOPICS_OF_SUBJECTS } from './topics.data.js';
import { asked, openly, paperOf, PURPOSES, secret, SUBJECTS } from './texts.js';

/** Minutes of an item come in fives. */
const STEP = 5;

/** `taken`: titles that stand on the agenda already, which nobody brings in again; `left`: minutes that the meeting still has. */
export interface Room {
  taken: readonly string[];
  left: number;
}

/** Minutes of the meeting, and for how many of them nobody has asked yet. */
export const timeOf = (stage: Stage, meetingId: string): Promise<TimeBudget> =>
  stage.product.commands.read(stage.world.tenantId, async (work) => {
    const meeting = await findMeeting(work.tx, meetingId);
    return timeOfAgenda(work.tx, bodyOf(rulesOf(work, meeting).scheme, meeting.bodyId), meeting);
  });

/** null: there is no time left for it, so nobody brings it in; who overfills does not look. */
export function newItem(stage: Pick<Stage, 'chance' | 'habit'>, { taken, left }: Room, key: string): (SubmitItem & { documents: string[] }) | null {
  const room = stage.habit('overfills', key) ? Number.POSITIVE_INFINITY : left;
  if (room < STEP) return null;
  const { chance } = stage;
  const known = taken.map(openly);
  const subject = chance.pick(SUBJECTS.filter((one) => !known.includes(one)), 'subject', key);
  const purpose = chance.pick(PURPOSES, 'purpose', key);
  const confidential = stage.habit('confidential', key);
  const marked = confidential ? secret : (text: string): string => text;
  return {
    title: marked(subject),
    purpose,
    minutes: Math.min(chance.between(1, 3, 'minutes', key), Math.floor(room / STEP)) * STEP,
    decisionAsked: purpose === 'besluitvorming' ? marked(asked(subject)) : null,
    coverNote: confidential ? secret('Er staan bedragen per bestuur in') : null,
    confidential,
    topicIds: chance.happens(TAGGED, 'tags', key) ? [...(TOPICS_OF_SUBJECTS[subject] ?? [])] : [],
    documents: chance.happens(0.7, 'papers', key) ? [marked(paperOf(subject))] : [],
  };
}
