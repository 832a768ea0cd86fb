import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { Commands, rulesOf } from '#governance/command';
import { comingDeadlines, waitingWork } from '#governance/meetings/coming.queries';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { instantOut, municipalityPath } from '../http/shapes.js';
import { deadline } from '../meetings/meeting.schema.js';
import { deadlineView } from '../meetings/meeting.view.js';

const coming = deadline.extend({ vergaderingId: z.uuid(), overleg: z.string(), titel: z.string(), begin: instantOut }).meta({ id: 'KomendeTermijn' });
const list = z.object({
  nu: instantOut,
  telaat: z.array(coming).meta({ description: 'De termijn is voorbij en het is nog niet gebeurd' }),
  komend: z.array(coming),
  wacht: z.array(z.object({ vergaderingId: z.uuid().nullable(), overleg: z.string().nullable(), sinds: instantOut, reden: z.string() })).meta({ description: 'Wat niet verder kan, en waarom' }),
});

@Controller('v1/gemeenten/:gemeente/termijnen')
export class DeadlinesController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Wat er aankomt, wat te laat is en wat wacht, van alle overleggen', answer: list, openInExample: true })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof list>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const { tx, now } = work;
      const all = (await comingDeadlines(work, ask.personId)).map((one) => ({ late: one.late, view: { ...deadlineView(rulesOf(work, one).scheme, one.bodyId, one.deadline), vergaderingId: one.meetingId, overleg: one.bodyId, titel: one.title, begin: one.startsAt } }));
      const waiting = await waitingWork(tx);
      return {
        nu: now,
        telaat: all.filter(({ late }) => late).map(({ view }) => view),
        komend: all.filter(({ late }) => !late).map(({ view }) => view),
        wacht: waiting.map(({ meetingId, bodyId, since, reason }) => ({ vergaderingId: meetingId, overleg: bodyId, sinds: since, reden: reason })),
      };
    });
  }
}
