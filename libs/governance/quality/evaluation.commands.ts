/** What came of the goals is written down, and what becomes of them in the next turn. */
import { DomainError, type Problem } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine } from '#platform/text';
import type { JsonObject } from '#workflows/definition';
import { answerer, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { cycleTarget, findSubject, goalsOf, type GoalWithIndicators } from './cycle.queries.js';
import { GoalAdjustment, GoalEvaluation, GoalResult, type Decided, type Result as GoalOutcome } from './evaluation.entity.js';
import { assertGoal, findGoal } from './goal.commands.js';
import { cleanGoal, isReady, type SaveGoal } from './goal.draft.js';
import { authorizeInCycle } from './people.js';

export interface RecordEvaluation {
  results: { goalId: string; result: GoalOutcome; /** Why, where it was not reached. */ cause?: string | null | undefined }[];
  /** How the co-operation went. */
  process: string;
}

export interface AdjustGoals {
  decisions: { goalId: string; decision: Exclude<Decided, 'nieuw'>; reason?: string | null | undefined; /** For 'bijstellen'. */ draft?: SaveGoal | null | undefined }[];
  added: { reason: string; draft: SaveGoal }[];
}

export class EvaluationCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * Of every goal what came of it, on figures, with the cause; and of the co-operation. Written again it replaces what was written.
   * @throws DomainError `evaluation.invalid` with every problem, `evaluation.no-figures`, what the workflow refuses, or forbidden
   */
  evaluate(context: CommandContext, subjectId: string, turn: number, evaluationId: string, body: RecordEvaluation): Promise<Result<{ evaluationId: string }>> {
    return this.commands.onInstance(context, cycleTarget(subjectId, turn), { evaluationId, evaluation: body } as unknown as JsonObject, async (work) => {
      await authorizeInCycle(work, findSubject(work.scheme, subjectId), 'cycle.evaluate');
      const goals = (await goalsOf(work.tx, subjectId, turn)).filter(({ goal }) => goal.status === 'vastgesteld');
      for (const { goalId } of body.results) await findGoal(work.tx, subjectId, turn, goalId);
      assertResults(goals, body);
      assertFigures(goals);
      await writeEvaluation(work, { subjectId, turn, evaluationId }, body);
      return { event: { type: 'EVALUATION_RECORDED', at: work.now, evaluationId }, result: { evaluationId } };
    });
  }

  /**
   * What becomes of each goal; the next turn begins with what carries over.
   * @throws DomainError `adjustment.invalid` with every problem, `goal.invalid`, `goal.other-cycle`, what the workflow refuses, or forbidden
   */
  adjust(context: CommandContext, subjectId: string, turn: number, body: AdjustGoals): Promise<Result<{ turn: number }>> {
    return this.commands.onInstance(context, cycleTarget(subjectId, turn), { adjustment: body } as unknown as JsonObject, async (work) => {
      const { tenantId, commandId } = work.context;
      await authorizeInCycle(work, findSubject(work.scheme, subjectId), 'cycle.adjust');
      for (const { goalId } of body.decisions) await findGoal(work.tx, subjectId, turn, goalId);
      assertAdjustment(work, body);
      const rows = [...body.decisions, ...body.added.map((one) => ({ ...one, goalId: null, decision: 'nieuw' as const }))].map(({ goalId, decision, reason, draft }, position): GoalAdjustment => ({
        tenantId, id: derivedId('adjustment', tenantId, commandId, position), subjectId, turn, position, goalId, decision, reason: reason ? multiLine(reason) || null : null,
        draft: draft && (decision === 'bijstellen' || decision === 'nieuw') ? cleanGoal(draft) : null, recordedBy: answerer(work.context.actor), recordedAt: work.now,
      }));
      if (rows.length > 0) await work.tx.insert(GoalAdjustment, rows as never);
      const decisions = body.decisions.map(({ goalId, decision }) => ({ goalId, decision: DECISIONS[decision] }));
      return { event: { type: 'ADJUSTED', at: work.now, decisions, added: body.added.length }, result: { turn } };
    });
  }
}

const DECISIONS = { doorgaan: 'keep', bijstellen: 'revise', stoppen: 'stop' } as const;

const problem = (field: string, code: string, message: string): Problem => ({ in: 'body', field, code, message });
const isEmpty = (text: string | null | undefined): boolean => (text ?? '').trim() === '';
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

