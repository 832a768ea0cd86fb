import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { addMonths } from '#calendar/local-date';
import { Commands } from '#governance/command';
import { assertReadsRotations } from '#governance/rotation/reading';
import { suppose } from '#governance/rotation/suppose';
import { timeLine } from '#governance/rotation/time-line';
import { rostersOf } from '#roster/roster';
import type { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './outlook.schema.js';
import { suppositionView, timeLineRows, timeLineView } from './outlook.view.js';

type TimeLines = z.output<typeof schema.timeLines>;
/** Where a LEA has no end: two terms of four years. */
const YEARS_AHEAD = 8;

/** Het rooster van aftreden: how line-ups went, and how they are expected to go on. Changes nothing. */
@Controller('v1/gemeenten/:gemeente/rooster')
export class OutlookController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Het rooster van aftreden als tijdlijn: opstellingen van vroeger en nu, en wat de planner verwacht', answer: schema.timeLines })
  async list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.timeLineQuery }) { overleg, van, tot, formaat }: z.output<typeof schema.timeLineQuery>, @Headers('accept') accept?: string): Promise<TimeLines | Answer<string>> {
    const personId = ask.person();
    const found = await this.commands.read(ask.tenantId, async (reading): Promise<TimeLines> => {
      await assertReadsRotations(reading, personId);
      const { tx, today, scheme } = reading;
      const end = scheme.period.until !== null && scheme.period.until > today ? scheme.period.until : addMonths(today, 12 * YEARS_AHEAD);
      const [from, until] = [van ?? today, tot ?? end];
      const roosters: TimeLines['roosters'] = [];
      for (const bodyId of overleg === undefined ? rostersOf(scheme).map(({ body }) => body) : [overleg]) roosters.push(timeLineView(scheme, await timeLine(tx, ask.tenantId, { bodyId, today, from, until })));
      return { van: from, tot: until, roosters };
    });
    return wantsTable(formaat, accept) ? tableAnswer('rooster-van-aftreden', timeLineRows(found.roosters)) : found;
  }

  @Get('wat-als')
  @Describe({ summary: 'Stel dat deze plek vrijkomt: wie moet er dan komen, en wat gaat daarna anders? Wijzigt niets', answer: schema.supposition })
  suppose(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.supposeQuery }) { overleg, plek, op }: z.output<typeof schema.supposeQuery>): Promise<z.output<typeof schema.supposition>> {
    const personId = ask.person();
    return this.commands.read(ask.tenantId, async (reading) => {
      await assertReadsRotations(reading, personId);
      return suppositionView(reading.scheme, await suppose(reading.tx, ask.tenantId, { bodyId: overleg, seatId: plek, on: op, today: reading.today }));
    });
  }
}
