/** Every resource of the API. */
import type { Type } from '@nestjs/common';
import { AgreementsController } from './agreements/agreements.controller.js';
import { GroupEvaluationsController } from './agreements/group-evaluations.controller.js';
import { AmbitionsController } from './assignments/ambitions.controller.js';
import { AssignmentWorkController } from './assignments/assignment-work.controller.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { WelcomesController } from './management/welcomes.controller.js';
import { AuditController } from './management/audit.controller.js';
import { PrivacyController } from './management/privacy.controller.js';
import { SettingsController } from './management/settings.controller.js';
import { ConstituenciesController, ConstituencyController } from './constituency/constituency.controller.js';
import { HandoversController } from './handover/handovers.controller.js';
import { ExecutionAgendasController } from './assignments/execution-agendas.controller.js';
import { GroupsController } from './assignments/groups.controller.js';
import { DeliveriesController } from './mail/deliveries.controller.js';
import { MailboxController } from './mail/mailbox.controller.js';
import { MailingsController } from './mail/mailings.controller.js';
import { TasksController } from './mail/tasks.controller.js';
import { ActionsController } from './meetings/actions.controller.js';
import { AgendaController } from './meetings/agenda.controller.js';
import { EarlierActionsController } from './meetings/earlier-actions.controller.js';
import { ItemsController } from './meetings/items.controller.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { PapersController } from './meetings/papers.controller.js';
import { RecordController } from './meetings/record.controller.js';
import { RecordRevisionsController } from './meetings/record-revisions.controller.js';
import { MinutesController } from './minutes/minutes.controller.js';
import { PublishedMinutesController } from './minutes/published.controller.js';
import { BodiesController } from './municipalities/bodies.controller.js';
import { MunicipalitiesController } from './municipalities/municipalities.controller.js';
import { PeopleController } from './municipalities/people.controller.js';
import { SchemeController } from './municipalities/scheme.controller.js';
import { StructureController } from './municipalities/structure.controller.js';
import { PlanExecutionController } from './plans/plan-execution.controller.js';
import { PlansController } from './plans/plans.controller.js';
import { PreparationController } from './preparation/preparation.controller.js';
import { PreparedItemsController } from './preparation/prepared-items.controller.js';
import { AbsencesController } from './oversight/absences.controller.js';
import { ExplorationsController } from './oversight/explorations.controller.js';
import { ItemTopicsController } from './oversight/item-topics.controller.js';
import { MandatesController } from './oversight/mandates.controller.js';
import { StatutoryController } from './oversight/statutory.controller.js';
import { TopicsController } from './oversight/topics.controller.js';
import { CycleOverviewController, CyclesController } from './quality/cycles.controller.js';
import { GoalsController } from './quality/goals.controller.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { CalendarController } from './planning/calendar.controller.js';
import { DeadlinesController } from './planning/deadlines.controller.js';
import { SeasonController } from './planning/season.controller.js';
import { SeriesController } from './planning/series.controller.js';
import { TermAgendaController } from './planning/term-agenda.controller.js';
import { DestructionController } from './privacy/destruction.controller.js';
import { RetentionController } from './privacy/retention.controller.js';
import { QuestionsController } from './questions/questions.controller.js';
import { DeparturesController } from './rotation/departures.controller.js';
import { OutlookController } from './rotation/outlook.controller.js';
import { RotationsController } from './rotation/rotations.controller.js';
import { VacanciesController } from './rotation/vacancies.controller.js';
import { MembershipsController } from './seats/memberships.controller.js';
import { OrganisationsController } from './seats/organisations.controller.js';
import { GivenOfficesController } from './seats/given-offices.controller.js';
import { ItemAccessController } from './meetings/item-access.controller.js';
import { StandInsController } from './seats/stand-ins.controller.js';
import { SearchController } from './search/search.controller.js';
import { OidcController } from './session/oidc.controller.js';
import { SessionController } from './session/session.controller.js';
import { SignInController } from './session/sign-in.controller.js';
import { ViewAsController } from './session/view-as.controller.js';

export const CONTROLLERS: readonly Type[] = [
  MunicipalitiesController,
  BodiesController,
  PeopleController,
  StructureController,
  SchemeController,
  AuditController,
  WelcomesController,
  PrivacyController,
  SettingsController,
  MembershipsController,
  StandInsController,
  GivenOfficesController,
  OrganisationsController,
  RotationsController,
  DeparturesController,
  VacanciesController,
  OutlookController,
  SessionController,
  SignInController,
  OidcController,
  ViewAsController,
  DeadlinesController,
  CalendarController,
  SeasonController,
  SeriesController,
  TermAgendaController,
  SearchController,
  MeetingsController,
  AgendaController,
  ItemsController,
  ItemAccessController,
  PreparationController,
  PreparedItemsController,
  PapersController,
  RecordController,
  RecordRevisionsController,
  ActionsController,
  EarlierActionsController,
  MinutesController,
  PublishedMinutesController,
  AgreementsController,
  GroupEvaluationsController,
  QuestionsController,
  TopicsController,
  ItemTopicsController,
  StatutoryController,
  MandatesController,
  AbsencesController,
  ExplorationsController,
  CycleOverviewController,
  CyclesController,
  GoalsController,
  AmbitionsController,
  AssignmentsController,
  AssignmentWorkController,
  GroupsController,
  ExecutionAgendasController,
  ConstituencyController,
  ConstituenciesController,
  HandoversController,
  PlansController,
  PlanExecutionController,
  RetentionController,
  DestructionController,
  MailingsController,
  DeliveriesController,
  TasksController,
  MailboxController,
  OpenApiController,
];
