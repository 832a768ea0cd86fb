import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { assertAssignmentReader } from '#governance/assignments/assignment.queries';
import { ambitionState, ambitionStates } from '#governance/assignments/overview.queries';
import { Commands } from '#governance/command';
import type { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './assignment.schema.js';
import { ambitionOf, ambitionRows } from './assignment.view.js';

/** Where every ambition stands, and why: for its owners, and for whoever comes new. */
@Controller('v1/gemeenten/:gemeente/ambities')
export class AmbitionsController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Alle ambities: op koers, aandacht of knelpunt, en waarom; als tabel met formaat=csv', answer: schema.ambitions })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.tableQuery }) { formaat }: z.output<typeof schema.tableQuery>, @Headers('accept') accept?: string): Promise<z.output<typeof schema.ambitions> | Answer<string>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await assertAssignmentReader(work, ask.person());
      const resultaten = (await ambitionStates(work, ask.tenantId, ask.person())).map((one) => ambitionOf(work.scheme, one));
      return wantsTable(formaat, accept) ? tableAnswer('ambities', ambitionRows(resultaten)) : { resultaten };
    });
  }

  @Get(':ambitie')
  @Describe({ summary: 'Eén ambitie: hoe het ervoor staat, wie haar volgt, wat er loopt en wat is afgesproken', answer: schema.ambition })
  read(@Asking() ask: Ask, @Param({ schema: schema.ambitionPath }) { ambitie }: z.output<typeof schema.ambitionPath>): Promise<z.output<typeof schema.ambition>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await assertAssignmentReader(work, ask.person());
      return ambitionOf(work.scheme, await ambitionState(work, ask.tenantId, ask.person(), ambitie));
    });
  }
}
