import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { Commands } from '#governance/command';
import { bodiesWhere } from '#governance/bodies/offices.queries';
import { Task } from '#governance/meetings/record.entity';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { instantOut, municipalityPath } from '../http/shapes.js';

const list = z.object({
  resultaten: z.array(
    z.object({ id: z.uuid(), soort: z.string(), overleg: z.string().nullable(), vergaderingId: z.uuid().nullable(), tekst: z.string(), sinds: instantOut }).meta({ id: 'Taak' }),
  ),
});

@Controller('v1/gemeenten/:gemeente/taken')
export class TasksController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Wat er op u wacht als secretaris', answer: list })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof list>> {
    return this.commands.read(ask.tenantId, async ({ tx, scheme, today }) => {
      const own = await bodiesWhere(tx, scheme, ask.person(), today, 'meeting.plan');
      const tasks = await tx.createQueryBuilder(Task, 'task').where('task.done_at IS NULL').orderBy('task.created_at').addOrderBy('task.id').getMany();
      // A task of no body in particular is for every secretary.
      const mine = tasks.filter(({ bodyId }) => (bodyId === null ? own.length > 0 : own.includes(bodyId)));
      return { resultaten: mine.map((task) => ({ id: task.id, soort: task.kind, overleg: task.bodyId, vergaderingId: task.meetingId, tekst: task.text, sinds: task.createdAt })) };
    });
  }
}
