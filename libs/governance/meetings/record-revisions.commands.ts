/** The record while it is written: what a decision or action says is put right, or struck out. The histories keep that it was done. */
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { multiLine } from '#platform/text';
import type { JsonObject } from '#workflows/definition';
import { assertPeople } from '../bodies/people.queries.js';
import { authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { findMeeting, meetingTarget } from './meeting.commands.js';
import { ActionItem, Decision } from './record.entity.js';

export interface RevisedDecision {
  text: string;
  confidential: boolean;
}

export interface RevisedAction extends RevisedDecision {
  ownerId: string | null;
  dueOn: LocalDate | null;
}

type OfMeeting = { meetingId: string };

export class RecordRevisions {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `decision.unknown`, `meeting.not-held`, `meeting.closed` */
  decision(context: CommandContext, meetingId: string, decisionId: string, body: RevisedDecision): Promise<Result<OfMeeting>> {
    return this.revise(context, meetingId, { of: 'decision', id: decisionId, ...body }, async ({ tx }) => {
      await findDecision({ tx }, meetingId, decisionId);
      await tx.update(Decision, { id: decisionId }, { text: multiLine(body.text), confidential: body.confidential });
    });
  }

  /** @throws DomainError `decision.unknown`, `decision.agreed` where an agreement or a question goes back to it */
  removeDecision(context: CommandContext, meetingId: string, decisionId: string): Promise<Result<OfMeeting>> {
    return this.revise(context, meetingId, { of: 'decision', id: decisionId }, async ({ tx }) => {
      await findDecision({ tx }, meetingId, decisionId);
      const used: unknown[] = await tx.query(`SELECT 1 FROM agreement WHERE decision_id = $1 UNION ALL SELECT 1 FROM question_history WHERE decision_id = $1`, [decisionId]);
      if (used.length > 0) throw new DomainError('conflict', 'decision.agreed', 'Uit dit besluit komt een afspraak of een vraagstuk voort. Het kan niet meer weg; de tekst kunt u wel wijzigen.', { decisionId });
      await tx.delete(Decision, { id: decisionId });
    });
  }

  /** @throws DomainError `action.unknown`, `person.unknown` */
  action(context: CommandContext, meetingId: string, actionId: string, body: RevisedAction): Promise<Result<OfMeeting>> {
    return this.revise(context, meetingId, { of: 'action', id: actionId, ...body }, async ({ tx }) => {
      await findAction({ tx }, meetingId, actionId);
      if (body.ownerId) await assertPeople(tx, [{ personId: body.ownerId, field: 'ownerId' }]);
      await tx.update(ActionItem, { id: actionId }, { text: multiLine(body.text), ownerId: body.ownerId, dueOn: body.dueOn, confidential: body.confidential });
    });
  }

  /** @throws DomainError `action.unknown`, `action.done`: what was done is not struck out */
  removeAction(context: CommandContext, meetingId: string, actionId: string): Promise<Result<OfMeeting>> {
    return this.revise(context, meetingId, { of: 'action', id: actionId }, async ({ tx }) => {
      const action = await findAction({ tx }, meetingId, actionId);
      if (action.doneOn !== null) throw new DomainError('conflict', 'action.done', 'Dit actiepunt is al gereed gemeld. Het kan niet meer weg.', { actionId });
      await tx.delete(ActionItem, { id: actionId });
    });
  }

  private revise(context: CommandContext, meetingId: string, { of, id, ...content }: { of: 'decision' | 'action'; id: string } & JsonObject, change: (work: Work) => Promise<void>): Promise<Result<OfMeeting>> {
    return this.commands.onInstance(context, meetingTarget(meetingId), { of, id, ...content }, async (work) => {
      await authorize(work, (await findMeeting(work.tx, meetingId)).bodyId, 'record.write');
      await change(work);
      return { event: { type: 'RECORD_REVISED', at: work.now, of, id }, result: { meetingId } };
    });
  }
}

async function findDecision({ tx }: Pick<Work, 'tx'>, meetingId: string, id: string): Promise<Decision> {
  const found = await tx.findOneBy(Decision, { meetingId, id });
  if (found) return found;
  throw new DomainError('not-found', 'decision.unknown', 'Dit besluit staat niet (meer) bij deze vergadering.', { meetingId, decisionId: id });
}

async function findAction({ tx }: Pick<Work, 'tx'>, meetingId: string, id: string): Promise<ActionItem> {
  const found = await tx.findOneBy(ActionItem, { meetingId, id });
  if (found) return found;
  throw new DomainError('not-found', 'action.unknown', 'Dit actiepunt staat niet (meer) bij deze vergadering.', { meetingId, actionId: id });
}
