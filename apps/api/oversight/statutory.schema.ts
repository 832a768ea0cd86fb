/** The statutory check in the API, with what is recorded for it alone. */
import { z } from 'zod';
import { date, dateOut, instantOut, line, lines, schemeId as id, wholeNumber } from '../http/shapes.js';
import { format } from '../http/table.js';

const year = z.int().min(2007).max(2099);

export const checkQuery = z.strictObject({ jaar: wholeNumber(2007, 2099).optional().meta({ description: 'Kalenderjaar; dit jaar als u niets zegt' }), ...format });

const named = z.object({ id: z.string(), naam: z.string() });

const finding = z
  .object({
    id: z.string(),
    soort: z.enum(['overleg', 'partij', 'onderwerp', 'voortgezet-onderwijs', 'vve']),
    naam: z.string(),
    inOrde: z.boolean(),
    ontbreekt: z.array(z.string()).meta({ description: 'Wat er nog moet gebeuren' }),
    artikelen: z.array(z.string()),
    bewijs: z.array(z.object({ soort: z.enum(['vergadering', 'agendapunt', 'afspraak', 'mandaat', 'verkenning']), id: z.uuid(), vergaderingId: z.uuid().nullable(), op: dateOut })),
    bewijsVertrouwelijk: z.int().meta({ description: 'Hoeveel vertrouwelijke punten en afspraken ook meetellen; die staan niet in het bewijs' }),
    speeltNietBij: z.string().nullable().meta({ description: 'Id van het onderwerp waarvan een vergadering kan zeggen dat het hier niet speelt: dan hoeft ook dit niet. Leeg: dat kan hier niet' }),
    metMandaat: z.boolean().meta({ description: 'Of dit in orde kan komen door vast te leggen wie namens de partner spreekt' }),
    aanwezigheidOnbekend: z.array(z.object({ vergaderingId: z.uuid(), op: dateOut })).meta({ description: 'Vergaderingen waarvan niet is vastgelegd of deze partner erbij was; dat alsnog vastleggen kan dit in orde brengen' }),
  })
  .meta({ id: 'Bevinding' });

export const check = z
  .object({
    jaar: z.int(),
    op: dateOut.meta({ description: 'Zoals het op deze dag stond: vandaag, of de laatste dag van een jaar dat voorbij is' }),
    inOrde: z.boolean(),
    ontbreekt: z.array(z.string()).meta({ description: 'Ids van de bevindingen die niet in orde zijn' }),
    bevindingen: z.array(finding),
    overleggen: z.array(z.string()).meta({ description: 'Ids van de overleggen waarvan de vergaderingen meetellen' }),
    organisaties: z.array(named).meta({ description: 'Met wie iets kan zijn verkend' }),
    mogelijk: z.array(z.enum(['mandaten', 'speelt-niet', 'verkenningen', 'aanwezigheid'])).meta({ description: 'Wat u kunt vastleggen: paden onder de toets' }),
  })
  .meta({ id: 'WettelijkeToets' });

export const mandateBody = z.strictObject({
  partner: id,
  overleg: id,
  plek: id.nullish().meta({ description: 'Wie deze plek bezet, spreekt ook namens de partner. Of noem een naam' }),
  naam: line().nullish().meta({ description: 'Wie er spreekt, als dat niet de bezetter van een plek is' }),
  vanaf: date,
  tot: date.nullish().meta({ description: 'De laatste dag' }),
  vindplaats: line(500).meta({ description: 'Waar het mandaat te lezen is' }),
});
export const endMandateBody = z.strictObject({ tot: date.meta({ description: 'De laatste dag' }) });
export const withdrawMandateBody = z.strictObject({ reden: lines(4000).meta({ description: 'Waarom het er niet had moeten staan' }) });

const recorded = { vastgelegdOp: instantOut };
export const mandates = z.object({
  resultaten: z.array(
    z.object({ id: z.uuid(), partner: named, overleg: z.string(), plek: z.string().nullable(), naam: z.string().nullable(), vanaf: dateOut, tot: dateOut.nullable(), vindplaats: z.string(), ...recorded, ingetrokken: z.object({ op: instantOut, reden: z.string() }).nullable().meta({ description: 'Bij vergissing vastgelegd: telt op geen enkele dag' }) }).meta({ id: 'Mandaat' }),
  ),
});

export const absenceBody = z.strictObject({ punt: id.meta({ description: 'Id van een onderwerp van de wet, zoals segregatie' }), vanafJaar: year, reden: lines(4000), vergaderingId: z.uuid().meta({ description: 'De vergadering die dit zei' }) });
export const takeBackBody = z.strictObject({ totEnMetJaar: year.min(2006).meta({ description: 'Het laatste jaar waarvoor het geldt' }) });
export const absences = z.object({
  resultaten: z.array(
    z.object({
      id: z.uuid(), punt: z.string(), vanafJaar: z.int(), totEnMetJaar: z.int().nullable().meta({ description: 'Leeg: tot iets anders wordt gezegd. Het jaar voor vanafJaar: het is teruggenomen' }), reden: z.string(),
      vergaderingId: z.uuid(), overleg: z.string().meta({ description: 'Id van het overleg dat het zei' }), gezegdOp: dateOut, ...recorded,
      mogelijk: z.array(z.enum(['intrekking'])),
    }).meta({ id: 'SpeeltNiet' }),
  ),
});

export const explorationBody = z.strictObject({
  punt: id,
  op: date,
  hoe: lines(4000).meta({ description: 'Hoe het is verkend' }),
  partners: z.array(id).max(200).meta({ description: 'Met welke partners' }),
  conclusie: lines(4000),
  speelt: z.boolean(),
  stukId: z.uuid().nullish(),
});
export const explorations = z.object({
  resultaten: z.array(
    z.object({ id: z.uuid(), punt: z.string(), op: dateOut, hoe: z.string(), partners: z.array(named), conclusie: z.string(), speelt: z.boolean(), teltTotEnMetJaar: z.int(), stukId: z.uuid().nullable(), ...recorded }).meta({ id: 'Verkenning' }),
  ),
});
