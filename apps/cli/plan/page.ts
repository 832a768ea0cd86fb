/** The annual plan as a page of eighty columns: a table for each line, the money, and what to know about it. */
import { formatEuros } from '#scheme/budget/euros';
import { budgetOf, tallyOf, total } from '#scheme/budget/tally';
import { formatDutchDate } from '#calendar/local-date';
import type { AnnualPlan, PlanLine, PlannedActivity, Scheme } from '#scheme/model';
import { columns, wrap, type Column } from './columns.js';

const WIDTH = 80;
const ACTIONS: readonly Column[] = [{ heading: 'nr', width: 3 }, { heading: 'actie', width: 25 }, { heading: 'partners', width: 17 }, { heading: 'planning', width: 16 }, { heading: 'budget', width: 11 }];
const MONEY: readonly Column[] = [{ heading: '', width: 38 }, { heading: 'kosten', width: 12, right: true }, { heading: 'gedekt', width: 12, right: true }, { heading: 'LEA', width: 12, right: true }];

export function planPage(scheme: Scheme, plan: AnnualPlan): string {
  const title = `${plan.name} ${plan.linesFor}, ${scheme.municipality.name}`;
  const parts = [underlined(title, '='), adopted(plan), ...plan.lines.map(lineTable), money(plan), ...remarks(plan)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const adopted = ({ adoptedBy }: AnnualPlan): string => adoptedBy.map(({ who, what, on }) => wrap(`${who}: ${what}${on === null ? '' : `, ${formatDutchDate(on)}`}.`, WIDTH).join('\n')).join('\n');

function lineTable({ name, activities }: PlanLine, index: number): string {
  const heading = underlined(`${index + 1}. ${name}`, '-');
  if (activities.length === 0) return `${heading}\nGeen activiteiten.`;
  return `${heading}\n${columns(ACTIONS, activities.map((activity) => [String(activity.nr ?? ''), activity.name, activity.partners.join(', '), activity.planning, budgetCell(activity)]))}`;
}

const budgetCell = ({ amountCents, budget }: PlannedActivity): string => [...(amountCents === null ? [] : [formatEuros(amountCents)]), ...(budget === null ? [] : [budget])].join(' ');

function money(plan: AnnualPlan): string {
  const { lines, availableCents } = budgetOf(plan);
  const row = (name: string, { costCents, coveredCents, leaCents }: ReturnType<typeof tallyOf>): string[] => [name, ...[costCents, coveredCents, leaCents].map(formatEuros)];
  const sum = total(lines);
  const rows = [...lines.map((line, index) => row(`${index + 1}. ${line.name}`, tallyOf(line))), row('Totaal', sum)];
  const left = availableCents === null ? [] : [[`Beschikbaar: ${plan.budget!.name}`, '', '', formatEuros(availableCents)], ['Over', '', '', formatEuros(availableCents - sum.leaCents)]];
  return `${underlined('Het geld', '-')}\n${columns(MONEY, [...rows, ...left])}`;
}

function remarks(plan: AnnualPlan): string[] {
  const all = [...plan.remarks, ...plan.lines.flatMap(({ remarks: own }, index) => own.map((remark) => `Bij ${index + 1}: ${remark}`)), ...plan.lines.flatMap(undated)];
  return all.length === 0 ? [] : [`${underlined('Wat opvalt', '-')}\n${all.flatMap((remark) => wrap(remark, WIDTH - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)).join('\n')}`];
}

const undated = ({ activities }: PlanLine, index: number): string[] =>
  activities.filter(({ from }) => from === null).map(({ nr, name, planning }) => `Bij ${index + 1}: van '${planning}' (${nr ?? name}) zijn geen datums te maken.`);

const underlined = (heading: string, with_: string): string => {
  const lines = wrap(heading, WIDTH);
  return `${lines.join('\n')}\n${with_.repeat(Math.max(...lines.map((line) => line.length)))}`;
};
