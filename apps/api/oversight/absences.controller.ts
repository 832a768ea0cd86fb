import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { In } from 'typeorm';
import { z } from 'zod';
import { registerReader } from '#governance/agreements/agreement.queries';
import { bodiesWhere } from '#governance/bodies/offices.queries';
import { Commands } from '#governance/command';
import { Meeting } from '#governance/meetings/meeting.entity';
import { StatutoryCommands } from '#governance/oversight/statutory.commands';
import { TopicAbsence } from '#governance/oversight/statutory.entity';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, municipalityPath } from '../http/shapes.js';
import * as schema from './statutory.schema.js';
import { absenceView } from './statutory.view.js';

const absencePath = municipalityPath.extend({ uitspraak: z.uuid() });

/** 'Dat speelt hier niet.' */
@Controller('v1/gemeenten/:gemeente/wettelijke-toets/speelt-niet')
export class AbsencesController {
  constructor(
    private readonly commands: Commands,
    private readonly statutory: StatutoryCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Waarvan een vergadering zei dat het hier niet speelt', answer: schema.absences })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof schema.absences>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await registerReader(work, ask.person());
      const rows = await work.tx.find(TopicAbsence, { order: { recordedAt: 'DESC', id: 'ASC' } });
      const meetings = new Map((await work.tx.findBy(Meeting, { id: In(rows.map(({ meetingId }) => meetingId)) })).map((one) => [one.id, one]));
      const records = await bodiesWhere(work.tx, work.schemes.bodiesUntil(work.today), ask.person(), 'statutory.record');
      return { resultaten: rows.map((row) => absenceView(row, meetings.get(row.meetingId)!, records)) };
    });
  }

  @Post()
  @Describe({ summary: 'Vastleggen dat iets hier niet speelt; de toets vraagt ook de verkenning', answer: created, status: 201 })
  async say(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>, @Body({ schema: schema.absenceBody }) body: z.output<typeof schema.absenceBody>): Promise<Answer<z.output<typeof created>>> {
    const { absenceId } = await this.statutory.sayAbsent(ask.command(), { pointId: body.punt, fromYear: body.vanafJaar, reason: body.reden, meetingId: body.vergaderingId });
    return createdAt(`/v1/gemeenten/${gemeente}/wettelijke-toets/speelt-niet`, { id: absenceId });
  }

  @Post(':uitspraak/intrekking')
  @Describe({ summary: 'Het speelt toch: tot en met welk jaar de uitspraak geldt' })
  async takeBack(@Asking() ask: Ask, @Param({ schema: absencePath }) { uitspraak }: z.output<typeof absencePath>, @Body({ schema: schema.takeBackBody }) { totEnMetJaar }: z.output<typeof schema.takeBackBody>): Promise<void> {
    await this.statutory.takeBack(ask.command(), uitspraak, { untilYear: totEnMetJaar });
  }
}
