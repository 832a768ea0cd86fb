/** Meetings in the API: what is asked and what is answered. */
import { z } from 'zod';
import { created, date, dateOut, instantOut, line, moment, named, schemeId, wholeNumber } from '../http/shapes.js';

export const MEETING_STATES = {
  planned: 'gepland',
  collecting: 'agendapunten-verzamelen',
  drafting: 'agenda-in-voorbereiding',
  proposed: 'agenda-voorgesteld',
  fixed: 'agenda-vastgesteld',
  sent: 'agenda-verzonden',
  held: 'gehouden',
  closed: 'afgesloten',
  cancelled: 'geannuleerd',
} as const;

export const MINUTES_STATES = {
  'awaiting-draft': 'wacht-op-concept',
  'in-review': 'wordt-nagekeken',
  'awaiting-akkoord': 'wacht-op-akkoord',
  akkoord: 'akkoord',
  adopted: 'vastgesteld-met-wijzigingen',
  /** Adopted; the last mailing has not ended. */
  delivering: 'vastgesteld',
  closed: 'vastgesteld',
} as const;

const meetingState = z.enum(Object.values(MEETING_STATES));
export const minutesState = z.enum([...new Set(Object.values(MINUTES_STATES))]);
export type MeetingState = z.output<typeof meetingState>;
export type MinutesState = z.output<typeof minutesState>;

export const listQuery = z.strictObject({
  van: date.optional().meta({ description: 'Eerste dag' }),
  tot: date.optional().meta({ description: 'Dag na de laatste' }),
  overleg: z.string().max(100).optional(),
  pagina: wholeNumber(1, 10_000).default(1),
  aantal: wholeNumber(1, 200).default(50),
});

export const planBody = z.strictObject({
  overleg: schemeId,
  begin: moment,
  duurMinuten: z.int().min(5).max(600).optional(),
  plaats: line().optional(),
  extra: z.boolean().default(false).meta({ description: 'Boven op het aantal van het schooljaar' }),
  uitnodigen: z.boolean().default(false).meta({ description: 'De leden nu al uitnodigen, niet pas bij de oproep' }),
});

export const planned = created.extend({ waarschuwingen: z.array(z.string()).meta({ description: 'Wat er vreemd is aan dit moment; de vergadering staat wel gepland' }) }).meta({ id: 'GeplandeVergadering' });

export const moveBody = z.strictObject({ begin: moment, plaats: line().optional() });
export const previewQuery = z.strictObject({ begin: moment });

export const deadline = z
  .object({
    id: z.string(),
    naam: z.string(),
    datum: dateOut,
    moment: instantOut,
    haalbaar: z.boolean().meta({ description: 'Onwaar als de afgesproken afstand niet meer kan' }),
    waarom: z.array(z.string()).meta({ description: 'Waarom deze datum, stap voor stap' }),
  })
  .meta({ id: 'Termijn' });

export const summary = z
  .object({
    id: z.uuid(),
    overleg: z.string(),
    titel: z.string(),
    begin: instantOut,
    duurMinuten: z.int(),
    plaats: z.string(),
    extra: z.boolean(),
    status: meetingState,
    bezig: z.boolean().meta({ description: 'Zij is nu aan de gang: begonnen, en haar eindtijd is nog niet voorbij' }),
    verslagStatus: minutesState.nullable(),
  })
  .meta({ id: 'Vergadering' });

export const list = z.object({ resultaten: z.array(summary), pagina: z.int(), aantal: z.int(), totaal: z.int() });

const paper = z.object({ id: z.uuid(), titel: z.string(), bestandsnaam: z.string().nullable(), grootte: z.int().nullable(), vertrouwelijk: z.boolean(), aanwezig: z.boolean() }).meta({ id: 'Stuk' });

/** What something is about; of /onderwerpen. */
export const topic = z.object({ id: z.string(), naam: z.string() }).meta({ id: 'OnderwerpVan' });

const access = z.object({ persoonId: z.uuid(), naam: z.string(), soort: z.enum(['geweerd', 'genoemd']), reden: z.string(), sinds: instantOut }).meta({ id: 'ToegangTotPunt' });

const guest = z
  .object({
    id: z.uuid(),
    naam: z.string(),
    email: z.string().nullable().meta({ description: 'Alleen voor wie gasten uitnodigt' }),
    uitgenodigd: z.boolean().meta({ description: 'Heeft de uitnodiging; anders krijgt de gast die als de agenda uitgaat' }),
  })
  .meta({ id: 'Gast' });

