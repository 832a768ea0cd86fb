/** What boards do with the open administrative questions of their ambitions: taken up, closed, moved, added, as a meeting decided. */
import { questionsOfDay } from '#governance/questions/question.queries';
import { NEW_QUESTIONS, QUESTION_RESULTS } from './oversight.data.js';
import type { Asker, Stage } from './stage.js';

/** Shares of meetings in which somebody says something of one of them, in this order; of the others none. */
const TAKEN_UP = 0.35;
const CLOSED = 0.15;
const ADDED = 0.1;
const MOVED = 0.05;

export class QuestionActs {
  constructor(private readonly stage: Stage) {}

  /** At most one in a meeting. */
  async decide(as: Asker, { id: meetingId, bodyId }: { id: string; bodyId: string }): Promise<void> {
    const { product, chance, world } = this.stage;
    const { ambitions } = world.scheme;
    const lot = chance.draw('question', meetingId);
    const questions = (await product.commands.read(world.tenantId, (reading) => questionsOfDay(reading, world.tenantId, reading.today))).filter(({ ambitionId, status }) => status !== 'afgesloten' && ambitions.some(({ id }) => id === ambitionId));
    if (lot >= TAKEN_UP + CLOSED && lot < TAKEN_UP + CLOSED + ADDED) {
      await product.questions.add(as.context(), { meetingId, ambitionId: chance.pick(ambitions, 'question of', meetingId).id, text: chance.pick(NEW_QUESTIONS, 'new question', meetingId) });
      return;
    }
    if (questions.length === 0 || lot >= TAKEN_UP + CLOSED + ADDED + MOVED) return;
    const { id, ambitionId } = chance.pick(questions, 'which question', meetingId);
    if (lot < TAKEN_UP) await product.questions.workOn(as.context(), id, { bodyId, meetingId });
    else if (lot < TAKEN_UP + CLOSED) await product.questions.close(as.context(), id, { meetingId, result: chance.pick(QUESTION_RESULTS, 'question result', meetingId) });
    else {
      const others = ambitions.filter((one) => one.id !== ambitionId);
      if (others.length > 0) await product.questions.move(as.context(), id, { meetingId, ambitionId: chance.pick(others, 'moves question to', meetingId).id, reason: 'Daar wordt er al aan gewerkt.' });
    }
  }
}
