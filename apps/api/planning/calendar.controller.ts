import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { addDays, formatTime, localTimeOf, schoolYearOf } from '#calendar/local-date';
import { Commands } from '#governance/command';
import { freeDays } from '#governance/meetings/calendar';
import { calendarFile } from '#messaging/calendar-file';
import { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import { entriesOf } from './calendar-file.view.js';
import { momentsBetween } from './calendar.moments.js';
import { answer, query, type Calendar } from './calendar.schema.js';

@Controller('v1/gemeenten/:gemeente/kalender')
export class CalendarController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Alle overleggen op de kalender: vergaderingen, termijnen, evaluaties, monitors, wisselingen, de kwaliteitscyclus, opdrachten en afspraken, met vakanties en feestdagen', answer, openInExample: true })
  async read(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: query }) { van, tot, overleg, soorten, formaat }: z.output<typeof query>, @Headers('accept') accept?: string): Promise<Calendar | Answer<string>> {
    const found = await this.commands.read(ask.tenantId, async (work) => {
      const from = van ?? schoolYearOf(work.today).from;
      const until = tot ?? addDays(from, 365);
      const { moments, meetings } = await momentsBetween(work, ask.personId, from, until, (kind) => soorten === undefined || soorten.includes(kind));
      const shown = moments.filter((one) => overleg === undefined || one.overleg === overleg);
      const calendar: Calendar = { van: from, tot: until, momenten: shown.map(({ key: _, ...one }) => one), vrij: freeDays(work.calendar, from, until).map(({ kind: soort, name, from: first, until: last, expected }) => ({ soort, naam: name, van: first, totEnMet: last, verwacht: expected })) };
      return { calendar, file: () => calendarFile(`LEA ${work.scheme.municipality.name}`, this.commands.clock.now(), entriesOf(shown, meetings)) };
    });
    const { calendar, file } = found;
    const name = `kalender-${calendar.van}`;
    if (formaat === 'ics') return new Answer(file(), { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${name}.ics"` });
    return wantsTable(formaat, accept) ? tableAnswer(name, rowsOf(calendar)) : calendar;
  }
}

/** With each date why it is then: whoever keeps the table elsewhere has that, too. */
const rowsOf = ({ momenten }: Calendar): string[][] => [
  ['Datum', 'Tot en met', 'Tijd', 'Overleg', 'Soort', 'Wat', 'Gedaan', 'Waarom deze datum'],
  ...momenten.map(({ datum, totEnMet, begin, naam, soort, tekst, gedaan, waarom }) => [datum, totEnMet ?? '', begin === null ? '' : formatTime(localTimeOf(begin)), naam, soort, tekst, gedaan ? 'ja' : '', waarom.join(' ')]),
];
