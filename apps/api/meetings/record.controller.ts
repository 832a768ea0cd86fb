import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { RecordCommands } from '#governance/meetings/record.commands';
import { createdAt, done, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, meetingPath } from '../http/shapes.js';
import * as schema from './agenda.schema.js';

type Path = z.output<typeof meetingPath>;
const urlOf = (path: Path): string => `/v1/gemeenten/${path.gemeente}/vergaderingen/${path.vergadering}`;

/** What happened in the meeting. */
@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering')
export class RecordController {
  constructor(private readonly record: RecordCommands) {}

  @Post('aanwezigheid')
  @Describe({ summary: 'Vastleggen wie er was', ifMatch: 'accepted' })
  async attendance(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.attendanceBody }) body: z.output<typeof schema.attendanceBody>): Promise<Answer> {
    const people = body.personen.map(({ persoonId, aanwezigheid, vervangenDoor }) => ({ personId: persoonId, presence: aanwezigheid, representedBy: vervangenDoor }));
    return done(await this.record.attendance(ask.command(), path.vergadering, { people }));
  }

  @Post('besluiten')
  @Describe({ summary: 'Een besluit vastleggen', answer: created, status: 201, ifMatch: 'accepted' })
  async decision(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.decisionBody }) body: z.output<typeof schema.decisionBody>): Promise<Answer<z.output<typeof created>>> {
    const { decisionId, revision } = await this.record.decision(ask.command(), path.vergadering, { text: body.tekst, itemId: body.agendapuntId, confidential: body.vertrouwelijk });
    return createdAt(urlOf(path), { id: decisionId }, revision);
  }

  @Post('acties')
  @Describe({ summary: 'Een actiepunt vastleggen', answer: created, status: 201, ifMatch: 'accepted' })
  async action(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.actionBody }) body: z.output<typeof schema.actionBody>): Promise<Answer<z.output<typeof created>>> {
    const { actionId, revision } = await this.record.action(ask.command(), path.vergadering, { text: body.tekst, itemId: body.agendapuntId, ownerId: body.eigenaarId, dueOn: body.uiterlijk, confidential: body.vertrouwelijk });
    return createdAt(urlOf(path), { id: actionId }, revision);
  }

  @Post('besluitenlijst')
  @Describe({ summary: 'De besluiten- en actielijst is compleet en gaat uit', ifMatch: 'required' })
  async complete(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<Answer> {
    return done(await this.record.complete(ask.command(), path.vergadering));
  }
}
