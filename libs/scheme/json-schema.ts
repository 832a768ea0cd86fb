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
const marks = Object.fromEntries(MARKS.map((mark) => [mark, { type: 'string', minLength: 1, description: DESCRIPTIONS[mark] }]));

/** @returns a JSON Schema of draft 2020-12; every block takes a mark, every value may be `{ value, source | default | invented }` */
export function schemeJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(WrittenSchemeFile, { io: 'input' }) as JsonSchema;
  return { ...(withMarks(schema) as JsonSchema), title: 'Samenwerkingsstructuur (Leidraad)' };
}

function withMarks(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withMarks);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, items, anyOf, oneOf, ...rest } = schema as JsonSchema;
  return {
    ...rest,
    ...(items === undefined ? {} : { items: marked(items as JsonSchema) }),
    ...(anyOf === undefined ? {} : { anyOf: withMarks(anyOf) }),
    ...(oneOf === undefined ? {} : { oneOf: withMarks(oneOf) }),
    ...(properties === undefined ? {} : { properties: { ...wrapped(properties as Record<string, JsonSchema>), ...marks } }),
  };
}

const wrapped = (properties: Record<string, JsonSchema>): JsonSchema => Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, marked(value)]));

/** A block takes its mark inside. The key that tells the variants of a block apart stays bare: an editor needs it as it is. */
const marked = (value: JsonSchema): unknown => (value['type'] === 'object' || 'const' in value ? withMarks(value) : valueOrMarked(value));

function valueOrMarked(value: JsonSchema): JsonSchema {
  const bare = withMarks(value);
  return {
    anyOf: [
      bare,
      { type: 'object', properties: { value: bare, ...marks }, required: ['value'], additionalProperties: false, oneOf: MARKS.map((mark) => ({ required: [mark] })) },
    ],
  };
}
