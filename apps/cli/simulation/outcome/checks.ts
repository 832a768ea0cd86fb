/** The invariants of a run. Each check looks at the facts and tells what it found broken. */
import { checkAgendas, checkDays, checkNumbers } from './checks.meetings.js';
import { checkAdoption, checkDistribution } from './checks.minutes.js';
import { checkDeliveries, checkDuplicates, checkHours } from './checks.mail.js';
import { checkAnswers, checkCommittees, checkReminders } from './checks.preparation.js';
import type { Run } from './run.js';

const CHECKS: readonly ((run: Run) => void)[] = [checkNumbers, checkDays, checkAgendas, checkCommittees, checkAnswers, checkReminders, checkDistribution, checkAdoption, checkDuplicates, checkDeliveries, checkHours];

export function checkRun(run: Run): void {
  for (const check of CHECKS) check(run);
}
