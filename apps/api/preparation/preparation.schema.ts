/** The preparation of an agenda by an agendacommissie, in the API. */
import { z } from 'zod';
import { instantOut, line, lines, moment, namens, schemeId } from '../http/shapes.js';
import { agendaTime, deadline, decidedElsewhere, topic } from '../meetings/meeting.schema.js';

export const PREPARATION_STATES = {
  waiting: 'wacht-op-oproep',
  collecting: 'punten-verzamelen',
  deciding: 'beslissen',
  settled: 'afgerond',
  closed: 'afgesloten',
} as const;

export const DECISIONS = { accepted: 'aanvaard', merged: 'samengevoegd', deferred: 'uitgesteld', referred: 'verwezen', rejected: 'afgewezen' } as const;

const reason = lines(2000);

export const decisionBody = z.discriminatedUnion('besluit', [
  z.strictObject({ besluit: z.literal('aanvaard'), minuten: z.int().min(1).max(600).optional().meta({ description: 'Hoeveel tijd het op de agenda krijgt, als dat anders is dan gevraagd' }), ...namens }),
  z.strictObject({ besluit: z.literal('samengevoegd'), met: z.uuid().meta({ description: 'Het punt waarin dit opgaat' }), ...namens }),
  z.strictObject({ besluit: z.literal('uitgesteld'), naar: z.uuid().meta({ description: 'De vergadering waar het heen gaat' }), reden: reason.nullish(), ...namens }),
  z.strictObject({ besluit: z.literal('verwezen'), naar: schemeId.meta({ description: 'Het overleg waar het heen gaat' }), reden: reason.nullish(), ...namens }),
  z.strictObject({ besluit: z.literal('afgewezen'), reden: reason, ...namens }),
]);

export const moveBody = z.strictObject({ begin: moment, plaats: line().optional() });

const named = z.object({ id: z.uuid(), naam: z.string() });

const preparedItem = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    doel: z.enum(['informatie', 'advies', 'besluitvorming']),
    minuten: z.int(),
    gevraagdBesluit: z.string().nullable(),
    toelichting: z.string().nullable(),
    vertrouwelijk: z.boolean(),
    geweerd: z.boolean().meta({ description: 'U wordt bij dit punt geweerd vanwege een eigen belang: anderen beslissen erover' }),
    terugTeNemen: z.boolean().meta({ description: 'U kunt dit punt nu terugnemen: u bracht het in, de commissie besloot er nog niet over, en er is niets mee samengevoegd' }),
    voorWie: z.string().nullable(),
    onderwerp: z.string().nullable(),
    onderwerpen: z.array(topic),
    ingediendDoor: named.nullable(),
    stukken: z.array(z.string()),
    besluit: z
      .object({
        soort: z.enum(Object.values(DECISIONS)),
        reden: z.string().nullable(),
        met: z.uuid().nullable(),
        naarVergadering: z.uuid().nullable(),
        naarOverleg: z.string().nullable(),
        vanzelf: z.boolean().meta({ description: 'De commissie besliste niet op tijd; het punt kwam vanzelf op de agenda' }),
      })
      .nullable()
      .meta({ description: 'Leeg: de commissie beslist nog' }),
  })
  .meta({ id: 'VoorbereidPunt' });

export const preparation = z
  .object({
    vergaderingId: z.uuid(),
    overleg: z.string(),
    begin: instantOut.meta({ description: 'Van de vergadering die wordt voorbereid' }),
    commissie: z.string(),
    status: z.enum(Object.values(PREPARATION_STATES)),
    vaststelling: z.enum(['voorzitter', 'secretaris', 'agendacommissie']).meta({ description: 'Wie de agenda vaststelt' }),
    bijeenkomst: z.object({ begin: instantOut, duurMinuten: z.int(), plaats: z.string(), waarom: z.array(z.string()) }),
    termijnen: z.array(deadline),
    antwoorden: z.array(z.object({ persoonId: z.uuid(), naam: z.string(), geantwoord: z.boolean() })).nullable().meta({ description: 'Wie de oproep heeft beantwoord; alleen voor wie mag beslissen' }),
    punten: z.array(preparedItem),
    ookOpDeAgenda: z.array(z.object({ id: z.uuid(), titel: z.string(), minuten: z.int(), plek: z.enum(['begin', 'midden', 'eind']).meta({ description: 'Alleen wat in het midden staat, kan van plaats wisselen' }) })).meta({ description: 'Wat buiten de commissie om op deze agenda staat: vaste punten, verslagen, wat van een andere vergadering kwam' }),
    volgorde: z.array(z.uuid()).meta({ description: 'De volgorde die al is vastgelegd' }),
    onderwerpen: decidedElsewhere,
    geantwoord: z.boolean().meta({ description: 'U hebt de oproep beantwoord' }),
    tijd: agendaTime,
    mogelijk: z.array(z.string()).meta({ description: 'Wat u nu kunt doen: paden onder de vergadering' }),
  })
  .meta({ id: 'Voorbereiding' });
