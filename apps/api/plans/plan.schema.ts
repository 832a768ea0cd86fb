/** Annual plans in the API. Amounts in whole cents. */
import { z } from 'zod';
import { date, dateOut, instantOut, line, lines, municipalityPath, namens, schemeId } from '../http/shapes.js';
import { format } from '../http/table.js';

export const PLAN_STATES = { starting: 'schrijven', drafting: 'schrijven', aligning: 'afstemmen', adopting: 'vaststellen', informing: 'raad-informeren', executing: 'uitvoeren', evaluating: 'evalueren', closed: 'afgesloten', lapsed: 'niet-tot-stand-gekomen' } as const;

const year = z.string().regex(/^20\d\d(-20\d\d)?$/, 'Noem een jaar als 2021-2022 of 2022.');
/** Judged with the rest of the money, so that the answer names the line. */
const cents = z.number().min(-1e12).max(1e12);
const source = z.string().min(1).max(60).nullable();

export const yearPath = municipalityPath.extend({ jaar: year });
export const linePath = yearPath.extend({ regel: schemeId });
export const actionPath = yearPath.extend({ actie: z.string().min(1).max(200) });
export const commitmentPath = yearPath.extend({ toezegging: z.uuid() });

export const beginBody = z.strictObject({ jaar: year });
export const lineBody = z.strictObject({
  kolommen: z.record(z.string().max(120), lines(5000)).optional(),
  mensen: lines(1000).nullish(),
  kostenCenten: cents,
  dekking: z.array(z.strictObject({ bron: source, centen: cents })).max(50).optional(),
  leaCenten: cents.nullish(),
  acties: z
    .array(z.strictObject({ id: z.string().min(1).max(200).optional(), nr: z.int().min(1).max(999).nullish(), actie: line(300), partners: z.array(line(200)).max(50).optional(), planning: line(300), budgetCenten: cents.nullish(), budgetTekst: line(200).nullish(), trekkerId: z.uuid().nullish() }))
    .max(200)
    .optional(),
  opmerkingen: z.array(line(500)).max(50).optional(),
});
export const budgetBody = z.strictObject({ beschikbaarCenten: cents.nullable(), begrotingspost: line(200).nullish() });
export const submitBody = z.strictObject({ reden: lines(2000).optional() }).prefault({});
export const adoptBody = z.strictObject({ gezag: z.string().min(1).max(200), op: date.optional(), aanpassingen: lines(5000).optional(), ...namens });
export const withholdBody = z.strictObject({ gezag: z.string().min(1).max(200), reden: lines(2000), ...namens });
export const dayBody = z.strictObject({ op: date.optional() }).prefault({});
export const letterBody = z.strictObject({ tekst: lines(20_000).nullable() });
export const doneBody = z.strictObject({ op: date.optional(), toelichting: lines(2000).optional(), ...namens }).prefault({});
export const promiseQuery = z.strictObject({ regel: schemeId, centen: z.coerce.number() });
export const commitBody = z.strictObject({ regel: schemeId, centen: cents, waarvoor: line(300), aanWie: line(200), bevestigd: z.boolean().optional() });
export const withdrawBody = z.strictObject({ reden: lines(2000) });
export const planningQuery = z.strictObject({ tekst: line(300) });
export const evaluateBody = z.strictObject({ tekst: lines(20_000), op: date.optional() });
export const listQuery = z.strictObject(format);
export const showQuery = z.strictObject({ versie: z.coerce.number().int().min(1).max(10_000).optional(), ...format });

const tally = { kostenCenten: z.number(), gedektCenten: z.number(), leaCenten: z.number() };

