/**
 * Every mail that Leidraad sends, as facts in → subject, plain text and HTML. PURE: the same facts give the same mail. Who
 * receives it, when, and with which attachments is decided elsewhere. The kinds are those of the workflows' `mail` effects, and
 * meeting-short, new-body, constituency-text, agreement-evaluation, seat-invitation, seat-uninvited, committee-invitation, committee-uninvited, agenda-for-newcomer, sign-in-code, address-changed, test-mail, welcome and digest.
 */
import { multiLine, oneLine } from '#platform/text';
import { renderLetter, type RenderedMail } from './render.js';
import * as agenda from './templates/agenda.js';
import * as agreements from './templates/agreements.js';
import * as assignments from './templates/assignments.js';
import * as committee from './templates/committee.js';
import * as constituency from './templates/constituency.js';
import * as handovers from './templates/handovers.js';
import * as items from './templates/items.js';
import * as meeting from './templates/meeting.js';
import * as minutes from './templates/minutes.js';
import * as oversight from './templates/oversight.js';
import * as plans from './templates/plans.js';
import * as quality from './templates/quality.js';
import * as record from './templates/record.js';
import * as rotation from './templates/rotation.js';
import * as rotationNews from './templates/rotation-news.js';
import * as addresses from './templates/address-changed.js';
import * as signIn from './templates/sign-in.js';
import * as welcomes from './templates/welcome.js';
import * as testMail from './templates/test-mail.js';
import * as statutory from './templates/statutory.js';
import type { Letter } from './templates/setting.js';

export type MailFacts =
  | meeting.Invitation | meeting.Moved | meeting.Cancelled | meeting.FollowUp | meeting.MeetingShort | meeting.NewBody
  | items.CallForItems | items.ItemsReminder | items.PapersReminder | items.LateItemRequest | items.LateItemAnswer | items.ItemTakenOff
  | agenda.AgendaApproval | agenda.AgendaDraftReminder | agenda.AgendaReturned | agenda.Agenda | agenda.GuestAgenda | agenda.PapersAdded
  | committee.CommitteeCall | committee.CommitteeReminder | committee.CommitteeMoved | committee.CommitteeUndecided | committee.CommitteeDecision | committee.CommitteeSettled
  | record.DecisionList | record.RecordReminder | record.MinutesDueReminder | record.ReviewRequest | record.AkkoordRequest | record.MinutesReturned
  | rotation.RotationLeaving | rotation.RotationCoOwner | rotation.RotationNominate | rotation.RotationOverview | rotation.RotationChair
  | rotationNews.RotationNominated | rotationNews.RotationSettled | rotationNews.RotationHandover | rotationNews.RotationDeparture | rotationNews.RotationLineUp | rotationNews.RotationOverdue | rotationNews.SeatInvitation
  | minutes.Minutes | minutes.MinutesAdopted
  | agreements.AgreementEvaluation
  | constituency.ConstituencyNews
  | handovers.HandoverAnnotate | handovers.HandoverAccept | handovers.HandoverRefused | handovers.HandoverVacant | handovers.HandoverDone
  | plans.PlanDraft | plans.PlanAligning | plans.PlanReturned | plans.PlanAdoption | plans.PlanAdopted | plans.PlanCouncil | plans.PlanActions | plans.PlanEvaluation | plans.PlanLapsed
  | quality.GoalsAsked | quality.FiguresAsked | quality.EvaluationAsked | quality.EvaluationUnplaced | quality.AdjustAsked | quality.PhaseOverdue
  | assignments.AssignmentIssued | assignments.AssignmentNews | assignments.AssignmentReminder | assignments.AssignmentEscalation
  | assignments.ExecutionAgendaReminder | assignments.ExecutionAgendaChosen | assignments.WorkingGroupNews
  | statutory.StatutoryGaps | statutory.StatutoryResult
  | signIn.SignInCode
  | addresses.AddressChanged
  | testMail.TestMail
  | welcomes.Welcome
  | oversight.AutomaticMailingPreview | oversight.Escalation | oversight.Digest;

export type MailKind = MailFacts['kind'];
/** The facts of one kind; some shapes serve two kinds. */
export type FactsOf<K extends MailKind, F extends MailFacts = MailFacts> = F extends unknown ? (K extends F['kind'] ? F & { kind: K } : never) : never;

/** Write the mail. Text in the facts may hold anything: markup is shown as typed, a subject is one line. */
export function renderMail(facts: MailFacts): RenderedMail {
  const clean = cleaned(facts);
  return renderLetter(clean, letter(clean));
}

