import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { SeasonCommands, schoolYearNamed } from '#governance/meetings/season.commands';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { dateOut, instantOut, moment, municipalityPath, schemeId } from '../http/shapes.js';

export const schoolYearPath = municipalityPath.extend({ schooljaar: z.string().regex(/^\d{4}-\d{4}$/, 'Een schooljaar ziet eruit als 2021-2022.') });
type Path = z.output<typeof schoolYearPath>;

const proposal = z
  .object({
    schooljaar: z.string(),
    vast: z.array(z.object({ overleg: z.string(), datum: dateOut })).meta({ description: 'Wat al gepland of gehouden is en blijft staan' }),
    vergaderingen: z.array(z.object({ overleg: z.string(), datum: dateOut, begin: instantOut, duurMinuten: z.int(), waarom: z.array(z.string()) })),
    waarschuwingen: z.array(z.object({ code: z.string(), overleg: z.string().nullable(), datum: dateOut.nullable(), tekst: z.string() })),
    compleet: z.boolean().meta({ description: 'Onwaar als een afspraak uit de samenwerkingsstructuur niet gehaald wordt' }),
  })
  .meta({ id: 'Jaarvoorstel' });

const acceptBody = z.strictObject({
  vergaderingen: z.array(z.strictObject({ overleg: schemeId, begin: moment })).min(1).max(100),
  uitnodigen: z.boolean().default(false),
});
const accepted = z.object({ vergaderingen: z.array(z.object({ id: z.uuid(), overleg: z.string(), begin: instantOut })) });

@Controller('v1/gemeenten/:gemeente/schooljaren/:schooljaar/voorstel')
export class SeasonController {
  constructor(private readonly season: SeasonCommands) {}

  @Get()
  @Describe({ summary: 'Voorstel voor de vergaderingen die een schooljaar nog nodig heeft', answer: proposal })
  async propose(@Asking() ask: Ask, @Param({ schema: schoolYearPath }) { schooljaar }: Path): Promise<z.output<typeof proposal>> {
    const { fixed, meetings, warnings, complete } = await this.season.propose(ask.tenantId, schoolYearNamed(schooljaar));
    return {
      schooljaar,
      vast: fixed.map(({ body, date }) => ({ overleg: body, datum: date })),
      vergaderingen: meetings.map((one) => ({ overleg: one.body, datum: one.date, begin: one.at, duurMinuten: one.durationMinutes, waarom: one.reason })),
      waarschuwingen: warnings.map(({ code, body, date, message }) => ({ code, overleg: body, datum: date, tekst: message })),
      compleet: complete,
    };
  }

  @Post()
  @Describe({ summary: 'Deze vergaderingen plannen; herhalen met dezelfde sleutel plant niets dubbel', answer: accepted, status: 201 })
  async accept(@Asking() ask: Ask, @Param({ schema: schoolYearPath }) { gemeente, schooljaar }: Path, @Body({ schema: acceptBody }) body: z.output<typeof acceptBody>): Promise<Answer<z.output<typeof accepted>>> {
    const schoolYear = schoolYearNamed(schooljaar).label;
    const { meetings } = await this.season.accept(ask.command(), { schoolYear, meetings: body.vergaderingen.map(({ overleg, begin }) => ({ bodyId: overleg, startsAt: begin })), announce: body.uitnodigen });
    return createdAt(`/v1/gemeenten/${gemeente}/vergaderingen`, { vergaderingen: meetings.map(({ meetingId, bodyId, startsAt }) => ({ id: meetingId, overleg: bodyId, begin: startsAt })) });
  }
}
