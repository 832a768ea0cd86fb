import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { RecordRevisions } from '#governance/meetings/record-revisions.commands';
import { done, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { meetingPath } from '../http/shapes.js';
import * as schema from './agenda.schema.js';

const decisionPath = meetingPath.extend({ besluit: z.uuid() });
const actionPath = meetingPath.extend({ actie: z.uuid() });
type DecisionPath = z.output<typeof decisionPath>;
type ActionPath = z.output<typeof actionPath>;

/** The record while it is written, perhaps by two at once: each change says on which version of the meeting it was made. */
@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering')
export class RecordRevisionsController {
  constructor(private readonly revisions: RecordRevisions) {}

  @Put('besluiten/:besluit')
  @Describe({ summary: 'Een vastgelegd besluit wijzigen', ifMatch: 'required' })
  async decision(@Asking() ask: Ask, @Param({ schema: decisionPath }) path: DecisionPath, @Body({ schema: schema.revisedDecision }) body: z.output<typeof schema.revisedDecision>): Promise<Answer> {
    return done(await this.revisions.decision(ask.command(), path.vergadering, path.besluit, { text: body.tekst, confidential: body.vertrouwelijk }));
  }

  @Delete('besluiten/:besluit')
  @Describe({ summary: 'Een vastgelegd besluit weghalen', ifMatch: 'required' })
  async removeDecision(@Asking() ask: Ask, @Param({ schema: decisionPath }) path: DecisionPath): Promise<Answer> {
    return done(await this.revisions.removeDecision(ask.command(), path.vergadering, path.besluit));
  }

  @Put('acties/:actie')
  @Describe({ summary: 'Een vastgelegd actiepunt wijzigen', ifMatch: 'required' })
  async action(@Asking() ask: Ask, @Param({ schema: actionPath }) path: ActionPath, @Body({ schema: schema.revisedAction }) body: z.output<typeof schema.revisedAction>): Promise<Answer> {
    return done(await this.revisions.action(ask.command(), path.vergadering, path.actie, { text: body.tekst, ownerId: body.eigenaarId, dueOn: body.uiterlijk, confidential: body.vertrouwelijk }));
  }

  @Delete('acties/:actie')
  @Describe({ summary: 'Een vastgelegd actiepunt weghalen', ifMatch: 'required' })
  async removeAction(@Asking() ask: Ask, @Param({ schema: actionPath }) path: ActionPath): Promise<Answer> {
    return done(await this.revisions.removeAction(ask.command(), path.vergadering, path.actie));
  }
}
