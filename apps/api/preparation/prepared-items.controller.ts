import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { PreparationCommands, type DecideItem } from '#governance/preparation/preparation.commands';
import { createdAt, done, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, itemPath, meetingPath, onlyNamens } from '../http/shapes.js';
import { submitBody } from '../meetings/agenda.schema.js';
import * as schema from './preparation.schema.js';
import { itemOf } from './submit.js';

/** Items that lie before an agendacommissie. */
@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/voorbereiding/agendapunten')
export class PreparedItemsController {
  constructor(private readonly preparation: PreparationCommands) {}

  @Post()
  @Describe({ summary: 'Een punt inbrengen bij de agendacommissie', answer: created, status: 201, ifMatch: 'accepted' })
  async offer(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: z.output<typeof meetingPath>, @Body({ schema: submitBody }) body: z.output<typeof submitBody>): Promise<Answer<z.output<typeof created>>> {
    const { itemId, revision } = await this.preparation.offer(ask.command(body.namens), path.vergadering, itemOf(body));
    return createdAt(`/v1/gemeenten/${path.gemeente}/vergaderingen/${path.vergadering}/voorbereiding`, { id: itemId }, revision);
  }

  @Post(':agendapunt/intrekking')
  @Describe({ summary: 'Een punt terugnemen waarover nog niet is beslist', ifMatch: 'accepted' })
  async withdraw(@Asking() ask: Ask, @Param({ schema: itemPath }) path: z.output<typeof itemPath>, @Body({ schema: onlyNamens }) body: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.preparation.withdraw(ask.command(body.namens), path.vergadering, path.agendapunt));
  }

  @Post(':agendapunt/besluit')
  @Describe({ summary: 'Beslissen over een punt; wie het inbracht hoort het', ifMatch: 'accepted' })
  async decide(@Asking() ask: Ask, @Param({ schema: itemPath }) path: z.output<typeof itemPath>, @Body({ schema: schema.decisionBody }) body: z.output<typeof schema.decisionBody>): Promise<Answer> {
    return done(await this.preparation.decide(ask.command(body.namens), path.vergadering, path.agendapunt, decisionOf(body)));
  }
}

function decisionOf(body: z.output<typeof schema.decisionBody>): DecideItem {
  switch (body.besluit) {
    case 'aanvaard':
      return { decision: 'accepted', minutes: body.minuten };
    case 'samengevoegd':
      return { decision: 'merged', into: body.met };
    case 'uitgesteld':
      return { decision: 'deferred', meetingId: body.naar, reason: body.reden };
    case 'verwezen':
      return { decision: 'referred', bodyId: body.naar, reason: body.reden };
    case 'afgewezen':
      return { decision: 'rejected', reason: body.reden };
  }
}
