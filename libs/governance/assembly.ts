/**
 * The product put together from its ports: database connections, clock, ids, queue, mail server, file store. One call per
 * process; the API, the worker, the simulation and the tests differ only in the ports that they give.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { assertHandlers, Effects, type EffectHandler } from '#engine/effects';
import { Reconciler } from '#engine/reconciler';
import { effectSource, Relay } from '#engine/relay';
import type { Job, JobQueue } from '#engine/queue';
import { Runner } from '#engine/runner';
import { Sweeper } from '#engine/sweeper';
import type { FileStore } from '#documents/file-store';
import { ForgetSignIns } from '#identity/forget';
import type { Mailer } from '#messaging/mailer';
import type { Clock } from '#platform/clock';
import { preparedQueries } from '#platform/prepared';
import type { Ids } from '#platform/ids';
import type { Log } from '#platform/logging';
import { definitions } from '#workflows/registry';
import { AgreementCommands } from './agreements/agreement.commands.js';
import { AgreementTask } from './agreements/agreement.effect.js';
import { GroupEvaluationCommands } from './agreements/group-evaluation.commands.js';
import { AssignmentCommands } from './assignments/assignment.commands.js';
import { FollowUp, TellChosen } from './assignments/assignment.effects.js';
import { AssignmentWorkCommands } from './assignments/assignment-work.commands.js';
import { ExecutionAgendaCommands } from './assignments/execution-agenda.commands.js';
import { WorkingGroupCommands } from './assignments/working-group.commands.js';
import { PeopleCommands } from './bodies/people.commands.js';
import { PeopleImport } from './bodies/people-import.commands.js';
import { BodyCommands } from './bodies/body.commands.js';
import { MembershipCommands } from './bodies/membership.commands.js';
import { OrganisationCommands } from './bodies/organisation.commands.js';
import { GivenOfficeCommands } from './bodies/given-office.commands.js';
import { ItemAccessCommands } from './meetings/item-access.commands.js';
import { StandInCommands } from './bodies/stand-in.commands.js';
import { AuditDesk } from './audit/audit-desk.js';
import { Seals } from './audit/seal.js';
import { Commands } from './command.js';
import { ConstituencyCommands } from './constituency/constituency.commands.js';
import { ConstituencyWatch } from './constituency/constituency.watch.js';
import { ActionCommands } from './meetings/action.commands.js';
import { AgendaCommands } from './meetings/agenda.commands.js';
import { PlaceAdoption, WithdrawAdoption } from './meetings/adoption.effects.js';
import { BringItem, DrawForward, WithdrawItem } from './meetings/brought.effects.js';
import { CarryOver, WithdrawCarried } from './meetings/carry.effects.js';
import { Welcomes } from './notices/welcomes.js';
import { TestMails } from './notices/test-mails.js';
import { CheckFrequency } from './meetings/frequency.effect.js';
import { MeetingCommands } from './meetings/meeting.commands.js';
import { PreparationCommands } from './preparation/preparation.commands.js';
import { DeferItems, PlaceItems, ReferItem, TellPreparation } from './preparation/preparation.effects.js';
import { DepartureCommands } from './rotation/departure.commands.js';
import { RotationCommands } from './rotation/rotation.commands.js';
import { PrepareItem, SettleChair } from './rotation/chair.effects.js';
import { FollowInvitations } from './rotation/invitations.effect.js';
import { EndOvertaken } from './rotation/overtaken.effect.js';
import { RotationKeeper } from './rotation/keeper.js';
import { SeatSuccessor, UndoSuccessor } from './rotation/seating.effects.js';
import { VacateSeats } from './rotation/vacate.effect.js';
import { RecordCommands } from './meetings/record.commands.js';
import { RecordRevisions } from './meetings/record-revisions.commands.js';
import { LapseReservation } from './meetings/reservation.effect.js';
import { MinutesCommands } from './minutes/minutes.commands.js';
import { attachMinutes } from './minutes/minutes-document.js';
import { schemeOn } from './municipalities/schemes.js';
import { GatherHandover, HandoverTask, TransferPoints } from './handover/handover.effects.js';
import { HandoverCommands } from './handover/handover.commands.js';
import { HandoverWatch } from './handover/watch.js';
import { AdoptionCommands } from './plans/adoption.commands.js';
import { ExecutionCommands } from './plans/execution.commands.js';
import { PlanCommands } from './plans/plan.commands.js';
import { PlanOpenings } from './plans/openings.js';
import { NextPlan, NoteAdoption, UndoAdoption } from './plans/plan.effects.js';
import { CycleCommands } from './quality/cycle.commands.js';
import { LeaveGoals, NextTurn } from './quality/cycle.effects.js';
import { EvaluationCommands } from './quality/evaluation.commands.js';
import { FigureCommands } from './quality/figure.commands.js';
import { GoalCommands } from './quality/goal.commands.js';
import { MeasurerCommands } from './quality/measurer.commands.js';
import { PersonExports } from './bodies/person-exports.js';
import { SchemeChangeCommands } from './municipalities/scheme-change.commands.js';
import { CycleOpenings } from './quality/openings.js';
import { StatutoryCommands } from './oversight/statutory.commands.js';
import { StatutoryList, StatutoryYears } from './oversight/statutory.effects.js';
import { TopicCommands } from './oversight/topic.commands.js';
import { DestructionCommands } from './privacy/destruction.commands.js';
import { Destroy } from './privacy/destruction.effect.js';
import { DestructionWatch } from './privacy/destruction.watch.js';
import { QuestionCommands } from './questions/question.commands.js';
import { Deliveries, deliverySource } from './notices/deliveries.js';
import { Digests } from './notices/digest.js';
import { MailCommands } from './notices/mail.commands.js';
import { TaskCommands } from './notices/task.commands.js';
import { noteFailedEffect } from './notices/failed-effect.js';
import { assertLetters, MailEffect } from './notices/mail.effect.js';
import { Newcomers } from './notices/newcomers.js';
import { SignInCodes } from './notices/sign-in-codes.js';
import { NewBodies } from './notices/new-bodies.js';
import { tellMeetingShort } from './notices/meeting-short.js';

export interface CommandPorts {
  app: DataSource;
  clock: Clock;
  ids: Ids;
  /** Called after every commit that may have left work: wakes the relay where there is one. */
  committed?: () => void;
  /** Salt of payload digests; random where not given. */
  salt?: () => string;
}