function assertResults(goals: readonly GoalWithIndicators[], { results, process }: RecordEvaluation): void {
  const missing = goals.filter(({ goal }) => !results.some(({ goalId }) => goalId === goal.id));
  const problems = [
    ...results.flatMap(({ goalId, result, cause }, index) => [
      ...(result !== 'bereikt' && isEmpty(cause) ? [problem(`results.${index}.cause`, 'required', 'Noem de oorzaak: waardoor is dit doel niet of niet helemaal bereikt?')] : []),
      ...(results.findIndex((other) => other.goalId === goalId) < index ? [problem(`results.${index}.goalId`, 'twice', 'Over dit doel staat er al een oordeel.')] : []),
      ...(goals.some(({ goal }) => goal.id === goalId) ? [] : [problem(`results.${index}.goalId`, 'not-set', 'Dit doel is in deze ronde niet vastgesteld. Er valt niets van te evalueren.')]),
    ]),
    ...missing.map(({ goal }) => problem('results', 'missing', `Het oordeel over dit doel ontbreekt: ${short(goal.text)}`)),
    ...(isEmpty(process) ? [problem('process', 'required', 'Schrijf op hoe de samenwerking verliep.')] : []),
  ];
  if (problems.length > 0) throw new DomainError('invalid', 'evaluation.invalid', 'Deze evaluatie is nog niet compleet. Hieronder staat wat er ontbreekt; er is niets gewijzigd.', {}, problems);
}

/** A goal that can be measured is judged on at least one figure of its own turn. */
function assertFigures(goals: readonly GoalWithIndicators[]): void {
  const without = goals.filter(({ indicators }) => indicators.length > 0 && indicators.every(({ figures }) => figures.length === 0));
  if (without.length === 0) return;
  const problems = without.map(({ goal }) => problem('results', 'no-figures', `Van dit doel is in deze ronde geen enkel cijfer vastgelegd: ${short(goal.text)}`));
  throw new DomainError('conflict', 'evaluation.no-figures', 'Een evaluatie zonder cijfers zegt niets. Leg van elk doel met een indicator eerst een cijfer vast.', { goals: without.map(({ goal }) => goal.id) }, problems);
}

async function writeEvaluation(work: Work, of: { subjectId: string; turn: number; evaluationId: string }, { results, process }: RecordEvaluation): Promise<void> {
  const { tenantId, actor } = work.context;
  const id = derivedId('goal-evaluation', tenantId, of.subjectId, of.turn, of.evaluationId);
  await work.tx.query(`DELETE FROM goal_result WHERE evaluation = $1`, [id]);
  await work.tx.save(GoalEvaluation, { tenantId, id, ...of, process: multiLine(process), recordedBy: answerer(actor), recordedAt: work.now });
  const rows = results.map(({ goalId, result, cause }): GoalResult => ({ tenantId, evaluation: id, goalId, result, cause: isEmpty(cause) ? null : multiLine(cause!) }));
  if (rows.length > 0) await work.tx.insert(GoalResult, rows);
}

function assertAdjustment({ scheme }: Work, { decisions, added }: AdjustGoals): void {
  const problems = [
    ...decisions.flatMap(({ decision, reason, draft }, index) => [
      ...(decision !== 'doorgaan' && isEmpty(reason) ? [problem(`decisions.${index}.reason`, 'required', 'Schrijf op waarom.')] : []),
      ...(decision === 'bijstellen' && !draft ? [problem(`decisions.${index}.draft`, 'required', 'Schrijf op hoe het doel wordt.')] : []),
      ...(decision === 'bijstellen' && draft && !isReady(cleanGoal(draft)) ? [problem(`decisions.${index}.draft.indicators`, 'required', 'Een bijgesteld doel heeft een indicator, of een reden waarom het niet te meten is.')] : []),
    ]),
    ...added.flatMap(({ reason, draft }, index) => [
      ...(isEmpty(reason) ? [problem(`added.${index}.reason`, 'required', 'Schrijf op waarom dit doel erbij komt.')] : []),
      ...(isReady(cleanGoal(draft)) ? [] : [problem(`added.${index}.draft.indicators`, 'required', 'Een nieuw doel heeft een indicator, of een reden waarom het niet te meten is.')]),
    ]),
  ];
  if (problems.length > 0) throw new DomainError('invalid', 'adjustment.invalid', 'Deze bijstelling is nog niet compleet. Hieronder staat wat er ontbreekt; er is niets gewijzigd.', {}, problems);
  for (const [index, { draft }] of decisions.entries()) if (draft) assertGoal(scheme, cleanGoal(draft), `decisions.${index}.draft`);
  for (const [index, { draft }] of added.entries()) assertGoal(scheme, cleanGoal(draft), `added.${index}.draft`);
}
