/** What the whole product keeps in the database: every room's entities and migrations, in the order in which they run. */
import { Engine1763800001000 } from '#engine/migrations/1763800001000-engine';
import { Messaging1763800002000 } from '#messaging/migrations/1763800002000-messaging';
import { MailByMeeting1765200002100 } from '#messaging/migrations/1765200002100-mail-by-meeting';
import { Identity1764700007000 } from '#identity/migrations/1764700007000-identity';
import { VisitsByNetwork1765300007100 } from '#identity/migrations/1765300007100-visits-by-network';
import type { EntityClass, MigrationClass } from '#platform/database';
import { Agreement, AgreementHistory, GroupEvaluation } from './agreements/agreement.entity.js';
import { Assignment, AssignmentNote, WorkingGroupFrame } from './assignments/assignment.entity.js';
import { ConstituencyPassing, ConstituencyText } from './constituency/constituency.entity.js';
import { Person } from './bodies/person.entity.js';
import { AgendaGuest, AgendaItem, MeetingDocument } from './meetings/agenda-item.entity.js';
import { Meeting } from './meetings/meeting.entity.js';
import { ActionItem, Attendance, CallAnswer, Decision, Task } from './meetings/record.entity.js';
import { Preparation } from './preparation/preparation.entity.js';
import { Governance1763800003000 } from './migrations/1763800003000-governance.js';
import { ToldLists1763800004100 } from './migrations/1763800004100-told-lists.js';
import { Seats1764400004000 } from './migrations/1764400004000-seats.js';
import { Handovers1764400011500 } from './migrations/1764400011500-handovers.js';
import { Plans1764400011000 } from './migrations/1764400011000-plans.js';
import { MeetingScheme1763800031000 } from './migrations/1763800031000-meeting-scheme.js';
import { Logbook1764400004200 } from './migrations/1764400004200-logbook.js';
import { Access1764900007200 } from './migrations/1764900007200-access.js';
import { Retention1765000007300 } from './migrations/1765000007300-retention.js';
import { NoAddressInTasks1765400003100 } from './migrations/1765400003100-no-address-in-tasks.js';
import { OwnWaiting1765500003300 } from './migrations/1765500003300-own-waiting.js';
import { MandateWithdrawn1765600005700 } from './migrations/1765600005700-mandate-withdrawn.js';
import { ServedWaiting1765700003300 } from './migrations/1765700003300-served-waiting.js';
import { GuestWithdrawn1765800003300 } from './migrations/1765800003300-guest-withdrawn.js';
import { ReservedBy1765800005500 } from './migrations/1765800005500-reserved-by.js';
import { ItemQuestion1765800006100 } from './migrations/1765800006100-item-question.js';
import { AddedOn1765100007400 } from './migrations/1765100007400-added-on.js';
import { Audit1764700007100 } from './migrations/1764700007100-audit.js';
import { LateAttendance1764400057100 } from './migrations/1764400057100-late-attendance.js';
import { Agreements1763800055000 } from './migrations/1763800055000-agreements.js';
import { Questions1763800056000 } from './migrations/1763800056000-questions.js';
import { Quality1764500005000 } from './migrations/1764500005000-quality.js';
import { Rotations1764400004100 } from './migrations/1764400004100-rotations.js';
import { Assignments1764400006000 } from './migrations/1764400006000-assignments.js';
import { ActingChairs1764600004300 } from './migrations/1764600004300-acting-chairs.js';
import { Constituency1764600006000 } from './migrations/1764600006000-constituency.js';
import { ConstituencyRemark1764800006000 } from './migrations/1764800006000-constituency-remark.js';
import { Search1764800008000 } from './migrations/1764800008000-search.js';
import { Statutory1763800057000 } from './migrations/1763800057000-statutory.js';
import { MinutesRemark, MinutesVersion } from './minutes/minutes.entity.js';
import { Handover, HandoverPoint } from './handover/handover.entity.js';
import { YearPlan, YearPlanAction, YearPlanAdoption, YearPlanCommitment, YearPlanLine, YearPlanProgress, YearPlanVersion } from './plans/plan.entity.js';
import { Municipality, SchemeVersion } from './municipalities/municipality.entity.js';
import { CycleReason, GoalAdjustment, GoalEvaluation, GoalResult } from './quality/evaluation.entity.js';
import { Goal, Indicator, Measurement, QualityCycle } from './quality/goal.entity.js';
import { MandateRow, TopicAbsence, TopicExploration } from './oversight/statutory.entity.js';
import { QuestionHistory } from './questions/question.entity.js';

export const entities: readonly EntityClass[] = [
  Municipality, SchemeVersion, Person,
  Meeting, Preparation, AgendaItem, AgendaGuest, MeetingDocument, CallAnswer, Attendance, Decision, ActionItem, Task,
  MinutesVersion, MinutesRemark,
  Agreement, AgreementHistory, GroupEvaluation, QuestionHistory,
  YearPlan, YearPlanVersion, YearPlanLine, YearPlanAction, YearPlanProgress, YearPlanAdoption, YearPlanCommitment,
  Handover, HandoverPoint,
  ConstituencyText, ConstituencyPassing,
  QualityCycle, Goal, Indicator, Measurement, GoalEvaluation, GoalResult, GoalAdjustment, CycleReason,
  Assignment, AssignmentNote, WorkingGroupFrame,
  MandateRow, TopicAbsence, TopicExploration,
];

/** In the order of their timestamps; each room adds its own. */
export const migrations: readonly MigrationClass[] = [
  Engine1763800001000,
  Messaging1763800002000,
  Governance1763800003000,
  ToldLists1763800004100,
  MeetingScheme1763800031000,
  Agreements1763800055000,
  Questions1763800056000,
  Statutory1763800057000,
  Seats1764400004000,
  Rotations1764400004100,
  Logbook1764400004200,
  Assignments1764400006000,
  Plans1764400011000,
  Handovers1764400011500,
  LateAttendance1764400057100,
  Quality1764500005000,
  ActingChairs1764600004300,
  Constituency1764600006000,
  Identity1764700007000,
  Audit1764700007100,
  ConstituencyRemark1764800006000,
  Search1764800008000,
  Access1764900007200,
  Retention1765000007300,
  AddedOn1765100007400,
  MailByMeeting1765200002100,
  VisitsByNetwork1765300007100,
  NoAddressInTasks1765400003100,
  OwnWaiting1765500003300,
  MandateWithdrawn1765600005700,
  ServedWaiting1765700003300,
  GuestWithdrawn1765800003300,
  ReservedBy1765800005500,
  ItemQuestion1765800006100,
];
