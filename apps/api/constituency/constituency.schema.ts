/** What representatives pass on to their achterban, in the API. PURE. */
import { z } from 'zod';
import { date, dateOut, instantOut, line, lines, named, namens } from '../http/shapes.js';
import { format } from '../http/table.js';

export const passedBody = z.strictObject({ op: date.optional().meta({ description: 'De dag waarop u het doorgaf; vandaag als u niets invult' }), aan: line(300).nullish().meta({ description: 'Aan wie, in uw eigen woorden' }), opmerking: lines(2000).nullish().meta({ description: 'Wat u de secretaris wilt meegeven: wat de achterban vroeg of vond' }), ...namens }).prefault({});
export const listQuery = z.strictObject(format);
export const passingQuery = z.strictObject(format);

export const passing = z
  .object({
    vergadering: z.object({ overleg: z.string(), titel: z.string(), begin: instantOut }),
    tekst: z.string(),
    verstuurdOp: instantOut,
    vertegenwoordigers: z
      .array(z.object({ persoon: named, overleg: z.string(), plek: z.string(), doorgegevenOp: dateOut.nullable(), aan: z.string().nullable(), opmerking: z.string().nullable() }))
      .meta({ description: 'Secretaris en voorzitter zien iedereen; een ander alleen zichzelf' }),
    mogelijk: z.array(z.enum(['melding', 'melding-namens'])).meta({ description: 'Wat u kunt doen: melden voor uzelf, of vastleggen wat een ander meldde' }),
  })
  .meta({ id: 'AchterbanTekst' });

export const list = z.object({
  eigen: z.array(z.object({ vergaderingId: z.uuid(), overleg: z.string(), titel: z.string(), begin: instantOut, doorgegevenOp: dateOut.nullable() })).meta({ description: 'Vergaderingen waarvan u zelf een tekst voor uw achterban kreeg' }),
  resultaten: z.array(z.object({ vergaderingId: z.uuid(), overleg: z.string(), titel: z.string(), begin: instantOut, verstuurdOp: instantOut, gevraagd: z.int(), doorgegeven: z.int() }).meta({ id: 'AchterbanRegel' })),
});
