/** Quality cycles in the API. PURE. */
import { z } from 'zod';
import { date, dateOut, instantOut, line, lines, municipalityPath, named, namens, schemeId } from '../http/shapes.js';

export const PHASES = { setting: 'doelen-stellen', executing: 'uitvoeren', monitoring: 'cijfers-ophalen', evaluating: 'evalueren', adjusting: 'bijstellen' } as const;
export const STATES = { planned: 'gepland', ...PHASES, ended: 'afgerond' } as const;
export const DIRECTIONS = { up: 'omhoog', down: 'omlaag' } as const;

const subjectId = z.string().regex(/^[a-z0-9-]{1,100}$/, 'Een ambitie heet hier zoals in de lijst /v1/gemeenten/…/kwaliteitscyclus.').meta({ description: 'Een ambitie, thema of programmalijn uit de samenwerkingsstructuur' });
export const subjectPath = z.object({ ...municipalityPath.shape, ambitie: subjectId });
export const turnPath = z.object({ ...subjectPath.shape, ronde: z.coerce.number().int().min(1).max(1000) });
export const goalPath = z.object({ ...turnPath.shape, doel: z.uuid() });
export const indicatorPath = z.object({ ...turnPath.shape, indicator: z.uuid() });
export const evaluationPath = z.object({ ...turnPath.shape, evaluatie: z.string().regex(/^[a-z0-9-]{1,200}$/) });

const seat = z.object({ overleg: schemeId, plek: schemeId });
const indicatorIn = z.strictObject({
  naam: line(300).meta({ description: 'Wat er wordt geteld of opgezocht' }),
  eenheid: line(60).nullish(),
  richting: z.enum(Object.values(DIRECTIONS)).nullish().meta({ description: 'Welke kant op beter is' }),
  huidigeSituatie: line(200).nullish().meta({ description: 'Zoals u het opschrijft: ca. 25%' }),
  teBereikenResultaat: line(200).nullish(),
  wanneer: line(120).nullish(),
  bron: line(300).nullish(),
  wieMeet: line(200).nullish(),
  meetplek: z.strictObject(seat.shape).nullish().meta({ description: 'De plek waarvan de bezetter om het cijfer wordt gevraagd; leeg: de eigenaar' }),
});
const goalFields = {
  tekst: lines(2000),
  eigenaar: line(200).nullish().meta({ description: 'Een organisatie, overleg of functie' }),
  wanneer: line(120).nullish(),
  onderwerpen: z.array(schemeId).max(20).optional().meta({ description: 'Uit de lijst met onderwerpen' }),
  nietMeetbaarOmdat: lines(1000).nullish(),
  indicatoren: z.array(indicatorIn).max(10),
};
const goalIn = z.strictObject(goalFields);
export type GoalIn = z.output<typeof goalIn>;
export const goalBody = z.strictObject({ ...goalFields, ...namens });

/** As far as somebody has got: whatever is still empty is asked for, not refused. */
export const checkBody = z.strictObject({
  ...goalFields,
  tekst: goalFields.tekst.nullish(),
  indicatoren: z.array(indicatorIn.extend({ naam: indicatorIn.shape.naam.nullish() })).max(10),
});

export const figureBody = z.strictObject({
  waarde: z.union([z.number(), z.string().trim().min(1).max(200)]).meta({ description: 'Een getal, of zoals u het opschrijft: ca. 25%' }),
  eenheid: line(60).nullish(),
  op: date.meta({ description: 'De dag waarvan het cijfer is' }),
  opmerking: lines(1000).nullish(),
  corrigeert: z.uuid().nullish().meta({ description: 'Het cijfer dat hierdoor vervalt; het blijft bewaard' }),
  ...namens,
});

export const measurerBody = z.strictObject({
  meetplek: z.strictObject(seat.shape).nullable().meta({ description: 'De plek waarvan de bezetter voortaan om het cijfer wordt gevraagd; null: de eigenaar' }),
  wieMeet: line(200).nullish().meta({ description: 'In woorden; weggelaten: zoals het was' }),
  ...namens,
});

export const evaluationBody = z.strictObject({
  oordelen: z.array(z.strictObject({ doelId: z.uuid(), uitkomst: z.enum(['bereikt', 'deels', 'niet']), oorzaak: lines(2000).nullish() })).max(100),
  samenwerking: lines(5000).meta({ description: 'Hoe de samenwerking verliep' }),
  ...namens,
});

export const adjustmentBody = z.strictObject({
  besluiten: z.array(z.strictObject({ doelId: z.uuid(), besluit: z.enum(['doorgaan', 'bijstellen', 'stoppen']), reden: lines(2000).nullish(), doel: goalIn.nullish().meta({ description: 'Bij bijstellen: hoe het doel wordt' }) })).max(100),
  nieuw: z.array(z.strictObject({ reden: lines(2000), doel: goalIn })).max(20).default([]),
  ...namens,
});

export const skipBody = z.strictObject({ fase: z.enum(Object.values(PHASES)), reden: lines(1000), ...namens });

