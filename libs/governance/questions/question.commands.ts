/** Vraagstukken added, worked on, moved, closed and opened again, each by the meeting that decided it. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine, oneLine } from '#platform/text';
import { answerer, authorize, maySomewhere, stale, type CommandContext, type Commands, type Work } from '../command.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { Decision } from '../meetings/record.entity.js';
import { bodyOf } from '../municipalities/schemes.js';
import { QuestionHistory } from './question.entity.js';
import { refusal, revisionOf, type Question } from './question.model.js';
import { saysOf } from './question.rights.js';
import { questionOfDay } from './question.queries.js';

/** The meeting that decided it, and where it was written down as a decision which. */
export interface DecidedBy {
  meetingId: string;
  decisionId?: string | null | undefined;
}

type NewContent = Partial<Pick<QuestionHistory, 'ambitionId' | 'text' | 'bodyId' | 'note'>>;
type OfQuestion = { questionId: string };
/** `revision`: the version that this made. */
type Changed = OfQuestion & { revision: number };

export class QuestionCommands {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `ambition.unknown`, `meeting.unknown`, `question.meeting-to-come`, or forbidden */
  add(context: CommandContext, body: DecidedBy & { ambitionId: string; text: string; note?: string | null | undefined }): Promise<OfQuestion> {
    const questionId = derivedId('question-added', context.tenantId, context.commandId);
    return this.commands.plain(context, { ...body } as never, async (work) => {
      const decided = await decision(work, body, [body.ambitionId]);
      assertAmbition(work, body.ambitionId);
      await insert(work, questionId, 'toegevoegd', decided, { ambitionId: body.ambitionId, text: oneLine(body.text), note: body.note ? multiLine(body.note) : null });
      return { questionId };
    });
  }

  /** Somebody takes it up, or has something to tell of it; no meeting need decide that. @throws DomainError `question.unknown`, `question.closed`, `body.unknown` */
  workOn(context: CommandContext, questionId: string, body: { bodyId: string; note?: string | null | undefined; meetingId?: string | null | undefined }): Promise<Changed> {
    return this.change(context, questionId, 'opgepakt', { ...body } as never, async (work, question) => {
      bodyOf(work.scheme, body.bodyId);
      const meeting = body.meetingId ? await findMeeting(work.tx, body.meetingId) : null;
      // A body that is more than a werkgroep decides who takes it up; else its own secretary says so, or one who keeps more than a werkgroep going.
      if ((meeting === null || isGroup(work, meeting.bodyId)) && !(await maySomewhere(work, 'question.change'))) {
        await authorize(work, body.bodyId, 'question.change');
        await assertSays(work, body.bodyId, [question.ambitionId]);
      }
      const decided = meeting ? await decision(work, { meetingId: meeting.id }, [question.ambitionId]) : { on: work.today, meetingId: null, decisionId: null };
      return [decided, { bodyId: body.bodyId, note: body.note ? multiLine(body.note) : null }];
    });
  }

  /** @throws DomainError `question.unknown`, `question.closed`, `question.same-ambition`, `ambition.unknown` */
  move(context: CommandContext, questionId: string, body: DecidedBy & { ambitionId: string; reason: string }): Promise<Changed> {
    return this.change(context, questionId, 'verplaatst', { ...body } as never, async (work, question) => {
      const decided = await decision(work, body, [question.ambitionId, body.ambitionId]);
      assertAmbition(work, body.ambitionId);
      if (question.ambitionId === body.ambitionId) throw new DomainError('conflict', 'question.same-ambition', 'Dit vraagstuk hoort al bij deze ambitie. Kies een andere.', { questionId });
      return [decided, { ambitionId: body.ambitionId, note: multiLine(body.reason) }];
    });
  }

  /** @throws DomainError `question.unknown`, `question.closed` */
  close(context: CommandContext, questionId: string, body: DecidedBy & { result: string }): Promise<Changed> {
    return this.change(context, questionId, 'afgesloten', { ...body } as never, async (work, question) => [await decision(work, body, [question.ambitionId]), { note: multiLine(body.result) }]);
  }

