/** What a plan leaves unfinished goes on in the next one. Pure but for the rows. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { YearPlan } from './plan.entity.js';
import { YearPlanAction, YearPlanLine, YearPlanProgress } from './plan.entity.js';
import { linesOf, openDraft, type LineWithActions } from './plan.rows.js';

type Planned = Pick<YearPlanAction, 'id' | 'fromDay' | 'untilDay'>;

/** Its period is over, or goes on after the plan's year; when that year is over, whatever is not done. */
export function isLeftOver({ untilDay }: Planned, today: LocalDate, lastDay: LocalDate): boolean {
  if (today > lastDay) return true;
  return untilDay !== null && (untilDay < today || untilDay > lastDay);
}

/** What was planned for a time that is over must be planned anew; its words are kept. */
export function carriedPlanning({ planning, fromDay, untilDay, again }: YearPlanAction, begins: LocalDate): Pick<YearPlanAction, 'planning' | 'fromDay' | 'untilDay' | 'again'> {
  if (untilDay !== null && untilDay >= begins) return { planning, fromDay, untilDay, again };
  return { planning: /^opnieuw te plannen/i.test(planning) ? planning : `Opnieuw te plannen (was: ${planning})`.slice(0, 300), fromDay: null, untilDay: null, again: [] };
}

/** Each once, however often this is asked. @returns how many went along */
export async function carryUnfinished(tx: EntityManager, from: YearPlan, version: number, to: YearPlan, { today, now }: { today: LocalDate; now: string }): Promise<number> {
  const done = new Set((await tx.findBy(YearPlanProgress, { year: from.year })).filter(({ doneOn }) => doneOn !== null).map(({ actionId }) => actionId));
  const there = new Set((await tx.findBy(YearPlanAction, { year: to.year })).flatMap(({ carriedFrom }) => (carriedFrom ? [`${carriedFrom.year}/${carriedFrom.id}`] : [])));
  const left = (await linesOf(tx, from.year, version)).map((line) => ({ ...line, actions: line.actions.filter((action) => !done.has(action.id) && isLeftOver(action, today, from.untilDay) && !there.has(`${from.year}/${action.id}`)) })).filter(({ actions }) => actions.length > 0);
  if (left.length === 0) return 0;
  const draft = await openDraft(tx, to, `Meegenomen uit ${from.title}: wat niet af is.`, now);
  for (const line of left) await addTo(tx, to, draft, line, from.year);
  return left.reduce((sum, { actions }) => sum + actions.length, 0);
}

async function addTo(tx: EntityManager, to: YearPlan, version: number, { actions, ...line }: LineWithActions, fromYear: string): Promise<void> {
  const present = await linesOf(tx, to.year, version);
  const own = present.find(({ lineId }) => lineId === line.lineId);
  if (!own) await tx.insert(YearPlanLine, { ...line, year: to.year, version, position: present.length, fields: {}, people: null, costCents: 0, cover: [], remarks: [], empty: true });
  const ids = new Set(present.flatMap((one) => one.actions.map(({ id }) => id)));
  for (const [index, action] of actions.entries()) {
    const id = ids.has(action.id) ? `${fromYear}-${action.id}` : action.id;
    await tx.insert(YearPlanAction, { ...action, ...carriedPlanning(action, to.fromDay), id, year: to.year, version, position: (own?.actions.length ?? 0) + index, nr: null, budgetCents: null, carriedFrom: { year: fromYear, id: action.id } });
  }
}
