/** Meetings as such: planned, moved, cancelled. What is on them stands in agenda.commands, what came of them in record.commands. */
import { IsNull, type EntityManager } from 'typeorm';
import { formatDutchDateTime, localDateOf } from '#calendar/local-date';
import type { Deadline, Instant } from '#calendar/model';
import type { Target } from '#engine/model';
import { wakeWaiting } from '#engine/outbox.store';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { rowOf } from '#platform/rows';
import { oneLine } from '#platform/text';
import type { Body } from '#scheme/model';
import type { MeetingContext, MeetingInput } from '#workflows/meeting.model';
import { itemsMayComeAgain } from '#workflows/meeting.rules';
import { authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { bodyOf } from '../municipalities/schemes.js';
import { assertMeets, choosing, committeeOf } from '../preparation/planning.js';
import { isDone } from '../preparation/preparation.queries.js';
import { insertPreparation, movePreparation } from '../preparation/preparation.rows.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Meeting } from './meeting.entity.js';
import { newItem } from './new-item.js';
import { afterMove, planMeeting, schoolYearLabel, type MeetingPlan } from './planning.js';

export const meetingTarget = (meetingId: string): Target => ({ workflow: 'meeting', key: meetingId });

export interface PlanMeeting {
  bodyId: string;
  startsAt: Instant;
  durationMinutes?: number | undefined;
  place?: string | undefined;
  /** When the agendacommissie meets for it; where it is not given, on the best day for that. */
  committeeMeets?: Instant | undefined;
  /** On top of the year's plan. */
  extra: boolean;
  /** Invite the members now; otherwise they hear of the date with the call. */
  announce: boolean;
}

type Planned = { meetingId: string };

export class MeetingCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * Plan a meeting with its standing items, under the scheme that holds on its day. The meeting's id follows from the command's,
   * so a repeat finds the same one.
   */
  plan(context: CommandContext, body: PlanMeeting): Promise<Result<Planned>> {
    const meetingId = derivedId('meeting', context.tenantId, context.commandId);
    return this.commands.begin(context, meetingTarget(meetingId), { ...body } as never, async (work) => {
      await authorize(work, body.bodyId, 'meeting.plan');
      assertFuture(body.startsAt, work.now);
      const own = { ...work, ...work.schemes.on(localDateOf(body.startsAt)) };
      const rules = work.schemes.bodyOn(body.bodyId, localDateOf(body.startsAt));
      await assertFree(work.tx, body.bodyId, body.startsAt);
      const plan = withChosen(planMeeting(own.calendar, rules, body.startsAt, work.now, committeeOf(own.scheme, rules)), body.committeeMeets);
      const meeting = await insertMeeting(own, meetingId, rules, body, plan);
      await insertStandingItems(work, meeting, rules);
      await wakeWaiting(work.tx, work.now); // items and minutes that had no next meeting
      return { input: instanceInput(meeting, rules, plan, body.announce, await insertPreparation(own, meeting, rules, plan)), result: { meetingId } };
    });
  }

  /** Move a meeting: its deadlines move by themselves, the members hear of it. */
  move(context: CommandContext, meetingId: string, body: { startsAt: Instant; place?: string | undefined }): Promise<Result<Planned>> {
    return this.commands.onInstance(context, meetingTarget(meetingId), { ...body } as never, async (work, { snapshot }) => {
      const meeting = await findMeeting(work.tx, meetingId);
      await authorize(work, meeting.bodyId, 'meeting.move');
      assertFuture(body.startsAt, work.now);
      if (body.startsAt !== meeting.startsAt) await assertFree(work.tx, meeting.bodyId, body.startsAt);
      work.schemes.bodyOn(meeting.bodyId, localDateOf(body.startsAt)); // its rules go along, a body that is gone by then does not
      const rules = bodyOf(work.scheme, meeting.bodyId);
      const plan = planMeeting(work.calendar, rules, body.startsAt, work.now, committeeOf(work.scheme, rules));
      const memory = snapshot.context as unknown as MeetingContext;
      const again = itemsMayComeAgain(memory, work.now, plan.deadlines);
      const committeeDone = await isDone(work.tx, context.tenantId, meetingId, again);
      const preparation = await movePreparation(work, meeting, body.startsAt, plan, committeeDone);
      const calendarSequence = meeting.calendarSequence + 1;
      await work.tx.update(Meeting, { id: meetingId }, {
        startsAt: body.startsAt,
        schoolYear: schoolYearLabel(body.startsAt),
        calendarSequence,
        deadlines: afterMove(meeting.deadlines, plan, { state: String(snapshot.value), sentVersion: memory.sentVersion, committeeDone }, work.now),
        ...(body.place === undefined ? {} : { place: oneLine(body.place) }),
      });
      if (again) await work.tx.update(AgendaItem, { meetingId, status: 'gevraagd' }, { status: 'ingediend', late: false });
      return { event: { type: 'MOVED', at: work.now, startsAt: body.startsAt, oldPlace: meeting.place, deadlines: plan.deadlines, minutes: plan.minutes, preparation, calendarSequence }, result: { meetingId } };
    });
  }

  cancel(context: CommandContext, meetingId: string, body: { reason: string }): Promise<Result<Planned>> {
    return this.commands.onInstance(context, meetingTarget(meetingId), { ...body }, async (work) => {
      const meeting = await findMeeting(work.tx, meetingId);
      await authorize(work, meeting.bodyId, 'meeting.cancel');
      const calendarSequence = meeting.calendarSequence + 1;
      await work.tx.update(Meeting, { id: meetingId }, { calendarSequence, cancelledBecause: body.reason });
      return { event: { type: 'CANCELLED', at: work.now, reason: body.reason, calendarSequence }, result: { meetingId } };
    });
  }
}

