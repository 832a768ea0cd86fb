import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Commands } from '#governance/command';
import { bodyOf } from '#governance/municipalities/schemes';
import { assertReadsRotations } from '#governance/rotation/reading';
import { vacancies } from '#governance/rotation/vacancies';
import type { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './rotation.schema.js';
import { vacancyRows, vacancyView } from './rotation.view.js';

type List = z.output<typeof schema.vacancyList>;

@Controller('v1/gemeenten/:gemeente/vacatures')
export class VacanciesController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Plekken zonder opvolger: leeg, met wie zolang blijft zitten, of die nog vrijkomen', answer: schema.vacancyList })
  async list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.vacancyQuery }) { overleg, formaat }: z.output<typeof schema.vacancyQuery>, @Headers('accept') accept?: string): Promise<List | Answer<string>> {
    const personId = ask.person();
    const found = await this.commands.read(ask.tenantId, async (reading): Promise<List> => {
      await assertReadsRotations(reading, personId);
      const bodyId = overleg === undefined ? undefined : bodyOf(reading.scheme, overleg).id;
      return { resultaten: (await vacancies(reading.tx, ask.tenantId, { today: reading.today, now: reading.now, bodyId })).map(vacancyView) };
    });
    return wantsTable(formaat, accept) ? tableAnswer('vacatures', vacancyRows(found.resultaten)) : found;
  }
}
