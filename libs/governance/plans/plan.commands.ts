/** How an annual plan is written and goes round: begun, its lines saved, handed in, taken back, amended, told to the council. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Instance } from '#engine/model';
import { DomainError } from '#platform/errors';
import { multiLine, oneLine } from '#platform/text';
import { total } from '#scheme/budget/tally';
import type { AnnualPlanContext } from '#workflows/annual-plan.model';
import type { JsonObject, WorkflowEvent } from '#workflows/definition';
import { authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { assertPlanYear, beginPlan, plannedOf } from './begin.js';
import { assertLine, assertMayDraft, writeLine, type SaveLine } from './line.js';
import { moneyProblems, overBudget, yearBudget } from './money.js';
import { YearPlan, YearPlanVersion } from './plan.entity.js';
import { findPlan, linesOf, moneyOf, newestVersion, openDraft, planTarget } from './plan.rows.js';

type OfYear = { year: string };

export class PlanCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * The plan of a year begins: from the scheme's lines, or the whole plan where the scheme brings it along.
   * @throws DomainError `plan.none`, `plan.wrong-year`, `plan.outside-period`, `plan.exists`, or forbidden
   */
  begin(context: CommandContext, { year }: OfYear): Promise<Result<OfYear>> {
    return this.commands.begin(context, planTarget(year), { year }, async (work) => {
      const { plan } = assertPlanYear(work.scheme, year);
      await authorize(work, plan.alignedIn, 'plan.keep');
      if (await work.tx.existsBy(YearPlan, { year })) throw new DomainError('conflict', 'plan.exists', `Voor ${year} is er al een jaarplan. Open dat plan.`, { year });
      const input = await beginPlan({ tx: work.tx, tenantId: context.tenantId, scheme: work.scheme, calendar: work.calendar, now: work.now }, year);
      return { input, result: { year } };
    });
  }

  /**
   * A programme line as a whole: what was there before is replaced. While the plan holds, this writes the amended plan that will be handed in.
   * @throws DomainError `plan.unknown-line`, `plan.line` with every problem, or forbidden
   */
  saveLine(context: CommandContext, year: string, lineId: string, body: SaveLine): Promise<Result<OfYear & { lineId: string; version: number; warnings: string[] }>> {
    return this.change(context, year, { lineId, ...body } as never, async (work, plan) => {
      const version = await openDraft(work.tx, plan, null, work.now);
      const line = (await linesOf(work.tx, year, version)).find((one) => one.lineId === lineId);
      if (!line) throw new DomainError('not-found', 'plan.unknown-line', 'Deze regel staat niet in het plan. Kies een regel uit het plan.', { year, lineId });
      await assertMayDraft(work, plan, line);
      const checked = await assertLine(work, plan, line, body);
      await writeLine(work, plan, version, line, checked);
      return [{ type: 'LINE_SAVED', at: work.now, lineId, version }, { year, lineId, version, warnings: checked.warnings }];
    });
  }

  /** What the LEA may spend in this year, and what it is called in the books. @throws DomainError `plan.budget`, or forbidden */
  setBudget(context: CommandContext, year: string, body: { availableCents: number | null; name: string | null }): Promise<OfYear> {
    return this.commands.plain(context, { year, ...body }, async (work) => {
      const plan = await findPlan(work.tx, year);
      await authorize(work, plan.bodyId, 'plan.keep');
      if (body.availableCents !== null && (!Number.isSafeInteger(body.availableCents) || body.availableCents < 0)) {
        throw new DomainError('invalid', 'plan.budget', 'Het LEA-budget is een bedrag in hele centen, niet onder nul.', {}, [{ in: 'body', field: 'availableCents', code: 'amount', message: 'Vul een bedrag van nul of meer in.' }]);
      }
      await work.tx.update(YearPlan, { year }, { availableCents: body.availableCents, budgetName: body.name === null ? null : oneLine(body.name) });
      return { year };
    });
  }

  /**
   * The text is ready: it goes onto the agenda of the steering body; an amended one (`reason`: why) to those who adopted the old one.
   * @throws DomainError `plan.nothing-written`, `plan.money` with every line that does not add up, `plan.nothing-changed`, or forbidden
   */
  submit(context: CommandContext, year: string, body: { reason?: string | null } = {}): Promise<Result<OfYear & { version: number; warnings: string[] }>> {
    return this.change(context, year, { submit: true, reason: body.reason ?? null }, async (work, plan, instance) => {
      await authorize(work, plan.bodyId, 'plan.keep');
      const { inForce } = contextOf(instance);
      if (inForce !== null && (await newestVersion(work.tx, year)).submittedAt !== null) throw new DomainError('conflict', 'plan.nothing-changed', 'Er is nog niets aan dit plan gewijzigd. Wijzig eerst een regel; leg het daarna opnieuw voor.', { year });
      const version = await openDraft(work.tx, plan, null, work.now);
      const lines = await linesOf(work.tx, year, version);
      if (lines.every(({ empty }) => empty)) throw new DomainError('conflict', 'plan.nothing-written', 'In dit plan staat nog niets. Schrijf ten minste één regel; leg het daarna voor.', { year });
      const problems = moneyProblems(lines.map(moneyOf), (lineId) => `lines.${lineId}`);
      if (problems.length > 0) throw new DomainError('invalid', 'plan.money', `De bedragen van dit plan kloppen niet: ${problems.map(({ message }) => message).join(' ')}`, { year }, problems);
      await work.tx.update(YearPlanVersion, { year, version }, { submittedAt: work.now, ...(body.reason ? { reason: multiLine(body.reason) } : {}) });
      const actions = lines.flatMap((line) => line.actions.map(plannedOf));
      const type = inForce === null ? 'PLAN_SUBMITTED' : 'AMENDED';
      return [{ type, at: work.now, version, actions }, { year, version, warnings: warningsOf(plan, lines) }];
    });
  }

  /** What lies before others is taken back; of an amended plan the old one goes on. */
  withdraw(context: CommandContext, year: string): Promise<Result<OfYear>> {
    return this.change(context, year, { withdraw: true }, async (work, plan) => {
      await authorize(work, plan.bodyId, 'plan.keep');
      return [{ type: 'PLAN_WITHDRAWN', at: work.now }, { year }];
    });
  }

  /** The raadsinformatiebrief in somebody's own words; null: as Leidraad drafts it. */
  saveLetter(context: CommandContext, year: string, { text }: { text: string | null }): Promise<Result<OfYear>> {
    return this.change(context, year, { letter: text }, async (work, plan) => {
      await authorize(work, plan.bodyId, 'plan.keep');
      await work.tx.update(YearPlan, { year }, { councilLetter: text === null ? null : multiLine(text) });
      return [{ type: 'LETTER_SAVED', at: work.now }, { year }];
    });
  }

  /** The letter went to the council on a day. @throws DomainError `plan.day`, or forbidden */
  informCouncil(context: CommandContext, year: string, body: { on?: LocalDate | undefined } = {}): Promise<Result<OfYear>> {
    return this.change(context, year, { informed: body.on ?? null }, async (work, plan) => {
      await authorize(work, plan.bodyId, 'plan.keep');
      const on = pastDay(body.on ?? work.today, work.today, localDateOf(plan.createdAt));
      return [{ type: 'COUNCIL_INFORMED', at: work.now, on }, { year }];
    });
  }

  private change<T extends JsonObject>(context: CommandContext, year: string, body: JsonObject, work: (work: Work, plan: YearPlan, instance: Instance) => Promise<[WorkflowEvent, T]>): Promise<Result<T>> {
    return this.commands.onInstance(context, planTarget(year), body, async (base, instance) => {
      const [event, result] = await work(base, await findPlan(base.tx, year), instance);
      return { event, result };
    });
  }
}

