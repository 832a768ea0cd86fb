import { z } from 'zod';
import { CATEGORIES } from '#scheme/retention';
import { dateOut, instantOut, lines, municipalityPath, named } from '../http/shapes.js';
import { format } from '../http/table.js';

export const DESTRUCTION_STATES = { proposed: 'voorgesteld', removing: 'wordt-verwijderd', stopped: 'gestopt', removed: 'verwijderd', withdrawn: 'ingetrokken' } as const;

export const listPath = municipalityPath.extend({ lijst: z.uuid() });
export const rulePath = listPath.extend({ regel: z.coerce.number().int().min(1).max(100_000) });
export const listQuery = z.strictObject(format);
export const excludeBody = z.strictObject({ reden: lines(1000) });

export const period = z.object({
  soort: z.enum(CATEGORIES as [string, ...string[]]),
  gegevens: z.string(),
  jaren: z.int(),
  na: z.string().meta({ description: 'In woorden: ‘2 jaar na de verzending’' }),
  herkomst: z.enum(['bron', 'aanname', 'verzonnen']).meta({ description: 'bron: het staat in het document van de gemeente; aanname: het document laat dit open' }),
  toelichting: z.string().nullable(),
});
export const periods = z
  .object({
    structuurVersie: z.int(),
    termijnen: z.array(period),
  })
  .meta({ id: 'Bewaartermijnen' });

const summary = z.object({
  id: z.uuid(),
  gemaaktOp: dateOut,
  structuurVersie: z.int(),
  gevraagdDoor: named.nullable().meta({ description: 'null: vanzelf gemaakt' }),
  status: z.enum(Object.values(DESTRUCTION_STATES) as ['voorgesteld', 'wordt-verwijderd', 'gestopt', 'verwijderd', 'ingetrokken']),
  regels: z.int(),
  goedgekeurd: z.object({ door: named, op: instantOut }).nullable(),
  verwijderdOp: instantOut.nullable(),
  verwijderd: z.int().meta({ description: 'Hoeveel er in totaal is verwijderd' }),
});

export const lists = z.object({ resultaten: z.array(summary), mogelijk: z.array(z.enum(['nieuw'])) }).meta({ id: 'Vernietigingslijsten' });

export const detail = summary
  .extend({
    lijst: z.array(
      z.object({
        nummer: z.int(),
        soort: period.shape.soort,
        gegevens: z.string(),
        persoon: named.nullable(),
        van: dateOut,
        totEnMet: dateOut,
        voorbijSinds: dateOut,
        aantal: z.int(),
        termijn: z.string(),
        uitgezonderd: z.object({ reden: z.string(), door: z.string().nullable() }).nullable(),
        verwijderd: z.int(),
        klaar: z.boolean(),
      }),
    ),
    mogelijk: z.array(z.enum(['uitzondering', 'goedkeuring', 'intrekking', 'hervatting'])),
  })
  .meta({ id: 'Vernietigingslijst' });
