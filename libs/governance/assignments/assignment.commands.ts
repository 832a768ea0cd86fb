/** An assignment until it lies before the body that issues it: drafted, changed, laid before it, dropped. */
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Action } from '#identity/permissions';
import { derivedId } from '#platform/ids';
import type { Scheme } from '#scheme/model';
import type { AssignmentContext, AssignmentInput } from '#workflows/assignment.model';
import type { JsonObject, WorkflowEvent } from '#workflows/definition';
import { answerer, authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { Assignment } from './assignment.entity.js';
import { assertKnown, assertSmart, assignmentTarget, contentOf, findAssignment, missingIn, yearOf, type ChangedAssignment, type DraftAssignment } from './assignment.rows.js';
import { coverNoteOf } from './cover-note.js';
import { assertInstalled, frameOf, groupIn, groupState, issuerIn, missingParts, sizeWarnings } from './groups.js';

type OfAssignment = { assignmentId: string };

export class AssignmentCommands {
  constructor(private readonly commands: Commands) {}

  /** `missing`: codes of the SMART check that keep it from being issued. @throws DomainError `assignment.invalid`, `assignment.no-issuer`, or forbidden */
  draft(context: CommandContext, body: DraftAssignment): Promise<Result<OfAssignment & { missing: string[] }>> {
    const assignmentId = derivedId('assignment', context.tenantId, context.commandId);
    return this.commands.begin(context, assignmentTarget(assignmentId), { ...body } as never, async (work) => {
      const issuer = issuerIn(work.scheme);
      await authorize(work, issuer.id, 'assignment.draft');
      const content = contentOf(body);
      await assertKnown(work, content);
      const row = { tenantId: context.tenantId, id: assignmentId, ...content, issuerId: issuer.id, mandate: null, follows: null, draftedBy: answerer(context.actor), draftedAt: work.now };
      await work.tx.insert(Assignment, row);
      const input = inputOf(work.scheme, row, work.today, yearOf(work.today, body.year));
      return { input, result: { assignmentId, missing: input.missing } };
    });
  }

  /** In whole: what is left out is empty again. */
  change(context: CommandContext, assignmentId: string, body: ChangedAssignment): Promise<Result<OfAssignment & { missing: string[] }>> {
    return this.work(context, assignmentId, { ...body } as never, 'assignment.draft', async (work, row) => {
      const content = contentOf({ ...body, ambitionId: row.ambitionId });
      await assertKnown(work, content);
      await work.tx.update(Assignment, { id: row.id }, content);
      const missing = missingIn(content, work.today);
      const { title, groupId, dueOn, reportsOn } = content;
      return [{ type: 'DRAFT_CHANGED', at: work.now, title, groupId, dueOn, reportsOn, missing }, { assignmentId, missing }];
    });
  }

  /**
   * Onto the agenda of the body that issues it. `warnings`: Dutch, what the body should know.
   * @throws DomainError `assignment.not-smart`, `assignment.group-not-installed`, or as the workflow refuses
   */
  layBefore(context: CommandContext, assignmentId: string): Promise<Result<OfAssignment & { warnings: string[] }>> {
    return this.work(context, assignmentId, { layBefore: true }, 'assignment.lay-before', async (work, row, memory) => {
      const { scheme, tx, today } = work;
      const group = groupIn(scheme, row.groupId);
      assertInstalled(scheme, group, await groupState(tx, context.tenantId, group.id), missingParts(scheme, (await frameOf(tx, group.id))?.parts ?? []));
      // Whether it may be laid before the body at all, the workflow says better.
      if (memory.choice !== 'passed-over' && memory.issuedAt === null) assertSmart(row, today);
      const mandate = scheme.workingGroups?.mandate ?? null;
      await tx.update(Assignment, { id: row.id }, { mandate });
      const warnings = [...(await sizeWarnings(tx, scheme, group, today)), ...choiceWarnings(scheme, memory, today)];
      return [{ type: 'LAID_BEFORE', at: work.now, missing: missingIn(row, today), coverNote: coverNoteOf({ ...row, mandate }, group.name, warnings) }, { assignmentId, warnings }];
    });
  }

  /** Not needed after all; one that was issued only the body can stop. */
  drop(context: CommandContext, assignmentId: string): Promise<Result<OfAssignment>> {
    return this.work(context, assignmentId, { drop: true }, 'assignment.draft', (work) => Promise.resolve([{ type: 'DROPPED', at: work.now }, { assignmentId }]));
  }

  private work<T extends JsonObject>(context: CommandContext, assignmentId: string, body: JsonObject, action: Action, work: (work: Work, row: Assignment, memory: AssignmentContext) => Promise<[WorkflowEvent, T]>): Promise<Result<T>> {
    return this.commands.onInstance(context, assignmentTarget(assignmentId), body, async (base, instance) => {
      const row = await findAssignment(base.tx, assignmentId);
      await authorize(base, row.issuerId, action);
      const [event, result] = await work(base, row, instance.snapshot.context as unknown as AssignmentContext);
      return { event, result };
    });
  }
}

/** What its workflow starts with. */
export function inputOf(scheme: Scheme, row: Omit<Assignment, 'mandate'>, today: LocalDate, year = yearOf(today, undefined)): AssignmentInput & JsonObject {
  return {
    assignmentId: row.id,
    title: row.title,
    ambition: row.ambitionId,
    ambitionName: scheme.ambitions.find(({ id }) => id === row.ambitionId)?.name ?? row.ambitionId,
    issuerId: row.issuerId,
    groupId: row.groupId,
    chooserId: scheme.workingGroups?.chosenBy ?? null,
    year,
    draftedAt: row.draftedAt,
    dueOn: row.dueOn,
    reportsOn: row.reportsOn,
    missing: missingIn(row, today),
  };
}

/** The platform chooses once a school year; in between something may be urgent, and the stuurgroep should know that it goes its own way. It stays with the item, so it says of which day it is. */
function choiceWarnings({ bodies, workingGroups }: Scheme, { choice, year }: AssignmentContext, today: LocalDate): string[] {
  const chooser = bodies.find(({ id }) => id === workingGroups?.chosenBy);
  return chooser && choice === 'open' ? [`${chooser.name} had op ${formatDutchDate(today)} over deze opdracht voor schooljaar ${year} nog niet gekozen.`] : [];
}