  /** @throws DomainError `question.unknown`, `question.not-closed` */
  reopen(context: CommandContext, questionId: string, body: DecidedBy & { reason: string }): Promise<Changed> {
    return this.change(context, questionId, 'heropend', { ...body } as never, async (work, question) => [await decision(work, body, [question.ambitionId]), { note: multiLine(body.reason) }]);
  }

  /** One at a time for each question: what is judged is what it stands like. */
  private change(context: CommandContext, questionId: string, kind: 'opgepakt' | 'verplaatst' | 'afgesloten' | 'heropend', body: never, work: (work: Work, question: Question) => Promise<[Decided, NewContent]>): Promise<Changed> {
    return this.commands.plain(context, { question: questionId, kind, body }, async (base) => {
      await base.tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`question/${questionId}`]);
      const question = await questionOfDay(base, context.tenantId, questionId, base.today);
      const [decided, changed] = await work(base, question);
      assertSeen(context, question);
      const refused = refusal(kind, question, decided.on);
      if (refused) throw new DomainError('conflict', refused[0], refused[1], { questionId });
      await insert(base, questionId, kind, decided, changed);
      return { questionId, revision: revisionOf(question) + 1 };
    });
  }
}

interface Decided {
  on: LocalDate;
  meetingId: string | null;
  decisionId: string | null;
}

/** Whoever writes that meeting's record may say what it decided. */
async function decision(work: Work, { meetingId, decisionId }: DecidedBy, ambitionIds: readonly string[]): Promise<Decided> {
  const meeting = await findMeeting(work.tx, meetingId);
  await authorize(work, meeting.bodyId, 'question.change');
  await assertSays(work, meeting.bodyId, ambitionIds);
  if (meeting.cancelledBecause !== null || meeting.startsAt > work.now) throw new DomainError('conflict', 'question.meeting-to-come', 'Kies een vergadering die is gehouden en dit besloot.', { meetingId });
  if (decisionId && !(await work.tx.existsBy(Decision, { id: decisionId, meetingId }))) throw new DomainError('not-found', 'decision.unknown', 'Dit besluit is niet in deze vergadering genomen.', { meetingId, decisionId });
  return { on: localDateOf(meeting.startsAt), meetingId, decisionId: decisionId ?? null };
}

/** Judged once it is known that they may: who may not is not told which version there is. @throws DomainError `revision.stale` */
function assertSeen({ expectedRevision }: CommandContext, question: Question): void {
  if (expectedRevision !== null && expectedRevision !== revisionOf(question)) throw stale(expectedRevision, revisionOf(question));
}

const isGroup = ({ schemes, today }: Work, bodyId: string): boolean => schemes.standing(bodyId, today).body.kind === 'werkgroep';

/** @throws DomainError `permission.question.change` */
async function assertSays(work: Work, bodyId: string, ambitionIds: readonly string[]): Promise<void> {
  if (saysOf({ beyond: await maySomewhere(work, 'question.change') }, work.schemes.standing(bodyId, work.today).body, ambitionIds)) return;
  throw new DomainError('forbidden', 'permission.question.change', 'Een werkgroep gaat over vraagstukken van de eigen ambities. Kies de vergadering van het overleg dat dit besloot, of vraag de secretaris daarvan.', { bodyId });
}

function assertAmbition({ scheme }: Work, ambitionId: string): void {
  if (scheme.ambitions.some(({ id }) => id === ambitionId)) return;
  throw new DomainError('invalid', 'ambition.unknown', 'Deze ambitie staat niet in de samenwerkingsstructuur.', { ambitionId }, [{ in: 'body', field: 'ambitionId', code: 'unknown', message: `Kies een van: ${scheme.ambitions.map(({ id }) => id).join(', ')}.` }]);
}

async function insert({ tx, now, context: { tenantId, actor } }: Work, questionId: string, kind: QuestionHistory['kind'], { on, meetingId, decisionId }: Decided, changed: NewContent): Promise<void> {
  const [{ nr }]: [{ nr: number }] = await tx.query(`SELECT coalesce(max(nr), 0)::int + 1 AS nr FROM question_history WHERE question_id = $1`, [questionId]);
  const unchanged = { ambitionId: null, text: null, bodyId: null, note: null };
  await tx.insert(QuestionHistory, { tenantId, questionId, nr, kind, happenedOn: on, meetingId, decisionId, ...unchanged, ...changed, recordedBy: answerer(actor), recordedAt: now });
}
