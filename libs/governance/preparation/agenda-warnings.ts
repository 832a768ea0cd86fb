/** What is wrong with an agenda while it can still be changed, in Dutch. PURE. */
import type { Body } from '#scheme/model';
import { timeBudget } from './time-budget.js';

const SETTLED = new Set(['held', 'closed', 'cancelled']);

export function agendaWarnings(body: Pick<Body, 'meetings'>, durationMinutes: number, { state, items }: { state: string; items: readonly { minutes: number }[] }): string[] {
  const { available, planned, left } = timeBudget(body, durationMinutes, items);
  if (SETTLED.has(state) || left >= 0) return [];
  return [`De agenda duurt ${planned} minuten en er is plaats voor ${available}: dat is ${-left} ${left === -1 ? 'minuut' : 'minuten'} te lang.`];
}
