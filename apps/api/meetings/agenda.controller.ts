import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgendaCommands } from '#governance/meetings/agenda.commands';
import { done, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { meetingPath, onlyNamens } from '../http/shapes.js';
import * as schema from './agenda.schema.js';

type Path = z.output<typeof meetingPath>;

/** The call for items, and the agenda as a whole. */
@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering')
export class AgendaController {
  constructor(private readonly agenda: AgendaCommands) {}

  @Post('oproep')
  @Describe({ summary: 'De oproep voor agendapunten nu versturen', ifMatch: 'accepted' })
  async call(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<Answer> {
    return done(await this.agenda.sendCall(ask.command(), path.vergadering));
  }

  @Post('oproep/antwoord')
  @Describe({ summary: 'Antwoorden op de oproep: geen agendapunten', ifMatch: 'accepted' })
  async answer(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.answerBody }) body: z.output<typeof schema.answerBody>): Promise<Answer> {
    return done(await this.agenda.answerCall(ask.command(body.namens), path.vergadering));
  }

  @Post('agenda/voorstel')
  @Describe({ summary: 'De agenda voorstellen, in deze volgorde', ifMatch: 'required' })
  async propose(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.orderBody }) body: z.output<typeof schema.orderBody>): Promise<Answer> {
    return done(await this.agenda.propose(ask.command(), path.vergadering, { order: body.volgorde }));
  }

  @Post('agenda/vaststelling')
  @Describe({ summary: 'De agenda vaststellen', ifMatch: 'required' })
  async fix(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: onlyNamens }) body: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.agenda.fix(ask.command(body.namens), path.vergadering));
  }

  @Post('agenda/teruggave')
  @Describe({ summary: 'De agenda teruggeven met een opmerking', ifMatch: 'required' })
  async return(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path, @Body({ schema: schema.remarkBody }) body: z.output<typeof schema.remarkBody>): Promise<Answer> {
    return done(await this.agenda.return(ask.command(body.namens), path.vergadering, { remark: body.opmerking }));
  }

  @Post('agenda/heropening')
  @Describe({ summary: 'Een vastgestelde agenda weer openen: er komt een nieuwe versie', ifMatch: 'required' })
  async reopen(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<Answer> {
    return done(await this.agenda.reopen(ask.command(), path.vergadering));
  }

  @Post('agenda/verzending')
  @Describe({ summary: 'De agenda nu versturen', ifMatch: 'required' })
  async send(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: Path): Promise<Answer> {
    return done(await this.agenda.send(ask.command(), path.vergadering));
  }
}
