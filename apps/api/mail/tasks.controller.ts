import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Commands } from '#governance/command';
import { bodiesBeyond, bodiesWhere } from '#governance/bodies/offices.queries';
import { TaskCommands } from '#governance/notices/task.commands';
import { openTasks } from '#governance/notices/task.queries';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { instantOut, municipalityPath } from '../http/shapes.js';

const list = z.object({
  resultaten: z.array(
    z
      .object({
        id: z.uuid(),
        soort: z.string(),
        overleg: z.string().nullable(),
        vergaderingId: z.uuid().nullable(),
        schooljaar: z.string().nullable().meta({ description: 'Van die vergadering' }),
        bezorging: z.object({ mailingId: z.uuid(), bezorgingId: z.uuid(), persoonId: z.uuid().nullable() }).nullable().meta({ description: 'De mail die niet aankwam, en bij wie' }),
        tekst: z.string(),
        sinds: instantOut,
      })
      .meta({ id: 'Taak' }),
  ),
});

const taskPath = municipalityPath.extend({ taak: z.uuid() });

@Controller('v1/gemeenten/:gemeente/taken')
export class TasksController {
  constructor(
    private readonly commands: Commands,
    private readonly tasks: TaskCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Wat er op u wacht als secretaris', answer: list })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof list>> {
    return this.commands.read(ask.tenantId, async ({ tx, schemes, today }) => {
      const own = await bodiesWhere(tx, schemes.bodiesUntil(today), ask.person(), 'task.complete');
      const everywhere = (await bodiesBeyond(tx, schemes.bodiesOn(today), ask.person(), 'task.complete')).length > 0;
      const tasks = await openTasks(tx, own, everywhere);
      return { resultaten: tasks.map((task) => ({ id: task.id, soort: task.kind, overleg: task.bodyId, vergaderingId: task.meetingId, schooljaar: task.schoolYear, bezorging: task.delivery && { mailingId: task.delivery.mailingId, bezorgingId: task.delivery.id, persoonId: task.delivery.personId }, tekst: task.text, sinds: task.createdAt })) };
    });
  }

  @Post(':taak/afhandeling')
  @Describe({ summary: 'Een taak is afgehandeld' })
  async complete(@Asking() ask: Ask, @Param({ schema: taskPath }) { taak }: z.output<typeof taskPath>): Promise<void> {
    await this.tasks.complete(ask.command(), taak);
  }
}
