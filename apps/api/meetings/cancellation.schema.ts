/** Cancelling a meeting in the API: what it would do, and what came of it. */
import { z } from 'zod';
import { dateOut, instantOut, lines, namens } from '../http/shapes.js';

export const cancelBody = z.strictObject({ reden: lines(1000).meta({ description: 'Staat in de mail aan wie de vergadering in de agenda heeft' }), ...namens });

const replacement = z
  .object({
    waarom: z.enum(['aantal', 'voorbereiding']).meta({ description: 'aantal: het overleg haalt het afgesproken aantal van het schooljaar niet; voorbereiding: een andere vergadering wordt dan niet voorbereid' }),
    voorstel: z
      .object({ datum: dateOut, begin: instantOut, gaatMee: z.array(z.object({ overleg: z.string(), begin: instantOut })).meta({ description: 'De agendacommissie die haar voorbereidt' }) })
      .nullable()
      .meta({ description: 'null: er is geen passende datum' }),
  })
  .meta({ id: 'Vervanging' });

const next = z.object({ vergaderingId: z.uuid(), begin: instantOut });

export const cancelPreview = z
  .object({
    betrokkenen: z.array(z.object({ persoonId: z.uuid(), naam: z.string(), als: z.enum(['lid', 'commissielid', 'gast']) })).meta({ description: 'Wie bericht krijgt; leeg als nog niemand van de datum weet' }),
    vervaltMee: z.array(z.object({ overleg: z.string(), begin: instantOut })).meta({ description: 'De bijeenkomst van de agendacommissie' }),
    agendapunten: z.object({ aantal: z.int().meta({ description: 'Hoeveel er doorgaan naar een volgende vergadering' }), naar: next.nullable().meta({ description: 'null: zij wachten tot er een is gepland' }) }),
    vervanging: replacement.nullable().meta({ description: 'null: het schooljaar kan zonder' }),
  })
  .meta({ id: 'Annuleringsvoorbeeld' });

export const cancellation = z
  .object({
    agendapunten: z.object({ doorgegaan: z.array(next.extend({ aantal: z.int() })), wachten: z.int().meta({ description: 'Tot er een vergadering is gepland' }) }),
    vervanging: replacement.nullable().meta({ description: 'null: er is een andere vergadering gepland, of het schooljaar kan zonder of is voorbij' }),
  })
  .meta({ id: 'Annulering' });
