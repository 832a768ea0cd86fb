/** The version of adopted minutes without personal data, in the API. */
import { z } from 'zod';
import { dateOut } from '../http/shapes.js';

export const publication = z
  .object({
    overleg: z.string(),
    datum: dateOut,
    vastgesteldOp: dateOut,
    voorzitter: z.string(),
    aanwezig: z.array(z.string()),
    afgemeld: z.array(z.string()),
    afwezig: z.array(z.string()),
    gasten: z.array(z.string()),
    punten: z.array(z.object({ nummer: z.string(), titel: z.string(), tekst: z.string(), besluiten: z.array(z.object({ nummer: z.string(), tekst: z.string() })) })),
    acties: z.array(z.object({ nummer: z.string(), wat: z.string(), wie: z.string(), uiterlijk: dateOut.nullable() })),
    vertrouwelijkWeggelaten: z.boolean(),
    vervangen: z
      .array(z.object({ waar: z.string(), stond: z.string(), wordt: z.string(), omgeving: z.string() }))
      .nullable()
      .meta({ description: 'Elke plek in vrije tekst waar een naam, mailadres of telefoonnummer is vervangen, om na te kijken; alleen voor de leden' }),
    nakijken: z
      .array(z.object({ waar: z.string(), woord: z.string() }))
      .nullable()
      .meta({ description: 'Woorden die nog iemands voornaam kunnen zijn; niet vervangen. Alleen voor de leden' }),
  })
  .meta({ id: 'VerslagZonderPersoonsgegevens' });
