/** Minutes in the API. */
import { z } from 'zod';
import { author, instantOut, lines, named, namens, wholeNumber } from '../http/shapes.js';
import { minutesState, served } from '../meetings/meeting.schema.js';

export const versionBody = z.strictObject({
  secties: z
    .array(z.strictObject({ agendapuntId: z.uuid().nullable(), tekst: lines(50_000), vertrouwelijk: z.boolean().default(false) }))
    .min(1)
    .max(200),
});
export const saved = z.object({ versie: z.int() });
export const remarkBody = z.strictObject({ tekst: lines(), ...namens });
export const withholdBody = z.strictObject({ opmerking: lines(), ...namens });
export const inWritingBody = z.strictObject({ toelichting: lines(1000), ...namens });
export const stopBody = z.strictObject({ reden: lines(1000), ...namens });

const section = z.object({ agendapuntId: z.uuid().nullable(), tekst: z.string(), vertrouwelijk: z.boolean() });
const written = { versie: z.int(), door: named.nullable().meta({ description: 'Wie opsloeg' }), op: instantOut };
export const versionNumber = { versie: wholeNumber(1, 100_000) };
export const versions = z.object({ resultaten: z.array(z.object(written)) });
export const version = z.object({ ...written, secties: z.array(section) }).meta({ id: 'Verslagversie' });

export const minutes = z
  .object({
    vergaderingId: z.uuid(),
    status: minutesState,
    versie: z.int().nullable().meta({ description: 'De laatste; voor een ontvanger de laatste die is verzonden. null: die is er niet' }),
    geschrevenDoor: z.uuid().nullable(),
    geschrevenOp: instantOut.nullable(),
    secties: z.array(section),
    pdf: z.object({ bestandsnaam: z.string() }).nullable().meta({ description: 'De laatste pdf die is verzonden; op te halen onder verslag/pdf' }),
    opmerkingen: z.array(z.object({ id: z.uuid(), versie: z.int(), persoonId: z.uuid(), tekst: z.string(), op: instantOut })),
    akkoord: z.object({ op: instantOut, ...author }).nullable().meta({ description: 'Het akkoord van de voorzitter' }),
    teruggave: z.object({ op: instantOut, ...author, opmerking: z.string().nullable().meta({ description: 'Wat er anders moet; voor wie het verslag schrijft of er akkoord op geeft' }) }).nullable().meta({ description: 'De voorzitter gaf het concept terug, en het is nog niet opnieuw ingediend' }),
    daarna: z.object({ nakijken: instantOut, akkoord: instantOut }).nullable().meta({ description: 'Tot wanneer er is na te kijken en om akkoord is te vragen, als de volgende stap nu wordt gezet; null: het akkoord is er' }),
    gewijzigdNaAkkoord: instantOut.nullable().meta({ description: 'Wanneer na het akkoord (of na de vaststelling, waar de voorzitter geen akkoord gaf) voor het laatst iemand een uitkomst, besluit, actiepunt of aanwezigheid vastlegde of wijzigde, ook als de lezer dat niet ziet. null: niemand, of het vastgestelde verslag is daarna opnieuw verzonden' }),
    vaststelling: z.object({ vergaderingId: z.uuid().nullable().meta({ description: 'De vergadering die het vaststelde; null: schriftelijk, nadat het overleg verviel' }), op: instantOut, metWijzigingen: z.boolean(), wijzigingen: z.string().nullable().meta({ description: 'Welke, zoals de vergadering ze vastlegde; alleen voor de leden' }) }).nullable(),
    stopgezetOp: instantOut.nullable().meta({ description: 'Sinds wanneer het concept niet vanzelf uitgaat' }),
    verzendingen: z.array(
      z.object({
        soort: z.enum(['akkoord', 'concept', 'besluitenlijst']),
        versie: z.int().nullable().meta({ description: 'null: er ging geen tekst mee' }),
        gevraagdOp: instantOut,
        afgerondOp: instantOut.nullable(),
        aangekomen: z.int().nullable(),
        mislukt: z.int().nullable(),
      }),
    ),
    ontvangers: z.object({ overleggen: z.array(z.string()), aantal: z.int() }).meta({ description: 'Wie het verslag krijgen: de leden van deze overleggen, nu met zoveel' }),
    lezer: z.enum(['lid', 'bestuurssecretariaat', 'oud-lid', 'ontvanger']),
    mogelijk: z.array(z.string()),
    namens: z.array(served).meta({ description: 'Voor wie u hier als bestuurssecretariaat antwoordt' }),
  })
  .meta({ id: 'Verslag' });
