/** What moving a meeting would do: each deadline before and after, what speaks against the day, and who is affected. */
import type { z } from 'zod';
import { describeObstacle } from '#calendar/explain';
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { checkSeason } from '#calendar/season-check';
import type { BusinessCalendar } from '#calendar/working-days';
import { membersOn } from '#governance/bodies/members';
import type { Commands } from '#governance/command';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { meetingDetail, plannedIn } from '#governance/meetings/meeting.queries';
import { compareDeadlines, planMeeting, schoolYearLabel, seasonInput } from '#governance/meetings/planning';
import { readerOf } from '#governance/meetings/reading';
import { schoolYearNamed } from '#governance/meetings/season.commands';
import { bodyOf } from '#governance/municipalities/schemes';
import { may } from '#identity/permissions';
import type { Scheme } from '#scheme/model';
import type { Ask } from '../http/ask.js';
import type { movePreview } from './meeting.schema.js';
import { deadlineView } from './meeting.view.js';

/** Changes nothing. */
export function previewMove(commands: Commands, ask: Ask, meetingId: string, startsAt: string): Promise<z.output<typeof movePreview>> {
  return commands.read(ask.tenantId, async (work) => {
    const { tx, scheme, calendar, now, today } = work;
    const meeting = await findMeeting(tx, meetingId);
    const { offices } = await readerOf(work, meeting.bodyId, ask.person());
    const { guests } = await meetingDetail(tx, meetingId);
    const plan = planMeeting(calendar, bodyOf(scheme, meeting.bodyId), startsAt, now);
    const others = await plannedIn(tx, schoolYearLabel(startsAt));
    const members = await membersOn(tx, [meeting.bodyId], localDateOf(startsAt));
    return {
      begin: { nu: meeting.startsAt, straks: startsAt },
      waarschuwingen: warnings(scheme, calendar, today, { body: meeting.bodyId, from: localDateOf(meeting.startsAt), to: localDateOf(startsAt) }, others),
      termijnen: compareDeadlines(meeting.deadlines, plan.explained).map(({ id, label, before, after, changed }) => ({ id, naam: label, nu: before && deadlineView(before), straks: deadlineView(after), verandert: changed })),
      betrokkenen: affected(members, may(offices, 'meeting.move').allowed ? guests : []),
    };
  });
}

type Move = { body: string; from: LocalDate; to: LocalDate };

/** What is wrong with the new day, and what the year's plan would break that it does not break now. */
function warnings(scheme: Scheme, calendar: BusinessCalendar, today: LocalDate, move: Move, planned: readonly { body: string; date: LocalDate }[]): string[] {
  const schoolYear = schoolYearNamed(schoolYearLabel(`${move.to}T12:00:00Z`));
  const input = seasonInput(scheme, schoolYear, today, []);
  const index = planned.findIndex(({ body, date }) => body === move.body && date === move.from);
  const moved = [...planned.filter((_, position) => position !== index), { body: move.body, date: move.to }];
  const before = new Set(checkSeason(calendar, input, planned).map(({ message }) => message));
  const obstacle = calendar.obstacle(move.to) ?? calendar.schoolHoliday(move.to);
  const proposed = input.bodies.some(({ id }) => id === move.body);
  const own = obstacle && !proposed ? [`Let op: ${formatDutchDate(move.to)} ${describeObstacle(obstacle)}.`] : [];
  return [...own, ...checkSeason(calendar, input, moved).map(({ message }) => message).filter((message) => !before.has(message))];
}

type Named = { personId: string; name: string };

/** Each person once: somebody may hold two seats, or be a guest at two items. Guests are shown to who may move the meeting. */
function affected(members: readonly Named[], guests: readonly Named[]): z.output<typeof movePreview>['betrokkenen'] {
  const people = new Map([...guests.map((one) => ({ ...one, as: 'gast' as const })), ...members.map((one) => ({ ...one, as: 'lid' as const }))].map((one) => [one.personId, one]));
  const all = [...people.values()].map(({ personId, name, as }) => ({ persoonId: personId, naam: name, als: as }));
  return [...all.filter(({ als }) => als === 'lid'), ...all.filter(({ als }) => als === 'gast')];
}