export const saved = z.object({ versie: z.int(), waarschuwingen: z.array(z.string()) }).meta({ id: 'JaarplanVersie' });
export const weighed = z.object({ past: z.boolean(), waarschuwingen: z.array(z.string()), regelOverCenten: z.number(), budgetOverCenten: z.number().nullable() }).meta({ id: 'ToezeggingVooraf' });
export const committed = z.object({ id: z.uuid(), waarschuwingen: z.array(z.string()) }).meta({ id: 'Toegezegd' });
export const planningRead = z.object({ van: dateOut.nullable(), totEnMet: dateOut.nullable() }).meta({ id: 'Planning', description: 'null: uit de tekst zijn geen datums te maken' });
export const letter = z.object({ tekst: z.string(), concept: z.boolean().meta({ description: 'Zoals Leidraad haar opstelt; niemand heeft er iets aan gewijzigd' }) }).meta({ id: 'Raadsinformatiebrief' });
export const list = z.object({ resultaten: z.array(z.object({ jaar: z.string(), titel: z.string(), status: z.enum([...new Set(Object.values(PLAN_STATES))]), versie: z.int(), geldendeVersie: z.int().nullable(), raadGeinformeerdOp: dateOut.nullable(), geevalueerdOp: dateOut.nullable() })), teBeginnen: z.array(z.string()).meta({ description: 'Jaren waarvan u het plan kunt beginnen' }) });

export const plan = z
  .object({
    jaar: z.string(),
    titel: z.string(),
    vorigJaar: z.string().meta({ description: 'Hoe het jaar ervoor heet; of er toen een plan was, staat in de lijst' }),
    kolommen: z.array(z.string()).meta({ description: 'De kolommen waarin een regel een eigen tekst heeft' }),
    bronnen: z.array(z.object({ id: z.string(), naam: z.string() })).meta({ description: 'De geldbronnen van de samenwerkingsstructuur' }),
    overleg: z.string(),
    status: z.enum([...new Set(Object.values(PLAN_STATES))]),
    versie: z.int(),
    geldendeVersie: z.int().nullable(),
    van: dateOut,
    totEnMet: dateOut,
    termijnen: z.object({ tekst: instantOut, vaststelling: instantOut, evaluatieOpent: instantOut, evaluatie: instantOut }),
    versies: z.array(z.object({ versie: z.int(), reden: z.string().nullable(), voorgelegdOp: instantOut.nullable() })),
    regels: z.array(
      z.object({
        id: z.string(), naam: z.string(), ambities: z.array(z.string()), leeg: z.boolean(), kolommen: z.record(z.string(), z.string()), mensen: z.string().nullable(), ...tally, toegezegdCenten: z.number(),
        dekking: z.array(z.object({ bron: z.string().nullable(), centen: z.number() })), opmerkingen: z.array(z.string()), magWijzigen: z.boolean(),
        acties: z.array(
          z.object({ id: z.string(), nr: z.int().nullable(), actie: z.string(), partners: z.array(z.string()), planning: z.string(), van: dateOut.nullable(), totEnMet: dateOut.nullable(), budgetCenten: z.number().nullable(), budgetTekst: z.string().nullable(), trekkerId: z.uuid().nullable(), gereedOp: dateOut.nullable(), toelichting: z.string().nullable(), meegenomenUit: z.string().nullable(), magAfhandelen: z.boolean() }),
        ),
      }),
    ),
    vaststellingen: z.array(z.object({ gezag: z.string(), naam: z.string(), waarvoor: z.string(), soort: z.enum(['overleg', 'bestuur', 'ander']), op: dateOut.nullable(), metAanpassingen: z.boolean(), aanpassingen: z.string().nullable(), magVaststellen: z.boolean(), namens: z.array(z.uuid()).meta({ description: 'Wie voor hen spreekt, en namens wie u als secretaris kunt vastleggen wat zij besloten' }) })),
    geld: z.object({ ...tally, beschikbaarCenten: z.number().nullable(), overCenten: z.number().nullable(), toegezegdCenten: z.number(), begrotingspost: z.string().nullable(), perAmbitie: z.array(z.object({ ambities: z.array(z.string()), ...tally })), perBron: z.array(z.object({ bron: z.string().nullable(), centen: z.number() })) }),
    toezeggingen: z.array(z.object({ id: z.uuid(), regel: z.string(), centen: z.number(), waarvoor: z.string(), aanWie: z.string(), op: instantOut, ging: z.array(z.string()), ingetrokken: z.boolean() })),
    raadGeinformeerdOp: dateOut.nullable(),
    geevalueerdOp: dateOut.nullable(),
    evaluatie: z.string().nullable(),
    opmerkingen: z.array(z.string()),
    mogelijk: z.array(z.string()).meta({ description: 'Wat u nu met het hele plan kunt doen: paden onder dit plan' }),
  })
  .meta({ id: 'Jaarplan' });
