import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { assertMayManage } from '#governance/bodies/management';
import { mergerChanges, OrganisationCommands } from '#governance/bodies/organisation.commands';
import { organisations } from '#governance/bodies/organisation.queries';
import { Commands } from '#governance/command';
import type { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import { mergerChangesView, mergerRows, mergersView } from './merger.view.js';
import * as schema from './seat.schema.js';

type List = z.output<typeof schema.mergers>;

@Controller('v1/gemeenten/:gemeente/fusies')
export class OrganisationsController {
  constructor(
    private readonly commands: Commands,
    private readonly organisations: OrganisationCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Welke organisaties als één verdergingen, en welke dat nog kunnen', answer: schema.mergers })
  async list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.mergerQuery }) { formaat }: z.output<typeof schema.mergerQuery>, @Headers('accept') accept?: string): Promise<List | Answer<string>> {
    const found = await this.commands.read(ask.tenantId, async (reading): Promise<List> => {
      await assertMayManage(reading, ask.person(), 'partner.merge');
      return mergersView(await organisations(reading));
    });
    return wantsTable(formaat, accept) ? tableAnswer('organisaties-samen', mergerRows(found)) : found;
  }

  @Post()
  @Describe({ summary: 'Vastleggen dat organisaties vanaf een dag als één verdergaan; wie er zit, blijft zitten', answer: schema.merged, status: 201 })
  async merge(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: schema.mergeBody }) { organisaties, wordt, op, proef }: z.output<typeof schema.mergeBody>): Promise<z.output<typeof schema.merged>> {
    const body = { partners: organisaties, into: wordt, on: op };
    if (proef) return mergerChangesView(await this.commands.read(ask.tenantId, (reading) => mergerChanges(reading, ask.tenantId, ask.person(), body)));
    return mergerChangesView(await this.organisations.merge(ask.command(), body));
  }
}
