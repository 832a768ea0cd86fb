/** What a run of the simulation leaves to be judged and told. */
import type { Instant, LocalDate } from '#calendar/model';
import type { BusinessCalendar } from '#calendar/working-days';
import type { Scheme } from '#scheme/model';
import type { Findings } from '../findings.js';
import type { Facts } from './facts.model.js';
import type { ConstituencyFact } from './constituency.js';
import type { HandoverFacts } from './handovers.js';
import type { PlanFacts } from './plan-facts.js';
import type { QuestionFacts } from './questions.js';
import type { StatutoryRun } from './statutory.js';

export interface Run {
  facts: Facts;
  plans: PlanFacts;
  handovers: HandoverFacts;
  constituency: ConstituencyFact[];
  statutory: StatutoryRun;
  questions: QuestionFacts;
  scheme: Scheme;
  calendar: BusinessCalendar;
  /** Days that were asked for. */
  from: LocalDate;
  to: LocalDate;
  /** The last instant that was lived through. */
  end: Instant;
  findings: Findings;
}
