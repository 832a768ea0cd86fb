import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { ItemAccessCommands } from '#governance/meetings/item-access.commands';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { itemPath, lines } from '../http/shapes.js';

type Path = z.output<typeof itemPath>;
const rule = z.enum(['geweerd', 'genoemd']).meta({ description: 'geweerd: ziet geen stukken en niets vertrouwelijks van dit punt; genoemd: lezer van wat vertrouwelijk is. Is er een genoemd, dan lezen alleen zij dat, wie het indiende, en voorzitter, secretaris en notulist' });
const setBody = z.strictObject({ persoonId: z.uuid(), soort: rule, reden: lines(1000) });
const liftBody = z.strictObject({ persoonId: z.uuid(), soort: rule });

/** Who is kept from an agenda item, and for whom its confidential part is. */
@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/agendapunten/:agendapunt/toegang')
export class ItemAccessController {
  constructor(private readonly access: ItemAccessCommands) {}

  @Post()
  @Describe({ summary: 'Iemand bij een agendapunt weren, of noemen als lezer van wat er vertrouwelijk aan is' })
  async set(@Asking() ask: Ask, @Param({ schema: itemPath }) path: Path, @Body({ schema: setBody }) body: z.output<typeof setBody>): Promise<void> {
    await this.access.set(ask.command(), { meetingId: path.vergadering, itemId: path.agendapunt }, { personId: body.persoonId, rule: body.soort, reason: body.reden });
  }

  @Post('opheffing')
  @Describe({ summary: 'Iemand niet meer weren, of niet meer als lezer noemen' })
  async lift(@Asking() ask: Ask, @Param({ schema: itemPath }) path: Path, @Body({ schema: liftBody }) body: z.output<typeof liftBody>): Promise<void> {
    await this.access.lift(ask.command(), { meetingId: path.vergadering, itemId: path.agendapunt }, { personId: body.persoonId, rule: body.soort });
  }
}
