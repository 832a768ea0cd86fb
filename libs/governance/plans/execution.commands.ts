/** While a plan is worked on: what was done, what was promised, and in the end what came of it. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine, oneLine } from '#platform/text';
import { weigh, type Weighed } from '#scheme/budget/commitment';
import type { Commitment } from '#scheme/budget/model';
import { assertNotLeft } from '../bodies/left.js';
import { answerer, authorize, authorizeInOne, recordingSelf, type CommandContext, type Commands, type Reading, type Result, type Work } from '../command.js';
import { leading } from './line.js';
import { yearBudget } from './money.js';
import { contextOf, pastDay } from './plan.commands.js';
import { YearPlan, YearPlanAction, YearPlanCommitment, YearPlanLine, YearPlanProgress } from './plan.entity.js';
import { findPlan, linesOf, moneyOf, planTarget } from './plan.rows.js';
import { planState, versionThatCounts } from './plan.queries.js';

type OfYear = { year: string };

export interface PromiseOfMoney {
  lineId: string;
  cents: number;
}

export interface CommitMoney extends PromiseOfMoney {
  what: string;
  toWhom: string;
  /** It passes the line or the budget, and is made all the same. */
  confirm?: boolean | undefined;
}

export class ExecutionCommands {
  constructor(private readonly commands: Commands) {}

  /** The lead says so, or who keeps the plan or works on the line. @throws DomainError `plan.unknown-action`, `plan.day`, or forbidden */
  actionDone(context: CommandContext, year: string, actionId: string, body: { on?: LocalDate | undefined; note?: string | null | undefined } = {}): Promise<Result<OfYear & { actionId: string }>> {
    return this.settle(context, year, actionId, { done: true, on: body.on ?? null, note: body.note ?? null }, 'ACTION_DONE', async (work, plan) => ({
      doneOn: pastDay(body.on ?? work.today, work.today, plan.fromDay < localDateOf(plan.createdAt) ? plan.fromDay : localDateOf(plan.createdAt)),
      note: body.note ? multiLine(body.note) : null,
    }));
  }

  /** It was not done after all. */
  actionReopened(context: CommandContext, year: string, actionId: string, body: { note?: string | null | undefined } = {}): Promise<Result<OfYear & { actionId: string }>> {
    return this.settle(context, year, actionId, { done: false, note: body.note ?? null }, 'ACTION_REOPENED', () => Promise.resolve({ doneOn: null, note: body.note ? multiLine(body.note) : null }));
  }

  /** What a promise would leave, before it is made; changes nothing. @throws DomainError `plan.unknown-line`, `plan.amount` */
  preview(tenantId: string, year: string, body: PromiseOfMoney): Promise<Weighed> {
    return this.commands.read(tenantId, (work) => weighed(work, year, body));
  }

  /**
   * Money is promised, charged to the LEA's budget. One that would pass its line or the budget is said before it is made: it is refused
   * with what it would pass, until it is asked for again with `confirm`.
   * @throws DomainError `plan.unknown-line`, `plan.amount`, `plan.commitment-passes`, or forbidden
   */
  commit(context: CommandContext, year: string, body: CommitMoney): Promise<Result<OfYear & { commitmentId: string; warnings: string[] }>> {
    return this.commands.onInstance(context, planTarget(year), { ...body } as never, async (work) => {
      const { tx } = work;
      const plan = await findPlan(tx, year);
      await authorize(work, plan.bodyId, 'plan.keep');
      const { fits, warnings } = await weighed(work, year, body);
      if (!fits && !body.confirm) {
        throw new DomainError('conflict', 'plan.commitment-passes', `${warnings.join(' ')} Bevestig de toezegging als u haar toch wilt doen.`, { year, lineId: body.lineId }, warnings.map((message) => ({ in: 'body', field: 'confirm', code: 'passes', message })));
      }
      const commitmentId = derivedId('plan-commitment', context.tenantId, context.commandId);
      await tx.insert(YearPlanCommitment, { tenantId: context.tenantId, id: commitmentId, year, lineId: body.lineId, cents: body.cents, what: oneLine(body.what), toWhom: oneLine(body.toWhom), madeBy: answerer(context.actor), madeAt: work.now, passed: warnings, withdrawnAt: null, withdrawnBecause: null });
      return { event: { type: 'COMMITTED', at: work.now, commitmentId }, result: { year, commitmentId, warnings } };
    });
  }

