/** The invariants of a run. Each check looks at the facts and tells what it found broken. */
import type { Instant, LocalDate } from '#calendar/model';
import type { BusinessCalendar } from '#calendar/working-days';
import type { Scheme } from '#scheme/model';
import type { Findings } from '../findings.js';
import { checkAgendas, checkDays, checkNumbers } from './checks.meetings.js';
import { checkAdoption, checkDistribution } from './checks.minutes.js';
import { checkDeliveries, checkDuplicates, checkHours } from './checks.mail.js';
import type { Facts } from './facts.js';

export interface Run {
  facts: Facts;
  scheme: Scheme;
  calendar: BusinessCalendar;
  /** Days that were asked for. */
  from: LocalDate;
  to: LocalDate;
  /** The last instant that was lived through. */
  end: Instant;
  findings: Findings;
}

const CHECKS: readonly ((run: Run) => void)[] = [checkNumbers, checkDays, checkAgendas, checkDistribution, checkAdoption, checkDuplicates, checkDeliveries, checkHours];

export function checkRun(run: Run): void {
  for (const check of CHECKS) check(run);
}
