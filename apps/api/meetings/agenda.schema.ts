/** The agenda, its items and what came of them, in the API. */
import { z } from 'zod';
import { date, flag, line, lines, mailAddress, moment, namens, onBehalfOf, schemeId, type OnBehalfOf } from '../http/shapes.js';

/** Of everything an item can be about; `onderwerp` of an item is another list: what a consultation (OOGO) is about. */
const topics = z.array(schemeId).max(50).meta({ description: 'Waarover het gaat: ids uit /onderwerpen' });

export const submitBody = z.strictObject({
  titel: line(),
  doel: z.enum(['informatie', 'advies', 'besluitvorming']),
  minuten: z.int().min(1).max(600),
  gevraagdBesluit: lines(2000).nullish(),
  toelichting: lines().nullish(),
  vertrouwelijk: z.boolean().optional(),
  voorWie: line().nullish().meta({ description: 'Voor wie u het inbrengt: een sector, een werkgroep' }),
  onderwerp: schemeId.nullish().meta({ description: 'Id van een onderwerp waarover een ander overleg gaat (OOGO): de LEA beslist er niet over' }),
  vraagstukId: z.uuid().nullish().meta({ description: 'Het bestuurlijke vraagstuk waarover het gaat' }),
  onderwerpen: topics.optional(),
  stukken: z.array(line()).max(30).optional().meta({ description: 'Titels van stukken die volgen' }),
  ...namens,
});
export const topicsBody = z.strictObject({ onderwerpen: topics });
export const submitted = z.object({
  id: z.uuid(),
  laat: z.boolean().meta({ description: 'Na de sluitingsdatum: de voorzitter beslist erover' }),
  naarAgendacommissie: z.boolean().meta({ description: 'Een agendacommissie bereidt deze agenda voor en beslist erover' }),
});

export const answerBody = z.strictObject({ antwoord: z.literal('geen-agendapunten'), ...namens });
export const withdrawBody = z.strictObject({ reden: lines(1000).nullish().meta({ description: 'Wie het punt indiende en dit niet zelf liet weten, leest dit in een mail; niet bij een vertrouwelijk punt' }), ...namens }).prefault({});
export const consentBody = z.strictObject({ toegelaten: z.boolean(), ...namens });
export const guestBody = z.strictObject({ naam: line(), email: mailAddress });
export const orderBody = z.strictObject({ volgorde: z.array(z.uuid()).max(200).default([]) }).prefault({});
export const remarkBody = z.strictObject({ opmerking: lines(), ...namens });

/** A file's particulars stand in the query: its bytes are the body. */
export const paperQuery = z.strictObject({
  titel: line(),
  bestandsnaam: line(),
  mediatype: z.string().regex(/^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,100}$/i, 'Hier hoort een mediatype als application/pdf.').default('application/octet-stream'),
  vertrouwelijk: flag.default(false),
  namensPersoon: z.uuid().optional().meta({ description: 'Namens wie u het toevoegt' }),
  namensKanaal: onBehalfOf.shape.kanaal.optional(),
  namensOp: date.optional(),
}).refine(({ namensPersoon, namensKanaal, namensOp }) => [namensPersoon, namensKanaal, namensOp].every((one, _, [first]) => (one === undefined) === (first === undefined)), { path: ['namensPersoon'], message: 'Zeg namens wie, hoe het kwam en wanneer: alle drie of geen.' });

/** The body is the file: in whose name it comes is told in the query. */
export const paperNamens = ({ namensPersoon: persoonId, namensKanaal: kanaal, namensOp: op }: z.output<typeof paperQuery>): OnBehalfOf | undefined => (persoonId && kanaal && op ? { persoonId, kanaal, op } : undefined);

export const attendanceBody = z.strictObject({
  personen: z
    .array(z.strictObject({ persoonId: z.uuid(), aanwezigheid: z.enum(['aanwezig', 'afgemeld', 'afwezig']), vervangenDoor: line().nullish() }))
    .min(1)
    .max(200),
});

export const outcomeBody = z.strictObject({
  uitkomst: z.enum(['besloten', 'geadviseerd', 'aangehouden', 'onder-voorbehoud', 'besproken', 'niet-behandeld']),
  tot: moment.nullish().meta({ description: 'Bij onder-voorbehoud: tot wanneer de achterban wordt geraadpleegd' }),
  voorbehoudVan: z.uuid().nullish().meta({ description: 'Bij onder-voorbehoud: wiens achterban dat is. Zonder: van wie het punt inbracht; null: van niemand in het bijzonder' }),
  wijzigingen: z.boolean().optional().meta({ description: 'Bij een verslag: vastgesteld met wijzigingen' }),
  welkeWijzigingen: lines(4000).nullish().meta({ description: 'Bij een verslag: wat er anders moet. Gaat naar de notulist, en naar alle ontvangers als niemand het in de tekst verwerkt' }),
  wijzigingenVertrouwelijk: z.boolean().optional().meta({ description: 'Welke wijzigingen het zijn, blijft binnen het overleg: een mail zegt alleen dat ze er zijn' }),
  keuze: z.string().min(1).max(200).nullish().meta({ description: 'Bij een punt met keuzes: wat de vergadering koos' }),
});
export const reservationBody = z.strictObject({ akkoord: z.boolean(), ...namens });
export const decisionBody = z.strictObject({ tekst: lines(), agendapuntId: z.uuid().nullish(), vertrouwelijk: z.boolean().optional() });
export const actionBody = z.strictObject({ tekst: lines(), agendapuntId: z.uuid().nullish(), eigenaarId: z.uuid().nullish(), uiterlijk: date.nullish(), vertrouwelijk: z.boolean().optional() });

/** Of what was recorded the whole is given again. */
export const revisedDecision = z.strictObject({ tekst: lines(), vertrouwelijk: z.boolean().default(false) });
export const revisedAction = z.strictObject({ tekst: lines(), eigenaarId: z.uuid().nullable(), uiterlijk: date.nullable(), vertrouwelijk: z.boolean().default(false) });
