/** The course of a meeting for its members: who did what when, through which channel and for whom. */
import { z } from 'zod';
import type { Commands } from '#governance/command';
import { choicesOn, courseOf, dayThatCounts, type Author } from '#governance/history/course.queries';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { AgendaItem } from '#governance/meetings/agenda-item.entity';
import { accessOf } from '#governance/meetings/item-access';
import { mayReadText, readerOfMeeting, rulesOfItems } from '#governance/meetings/reading';
import { CONFIDENTIAL_TITLE } from '#governance/meetings/told';
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
    const reader = await readerOfMeeting(work, meeting, ask.person());
    if (reader.kind !== 'lid') throw new DomainError('forbidden', 'permission.meeting.course', 'Het verloop van deze vergadering is alleen te lezen voor wie in dit overleg zit.', { meetingId });
    const officer = reader.offices.some((office) => office === 'voorzitter' || office === 'secretaris' || office === 'notulist');
    const rules = rulesOfItems(await tx.findBy(AgendaItem, { meetingId }), await accessOf(tx, [meetingId]));
    return {
      resultaten: (await courseOf(tx, meeting)).map(({ at, what, about, itemId, confidential, remark, ...who }) => ({ op: at, wat: what, over: mayReadText(reader, rules, { itemId, confidential }) ? about : CONFIDENTIAL_TITLE, toelichting: officer ? remark : null, ...authorView(who) })),
      gekozen: (await choicesOn(tx, meeting.bodyId, dayThatCounts(meeting, today))).map(({ office, person, since, recordedAt, ...who }) => ({ functie: office, persoon: { id: person.id, naam: person.name }, sinds: since, vastgelegdOp: recordedAt, ...authorView(who) })),
    };
  });
}
