/** The scheme as a file, in the API: looked at, compared, taken; and its versions. */
import { z } from 'zod';
import type { SchemePreview } from '#governance/municipalities/scheme.commands';
import type { SchemeTaken } from '#governance/municipalities/scheme-versions.queries';
import { parseScheme } from '#scheme/parse';
import { KEYS, QUESTIONS } from '#scheme/new/questions';
import { MAX_LENGTH } from '#scheme/yaml-text';
import { date, dateOut, instantOut, municipalityPath } from '../http/shapes.js';
import { section, toldInWords } from './structure.view.js';

/** As long as a scheme may be; the request as a whole is at most a megabyte. */
const bestand = z.string().min(1).max(MAX_LENGTH).meta({ description: 'De samenwerkingsstructuur als YAML' });
const versie = z.coerce.number().int().min(1).max(100_000);

export const versionPath = municipalityPath.extend({ versie });
export const lookBody = z.strictObject({ bestand });
export const previewBody = z.strictObject({ bestand, vanaf: date });
export const takeBody = z.strictObject({ bestand, vanaf: date, versie: z.int().min(1).max(100_000).meta({ description: 'Het nummer uit het voorbeeld: zo neemt niemand een versie na een andere dan u zag' }) });

const place = { regel: z.int(), kolom: z.int(), plaats: z.string().meta({ description: 'Waar in het bestand, zoals bodies.stuurgroep.meetings; leeg: het bestand zelf' }), melding: z.string() };
export const looked = z
  .object({
    fouten: z.array(z.object(place)),
    letOp: z.array(z.object(place)).meta({ description: 'Mag, maar is misschien niet wat u bedoelt' }),
    titel: z.string().nullable(),
    delen: z.array(section).nullable().meta({ description: 'De structuur in gewone taal; null zolang er fouten zijn' }),
  })
  .meta({ id: 'StructuurToets' });

const PARTS = ['overleggen', 'plekken', 'vergaderingen', 'agenda en verslag', 'inhoud'] as const;
export const preview = z
  .object({
    versie: z.int(),
    vanaf: dateOut,
    verschillen: z.array(z.object({ onderdeel: z.enum(PARTS), tekst: z.string() })),
    verliestPlek: z.array(z.object({ overleg: z.string(), plek: z.string(), persoon: z.string() })),
    houdtTermijnen: z.array(z.string()).meta({ description: 'Al gepland: deze vergaderingen houden de termijnen die zij hebben' }),
    inDeWeg: z.array(z.object({ vergadering: z.uuid(), tekst: z.string() })).meta({ description: 'Van een overleg dat er dan niet meer is: zolang zij er staan, kan deze versie niet' }),
  })
  .meta({ id: 'StructuurVerschil' });

export const taken = z.object({ versie: z.int() });
export const versionList = z.object({
  resultaten: z.array(
    z.object({
      versie: z.int(),
      geldtVanaf: dateOut,
      geldtNu: z.boolean(),
      vastgelegd: z.object({ op: instantOut, door: z.string().nullable() }).nullable().meta({ description: 'null: bij het begin, of op de opdrachtregel' }),
    }),
  ),
});
export const versionText = z.object({ versie: z.int(), geldtVanaf: dateOut, bestand: z.string() });

const key = z.enum(KEYS);
export const questionList = z.object({ resultaten: z.array(z.object({ sleutel: key, vraag: z.string(), anders: z.string().nullable().meta({ description: 'Wat geldt als u niets invult; null: een antwoord is nodig' }), keuzes: z.array(z.string()).meta({ description: 'Een van deze; geen: wat u schrijft' }), dag: z.boolean().meta({ description: 'Het antwoord is een datum als 2025-08-01' }) })) });
export const answersBody = z.strictObject(Object.fromEntries(KEYS.map((one) => [one, z.string().max(5000).optional()])) as Record<(typeof KEYS)[number], z.ZodOptional<z.ZodString>>);
export const begun = z.object({ bestand: z.string() });

const placeView = ({ line, column, path, message }: { line: number; column: number; path: string; message: string }) => ({ regel: line, kolom: column, plaats: path, melding: message });

export function lookedView(text: string): z.output<typeof looked> {
  const parsed = parseScheme(text, 'het bestand');
  if (!parsed.ok) return { fouten: parsed.problems.map(placeView), letOp: [], titel: null, delen: null };
  return { fouten: [], letOp: parsed.scheme.warnings.map(placeView), titel: parsed.scheme.title, delen: toldInWords(parsed.scheme) };
}

export const previewView = ({ version, from, differences, leaving, keeping, inTheWay }: SchemePreview): z.output<typeof preview> => ({
  versie: version,
  vanaf: from,
  verschillen: differences.map(({ part, text }) => ({ onderdeel: part, tekst: text })),
  verliestPlek: leaving.map(({ body, seat, person }) => ({ overleg: body, plek: seat, persoon: person })),
  houdtTermijnen: keeping,
  inDeWeg: inTheWay.map(({ id, text }) => ({ vergadering: id, tekst: text })),
});

/** @param all the latest first */
export function versionsView(all: readonly SchemeTaken[], today: string): z.output<typeof versionList> {
  const holds = all.find(({ from }) => from <= today) ?? all.at(-1);
  return { resultaten: all.map((one) => ({ versie: one.version, geldtVanaf: one.from, geldtNu: one === holds, vastgelegd: one.taken === null ? null : { op: one.taken.at, door: one.taken.name } })) };
}

/** What a municipality is called it has been told. */
export const questionsView = (name: string): z.output<typeof questionList> => ({ resultaten: QUESTIONS.map(({ key: sleutel, ask, otherwise, choices = [], day = false }) => ({ sleutel, vraag: ask, anders: sleutel === 'gemeente' ? name : otherwise, keuzes: [...choices], dag: day })) });
