import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Commands } from '#governance/command';
import { mirror } from '#governance/oversight/mirror';
import { topicFacts } from '#governance/oversight/topic-facts.queries';
import { topicStates } from '#governance/oversight/topic-state';
import type { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './topic.schema.js';
import { mirrorRows, mirrorView, topicsView } from './topic.view.js';

type Mirror = z.output<typeof schema.mirror>;

/** What agenda items, agreements and goals can be about, and how far the municipality is with it. */
@Controller('v1/gemeenten/:gemeente/onderwerpen')
export class TopicsController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'De onderwerpen: die van de wet, de 43 van de Inspectie en de eigen', answer: schema.list, openInExample: true })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof schema.list>> {
    return this.commands.read(ask.tenantId, ({ scheme }) => Promise.resolve(topicsView(scheme)));
  }

  @Get('spiegel')
  @Describe({ summary: 'De spiegel: de eigen stand per onderwerp naast die van alle gemeenten', answer: schema.mirror, openInExample: true })
  async mirror(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.mirrorQuery }) { formaat }: z.output<typeof schema.mirrorQuery>, @Headers('accept') accept?: string): Promise<Mirror | Answer<string>> {
    const found = await this.commands.read(ask.tenantId, async ({ tx, now, today }) => mirrorView(today, mirror(topicStates(await topicFacts(tx, now), today))));
    return wantsTable(formaat, accept) ? tableAnswer('spiegel', mirrorRows(found)) : found;
  }
}
