/** Vraagstukken in the API. */
import { z } from 'zod';
import { date, dateOut, line, lines, namens, schemeId as id } from '../http/shapes.js';

const decided = { vergaderingId: z.uuid().meta({ description: 'De vergadering die dit besloot' }), besluitId: z.uuid().nullish() };

export const listQuery = z.strictObject({
  op: date.optional().meta({ description: 'Zoals zij op deze dag stonden; vandaag als u niets zegt' }),
  ambitie: id.optional(),
  status: z.enum(['open', 'in-behandeling', 'afgesloten']).optional(),
});

export const addBody = z.strictObject({ ...decided, ambitie: id, tekst: line(500), toelichting: lines(4000).nullish(), ...namens });
export const workBody = z.strictObject({ overleg: id.meta({ description: 'Wie eraan werkt' }), toelichting: lines(4000).nullish(), vergaderingId: z.uuid().nullish(), ...namens });
export const moveBody = z.strictObject({ ...decided, ambitie: id, reden: lines(4000), ...namens });
export const closeBody = z.strictObject({ ...decided, resultaat: lines(4000), ...namens });
export const reopenBody = z.strictObject({ ...decided, reden: lines(4000), ...namens });

export const question = z
  .object({
    id: z.uuid(),
    ambitie: z.object({ id: z.string(), naam: z.string() }),
    tekst: z.string(),
    status: z.enum(['open', 'in-behandeling', 'afgesloten']),
    sinds: dateOut.meta({ description: 'Sinds wanneer het deze status heeft' }),
    toegevoegdOp: dateOut,
    overleg: z.object({ id: z.string(), naam: z.string() }).nullable().meta({ description: 'Wie eraan werkt, of werkte' }),
  })
  .meta({ id: 'Vraagstuk' });

export const list = z.object({ op: dateOut, resultaten: z.array(question) });

export const detail = question
  .extend({
    geschiedenis: z.array(
      z.object({
        soort: z.enum(['toegevoegd', 'opgepakt', 'verplaatst', 'gewijzigd', 'afgesloten', 'heropend']),
        op: dateOut,
        uitSamenwerkingsstructuur: z.boolean(),
        vergaderingId: z.uuid().nullable(),
        besluitId: z.uuid().nullable(),
        ambitie: z.string().nullable(),
        overleg: z.string().nullable(),
        tekst: z.string().nullable(),
        toelichting: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'VraagstukVolledig' });