/** @throws DomainError `meeting.unknown` */
export async function findMeeting(tx: EntityManager, meetingId: string): Promise<Meeting> {
  return known(await rowOf(tx, Meeting, { id: meetingId }), meetingId);
}

/** A meeting that was looked for. @throws DomainError `meeting.unknown` when it was not found */
export function known(meeting: Meeting | null, meetingId: string): Meeting {
  if (!meeting) throw new DomainError('not-found', 'meeting.unknown', 'Deze vergadering bestaat niet. Kies er een uit de lijst.', { meetingId });
  return meeting;
}

function assertFuture(startsAt: Instant, now: Instant): void {
  if (Date.parse(startsAt) > Date.parse(now)) return;
  throw new DomainError('conflict', 'meeting.in-past', `Dit moment is al voorbij: ${formatDutchDateTime(startsAt)}. Kies een moment in de toekomst.`, { startsAt });
}

/** The committee meets when somebody picked it, where somebody did. @throws DomainError `preparation.meets` */
function withChosen(plan: MeetingPlan, meets: Instant | undefined): MeetingPlan {
  if (!meets || !plan.committeeMeets) return plan;
  assertMeets(plan.deadlines, meets);
  return { ...plan, committeeMeets: meets, explained: choosing(plan.explained, meets) };
}

/** A body cannot be in two meetings at once. */
async function assertFree(tx: EntityManager, bodyId: string, startsAt: Instant): Promise<void> {
  if (!(await tx.existsBy(Meeting, { bodyId, startsAt, cancelledBecause: IsNull() }))) return;
  throw new DomainError('conflict', 'meeting.same-moment', `Dit overleg heeft op dit moment al een vergadering: ${formatDutchDateTime(startsAt)}. Kies een ander moment.`, { bodyId, startsAt });
}

async function insertMeeting(work: Work & { version: number }, id: string, rules: Body, body: PlanMeeting, plan: MeetingPlan): Promise<Meeting> {
  const meeting: Meeting = {
    tenantId: work.context.tenantId,
    id,
    bodyId: rules.id,
    title: rules.name,
    schemeVersion: work.version,
    schoolYear: schoolYearLabel(body.startsAt),
    startsAt: body.startsAt,
    durationMinutes: body.durationMinutes ?? rules.meetings?.durationMinutes ?? 90,
    place: oneLine(body.place ?? rules.meetings?.place ?? ''),
    extra: body.extra,
    calendarSequence: 0,
    deadlines: plan.explained as Deadline[],
    agendaOrder: [],
    told: null, toldLists: {},
    cancelledBecause: null,
  };
  await work.tx.insert(Meeting, meeting as never);
  return meeting;
}

async function insertStandingItems(work: Work, meeting: Meeting, rules: Body): Promise<void> {
  const items = rules.agenda.standingItems.map(({ title, purpose, minutes, place }, index) =>
    newItem({ tenantId: meeting.tenantId, id: derivedId('standing-item', meeting.id, index), meetingId: meeting.id, title, purpose, minutes, origin: { kind: 'vast', place, index }, submittedAt: work.now }),
  );
  if (items.length > 0) await work.tx.insert(AgendaItem, items);
}

function instanceInput(meeting: Meeting, rules: Body, plan: MeetingPlan, announce: boolean, preparation: MeetingInput['preparation']): never {
  return {
    meetingId: meeting.id,
    bodyId: rules.id,
    title: meeting.title,
    startsAt: meeting.startsAt,
    durationMinutes: meeting.durationMinutes,
    extra: meeting.extra,
    deadlines: plan.deadlines,
    minutes: plan.minutes,
    recipients: rules.minutes.recipients,
    fixedBy: rules.agenda.fixedBy,
    preparation,
    announce,
  } as never;
}
