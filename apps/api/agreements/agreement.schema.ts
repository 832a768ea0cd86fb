/** The register of agreements in the API. */
import { z } from 'zod';
import { date, dateOut, instantOut, line, lines, namens, schemeId as id } from '../http/shapes.js';
import { format } from '../http/table.js';

export const RESULTS = ['bereikt', 'deels', 'niet'] as const;
export const topicIds = z.array(id).max(50).meta({ description: 'Ids uit /onderwerpen' });
const partners = z.array(id).max(200).meta({ description: 'Ids van partners uit de samenwerkingsstructuur: wie dit afsprak' });

export const listQuery = z.strictObject({
  status: z.enum(['geldt', 'beeindigd']).optional(),
  onderwerp: id.optional(),
  overleg: id.optional(),
  partner: id.optional(),
  vergadering: z.uuid().optional(),
  teEvaluerenTot: date.optional().meta({ description: 'Alleen wat op of voor deze dag geëvalueerd moet zijn' }),
  ...format,
});

const content = { tekst: lines(4000), waarom: lines(4000), partners, onderwerpen: topicIds, ambitie: id.nullish(), evalueerOp: date };

/** Decided in a meeting here, or before Leidraad: one of the two. */
export const recordBody = z
  .strictObject({
    ...content,
    vertrouwelijk: z.boolean().optional(),
    vergaderingId: z.uuid().optional().meta({ description: 'De vergadering die het besloot' }),
    agendapuntId: z.uuid().nullish(),
    besluitId: z.uuid().nullish(),
    overleg: id.optional().meta({ description: 'Van voor Leidraad: welk overleg het besloot' }),
    beslotenOp: date.optional(),
    vindplaats: line(500).optional().meta({ description: 'Van voor Leidraad: waar het staat' }),
    ...namens,
  })
  .superRefine((body, context) => {
    const elsewhere = [body.overleg, body.beslotenOp, body.vindplaats];
    const issue = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message, params: { code: 'one-of' } });
    if (body.vergaderingId && elsewhere.some((one) => one !== undefined)) issue('vergaderingId', 'Noem de vergadering, of overleg, datum en vindplaats van een oudere afspraak: een van beide.');
    if (!body.vergaderingId && elsewhere.some((one) => one === undefined)) issue('vergaderingId', 'Noem de vergadering die dit besloot. Van een oudere afspraak: overleg, beslotenOp en vindplaats.');
  });

const change = { tekst: content.tekst.optional(), waarom: content.waarom.optional(), partners: partners.optional(), onderwerpen: topicIds.optional(), ambitie: content.ambitie };

export const reviseBody = z.strictObject({ ...change, evalueerOp: date.optional(), op: date.optional(), vergaderingId: z.uuid().nullish(), toelichting: lines(4000), ...namens });

export const evaluateBody = z.strictObject({
  op: date.optional().meta({ description: 'Vandaag als u niets zegt' }),
  vergaderingId: z.uuid().nullish().meta({ description: 'De vergadering die het besprak' }),
  resultaat: z.enum(RESULTS),
  oorzaak: lines(4000).nullish().meta({ description: 'Verplicht als het niet, of niet helemaal, is bereikt' }),
  samenwerking: lines(4000).nullish().meta({ description: 'Hoe de samenwerking verliep' }),
  vervolg: z.discriminatedUnion('wordt', [
    z.strictObject({ wordt: z.literal('voortgezet'), evalueerOp: date }),
    z.strictObject({ wordt: z.literal('herzien'), ...change, evalueerOp: date }),
    z.strictObject({ wordt: z.literal('beeindigd') }),
  ]),
  ...namens,
});

export const endBody = z.strictObject({ op: date.optional(), vergaderingId: z.uuid().nullish(), reden: lines(4000), ...namens });

const called = z.object({ id: z.string(), naam: z.string() });

