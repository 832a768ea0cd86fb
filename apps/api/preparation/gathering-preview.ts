/** What another moment for the agendacommissie's own meeting would do: to the deadlines around it, and who hears of it. */
import type { z } from 'zod';
import { describeObstacle } from '#calendar/explain';
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import { membersStanding } from '#governance/bodies/members';
import { rulesOf, type Commands } from '#governance/command';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { momentWarnings } from '#governance/meetings/moment-warnings';
import { compareDeadlines } from '#governance/meetings/planning';
import { assertMeetsAnew, choosing } from '#governance/preparation/planning';
import { findPreparation, preparationDetail } from '#governance/preparation/preparation.queries';
import { readerOfPreparation } from '#governance/preparation/reading';
import type { Ask } from '../http/ask.js';
import type { movePreview } from '../meetings/meeting.schema.js';
import { changeView } from '../meetings/move-preview.js';
import { STEPS } from './preparation.view.js';

/** Changes nothing. @throws DomainError `meeting.unknown`, `preparation.none`, `preparation.in-past`, `preparation.meets`, `permission.preparation.read` */
export function previewGathering(commands: Commands, ask: Ask, meetingId: string, meets: string): Promise<z.output<typeof movePreview>> {
  return commands.read(ask.tenantId, async (work) => {
    const { tx, schemes, now, today } = work;
    const meeting = await findMeeting(tx, meetingId);
    const row = await findPreparation(tx, meetingId);
    await readerOfPreparation(work, meeting.bodyId, row.committeeId, ask.person());
    const { scheme, calendar } = rulesOf(work, meeting);
    const { context } = (await preparationDetail(tx, meetingId))!;
    assertMeetsAnew(context.deadlines, meets, now);
    const before = meeting.deadlines.filter(({ id }) => STEPS.includes(id));
    const day = localDateOf(meets);
    const obstacle = calendar.obstacle(day) ?? calendar.schoolHoliday(day);
    const members = context.called ? await membersStanding(tx, [schemes.standing(row.committeeId, today)]) : [];
    return {
      begin: { nu: row.meets, straks: meets },
      gaatMee: [],
      waarschuwingen: [...momentWarnings(meets, scheme.period), ...(obstacle ? [`Let op: ${formatDutchDate(day)} ${describeObstacle(obstacle)}.`] : [])],
      termijnen: compareDeadlines(before, choosing(before, meets)).map(changeView(scheme, meeting.bodyId)),
      betrokkenen: [...new Map(members.map(({ personId, name }) => [personId, { persoonId: personId, naam: name, als: 'lid' as const }])).values()],
    };
  });
}