export const overviewQuery = z.strictObject({
  ambitie: subjectId.optional(),
  formaat: z.enum(['json', 'csv']).optional().meta({ description: 'csv: een tabel met alle doelen en cijfers, voor een rekenblad; kan ook met Accept: text/csv' }),
});

// Answers.
const finding = z.object({ code: z.string(), advies: z.string(), omdat: z.string().nullable(), indicator: z.string().nullable() });
export const check = z.object({ doelentoets: z.array(finding) }).meta({ id: 'Doelentoets' });
const figure = z.object({
  id: z.uuid(), waarde: z.number(), opgeschreven: z.string(), schatting: z.boolean(), op: dateOut, opmerking: z.string().nullable(), corrigeert: z.uuid().nullable(),
  vervallen: z.boolean().meta({ description: 'Door een correctie vervangen' }), door: named.nullable(), vastgelegd: instantOut,
});
const goal = z
  .object({
    id: z.uuid(),
    status: z.enum(['concept', 'vastgesteld', 'achtergebleven']),
    tekst: z.string(),
    eigenaar: z.string().nullable(),
    wanneer: z.string().nullable(),
    onderwerpen: z.array(z.string()),
    nietMeetbaarOmdat: z.string().nullable(),
    vervolgVan: z.uuid().nullable().meta({ description: 'Het doel uit de vorige ronde dat hiermee doorgaat' }),
    indicatoren: z.array(z.object({
      id: z.uuid(), naam: z.string(), eenheid: z.string().nullable(), richting: z.enum(Object.values(DIRECTIONS)).nullable(), huidigeSituatie: z.string().nullable(), teBereikenResultaat: z.string().nullable(),
      wanneer: z.string().nullable(), bron: z.string().nullable(), wieMeet: z.string().nullable(), meetplek: seat.nullable(), cijfers: z.array(figure),
    })),
    doelentoets: z.array(finding).meta({ description: 'Advies: wat er aan het doel ontbreekt. Het houdt niets tegen' }),
  })
  .meta({ id: 'Doel' });

const phase = z.object({ fase: z.enum(Object.values(PHASES)), van: instantOut, tot: instantOut.nullable(), nietAf: z.string().nullable().meta({ description: 'Waarom de fase eindigde zonder dat het af was' }) });

export const cycle = z
  .object({
    ambitie: z.string(),
    naam: z.string(),
    ronde: z.int(),
    soort: z.enum(['ambitie', 'programmalijn']),
    status: z.enum(Object.values(STATES)),
    van: instantOut,
    tot: instantOut.nullable(),
    overleg: z.string().meta({ description: 'Waaraan deze ronde wordt gemeld' }),
    eigenaren: z.array(named),
    termijnen: z.object({ doelenVaststellen: instantOut, doelenUiterlijk: instantOut }),
    fasen: z.array(phase),
    doelen: z.array(goal),
    meetmomenten: z.array(z.object({ nr: z.int(), naam: z.string(), vraagt: instantOut, sluit: instantOut, status: z.enum(['komt', 'open', 'compleet', 'gesloten', 'overgeslagen']), ontbreken: z.array(z.uuid()) })),
    evaluaties: z.array(z.object({
      id: z.string(), naam: z.string(), soort: z.enum(['tussentijds', 'eind', 'periodiek']), aspecten: z.array(z.enum(['inhoud', 'samenwerking'])), overleg: z.string(), van: dateOut, totEnMet: dateOut,
      status: z.enum(['komt', 'gevraagd', 'open', 'klaar', 'verlopen']), vergadering: z.object({ id: z.uuid(), begin: instantOut }).nullable(), besproken: z.boolean(),
      samenwerking: z.string().nullable(), oordelen: z.array(z.object({ doelId: z.uuid(), uitkomst: z.enum(['bereikt', 'deels', 'niet']), oorzaak: z.string().nullable() })),
    })),
    bijstelling: z.array(z.object({ doelId: z.uuid().nullable(), besluit: z.enum(['doorgaan', 'bijstellen', 'stoppen', 'nieuw']), reden: z.string().nullable() })),
    mogelijk: z.array(z.string()).meta({ description: 'Wat u nu kunt doen: paden onder deze ronde' }),
  })
  .meta({ id: 'Kwaliteitsronde' });

export const turns = z
  .object({
    ambitie: z.string(),
    naam: z.string(),
    doel: z.string().nullable(),
    rondes: z.array(z.object({ ronde: z.int(), status: z.enum(Object.values(STATES)), van: instantOut, tot: instantOut.nullable() })),
    mogelijk: z.array(z.enum(['kwaliteitscyclus'])).meta({ description: 'Wat u nu kunt doen: een ronde beginnen' }),
  })
  .meta({ id: 'Kwaliteitscyclus' });
export const overview = z.object({ ambities: z.array(turns) }).meta({ id: 'Kwaliteitscycli' });
export const startedTurn = z.object({ ronde: z.int() }).meta({ id: 'BegonnenRonde' });