/** What people do: the API needs no more than this. */
export function assembleCommands({ app, clock, ids, committed, salt }: CommandPorts) {
  const runner = new Runner(app, { clock, definitions, ...(salt ? { salt } : {}) });
  const commands = new Commands(app, runner, clock, ids, committed);
  const memberships = new MembershipCommands(commands);
  return {
    runner,
    commands,
    meetings: new MeetingCommands(commands),
    bodies: new BodyCommands(commands),
    memberships,
    standIns: new StandInCommands(commands),
    givenOffices: new GivenOfficeCommands(commands),
    schemeChanges: new SchemeChangeCommands(commands),
    auditDesk: new AuditDesk(commands),
    personExports: new PersonExports(commands),
    testMails: new TestMails(commands),
    welcomes: new Welcomes(commands),
    organisations: new OrganisationCommands(commands),
    rotations: new RotationCommands(commands),
    departures: new DepartureCommands(commands),
    agenda: new AgendaCommands(commands),
    itemAccess: new ItemAccessCommands(commands),
    preparation: new PreparationCommands(commands),
    record: new RecordCommands(commands),
    recordRevisions: new RecordRevisions(commands),
    minutes: new MinutesCommands(commands),
    actions: new ActionCommands(commands),
    people: new PeopleCommands(commands),
    peopleImport: new PeopleImport(commands, memberships),
    mail: new MailCommands(commands),
    tasks: new TaskCommands(commands),
    cycles: new CycleCommands(commands),
    goals: new GoalCommands(commands),
    figures: new FigureCommands(commands),
    measurers: new MeasurerCommands(commands),
    evaluations: new EvaluationCommands(commands),
    agreements: new AgreementCommands(commands),
    groupEvaluations: new GroupEvaluationCommands(commands),
    questions: new QuestionCommands(commands),
    plans: new PlanCommands(commands),
    planAdoptions: new AdoptionCommands(commands),
    planExecution: new ExecutionCommands(commands),
    constituency: new ConstituencyCommands(commands),
    handovers: new HandoverCommands(commands, new HandoverWatch(app, runner, clock)),
    assignments: new AssignmentCommands(commands),
    assignmentWork: new AssignmentWorkCommands(commands),
    workingGroups: new WorkingGroupCommands(commands),
    executionAgendas: new ExecutionAgendaCommands(commands),
    topics: new TopicCommands(commands),
    destructions: new DestructionCommands(commands),
    statutory: new StatutoryCommands(commands),
  };
}

export interface WorkerPorts extends CommandPorts {
  dispatch: DataSource;
  queue: JobQueue;
  mailer: Pick<Mailer, 'send'>;
  files: FileStore;
  log: Log;
  /** Where links in mails lead: 'http://127.0.0.1:3000'. */
  baseUrl: string;
  /** The address that this installation may send from; the LEA's own mailbox where none is given. Answers always go to the latter. */
  from?: string;
}

