/** The calendar over HTTP: what can be asked of it, and what it answers. */
import { z } from 'zod';
import { addDays } from '#calendar/local-date';
import { date, dateOut, instantOut, line } from '../http/shapes.js';

const kind = z.enum(['vergadering', 'voorbereiding', 'termijn', 'evaluatie', 'monitor', 'jaarplan', 'wettelijk', 'wisseling', 'kwaliteitscyclus', 'opdracht', 'afspraak']);
export const query = z
  .strictObject({
    van: date.optional().meta({ description: 'Eerste dag; anders de eerste van dit schooljaar' }),
    tot: date.optional().meta({ description: 'Dag na de laatste; anders een jaar na de eerste' }),
    overleg: line(100).optional().meta({ description: 'Alleen dit overleg' }),
    soorten: line(200)
      .transform((text) => text.split(','))
      .pipe(z.array(kind))
      .optional()
      .meta({ description: 'Alleen deze soorten, met komma’s ertussen' }),
    formaat: z.enum(['json', 'csv', 'ics']).optional().meta({ description: 'csv: een tabel voor een rekenblad, kan ook met Accept: text/csv; ics: voor een agendaprogramma' }),
  })
  .refine(({ van, tot }) => van === undefined || tot === undefined || (van < tot && tot <= addDays(van, 800)), { path: ['tot'], error: 'Kies een dag na de eerste, en hoogstens twee jaar later.', params: { code: 'order' } });

const moment = z
  .object({
    soort: kind,
    datum: dateOut,
    totEnMet: dateOut.nullable().meta({ description: 'Wat niet op één dag valt: de laatste' }),
    begin: instantOut.nullable(),
    overleg: z.string(),
    naam: z.string().meta({ description: 'Van het overleg' }),
    tekst: z.string(),
    vergaderingId: z.uuid().nullable().meta({ description: 'Van een voorbereiding: de vergadering die zij voorbereidt' }),
    rotatieId: z.uuid().nullable(),
    ronde: z.object({ ambitie: z.string(), nummer: z.int() }).nullable().meta({ description: 'Van de kwaliteitscyclus' }),
    opdrachtId: z.uuid().nullable(),
    afspraakId: z.uuid().nullable().meta({ description: 'De afspraak die op deze dag geëvalueerd hoort te zijn' }),
    gedaan: z.boolean().meta({ description: 'Van een termijn: wat zij vraagt, is gebeurd' }),
    waarom: z.array(z.string()).meta({ description: 'Waarom deze datum, stap voor stap' }),
  })
  .meta({ id: 'Kalendermoment' });
export const answer = z
  .object({
    van: dateOut,
    tot: dateOut,
    momenten: z.array(moment),
    vrij: z.array(z.object({ soort: z.enum(['schoolvakantie', 'feestdag']), naam: z.string(), van: dateOut, totEnMet: dateOut, verwacht: z.boolean().meta({ description: 'Nog niet vastgesteld' }) })),
  })
  .meta({ id: 'Kalender' });
export type Calendar = z.output<typeof answer>;
export type Moment = z.output<typeof moment>;