export const agendaItem = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    doel: z.enum(['informatie', 'advies', 'besluitvorming']),
    minuten: z.int(),
    gevraagdBesluit: z.string().nullable(),
    toelichting: z.string().nullable(),
    vertrouwelijk: z.boolean(),
    ingediendDoor: z.uuid().nullable(),
    laat: z.boolean(),
    onderwerpen: z.array(topic).meta({ description: 'Waarover het gaat, ook door waar het uit voortkwam' }),
    vraagstuk: z.object({ id: z.uuid(), tekst: z.string() }).nullable().meta({ description: 'Het bestuurlijke vraagstuk waarover het gaat' }),
    eigenOnderwerpen: z.array(z.string()).nullable().meta({ description: 'Ids van wat van dit punt zelf is gezegd, voor wie dat kan wijzigen; anders leeg' }),
    herkomst: z.enum(['vast', 'doorgeschoven', 'verslag', 'procedure']).nullable(),
    verslagVan: z.uuid().nullable().meta({ description: 'Bij een verslag dat hier wordt vastgesteld: van welke vergadering' }),
    keuzes: z.array(z.string()).meta({ description: 'Waaruit de vergadering bij dit punt kiest; leeg als zij gewoon besluit' }),
    uitkomst: z.enum(['besloten', 'geadviseerd', 'aangehouden', 'onder-voorbehoud', 'besproken', 'niet-behandeld']).nullable(),
    keuze: z.string().nullable(),
    voorbehoudTot: instantOut.nullable(),
    voorbehoudVan: named.nullable().meta({ description: 'Wiens achterban antwoordt; null: van niemand in het bijzonder' }),
    voorbehoudBeantwoordOp: dateOut.nullable(),
    wijzigingen: z.string().nullable().meta({ description: 'Bij een verslag: met welke wijzigingen het is vastgesteld' }),
    wijzigingenVertrouwelijk: z.boolean(),
    voorbehoud: z.enum(['open', 'vervallen', 'bevestigd', 'ingetrokken']).nullable(),
    stukken: z.array(paper),
    beperking: z.enum(['geweerd', 'vertrouwelijk']).nullable().meta({ description: 'Waarom u van dit punt minder ziet: u wordt erbij geweerd, of het is voor minder mensen' }),
    toegang: z.array(access).nullable().meta({ description: 'Wie bij dit punt wordt geweerd, en wie als lezer van wat vertrouwelijk is is genoemd; alleen voor secretaris en voorzitter' }),
    gasten: z.array(guest),
    terugTeNemen: z.boolean().meta({ description: 'U kunt dit punt nu terugnemen: u of het lid voor wie u het bestuurssecretariaat bent diende het in, of u bent de secretaris' }),
  })
  .meta({ id: 'Agendapunt' });

/** What is on an agenda, and what may still come onto it. */
export const agendaTime = z.object({ beschikbaar: z.int(), gepland: z.int(), over: z.int().meta({ description: 'Onder nul: zoveel minuten te lang' }) }).meta({ id: 'AgendaTijd' });

export const decidedElsewhere = z.array(z.object({ id: z.string(), naam: z.string(), beslistIn: z.string() })).meta({ description: 'Onderwerpen waarover een ander overleg beslist; de LEA informeert of adviseert erover' });

export const served = z.object({ persoon: named, mogelijk: z.array(z.string()) }).meta({ id: 'NamensLid', description: 'Een lid voor wie u het bestuurssecretariaat bent, en wat u nu namens dit lid kunt vastleggen' });

