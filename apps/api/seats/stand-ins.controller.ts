import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { StandInCommands } from '#governance/bodies/stand-in.commands';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, municipalityPath } from '../http/shapes.js';
import * as schema from './seat.schema.js';

const standInPath = municipalityPath.extend({ plaatsvervanging: z.uuid() });

@Controller('v1/gemeenten/:gemeente/plaatsvervangingen')
export class StandInsController {
  constructor(private readonly standIns: StandInCommands) {}

  @Post()
  @Describe({ summary: 'Een plaatsvervanger vastleggen, die naast wie er zit meeleest, of in de plaats komt zolang de plek leeg is', answer: created, status: 201 })
  async begin(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>, @Body({ schema: schema.standInBody }) body: z.output<typeof schema.standInBody>): Promise<Answer<z.output<typeof created>>> {
    const { overleg, plek, persoonId, vanaf, tot, namens } = body;
    const { standInId } = await this.standIns.begin(ask.command(namens), { bodyId: overleg, seatId: plek, personId: persoonId, from: vanaf, until: tot });
    return createdAt(`/v1/gemeenten/${gemeente}/deelnames?op=${vanaf}&overleg=${overleg}`, { id: standInId });
  }

  @Put(':plaatsvervanging/einde')
  @Describe({ summary: 'Een plaatsvervanging laten eindigen' })
  async end(@Asking() ask: Ask, @Param({ schema: standInPath }) { plaatsvervanging }: z.output<typeof standInPath>, @Body({ schema: schema.endBody }) { op, namens }: z.output<typeof schema.endBody>): Promise<void> {
    await this.standIns.end(ask.command(namens), plaatsvervanging, { on: op });
  }
}
