import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { OrganisationCommands } from '#governance/bodies/organisation.commands';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import * as schema from './seat.schema.js';

@Controller('v1/gemeenten/:gemeente/fusies')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationCommands) {}

  @Post()
  @Describe({ summary: 'Vastleggen dat organisaties vanaf een dag als één verdergaan; wie er zit, blijft zitten', answer: schema.merged, status: 201 })
  async merge(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: schema.mergeBody }) body: z.output<typeof schema.mergeBody>): Promise<z.output<typeof schema.merged>> {
    const { together } = await this.organisations.merge(ask.command(), { partners: body.organisaties, into: body.wordt, on: body.op });
    return { samen: together.map(({ bodyId, seatIds }) => ({ overleg: bodyId, plekken: seatIds })) };
  }
}
