import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Welcomes } from '#governance/notices/welcomes';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { instantOut, municipalityPath } from '../http/shapes.js';
import { state, stateOf } from '../mail/mailing.schema.js';
import { INSTALLATION, type Installation } from './installation.js';

const list = z.object({
  resultaten: z.array(z.object({ persoonId: z.uuid(), naam: z.string(), plekken: z.array(z.string()), secretaris: z.boolean(), laatste: z.object({ op: instantOut, status: state }).nullable().meta({ description: 'De laatste uitnodiging en wat ervan werd' }) })),
});
const personPath = municipalityPath.extend({ persoon: z.uuid() });

/** Asking people to begin. */
@Controller('v1/gemeenten/:gemeente/personen')
export class WelcomesController {
  constructor(
    private readonly welcomes: Welcomes,
    @Inject(INSTALLATION) private readonly installation: Installation,
  ) {}

  @Get('uitnodigingen')
  @Describe({ summary: 'Iedereen die bekend is, secretarissen eerst, met wie al is uitgenodigd om te beginnen', answer: list })
  async list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof list>> {
    const all = await this.welcomes.list(ask.tenantId, ask.person());
    return { resultaten: all.map(({ personId, name, seats, secretary, last }) => ({ persoonId: personId, naam: name, plekken: seats, secretaris: secretary, laatste: last === null ? null : { op: last.at, status: stateOf(last.state) } })) };
  }

  @Post(':persoon/uitnodiging')
  @Describe({ summary: 'Iemand per mail uitnodigen om met Leidraad te beginnen' })
  async send(@Asking() ask: Ask, @Param({ schema: personPath }) { persoon }: z.output<typeof personPath>): Promise<void> {
    await this.welcomes.send(ask.command(), persoon, this.installation.publicUrl);
  }
}