/** What happens by itself. `work` does one job of the queue. @throws Error when an effect has no handler, or a mail no letter */
export function assembleWorker(ports: WorkerPorts) {
  const { app, dispatch, clock, queue, files, mailer, log, baseUrl } = ports;
  const { runner } = assembleCommands(ports);
  const looking = preparedQueries(dispatch, 1);
  const keeper = new RotationKeeper(app, runner, clock);
  const handlers = effectHandlers(ports, runner, keeper);
  assertHandlers(definitions.values(), handlers);
  assertLetters(definitions.values());
  const effects = new Effects(runner, clock, handlers, (effect, code) => noteFailedEffect(app, clock, effect, code));
  const deliveries = new Deliveries({ db: app, statements: runner.statements, clock, mailer, files, effects, sender: (tx, tenantId) => senderOf(tx, clock, tenantId, ports.from) });
  return {
    runner,
    effects,
    deliveries,
    keeper,
    digests: new Digests(app, clock, baseUrl),
    signInCodes: new SignInCodes(app, clock),
    forgetSignIns: new ForgetSignIns(app, clock),
    seals: new Seals(app, clock, (municipality, { nr, day, hash }) => log.info({ municipality, seal: nr, day, hash }, 'the day was sealed')),
    newcomers: new Newcomers(app, clock, baseUrl),
    newBodies: new NewBodies(app, clock, baseUrl),
    cycleOpenings: new CycleOpenings(app, runner, clock),
    planOpenings: new PlanOpenings(app, runner, clock),
    statutoryYears: new StatutoryYears(app, runner, clock),
    handoverWatch: new HandoverWatch(app, runner, clock),
    destructionWatch: new DestructionWatch(app, runner, clock),
    constituencyWatch: new ConstituencyWatch(app, clock, baseUrl),
    relay: new Relay(app, looking, clock, queue, [effectSource, deliverySource]),
    sweeper: new Sweeper({ app, dispatch: looking, clock, runner, definitions, onFailure: (instanceId, err) => log.error({ instanceId, err }, 'a timer could not be fired') }),
    reconciler: new Reconciler(app, dispatch, definitions, (instanceId, err) => log.error({ instanceId, err }, 'an instance could not be reconciled')),
    work: (job: Job): Promise<void> => (job.kind === 'effect' ? effects.run(job.tenantId, job.id) : deliveries.run(job)),
  };
}

function effectHandlers({ app, clock, files, baseUrl }: WorkerPorts, runner: Runner, keeper: RotationKeeper): Map<string, EffectHandler> {
  return new Map<string, EffectHandler>([
    ['mail', new MailEffect({ db: app, clock, baseUrl, attach: (context, notice) => attachMinutes(context, notice, files) })],
    ['carry-over', new CarryOver(app, runner, clock)],
    ['place-items', new PlaceItems(app, runner, clock)],
    ['defer-items', new DeferItems(app, runner, clock)],
    ['refer-item', new ReferItem(app, runner, clock)],
    ['tell-preparation', new TellPreparation(app, runner, clock)],
    ['agenda-item', new PlaceAdoption(app, runner, clock)],
    ['lapse-reservation', new LapseReservation(app, runner, clock)],
    ['withdraw-carried', new WithdrawCarried(app, runner, clock)],
    ['withdraw-adoption', new WithdrawAdoption(app, runner, clock)],
    ['bring-item', new BringItem(app, runner, clock)],
    ['withdraw-item', new WithdrawItem(app, runner, clock)],
    ['draw-forward', new DrawForward(app, runner, clock)],
    ['follow-up', new FollowUp(app, runner, clock)],
    ['tell-chosen', new TellChosen(app, runner, clock)],
    ['agreement-task', new AgreementTask(app, clock)],
    ['note-adoption', new NoteAdoption(app)],
    ['undo-adoption', new UndoAdoption(app)],
    ['next-plan', new NextPlan(app, runner, clock)],
    ['gather-handover', new GatherHandover(app, clock)],
    ['transfer-points', new TransferPoints(app)],
    ['handover-task', new HandoverTask(app, clock)],
    ['leave-goals', new LeaveGoals(app)],
    ['next-turn', new NextTurn(app, runner, clock)],
    ['prepare-item', new PrepareItem(app, clock)],
    ['seat-successor', new SeatSuccessor(app, clock)],
    ['undo-successor', new UndoSuccessor(app, clock)],
    ['end-overtaken', new EndOvertaken(app, runner, clock)],
    ['settle-chair', new SettleChair(app, runner)],
    ['vacate-seats', new VacateSeats(app)],
    ['follow-invitations', new FollowInvitations(app, clock, baseUrl)],
    ['plan-rotation', keeper],
    ['destroy', new Destroy(app, clock)],
    ['statutory-check', new StatutoryList(app, clock)],
    ['open-statutory-year', new StatutoryYears(app, runner, clock)],
    ['check-frequency', new CheckFrequency(app, clock, (tx, effect, proposal) => tellMeetingShort(tx, effect, proposal, clock.now(), baseUrl))],
  ]);
}

async function senderOf(tx: EntityManager, clock: Clock, tenantId: string, from?: string): Promise<{ name: string; email: string; replyTo: string }> {
  const { scheme } = await schemeOn(tx, tenantId, localDateOf(clock.now()));
  return { name: `LEA ${scheme.municipality.name}`, email: from ?? scheme.mailbox, replyTo: scheme.mailbox };
}
