/** What moving a meeting would do: each deadline before and after, what moves along, what speaks against the day, and who is affected. */
import type { z } from 'zod';
import { describeObstacle } from '#calendar/explain';
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { PlannedMeeting } from '#calendar/season.model';
import { checkSeason } from '#calendar/season-check';
import type { BusinessCalendar } from '#calendar/working-days';
import { membersOn } from '#governance/bodies/members';
import { rulesOf, type Commands } from '#governance/command';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { meetingDetail, plannedIn } from '#governance/meetings/meeting.queries';
import { afterMove, compareDeadlines, planMeeting, schoolYearLabel, seasonInput, type DeadlineChange } from '#governance/meetings/planning';
import { momentWarnings } from '#governance/meetings/moment-warnings';
import { readerOf } from '#governance/meetings/reading';
import { without } from '#governance/meetings/replacement';
import { schoolYearNamed } from '#governance/meetings/season.commands';
import { bodyOf } from '#governance/municipalities/schemes';
import { committeeOf } from '#governance/preparation/planning';
import { Preparation } from '#governance/preparation/preparation.entity';
import { isDone } from '#governance/preparation/preparation.queries';
import { committeeMoves } from '#governance/preparation/preparation.rows';
import { may } from '#identity/permissions';
import type { Scheme } from '#scheme/model';
import { itemsMayComeAgain } from '#workflows/meeting.rules';
import type { Ask } from '../http/ask.js';
import type { movePreview } from './meeting.schema.js';
import { deadlineView } from './meeting.view.js';

/** Changes nothing. */
export function previewMove(commands: Commands, ask: Ask, meetingId: string, startsAt: string): Promise<z.output<typeof movePreview>> {
  return commands.read(ask.tenantId, async (work) => {
    const { tx, schemes, now, today } = work;
    const meeting = await findMeeting(tx, meetingId);
    const { scheme, calendar } = rulesOf(work, meeting);
    const then = schemes.on(localDateOf(startsAt));
    schemes.bodyOn(meeting.bodyId, localDateOf(startsAt));
    const { offices } = await readerOf(work, meeting.bodyId, ask.person());
    const { guests, state, sentVersion } = await meetingDetail(tx, meetingId);
    const rules = bodyOf(scheme, meeting.bodyId);
    const preparation = await tx.findOneBy(Preparation, { meetingId });
    const plan = planMeeting(calendar, rules, startsAt, now, preparation && committeeOf(scheme, rules));
    const committeeDone = await isDone(tx, ask.tenantId, meetingId, itemsMayComeAgain({ sentVersion }, now, plan.deadlines));
    const along = preparation && !committeeDone ? { overleg: preparation.committeeId, nu: preparation.meets, straks: committeeMoves(preparation, meeting, startsAt, plan, false) } : null;
    const moves = [{ body: meeting.bodyId, from: meeting.startsAt, to: startsAt }, ...(along ? [{ body: along.overleg, from: along.nu, to: along.straks }] : [])];
    const changes = compareDeadlines(meeting.deadlines, afterMove(meeting.deadlines, plan, { state, sentVersion, committeeDone }, now));
    const others = await plannedIn(tx, schoolYearLabel(startsAt));
    const members = await membersOn(tx, [meeting.bodyId], localDateOf(startsAt));
    return {
      begin: { nu: meeting.startsAt, straks: startsAt },
      gaatMee: along ? [along] : [],
      waarschuwingen: [...momentWarnings(startsAt, then.scheme.period), ...unfeasible(changes), ...warnings(then.scheme, then.calendar, today, moves.map(({ body, from, to }) => ({ body, from: localDateOf(from), to: localDateOf(to) })), others)],
      termijnen: changes.map(changeView(scheme, meeting.bodyId)),
      betrokkenen: affected(members, may(offices, 'meeting.move').allowed ? guests : []),
    };
  });
}

export const changeView = (scheme: Scheme, bodyId: string) => ({ id, label, before, after, changed }: DeadlineChange): z.output<typeof movePreview>['termijnen'][number] => ({ id, naam: label, nu: before && deadlineView(scheme, bodyId, before), straks: deadlineView(scheme, bodyId, after), verandert: changed });

/** Deadlines that the move makes impossible to meet; they are then due today. */
function unfeasible(changes: readonly DeadlineChange[]): string[] {
  const labels = changes.filter(({ before, after }) => !after.met && (before?.met ?? true)).map(({ label }) => label);
  return labels.length === 0 ? [] : [`Let op: niet meer op tijd te halen ${labels.length === 1 ? 'is' : 'zijn'}: ${labels.join(', ')}.`];
}

type Move = { body: string; from: LocalDate; to: LocalDate };

/** What is wrong with the new day (the first of the moves), and what the year's plan would break that it does not break now. */
function warnings(scheme: Scheme, calendar: BusinessCalendar, today: LocalDate, moves: readonly Move[], planned: readonly PlannedMeeting[]): string[] {
  const [first] = moves as readonly [Move];
  const schoolYear = schoolYearNamed(schoolYearLabel(`${first.to}T12:00:00Z`));
  const input = seasonInput(scheme, schoolYear, today, []);
  const moved = moves.reduce(withMove, planned);
  // What was wrong with the old day and still is with the new one is not caused by the move.
  const day = (date: LocalDate | null): LocalDate | null => moves.find(({ from }) => from === date)?.to ?? date;
  const before = new Set(checkSeason(calendar, input, planned).map(({ code, body, date }) => `${code} ${body} ${day(date)}`));
  const obstacle = calendar.obstacle(first.to) ?? calendar.schoolHoliday(first.to);
  const proposed = input.bodies.some(({ id }) => id === first.body);
  const own = obstacle && !proposed ? [`Let op: ${formatDutchDate(first.to)} ${describeObstacle(obstacle)}.`] : [];
  return [...own, ...checkSeason(calendar, input, moved).filter(({ code, body, date }) => !before.has(`${code} ${body} ${date}`)).map(({ message }) => message)];
}

const withMove = (planned: readonly PlannedMeeting[], { body, from, to }: Move): PlannedMeeting[] => [...without(planned, [{ body, date: from }]), { body, date: to }];

type Named = { personId: string; name: string };

/** Each person once: somebody may hold two seats, or be a guest at two items. Guests are shown to who may move the meeting. */
function affected(members: readonly Named[], guests: readonly Named[]): z.output<typeof movePreview>['betrokkenen'] {
  const people = new Map([...guests.map((one) => ({ ...one, as: 'gast' as const })), ...members.map((one) => ({ ...one, as: 'lid' as const }))].map((one) => [one.personId, one]));
  const all = [...people.values()].map(({ personId, name, as }) => ({ persoonId: personId, naam: name, als: as }));
  return [...all.filter(({ als }) => als === 'lid'), ...all.filter(({ als }) => als === 'gast')];
}
