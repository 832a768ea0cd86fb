import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { MunicipalityQueries } from '#governance/municipalities/municipality.queries';
import { Visitors } from '../session/visitors.js';
import { Describe } from '../http/operation.js';

const municipality = z.object({ gemeente: z.string(), naam: z.string(), voorbeeld: z.boolean().meta({ description: 'Het uitgewerkte voorbeeld: daar kan men kiezen als wie men meekijkt' }) }).meta({ id: 'Gemeente' });
const list = z.object({ resultaten: z.array(municipality) });

@Controller('v1/gemeenten')
export class MunicipalitiesController {
  constructor(
    private readonly municipalities: MunicipalityQueries,
    private readonly visitors: Visitors,
  ) {}

  @Get()
  @Describe({ summary: 'De gemeenten op deze server', answer: list })
  async list(): Promise<z.output<typeof list>> {
    return { resultaten: (await this.municipalities.list()).map(({ slug, name, example }) => ({ gemeente: slug, naam: name, voorbeeld: example && this.visitors.chooser !== null })) };
  }
}
