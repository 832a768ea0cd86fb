/** An assignment in the hands of its working group: accepted, reported on, stuck and helped on, proposed, discharged. */
import type { LocalDate } from '#calendar/model';
import type { Action } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import type { JsonObject, WorkflowEvent } from '#workflows/definition';
import { authorizeInOne, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import type { Assignment, NoteKind } from './assignment.entity.js';
import { assignmentTarget, findAssignment, insertNote } from './assignment.rows.js';
import { proposalNote } from './cover-note.js';

type OfAssignment = { assignmentId: string };
type OfNote = OfAssignment & { noteId: string };

/** Where the actor must hold an office: in the group, or also in the body that issued it. */
type Where = 'group' | 'either';

export class AssignmentWorkCommands {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `assignment.already-accepted`, `assignment.not-issued` */
  accept(context: CommandContext, assignmentId: string): Promise<Result<OfAssignment>> {
    return this.onAssignment(context, assignmentId, { accept: true }, 'assignment.accept', 'group', (work) => Promise.resolve([{ type: 'ACCEPTED', at: work.now }, { assignmentId }]));
  }

  /** The group asks something first, or wants it otherwise: back to the draft. */
  return(context: CommandContext, assignmentId: string, body: { question: string }): Promise<Result<OfNote>> {
    return this.writing(context, assignmentId, { return: body.question }, 'assignment.accept', 'group', 'vraag', body.question, (noteId, at) => ({ type: 'RETURNED', at, noteId }));
  }

  report(context: CommandContext, assignmentId: string, body: { text: string }): Promise<Result<OfNote>> {
    return this.writing(context, assignmentId, { report: body.text }, 'assignment.work', 'group', 'tussenstand', body.text, (noteId, at) => ({ type: 'REPORTED', at, noteId }));
  }

  /** `asksUntil`: the last day that it would need; then it goes onto the body's agenda at once. @throws DomainError `assignment.asks-past` */
  raiseBottleneck(context: CommandContext, assignmentId: string, body: { text: string; asksUntil?: LocalDate | null | undefined }): Promise<Result<OfNote>> {
    const asksUntil = body.asksUntil ?? null;
    const check = ({ today }: Work): void => {
      if (asksUntil !== null && asksUntil <= today) throw pastDate();
    };
    return this.writing(context, assignmentId, { bottleneck: body.text, asksUntil }, 'assignment.work', 'group', 'knelpunt', body.text, (noteId, at) => ({ type: 'BOTTLENECK_RAISED', at, noteId, asksUntil }), check);
  }

  /** Whoever in the group or in the body that issued it found the way out. @throws DomainError `assignment.no-bottleneck` */
  resolveBottleneck(context: CommandContext, assignmentId: string, bottleneckId: string, body: { text: string }): Promise<Result<OfNote>> {
    return this.writing(context, assignmentId, { bottleneckId, solved: body.text }, 'assignment.solve', 'either', 'oplossing', body.text, (noteId, at) => ({ type: 'BOTTLENECK_RESOLVED', at, noteId, bottleneckId }), () => {}, bottleneckId);
  }

  /** Onto the agenda of the body that issued it, by itself. */
  propose(context: CommandContext, assignmentId: string, body: { text: string }): Promise<Result<OfNote>> {
    return this.writing(context, assignmentId, { proposal: body.text }, 'assignment.propose', 'group', 'voorstel', body.text, (noteId, at, row) => ({ type: 'PROPOSAL_MADE', at, noteId, coverNote: proposalNote(body.text, row) }));
  }

  takeProposalBack(context: CommandContext, assignmentId: string): Promise<Result<OfAssignment>> {
    return this.onAssignment(context, assignmentId, { takeBack: true }, 'assignment.propose', 'group', (work) => Promise.resolve([{ type: 'PROPOSAL_TAKEN_BACK', at: work.now }, { assignmentId }]));
  }

  /** What came of it, with the question to be discharged; the body decides. @throws DomainError `assignment.not-decided`, `assignment.discharge-asked` */
  askDischarge(context: CommandContext, assignmentId: string, body: { text: string }): Promise<Result<OfNote>> {
    return this.writing(context, assignmentId, { discharge: body.text }, 'assignment.discharge', 'either', 'eindverslag', body.text, (noteId, at) => ({ type: 'DISCHARGE_ASKED', at, noteId }));
  }

  private writing(
    context: CommandContext, assignmentId: string, body: JsonObject, action: Action, where: Where, kind: NoteKind, text: string,
    event: (noteId: string, at: string, row: Assignment) => WorkflowEvent, check: (work: Work) => void = () => {}, about: string | null = null,
  ): Promise<Result<OfNote>> {
    const noteId = derivedId('assignment-note', context.tenantId, context.commandId);
    return this.onAssignment(context, assignmentId, body, action, where, async (work, row) => {
      check(work);
      await insertNote(work, noteId, assignmentId, kind, text, about);
      return [event(noteId, work.now, row), { assignmentId, noteId }];
    });
  }

  private onAssignment<T extends JsonObject>(context: CommandContext, assignmentId: string, body: JsonObject, action: Action, where: Where, work: (work: Work, row: Assignment) => Promise<[WorkflowEvent, T]>): Promise<Result<T>> {
    return this.commands.onInstance(context, assignmentTarget(assignmentId), body, async (base) => {
      const row = await findAssignment(base.tx, assignmentId);
      await authorizeInOne(base, where === 'either' ? [row.groupId, row.issuerId] : [row.groupId], action);
      const [event, result] = await work(base, row);
      return { event, result };
    });
  }
}

const pastDate = (): DomainError =>
  new DomainError('invalid', 'assignment.asks-past', 'De datum die u vraagt is voorbij. Kies een dag die nog komt.', {}, [{ in: 'body', field: 'asksUntil', code: 'future', message: 'Kies een dag die nog komt.' }]);
