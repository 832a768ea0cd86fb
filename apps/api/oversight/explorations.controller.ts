import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { registerReader } from '#governance/agreements/agreement.queries';
import { Commands } from '#governance/command';
import { StatutoryCommands } from '#governance/oversight/statutory.commands';
import { TopicExploration } from '#governance/oversight/statutory.entity';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, municipalityPath } from '../http/shapes.js';
import * as schema from './statutory.schema.js';
import { explorationView } from './statutory.view.js';

/** What the municipality found out with the field. */
@Controller('v1/gemeenten/:gemeente/wettelijke-toets/verkenningen')
export class ExplorationsController {
  constructor(
    private readonly commands: Commands,
    private readonly statutory: StatutoryCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De verkenningen: of iets hier speelt. De laatste eerst; die telt', answer: schema.explorations })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof schema.explorations>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await registerReader(work, ask.person());
      const rows = await work.tx.find(TopicExploration, { order: { on: 'DESC', recordedAt: 'DESC' } });
      return { resultaten: rows.map((row) => explorationView(work.scheme, row)) };
    });
  }

  @Post()
  @Describe({ summary: 'Een verkenning vastleggen', answer: created, status: 201 })
  async explore(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>, @Body({ schema: schema.explorationBody }) body: z.output<typeof schema.explorationBody>): Promise<Answer<z.output<typeof created>>> {
    const { explorationId } = await this.statutory.explore(ask.command(), { pointId: body.punt, on: body.op, how: body.hoe, partnerIds: body.partners, conclusion: body.conclusie, atIssue: body.speelt, documentId: body.stukId });
    return createdAt(`/v1/gemeenten/${gemeente}/wettelijke-toets/verkenningen`, { id: explorationId });
  }
}
