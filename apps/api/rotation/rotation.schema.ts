/** Rotations, announced departures and vacancies in the API. */
import { z } from 'zod';
import { author, date, dateOut, instantOut, lines, municipalityPath, named, namens, schemeId as id } from '../http/shapes.js';
import { format } from '../http/table.js';

const place = z.object({ id: z.string(), naam: z.string() });

export const rotationPath = municipalityPath.extend({ rotatie: z.uuid() });
export const seatPath = rotationPath.extend({ plek: id });
export const departurePath = municipalityPath.extend({ vertrek: z.uuid() });

export const KINDS = { turn: 'rooster', departure: 'vertrek' } as const;
export const STATES = { foreseen: 'voorzien', changing: 'loopt', done: 'afgerond', withdrawn: 'ingetrokken', lapsed: 'overgenomen' } as const;
const kind = z.enum(['rooster', 'vertrek']).meta({ description: 'rooster: een groep treedt af volgens het rooster; vertrek: iemand gaat tussendoor weg' });
const state = z.enum(['voorzien', 'loopt', 'afgerond', 'ingetrokken', 'overgenomen']).meta({ description: 'loopt: de dag is er, en nog niet alles is rond; overgenomen: wat open was, gaat mee met de volgende wisseling' });

export const listQuery = z.strictObject({
  overleg: id.optional(),
  status: z.enum(['open', 'alle']).default('open').meta({ description: 'open: wat nog moet komen of nog niet rond is' }),
  ...format,
});
export const departureQuery = z.strictObject({ overleg: id.optional(), status: z.enum(['open', 'alle']).default('open') });
export const vacancyQuery = z.strictObject({ overleg: id.optional(), ...format });

export const summary = z
  .object({
    id: z.uuid(),
    overleg: place,
    soort: kind,
    op: dateOut.meta({ description: 'De eerste dag van de nieuwe samenstelling' }),
    status: state,
    plekken: z.array(z.object({ id: z.string(), naam: z.string(), voorgedragen: z.string().nullable(), komtOp: dateOut.nullable() })),
    vertrekt: named.nullable().meta({ description: 'Van een vertrek: wie er gaat' }),
    reden: z.string().nullable(),
    voorzitterTeKiezen: z.boolean(),
  })
  .meta({ id: 'Rotatie' });
export const list = z.object({ resultaten: z.array(summary) });

const how = z.enum(['nieuw', 'van-andere-plek', 'herbenoeming']);
export const HOW = { new: 'nieuw', moves: 'van-andere-plek', 're-appointed': 'herbenoeming' } as const;

export const candidate = z
  .object({
    kandidaat: z.string().meta({ description: 'De plek of organisatie waar iemand vandaan komt' }),
    naam: z.string(),
    sector: place.nullable(),
    personen: z.array(named).meta({ description: 'Wie daar nu zit' }),
  })
  .meta({ id: 'Kandidaat' });

const meeting = z.object({ vergaderingId: z.uuid(), begin: instantOut }).nullable().meta({ description: 'De vergadering op wier agenda het staat' });

const seat = z.object({
  id: z.string(),
  naam: z.string(),
  ambitie: place.nullable(),
  zitNu: named.nullable().meta({ description: 'Wie er zit tot de wisseling van deze plek' }),
  voorgedragen: z.object({ persoon: named, sector: place.nullable(), hoe: how }).nullable(),
  opAgenda: meeting,
  wacht: z.boolean().meta({ description: 'Benoemd; komt als ook iemand is benoemd uit de sectoren die anders ontbreken' }),
  komtOp: dateOut.nullable().meta({ description: 'Benoemd: de eerste dag van de opvolger' }),
  kandidaten: z.array(candidate),
  medeEigenaren: z.array(named),
  overdracht: z.object({ overdrachtId: z.uuid(), plichten: z.int(), open: z.int() }).nullable().meta({ description: 'Wat open staat van wie gaat, en hoeveel nog niemand heeft overgenomen' }),
});

