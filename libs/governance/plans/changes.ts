/** What an amended plan changes, in Dutch lines for those who adopted the old one. Pure. */
import { formatEuros } from '#scheme/budget/euros';
import { tallyOf } from '#scheme/budget/tally';
import { budgetLine } from './money.js';
import { moneyOf, type LineWithActions } from './plan.rows.js';

export function planChanges(before: readonly LineWithActions[], after: readonly LineWithActions[]): string[] {
  return after.flatMap((line) => {
    const old = before.find(({ lineId }) => lineId === line.lineId);
    return old ? ofLine(old, line) : [`Nieuwe regel: ${line.name}.`];
  });
}

function ofLine(old: LineWithActions, line: LineWithActions): string[] {
  const [was, becomes] = [old, line].map((one) => tallyOf(budgetLine(moneyOf(one)))) as [ReturnType<typeof tallyOf>, ReturnType<typeof tallyOf>];
  const money = was.costCents === becomes.costCents && was.coveredCents === becomes.coveredCents ? [] : [`kosten van ${formatEuros(was.costCents)} naar ${formatEuros(becomes.costCents)}, ten laste van het LEA-budget van ${formatEuros(was.leaCents)} naar ${formatEuros(becomes.leaCents)}`];
  const gone = old.actions.filter(({ id }) => !line.actions.some((action) => action.id === id)).map(({ action }) => `vervalt: ${action}`);
  const changed = line.actions.flatMap((action) => {
    const own = old.actions.find(({ id }) => id === action.id);
    if (!own) return [`nieuw: ${action.action} (${action.planning})`];
    return own.action === action.action && own.planning === action.planning ? [] : [`anders: ${own.action} (${own.planning}) wordt ${action.action} (${action.planning})`];
  });
  const texts = JSON.stringify([old.fields, old.people]) === JSON.stringify([line.fields, line.people]) ? [] : ['de tekst is gewijzigd'];
  return [...money, ...gone, ...changed, ...texts].map((text) => `${line.name}: ${text}.`);
}