export const agreement = z
  .object({
    id: z.uuid(),
    tekst: z.string(),
    waarom: z.string(),
    partners: z.array(called),
    onderwerpen: z.array(called),
    ambitie: called.nullable(),
    overleg: z.string(),
    besloten: z.object({ op: dateOut, vergaderingId: z.uuid().nullable(), agendapuntId: z.uuid().nullable(), besluitId: z.uuid().nullable(), waar: z.string().meta({ description: 'De vergadering, of het document waarin het staat' }) }),
    evalueerOp: dateOut,
    teLaat: z.boolean().meta({ description: 'De evaluatie had er al moeten zijn' }),
    status: z.enum(['geldt', 'beeindigd']),
    beeindigdOp: dateOut.nullable(),
    laatsteResultaat: z.enum(RESULTS).nullable(),
    vertrouwelijk: z.boolean(),
  })
  .meta({ id: 'Afspraak' });

/** Overleggen for which the reader may record. */
const recordsFor = z.array(called);

export const list = z.object({
  resultaten: z.array(agreement),
  legtVast: recordsFor.meta({ description: 'Van welke overleggen u een afspraak kunt vastleggen' }),
  keuzes: z.object({ partners: z.array(called), ambities: z.array(called) }).meta({ description: 'Waaruit een afspraak kiest; onderwerpen staan bij /onderwerpen' }),
});

export const detail = agreement
  .extend({
    geschiedenis: z.array(
      z.object({
        nr: z.int(),
        soort: z.enum(['vastgelegd', 'herzien', 'geevalueerd', 'beeindigd']),
        op: dateOut,
        vergaderingId: z.uuid().nullable(),
        tekst: z.string().meta({ description: 'Zoals de afspraak vanaf toen luidde' }),
        evalueerOp: dateOut,
        resultaat: z.enum(RESULTS).nullable(),
        wordt: z.enum(['voortgezet', 'herzien', 'beeindigd']).nullable(),
        oorzaak: z.string().nullable(),
        samenwerking: z.string().nullable(),
        toelichting: z.string().nullable(),
        door: z.string().nullable(),
        vastgelegdOp: instantOut,
      }),
    ),
    teltMee: z.boolean().meta({ description: 'Voor wat de wet van het overleg vraagt; een afspraak van een werkgroep niet' }),
    mogelijk: z.array(z.enum(['herziening', 'evaluatie', 'beeindiging'])).meta({ description: 'Wat u nu kunt doen: paden onder deze afspraak' }),
  })
  .meta({ id: 'AfspraakVolledig' });

export const groupQuery = z.strictObject({ overleg: id.optional(), afspraak: z.uuid().optional().meta({ description: 'Alleen wat over deze afspraak gaat' }), ...format });

export const collectBody = z.strictObject({
  overleg: id,
  op: date,
  titel: line(),
  conclusie: lines(4000),
  resultaat: z.enum(RESULTS).nullish(),
  oorzaak: lines(4000).nullish(),
  afspraakId: z.uuid().nullish(),
  ambitie: id.nullish(),
  onderwerpen: topicIds.optional(),
  vergaderingId: z.uuid().nullish(),
  stukId: z.uuid().nullish(),
  ...namens,
});

export const groupEvaluation = z
  .object({
    id: z.uuid(),
    overleg: z.string(),
    naam: z.string().meta({ description: 'Van het overleg' }),
    op: dateOut,
    titel: z.string(),
    conclusie: z.string(),
    resultaat: z.enum(RESULTS).nullable(),
    oorzaak: z.string().nullable(),
    afspraakId: z.uuid().nullable().meta({ description: 'null ook als u de afspraak niet mag lezen' }),
    ambitie: z.string().nullable(),
    onderwerpen: z.array(called),
    vergaderingId: z.uuid().nullable(),
    stukId: z.uuid().nullable(),
  })
  .meta({ id: 'Groepsevaluatie' });
export const groupList = z.object({ resultaten: z.array(groupEvaluation), legtVast: recordsFor.meta({ description: 'Van welke overleggen u een evaluatie kunt vastleggen' }) });