export const detail = summary
  .extend({
    schooljaar: z.string(),
    geannuleerdWegens: z.string().nullable(),
    lezer: z.enum(['lid', 'bestuurssecretariaat', 'oud-lid', 'toehoorder', 'ontvanger', 'gast']).meta({ description: 'Alleen een lid ziet wat vertrouwelijk is. Een ontvanger ziet geen stukken, een toehoorder geen verslag; een gast ziet de eigen punten met hun stukken' }),
    mogelijk: z.array(z.string()).meta({ description: 'Wat u nu kunt doen: paden onder deze vergadering' }),
    namens: z.array(served).meta({ description: 'Voor wie u hier als bestuurssecretariaat antwoordt; leeg: voor niemand. Elke opdracht noemt hen in `namens`' }),
    voorbereiding: z.boolean().meta({ description: 'Een agendacommissie bereidt de agenda voor: zie …/voorbereiding' }),
    commissieBezig: z.boolean().meta({ description: 'Die agendacommissie is nog niet klaar: zolang wordt de agenda aan niemand voorgelegd' }),
    geantwoord: z.boolean().meta({ description: 'U hebt de oproep voor agendapunten beantwoord, met een punt of zonder' }),
    agendaVersie: z.int(),
    nietVastgesteld: z.boolean().meta({ description: 'De agenda ging uit zonder akkoord, en dat kwam er ook daarna niet' }),
    waarschuwingen: z.array(z.string()).meta({ description: 'Voor de leden: een agenda die langer is dan de vergadering' }),
    tijd: agendaTime.nullable().meta({ description: 'Alleen voor wie hier zelf of namens een lid een punt kan inbrengen: hoeveel minuten er zijn, en hoeveel er al gevraagd zijn' }),
    agenda: z.array(agendaItem),
    wachtOpVoorzitter: z.array(agendaItem).meta({ description: 'Late punten waarover de voorzitter nog beslist; een bestuurssecretariaat ziet die van het eigen lid' }),
    agendaVerzonden: z.boolean().meta({ description: 'De leden kregen al een agenda, deze of een eerdere versie' }),
    vaststelling: z.enum(['voorzitter', 'secretaris', 'agendacommissie']).meta({ description: 'Wie de agenda vaststelt' }),
    bijAgendacommissie: z.array(agendaItem).meta({ description: 'Voor een bestuurssecretariaat: punten van het eigen lid waarover de agendacommissie nog beslist. Wie de voorbereiding leest, vindt alle punten in …/voorbereiding' }),
    onderwerpen: decidedElsewhere,
    aanwezigheid: z.array(z.object({ persoonId: z.uuid(), aanwezigheid: z.enum(['aanwezig', 'afgemeld', 'afwezig']), vervangenDoor: z.string().nullable() })),
    aanwezigheidAanTeVullen: z.boolean().meta({ description: 'Het verslag is afgesloten, en u kunt alsnog vastleggen wie er was: zie /wettelijke-toets/vergaderingen/…/aanwezigheid' }),
    namenInVerslag: z.array(named).meta({ description: 'Hoe wie sindsdien is verwijderd, in dit verslag heet' }),
    besluiten: z.array(
      z.object({
        id: z.uuid(), agendapuntId: z.uuid().nullable(), tekst: z.string(), vertrouwelijk: z.boolean(), vastgelegdOp: instantOut,
        wordtAfspraak: z.boolean().meta({ description: 'U kunt het als afspraak vastleggen' }),
      }),
    ),
    besluitenlijst: z.array(z.object({ agendapuntId: z.uuid().nullable(), besluitId: z.uuid().nullable(), aanhef: z.enum(['Besluit', 'Advies', 'Uitkomst']), zin: z.string(), vertrouwelijk: z.boolean() })).meta({ description: 'Wat er besloten is, zoals lijst en verslag het zeggen, met het voorbehoud en hoe dat afliep; ook waar niemand een besluit in woorden vastlegde' }),
    acties: z.array(z.object({ id: z.uuid(), agendapuntId: z.uuid().nullable(), tekst: z.string(), eigenaarId: z.uuid().nullable(), uiterlijk: dateOut.nullable(), gereedOp: dateOut.nullable(), vertrouwelijk: z.boolean(), magAfhandelen: z.boolean().meta({ description: 'U mag zeggen of het gereed is' }) })),
    termijnen: z.array(deadline),
  })
  .meta({ id: 'VergaderingVolledig' });

export const movePreview = z
  .object({
    begin: z.object({ nu: instantOut, straks: instantOut }),
    gaatMee: z.array(z.object({ overleg: z.string(), nu: instantOut, straks: instantOut })).meta({ description: 'Andere vergaderingen die mee verschuiven: die van de agendacommissie' }),
    waarschuwingen: z.array(z.string()),
    termijnen: z.array(z.object({ id: z.string(), naam: z.string(), nu: deadline.nullable(), straks: deadline, verandert: z.boolean() })),
    betrokkenen: z.array(z.object({ persoonId: z.uuid(), naam: z.string(), als: z.enum(['lid', 'gast']) })),
  })
  .meta({ id: 'Verplaatsingsvoorbeeld' });
