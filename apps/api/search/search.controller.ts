import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { localDateOf } from '#calendar/local-date';
import { Commands, type Reading } from '#governance/command';
import { search, type Found } from '#governance/search/search.queries';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { instantOut, line, municipalityPath, wholeNumber } from '../http/shapes.js';

const kind = z.enum(['vergadering', 'verslag', 'agendapunt', 'besluit', 'actie', 'afspraak', 'vraagstuk', 'opdracht', 'jaarplan', 'doel', 'persoon']);
const query = z.strictObject({
  tekst: line(200).meta({ description: 'Woorden; elk woord moet voorkomen, ook als deel van een woord' }),
  soort: kind.optional(),
  pagina: wholeNumber(1, 1000).default(1),
});
const answer = z.object({
  resultaten: z.array(
    z
      .object({
        soort: kind,
        id: z.string().meta({ description: 'Een uuid; uit een jaarplan het jaar, de regel en de actie' }),
        tekst: z.string().meta({ description: 'Van een verslag: het deel waarin gevonden is' }),
        overleg: z.string().nullable(),
        naam: z.string().meta({ description: 'Van het overleg; van een vraagstuk de ambitie' }),
        op: instantOut.meta({ description: 'De vergadering; van een afspraak de dag van het besluit, van een vraagstuk dat het erbij kwam, van een opdracht die van het opstellen, van een jaarplan de eerste, van een doel het begin van de ronde, van een persoon dat die kwam' }),
        vergaderingId: z.uuid().nullable(),
        ronde: z.object({ ambitie: z.string(), ronde: z.int() }).nullable().meta({ description: 'Van een doel: waar het staat' }),
        plan: z.object({ jaar: z.string(), titel: z.string(), regel: z.string() }).nullable().meta({ description: 'Van een regel of een actie uit een jaarplan: waar die staat' }),
        vertrouwelijk: z.boolean(),
      })
      .meta({ id: 'Zoekresultaat' }),
  ),
  pagina: z.int(),
  paginaGrootte: z.int(),
  totaal: z.int(),
  aantallen: z.partialRecord(kind, z.int()).meta({ description: 'Hoeveel van elke soort' }),
  gezochtMet: z.string().nullable().meta({ description: 'Met deze woorden is gezocht, omdat wat u schreef nergens staat en dit erop lijkt; null: met wat u schreef' }),
});

const SIZE = 20;

@Controller('v1/gemeenten/:gemeente/zoeken')
export class SearchController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Zoeken in vergaderingen, verslagen, agendapunten, besluiten, acties, afspraken, vraagstukken, opdrachten, jaarplannen, doelen en mensen die u mag zien', answer })
  find(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: query }) { tekst, soort, pagina }: z.output<typeof query>): Promise<z.output<typeof answer>> {
    const personId = ask.person();
    return this.commands.read(ask.tenantId, async (work) => {
      const { found, total, counts, instead } = await search(work, ask.tenantId, personId, tekst, { kind: soort ?? null, page: pagina, size: SIZE });
      return {
        resultaten: found.map((one) => ({ soort: one.kind, id: one.id, tekst: one.text, overleg: one.bodyId, naam: nameOf(work, one), op: one.at, vergaderingId: one.meetingId, ronde: one.turn && { ambitie: one.turn.subjectId, ronde: one.turn.turn }, plan: one.plan && { jaar: one.plan.year, titel: one.plan.title, regel: one.plan.lineId }, vertrouwelijk: one.confidential })),
        pagina,
        paginaGrootte: SIZE,
        totaal: total,
        aantallen: counts,
        gezochtMet: instead,
      };
    });
  }
}

/** An ambition that the scheme dropped goes by its id. */
const nameOf = ({ scheme, schemes }: Reading, { bodyId, ambitionId, at }: Found): string => (bodyId === null ? (scheme.ambitions.find(({ id }) => id === ambitionId)?.name ?? ambitionId ?? '') : schemes.nameOf(bodyId, localDateOf(at)));
