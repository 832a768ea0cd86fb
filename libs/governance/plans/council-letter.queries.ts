/** The letter to the council as it stands: somebody's words, or what Leidraad drafts from both plans. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { tallyOf } from '#scheme/budget/tally';
import type { Scheme } from '#scheme/model';
import { councilLetter, type LetterPlan } from './council-letter.js';
import { budgetLine } from './money.js';
import { YearPlan, YearPlanProgress } from './plan.entity.js';
import { planDetail, planState, versionThatCounts } from './plan.queries.js';
import { findPlan, linesOf, moneyOf } from './plan.rows.js';
import { neighbour } from './planning.js';

/** `drafted`: nobody has changed a word; `revision`: of the plan, with which a new text is saved. @throws DomainError `annual-plan.unknown` */
export async function councilLetterOf(tx: EntityManager, tenantId: string, scheme: Scheme, year: string, today: LocalDate): Promise<{ text: string; drafted: boolean; revision: number }> {
  await findPlan(tx, year);
  const state = await planState(tx, tenantId, year);
  const { plan, adoptions, lines } = await planDetail(tx, tenantId, scheme, year, today, versionThatCounts(state.context));
  if (plan.councilLetter !== null) return { text: plan.councilLetter, drafted: false, revision: state.revision };
  const before = scheme.annualPlan ? await tx.findOneBy(YearPlan, { year: neighbour(scheme.annualPlan.year, year, -1) }) : null;
  const running = before ? await letterPlan(tx, scheme, before, await linesOf(tx, before.year, versionThatCounts((await planState(tx, tenantId, before.year)).context))) : null;
  const text = councilLetter({
    municipality: scheme.municipality.name,
    today,
    running,
    evaluation: before?.evaluation ?? null,
    next: { ...(await letterPlan(tx, scheme, plan, lines)), availableCents: plan.availableCents, budgetName: plan.budgetName },
    adoptions: adoptions.map(({ name, adopted }) => ({ name, on: adopted?.adoptedOn ?? null, adapted: adopted?.adapted ?? false })),
  });
  return { text, drafted: true, revision: state.revision };
}

async function letterPlan(tx: EntityManager, { ambitions }: Scheme, { year, title }: YearPlan, lines: Awaited<ReturnType<typeof linesOf>>): Promise<LetterPlan> {
  const done = new Map((await tx.findBy(YearPlanProgress, { year })).map(({ actionId, doneOn }) => [actionId, doneOn]));
  return {
    title,
    lines: lines.map((line) => {
      const { costCents, leaCents } = tallyOf(budgetLine(moneyOf(line)));
      const aim = line.ambitions.length === 1 ? (ambitions.find(({ id }) => id === line.ambitions[0])?.aim ?? null) : null;
      return { name: line.name, aim, costCents, leaCents, actions: line.actions.map(({ id, action, planning, partners }) => ({ action, planning, partners, doneOn: done.get(id) ?? null })) };
    }),
  };
}
