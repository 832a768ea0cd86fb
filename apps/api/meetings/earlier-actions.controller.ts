import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { Commands } from '#governance/command';
import { earlierActions } from '#governance/meetings/action.queries';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { readerOf } from '#governance/meetings/reading';
import { DomainError } from '#platform/errors';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { dateOut, instantOut, meetingPath } from '../http/shapes.js';

const answer = z.object({
  resultaten: z.array(
    z
      .object({
        id: z.uuid(),
        vergaderingOp: instantOut.meta({ description: 'De vergadering waarin het is afgesproken' }),
        tekst: z.string(),
        eigenaar: z.string().nullable(),
        uiterlijk: dateOut.nullable(),
        gereedOp: dateOut.nullable(),
      })
      .meta({ id: 'EerdereActie' }),
  ),
});

/** Actiepunten of the body's earlier meetings, as this one's agenda and list tell them. */
@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/eerdere-acties')
export class EarlierActionsController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Acties uit eerdere vergaderingen die openstaan, of sindsdien gereed zijn', answer })
  list(@Asking() ask: Ask, @Param({ schema: meetingPath }) { vergadering }: z.output<typeof meetingPath>): Promise<z.output<typeof answer>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const meeting = await findMeeting(work.tx, vergadering);
      const { kind } = await readerOf(work, meeting.bodyId, ask.person());
      if (kind !== 'lid') throw new DomainError('forbidden', 'permission.meeting.actions', 'De openstaande acties zijn alleen te lezen voor wie in dit overleg zit.', { meetingId: vergadering });
      const found = await earlierActions(work.tx, meeting);
      return { resultaten: found.map(({ id, agreedAt, text, owner, dueOn, doneOn }) => ({ id, vergaderingOp: new Date(agreedAt).toISOString(), tekst: text, eigenaar: owner, uiterlijk: dueOn, gereedOp: doneOn })) };
    });
  }
}
