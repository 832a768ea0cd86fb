/** Assignments, working groups, the school year's choice and ambitions in the API. PURE. */
import { z } from 'zod';
import { CRITERIA } from '#goals/assignment-check';
import { STANDINGS } from '#governance/assignments/standing';
import { date, dateOut, instantOut, line, lines, municipalityPath, named, namens, schemeId } from '../http/shapes.js';
import { format } from '../http/table.js';

export const STATES = { begun: 'concept', drafting: 'concept', complete: 'compleet', proposed: 'ligt-voor', issued: 'uitgegeven', underway: 'loopt', proposing: 'voorstel-ligt-voor', decided: 'besloten', discharged: 'decharge-verleend', stopped: 'gestopt' } as const;
export type AssignmentStatus = (typeof STATES)[keyof typeof STATES];
export const status = z.enum([...new Set(Object.values(STATES))]);
const standing = z.enum(STANDINGS).nullable().meta({ description: 'Volgt uit te laat, knelpunten en ontbrekende tussenstanden; null: er wordt nu niets verwacht' });

const schoolYear = z.string().regex(/^20\d\d-20\d\d$/, 'Noem een schooljaar als 2021-2022.');

export const assignmentPath = municipalityPath.extend({ opdracht: z.uuid() });
export const bottleneckPath = assignmentPath.extend({ knelpunt: z.uuid() });
export const groupPath = municipalityPath.extend({ werkgroep: schemeId });
export const schoolYearPath = municipalityPath.extend({ schooljaar: schoolYear });
export const ambitionPath = municipalityPath.extend({ ambitie: schemeId });

export const listQuery = z.strictObject({ ambitie: schemeId.optional(), werkgroep: schemeId.optional(), status: status.optional(), stand: z.enum(STANDINGS).optional(), ...format });
export const tableQuery = z.strictObject(format);

const content = {
  titel: line(200),
  werkgroep: schemeId,
  vraagstukId: z.uuid().nullish(),
  onderwerpen: z.array(schemeId).max(20).optional(),
  resultaat: lines(5000).nullish().meta({ description: 'Wat er ligt of anders is als de werkgroep klaar is' }),
  waaraanTeZien: lines(2000).nullish(),
  trekker: lines(500).nullish(),
  middelen: lines(2000).nullish(),
  kader: lines(5000).nullish(),
  einddatum: date.nullish(),
  tussenstanden: z.array(date).max(50).optional().meta({ description: 'De dagen waarop de werkgroep laat weten hoe het gaat' }),
};
export const draftBody = z.strictObject({ ambitie: schemeId, schooljaar: schoolYear.optional(), ...content, ...namens });
export const checkBody = z.strictObject({ resultaat: content.resultaat, waaraanTeZien: content.waaraanTeZien, trekker: content.trekker, middelen: content.middelen, einddatum: content.einddatum, tussenstanden: content.tussenstanden });
export const changeBody = z.strictObject({ ...content, ...namens });
export const textBody = z.strictObject({ tekst: lines(20_000), ...namens });
export const bottleneckBody = z.strictObject({ tekst: lines(5000), vraagtTijdTot: date.nullish().meta({ description: 'De dag die de werkgroep nodig heeft; dan komt het meteen op de agenda' }), ...namens });
export const frameBody = z.strictObject({ onderdelen: z.array(z.strictObject({ naam: line(120), tekst: lines(10_000) })).max(20), ...namens });
export const choiceBody = z.strictObject({ opdrachtIds: z.array(z.uuid()).max(200), ...namens });

// Answers.
export const drafted = z.object({ id: z.uuid(), ontbreekt: z.array(z.string()).meta({ description: 'Wat nog moet voordat de opdracht uitgegeven kan worden' }) }).meta({ id: 'OpdrachtConcept' });
export const saved = z.object({ ontbreekt: z.array(z.string()) }).meta({ id: 'OpdrachtBewaard' });
const finding = z
  .object({
    code: z.string(),
    criterium: z.enum(CRITERIA),
    veld: z.string().meta({ description: 'Het veld van de opdracht waar het om gaat' }),
    advies: z.string(),
    omdat: z.string().nullable().meta({ description: 'De woorden die ertoe leidden' }),
    houdtTegen: z.boolean().meta({ description: 'Zonder dit kan de opdracht niet worden uitgegeven' }),
  })
  .meta({ id: 'SmartBevinding' });
export const check = z.object({ smart: z.array(finding) }).meta({ id: 'SmartToets' });
export const warned = z.object({ waarschuwingen: z.array(z.string()) }).meta({ id: 'Voorgelegd' });
export const noted = z.object({ id: z.uuid() });

const neighbour = z.object({ id: z.uuid(), titel: z.string(), ambitie: z.string(), werkgroep: z.string(), status, onderwerpen: z.array(z.string()) }).meta({ id: 'RaaktAan', description: 'Een opdracht van een andere ambitie over dezelfde onderwerpen' });

const summary = {
  id: z.uuid(), titel: z.string(), ambitie: z.string(), werkgroep: z.string(), opdrachtgever: z.string(), schooljaar: z.string(), status, stand: standing, waarom: z.array(z.string()), einddatum: dateOut.nullable(),
  onderwerpen: z.array(z.object({ id: z.string(), naam: z.string() })), uitgegevenOp: dateOut.nullable(), aanvaardOp: dateOut.nullable(), tussenstandenGehad: z.int(), knelpuntenOpen: z.int(),
};
export const summaryView = z.object(summary).meta({ id: 'OpdrachtRegel' });
export const list = z.object({ resultaten: z.array(summaryView), mogelijk: z.array(z.enum(['opdrachten'])).meta({ description: 'Wat u kunt doen: een opdracht opstellen' }) });

