/** Evaluations that groups make by themselves, collected in one place: the Inspectorate found that they get lost (section 4.4). */
import type { LocalDate } from '#calendar/model';
import { DomainError, type Problem } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine, oneLine } from '#platform/text';
import type { Result } from '#workflows/agreement.model';
import { answerer, authorize, type CommandContext, type Commands, type Work } from '../command.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { bodyOf } from '../municipalities/schemes.js';
import { topicProblems } from '../oversight/known-topics.js';
import { GroupEvaluation } from './agreement.entity.js';
import { findAgreement } from './agreement.rows.js';

export interface CollectEvaluation {
  bodyId: string;
  on: LocalDate;
  title: string;
  conclusion: string;
  result?: Result | null | undefined;
  cause?: string | null | undefined;
  agreementId?: string | null | undefined;
  ambitionId?: string | null | undefined;
  topicIds?: string[] | undefined;
  /** Where it was talked about, and the paper of that meeting in which it stands. */
  meetingId?: string | null | undefined;
  documentId?: string | null | undefined;
}

export class GroupEvaluationCommands {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `body.unknown`, `group-evaluation.invalid` with every problem, `document.unknown`, or forbidden */
  collect(context: CommandContext, body: CollectEvaluation): Promise<{ evaluationId: string }> {
    const evaluationId = derivedId('group-evaluation', context.tenantId, context.commandId);
    return this.commands.plain(context, { ...body } as never, async (work) => {
      bodyOf(work.scheme, body.bodyId);
      await authorize(work, body.bodyId, 'evaluation.collect');
      assertSound(problems(work, body));
      await assertThere(work, body);
      await work.tx.insert(GroupEvaluation, row(work, evaluationId, body));
      return { evaluationId };
    });
  }
}

function problems({ scheme, today }: Work, { on, result, cause, ambitionId, topicIds = [] }: CollectEvaluation): Problem[] {
  const problem = (field: string, code: string, message: string): Problem => ({ in: 'body', field, code, message });
  return [
    ...(on > today ? [problem('on', 'future', 'Kies vandaag of een dag die voorbij is.')] : []),
    ...(result && result !== 'bereikt' && !cause ? [problem('cause', 'required', 'Schrijf op waardoor het niet, of niet helemaal, is bereikt.')] : []),
    ...(ambitionId && !scheme.ambitions.some(({ id }) => id === ambitionId) ? [problem('ambitionId', 'unknown', `‘${ambitionId}’ is geen ambitie in de samenwerkingsstructuur.`)] : []),
    ...topicProblems(scheme, topicIds),
  ];
}

function assertSound(found: readonly Problem[]): void {
  if (found.length > 0) throw new DomainError('invalid', 'group-evaluation.invalid', 'De evaluatie is nog niet volledig of klopt niet. Bij elk veld staat wat er anders moet.', {}, found);
}

async function assertThere({ tx }: Work, { agreementId, meetingId, documentId }: CollectEvaluation): Promise<void> {
  if (agreementId) await findAgreement(tx, agreementId);
  if (meetingId) await findMeeting(tx, meetingId);
  if (!documentId) return;
  const found: unknown[] = await tx.query(`SELECT 1 FROM document d JOIN agenda_item i ON i.tenant_id = d.tenant_id AND i.id = d.item_id WHERE d.id = $1 AND ($2::uuid IS NULL OR i.meeting_id = $2)`, [documentId, meetingId ?? null]);
  if (found.length === 0) throw new DomainError('not-found', 'document.unknown', 'Dit stuk hoort niet bij deze vergadering.', { documentId, meetingId: meetingId ?? null });
}

function row({ now, context: { tenantId, actor } }: Work, id: string, body: CollectEvaluation): GroupEvaluation {
  return {
    tenantId,
    id,
    bodyId: body.bodyId,
    heldOn: body.on,
    title: oneLine(body.title),
    conclusion: multiLine(body.conclusion),
    result: body.result ?? null,
    cause: body.cause ? multiLine(body.cause) : null,
    agreementId: body.agreementId ?? null,
    ambitionId: body.ambitionId ?? null,
    topicIds: [...new Set(body.topicIds ?? [])],
    meetingId: body.meetingId ?? null,
    documentId: body.documentId ?? null,
    recordedBy: answerer(actor),
    recordedAt: now,
  };
}
