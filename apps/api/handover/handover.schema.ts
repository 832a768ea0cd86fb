/** Handovers in the API. PURE. */
import { z } from 'zod';
import { dateOut, instantOut, lines, municipalityPath, named, namens } from '../http/shapes.js';
import { format } from '../http/table.js';

export const STATES = { starting: 'voorbereiden', annotating: 'toelichten', leaving: 'verzamelen', sorting: 'verzamelen', vacant: 'plek-vacant', accepting: 'overnemen', done: 'afgerond', off: 'gaat-niet-door' } as const;
const status = z.enum([...new Set(Object.values(STATES))]);

export const handoverPath = municipalityPath.extend({ overdracht: z.uuid() });
export const pointPath = handoverPath.extend({ punt: z.uuid() });
export const listQuery = z.strictObject(format);

export const openBody = z.strictObject({ deelnameId: z.uuid().meta({ description: 'Van wie vertrekt; met een einddatum' }) });
export const noteBody = z.strictObject({ tekst: lines(5000).meta({ description: 'Wat de opvolger moet weten' }), ...namens });
export const acceptBody = z.strictObject({ puntIds: z.array(z.uuid()).min(1).max(500), ...namens });
export const refuseBody = z.strictObject({ reden: lines(2000), ...namens });
export const settleBody = z.strictObject({ naarId: z.uuid().nullable().meta({ description: 'Wie het overneemt; null: het vervalt, met een reden' }), reden: lines(2000).nullish() });

// Answers.
export const opened = z.object({ id: z.uuid() }).meta({ id: 'OverdrachtBegonnen' });
const summary = { id: z.uuid(), overleg: z.string(), plek: z.string(), van: named, naar: named.nullable(), vertrektOp: dateOut, status, plichten: z.int(), open: z.int().meta({ description: 'Plichten die niemand nog heeft' }) };
export const summaryView = z.object(summary).meta({ id: 'OverdrachtRegel' });
export const list = z.object({ resultaten: z.array(summaryView) });

export const detail = z
  .object({
    ...summary,
    punten: z.array(
      z.object({
        id: z.uuid(), soort: z.string(), soortNaam: z.string(), plicht: z.boolean().meta({ description: 'Iemand moet dit overnemen; anders is het om te weten' }), titel: z.string(), waarom: z.string().nullable(), uiterlijk: dateOut.nullable(),
        pagina: z.string().nullable(), vertrouwelijk: z.boolean(), toelichting: z.string().nullable(), status: z.enum(['open', 'aanvaard', 'geweigerd', 'toegewezen', 'vervallen', 'gedaan']), reden: z.string().nullable(), bij: named.nullable(), beantwoordOp: instantOut.nullable(),
      }),
    ),
    mogelijk: z.array(z.enum(['toelichting', 'aanvaarding', 'weigering', 'besluit'])),
  })
  .meta({ id: 'Overdracht' });

export const duties = z.object({
  resultaten: z.array(
    z
      .object({ overdrachtId: z.uuid(), puntId: z.uuid(), overleg: z.string(), plek: z.string(), titel: z.string().nullable().meta({ description: 'null: vertrouwelijk, en niet voor u' }), uiterlijk: dateOut.nullable(), van: z.string(), status: z.enum(['open', 'geweigerd']) })
      .meta({ id: 'PlichtBijPlek' }),
  ),
});
