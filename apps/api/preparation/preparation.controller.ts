import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Commands } from '#governance/command';
import { PreparationCommands } from '#governance/preparation/preparation.commands';
import { done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { meetingPath } from '../http/shapes.js';
import { answerBody, orderBody } from '../meetings/agenda.schema.js';
import { movePreview, previewQuery } from '../meetings/meeting.schema.js';
import { previewGathering } from './gathering-preview.js';
import * as schema from './preparation.schema.js';
import { readPreparation } from './preparation.view.js';

type Path = z.output<typeof meetingPath>;

/** An agendacommissie at work on one agenda. */
@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/voorbereiding')
export class PreparationController {
  constructor(
    private readonly commands: Commands,
    private readonly preparation: PreparationCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De voorbereiding van een agenda door de agendacommissie', answer: schema.preparation, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<Answer<z.output<typeof schema.preparation>>> {
    const { body, revision } = await readPreparation(this.commands, ask, path.vergadering);
    return versioned(body, revision);
  }

  @Post('oproep')
  @Describe({ summary: 'De agendacommissie nu om punten vragen', ifMatch: 'accepted' })
  async call(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<Answer> {
    return done(await this.preparation.sendCall(ask.command(), path.vergadering));
  }

  @Post('antwoord')
  @Describe({ summary: 'Antwoorden op de oproep: geen agendapunten', ifMatch: 'accepted' })
  async answer(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: answerBody }) body: z.output<typeof answerBody>): Promise<Answer> {
    return done(await this.preparation.answerCall(ask.command(body.namens), path.vergadering));
  }

  @Post('afronding')
  @Describe({ summary: 'De commissie is klaar: zij stelt de agenda vast in deze volgorde, of legt hem voor', ifMatch: 'required' })
  async settle(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: orderBody }) body: z.output<typeof orderBody>): Promise<Answer> {
    return done(await this.preparation.settle(ask.command(), path.vergadering, { order: body.volgorde }));
  }

  @Get('verplaatsing/voorbeeld')
  @Describe({ summary: 'Wat een ander moment voor de bijeenkomst van de agendacommissie zou doen; er verandert niets', answer: movePreview })
  previewMove(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Query({ schema: previewQuery }) { begin }: z.output<typeof previewQuery>): Promise<z.output<typeof movePreview>> {
    return previewGathering(this.commands, ask, path.vergadering, begin);
  }

  @Put('verplaatsing')
  @Describe({ summary: 'De bijeenkomst van de agendacommissie op een ander moment; de vergadering zelf blijft staan', ifMatch: 'required' })
  async move(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.moveBody }) body: z.output<typeof schema.moveBody>): Promise<Answer> {
    return done(await this.preparation.move(ask.command(), path.vergadering, { meets: body.begin, place: body.plaats }));
  }
}