function letter(facts: MailFacts): Letter {
  switch (facts.kind) {
    case 'invitation': return meeting.invitation(facts);
    case 'moved': return meeting.moved(facts);
    case 'cancelled': return meeting.cancelled(facts);
    case 'follow-up': return meeting.followUp(facts);
    case 'meeting-short': return meeting.meetingShort(facts);
    case 'new-body': return meeting.newBody(facts);
    case 'call-for-items': return items.callForItems(facts);
    case 'items-reminder': return items.itemsReminder(facts);
    case 'papers-reminder': return items.papersReminder(facts);
    case 'late-item-request': return items.lateItemRequest(facts);
    case 'late-item-answer': return items.lateItemAnswer(facts);
    case 'item-taken-off': return items.itemTakenOff(facts);
    case 'agenda-approval-request':
    case 'agenda-approval-reminder': return agenda.agendaApproval(facts);
    case 'agenda-draft-reminder': return agenda.agendaDraftReminder(facts);
    case 'agenda-returned': return agenda.agendaReturned(facts);
    case 'agenda':
    case 'agenda-changed':
    case 'agenda-for-newcomer': return agenda.agenda(facts);
    case 'guest-agenda': return agenda.guestAgenda(facts);
    case 'papers-added': return agenda.papersAdded(facts);
    case 'committee-call': return committee.committeeCall(facts);
    case 'committee-reminder': return committee.committeeReminder(facts);
    case 'committee-moved':
    case 'committee-cancelled': return committee.committeeMoved(facts);
    case 'committee-undecided': return committee.committeeUndecided(facts);
    case 'committee-decision': return committee.committeeDecision(facts);
    case 'committee-settled': return committee.committeeSettled(facts);
    case 'decision-list': return record.decisionList(facts);
    case 'record-reminder': return record.recordReminder(facts);
    case 'minutes-due-reminder': return record.minutesDueReminder(facts);
    case 'review-request': return record.reviewRequest(facts);
    case 'akkoord-request': return record.akkoordRequest(facts);
    case 'akkoord-withheld':
    case 'correction-request': return record.minutesReturned(facts);
    case 'rotation-leaving': return rotation.rotationLeaving(facts);
    case 'rotation-co-owner': return rotation.rotationCoOwner(facts);
    case 'rotation-nominate': return rotation.rotationNominate(facts);
    case 'rotation-overview': return rotation.rotationOverview(facts);
    case 'rotation-chair': return rotation.rotationChair(facts);
    case 'rotation-nominated': return rotationNews.rotationNominated(facts);
    case 'rotation-settled': return rotationNews.rotationSettled(facts);
    case 'rotation-handover': return rotationNews.rotationHandover(facts);
    case 'rotation-departure': return rotationNews.rotationDeparture(facts);
    case 'rotation-line-up': return rotationNews.rotationLineUp(facts);
    case 'rotation-overdue': return rotationNews.rotationOverdue(facts);
    case 'committee-invitation':
    case 'committee-uninvited':
    case 'seat-invitation':
    case 'seat-uninvited': return rotationNews.seatInvitation(facts);
    case 'minutes': return minutes.minutes(facts);
    case 'minutes-adopted': return minutes.minutesAdopted(facts);
    case 'agreement-evaluation': return agreements.agreementEvaluation(facts);
    case 'constituency-text': return constituency.constituencyNews(facts);
    case 'goals-asked':
    case 'goals-reminder': return quality.goalsAsked(facts);
    case 'figures-asked':
    case 'figures-reminder': return quality.figuresAsked(facts);
    case 'evaluation-asked':
    case 'evaluation-reminder': return quality.evaluationAsked(facts);
    case 'evaluation-unplaced': return quality.evaluationUnplaced(facts);
    case 'adjust-asked':
    case 'adjust-reminder': return quality.adjustAsked(facts);
    case 'phase-overdue': return quality.phaseOverdue(facts);
    case 'assignment-issued': return assignments.assignmentIssued(facts);
    case 'assignment-news': return assignments.assignmentNews(facts);
    case 'assignment-reminder': return assignments.assignmentReminder(facts);
    case 'assignment-escalation': return assignments.assignmentEscalation(facts);
    case 'execution-agenda-reminder': return assignments.executionAgendaReminder(facts);
    case 'execution-agenda-chosen': return assignments.executionAgendaChosen(facts);
    case 'working-group-news': return assignments.workingGroupNews(facts);
    case 'statutory-gaps': return statutory.statutoryGaps(facts);
    case 'statutory-result': return statutory.statutoryResult(facts);
    case 'automatic-mailing-preview': return oversight.automaticMailingPreview(facts);
    case 'escalation': return oversight.escalation(facts);
    case 'handover-annotate': return handovers.handoverAnnotate(facts);
    case 'handover-accept': return handovers.handoverAccept(facts);
    case 'handover-refused': return handovers.handoverRefused(facts);
    case 'handover-vacant': return handovers.handoverVacant(facts);
    case 'handover-done': return handovers.handoverDone(facts);
    case 'plan-draft': return plans.planDraft(facts);
    case 'plan-aligning': return plans.planAligning(facts);
    case 'plan-returned': return plans.planReturned(facts);
    case 'plan-adoption': return plans.planAdoption(facts);
    case 'plan-adopted': return plans.planAdopted(facts);
    case 'plan-council': return plans.planCouncil(facts);
    case 'plan-actions': return plans.planActions(facts);
    case 'plan-evaluation': return plans.planEvaluation(facts);
    case 'plan-lapsed': return plans.planLapsed(facts);
    case 'sign-in-code': return signIn.signInCode(facts);
    case 'address-changed': return addresses.addressChanged(facts);
    case 'welcome': return welcomes.welcome(facts);
    case 'test-mail': return testMail.testMail(facts);
    case 'digest': return oversight.digest(facts);
  }
}

/** Facts whose text is written over several lines; every other text is one line. */
const SEVERAL_LINES = new Set(['why', 'remarks', 'text']);

function cleaned<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (SEVERAL_LINES.has(key) ? multiLine(value) : oneLine(value)) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => cleaned(part, key)) as T;
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part, name)])) as T;
  return value;
}