export const rotation = z
  .object({
    id: z.uuid(),
    overleg: place,
    benoemtIn: place.meta({ description: 'Het overleg dat opvolgers benoemt' }),
    soort: kind,
    op: dateOut,
    status: state,
    vertrekt: named.nullable(),
    reden: z.string().nullable(),
    zonderOpvolger: z.enum(['blijft-zitten', 'plek-leeg']),
    plekken: z.array(seat),
    moetKomenUit: z.array(place).meta({ description: 'Sectoren waaruit nog iemand moet worden voorgedragen' }),
    knelpunt: z.string().nullable().meta({ description: 'Waarom niet alle regels samen te houden zijn' }),
    voorzitter: z.object({ teKiezen: z.boolean(), rond: z.boolean(), nu: named.nullable(), gekozen: named.nullable(), opAgenda: meeting }),
    stappen: z.array(z.object({ op: instantOut, wat: z.string(), plek: z.string().nullable(), gedaan: z.boolean().meta({ description: 'false: dit komt nog, vanzelf' }), ...author })),
    mogelijk: z.array(z.enum(['voordrachten', 'intrekking', 'benoeming', 'voorzitter', 'verzetting', 'vertrek-intrekking'])).meta({ description: 'Wat u nu kunt doen' }),
  })
  .meta({ id: 'RotatieVolledig' });

const namensWie = { namensOrganisatie: id.optional().meta({ description: 'Id van de kandidaat waar deze persoon voor komt, als er meer dan één mogelijk is' }) };
export const nominateBody = z.strictObject({ plek: id, persoonId: z.uuid(), ...namensWie, ...namens });
export const appointBody = z.strictObject({ persoonId: z.uuid(), ...namensWie, beslotenOp: date, op: date.optional().meta({ description: 'Na de dag van wisseling: vanaf welke dag de opvolger komt' }), ...namens });
export const chairBody = z.strictObject({ persoonId: z.uuid(), beslotenOp: date, ...namens });
export const checkQuery = z.strictObject({ plek: id, persoonId: z.uuid(), ...namensWie });
export const check = z
  .object({
    kan: z.boolean(),
    hoe: how.nullable(),
    sector: place.nullable(),
    bezwaar: z.object({ code: z.string(), tekst: z.string(), sectoren: z.array(place).meta({ description: 'Van welke sectoren er straks niemand zit' }) }).nullable(),
  })
  .meta({ id: 'ToetsVanVoordracht' });

export const announceBody = z.strictObject({ overleg: id, plek: id, op: date.meta({ description: 'De eerste dag zonder deze persoon' }), reden: lines(2000).nullish(), kanBlijven: z.boolean().default(true).meta({ description: 'Is er op die dag geen opvolger, dan blijft deze persoon tot die er is (als dat zo is afgesproken); false: de plek is dan leeg' }), ...namens });
export const moveBody = z.strictObject({ op: date, ...namens });

export const vacancy = z
  .object({
    overleg: place,
    plek: place,
    soort: z.enum(['leeg', 'blijft-zitten', 'komt-vrij']).meta({ description: 'blijft-zitten: de termijn is om, wie er zit blijft tot er een opvolger is' }),
    sinds: dateOut.nullable().meta({ description: 'Sinds wanneer, of vanaf welke dag' }),
    zitNu: named.nullable(),
    plaatsvervanger: named.nullable(),
    rotatieId: z.uuid().nullable().meta({ description: 'null: deze plek wisselt niet volgens een rooster' }),
    voorgedragen: named.nullable(),
    moetKomenUit: z.array(place),
    kandidaten: z.array(candidate),
    knelpunt: z.string().nullable(),
    herinneringen: z.int().meta({ description: 'Hoe vaak is herinnerd sinds de dag van wisseling' }),
    volgendeHerinnering: instantOut.nullable(),
  })
  .meta({ id: 'Vacature' });
export const vacancyList = z.object({ resultaten: z.array(vacancy) });
