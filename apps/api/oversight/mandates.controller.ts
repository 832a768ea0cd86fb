import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { registerReader } from '#governance/agreements/agreement.queries';
import { Commands } from '#governance/command';
import { StatutoryCommands } from '#governance/oversight/statutory.commands';
import { MandateRow } from '#governance/oversight/statutory.entity';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, municipalityPath } from '../http/shapes.js';
import * as schema from './statutory.schema.js';
import { mandateView } from './statutory.view.js';

const mandatePath = municipalityPath.extend({ mandaat: z.uuid() });

/** Who speaks for a partner that holds no seat, or whose seat somebody else takes. */
@Controller('v1/gemeenten/:gemeente/wettelijke-toets/mandaten')
export class MandatesController {
  constructor(
    private readonly commands: Commands,
    private readonly statutory: StatutoryCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De mandaten: wie er namens een partner spreekt', answer: schema.mandates })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof schema.mandates>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await registerReader(work, ask.person());
      const rows = await work.tx.find(MandateRow, { order: { from: 'DESC', id: 'ASC' } });
      return { resultaten: rows.map((row) => mandateView(work.scheme, row)) };
    });
  }

  @Post()
  @Describe({ summary: 'Een mandaat vastleggen', answer: created, status: 201 })
  async give(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>, @Body({ schema: schema.mandateBody }) body: z.output<typeof schema.mandateBody>): Promise<Answer<z.output<typeof created>>> {
    const { mandateId } = await this.statutory.giveMandate(ask.command(), { partnerId: body.partner, bodyId: body.overleg, seatId: body.plek, standIn: body.naam, from: body.vanaf, until: body.tot, evidence: body.vindplaats });
    return createdAt(`/v1/gemeenten/${gemeente}/wettelijke-toets/mandaten`, { id: mandateId });
  }

  @Post(':mandaat/einde')
  @Describe({ summary: 'Een mandaat laten eindigen' })
  async end(@Asking() ask: Ask, @Param({ schema: mandatePath }) { mandaat }: z.output<typeof mandatePath>, @Body({ schema: schema.endMandateBody }) { tot }: z.output<typeof schema.endMandateBody>): Promise<void> {
    await this.statutory.endMandate(ask.command(), mandaat, { until: tot });
  }

  @Post(':mandaat/intrekking')
  @Describe({ summary: 'Een mandaat intrekken dat bij vergissing is vastgelegd' })
  async withdraw(@Asking() ask: Ask, @Param({ schema: mandatePath }) { mandaat }: z.output<typeof mandatePath>, @Body({ schema: schema.withdrawMandateBody }) { reden }: z.output<typeof schema.withdrawMandateBody>): Promise<void> {
    await this.statutory.withdrawMandate(ask.command(), mandaat, { reason: reden });
  }
}
