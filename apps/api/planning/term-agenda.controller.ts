import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { addDays, formatDutchDate, formatTime, localDateOf, localTimeOf } from '#calendar/local-date';
import { Commands } from '#governance/command';
import { termAgenda } from '#governance/meetings/term-agenda.queries';
import { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { date, dateOut, instantOut, municipalityPath } from '../http/shapes.js';
import { csv } from './csv.js';

const kind = z.enum(['vast', 'verslag', 'procedure', 'doorgeschoven', 'agendapunt', 'evaluatie', 'monitor', 'jaarplan', 'wettelijk']);

const query = z
  .strictObject({
    van: date.optional().meta({ description: 'Eerste dag; anders vandaag' }),
    tot: date.optional().meta({ description: 'Dag na de laatste; anders twaalf maanden na de eerste' }),
    formaat: z.enum(['json', 'csv']).optional().meta({ description: 'csv: een tabel voor een rekenblad; kan ook met Accept: text/csv' }),
  })
  .refine(({ van, tot }) => van === undefined || tot === undefined || van < tot, { path: ['tot'], error: 'Kies een dag na de eerste.', params: { code: 'order' } });

const agenda = z
  .object({
    van: dateOut,
    tot: dateOut,
    vergaderingen: z.array(
      z.object({
        vergaderingId: z.uuid(),
        overleg: z.string(),
        naam: z.string(),
        begin: instantOut,
        bereidtVoor: z.boolean().meta({ description: 'Een bijeenkomst van een agendacommissie; vergaderingId is dan de vergadering die zij voorbereidt' }),
        onderwerpen: z.array(z.object({ soort: kind, tekst: z.string() })),
      }),
    ),
    nogZonderVergadering: z.array(z.object({ soort: kind, tekst: z.string(), overleg: z.string(), naam: z.string(), van: dateOut, totEnMet: dateOut })).meta({ description: 'Hoort in deze maanden, maar daarvoor is nog geen vergadering gepland' }),
  })
  .meta({ id: 'Termijnagenda' });
type Agenda = z.output<typeof agenda>;

const YEAR_DAYS = 365;

@Controller('v1/gemeenten/:gemeente/termijnagenda')
export class TermAgendaController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Twaalf maanden van alle overleggen: welk onderwerp waar en wanneer komt', answer: agenda, openInExample: true })
  async read(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: query }) { van, tot, formaat }: z.output<typeof query>, @Headers('accept') accept?: string): Promise<Agenda | Answer<string>> {
    const found = await this.commands.read(ask.tenantId, async (work): Promise<Agenda> => {
      const from = van ?? work.today;
      const until = tot ?? addDays(from, YEAR_DAYS);
      const { meetings, unplaced } = await termAgenda(work, ask.personId, from, until);
      return {
        van: from,
        tot: until,
        vergaderingen: meetings.map((one) => ({ vergaderingId: one.meetingId, overleg: one.bodyId, naam: work.schemes.nameOf(one.bodyId, localDateOf(one.startsAt)), begin: one.startsAt, bereidtVoor: one.preparing, onderwerpen: one.topics.map((topic) => ({ soort: topic.kind, tekst: topic.text })) })),
        nogZonderVergadering: unplaced.map((one) => ({ soort: one.kind, tekst: one.text, overleg: one.bodyId, naam: work.schemes.nameOf(one.bodyId, one.from), van: one.from, totEnMet: one.until })),
      };
    });
    const asCsv = formaat === 'csv' || (formaat === undefined && /^text\/csv\b/.test(accept ?? ''));
    return asCsv ? new Answer(csv(rowsOf(found)), { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="termijnagenda-${found.van}.csv"` }) : found;
  }
}

/** A row for each topic; a meeting without one has a row too. */
function rowsOf({ vergaderingen, nogZonderVergadering }: Agenda): string[][] {
  const planned = vergaderingen.flatMap(({ begin, naam, onderwerpen }) => {
    const when = [localDateOf(begin), formatTime(localTimeOf(begin)), naam];
    return onderwerpen.length === 0 ? [[...when, '', '']] : onderwerpen.map(({ soort, tekst }) => [...when, soort, tekst]);
  });
  const open = nogZonderVergadering.map(({ naam, soort, tekst, van, totEnMet }) => ['', '', naam, soort, `${tekst} (van ${formatDutchDate(van)} tot en met ${formatDutchDate(totEnMet)}; nog geen vergadering)`]);
  return [['Datum', 'Tijd', 'Overleg', 'Soort', 'Onderwerp'], ...planned, ...open];
}
