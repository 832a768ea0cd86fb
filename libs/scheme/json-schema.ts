/** The JSON Schema of the scheme file, for editors that complete and check. PURE. */
import { z } from 'zod';
import { MARKS } from './marked-tree.js';
import { WrittenSchemeFile } from './schema.js';

type JsonSchema = { [key: string]: unknown };

const DESCRIPTIONS: Record<(typeof MARKS)[number], string> = {
  source: 'Waar dit in het brondocument staat',
  default: 'De bron laat dit open: waarom deze waarde is gekozen',
  invented: 'Verzonnen voor het voorbeeld: waarom',
};
const marks = Object.fromEntries(MARKS.map((mark) => [mark, { $ref: `#/$defs/${mark}` }]));

/** @returns a JSON Schema of draft 2020-12; every block takes a mark, every value may be `{ value, source | default | invented }` */
export function schemeJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(WrittenSchemeFile, { io: 'input' }) as JsonSchema;
  const shared = new Shared();
  const marked = withMarks(schema, shared) as JsonSchema;
  return { $schema, title: 'Samenwerkingsstructuur (Leidraad)', ...marked, $defs: shared.definitions() };
}

/**
 * A value stands in the schema twice, bare and marked, and so does each value inside it: written out, a megabyte. So what has an
 * inside is defined once and referred to.
 */
class Shared {
  private readonly names = new Map<string, string>();

  of(schema: unknown): unknown {
    const text = JSON.stringify(schema);
    if (!/"(properties|items)":/.test(text)) return schema;
    const name = this.names.get(text) ?? `block-${this.names.size + 1}`;
    this.names.set(text, name);
    return { $ref: `#/$defs/${name}` };
  }

  definitions(): JsonSchema {
    const ofMarks = MARKS.map((mark) => [mark, { type: 'string', minLength: 1, description: DESCRIPTIONS[mark] }] as const);
    return { ...Object.fromEntries(ofMarks), ...Object.fromEntries([...this.names].map(([text, name]) => [name, JSON.parse(text) as unknown])) };
  }
}

function withMarks(schema: unknown, shared: Shared): unknown {
  if (Array.isArray(schema)) return schema.map((part) => withMarks(part, shared));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, items, anyOf, oneOf, ...rest } = schema as JsonSchema;
  return {
    ...rest,
    ...(items === undefined ? {} : { items: marked(items as JsonSchema, shared) }),
    ...(anyOf === undefined ? {} : { anyOf: withMarks(anyOf, shared) }),
    ...(oneOf === undefined ? {} : { oneOf: withMarks(oneOf, shared) }),
    ...(properties === undefined ? {} : { properties: { ...wrapped(properties as Record<string, JsonSchema>, shared), ...marks } }),
  };
}

const wrapped = (properties: Record<string, JsonSchema>, shared: Shared): JsonSchema => Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, marked(value, shared)]));

/** A block takes its mark inside. The key that tells the variants of a block apart stays bare: an editor needs it as it is. */
const marked = (value: JsonSchema, shared: Shared): unknown => (value['type'] === 'object' || 'const' in value ? shared.of(withMarks(value, shared)) : valueOrMarked(value, shared));

function valueOrMarked(value: JsonSchema, shared: Shared): JsonSchema {
  const bare = shared.of(withMarks(value, shared));
  return {
    anyOf: [
      bare,
      { type: 'object', properties: { value: bare, ...marks }, required: ['value'], additionalProperties: false, oneOf: MARKS.map((mark) => ({ required: [mark] })) },
    ],
  };
}
