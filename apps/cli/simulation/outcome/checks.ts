/** The invariants of a run. Each check looks at the facts and tells what it found broken. */
import { checkAgendas, checkChanges, checkReplacements, checkStandingItems, checkSteps } from './checks.agenda.js';
import { checkAssignments } from './checks.assignments.js';
import { checkAppointments, checkCalendarParts } from './checks.invitations.js';
import { checkLastResort } from './checks.last-resort.js';
import { checkDeliveries, checkDigests, checkDuplicates, checkForm, checkHours } from './checks.mail.js';
import { checkDays, checkNumbers, checkSpread } from './checks.meetings.js';
import { checkAdoption, checkDecisionList, checkDistribution, checkPdf } from './checks.minutes.js';
import { checkConstituency } from './checks.constituency.js';
import { checkOffices } from './checks.offices.js';
import { checkHandovers } from './checks.handovers.js';
import { checkPlanAdoptions, checkPlanMoney, checkPlanReminders, checkPlanSuccession } from './checks.plans.js';
import { checkAnswers, checkCommittees } from './checks.preparation.js';
import { checkEvaluations, checkGoals, checkPace, checkPhases, checkTurns } from './checks.quality.js';
import { checkRecipients, checkSecrets } from './checks.recipients.js';
import { checkLadders, checkReminders, checkReservations } from './checks.reminders.js';
import { checkRotations } from './checks.rotation.js';
import { checkAgreements, checkEvidence, checkMissingTold, checkPresence, checkYearsLookedAfter } from './checks.statutory.js';
import { checkQuestions } from './checks.questions.js';
import type { Run } from './run.js';

const CHECKS: readonly ((run: Run) => void)[] = [
  checkNumbers, checkDays, checkSpread, checkSteps, checkAgendas, checkStandingItems, checkChanges, checkReplacements, checkCalendarParts, checkAppointments,
  checkCommittees, checkAnswers, checkReminders, checkLadders, checkReservations, checkOffices, checkDistribution, checkDecisionList, checkAdoption, checkPdf, checkLastResort,
  checkGoals, checkEvaluations, checkPhases, checkPace, checkTurns,
  checkYearsLookedAfter, checkMissingTold, checkEvidence, checkPresence, checkAgreements, checkQuestions,
  checkRecipients, checkSecrets, checkDuplicates, checkDeliveries, checkHours, checkForm, checkDigests,
  checkPlanMoney, checkPlanAdoptions, checkPlanReminders, checkPlanSuccession, checkHandovers, checkAssignments, checkRotations, checkConstituency,
];

export function checkRun(run: Run): void {
  for (const check of CHECKS) check(run);
}
