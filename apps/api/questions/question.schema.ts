/** Vraagstukken in the API. */
import { z } from 'zod';
import { status as assignmentStatus } from '../assignments/assignment.schema.js';
import { date, dateOut, instantOut, line, lines, namens, schemeId as id } from '../http/shapes.js';
import { format } from '../http/table.js';
import { agendaItem } from '../meetings/meeting.schema.js';

const decided = { vergaderingId: z.uuid().meta({ description: 'De vergadering die dit besloot' }), besluitId: z.uuid().nullish() };

export const listQuery = z.strictObject({
  op: date.optional().meta({ description: 'Zoals zij op deze dag stonden; vandaag als u niets zegt' }),
  ambitie: id.optional(),
  status: z.enum(['open', 'in-behandeling', 'afgesloten']).optional(),
  ...format,
});

export const addBody = z.strictObject({ ...decided, ambitie: id, tekst: line(500), toelichting: lines(4000).nullish(), ...namens });
export const workBody = z.strictObject({ overleg: id.meta({ description: 'Wie eraan werkt' }), toelichting: lines(4000).nullish(), vergaderingId: z.uuid().nullish(), ...namens });
export const moveBody = z.strictObject({ ...decided, ambitie: id, reden: lines(4000), ...namens });
export const closeBody = z.strictObject({ ...decided, resultaat: lines(4000), ...namens });
export const reopenBody = z.strictObject({ ...decided, reden: lines(4000), ...namens });

const place = z.object({ id: z.string(), naam: z.string() });

const assignment = z.object({ id: z.uuid(), titel: z.string(), werkgroep: z.string(), status: assignmentStatus }).meta({ id: 'OpdrachtBijVraagstuk' });

const item = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    vergaderingId: z.uuid(),
    overleg: z.string(),
    begin: instantOut,
    uitkomst: agendaItem.shape.uitkomst,
    wachtOp: z.enum(['voorzitter', 'agendacommissie']).nullable().meta({ description: 'Wie nog beslist of het op de agenda komt; alleen wie het inbracht, ziet het dan hier' }),
  })
  .meta({ id: 'AgendapuntBijVraagstuk' });

export const question = z
  .object({
    id: z.uuid(),
    ambitie: place,
    tekst: z.string(),
    status: z.enum(['open', 'in-behandeling', 'afgesloten']),
    sinds: dateOut.meta({ description: 'Sinds wanneer het deze status heeft' }),
    toegevoegdOp: dateOut,
    overleg: place.nullable().meta({ description: 'Wie eraan werkt, of werkte' }),
    antwoord: z.string().nullable().meta({ description: 'Van een afgesloten vraagstuk: wat eruit kwam' }),
    opdrachten: z.array(assignment).meta({ description: 'Die eraan werken of werkten, voor wie opdrachten leest' }),
    agendapunten: z.array(item).meta({ description: 'Erover, of over een opdracht die eraan werkt, de nieuwste vergadering eerst; voor zover u ze mag zien' }),
  })
  .meta({ id: 'Vraagstuk' });

const meetingChoice = z.object({ id: z.uuid(), overleg: z.string(), titel: z.string(), begin: instantOut }).meta({ id: 'VergaderingKeuze' });
const held = z.array(meetingChoice).meta({ description: 'Gehouden vergaderingen waarvan u vastlegt wat zij besloten, de nieuwste eerst' });

export const list = z
  .object({
    op: dateOut,
    resultaten: z.array(question),
    mogelijk: z.array(z.literal('vraagstukken')).meta({ description: 'U kunt er een toevoegen' }),
    keuzes: z.object({ ambities: z.array(place), vergaderingen: held }).meta({ description: 'Waaruit u kiest bij een nieuw vraagstuk' }),
  })
  .meta({ id: 'Vraagstukken' });

export const detail = question
  .extend({
    afspraken: z.array(z.object({ id: z.uuid(), tekst: z.string(), besloten: dateOut })).meta({ description: 'Gemaakt bij een van de agendapunten, of met een besluit over het vraagstuk; voor wie het register leest' }),
    geschiedenis: z.array(
      z.object({
        soort: z.enum(['toegevoegd', 'opgepakt', 'verplaatst', 'gewijzigd', 'afgesloten', 'heropend']),
        op: dateOut,
        uitSamenwerkingsstructuur: z.boolean(),
        vergaderingId: z.uuid().nullable(),
        vergaderingVan: z.string().nullable().meta({ description: 'Het overleg dat dit besloot' }),
        besluitId: z.uuid().nullable(),
        opdrachtId: z.uuid().nullable().meta({ description: 'De opdracht waarmee het werd opgepakt' }),
        ambitie: place.nullable(),
        overleg: place.nullable(),
        tekst: z.string().nullable(),
        toelichting: z.string().nullable(),
        door: z.string().nullable(),
        vastgelegdOp: instantOut.nullable(),
      }),
    ),
    mogelijk: z.array(z.enum(['agendapunten', 'opdrachten', 'behandeling', 'verplaatsing', 'afsluiting', 'heropening'])).meta({ description: 'Wat u nu kunt doen: paden onder dit vraagstuk; een agendapunt gaat naar de vergadering en een opdracht naar /opdrachten, met dit vraagstuk als vraagstukId' }),
    legtVast: z.boolean().meta({ description: 'U legt vast wat over dit vraagstuk wordt besloten, zodra er sinds de laatste stap een vergadering is gehouden' }),
    keuzes: z.object({ vergaderingen: held, komend: z.array(meetingChoice), overleggen: z.array(place), ambities: z.array(place) }).meta({ description: 'Waaruit u daarbij kiest' }),
  })
  .meta({ id: 'VraagstukVolledig' });