  /** @throws DomainError `plan.unknown-commitment`, `plan.commitment-withdrawn`, or forbidden */
  withdrawCommitment(context: CommandContext, year: string, commitmentId: string, body: { reason: string }): Promise<Result<OfYear & { commitmentId: string }>> {
    return this.commands.onInstance(context, planTarget(year), { commitmentId, ...body }, async (work) => {
      const { tx } = work;
      await authorize(work, (await findPlan(tx, year)).bodyId, 'plan.keep');
      const found = await tx.findOneBy(YearPlanCommitment, { year, id: commitmentId });
      if (!found) throw new DomainError('not-found', 'plan.unknown-commitment', 'Deze toezegging staat niet bij dit plan.', { commitmentId });
      if (found.withdrawnAt !== null) throw new DomainError('conflict', 'plan.commitment-withdrawn', 'Deze toezegging is al ingetrokken.', { commitmentId });
      await tx.update(YearPlanCommitment, { id: commitmentId }, { withdrawnAt: work.now, withdrawnBecause: multiLine(body.reason) });
      return { event: { type: 'COMMITMENT_WITHDRAWN', at: work.now, commitmentId }, result: { year, commitmentId } };
    });
  }

  /** What came of the plan, in words; what is not done goes along to next year's. @throws DomainError `plan.evaluation-too-early`, `plan.evaluated-already`, `plan.day`, or forbidden */
  evaluate(context: CommandContext, year: string, body: { text: string; on?: LocalDate | undefined }): Promise<Result<OfYear>> {
    return this.commands.onInstance(context, planTarget(year), { text: body.text, on: body.on ?? null }, async (work) => {
      const plan = await findPlan(work.tx, year);
      await authorize(work, plan.bodyId, 'plan.keep');
      await work.tx.update(YearPlan, { year }, { evaluation: multiLine(body.text) });
      const on = pastDay(body.on ?? work.today, work.today, localDateOf(plan.createdAt));
      return { event: { type: 'EVALUATED', at: work.now, on }, result: { year } };
    });
  }

  private settle(context: CommandContext, year: string, actionId: string, asked: Record<string, string | boolean | null>, type: 'ACTION_DONE' | 'ACTION_REOPENED', change: (work: Work, plan: YearPlan) => Promise<Pick<YearPlanProgress, 'doneOn' | 'note'>>): Promise<Result<OfYear & { actionId: string }>> {
    return this.commands.onInstance(context, planTarget(year), { actionId, ...asked }, async (work, instance) => {
      const plan = await findPlan(work.tx, year);
      const action = await work.tx.findOneBy(YearPlanAction, { year, version: versionThatCounts(contextOf(instance)), id: actionId });
      if (!action) throw new DomainError('not-found', 'plan.unknown-action', 'Deze actie staat niet in het plan dat nu geldt. Ververs de pagina en kies uit de lijst.', { year, actionId });
      await assertMayAct(work, plan, action);
      const row = { tenantId: context.tenantId, year, actionId, toldBy: answerer(context.actor), ...(await change(work, plan)) };
      await work.tx.upsert(YearPlanProgress, row, ['tenantId', 'year', 'actionId']);
      return { event: { type, at: work.now, actionId }, result: { year, actionId } };
    });
  }
}

/** The lead, or who leads the line; the secretary of either records what the lead told. */
async function assertMayAct(work: Work, plan: YearPlan, action: YearPlanAction): Promise<void> {
  const { actor } = work.context;
  const line = await work.tx.findOneBy(YearPlanLine, { year: plan.year, version: action.version, lineId: action.lineId });
  const bodies = leading(work, plan, line);
  if (answerer(actor) !== action.leadId || actor.kind === 'system') return authorizeInOne(work, bodies, 'plan.act');
  if (actor.onBehalfOf) return authorizeInOne(recordingSelf(work), bodies, 'plan.keep');
  await assertNotLeft(work, actor.personId, plan.bodyId, 'vast te leggen of deze actie gereed is');
}

async function weighed({ tx }: Pick<Reading, 'tx'>, year: string, { lineId, cents }: PromiseOfMoney): Promise<Weighed> {
  const plan = await findPlan(tx, year);
  const lines = await linesOf(tx, year, versionThatCounts((await planState(tx, plan.tenantId, year)).context));
  const line = lines.find((one) => one.lineId === lineId);
  if (!line) throw new DomainError('not-found', 'plan.unknown-line', 'Deze regel staat niet in het plan. Kies een regel uit het plan.', { year, lineId });
  if (!Number.isSafeInteger(cents) || cents <= 0) throw new DomainError('invalid', 'plan.amount', `Regel ‘${line.name}’: een toezegging is een bedrag in hele centen, boven nul.`, { lineId }, [{ in: 'body', field: 'cents', code: 'amount', message: 'Vul een bedrag boven nul in.' }]);
  const made: Commitment[] = (await tx.findBy(YearPlanCommitment, { year })).filter(({ withdrawnAt }) => withdrawnAt === null).map((one) => ({ line: one.lineId, cents: one.cents }));
  return weigh(yearBudget(year, plan.availableCents, lines.map(moneyOf)), made, { line: lineId, cents });
}
