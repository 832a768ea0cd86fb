/** The register of agreements: recorded from what a meeting decided, revised, evaluated, ended. Nothing is taken out of it. */
import type { LocalDate } from '#calendar/model';
import type { Target } from '#engine/model';
import { DomainError, type Problem } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine } from '#platform/text';
import type { Result as Outcome } from '#workflows/agreement.model';
import type { WorkflowEvent } from '#workflows/definition';
import { authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import type { Action } from '#identity/permissions';
import { refreshStatutoryLists } from '../oversight/statutory-list.js';
import { Agreement, type AgreementContent } from './agreement.entity.js';
import { changeProblems, contentProblems, dayProblems, evaluationMoments, judgementProblems } from './agreement.rules.js';
import { addHistory, contentOf, findAgreement, insertAgreement } from './agreement.rows.js';
import { decidedHere, decidedElsewhere, type Decided } from './decided.js';
import { closeEvaluationTask } from './evaluation-task.js';

export const agreementTarget = (agreementId: string): Target => ({ workflow: 'agreement', key: agreementId });

export interface WrittenContent {
  text: string;
  why: string;
  partnerIds: string[];
  topicIds: string[];
  ambitionId?: string | null | undefined;
  evaluateOn: LocalDate;
}

/** Decided in a meeting here, or before Leidraad: then which body, when, and where it can be read. */
export type DecidedWhere =
  | { meetingId: string; itemId?: string | null | undefined; decisionId?: string | null | undefined }
  | { bodyId: string; decidedOn: LocalDate; source: string };

export type RecordAgreement = WrittenContent & { decided: DecidedWhere; confidential?: boolean | undefined };

/** What is left out stays as it is. */
export type Change = { [K in keyof WrittenContent]?: WrittenContent[K] | undefined };

export interface ReviseAgreement {
  on?: LocalDate | undefined;
  meetingId?: string | null | undefined;
  change: Change;
  note: string;
}

/** What it came to: it stays until its next evaluation, is revised, or ends. */
export type Sequel = { became: 'voortgezet'; evaluateOn: LocalDate } | { became: 'herzien'; change: Change & { evaluateOn: LocalDate } } | { became: 'beeindigd' };

export interface EvaluateAgreement {
  on?: LocalDate | undefined;
  meetingId?: string | null | undefined;
  result: Outcome;
  cause?: string | null | undefined;
  process?: string | null | undefined;
  sequel: Sequel;
}

type OfAgreement = { agreementId: string };

export class AgreementCommands {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `agreement.invalid` with every problem, `agreement.not-decided` and the other reasons of `decisionRefusal`, or forbidden */
  record(context: CommandContext, body: RecordAgreement): Promise<Result<OfAgreement>> {
    const agreementId = derivedId('agreement', context.tenantId, context.commandId);
    return this.commands.begin(context, agreementTarget(agreementId), { ...body } as never, async (work) => {
      const decided = await this.decided(work, body.decided);
      await authorize(work, decided.bodyId, 'agreement.record');
      const content = written(body);
      assertSound([...decided.problems, ...contentProblems(work.scheme, content, decided.on, work.today)]);
      await insertAgreement(work, agreementId, content, decided, decided.confidential || (body.confidential ?? false));
      await refreshStatutoryLists(work);
      return { input: { agreementId, bodyId: decided.bodyId, evaluation: evaluationMoments(work.calendar, content.evaluateOn, work.now) }, result: { agreementId } };
    });
  }

  /** Other words, other partners, another date: by a decision, with the reason. @throws DomainError `agreement.unknown`, `agreement.invalid`, `agreement.ended` */
  revise(context: CommandContext, agreementId: string, body: ReviseAgreement): Promise<Result<OfAgreement>> {
    return this.change(context, agreementId, { ...body } as never, 'agreement.record', body.meetingId, async (work, row) => {
      const on = body.on ?? work.today;
      const content = changed(row, body.change);
      assertSound([...dayProblems(on, row.decidedOn, work.today), ...changeProblems(work.scheme, row, content, row.decidedOn, work.today)]);
      await addHistory(work, row.id, { kind: 'herzien', happenedOn: on, meetingId: body.meetingId ?? null, content, note: multiLine(body.note) });
      await work.tx.update(Agreement, { id: row.id }, content);
      return { type: 'REVISED', at: work.now, evaluation: evaluationMoments(work.calendar, content.evaluateOn, work.now) };
    });
  }

  /** What it brought, and what becomes of it. @throws DomainError `agreement.unknown`, `agreement.invalid`, `agreement.ended` */
  evaluate(context: CommandContext, agreementId: string, body: EvaluateAgreement): Promise<Result<OfAgreement>> {
    return this.change(context, agreementId, { ...body } as never, 'agreement.evaluate', body.meetingId, async (work, row) => {
      const { result, sequel } = body;
      const judged = { on: body.on ?? work.today, result, cause: body.cause ? multiLine(body.cause) : null };
      const content = afterwards(row, sequel);
      const ends = sequel.became === 'beeindigd';
      assertSound([...judgementProblems(judged, row.decidedOn, work.today), ...(ends ? [] : changeProblems(work.scheme, row, content, judged.on, work.today).map((one) => ({ ...one, field: `sequel.${one.field}` })))]);
      await addHistory(work, row.id, { kind: 'geevalueerd', happenedOn: judged.on, meetingId: body.meetingId ?? null, content, result, became: sequel.became, cause: judged.cause, process: body.process ? multiLine(body.process) : null });
      await work.tx.update(Agreement, { id: row.id }, { ...content, lastResult: result, ...(ends ? { status: 'beeindigd', endedOn: judged.on } : {}) });
      return { type: 'EVALUATED', at: work.now, result, evaluation: ends ? null : evaluationMoments(work.calendar, content.evaluateOn, work.now) };
    });
  }

  /** It holds no longer, without an evaluation. @throws DomainError `agreement.unknown`, `agreement.invalid`, `agreement.ended` */
  end(context: CommandContext, agreementId: string, body: { on?: LocalDate | undefined; meetingId?: string | null | undefined; reason: string }): Promise<Result<OfAgreement>> {
    return this.change(context, agreementId, { ...body } as never, 'agreement.record', body.meetingId, async (work, row) => {
      const on = body.on ?? work.today;
      assertSound(dayProblems(on, row.decidedOn, work.today));
      await addHistory(work, row.id, { kind: 'beeindigd', happenedOn: on, meetingId: body.meetingId ?? null, content: contentOf(row), note: multiLine(body.reason) });
      await work.tx.update(Agreement, { id: row.id }, { status: 'beeindigd', endedOn: on });
      return { type: 'ENDED', at: work.now };
    });
  }

  /** Whatever is done about it, nobody need be reminded of its evaluation as it was. */
  private change(context: CommandContext, agreementId: string, body: never, action: Action, meetingId: string | null | undefined, work: (work: Work, row: Agreement) => Promise<WorkflowEvent>): Promise<Result<OfAgreement>> {
    return this.commands.onInstance(context, agreementTarget(agreementId), body, async (base) => {
      const row = await findAgreement(base.tx, agreementId);
      await authorize(base, row.bodyId, action);
      if (meetingId) await findMeeting(base.tx, meetingId);
      const event = await work(base, row);
      await closeEvaluationTask(base.tx, agreementId, base.now);
      await refreshStatutoryLists(base);
      return { event, result: { agreementId } };
    });
  }

  private decided(work: Work, where: DecidedWhere): Promise<Decided> {
    return 'meetingId' in where ? decidedHere(work, where) : Promise.resolve(decidedElsewhere(work, where));
  }
}

function written({ text, why, partnerIds, topicIds, ambitionId, evaluateOn }: WrittenContent): AgreementContent {
  return { text: multiLine(text), why: multiLine(why), partnerIds: [...new Set(partnerIds)], topicIds: [...new Set(topicIds)], ambitionId: ambitionId ?? null, evaluateOn };
}

const changed = (row: Agreement, change: Change): AgreementContent => written({ ...contentOf(row), ...(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<WrittenContent>) });

function afterwards(row: Agreement, sequel: Sequel): AgreementContent {
  switch (sequel.became) {
    case 'voortgezet':
      return changed(row, { evaluateOn: sequel.evaluateOn });
    case 'herzien':
      return changed(row, sequel.change);
    case 'beeindigd':
      return contentOf(row);
  }
}

function assertSound(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DomainError('invalid', 'agreement.invalid', 'De afspraak is nog niet volledig of klopt niet. Bij elk veld staat wat er anders moet.', {}, problems);
}
