/** The course of a meeting for its members: who did what when, through which channel and for whom. */
import { z } from 'zod';
import type { Commands } from '#governance/command';
import { choicesOn, courseOf, dayThatCounts, type Author } from '#governance/history/course.queries';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { readerOfMeeting } from '#governance/meetings/reading';
import { DomainError } from '#platform/errors';
import type { Ask } from '../http/ask.js';
import { author, dateOut, instantOut, named } from '../http/shapes.js';

export const course = z
  .object({
    resultaten: z.array(
      z.object({
        op: instantOut,
        wat: z.string(),
        over: z.string().nullable().meta({ description: 'Het agendapunt of actiepunt waar het over gaat' }),
        toelichting: z.string().nullable().meta({ description: 'De reden of opmerking; alleen voor voorzitter, secretaris en notulist' }),
        ...author,
      }),
    ),
    gekozen: z
      .array(z.object({ functie: z.enum(['voorzitter', 'notulist']), persoon: named, sinds: dateOut, vastgelegdOp: instantOut.nullable(), ...author }))
      .meta({ description: 'Wie de leden zelf kozen, zoals het op de dag van de vergadering was' }),
  })
  .meta({ id: 'Verloop' });

export const authorView = ({ by, onBehalfOf }: Author): { [K in keyof typeof author]: z.output<(typeof author)[K]> } => ({
  door: by && { id: by.id, naam: by.name },
  namens: onBehalfOf && { persoon: { id: onBehalfOf.person.id, naam: onBehalfOf.person.name }, kanaal: onBehalfOf.channel, op: onBehalfOf.on },
});

/** @throws DomainError `meeting.unknown`, `permission.meeting.read`, `permission.meeting.course` for who only receives the minutes or is a guest */
export function readCourse(commands: Commands, ask: Ask, meetingId: string): Promise<z.output<typeof course>> {
  return commands.read(ask.tenantId, async (work) => {
    const { tx, today } = work;
    const meeting = await findMeeting(tx, meetingId);
    const { kind, offices } = await readerOfMeeting(work, meeting, ask.person());
    if (kind !== 'lid') throw new DomainError('forbidden', 'permission.meeting.course', 'Het verloop van deze vergadering is alleen te lezen voor wie in dit overleg zit.', { meetingId });
    const officer = offices.some((office) => office !== 'lid');
    return {
      resultaten: (await courseOf(tx, meeting)).map(({ at, what, about, remark, ...who }) => ({ op: at, wat: what, over: about, toelichting: officer ? remark : null, ...authorView(who) })),
      gekozen: (await choicesOn(tx, meeting.bodyId, dayThatCounts(meeting, today))).map(({ office, person, since, recordedAt, ...who }) => ({ functie: office, persoon: { id: person.id, naam: person.name }, sinds: since, vastgelegdOp: recordedAt, ...authorView(who) })),
    };
  });
}
