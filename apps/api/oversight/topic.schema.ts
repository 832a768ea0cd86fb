/** Topics and the mirror in the API. */
import { z } from 'zod';
import { dateOut } from '../http/shapes.js';
import { format } from '../http/table.js';

const percentage = z.int().min(0).max(100);

const national = z
  .object({
    afgesproken: percentage.meta({ description: 'Procent van de gemeenten' }),
    doelGesteld: percentage.nullable().meta({ description: 'Procent van de gemeenten met afspraken; null: niet uitgevraagd' }),
    doelBereikt: percentage.nullable().meta({ description: 'Procent van de gemeenten met een doel; null: niet uitgevraagd' }),
  })
  .meta({ id: 'LandelijkBeeld' });

export const list = z.object({
  resultaten: z.array(
    z
      .object({
        id: z.string(),
        naam: z.string(),
        soort: z.enum(['landelijk', 'wettelijk', 'eigen']).meta({ description: 'landelijk: een van de 43 van de Inspectie; wettelijk: een van de wet; eigen: uit de samenwerkingsstructuur' }),
        thema: z.string().nullable(),
        subthema: z.string().nullable(),
        landelijk: national.nullable(),
      })
      .meta({ id: 'Onderwerp' }),
  ),
});

export const mirrorQuery = z.strictObject({ ...format });

const mirrorRow = z
  .object({
    id: z.string(),
    naam: z.string(),
    thema: z.string(),
    subthema: z.string(),
    opDeAgenda: z.boolean(),
    afgesproken: z.boolean(),
    doelGesteld: z.boolean().meta({ description: 'Alleen bij wat is afgesproken' }),
    doelBereikt: z.boolean().meta({ description: 'Alleen bij wat een doel heeft' }),
    landelijk: national,
    agendapunten: z.array(z.object({ id: z.uuid(), vergaderingId: z.uuid(), op: dateOut })).meta({ description: 'Het nieuwste eerst' }),
    afspraken: z.array(z.uuid()),
    doelen: z.array(z.uuid()),
  })
  .meta({ id: 'Spiegelonderwerp' });

const mirrorTheme = z
  .object({
    thema: z.string(),
    onderwerpen: z.int(),
    opDeAgenda: z.int(),
    afgesproken: z.int(),
    doelGesteld: z.int(),
    doelBereikt: z.int(),
    doelGesteldProcent: percentage.nullable().meta({ description: 'Van de onderwerpen met afspraken; null: er zijn er geen' }),
    doelBereiktProcent: percentage.nullable().meta({ description: 'Van de onderwerpen met een doel; null: er zijn er geen' }),
    landelijkAfgesproken: z.number().meta({ description: 'Over hoeveel van deze onderwerpen een gemeente gemiddeld afspraken heeft' }),
  })
  .meta({ id: 'Spiegelthema' });

export const mirror = z
  .object({
    op: dateOut,
    leeswijzer: z.array(z.string()).meta({ description: 'Wat een lezer bij deze cijfers moet weten; toon het erbij' }),
    themas: z.array(mirrorTheme),
    onderwerpen: z.array(mirrorRow),
  })
  .meta({ id: 'Spiegel' });