export const detail = z
  .object({
    ...summary,
    vraagstuk: z.object({ id: z.uuid(), tekst: z.string() }).nullable().meta({ description: 'Waaraan zij werkt' }), resultaat: z.string().nullable(), waaraanTeZien: z.string().nullable(), trekker: z.string().nullable(), middelen: z.string().nullable(), kader: z.string().nullable(),
    mandaat: z.string().nullable().meta({ description: 'Zoals de samenwerkingsstructuur het had toen de opdracht werd voorgelegd' }),
    tussenstanden: z.array(dateOut),
    smart: z.array(finding),
    voorstelOp: dateOut.nullable(), beslotenOp: dateOut.nullable(), besluit: z.enum(['aannemen', 'terug met vragen', 'vervolgopdracht']).nullable(), dechargeGevraagdOp: dateOut.nullable(), dechargeOp: dateOut.nullable(),
    opAgenda: z.object({ vergaderingId: z.uuid(), begin: instantOut }).nullable(),
    knelpunten: z.array(z.object({ id: z.uuid(), op: instantOut, vraagtTijdTot: dateOut.nullable(), opgelostOp: instantOut.nullable() })),
    berichten: z.array(z.object({ id: z.uuid(), soort: z.enum(['tussenstand', 'knelpunt', 'oplossing', 'voorstel', 'vraag', 'eindverslag']), tekst: z.string(), over: z.uuid().nullable(), door: z.string().nullable(), op: instantOut })),
    volgtOp: z.uuid().nullable(),
    vervolg: z.array(z.object({ id: z.uuid(), titel: z.string() })),
    raaktAan: z.array(neighbour),
    mogelijk: z.array(z.string()).meta({ description: 'Wat u nu kunt doen: paden onder deze opdracht; leeg woord: de opdracht zelf wijzigen' }),
  })
  .meta({ id: 'Opdracht' });

export const group = z
  .object({
    id: z.string(), naam: z.string(), ambities: z.array(z.string()), moetGeinstalleerd: z.boolean(), geinstalleerd: z.boolean(), geinstalleerdOp: dateOut.nullable(), ligtVoor: z.boolean(), voorzitter: named.nullable(),
    voorzitterUit: z.string().nullable().meta({ description: 'Waar de voorzitter vandaan moet komen, in de woorden van de samenwerkingsstructuur' }), voorzitterPast: z.boolean(),
    leden: z.array(named), hoogstensLeden: z.int().meta({ description: 'Bij meer leden komt er een waarschuwing' }), mandaat: z.string().nullable(),
    installeert: z.object({ id: z.string(), naam: z.string() }).nullable(), opAgenda: z.object({ vergaderingId: z.uuid(), begin: instantOut }).nullable(),
    onderdelen: z.array(z.string()).meta({ description: 'Wat er in het kader moet staan; leeg: wat u nodig vindt' }),
    kader: z.array(z.object({ naam: z.string(), tekst: z.string() })), ontbreekt: z.array(z.string()), waarschuwingen: z.array(z.string()),
    mogelijk: z.array(z.enum(['kader', 'installatie', 'installatie/terugname'])).meta({ description: 'Wat u nu kunt doen: paden onder deze werkgroep' }),
  })
  .meta({ id: 'Werkgroep' });
export const groups = z.object({ resultaten: z.array(group) });

export const CHOICE_STATES = { collecting: 'verzamelen', proposed: 'ligt-voor', naming: 'keuze-vastleggen', chosen: 'gekozen' } as const;
export const yearChoice = z
  .object({
    schooljaar: z.string(), overleg: z.string(), status: z.enum(Object.values(CHOICE_STATES)), gekozenOp: dateOut.nullable(), voorgelegdOp: dateOut.nullable(), opAgenda: z.object({ vergaderingId: z.uuid(), begin: instantOut }).nullable(),
    mogelijk: z.array(z.enum(['voorlegging', 'keuze'])).meta({ description: 'Wat u nu kunt doen: paden onder dit schooljaar' }),
    opdrachten: z.array(z.object({ id: z.uuid(), titel: z.string(), ambitieNaam: z.string(), gekozen: z.boolean().nullable(), naDeKeuze: z.boolean().meta({ description: 'Kwam erbij nadat er was gekozen' }) })),
  })
  .meta({ id: 'Uitvoeringsagenda' });
export const yearChoices = z.object({ resultaten: z.array(yearChoice) });

export const ambition = z
  .object({
    id: z.string(), naam: z.string(), doel: z.string().nullable(), stand: standing, eigenaren: z.array(named), volger: named.nullable().meta({ description: 'De proces- of programmamanager' }),
    opdrachten: z.array(z.object({ id: z.uuid(), titel: z.string(), werkgroep: z.string(), status, stand: standing, waarom: z.array(z.string()), einddatum: dateOut.nullable(), raaktAan: z.array(neighbour) })),
    vraagstukken: z.array(z.object({ id: z.uuid(), tekst: z.string(), status: z.enum(['open', 'in-behandeling']), sinds: dateOut })).meta({ description: 'Die niet zijn afgesloten' }),
    kwaliteitscyclus: z.object({ ronde: z.int(), fase: z.string() }).nullable(),
    afspraken: z.array(z.object({ id: z.uuid(), tekst: z.string(), waarom: z.string(), beslotenOp: dateOut, evaluerenOp: dateOut })),
  })
  .meta({ id: 'Ambitie' });
export const ambitions = z.object({ resultaten: z.array(ambition) });
