import { Body, Controller, Param, Put } from '@nestjs/common';
import type { z } from 'zod';
import { TopicCommands } from '#governance/oversight/topic.commands';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { itemPath } from '../http/shapes.js';
import { topicsBody } from '../meetings/agenda.schema.js';

@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/agendapunten/:agendapunt/onderwerpen')
export class ItemTopicsController {
  constructor(private readonly topics: TopicCommands) {}

  @Put()
  @Describe({ summary: 'Zeggen waarover een agendapunt gaat: deze onderwerpen en geen andere' })
  async tag(@Asking() ask: Ask, @Param({ schema: itemPath }) path: z.output<typeof itemPath>, @Body({ schema: topicsBody }) body: z.output<typeof topicsBody>): Promise<void> {
    await this.topics.tag(ask.command(), path.vergadering, path.agendapunt, { topicIds: body.onderwerpen });
  }
}
