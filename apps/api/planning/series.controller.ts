import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Weekday } from '#calendar/model';
import type { RecurrenceRule } from '#calendar/recurrence';
import { SeasonCommands, schoolYearNamed } from '#governance/meetings/season.commands';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { dateOut, instantOut, schemeId, wholeNumber } from '../http/shapes.js';
import { schoolYearPath } from './season.controller.js';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;
const PLACES = { eerste: 1, tweede: 2, derde: 3, vierde: 4, laatste: -1 } as const;

const path = schoolYearPath.extend({ overleg: schemeId });
const rhythm = z
  .strictObject({
    elke: z.enum(['week', 'maand']),
    tussen: wholeNumber(1, 52).default(1).meta({ description: 'Om de hoeveel weken of maanden' }),
    weekdag: z.enum(WEEKDAYS),
    welke: z.enum(['eerste', 'tweede', 'derde', 'vierde', 'laatste']).optional().meta({ description: 'Bij maanden: de hoeveelste van de maand' }),
    tijd: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Een tijd ziet eruit als 15:30.'),
  })
  .refine(({ elke, welke }) => (elke === 'maand') === (welke !== undefined), { path: ['welke'], message: 'Noem bij maanden de hoeveelste dag van de maand, en bij weken niet.' });

const series = z
  .object({
    schooljaar: z.string(),
    overleg: z.string(),
    ritme: z.string(),
    vergaderingen: z.array(z.object({ datum: dateOut, begin: instantOut })),
    waarschuwingen: z.array(z.string()),
    vervallen: z.array(z.object({ datum: dateOut, waarom: z.string() })).meta({ description: 'Dagen van het ritme waarop niets kan' }),
  })
  .meta({ id: 'Reeks' });

@Controller('v1/gemeenten/:gemeente/schooljaren/:schooljaar/reeksen')
export class SeriesController {
  constructor(private readonly season: SeasonCommands) {}

  @Get(':overleg')
  @Describe({ summary: 'De data van een overleg dat zelf regelt hoe vaak het bijeenkomt; plannen gaat met het jaarvoorstel', answer: series })
  async series(@Asking() ask: Ask, @Param({ schema: path }) { schooljaar, overleg }: z.output<typeof path>, @Query({ schema: rhythm }) query: z.output<typeof rhythm>): Promise<z.output<typeof series>> {
    const { rule, meetings, skipped, warnings } = await this.season.series(ask.tenantId, overleg, schoolYearNamed(schooljaar), ruleOf(query), query.tijd);
    return { schooljaar, overleg, ritme: rule, vergaderingen: meetings.map(({ date, at }) => ({ datum: date, begin: at })), waarschuwingen: warnings, vervallen: skipped.map(({ date, why }) => ({ datum: date, waarom: why })) };
  }
}

function ruleOf({ elke, tussen, weekdag, welke }: z.output<typeof rhythm>): RecurrenceRule {
  const weekday = (WEEKDAYS.indexOf(weekdag) + 1) as Weekday;
  return elke === 'week' || welke === undefined ? { every: 'week', interval: tussen, weekday } : { every: 'month', interval: tussen, weekday, nth: PLACES[welke] };
}
