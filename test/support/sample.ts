/**
 * A smallest value that a JSON schema takes: for requests whose content does not matter. `written` stands wherever somebody may write
 * what they like, also where they need not.
 */
interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  minLength?: number;
  default?: unknown;
}

const FORMATS: Readonly<Record<string, string>> = { uuid: '00000000-0000-4000-8000-0000000000ff', date: '2021-12-01', 'date-time': '2021-12-01T14:00:00.000Z', email: 'iemand@elders.example', uri: 'https://elders.example/' };
/** Texts for patterns that the API has: school years, years, codes, times. */
const PATTERNED = ['zoetermeer', '2021-2022', '2022', '123456', '15:30', 'application/pdf', '/'];

export function sampleOf(schema: Schema, written?: string, defs: Record<string, Schema> = schema.$defs ?? {}): unknown {
  if (schema.$ref) return sampleOf(defs[schema.$ref.split('/').at(-1)!] ?? {}, written, defs);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (choice) return sampleOf(choice, written, defs);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(namesIn(schema, written).map((name) => [name, sampleOf(schema.properties?.[name] ?? {}, written, defs)]));
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, written, defs));
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      if (written !== undefined && isFree(schema)) return written;
      return FORMATS[schema.format ?? ''] ?? (schema.pattern ? PATTERNED.find((text) => new RegExp(schema.pattern!).test(text)) : undefined) ?? 'x'.repeat(Math.max(1, schema.minLength ?? 1));
  }
}

const isFree = ({ type, format, pattern, enum: choices, const: only, anyOf }: Schema): boolean =>
  (type === 'string' && format === undefined && pattern === undefined && choices === undefined && only === undefined) || (anyOf?.[0] !== undefined && isFree(anyOf[0]));

const namesIn = ({ required = [], properties = {} }: Schema, written: string | undefined): string[] => [
  ...new Set([...required, ...(written === undefined ? [] : Object.keys(properties).filter((name) => isFree(properties[name]!)))]),
];
