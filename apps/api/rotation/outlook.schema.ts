/** The rooster van aftreden as a time line, and what would happen if. What is expected is marked so: no fact. */
import { z } from 'zod';
import { date, dateOut, named, schemeId as id } from '../http/shapes.js';
import { format } from '../http/table.js';
import { candidate } from './rotation.schema.js';

const place = z.object({ id: z.string(), naam: z.string() });

export const timeLineQuery = z.strictObject({
  overleg: id.optional().meta({ description: 'Alleen dit overleg; anders elk overleg dat rouleert' }),
  van: date.optional().meta({ description: 'Opstellingen vanaf deze dag, ook van vroeger; vandaag als u niets zegt' }),
  tot: date.optional().meta({ description: 'Tot en met deze dag; zonder dit tot het einde van de LEA, of acht jaar vooruit' }),
  ...format,
});
export const supposeQuery = z.strictObject({ overleg: id, plek: id, op: date.meta({ description: 'De dag waarop de plek vrij zou komen' }) });

const seatOf = z.object({ plek: place, sector: place.nullable() });

export const change = z
  .object({
    op: dateOut,
    weg: z.array(seatOf),
    erbij: z.array(seatOf.extend({ hoe: z.enum(['nieuw', 'van-andere-plek', 'herbenoeming']), komtVan: z.string().meta({ description: 'Een voorstel van de planner, of wie al is voorgedragen of benoemd' }) })),
    blijftZitten: z.array(seatOf).meta({ description: 'Had moeten gaan, en blijft tot er een opvolger is' }),
    leeg: z.array(place),
    moetKomenUit: z.array(place),
    kunnenKomen: z.array(z.object({ plek: place, kandidaten: z.array(candidate) })),
    voorzitter: z.object({ van: place.nullable(), wordt: place.nullable() }),
    berichtenOp: z.array(dateOut),
    sectorenCompleet: z.boolean(),
    knelpunt: z.string().nullable().meta({ description: 'De kleinste set regels die niet samen te houden is' }),
    naEindeVanDeLea: z.boolean(),
  })
  .meta({ id: 'VerwachteWisseling' });

export const timeLine = z
  .object({
    overleg: place,
    opstellingen: z.array(
      z.object({
        vanaf: dateOut,
        zeker: z.boolean().meta({ description: 'true: zo staat het in de lijst met leden; false: zo verwacht de planner het' }),
        leden: z.array(z.object({ plek: place, sector: place.nullable(), persoon: named.nullable(), verwachtVan: z.string().nullable().meta({ description: 'Waar de planner een opvolger vandaan ziet komen' }), sinds: dateOut.nullable(), voorzitter: z.boolean() })),
      }),
    ),
    wisselingen: z.array(change).meta({ description: 'Wat nog komt' }),
    letOp: z.array(z.string()),
  })
  .meta({ id: 'Rooster' });
export const timeLines = z.object({ van: dateOut, tot: dateOut, roosters: z.array(timeLine) });

export const supposition = z
  .object({
    overleg: place,
    plek: place,
    op: dateOut,
    restVanTermijnTot: dateOut.meta({ description: 'Tot wanneer de opvolger zit: het rooster blijft zoals het was' }),
    wisseling: change,
    daarnaAnders: z.array(change).meta({ description: 'Latere wisselingen die dan anders gaan dan nu wordt verwacht' }),
    letOp: z.array(z.string()),
  })
  .meta({ id: 'WatAls' });
