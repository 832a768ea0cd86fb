/** Seats and who sits there, in the API. */
import { z } from 'zod';
import { date, dateOut, named as person, namens, schemeId as id } from '../http/shapes.js';
import { candidate } from '../rotation/rotation.schema.js';

const named = z.object({ id: z.string(), naam: z.string() });

export const seatQuery = z.strictObject({
  op: date.optional().meta({ description: 'De dag; vandaag als u niets zegt. Ook een dag die voorbij is of nog komt' }),
  overleg: id.optional().meta({ description: 'Alleen dit overleg' }),
  formaat: z.enum(['json', 'csv']).optional().meta({ description: 'csv: een tabel voor een rekenblad; kan ook met Accept: text/csv' }),
});

const sitting = z.object({ persoonId: z.uuid(), naam: z.string(), sinds: dateOut, tot: dateOut.nullable().meta({ description: 'Eerste dag waarop hier iemand anders kan zitten' }) });

export const seatOnDay = z
  .object({
    overleg: named,
    plek: named,
    rol: z.string(),
    stemt: z.boolean(),
    ambitie: named.nullable(),
    sector: named.nullable(),
    organisatie: named.nullable(),
    deelname: sitting.extend({ deelnameId: z.uuid() }).nullable(),
    plaatsvervanger: sitting.extend({ plaatsvervangingId: z.uuid() }).nullable(),
    wisselt: z.enum(['met-de-hand', 'volgens-rooster', 'met-de-voorzitter']).meta({ description: 'Hoe hier iemand anders komt: vastgelegd door de secretaris, volgens het rooster van aftreden, of vanzelf met wie elders voorzitter is' }),
    bijFunctie: z.boolean().meta({ description: 'Hoort bij een functie: wie die heeft, zit op elke plek die daarbij hoort, en stapt niet van een ervan over' }),
    leegSinds: dateOut.nullable(),
    verwachting: z
      .object({
        vanaf: dateOut.meta({ description: 'De dag waarop er iemand anders komt' }),
        waarom: z.enum(['rooster', 'vertrek']),
        vertrekt: person.nullable().meta({ description: 'Wie dan gaat' }),
        voorgedragen: person.nullable().meta({ description: 'Voorgedragen en nog niet benoemd' }),
        moetKomenUit: z.array(named).meta({ description: 'Van deze sectoren moet er op die dag ten minste één komen, op een van de plekken' }),
        kandidaten: z.array(candidate),
        knelpunt: z.string().nullable(),
      })
      .nullable()
      .meta({ description: 'Van een dag die nog komt: wat de planner verwacht. Dan is deelname null: niemand weet het nog' }),
  })
  .meta({ id: 'PlekOpDag' });

export const seatList = z.object({ op: dateOut, resultaten: z.array(seatOnDay), letOp: z.array(z.string()).meta({ description: 'Wat u bij deze dag moet weten, zoals dat de samenwerkingsstructuur dan niet loopt' }) });

const seatRef = { overleg: id, plek: id };
const span = { vanaf: date, tot: date.optional().meta({ description: 'Eerste dag waarop de plek weer vrij is' }) };

export const beginBody = z.strictObject({ ...seatRef, persoonId: z.uuid(), ...span, opvolging: z.boolean().default(false).meta({ description: 'Wie er dan zit, vertrekt op die dag' }), volgtPersoon: z.uuid().optional().meta({ description: 'Wie u daar ziet zitten. Zit er dan een ander, dan verandert er niets' }), ...namens });
export const standInBody = z.strictObject({ ...seatRef, persoonId: z.uuid(), ...span, ...namens });
export const endBody = z.strictObject({ op: date.meta({ description: 'Eerste dag waarop de plek vrij is' }), ...namens });
export const transferBody = z.strictObject({ ...seatRef, op: date, ...namens });
export const mergeBody = z.strictObject({ organisaties: z.array(id).min(1).max(20), wordt: id, op: date, proef: z.boolean().default(false).meta({ description: 'Alleen kijken wat er verandert; er wordt niets vastgelegd' }) });

export const begun = z.object({ deelnames: z.array(z.uuid()).meta({ description: 'Meer dan één waar plekken bij dezelfde functie horen' }) }).meta({ id: 'DeelnamesGewijzigd' });
export const mergerQuery = z.strictObject({ formaat: seatQuery.shape.formaat });
export const mergers = z.object({
  resultaten: z.array(z.object({ organisatie: named, wordt: named, op: dateOut })).meta({ description: 'De laatste eerst' }),
  organisaties: z.array(named).meta({ description: 'Die nog niet in een andere zijn opgegaan' }),
}).meta({ id: 'Fusies' });
export const merged = z.object({
  samen: z.array(z.object({ overleg: z.string(), plekken: z.array(z.string()) })).meta({ description: 'Plekken in één overleg die nu bij dezelfde organisatie horen' }),
  verandert: z
    .object({
      plekken: z.array(z.object({ overleg: named, plek: named, organisatie: named, persoon: person.nullable() })).meta({ description: 'Spreken vanaf die dag namens de organisatie die overblijft; wie er zit, blijft zitten' }),
      jaarplan: z.array(z.string()).meta({ description: 'Stellen het jaarplan niet meer apart vast' }),
      roosters: z.array(named).meta({ description: 'Overleggen waar opvolgers dan van een andere organisatie of uit een andere sector komen' }),
      sectoren: z.array(z.object({ naam: z.string(), van: z.string(), naar: z.string() })).meta({ description: 'Organisaties die dan voor een andere sector tellen' }),
    })
    .nullable()
    .meta({ description: 'Bij een proef' }),
}).meta({ id: 'Fusie' });