export const contextOf = ({ snapshot }: Pick<Instance, 'snapshot'>): AnnualPlanContext => snapshot.context as unknown as AnnualPlanContext;

/** What happened, happened today at the latest and after the plan began. @throws DomainError `plan.day` */
export function pastDay(on: LocalDate, today: LocalDate, began: LocalDate): LocalDate {
  if (on <= today && on >= began) return on;
  const message = on > today ? 'Kies vandaag of een dag die voorbij is.' : `Kies een dag vanaf ${began}: toen begon dit plan.`;
  throw new DomainError('invalid', 'plan.day', message, { on }, [{ in: 'body', field: 'on', code: on > today ? 'future' : 'past', message }]);
}

function warningsOf({ year, availableCents }: YearPlan, lines: Awaited<ReturnType<typeof linesOf>>): string[] {
  const budget = yearBudget(year, availableCents, lines.map(moneyOf));
  const over = overBudget(budget, total(budget.lines).leaCents);
  const unwritten = lines.filter(({ empty }) => empty).map(({ name }) => `De regel ‘${name}’ is nog leeg.`);
  const undated = lines.flatMap(({ name, actions }) => actions.filter(({ fromDay }) => fromDay === null).map(({ action, planning }) => `‘${name}’: van de planning ‘${planning}’ bij ‘${action}’ zijn geen datums te maken.`));
  return [...(over === null ? [] : [over]), ...unwritten, ...undated];
}
